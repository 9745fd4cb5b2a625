### Source text of content/overlays/azerbaijan/02-holistic-approach/four-steps-four-levels.md, written by `tafsiri extract`.
### Edit that file and not this one.

the-asan-index-assesses-our-state = The ASAN index assesses our state services by 143 parameters (UNPAN, 2022). The project began in 2016. Its round of 2016-17 covered 412 services, of which 178 were central and 234 were local services in Baku; the round of 2017-18 covered 634 (digital.gov.az, undated). In September 2022, UNPAN wrote of more than 500 services. The sources do not say how "more than 500" relates to 634, so the rounds may not count the same unit. Results go first to the providers and then to the public, and providers are to correct shortcomings before the next round (digital.gov.az, undated).
