### Source text of content/case-studies/bangladesh-digital-centres.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Digital centres: help with forms as a small business

description = How Bangladesh placed centres run by local entrepreneurs in the offices of local government, and what an average can hide.

a-person-without-a-computer-needs = A person without a computer needs two things: a place nearby, and somebody who knows the form. In Bangladesh that somebody is usually not an official, but a local entrepreneur.

# heading
context = Context

# under: Context
the-union-is-the-lowest-tier = The union is the lowest tier of local government. Bangladesh has about 4,550 union councils; the exact number differs between sources (The Daily Observer, 2021; Khatun, 2020-21). The first centre opened on 11 November 2010, under the name Union Information and Service Centre (BSS, August 2018).

# heading
what-was-done = What was done

# under: What was done
the-centres-were-placed-in-the = The centres were placed in the offices of union councils. As a rule, a woman and a man from the area run each of them (BSS, September 2018). The state does not pay their wages, so their income depends on customers. The model is called a public-private-people's partnership (South-South Galaxy; The Daily Observer, 2021).

# under: What was done
in-november-2022-the-minister-named = In November 2022 the minister named an aim: one centre every two kilometres, instead of every five (The Financial Express, 2022). Separately, a project of the European Union with the Estonian e-Governance Academy prepares new training for officials, and training of trainers (e-Governance Academy, probably 2025).

# heading
results = Results

# table cell, under: Results
measure = Measure

# table cell, under: Results
n-2018 = 2018

# table cell, under: Results
n-2023 = 2023

# table cell, under: Results
centres = Centres

# table cell, under: Results
n-5-866 = 5,866

# table cell, under: Results
n-9-397 = 9,397

# table cell, under: Results
entrepreneurs = Entrepreneurs

# table cell, under: Results
over-10-000 = over 10,000

# table cell, under: Results
over-17-800 = over 17,800

# table cell, under: Results
kinds-of-service = Kinds of service

# table cell, under: Results
about-150 = about 150

# table cell, under: Results
over-385 = over 385

# table cell, under: Results
services-given = Services given

# table cell, under: Results
n-367-million-since-2010 = 367 million since 2010

# table cell, under: Results
over-7-5-million-a-month = over 7.5 million a month

# under: Results
the-figures-are-those-of-officials = The figures are those of officials as of September 2018 (BSS) and of the minister as of 2023 (The Financial Express). The last row compares a total with a monthly number, so it shows no trend. By 2018, the centres had also handled some 75 million birth registrations online, and 3,300 of them offered agent banking (BSS, September 2018).

# under: Results
in-2023-7-5-million-services = In 2023, 7.5 million services a month in 9,397 centres were about 800 for each centre (our calculation). An average cannot show the centres that are almost empty.

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
all-figures-come-from-the-government = All figures come from the government of the time. It changed in August 2024, and nothing newer was checked. The minister said that people had saved 78.14 per cent of their time, 16.55 per cent of the cost and 17.38 per cent of travel (The Financial Express, 2023). No method is given, and two decimals do not make a figure exact. He also said that the Philippines, South Africa, Ghana and Cambodia were taking up the model; this was not checked. The sources do not say how many entrepreneurs earn enough to live, how many centres closed, or how personal data are protected.

# heading
lessons = Lessons

# list item, under: Lessons
help-from-a-person-is-a = Help from a person is a part of inclusion, not only a bridge until everybody is online.

# list item, under: Lessons
the-income-of-the-entrepreneur-keeps = The income of the entrepreneur keeps the centre open. In our reading, the same rule puts it at risk where few customers live.

# list item, under: Lessons
ask-for-the-spread-not-only = Ask for the spread, not only the average: the busiest centre, the quietest, and those that closed.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
plan-a-centre-for-a-remote = Plan a centre for a remote village: monthly costs, services that bring income, services that do not. Where does the missing money come from?

# list item, under: Questions for the group
who-should-pay-for-help-with = Who should pay for help with a form: the person, the local council or the state? Answer first for a birth registration, then for a job application.

# list item, under: Questions for the group
a-helper-types-the-data-of = A helper types the data of neighbours every day. Write three rules for the helper, and say who checks them.
