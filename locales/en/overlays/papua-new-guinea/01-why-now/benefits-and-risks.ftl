### Source text of content/overlays/papua-new-guinea/01-why-now/benefits-and-risks.md, written by `tafsiri extract`.
### Edit that file and not this one.

coordination-public-bodies-in-country-were = *Coordination.* Public bodies in { -country } were not coordinated, efforts were scattered and slow, and digital government had no champion inside government. The Digital Government Act 2022 answers with two rules: each public body names a digital transformation officer, and reports are due every quarter (pln.com.pg, overview of the Act). State-owned enterprises are not covered. Before you call the obstacle solved, ask who holds this post in your body, what has changed since the last report and who replies to it.
