### Source text of content/modules/03-situation-analysis/evidence-and-matrix.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Evidence and the matrix

description = Which data to collect, how far to trust them, and a matrix that holds the findings.

collect-what-your-open-questions-need = Collect what your open questions need, and not only what is available.

# heading
five-kinds-of-evidence = Five kinds of evidence

# table cell, under: Five kinds of evidence
kind = Kind

# table cell, under: Five kinds of evidence
what-it-shows-well = What it shows well

# table cell, under: Five kinds of evidence
what-it-cannot-show = What it cannot show

# table cell, under: Five kinds of evidence
records-of-the-service-requests-time = Records of the service: requests, time, refusals, complaints

# table cell, under: Five kinds of evidence
what-happened-to-those-who-came = What happened to those who came

# table cell, under: Five kinds of evidence
those-who-stayed-away = Those who stayed away

# table cell, under: Five kinds of evidence
laws-procedures-job-descriptions-budgets = Laws, procedures, job descriptions, budgets

# table cell, under: Five kinds of evidence
what-is-required-and-paid-for = What is required and paid for

# table cell, under: Five kinds of evidence
what-is-done-in-practice = What is done in practice

# table cell, under: Five kinds of evidence
surveys-and-official-statistics = Surveys and official statistics

# table cell, under: Five kinds of evidence
how-common-something-is-and-in = How common something is, and in which groups

# table cell, under: Five kinds of evidence
the-reasons-and-small-places = The reasons, and small places

# table cell, under: Five kinds of evidence
interviews-and-group-talks = Interviews and group talks

# table cell, under: Five kinds of evidence
reasons-fears-ideas = Reasons, fears, ideas

# table cell, under: Five kinds of evidence
how-many-people-think-so = How many people think so

# table cell, under: Five kinds of evidence
observation-or-trying-the-service-yourself = Observation, or trying the service yourself

# table cell, under: Five kinds of evidence
the-real-path-of-one-case = The real path of one case

# table cell, under: Five kinds of evidence
whether-the-case-is-typical = Whether the case is typical

# under: Five kinds of evidence
each-kind-is-blind-where-another = Each kind is blind where another one sees, so use at least two for each important finding. Ask for figures by sex, age, disability and place where the groups are large enough to protect individuals.

# heading
how-strong-is-it = How strong is it?

# under: How strong is it?
give-each-piece-of-evidence-a = Give each piece of evidence a letter:

# list item, under: How strong is it?
a-a-record-count-or-text = **A:** a record, count or text that another person can check, with date and source.

# list item, under: How strong is it?
b-told-by-several-people-who = **B:** told by several people who do not depend on each other, or seen several times.

# list item, under: How strong is it?
c-one-opinion-one-case-or = **C:** one opinion, one case or a guess.

# under: How strong is it?
the-letter-does-not-judge-the = The letter does not judge the person who spoke: a village nurse may be right where an official count is wrong. It says how much more you need to find out before you decide.

# heading
worked-example-high-figures-and-long = Worked example: high figures and long queues

# under: Worked example: high figures and long queues
a-world-bank-text-on-fiji = A World Bank text on Fiji (undated, figures up to 2022) gives these facts:

# list item, under: Worked example: high figures and long queues
n-88-per-cent-of-people-use = 88 per cent of people use the internet.

# list item, under: Worked example: high figures and long queues
mobile-and-internet-payments-at-banks = Mobile and internet payments at banks grew to 6.2 million a year, four times as many as in 2016.

# list item, under: Worked example: high figures and long queues
pensioners-stand-in-long-queues-at = Pensioners stand in long queues at banks, and people take time off work to deal with public offices (observation and group talks).

# under: Worked example: high figures and long queues
these-facts-answer-different-questions = These facts answer different questions.

# list item, under: Worked example: high figures and long queues
what-was-counted-the-first-figure = *What was counted?* The first figure counts people, the second counts payments, of which one person may make many.

# list item, under: Worked example: high figures and long queues
who-was-observed-the-queues-and = *Who was observed?* The queues and talks show some people in some places, but not how many.

# list item, under: Worked example: high figures and long queues
which-conclusions-are-allowed-digital-payment = *Which conclusions are allowed?* Digital payment has grown in the country: A, once the dated counts behind the text have been checked. Some people still spend a long time in queues: B. "Pensioners do not want digital services": not shown.

# list item, under: Worked example: high figures and long queues
which-evidence-would-decide-payments-by = *Which evidence would decide?* Payments by age and island, the rules on proof for pensions, and a talk with people in the queue.

# heading
data-that-do-no-harm = Data that do no harm

# list item, under: Data that do no harm
collect-no-name-if-a-number = Collect no name if a number of cases is enough.

