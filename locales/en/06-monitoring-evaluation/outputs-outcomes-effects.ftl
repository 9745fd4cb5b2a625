### Source text of content/modules/06-monitoring-evaluation/outputs-outcomes-effects.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Outputs, outcomes, effects

description = How to tell what was done from what it changed.

between-the-money-of-a-plan = Between the money of a plan and a better life there are several links, and monitoring looks at each of them.

# heading
five-links-of-a-chain = Five links of a chain

# table cell, under: Five links of a chain
link = Link

# table cell, under: Five links of a chain
question = Question

# table cell, under: Five links of a chain
in-the-imagined-municipality = In the imagined municipality

# table cell, under: Five links of a chain
what-it-cannot-show = What it cannot show

# table cell, under: Five links of a chain
input = Input

# table cell, under: Five links of a chain
what-do-we-put-in = What do we put in?

# table cell, under: Five links of a chain
money-two-clerks-the-time-of = Money, two clerks, the time of nurses

# table cell, under: Five links of a chain
whether-anything-was-done-with-it = Whether anything was done with it

# table cell, under: Five links of a chain
activity = Activity

# table cell, under: Five links of a chain
what-do-we-do = What do we do?

# table cell, under: Five links of a chain
the-council-changes-its-rule-nurses = The council changes its rule, nurses learn to send papers

# table cell, under: Five links of a chain
whether-it-was-ready-in-time = Whether it was ready in time and good enough

# table cell, under: Five links of a chain
output = Output

# table cell, under: Five links of a chain
what-is-there-afterwards-that-was = What is there afterwards that was not there before?

# table cell, under: Five links of a chain
a-rule-without-the-copy-six = A rule without the copy, six clinics that may send papers

# table cell, under: Five links of a chain
whether-anybody-uses-it = Whether anybody uses it

# table cell, under: Five links of a chain
outcome = Outcome

# table cell, under: Five links of a chain
what-do-people-do-or-receive = What do people do or receive differently?

# table cell, under: Five links of a chain
families-in-the-villages-apply-and = Families in the villages apply, and receive the allowance

# table cell, under: Five links of a chain
whether-their-life-is-better = Whether their life is better

# table cell, under: Five links of a chain
effect = Effect

# table cell, under: Five links of a chain
what-is-different-in-their-lives = What is different in their lives, and is it because of us?

# table cell, under: Five links of a chain
parents-can-pay-for-food-and = Parents can pay for food and school

# table cell, under: Five links of a chain
how-much-of-it-came-from = How much of it came from us alone

# under: Five links of a chain
some-authors-say-impact-for-effect = Some authors say *impact* for effect, so look at the question and not at the label.

# under: Five links of a chain
an-output-is-in-our-own = An output is in our own hands. An outcome depends also on what people decide, and an effect on many other causes. The later links matter more to people, and less of them is ours alone, so watch more than one.

# heading
different-links-need-different-moments = Different links need different moments

# list item, under: Different links need different moments
every-month-activities-and-outputs-is = **Every month:** activities and outputs. Is the work on time?

# list item, under: Different links need different moments
every-year-before-the-budget-outcomes = **Every year, before the budget:** outcomes. Do people use it, and who does not?

# list item, under: Different links need different moments
in-the-middle-of-the-plan = **In the middle of the plan:** outcomes and assumptions. Is this still the right way?

# list item, under: Different links need different moments
at-the-end-or-years-later = **At the end, or years later:** effects. What changed in people's lives?

# under: Different links need different moments
if-an-outcome-takes-years-choose = If an outcome takes years, choose an early sign, which must come first, and do not call it the outcome.

# heading
did-we-cause-it = Did we cause it?

