### Source text of content/modules/04-envisioning/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Envisioning

description = What this module covers and how a half-day session can use it.

a-situation-analysis-shows-where-you = A situation analysis shows where you stand, but not where to go: two offices with the same gaps can want different futures. Envisioning is the second of the [four steps](../02-holistic-approach/four-steps-four-levels.md): people agree on the future that they want, before anyone chooses the tools.

a-vision-that-is-written-at = A vision that is written at a desk repeats what the desk believes. So this module links goals to the Sustainable Development Goals (SDGs), and uses *design thinking* to learn from people and to try ideas early.

# list item
write-a-vision-sentence-that-says = Write a vision sentence that says who will live differently, how and by when.

# list item
find-out-what-people-need-and = Find out what people need, and frame the problem without its solution.

# list item
take-an-idea-to-a-prototype = Take an idea to a prototype and to a test that can fail.

# list item
link-a-vision-to-sdg-targets = Link a vision to SDG targets, and name its trade-offs.

# list item
use-principles-and-criteria-to-rank = Use principles and criteria to rank ideas, and explain the order.

# list item
whose-future-does-the-vision-describe = Whose future does the vision describe, and who helped to write it?

# list item
what-do-people-need-as-distinct = What do people need, as distinct from what they ask for?

# list item
what-is-the-cheapest-way-to = What is the cheapest way to find out that an idea is wrong?

# list item
which-good-idea-will-you-leave = Which good idea will you leave for now, and what will you tell the people who wanted it?

# heading
how-to-use-this-module = How to use this module

# under: How to use this module
bring-the-gaps-that-your-situation = Bring the gaps that your situation analysis found. Without an analysis, begin with one service and one group of people.

# under: How to use this module
one-imagined-example-runs-through-the = One imagined example runs through the pages. A pension office asks every pensioner to appear in person once a year, to show that they are alive. If a person does not come, the payment stops.

# under: How to use this module
time-plan-in-minutes-210-in = Time plan in minutes, 210 in all:

# list item, under: How to use this module
opening-objectives-key-questions-10 = opening, objectives, key questions: 10

# list item, under: How to use this module
a-shared-vision-20 = a shared vision: 20

# list item, under: How to use this module
peoples-needs-20 = people's needs: 20

# list item, under: How to use this module
ideas-prototypes-and-tests-20 = ideas, prototypes and tests: 20

# list item, under: How to use this module
break-15 = break: 15

# list item, under: How to use this module
exercise-35 = exercise: 35

# list item, under: How to use this module
sdg-targets-20 = SDG targets: 20

# list item, under: How to use this module
principles-10 = principles: 10

# list item, under: How to use this module
priority-setting-25 = priority-setting: 25

# list item, under: How to use this module
one-case-study-15 = one case study: 15

# list item, under: How to use this module
discussion-and-key-points-20 = discussion and key points: 20

# under: How to use this module
use-one-of-the-two-case = Use one of the two case studies in the session, and give the other as reading. Bring large paper and pens, because prototypes are made by hand. If possible, invite two people who use a public service in { -country }, and one person from { -lead-agency }.
