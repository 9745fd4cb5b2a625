### Source text of content/modules/02-holistic-approach/nine-pillars.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = The nine pillars

description = The nine areas that carry a transformation, with signs of their absence.

the-pillars-form-a-checklist-of = The pillars form a checklist of what a transformation rests on (UN E-Government Survey, 2020). The last column is added here: a sign to look for in your own office.

# table cell
no = No.

# table cell
pillar = Pillar

# table cell
what-it-covers = What it covers

# table cell
sign-that-it-is-missing = Sign that it is missing

# table cell
n-1 = 1

# table cell
vision-leadership-mindsets = Vision, leadership, mindsets

# table cell
leaders-who-can-transform-digital-skills = Leaders who can transform, digital skills, new thinking

# table cell
work-stops-when-one-manager-leaves = Work stops when one manager leaves

# table cell
n-2 = 2

# table cell
institutional-and-regulatory-framework = Institutional and regulatory framework

# table cell
laws-and-rules-that-hold-institutions = Laws and rules that hold institutions together

# table cell
a-shared-service-has-no-legal = A shared service has no legal owner

# table cell
n-3 = 3

# table cell
organizational-set-up-and-culture = Organizational set-up and culture

# table cell
how-bodies-are-organized-and-work = How bodies are organized and work

# table cell
a-paper-file-stands-behind-the = A paper file stands behind the online form

# table cell
n-4 = 4

# table cell
systems-thinking-and-integration = Systems thinking and integration

# table cell
a-view-of-the-whole-joined = A view of the whole, joined policy and services

# table cell
people-carry-papers-between-offices = People carry papers between offices

# table cell
n-5 = 5

# table cell
data-governance = Data governance

# table cell
handling-access-and-use-of-data = Handling, access and use of data, policy based on data

# table cell
two-registers-disagree-about-one-person = Two registers disagree about one person

# table cell
n-6 = 6

# table cell
ict-infrastructure-affordability-access = ICT infrastructure, affordability, access

# table cell
fast-internet-and-safe-technology-within = Fast internet and safe technology within reach of all

# table cell
a-signal-is-there-but-people = A signal is there, but people cannot pay

# table cell
n-7 = 7

# table cell
resources = Resources

# table cell
money-and-other-means-budgets-that = Money and other means, budgets that fit plans, partnerships

# table cell
a-pilot-succeeds-and-no-budget = A pilot succeeds and no budget follows

# table cell
n-8 = 8

# table cell
capacities-of-capacity-developers = Capacities of capacity developers

# table cell
schools-of-public-administration-training-bodies = Schools of public administration, training bodies

# table cell
courses-teach-the-old-procedure = Courses teach the old procedure

# table cell
n-9 = 9

# table cell
societal-capacities = Societal capacities

# table cell
skills-in-society-a-closed-digital = Skills in society, a closed digital divide, nobody left behind

# table cell
some-people-always-need-another-person = Some people always need another person to apply for them

# heading
three-distinctions-that-learners-miss = Three distinctions that learners miss

# under: Three distinctions that learners miss
pillars-2-and-3-pillar-2 = **Pillars 2 and 3.** Pillar 2 is about rules that bind many bodies, such as a law on data sharing. Pillar 3 is about life inside one body: its units, its routines, and what is rewarded. A law can permit data sharing while the culture of a department still refuses it.

# under: Three distinctions that learners miss
pillars-4-and-5-integration-lets = **Pillars 4 and 5.** Integration lets systems work together. Data governance decides who answers for the data and who may use them. Without it, joined systems exchange wrong data faster.

# under: Three distinctions that learners miss
pillars-6-and-9-a-network = **Pillars 6 and 9.** A network reaches a village: that is pillar 6. A farmer there uses a service with confidence and recognizes a fraud: that is pillar 9.

# heading
reading-the-pillars-together = Reading the pillars together

# under: Reading the pillars together
do-not-calculate-an-average-if = Do not calculate an average. If eight pillars are strong and the law forbids the service, the service does not exist. Look for the pillar that limits the others *now*. Where no body may lawfully share data, rules come before integration. Where good rules stay unused, look first at leadership and culture.

# under: Reading the pillars together
give-each-pair-one-pillar-and = Give each pair one pillar and five minutes to find one strength and one weakness in { -country }. Put the results on a wall and let the group draw arrows: "this pillar depends on that one". Then ask: does the pillar to which most arrows point also receive most of the budget?
