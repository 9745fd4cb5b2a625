### Source text of content/modules/06-monitoring-evaluation/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Monitoring, evaluation and improvement

description = What this module covers and how a half-day session can use it.

many-reports-on-digital-government-count = Many reports on digital government count what was built. Fewer say whose life became easier, or what was changed because of the count. This module is about the last of the [four steps](../02-holistic-approach/four-steps-four-levels.md) of Module 2, which says what monitoring and evaluation are. Here you learn to measure results, to judge them and to act on them.

# list item
tell-inputs-activities-outputs-outcomes-and = Tell inputs, activities, outputs, outcomes and effects apart, and say what each cannot show.

# list item
write-an-indicator-with-its-base = Write an indicator with its base value, target, source and the people whom it leaves out, and mend a bad one.

# list item
use-feedback-from-users-and-look = Use feedback from users, and look for the people who never give any.

# list item
read-maturity-models-and-indices-and = Read maturity models and indices, and name what they miss.

# list item
turn-results-into-decisions-and-report = Turn results into decisions, and report numbers honestly.

# list item
what-would-people-notice-if-our = What would people notice if our plan succeeded, and what if it failed?

# list item
which-of-our-figures-could-rise = Which of our figures could rise while the service becomes worse?

# list item
who-is-missing-from-our-data = Who is missing from our data, and how would we know?

# list item
what-did-we-last-change-because = What did we last change because of a result?

# heading
how-to-use-this-module = How to use this module

# under: How to use this module
keep-the-service-that-you-chose = Keep the service that you chose in Module 3, with the goals and plans that you have made for it since. An example runs through the pages: the imagined municipality of Module 3, where few families in the villages [apply for the child allowance](../03-situation-analysis/problems-and-causes.md#worked-example-few-applications-from-the-villages). Since then, the council has dropped the certified copy, and most village clinics may send the papers of a family. All figures of this example are imagined.

# under: How to use this module
time-plan-in-minutes-210-in = Time plan in minutes, 210 in all:

# list item, under: How to use this module
opening-objectives-key-questions-10 = opening, objectives, key questions: 10

# list item, under: How to use this module
outputs-outcomes-effects-25 = outputs, outcomes, effects: 25

# list item, under: How to use this module
indicators-20 = indicators: 20

# list item, under: How to use this module
exercise-30 = exercise: 30

# list item, under: How to use this module
break-15 = break: 15

# list item, under: How to use this module
feedback-from-users-15 = feedback from users: 15

# list item, under: How to use this module
one-case-study-15 = one case study: 15

# list item, under: How to use this module
maturity-models-and-indices-20 = maturity models and indices: 20

# list item, under: How to use this module
learning-and-honest-numbers-20 = learning and honest numbers: 20

# list item, under: How to use this module
self-assessment-20 = self-assessment: 20

# list item, under: How to use this module
discussion-and-key-points-20 = discussion and key points: 20

# under: How to use this module
use-one-case-study-in-the = Use one case study in the session, and give the other as reading. Ask participants to bring a report with indicators of their own organization. If possible, invite { -lead-agency } to say which figures it publishes, and which decision each of them serves.
