### Source text of content/overlays/azerbaijan/01-why-now/benefits-and-risks.md, written by `tafsiri extract`.
### Edit that file and not this one.

skills-attitudes-and-security-our-own = *Skills, attitudes and security.* Our own country, Azerbaijan, named a lack of digital skills among officials, resistance to change, and cyber security with data protection. It also named five factors that help: strategic planning, policy and governance, resources, change management and collaboration. Take the first two obstacles as questions for your own office. Which skill did the last new service require, and who had a reason to prefer the old way? The third needs rules, money and daily practice, because a person who has lost trust in a service may return to the counter.
