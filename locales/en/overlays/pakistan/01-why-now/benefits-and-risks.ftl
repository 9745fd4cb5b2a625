### Source text of content/overlays/pakistan/01-why-now/benefits-and-risks.md, written by `tafsiri extract`.
### Edit that file and not this one.

fear-a-study-of-2022-traced = *Fear.* A study of 2022 traced resistance in { -country } to three fears: of transparency, of losing power and of losing jobs (UN DESA/UNPOG and ESCAP, 2023). The three need different answers. An official who fears transparency needs a rule that separates an honest mistake from misuse. One who fears to lose power needs a new role that is worth having. One who fears for a job needs training and a written promise about the future of the post. Find out which of the three you meet in your own office before you plan a course on software.