# under: Did we cause it?
a-value-that-is-higher-than = A value that is higher than before is not yet an effect. Module 3 gives [three tests of a cause](../03-situation-analysis/problems-and-causes.md#three-tests-of-a-cause). For results, three comparisons help:

# list item, under: Did we cause it?
before-and-after-this-needs-a = **Before and after.** This needs a value from *before* the change, and other things may have changed too.

# list item, under: Did we cause it?
with-and-without-compare-with-places = **With and without.** Compare with places that the change has not reached yet. Ask in what else they differ.

# list item, under: Did we cause it?
planned-and-real-if-the-work = **Planned and real.** If the work was not done as planned, the result says nothing about the plan.

# heading
worked-example-applications-rose-by-27 = Worked example: applications rose by 27 per cent

# under: Worked example: applications rose by 27 per cent
the-council-of-the-imagined-municipality = The council of the imagined municipality reports that applications for the child allowance rose from 480 to 610 within a year. The clinics estimate the number of entitled families.

# table cell, under: Worked example: applications rose by 27 per cent
place = Place

# table cell, under: Worked example: applications rose by 27 per cent
entitled-families = Entitled families

# table cell, under: Worked example: applications rose by 27 per cent
applied-year-before = Applied, year before

# table cell, under: Worked example: applications rose by 27 per cent
applied-year-after = Applied, year after

# table cell, under: Worked example: applications rose by 27 per cent
town = Town

# table cell, under: Worked example: applications rose by 27 per cent
n-600 = 600

# table cell, under: Worked example: applications rose by 27 per cent
n-420-70-per-cent = 420 (70 per cent)

# table cell, under: Worked example: applications rose by 27 per cent
n-450-75-per-cent = 450 (75 per cent)

# table cell, under: Worked example: applications rose by 27 per cent
six-villages-with-a-clinic-that = Six villages with a clinic that sends papers

# table cell, under: Worked example: applications rose by 27 per cent
n-300 = 300

# table cell, under: Worked example: applications rose by 27 per cent
n-45-15-per-cent = 45 (15 per cent)

# table cell, under: Worked example: applications rose by 27 per cent
n-138-46-per-cent = 138 (46 per cent)

# table cell, under: Worked example: applications rose by 27 per cent
two-villages-without-one = Two villages without one

# table cell, under: Worked example: applications rose by 27 per cent
n-100 = 100

# table cell, under: Worked example: applications rose by 27 per cent
n-15-15-per-cent = 15 (15 per cent)

# table cell, under: Worked example: applications rose by 27 per cent
n-22-22-per-cent = 22 (22 per cent)

# table cell, under: Worked example: applications rose by 27 per cent
all = All

# table cell, under: Worked example: applications rose by 27 per cent
n-1-000 = 1,000

# table cell, under: Worked example: applications rose by 27 per cent
n-480-48-per-cent = 480 (48 per cent)

# table cell, under: Worked example: applications rose by 27 per cent
n-610-61-per-cent = 610 (61 per cent)

# list item, under: Worked example: applications rose by 27 per cent
which-link-is-it-an-outcome = *Which link is it?* An outcome, but an early one. To apply is not yet to receive.

# list item, under: Worked example: applications rose by 27 per cent
did-the-measures-cause-it-the = *Did the measures cause it?* The copy is no longer needed anywhere, and the share rose by 5 and by 7 percentage points where no clinic sends papers. Where a clinic does, it rose by 31. So the clinics seem to matter more than the rule, but two villages are too few for proof.

# list item, under: Worked example: applications rose by 27 per cent
who-is-hidden-in-the-total = *Who is hidden in the total?* In the eight villages, 240 of 400 families still do not apply.

# list item, under: Worked example: applications rose by 27 per cent
which-decision-follows-bring-the-two = *Which decision follows?* Bring the two villages in, and find out who the 240 families are.

# under: Worked example: applications rose by 27 per cent
the-figure-of-27-per-cent = The figure of 27 per cent was correct, and it could not lead to any of these decisions.

# under: Worked example: applications rose by 27 per cent
allow-25-minutes-8-for-the = Allow 25 minutes: 8 for the readings, 10 for the example, 7 for the chain of one service in pairs. Show the figure of 27 per cent first, ask for one decision that it allows, and then show the table.
