### Source text of content/overlays/africa/02-holistic-approach/pillar-check.md, written by `tafsiri extract`.
### Edit that file and not this one.

b-in-uganda-ughub-a-platform = **B.** In Uganda, UGhub, a platform for the exchange of data between public bodies, opened on 30 September 2021. Press reports of those days count 12, 13 or 19 bodies that were linked (Kikubo Lane, Kampala Post and Red Pepper, 2021). More than 500 systems were to be joined (Nile Post, 2021). The fibre network of the state had over 4,000 km and reached 56 districts and more than 1,400 offices (Red Pepper and Monitor, 2021).

b-the-problem-appears-in-pillar = **B.** The problem appears in pillar 4, but a small number at the opening is not yet a failure. Pillar 6 was probably not the first obstacle, since there was a network before the platform. Pillars 2 (a rule on sharing, with the consent of the person), 3 (the will of each body), 5 (who answers for the data) or 7 (money to change old systems) may each slow the next links. First ask what "linked" means, and why three numbers were printed. A group that sets 12 bodies against 500 systems compares two different units.
