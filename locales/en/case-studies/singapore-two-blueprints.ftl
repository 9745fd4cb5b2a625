### Source text of content/case-studies/singapore-two-blueprints.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Two blueprints: a plan for government and a plan for people

description = Why Singapore wrote a second plan beside its plan for digital government, and how to tell a goal from a result.

in-2018-singapore-published-two-plans = In 2018 Singapore published two plans. One says what government must be able to do. The other says what people must be able to do.

# heading
context = Context

# under: Context
the-smart-nation-programme-began-in = The Smart Nation programme began in 2014 (The Business Times, 2020). Singapore is a city with a high income, and the United Nations counts it among the small island developing States. Mobile phones were very common there. Even so, the plan for people says that the country was not as ready for digital life as it could be (Digital Readiness Blueprint, 2018).

# heading
what-was-done = What was done

# under: What was done
the-digital-government-blueprint-of-june = The Digital Government Blueprint of June 2018 set goals for government up to 2023. People and firms were to reach services at any time, from any place and on any device with internet. A national digital identity, with the application SingPass Mobile, was to be part of the base (WorkSmart Asia, 2018).

# under: What was done
the-digital-readiness-blueprint-of-the = The Digital Readiness Blueprint of the same year came from a group with members from the public sector, from business and from civil society. It has four lines of action: wider access, digital literacy, take-up led by communities and businesses, and inclusion by design (Digital Readiness Blueprint, 2018).

# under: What was done
one-service-was-planned-around-a = One service was planned around a life event. With Moments of Life, an application for parents of young children, parents were to use one place instead of going to several agencies (The Straits Times, 2018).

# heading
results = Results

# under: Results
the-sources-report-more-plans-than = The sources report more plans than results. The table keeps the two apart.

# table cell, under: Results
as-of = As of

# table cell, under: Results
what-the-source-reports = What the source reports

# table cell, under: Results
plan-or-result = Plan or result?

# table cell, under: Results
may-2018 = May 2018

# table cell, under: Results
a-pilot-of-moments-of-life = a pilot of Moments of Life, to start in June 2018 (The Straits Times)

# table cell, under: Results
plan = plan

# table cell, under: Results
june-2018 = June 2018

# table cell, under: Results
goals-for-digital-government-to-be = goals for digital government, to be reached by 2023 (WorkSmart Asia)

# table cell, under: Results
plan-2 = plan

# table cell, under: Results
august-2020 = August 2020

# table cell, under: Results
all-government-services-digital-from-end = all government services digital from end to end by 2023 (Mothership, quoting the minister)

# table cell, under: Results
plan-3 = plan

# table cell, under: Results
august-2020-2 = August 2020

# table cell, under: Results
contact-tracing-tokens-are-being-given = contact-tracing tokens are being given to older people and to people without a smartphone (Mothership, quoting the minister)

# table cell, under: Results
result-without-a-number = result, without a number

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
this-case-found-no-number-of = This case found no number of users of the digital identity, so it gives none. It did not check whether the goal for 2023 was reached. The reports do not define "digital from end to end". No source shows whether the second plan changed who uses services and who does not. The sources are press articles, a blog and the government's own document; none is an independent evaluation.

# heading
lessons = Lessons

# list item, under: Lessons
a-plan-for-services-and-a = A plan for services and a plan for people answer different questions. One does not replace the other.

# list item, under: Lessons
a-group-from-inside-and-outside = A group from inside and outside government can write the second plan.

# list item, under: Lessons
keep-a-way-for-people-who = Keep a way for people who do not own the device. The token was such a way.

# list item, under: Lessons
in-our-reading-the-pair-of = In our reading, the pair of plans can be copied elsewhere. The conditions of a wealthy city cannot.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
take-three-goals-from-your-digital = Take three goals from your digital strategy. Beside each, write what a person must own, know and trust to benefit from it. Where does your strategy say nothing?

# list item, under: Questions for the group
which-body-in-your-country-could = Which body in your country could lead a plan for people's readiness, and who outside government must sit at its table?

# list item, under: Questions for the group
sort-ten-sentences-from-a-recent = Sort ten sentences from a recent government report into "plan" and "result". How many of the results have a number and a date?
