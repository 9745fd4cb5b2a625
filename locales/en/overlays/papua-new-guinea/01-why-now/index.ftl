### Source text of content/overlays/papua-new-guinea/01-why-now/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

before-the-session-find-the-latest = Before the session, find the latest figures for { -country } in the UN E-Government Survey. The Digital Government Act 2022 makes each public body name a digital transformation officer (pln.com.pg, overview of the Act). Invite the officers of two bodies, one with many offices in the provinces and one with offices in the capital alone, and a person from { -lead-agency }. Let the two officers compare what they can and cannot decide. Groups may work in Tok Pisin, Hiri Motu or English, as they prefer. Mix ranks and offices in each group, and let the most junior member speak first.
