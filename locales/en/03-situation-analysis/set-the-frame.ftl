### Source text of content/modules/03-situation-analysis/set-the-frame.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Setting the frame

description = How to choose the decision, the unit and the two views of a situation analysis.

a-situation-analysis-describes-where-a = A situation analysis describes where a public body or a country stands, why it stands there, and which gaps follow. It is not a list of equipment, an examination of staff or a ranking.

# heading
begin-with-the-decision = Begin with the decision

# under: Begin with the decision
write-one-sentence-before-you-collect = Write one sentence before you collect anything:

# under: Begin with the decision
by-this-date-this-body-must = *By this date, this body must decide this, so we need to know this.*

# under: Begin with the decision
for-example-by-june-the-council = For example: "By June, the council must decide how parents will apply for the child allowance next year, so we need to know who does not apply today, and why."

# under: Begin with the decision
without-a-decision-the-study-grows = Without a decision, the study grows and nobody uses it. If the decision has already been taken, the people who were asked will not answer a second time.

# heading
country-agency-or-municipality = Country, agency or municipality

# under: Country, agency or municipality
choose-one-unit-and-say-what = Choose one unit and say what lies outside its power.

# table cell, under: Country, agency or municipality
ask = Ask

# table cell, under: Country, agency or municipality
country = Country

# table cell, under: Country, agency or municipality
agency = Agency

# table cell, under: Country, agency or municipality
municipality = Municipality

# table cell, under: Country, agency or municipality
which-decision-is-served = Which decision is served?

# table cell, under: Country, agency or municipality
a-national-strategy-and-its-budget = A national strategy and its budget

# table cell, under: Country, agency or municipality
which-services-and-processes-to-change = Which services and processes to change

# table cell, under: Country, agency or municipality
which-services-to-offer-alone-or = Which services to offer, alone or with others

# table cell, under: Country, agency or municipality
what-can-it-change-itself = What can it change itself?

# table cell, under: Country, agency or municipality
laws-shared-systems-rules-of-funding = Laws, shared systems, rules of funding

# table cell, under: Country, agency or municipality
procedures-staff-the-data-that-it = Procedures, staff, the data that it holds

# table cell, under: Country, agency or municipality
counters-local-procedures-contact-with-residents = Counters, local procedures, contact with residents

# table cell, under: Country, agency or municipality
what-is-easily-missed = What is easily missed?

# table cell, under: Country, agency or municipality
places-that-a-national-average-hides = Places that a national average hides

# table cell, under: Country, agency or municipality
people-who-never-reach-the-agency = People who never reach the agency

# table cell, under: Country, agency or municipality
duties-that-came-without-money = Duties that came without money

# under: Country, agency or municipality
a-local-analysis-is-not-a = A local analysis is not a small copy of a national one. At the launch of the Toolkit, local governments in Africa were said to lack internet, devices and skills (UCLG Africa, in UN DESA/UNPOG and ESCAP, 2023). A municipality cannot close every such gap itself, but it can show the size of the gap to the level that can.

# under: Country, agency or municipality
one-united-nations-instrument-the-digital = One United Nations instrument, the Digital Government Capability Assessment, takes the whole of government as its unit, and not one portal. It has six dimensions with statements, which each person judges alone before the group judges together. It is explicitly not meant to compare countries. In February and March 2021, a Caribbean workshop for 13 countries used it in five online sessions (UNPAN, undated).

# heading
two-views-of-the-same-finding = Two views of the same finding

# under: Two views of the same finding
module-2-explains-the-nine-pillars = Module 2 explains the [nine pillars](../02-holistic-approach/nine-pillars.md) and the [four capacity levels](../02-holistic-approach/four-steps-four-levels.md). In an analysis, the pillars help you to forget no area, and the levels tell you who must become able to act.

# under: Two views of the same finding
take-one-finding-in-pillar-5 = Take one finding in pillar 5, data governance: *the register of births and the list of residents disagree*. It may have a different reason at each level:

# list item, under: Two views of the same finding
individual-clerks-do-not-know-how = **Individual:** clerks do not know how to correct an entry.

# list item, under: Two views of the same finding
organizational-no-unit-is-responsible-for = **Organizational:** no unit is responsible for the quality of the entries.

# list item, under: Two views of the same finding
institutional-no-rule-says-which-of = **Institutional:** no rule says which of the two registers prevails.

# list item, under: Two views of the same finding
societal-parents-do-not-know-that = **Societal:** parents do not know that they may ask for a correction.

# under: Two views of the same finding
each-reason-calls-for-a-different = Each reason calls for a different measure, so the name of the pillar alone does not tell what to do.

# heading
six-pieces-of-work = Six pieces of work

# list item, under: Six pieces of work
agree-on-the-decision-the-unit = Agree on the decision, the unit, the team and the date.

# list item, under: Six pieces of work
map-stakeholders-and-plan-how-each = Map stakeholders, and plan how each will be heard.

# list item, under: Six pieces of work
state-the-problem-as-people-experience = State the problem as people experience it, look for causes, and change the statement when evidence contradicts it.

# list item, under: Six pieces of work
collect-evidence-for-the-open-questions = Collect evidence for the open questions.

# list item, under: Six pieces of work
fill-the-matrix-and-show-it = Fill the matrix, and show it to people who can contradict it.

# list item, under: Six pieces of work
derive-capacity-gaps-and-set-priorities = Derive capacity gaps, and set priorities.

# under: Six pieces of work
allow-25-minutes-10-for-the = Allow 25 minutes: 10 for the readings, 10 for the sentence of each group, 5 to read the sentences aloud. If a sentence names a product, for example "whether to buy the new portal", ask what people should be able to do afterwards.
