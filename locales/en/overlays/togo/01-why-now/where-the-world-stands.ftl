### Source text of content/overlays/togo/01-why-now/where-the-world-stands.md, written by `tafsiri extract`.
### Edit that file and not this one.

two-figures-from-country-call-for = Two figures from { -country } call for the same checks. According to one source, selection by satellite images and phone records reached 57,000 people in the 100 poorest cantons (socialprotectionai.org, citing the World Bank, 2021). According to another, it reached 140,000, with a grant of EUR 9 million from GiveDirectly (Paris Peace Forum, undated). Neither need be wrong: most likely, the two counts stop at different dates. Before you quote one of them, write the unit and the date beside it. Then ask what neither can tell: how many people in need were refused, and how many were never able to ask?
