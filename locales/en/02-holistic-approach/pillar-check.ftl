### Source text of content/modules/02-holistic-approach/pillar-check.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Pillar check

description = A self-assessment and an exercise in finding causes.

look-first-at-your-own-organization = Look first at your own organization, then at problems in two countries.

# title
sa-holistic-title = How holistic is our approach?

judge-each-statement-for-your-own = Judge each statement for your own organization, alone, in eight minutes. Then compare in a group for twelve minutes, and begin where you disagree most. For every answer above the first, name one piece of evidence.

# list item
not-yet = Not yet

# list item
in-a-few-places = In a few places

# list item
in-most-places = In most places

# list item
everywhere-with-regular-review = Everywhere, with regular review

# heading
individual = Individual

# list item, under: Individual
managers-can-explain-how-their-service = Managers can explain how their service depends on the work of other bodies.

# list item, under: Individual
service-designers-know-who-cannot-use = Service designers know who cannot use the digital channel, and why.

# list item, under: Individual
colleagues-look-for-causes-beyond-technology = Colleagues look for causes beyond technology when a digital project is in difficulty.

# heading
organizational = Organizational

# list item, under: Organizational
we-prepare-our-digital-plan-and = We prepare our digital plan and our budget together.

# list item, under: Organizational
units-work-together-before-a-crisis = Units work together before a crisis forces them to.

# list item, under: Organizational
teams-may-test-a-small-change = Teams may test a small change and report openly that it did not work.

# heading
institutional = Institutional

# list item, under: Institutional
a-written-rule-says-who-answers = A written rule says who answers for each service that we deliver with other bodies.

# list item, under: Institutional
we-may-lawfully-share-the-data = We may lawfully share the data that joint services need, with protection for personal data.

# list item, under: Institutional
results-of-monitoring-change-our-plan = Results of monitoring change our plan or budget in the following year.

# heading
societal = Societal

# list item, under: Societal
people-who-use-our-services-take = People who use our services take part before the main design decisions are made.

# list item, under: Societal
each-of-our-digital-services-has = Each of our digital services has another way in for people who are offline.

# list item, under: Societal
we-know-which-groups-do-not = We know which groups do not use our services, and work with partners who reach them.

# under: Societal
do-not-collect-the-answers-as = Do not collect the answers as marks. A wide spread within one organization is itself a finding. Ask each group for one statement it could raise within a year, and for the help it would need from { -lead-agency }.

# title, under: Societal
find-the-pillars-behind-the-problem = Find the pillars behind the problem

# under: Societal
read-these-two-situations = Read these two situations.

# list item, under: Societal
a-in-papua-new-guinea-public = **A.** In Papua New Guinea, public bodies were not coordinated, efforts were scattered, and digital government had no champion inside government (UN DESA/UNPOG and ESCAP, 2023).

# list item, under: Societal
b-in-the-philippines-838-of = **B.** In the Philippines, 838 of 1,642 cities and municipalities had joined a shared system for local services by October 2024 (Manila Bulletin, 2024).

# list item, under: Societal
in-groups-of-four-to-six = In groups of four to six, choose one problem (2 minutes).

# list item, under: Societal
name-the-pillar-in-which-it = Name the pillar in which it *appears*, and up to three pillars that may *cause* it (8 minutes).

# list item, under: Societal
decide-at-which-capacity-level-the = Decide at which capacity level the first measure should act, and why (5 minutes).

# list item, under: Societal
write-two-facts-that-you-need = Write two facts that you need before you decide, and say who holds them (5 minutes).

# list item, under: Societal
describe-a-similar-problem-in-country = Describe a similar problem in { -country }, and name one pillar that differs (5 minutes).

# list item, under: Societal
report-one-minute-for-each-group = Report, one minute for each group (5 minutes).

# under: Societal
other-answers-can-be-right-if = Other answers can be right if the reasons are good.

# under: Societal
a-the-problem-appears-in-pillar = **A.** The problem appears in pillar 4. Likely causes lie in pillars 1 (no champion), 2 (no common duty) and 3 (perhaps no responsible person in each body). Begin at the institutional level, because good will in one body cannot bind the others. The country has acted at this level too: its Digital Government Act, in force since 8 August 2022 (ict.gov.pg), makes each public body name a digital transformation officer (pln.com.pg, overview of the 2022 Act). This is an institutional rule that creates an organizational role.

# under: Societal
b-the-problem-appears-in-pillar = **B.** The problem appears in pillar 4, but the figure proves no cause. Pillars 7 (money and staff), 6 (connection) or 1 (local leadership) may each explain it, and cities may differ from rural municipalities. First ask *which* local governments have not joined. A group that begins with a remedy has skipped the situation analysis.
