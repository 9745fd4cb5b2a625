### Source text of content/overlays/africa/01-why-now/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

allow-25-minutes-16-for-the = Allow 25 minutes: 16 for the debate, 4 for agreement on one condition, 5 for key points. If all agree too early, introduce three people. A trader from a market town loses a day of income and pays the fare at each visit to the capital. A farmer shares one simple phone with the household, and reads a language in which the form does not exist. An agent in a shop fills in forms for a fee, and knows the passwords of many customers. Ask what each would lose if the counters closed, and what each would lose if nothing changed. In a group from several countries, let each person name the office that people at home ask first.
