### Source text of content/overlays/asia-pacific/01-why-now/benefits-and-risks.md, written by `tafsiri extract`.
### Edit that file and not this one.

pace-and-means-escap-described-change = *Pace and means.* ESCAP described change in Asia and the Pacific as fast and complex: it needs new and more flexible rules, and governments that are able to lead and to adapt. Means differ inside the region. In Pakistan, weak infrastructure was named as an obstacle, and only 40 per cent of households had a member who could use a computer (PSLM survey of 2019-20, quoted in 2023). Other countries of the region start from other figures.
