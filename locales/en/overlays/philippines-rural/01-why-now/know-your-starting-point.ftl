### Source text of content/overlays/philippines-rural/01-why-now/know-your-starting-point.md, written by `tafsiri extract`.
### Edit that file and not this one.

imagine-the-office-that-issues-business = Imagine the office that issues business permits in the hall of a rural municipality. Two clerks handle the permits beside other duties. In the rainy season, the connection fails on some days. Shop owners come from distant barangays, and each visit costs them the fare and a day of income. Nobody has counted the owners who do not come at all. For each action below, say also what changes for an owner in the most distant barangay. The office has taken six actions:
