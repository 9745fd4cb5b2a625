### Source text of content/modules/05-strategy-road-map/action-plan.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Capacities at four levels

description = What develops a capacity, a worked example, and an action plan of your own.

the-strategy-says-what-must-change = The strategy says what must change, and its capacity plan says who must become able to do it. Module 2 describes the [four capacity levels](../02-holistic-approach/four-steps-four-levels.md#the-four-capacity-levels).

# heading
what-develops-a-capacity = What develops a capacity

# under: What develops a capacity
training-is-one-means-among-several = Training is one means among several.

# list item, under: What develops a capacity
individual-practice-on-real-tasks-coaching = **Individual:** practice on real tasks, coaching, learning among peers, a period in another office.

# list item, under: What develops a capacity
organizational-teams-from-several-units-a = **Organizational:** teams from several units, a plan for talent, time to learn, and a safe space to test and to fail on a small scale.

# list item, under: What develops a capacity
institutional-duties-criteria-of-evaluation = **Institutional:** duties, criteria of evaluation, incentives, budget rules, job descriptions.

# list item, under: What develops a capacity
societal-digital-skills-for-people-in = **Societal:** digital skills for people in vulnerable situations, helpers close to home, and ways to speak up and to take part.

# under: What develops a capacity
those-who-train-need-capacities-too = **Those who train need capacities too.** Do the teachers of schools of public administration know the new procedure from practice? Do they have cases from { -country }? Do they learn what participants do differently three months later? For local governments in Africa, one network named tailored training, coaching and learning among peers (UN DESA/UNPOG and ESCAP, 2023).

# under: What develops a capacity
the-levels-depend-on-each-other = The levels depend on each other. So choose one goal and ask at each level: what must become possible *here*?

# heading
worked-example-a-permit-without-a = Worked example: a permit without a certificate

# under: Worked example: a permit without a certificate
in-an-exercise-of-module-1 = In an [exercise of module 1](../01-why-now/know-your-starting-point.md), a district office checks tax status with the tax office, so owners of businesses no longer bring a certificate. The plan for the capacities behind this change is imagined.

# table cell, under: Worked example: a permit without a certificate
level = Level

# table cell, under: Worked example: a permit without a certificate
capacity-and-step = Capacity and step

# table cell, under: Worked example: a permit without a certificate
who = Who

# table cell, under: Worked example: a permit without a certificate
by-when = By when

# table cell, under: Worked example: a permit without a certificate
resources = Resources

# table cell, under: Worked example: a permit without a certificate
sign-of-success = Sign of success

# table cell, under: Worked example: a permit without a certificate
individual = Individual

# table cell, under: Worked example: a permit without a certificate
counter-staff-can-deal-with-a = Counter staff can deal with a wrong tax status. Practice on real cases, then coaching

# table cell, under: Worked example: a permit without a certificate
head-of-the-counter-with-the = Head of the counter, with the school of public administration

# table cell, under: Worked example: a permit without a certificate
month-5 = Month 5

# table cell, under: Worked example: a permit without a certificate
two-half-days-for-each-person = Two half days for each person, replacement at the counter

# table cell, under: Worked example: a permit without a certificate
in-month-8-most-errors-are = In month 8, most errors are solved during the first visit

# table cell, under: Worked example: a permit without a certificate
organizational = Organizational

# table cell, under: Worked example: a permit without a certificate
counter-inspection-and-finance-solve-errors = Counter, inspection and finance solve errors together. A weekly meeting that may change a step of the work

# table cell, under: Worked example: a permit without a certificate
deputy-head-of-the-office = Deputy head of the office

# table cell, under: Worked example: a permit without a certificate
month-3 = Month 3

# table cell, under: Worked example: a permit without a certificate
thirty-minutes-a-week-from-three = Thirty minutes a week from three units

# table cell, under: Worked example: a permit without a certificate
one-change-is-tested-each-month = One change is tested each month, and its result is recorded

# table cell, under: Worked example: a permit without a certificate
institutional = Institutional

# table cell, under: Worked example: a permit without a certificate
the-two-offices-may-exchange-tax = The two offices may exchange tax status. An agreement under the law on purpose, access, errors and objections

# table cell, under: Worked example: a permit without a certificate
service-owner-in-the-ministry = Service owner in the ministry

# table cell, under: Worked example: a permit without a certificate
month-4 = Month 4

# table cell, under: Worked example: a permit without a certificate
ten-days-of-a-legal-officer = Ten days of a legal officer, time of the tax office

# table cell, under: Worked example: a permit without a certificate
the-agreement-is-in-force-and = The agreement is in force and published, and somebody checks it in month 12

# table cell, under: Worked example: a permit without a certificate
societal = Societal

# table cell, under: Worked example: a permit without a certificate
owners-who-are-offline-know-which = Owners who are offline know which paper is no longer needed, and how to object. Talks at markets and on local radio

# table cell, under: Worked example: a permit without a certificate
president-of-the-trade-association = President of the trade association

# table cell, under: Worked example: a permit without a certificate
month-6 = Month 6

# table cell, under: Worked example: a permit without a certificate
radio-time-leaflets-in-two-languages = Radio time, leaflets in two languages, a small fee for helpers

# table cell, under: Worked example: a permit without a certificate
asked-at-the-market-owners-can = Asked at the market, owners can name the papers still needed, women as often as men

# under: Worked example: a permit without a certificate
read-the-table-in-three-ways = Read the table in three ways.

# list item, under: Worked example: a permit without a certificate
across-a-row-the-sign-of = *Across a row.* The sign of success shows that people act differently, not that a course took place.

# list item, under: Worked example: a permit without a certificate
down-the-dates-the-agreement-comes = *Down the dates.* The agreement comes before the practice, because staff cannot practise on data that they may not see.

# list item, under: Worked example: a permit without a certificate
for-a-delay-if-the-agreement = *For a delay.* If the agreement is late, the practice uses test data and the talks at the market wait. Nobody announces a change that is not yet lawful.

# heading
your-action-plan = Your action plan

# title, under: Your action plan
ap-four-levels-title = One capacity at each level

# under: Your action plan
work-in-groups-of-four-to = Work in groups of four to six, for one service of one organization.

# list item, under: Your action plan
write-one-goal-of-your-strategy = Write one goal of your strategy as a result for people (3 minutes).

# list item, under: Your action plan
for-each-level-name-one-capacity = For each level, name one capacity that the goal needs and that is weak today (5 minutes).

# list item, under: Your action plan
fill-in-one-row-for-each = Fill in one row for each level: the capacity and the step, who, by when, with which resources, and the sign of success (12 minutes).

# list item, under: Your action plan
draw-arrows-between-rows-where-one = Draw arrows between rows where one must be ready first, and correct the dates (4 minutes).

# list item, under: Your action plan
give-your-plan-to-another-group = Give your plan to another group, which asks the questions below the table (6 minutes).

# table cell, under: Your action plan
level-2 = Level

# table cell, under: Your action plan
capacity-and-step-2 = Capacity and step

# table cell, under: Your action plan
who-2 = Who

# table cell, under: Your action plan
by-when-2 = By when

# table cell, under: Your action plan
resources-2 = Resources

# table cell, under: Your action plan
sign-of-success-2 = Sign of success

# table cell, under: Your action plan
individual-2 = Individual

# table cell, under: Your action plan
organizational-2 = Organizational

# table cell, under: Your action plan
institutional-2 = Institutional

# table cell, under: Your action plan
societal-2 = Societal

# under: Your action plan
questions-for-the-other-group = Questions for the other group:

# list item, under: Your action plan
is-who-one-person-or-post = Is "who" one person or post, and has that person agreed?

# list item, under: Your action plan
does-this-person-control-the-resources = Does this person control the resources? If not, who decides, and when will you ask?

# list item, under: Your action plan
does-each-date-come-before-the = Does each date come before the dates that depend on it?

# list item, under: Your action plan
which-row-reaches-people-who-are = Which row reaches people who are offline or furthest behind?

# list item, under: Your action plan
which-row-needs-a-decision-of = Which row needs a decision of { -lead-agency }, and what exactly will you ask for?

# under: Your action plan
allow-40-minutes-10-for-the = Allow 40 minutes: 10 for the example, 30 for the plan. Four weaknesses return often: four training courses, a committee under "who", one date for all rows, and a number of participants as the sign of success. Keep a copy of each plan for monitoring and evaluation.

# heading
second-case-study = Second case study

# under: Second case study
look-for-what-the-case-says = Look for what the case says, and does not say, about the capacities of those who train. Then write the sign of success that you would ask for.
