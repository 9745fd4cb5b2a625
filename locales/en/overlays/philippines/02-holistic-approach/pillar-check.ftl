### Source text of content/overlays/philippines/02-holistic-approach/pillar-check.md, written by `tafsiri extract`.
### Edit that file and not this one.

b-of-the-local-governments-cities = **B.** Of the { $local-governments } cities and municipalities in { -country }, { $elgu-joined } had joined eLGU, a shared system for local services, by October 2024 (Manila Bulletin, 2024). In November 2024, money was still sought for three provinces of Central Luzon (Centro News Online, 2024; one press source). This is a problem at home. Use what you know, and say for each statement how you know it. In step 5, compare two local governments instead of two countries: one that joined and one that did not, or two that use the system in different ways.
