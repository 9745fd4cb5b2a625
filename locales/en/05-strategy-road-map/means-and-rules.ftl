### Source text of content/modules/05-strategy-road-map/means-and-rules.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Means, rules and partners

description = Money, people, owners, law and partners, checked for every step.

before-a-step-enters-the-road = Before a step enters the road map, check what it needs and who can provide it.

# heading
money-for-the-whole-life-of = Money for the whole life of a service

# list item, under: Money for the whole life of a service
before-analysis-legal-work-tests-with = *Before:* analysis, legal work, tests with users.

# list item, under: Money for the whole life of a service
at-the-start-purchase-training-transfer = *At the start:* purchase, training, transfer of data.

# list item, under: Money for the whole life of a service
every-year-staff-maintenance-security-connection = *Every year:* staff, maintenance, security, connection, and help for people who are offline.

# list item, under: Money for the whole life of a service
at-the-end-replacement-and-moving = *At the end:* replacement, and moving the data out of the contract.

# under: Money for the whole life of a service
a-grant-or-a-loan-may = A grant or a loan may cover only the first two lines. So ask which budget line pays in the first year after the project.

# heading
people-and-talent = People and talent

# under: People and talent
a-government-must-recruit-keep-and = A government must recruit, keep and motivate digital talent (UN DESA/UNPOG and ESCAP, 2023). Three questions follow:

# list item, under: People and talent
recruit-which-tasks-are-not-done = **Recruit:** which tasks are not done today? Describe the task first, the post next and the technology last.

# list item, under: People and talent
keep-why-do-good-people-leave = **Keep:** why do good people leave? Pay may be one reason, and a career without next steps another.

# list item, under: People and talent
motivate-may-a-team-test-an = **Motivate:** may a team test an idea, and who notices when it helps people?

# under: People and talent
some-skills-can-be-bought-for = Some skills can be bought for a time, such as knowledge of one product. Others must stay inside government: to know the users, the law and the data, and to judge what a supplier delivers.

# heading
who-decides-who-coordinates-who-answers = Who decides, who coordinates, who answers

# table cell, under: Who decides, who coordinates, who answers
role = Role

# table cell, under: Who decides, who coordinates, who answers
what-it-does = What it does

# table cell, under: Who decides, who coordinates, who answers
what-it-needs = What it needs

# table cell, under: Who decides, who coordinates, who answers
steering-body = Steering body

# table cell, under: Who decides, who coordinates, who answers
decides-between-ministries-and-settles-conflicts = Decides between ministries and settles conflicts

# table cell, under: Who decides, who coordinates, who answers
rank-and-meetings-at-fixed-times = Rank, and meetings at fixed times

# table cell, under: Who decides, who coordinates, who answers
lead-body-such-as-lead-agency = Lead body, such as { -lead-agency }

# table cell, under: Who decides, who coordinates, who answers
sets-standards-coordinates-helps-reports = Sets standards, coordinates, helps, reports

# table cell, under: Who decides, who coordinates, who answers
a-mandate-in-writing-and-staff = A mandate in writing, and staff

# table cell, under: Who decides, who coordinates, who answers
service-owner = Service owner

# table cell, under: Who decides, who coordinates, who answers
answers-for-one-service-from-request = Answers for one service from request to result

# table cell, under: Who decides, who coordinates, who answers
a-name-a-budget-and-the = A name, a budget and the right to change steps

# table cell, under: Who decides, who coordinates, who answers
local-governments = Local governments

# table cell, under: Who decides, who coordinates, who answers
deliver-close-to-people-and-say = Deliver close to people, and say what does not work there

# table cell, under: Who decides, who coordinates, who answers
a-seat-and-a-vote-not = A seat and a vote, not only a letter

# under: Who decides, who coordinates, who answers
to-coordinate-is-not-to-decide = To coordinate is not to decide: a lead body without the power to settle a conflict needs a steering body that has it. Test your arrangement with a quarrel: two ministries do not agree on who pays for a shared register. Who decides, and by what date?

# heading
four-things-a-rule-can-do = Four things a rule can do

# list item, under: Four things a rule can do
permit-an-electronic-document-counts-as = **Permit:** an electronic document counts as proof.

# list item, under: Four things a rule can do
oblige-a-body-must-reuse-data = **Oblige:** a body must reuse data that another body holds.

# list item, under: Four things a rule can do
limit-an-office-may-ask-only = **Limit:** an office may ask only for papers on a list.

# list item, under: Four things a rule can do
protect-personal-data-the-right-to = **Protect:** personal data, the right to object, and equal service for people who are offline.

# under: Four things a rule can do
to-permit-is-not-to-oblige = To permit is not to oblige. If bodies *may* share data and nothing happens, look for a missing duty, incentive or penalty. A duty that nobody checks may have no effect. Find out also whether an instruction is enough, or whether a regulation or a law is needed, because each takes a different time.

# heading
partners = Partners

# under: Partners
partners-share-work-risk-and-gain = Partners share work, risk and gain. In Rwanda, a company has a concession of 25 years to build, operate and later transfer the portal (Hope Magazine, 2015). In Bangladesh, local entrepreneurs run the digital centres, and the state does not pay their wages (BSS, 2018). In our reading, both models depend on what people pay, so the price becomes a question of policy, and places with few customers are at risk.

# under: Partners
before-you-sign-with-any-partner = Before you sign with any partner, agree on five points: the price for the person, the ownership of data, open standards, the way out of the contract, and what happens if the partner stops.

# heading
first-case-study = First case study

# under: First case study
sort-the-rules-in-this-case = Sort the rules in this case into those that permit, oblige, limit or protect. Then name one means, in money or in people, about which the case says too little.

# under: First case study
allow-20-minutes-for-the-readings = Allow 20 minutes for the readings and 20 for the case: 8 to read, 8 in groups, 4 to report. If a group praises a law, ask who checks that it is followed.
