### Source text of content/modules/06-monitoring-evaluation/maturity-and-indices.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Maturity models and indices

description = What ready-made measures are good for, and what they miss.

a-ready-made-measure-saves-work = A ready-made measure saves work, and it brings the choices of those who made it.

# heading
three-things-with-different-uses = Three things with different uses

# list item, under: Three things with different uses
a-maturity-model-describes-stages-from = A **maturity model** describes stages, from a beginning to an advanced state, and asks which stage has been reached. It gives colleagues a common language.

# list item, under: Three things with different uses
an-index-puts-several-measures-together = An **index** puts several measures together in one number. It shows a long trend, and leaders notice it.

# list item, under: Three things with different uses
a-ranking-puts-such-numbers-in = A **ranking** puts such numbers in order. A rank can change while nothing changes at home, because others have moved.

# under: Three things with different uses
module-1-explains-how-the-e = Module 1 explains how the [E-Government Development Index](../01-why-now/where-the-world-stands.md#reading-the-index) is made, and how one score can hide its weakest part.

# heading
what-they-miss = What they miss

# list item, under: What they miss
other-roads-stages-suggest-that-everybody = **Other roads.** Stages suggest that everybody goes the same way. A service by simple phone may serve people well without a portal.

# list item, under: What they miss
use-and-benefit-what-is-offered = **Use and benefit.** What is offered is easier to see from outside than what people gain.

# list item, under: What they miss
places-and-groups-a-figure-for = **Places and groups.** A figure for a whole country says nothing about the poorest district.

# list item, under: What they miss
weights-somebody-has-decided-how-much = **Weights.** Somebody has decided how much each part counts, and another choice may give another order.

# list item, under: What they miss
time-an-index-that-appears-every = **Time.** An index that appears every two years comes too late to correct a project.

# list item, under: What they miss
behaviour-what-is-scored-receives-attention = **Behaviour.** What is scored receives attention, and what is not scored may lose it.

# under: What they miss
these-limits-are-no-reason-to = These limits are no reason to refuse such measures, but do not use one alone, and do not set a rank as a target.

# heading
worked-example-two-rounds-of-one = Worked example: two rounds of one index

# under: Worked example: two rounds of one index
module-2-shows-how-the-results = Module 2 shows how the results of the ASAN index in Azerbaijan [return to those who provide the services](../02-holistic-approach/four-steps-four-levels.md#worked-example-results-that-return). Here the question is how to compare two rounds. In 2016-17 it covered 412 services: 178 of central bodies and 234 of local bodies in Baku. In 2017-18 it covered 634 services (digital.gov.az, undated). We have not seen the scores, so the scores in this example are imagined.

# list item, under: Worked example: two rounds of one index
imagine-an-average-of-60-for = *Imagine* an average of 60 for the 412 services in the first round.

# list item, under: Worked example: two rounds of one index
in-the-second-round-the-same = In the second round, the same 412 services reach an average of 66. The 222 others, judged for the first time, have an average of 50.

# list item, under: Worked example: two rounds of one index
the-new-average-is-412-times = The new average is 412 times 66 plus 222 times 50, divided by 634, which makes 60.4.

# list item, under: Worked example: two rounds of one index
a-report-on-averages-would-say = A report on averages would say "no progress", although the old services improved by 6.

# under: Worked example: two rounds of one index
so-compare-the-services-that-are = So compare the services that are in both rounds, and report the new ones apart. To judge more services is progress too, but it is a different fact.

# heading
worked-example-second-in-an-index = Worked example: second in an index, and the town hall

# under: Worked example: second in an index, and the town hall
in-the-govtech-maturity-index-of = In the GovTech Maturity Index of the World Bank for 2022, Brazil came second (Agência Brasil, 2022). As of about 2025, 2,556 municipalities (45.9 per cent) had joined the national network, and 41 per cent of municipal administrations offered five or more online services (a blog citing official data).

# list item, under: Worked example: second in an index, and the town hall
do-the-facts-contradict-each-other = *Do the facts contradict each other?* No. A country may have a strong national platform and many municipalities outside it.

# list item, under: Worked example: second in an index, and the town hall
may-we-say-that-things-got = *May we say that things got worse?* No. The years, the sources and the subjects are different.

# title, under: Worked example: second in an index, and the town hall
before-you-adopt-a-measure = Before you adopt a measure

# list item, under: Worked example: second in an index, and the town hall
which-of-our-decisions-will-it = Which of our decisions will it serve?

# list item, under: Worked example: second in an index, and the town hall
whom-does-it-not-count = Whom does it not count?

# list item, under: Worked example: second in an index, and the town hall
can-we-get-its-values-for = Can we get its values for each district?

# list item, under: Worked example: second in an index, and the town hall
what-will-we-do-if-the = What will we do if the value falls?

# under: Worked example: second in an index, and the town hall
allow-20-minutes-8-for-the = Allow 20 minutes: 8 for the readings, 6 for each example. Let the groups calculate the new average themselves. Then ask: for which question in { -country } is an index the right tool, and for which is it the wrong one?
