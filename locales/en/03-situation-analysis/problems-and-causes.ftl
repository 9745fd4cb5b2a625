### Source text of content/modules/03-situation-analysis/problems-and-causes.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Problems and causes

description = How to state a problem without its solution, follow it to its causes and test them.

the-way-a-problem-is-written = The way a problem is written decides which answers can be found.

# heading
state-the-problem = State the problem

# under: State the problem
a-useful-statement-says-who-experiences = A useful statement says *who* experiences *what*, *where*, and *how we know*. It contains no solution and no blame.

# table cell, under: State the problem
first-version = First version

# table cell, under: State the problem
what-is-wrong-with-it = What is wrong with it

# table cell, under: State the problem
better-version = Better version

# table cell, under: State the problem
we-have-no-mobile-application = We have no mobile application

# table cell, under: State the problem
it-names-a-missing-solution = It names a missing solution

# table cell, under: State the problem
families-in-the-outer-villages-apply = Families in the outer villages apply less often than families in the town, as our list of applications shows

# table cell, under: State the problem
staff-resist-change = Staff resist change

# table cell, under: State the problem
it-blames-and-explains-nothing = It blames and explains nothing

# table cell, under: State the problem
clerks-ask-for-a-paper-copy = Clerks ask for a paper copy of each document, also when the document arrived online

# heading
from-the-symptom-to-the-cause = From the symptom to the cause

# under: From the symptom to the cause
a-symptom-is-what-you-see = A *symptom* is what you see first. A *cause* is a condition that produces it. Ask "why?" and write each answer below the problem. Most problems have several causes, so let the answers branch.

# under: From the symptom to the cause
stop-on-a-branch-when-you = Stop on a branch when you reach a condition that a named body can change. "Poverty" is too far away, while "the fee is higher than the bus fare that it saves" can be changed.

# under: From the symptom to the cause
two-errors-are-common-the-first = Two errors are common. The first is to write the absence of your preferred solution as the cause, for example "there is no application". The second is to follow one branch only, often technology or staff. Module 2 shows how effects can [act back on their causes](../02-holistic-approach/why-holistic.md#systems-thinking), so look also for arrows that return.

# heading
three-tests-of-a-cause = Three tests of a cause

# under: Three tests of a cause
an-answer-to-why-is-a = An answer to "why?" is a guess until it is tested.

# list item, under: Three tests of a cause
compare-is-the-problem-smaller-where = **Compare.** Is the problem smaller where this condition is absent?

# list item, under: Three tests of a cause
order-in-time-did-the-condition = **Order in time.** Did the condition come before the problem?

# list item, under: Three tests of a cause
removal-if-only-this-condition-disappeared = **Removal.** If only this condition disappeared, what exactly would people do differently, and do they say so themselves?

# under: Three tests of a cause
if-a-test-clearly-speaks-against = If a test clearly speaks against a cause, take it off the list. If the tests disagree, or none is possible yet, keep it as an open question.

# heading
worked-example-few-applications-from-the = Worked example: few applications from the villages

# under: Worked example: few applications from the villages
imagine-a-municipality-where-parents-have = Imagine a municipality where parents have been able to apply online for a child allowance for one year. Families in the town apply, and few families in the outer villages do. The team writes four possible causes and tests them.

# list item, under: Worked example: few applications from the villages
the-villages-have-no-signal-compare = *The villages have no signal.* Compare: one village has had a good signal for years, and it applies as rarely as the others. One village does not decide the matter, so the cause stays as an open question.

# list item, under: Worked example: few applications from the villages
families-do-not-know-about-the = *Families do not know about the allowance.* The families asked know about it, because the village nurse tells them. The condition is not there, so the cause leaves the list.

# list item, under: Worked example: few applications from the villages
the-birth-certificate-is-missing-the = *The birth certificate is missing.* The nurse thinks that many births are unregistered, but nobody has counted them, so no test is possible. This is a second open question.

# list item, under: Worked example: few applications from the villages
applicants-must-show-a-certified-copy = *Applicants must show a certified copy at the town hall.* Order in time: this municipal rule is older than the online form. Removal: parents say that the journey costs a day of work, and that they would apply if the clinic could send their papers. National law does not require the copy, so the council can change the rule.

# under: Worked example: few applications from the villages
the-first-idea-of-the-team = The first idea of the team had been a simpler form, but none of these causes lies in the form. The work is not finished: families who were away with their herds on the day of the visit were not heard.

# under: Worked example: few applications from the villages
allow-25-minutes-8-for-the = Allow 25 minutes: 8 for the readings, 12 for a cause tree, 5 for the three tests. Let groups write one cause on each card, and turn over each card that has passed no test.
