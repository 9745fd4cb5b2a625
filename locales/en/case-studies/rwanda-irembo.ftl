### Source text of content/case-studies/rwanda-irembo.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Irembo: a portal paid for by fees, with agents for people who have no device

description = How Rwanda gave its portal to a partner for 25 years, and what eight years of targets and counts teach about promises.

four-journeys-three-offices-two-papers = Four journeys, three offices, two papers and at least four days: this is what a parent in Rwanda once needed to obtain a birth certificate. Later it could be downloaded within hours, once the hospital had registered the birth (CrissCrossed, 2023, citing Public Digital). Who paid for the change, and who still needs help?

# heading
context = Context

# under: Context
rwanda-is-both-a-least-developed = Rwanda is both a least developed country and a landlocked developing country. A review of 2023 names two barriers to online services: few people with ICT skills, and a weak telecommunication network (Rwanda Podium, 2023).

# heading
what-was-done = What was done

# under: What was done
a-company-was-founded-in-september = A company was founded in September 2014 to build the platform. It holds a concession of 25 years: it builds and operates the platform, and transfers it at the end (Hope Magazine, about 2015-2016). The operator keeps a small part of the fees that people pay for services (CrissCrossed, 2023). The platform, Irembo, opened in 2015 with five services (Hope Magazine, 2015).

# under: What was done
people-without-a-device-can-go = People without a device can go to an agent in an internet cafe. In June 2017 there were 1,500 such cafes. The aim was 2,200 agents, so that everybody would find one within 3 kilometres (Xinhua, 2017).

# heading
results = Results

# table cell, under: Results
as-of = As of

# table cell, under: Results
services-online = Services online

# table cell, under: Results
target-named-at-that-time = Target named at that time

# table cell, under: Results
source = Source

# table cell, under: Results
n-2015 = 2015

# table cell, under: Results
n-5 = 5

# table cell, under: Results
n-100-within-three-years = 100 within three years

# table cell, under: Results
hope-magazine = Hope Magazine

# table cell, under: Results
about-2015-2016 = About 2015-2016

# table cell, under: Results
n-12 = 12

# table cell, under: Results
no-target-in-this-source = no target in this source

# table cell, under: Results
hope-magazine-interview = Hope Magazine, interview

# table cell, under: Results
june-2017 = June 2017

# table cell, under: Results
n-50 = 50

# table cell, under: Results
n-100-by-the-end-of-2017 = 100 by the end of 2017, and 500 later

# table cell, under: Results
xinhua-quoting-the-operator = Xinhua, quoting the operator

# table cell, under: Results
january-2020 = January 2020

# table cell, under: Results
at-least-98-from-19-public = at least 98, from 19 public bodies

# table cell, under: Results
no-target-in-this-source-2 = no target in this source

# table cell, under: Results
aston-network = ASToN Network

# table cell, under: Results
june-2023 = June 2023

# table cell, under: Results
n-103 = 103

# table cell, under: Results
over-400-more-by-june-2024 = over 400 more by June 2024, for more than USD 12 million

# table cell, under: Results
allafrica-quoting-the-ministry = allAfrica, quoting the ministry

# under: Results
in-2022-rwanda-was-for-the = In 2022 Rwanda was for the first time in the group with a high E-Government Development Index (Rwanda Podium, 2023; one source). The index measures much more than one portal.

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
one-source-calls-the-operator-a = One source calls the operator a private company (Hope Magazine), another calls it publicly owned (CrissCrossed). The opening month is told as July or August 2015. The sources do not say how large the operator's share is, what agents charge, or how many requests pass through them. In 2023 about 100 services were said to be only a fifth of all public services (CrissCrossed; one source). This case did not check whether the target for June 2024 was reached.

# heading
lessons = Lessons

# list item, under: Lessons
fees-give-an-operator-steady-money = Fees give an operator steady money. They also make the price of a public document a question of policy.

# list item, under: Lessons
agents-carry-inclusion-plan-for-them = Agents carry inclusion. Plan for them, and know what they cost the user.

# list item, under: Lessons
five-services-were-enough-to-begin = Five services were enough to begin.

# list item, under: Lessons
show-targets-and-counts-side-by = Show targets and counts side by side. The 100 services planned for the end of 2017 were almost reached in 2020.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
which-services-should-never-carry-a = Which services should never carry a fee in your country? Who would then pay the operator for them?

# list item, under: Questions for the group
you-negotiate-a-contract-of-25 = You negotiate a contract of 25 years. Write one clause each on prices, on data and on the day when the platform returns to the state.

# list item, under: Questions for the group
you-are-an-agent-in-a = You are an agent in a village. What do you see that the ministry does not see, and how could it learn this from you every month?
