### Source text of content/overlays/papua-new-guinea/02-holistic-approach/pillar-check.md, written by `tafsiri extract`.
### Edit that file and not this one.

a-public-bodies-in-country-were = **A.** Public bodies in { -country } were not coordinated, efforts were scattered and slow, and digital government had no champion inside government. The country itself said so in May 2023 (UN DESA/UNPOG and ESCAP, 2023). Take this as a starting point. For each of the three points, say whether it is still true where you work, what you have seen yourself and what you have only heard. In step 5, describe a similar problem between a national department and a province or district that you know.
