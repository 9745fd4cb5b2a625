### Source text of content/overlays/philippines-urban/02-holistic-approach/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

the-claim-a-large-city-has = The claim: "A large city has its own engineers and its own systems. It should go ahead alone and leave the shared software to small municipalities."

the-city-in-this-debate-already = The city in this debate already takes permit applications online, and its contracts with suppliers run until the end of next year. If it joins eLGU now, it pays twice for some months and must move its records. If it stays outside, a firm with shops in two cities must learn two systems. In the questions below, read "city" where they say "ministry".
