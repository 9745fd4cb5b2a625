### Source text of content/case-studies/kenya-huduma.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Huduma and eCitizen: counters and screens that grow together

description = How Kenya built one-stop service centres and an online portal side by side, and why counts of services need a definition.

a-government-that-wants-to-serve = A government that wants to serve people better can improve its counters, or it can put its services online. Kenya began both in the same year.

# heading
context = Context

# under: Context
huduma-kenya-a-programme-of-one = Huduma Kenya, a programme of one-stop service centres, began on 7 November 2013 (The Standard, July 2018). The online portal eCitizen also began in 2013, as a pilot with 10 services (Odrimedia, about 2025; one press source). A national programme had to reach people in 47 counties.

# heading
what-was-done = What was done

# under: What was done
huduma-planned-five-channels-centres-a = Huduma planned five channels: centres, a web portal, a mobile service, a call centre and a payment gateway (UN Public Service Awards, 2015). On 30 June 2023 the government relaunched eCitizen. It also announced a short code for plain phones, and help in the shops of agents and banks, for people without a smartphone (ITWeb Africa, 2023). By December 2024 one payment number had replaced more than 1,000, according to an official (DailyCast, 2024).

# heading
results = Results

# table cell, under: Results
as-of = As of

# table cell, under: Results
what-was-counted = What was counted

# table cell, under: Results
source = Source

# table cell, under: Results
n-2015 = 2015

# table cell, under: Results
n-12-centres = 12 centres

# table cell, under: Results
cgtn-africa-one-report = CGTN Africa, one report

# table cell, under: Results
february-2018 = February 2018

# table cell, under: Results
n-52-centres-in-all-47-counties = 52 centres in all 47 counties, up to 30,000 people a day

# table cell, under: Results
the-standard-quoting-the-minister = The Standard, quoting the minister

# table cell, under: Results
early-2023 = Early 2023

# table cell, under: Results
fewer-than-400-online-services = fewer than 400 online services

# table cell, under: Results
techpression-one-report = Techpression, one report

# table cell, under: Results
june-2023 = June 2023

# table cell, under: Results
over-5-000-online-services = over 5,000 online services

# table cell, under: Results
itweb-africa-government-claim = ITWeb Africa, government claim

# table cell, under: Results
october-2023 = October 2023

# table cell, under: Results
n-10-513-services-from-end-to = 10,513 services from end to end

# table cell, under: Results
allafrica-government-claim = allAfrica, government claim

# table cell, under: Results
december-2024 = December 2024

# table cell, under: Results
n-13-5-million-accounts = 13.5 million accounts

# table cell, under: Results
dailycast-government-claim = DailyCast, government claim

# table cell, under: Results
about-2025 = About 2025

# table cell, under: Results
over-22-000-services = over 22,000 services

# table cell, under: Results
odrimedia-government-claim = Odrimedia, government claim

# under: Results
huduma-won-a-united-nations-public = Huduma won a United Nations Public Service Award in 2015. A World Bank study tied its success to a culture of customer service that also motivates staff (World Bank, 2017).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-number-of-online-services-grew = The number of online services grew more than tenfold within months. The press asked what the 5,000 services were (Techpression, 2023), and a think tank warned about glitches (iAfrikan, 2023). No source here defines "a service", so the four counts may not measure the same thing. An account is not a completed transaction. The award and the World Bank study came before the relaunch and do not judge it.

# heading
lessons = Lessons

# list item, under: Lessons
counters-and-online-services-can-support = Counters and online services can support each other: the counter serves people whom the screen does not reach.

# list item, under: Lessons
staff-culture-is-part-of-the = Staff culture is part of the service.

# list item, under: Lessons
a-count-says-little-until-its = A count says little until its unit is defined: a form, a procedure or a result that a person receives.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
your-minister-wants-to-announce-the = Your minister wants to announce the number of digital services. Which definition do you propose, and what would it do to the number?

# list item, under: Questions for the group
if-online-use-grows-should-service = If online use grows, should service centres close, move or change their work? Who would lose in each case?

# list item, under: Questions for the group
which-three-measures-would-show-that = Which three measures would show that a service became better, and not only that it was moved online?
