### Source text of content/modules/05-strategy-road-map/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Strategy and road map

description = What this module covers and how to plan the half day.

a-vision-says-where-a-country = A vision says where a country wants to be. It does not say what to do next month, or who pays in the third year. This module leads from the vision to choices, and from choices to steps that named people take by agreed dates.

it-covers-the-third-of-the = It covers the third of the [four steps](../02-holistic-approach/four-steps-four-levels.md) and uses the results of the first two: a situation analysis and a shared vision. Capacities are planned with the transformation, as in the UN E-Government Survey (2020), and not after it.

# list item
tell-a-vision-a-strategy-a = Tell a vision, a strategy, a road map and a list of projects apart.

# list item
put-steps-in-an-order-that = Put steps in an order that gives quick results and builds foundations.

# list item
match-each-step-with-money-people = Match each step with money, people, an owner and a rule.

# list item
plan-for-risks-and-for-what = Plan for risks, and for what people expect to lose in the change.

# list item
write-an-action-plan-for-one = Write an action plan for one capacity at each of the four levels.

# list item
what-has-your-government-decided-not = What has your government decided *not* to do?

# list item
which-early-success-could-make-later = Which early success could make later work harder?

# list item
who-pays-and-who-answers-when = Who pays, and who answers, when the project is over?

# list item
which-rule-must-change-before-a = Which rule must change before a trained official can act differently?

# heading
how-to-use-this-module = How to use this module

# under: How to use this module
the-pages-follow-the-order-of = The pages follow the order of a half-day session. Bring the digital strategy of { -country }, or a plan of your own organization. If you study alone, ask a colleague to question each date in your action plan.

# under: How to use this module
time-plan-in-minutes-210-in = Time plan in minutes, 210 in all:

# list item, under: How to use this module
opening-objectives-key-questions-10 = opening, objectives, key questions: 10

# list item, under: How to use this module
from-vision-to-strategy-25 = from vision to strategy: 25

# list item, under: How to use this module
the-order-of-the-steps-25 = the order of the steps: 25

# list item, under: How to use this module
break-15 = break: 15

# list item, under: How to use this module
means-rules-and-partners-with-a = means, rules and partners, with a case study: 40

# list item, under: How to use this module
risks-and-change-20 = risks and change: 20

# list item, under: How to use this module
capacities-at-four-levels-with-the = capacities at four levels, with the action plan: 40

# list item, under: How to use this module
quiz-15 = quiz: 15

# list item, under: How to use this module
discussion-and-key-points-20 = discussion and key points: 20

# under: How to use this module
ask-participants-to-read-the-second = Ask participants to read the second case study, which follows the action plan, before the session. If possible, invite a person from { -lead-agency } and a person who prepares the budget.
