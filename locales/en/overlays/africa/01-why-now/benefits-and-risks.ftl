### Source text of content/overlays/africa/01-why-now/benefits-and-risks.md, written by `tafsiri extract`.
### Edit that file and not this one.

means-in-africa-many-governments-are = *Means.* In Africa, many governments are at an early stage and lack infrastructure and resources. People meet problems of price, literacy and accessibility. AAPAM, the African Association of Public Administration and Management, put forward six strategies: a digital strategy, partnership, infrastructure, skills, inclusion, and design with users that includes feedback and testing. Only one of the six is infrastructure. Countries differ widely, so ask which of the six has begun in { -country } and which has no owner yet.
