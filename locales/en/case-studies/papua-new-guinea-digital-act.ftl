### Source text of content/case-studies/papua-new-guinea-digital-act.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Digital Government Act: one named officer in each public body

description = How Papua New Guinea moved from a policy to a law and to shared systems, and what its dates teach about planning.

who-answers-by-name-for-digital = Who answers, by name, for digital change in your organization? In Papua New Guinea, a law of 2022 puts this question to every public body.

# heading
context = Context

# under: Context
papua-new-guinea-is-one-of = Papua New Guinea is one of the small island developing States. In 2023, its speaker at a United Nations webinar named four problems: public bodies were not coordinated, efforts were scattered, work was slow, and the change had no champion inside government (UN DESA/UNPOG and ESCAP, 2023).

# heading
what-was-done = What was done

# under: What was done
the-country-took-four-steps-in = The country took four steps, in this order:

# list item, under: What was done
policy-a-digital-transformation-policy-came = *Policy.* A Digital Transformation Policy came in 2020 (ICT department, 2025).

# list item, under: What was done
law-parliament-passed-the-digital-government = *Law.* Parliament passed the Digital Government Act on 21 April 2022, and it has been in force since 8 August 2022 (ICT department, notices).

# list item, under: What was done
shared-base-a-government-cloud-was = *Shared base.* A government cloud was tested for six months (Islands Business, about 2023). A Cloud Policy (2023), a Data Governance and Protection Policy (2024) and a Cyber Security Strategy (2024) followed (ICT department, 2025).

# list item, under: What was done
services-among-them-are-a-single = *Services.* Among them are a single window for trade, electronic procurement and a system for the cabinet (ICT department, 2025). A digital identity is in preparation.

# under: What was done
the-act-covers-public-bodies-but = The act covers public bodies, but not state-owned enterprises. Each body must name a digital transformation officer, and reports are due every quarter. The act also creates a National Cyber Security Centre, a private network for government and an electronic data bank (pln.com.pg).

# heading
results = Results

# table cell, under: Results
as-of = As of

# table cell, under: Results
what-is-reported = What is reported

# table cell, under: Results
whose-word-it-is = Whose word it is

# table cell, under: Results
about-2023 = About 2023

# table cell, under: Results
the-pilot-cloud-holds-critical-services = The pilot cloud holds critical services of 27 agencies, and the security centre watches the networks of 15 more

# table cell, under: Results
islands-business-speech-of-the-minister = Islands Business, speech of the minister

# table cell, under: Results
about-2023-2 = About 2023

# table cell, under: Results
a-digital-identity-wallet-is-expected = A digital identity wallet is expected in August 2023

# table cell, under: Results
islands-business-speech-of-the-minister-2 = Islands Business, speech of the minister

# table cell, under: Results
april-2025 = April 2025

# table cell, under: Results
over-146-agencies-use-the-cloud = Over 146 agencies use the cloud, and tenders take days instead of months

# table cell, under: Results
ict-department-own-claim = ICT department, own claim

# table cell, under: Results
june-2025 = June 2025

# table cell, under: Results
a-draft-policy-describes-an-identity = A draft policy describes an identity (SevisPass), a wallet, two portals and a data exchange, with enrolment by mobile phone and features for persons with disabilities

# table cell, under: Results
biometric-update-one-report = Biometric Update, one report

# table cell, under: Results
december-2025 = December 2025

# table cell, under: Results
the-first-digital-identity-has-been = The first digital identity has been shown at a summit; it rests on the national identity system and six sources of government data

# table cell, under: Results
site-of-the-summit-own-claim = site of the summit, own claim

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-wallet-was-expected-in-august = The wallet was expected in August 2023, and the identity was shown at a summit at the end of 2025. The sources used here do not explain the delay, nor what was tested in between. They do not say how many bodies have named an officer, so the central idea of the law cannot be judged. "On the cloud" is not defined, and no source counts the people who use a service.

# heading
lessons = Lessons

# list item, under: Lessons
policy-law-shared-base-services-each = Policy, law, shared base, services: each step prepared the next one.

# list item, under: Lessons
a-named-officer-is-one-answer = A named officer is one answer to a lack of coordination. In our reading, the officer also needs rank, time and skills.

# list item, under: Lessons
announce-a-date-only-when-the = Announce a date only when the work behind it is known. People remember the first date.

# list item, under: Lessons
neighbours-can-share-the-effort-the = Neighbours can share the effort. The country asks for cooperation within the Pacific.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
write-five-lines-on-this-officer = Write five lines on this officer for your organization: rank, time, skills, the right to stop a project, and who reads the reports.

# list item, under: Questions for the group
the-law-leaves-out-state-owned = The law leaves out state-owned enterprises. Which daily services would be missing if your country did the same?

# list item, under: Questions for the group
you-must-give-the-minister-a = You must give the minister a launch date. Name three conditions outside your control, and write the one sentence that you would say in public.
