### Source text of content/overlays/kenya/01-why-now/benefits-and-risks.md, written by `tafsiri extract`.
### Edit that file and not this one.

many-of-you-know-this-case = Many of you know this case from the counter, on one side or the other. Read it first as a colleague from another country would. Look for changes in the way staff work and deal with people, apart from any new technology. Then count. In February 2018, there were 52 centres in all 47 counties (The Standard, 2018), so at least 42 counties had a single centre. Ask who gained, how far a person in such a county had to travel, and who might still be left out. Mark each statement that you have seen to be true, and each that you would want to check. Which decision would be hardest to repeat in your own organization?
