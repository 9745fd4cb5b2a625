### Source text of content/overlays/asia-pacific/02-holistic-approach/pillar-check.md, written by `tafsiri extract`.
### Edit that file and not this one.

describe-a-similar-problem-in-country = Describe a similar problem in { -country }, and name one pillar that differs. If your group comes from several countries, each person describes the problem at home in half a minute. Then name one pillar in which your countries differ and one in which they could learn from each other. Write down who would have to agree before two of your schools exchange a case, a trainer or a course (5 minutes).