# list item, under: Data that do no harm
tell-people-why-you-ask-who = Tell people why you ask, who will read the answer, and that they may refuse.

# list item, under: Data that do no harm
do-not-record-a-persons-opinion = Do not record a person's opinion in a form that a superior can recognize.

# list item, under: Data that do no harm
decide-before-you-begin-who-keeps = Decide before you begin who keeps the data, for how long, and who deletes them.

# heading
fill-the-matrix = Fill the matrix

# title, under: Fill the matrix
sit-matrix-title = Where do we stand?

# under: Fill the matrix
work-in-groups-of-four-to = Work in groups of four to six, on the decision that you wrote at the beginning.

# list item, under: Fill the matrix
choose-four-pillars-two-that-seem = Choose four pillars: two that seem strong and two that seem weak (3 minutes).

# list item, under: Fill the matrix
for-each-write-one-strength-and = For each, write one strength and one gap (10 minutes).

# list item, under: Fill the matrix
beside-each-gap-write-its-capacity = Beside each gap, write its capacity level: individual, organizational, institutional or societal (4 minutes).

# list item, under: Fill the matrix
add-the-evidence-with-its-letter = Add the evidence with its letter, and name the people who are affected (8 minutes).

# list item, under: Fill the matrix
exchange-matrices-with-another-group-which = Exchange matrices with another group, which marks the entry that it believes least (5 minutes).

# table cell, under: Fill the matrix
pillar = Pillar

# table cell, under: Fill the matrix
question-to-begin-with = Question to begin with

# table cell, under: Fill the matrix
strengths = Strengths

# table cell, under: Fill the matrix
gaps-and-their-level = Gaps and their level

# table cell, under: Fill the matrix
evidence-a-to-c = Evidence, A to C

# table cell, under: Fill the matrix
who-is-affected = Who is affected

# table cell, under: Fill the matrix
n-1-vision-leadership-mindsets = 1. Vision, leadership, mindsets

# table cell, under: Fill the matrix
who-continues-if-the-head-leaves = Who continues if the head leaves?

# table cell, under: Fill the matrix
n-2-institutional-and-regulatory-framework = 2. Institutional and regulatory framework

# table cell, under: Fill the matrix
which-rule-forbids-or-requires-the = Which rule forbids or requires the present way?

# table cell, under: Fill the matrix
n-3-organizational-set-up-and-culture = 3. Organizational set-up and culture

# table cell, under: Fill the matrix
what-is-rewarded-and-what-is = What is rewarded, and what is punished?

# table cell, under: Fill the matrix
n-4-systems-thinking-and-integration = 4. Systems thinking and integration

# table cell, under: Fill the matrix
where-do-people-carry-papers-for = Where do people carry papers for us?

# table cell, under: Fill the matrix
n-5-data-governance = 5. Data governance

# table cell, under: Fill the matrix
who-corrects-a-wrong-entry-and = Who corrects a wrong entry, and how fast?

# table cell, under: Fill the matrix
n-6-ict-infrastructure-affordability-access = 6. ICT infrastructure, affordability, access

# table cell, under: Fill the matrix
where-do-signal-device-or-price = Where do signal, device or price stop people?

# table cell, under: Fill the matrix
n-7-resources = 7. Resources

# table cell, under: Fill the matrix
what-is-paid-for-in-the = What is paid for in the third year?

# table cell, under: Fill the matrix
n-8-capacities-of-capacity-developers = 8. Capacities of capacity developers

# table cell, under: Fill the matrix
which-course-teaches-the-new-way = Which course teaches the new way?

# table cell, under: Fill the matrix
n-9-societal-capacities = 9. Societal capacities

# table cell, under: Fill the matrix
who-applies-only-with-the-help = Who applies only with the help of another person?

# under: Fill the matrix
an-entry-of-the-imagined-municipality = An entry of the imagined municipality in row 2: national law asks for no certified copy (strength); a municipal rule asks for one (gap, institutional); text of both rules (A); parents who live far from the town hall.

# under: Fill the matrix
before-you-finish-read-the-columns = Before you finish, read the columns downwards. If all gaps stand at one level, look again at the other three. If the last column says "everybody", ask who is affected most.

# under: Fill the matrix
an-honest-empty-cell-is-better = An honest empty cell is better than a guess, so praise "we do not know". If a group writes a solution under gaps, ask which problem that solution would end. Draw the matrix on a large sheet. In a real analysis, the whole matrix takes several meetings.

# heading
study-a-case = Study a case

# under: Study a case
look-for-one-figure-or-claim = Look for one figure or claim that the case itself doubts, give it a letter from A to C, and say which further evidence would raise the letter.
