### Source text of content/modules/01-why-now/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Why transformation, and why now

description = What this module covers and how a half-day session can use it.

many-public-offices-now-work-with = Many public offices now work with computers. Yet people still queue, carry copies from one office to the next and give the same facts again and again. This module explains why new tools alone do not change that.

one-message-links-all-the-pages = One message links all the pages: governance decides the result more than technology does.

# list item
tell-digitization-digitalization-and = Tell digitization, digitalization and transformation apart, with an example of each from a service you know.

# list item
explain-why-the-2030-agenda-needs = Explain why the 2030 Agenda needs digital government that works.

# list item
read-the-main-world-figures-on = Read the main world figures on digital government and name what they do not show.

# list item
weigh-the-benefits-of-a-digital = Weigh the benefits of a digital service against its risks, and say who carries each risk.

# list item
describe-the-starting-point-of-your = Describe the starting point of your organization at four capacity levels.

# list item
when-a-form-moves-from-paper = When a form moves from paper to screen, what changes for the person who fills it in?

# list item
what-can-a-world-index-tell = What can a world index tell a government, and what can it hide?

# list item
who-may-lose-when-a-service = Who may lose when a service becomes digital, and who must answer for that loss?

# list item
why-do-projects-with-sound-technology = Why do projects with sound technology still fail?

# heading
how-to-use-this-module = How to use this module

# under: How to use this module
the-pages-follow-the-order-of = The pages follow the order of a half-day session. If you study alone, compare your written answers with those of a colleague.

# under: How to use this module
time-plan-in-minutes-210-in = Time plan in minutes, 210 in all:

# list item, under: How to use this module
opening-objectives-key-questions-10 = opening, objectives, key questions: 10

# list item, under: How to use this module
from-paper-to-transformation-35 = from paper to transformation: 35

# list item, under: How to use this module
where-the-world-stands-30 = where the world stands: 30

# list item, under: How to use this module
break-15 = break: 15

# list item, under: How to use this module
benefits-risks-and-obstacles-25 = benefits, risks and obstacles: 25

# list item, under: How to use this module
case-study-20 = case study: 20

# list item, under: How to use this module
self-assessment-20 = self-assessment: 20

# list item, under: How to use this module
exercise-30 = exercise: 30

# list item, under: How to use this module
discussion-and-key-points-25 = discussion and key points: 25

# under: How to use this module
before-the-session-find-the-latest = Before the session, find the latest figures for { -country } in the UN E-Government Survey. If possible, invite a person from { -lead-agency } to answer questions at the end. Mix ranks and offices in each group, and let the most junior member speak first.
