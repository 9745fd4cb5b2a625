### Source text of content/modules/03-situation-analysis/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Situation analysis

description = What this module covers and how a half-day session can use it.

many-plans-begin-with-a-solution = Many plans begin with a solution that somebody already has in mind. A situation analysis asks first what is happening, to whom and why. It is the first of the [four steps](../02-holistic-approach/four-steps-four-levels.md) of Module 2, and this module shows how to carry it out.

the-self-assessments-of-modules-1 = The self-assessments of Modules 1 and 2 collect what colleagues believe. Here you compare beliefs with evidence, and end with a short list of gaps that somebody can close.

# list item
set-the-decision-the-unit-and = Set the decision, the unit and the limits of a situation analysis.

# list item
map-stakeholders-and-find-those-who = Map stakeholders, and find those who have a high stake and little power.

# list item
state-a-problem-without-its-solution = State a problem without its solution, and test its causes.

# list item
judge-how-strong-evidence-is-and = Judge how strong evidence is, and fill a matrix of strengths and gaps.

# list item
turn-findings-into-capacity-gaps-at = Turn findings into capacity gaps at the right level, and set priorities among them.

# list item
which-decision-will-be-better-because = Which decision will be better because of the analysis?

# list item
who-knows-how-the-service-really = Who knows how the service really works, and who has never been asked?

# list item
how-can-a-good-figure-lead = How can a good figure lead to a wrong conclusion?

# list item
which-gaps-can-training-close-and = Which gaps can training close, and which can it not close?

# heading
how-to-use-this-module = How to use this module

# under: How to use this module
choose-one-real-service-or-policy = Choose one real service or policy of your own before you begin, and keep it through all the pages. A real analysis takes weeks or months, so the session gives you only a first version. An imagined example runs through the pages: a municipality where parents can apply online for a child allowance.

# under: How to use this module
time-plan-in-minutes-210-in = Time plan in minutes, 210 in all:

# list item, under: How to use this module
opening-objectives-key-questions-10 = opening, objectives, key questions: 10

# list item, under: How to use this module
setting-the-frame-25 = setting the frame: 25

# list item, under: How to use this module
stakeholders-20 = stakeholders: 20

# list item, under: How to use this module
problems-and-causes-25 = problems and causes: 25

# list item, under: How to use this module
break-15 = break: 15

# list item, under: How to use this module
evidence-15 = evidence: 15

# list item, under: How to use this module
situation-analysis-matrix-30 = situation analysis matrix: 30

# list item, under: How to use this module
one-case-study-15 = one case study: 15

# list item, under: How to use this module
from-findings-to-gaps-10 = from findings to gaps: 10

# list item, under: How to use this module
priority-setting-25 = priority-setting: 25

# list item, under: How to use this module
discussion-and-key-points-20 = discussion and key points: 20

# under: How to use this module
use-one-of-the-two-case = Use one of the two case studies in the session, and give the other as reading. Ask participants to bring one document with figures or complaints about their service. Form groups by service or by place. If possible, invite { -lead-agency } to say which findings it could use this year.
