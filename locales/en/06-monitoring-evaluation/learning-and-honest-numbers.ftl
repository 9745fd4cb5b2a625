### Source text of content/modules/06-monitoring-evaluation/learning-and-honest-numbers.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Learning and honest numbers

description = From a result to a decision, how to report numbers, and a self-assessment.

a-result-is-useful-when-somebody = A result is useful when somebody acts differently because of it.

# heading
what-does-the-result-tell-us = What does the result tell us?

# under: What does the result tell us?
ask-two-questions-was-the-work = Ask two questions: was the work done, and did the result come?

# table cell, under: What does the result tell us?
the-result-came = The result came

# table cell, under: What does the result tell us?
the-result-did-not-come = The result did not come

# table cell, under: What does the result tell us?
the-work-was-done = **The work was done**

# table cell, under: What does the result tell us?
perhaps-we-were-right-look-for = Perhaps we were right. Look for other causes, then continue

# table cell, under: What does the result tell us?
the-assumption-was-wrong-or-it = The assumption was wrong, or it is too early. Decide when to look again, or change the plan

# table cell, under: What does the result tell us?
the-work-was-not-done = **The work was not done**

# table cell, under: What does the result tell us?
something-else-caused-it-or-the = Something else caused it, or the measure is wrong. Claim nothing, and find out

# table cell, under: What does the result tell us?
the-plan-has-not-been-tested = The plan has not been tested. Remove the obstacle

# under: What does the result tell us?
without-the-first-question-a-good = Without the first question, a good plan that nobody carried out may be dropped, and a weak one praised for what others achieved.

# heading
a-meeting-that-ends-with-a = A meeting that ends with a decision

# under: A meeting that ends with a decision
fix-the-dates-for-the-whole = Fix the dates for the whole year. At each meeting, take a few figures and ask in this order:

# list item, under: A meeting that ends with a decision
what-did-we-plan-and-what = What did we plan, and what do we see?

# list item, under: A meeting that ends with a decision
who-gains-and-who-does-not = Who gains, and who does not?

# list item, under: A meeting that ends with a decision
why-what-do-users-and-front = Why? What do users and front-line staff say?

# list item, under: A meeting that ends with a decision
what-do-we-decide-continue-change = What do we decide: continue, change, stop or find out?

# list item, under: A meeting that ends with a decision
who-does-it-by-when-and = Who does it, by when, and whom do we tell?

# under: A meeting that ends with a decision
if-no-figure-led-to-a = If no figure led to a decision in a whole year, change the figures or the meeting.

# under: A meeting that ends with a decision
people-hide-a-bad-figure-when = People hide a bad figure when it is punished. So the person in the chair first thanks the one who reports it, and then asks about causes.

# heading
honest-numbers = Honest numbers

# under: Honest numbers
module-1-has-four-checks-for = Module 1 has [four checks](../01-why-now/where-the-world-stands.md#reading-the-index) for a figure that you quote. For figures that you publish yourself, six rules help:

# list item, under: Honest numbers
define-say-what-was-counted-by = **Define.** Say what was counted, by whom and on which day.

# list item, under: Honest numbers
keep-the-count-beside-the-share = **Keep the count beside the share.** Write "4 of 5 villages", and not only "80 per cent of villages".

# list item, under: Honest numbers
say-what-is-an-estimate-and = **Say what is an estimate**, and on which assumption it rests.

# list item, under: Honest numbers
round-to-what-you-know-an = **Round to what you know.** An estimate with decimals promises too much.

# list item, under: Honest numbers
show-what-got-worse-in-the = **Show what got worse**, in the same size of letters.

# list item, under: Honest numbers
correct-in-public-leave-the-old = **Correct in public.** Leave the old value visible, with the reason for the change.

# under: Honest numbers
one-example-shows-why-an-older = One example shows why. An older account from Estonia says that 820 years of work are saved each year, and counts 5 per cent of queries (e-Estonia, undated). A later one, by a third party, says 2,066 years (OpenCivics, undated). Without the two methods they cannot be compared, so the difference is not progress.

# heading
self-assessment = Self-assessment

# title, under: Self-assessment
sa-monitoring-title = How do we learn from results?

# under: Self-assessment
judge-the-monitoring-of-your-own = Judge the monitoring of your own organization, alone first, and then compare in a group. For each answer above the first, name a document, a figure or a date.

# list item, under: Self-assessment
not-yet = Not yet

# list item, under: Self-assessment
for-a-few-services = For a few services

# list item, under: Self-assessment
for-most-services = For most services

# list item, under: Self-assessment
for-all-services-and-it-changes = For all services, and it changes decisions

# heading
individual = Individual

# list item, under: Individual
colleagues-can-say-which-outcome-for = Colleagues can say which outcome for people their work serves.

# list item, under: Individual
managers-can-say-what-the-figures = Managers can say what the figures in their reports do not show.

# list item, under: Individual
staff-report-a-bad-result-early = Staff report a bad result early, without waiting to be asked.

# heading
organizational = Organizational

# list item, under: Organizational
each-indicator-has-a-base-value = Each indicator has a base value, a target, a source and a named person who answers for it.

# list item, under: Organizational
figures-cover-all-channels-the-counter = Figures cover all channels, the counter and the telephone included.

# list item, under: Organizational
results-are-discussed-on-fixed-dates = Results are discussed on fixed dates, and each meeting records a decision.

# heading
institutional = Institutional

# list item, under: Institutional
a-rule-or-plan-says-when = A rule or plan says when our services are evaluated, and by whom outside the unit that runs them.

# list item, under: Institutional
the-budget-may-be-changed-when = The budget may be changed when results show that money works better elsewhere.

# list item, under: Institutional
we-use-the-same-definitions-as = We use the same definitions as { -lead-agency }, so that figures can be compared.

# heading
societal = Societal

# list item, under: Societal
people-can-complain-in-their-own = People can complain in their own language and without the internet, and they receive an answer.

# list item, under: Societal
we-ask-people-who-do-not = We ask people who do not use our services for their reasons, in the places where they live.

# list item, under: Societal
groups-outside-government-see-our-results = Groups outside government see our results, bad ones included, and can question them.

# under: Societal
compare-the-levels-with-each-other = Compare the levels with each other. If the organizational answers are higher than the societal ones, you may measure well only what is near to you. If the societal answers are higher than the institutional ones, you may hear people without being obliged to act.

# under: Societal
allow-20-minutes-for-the-readings = Allow 20 minutes for the readings and 20 for the self-assessment: 8 alone, 12 in groups. Ask each group for one figure that its organization could stop collecting, and for one that it should begin to collect.
