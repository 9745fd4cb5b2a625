### Source text of content/case-studies/estonia-x-road.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = X-Road: many registers, one way to exchange data

description = How Estonia linked law, digital identity and secure data exchange so that people need not give the same data twice.

estonia-is-often-named-as-a = Estonia is often named as a model. This case asks what made its data exchange work, and which of the well-known figures can be trusted.

# heading
context = Context

# under: Context
schools-and-law-came-early-from = Schools and law came early. From 1996 the Tiger Leap programme brought the internet to all public schools in about five years (ACT Global, 2024; Schoentgen). A data protection law came in 1996, and from 2000 a digital signature had the same force as ink (Schoentgen; OpenCivics, undated). Digital identity followed from 2002 (same sources).

# heading
what-was-done = What was done

# under: What was done
x-road-dates-from-2001-kalja = X-Road dates from 2001 (Kalja and others). It is not a central store of data. Each public body keeps its own register and answers requests from others. Messages are signed, encrypted and logged (Big Policy Canvas; e-Estonia). This supports the once-only principle: the state does not ask again for data that it already holds. After a cyber attack in 2007, the protection of data integrity was made stronger (OpenCivics, undated; one source).

# heading
results = Results

# under: Results
the-sources-agree-on-the-design = The sources agree on the design, much less on the figures. Most figures carry no clear date, so no "as of" year can be given.

# table cell, under: Results
what-is-claimed = What is claimed

# table cell, under: Results
source = Source

# table cell, under: Results
caution = Caution

# table cell, under: Results
n-99-of-services-online-later-told = 99 % of services online, later told as 100 %

# table cell, under: Results
e-estonia-opencivics = e-Estonia; OpenCivics

# table cell, under: Results
dates-and-method-unclear = dates and method unclear

# table cell, under: Results
n-820-years-of-work-saved-each = 820 years of work saved each year

# table cell, under: Results
e-estonia-older-account = e-Estonia, older account

# table cell, under: Results
the-countrys-own-site-counts-5 = the country's own site; counts 5 % of queries

# table cell, under: Results
n-2-066-years-of-work-saved = 2,066 years of work saved each year

# table cell, under: Results
opencivics-newer-account = OpenCivics, newer account

# table cell, under: Results
third-party-method-unclear = third party, method unclear

# table cell, under: Results
n-929-institutions-and-firms-linked-233 = 929 institutions and firms linked, 233 of them public; 2.7 billion queries a year

# table cell, under: Results
opencivics = OpenCivics

# table cell, under: Results
third-party-undated = third party, undated

# under: Results
x-road-or-a-related-system = X-Road or a related system is also used in Finland, Azerbaijan, Namibia and the Faroe Islands (Big Policy Canvas; one source).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-820-and-2-066-years = The 820 and 2,066 years cannot be compared without the two methods. "Over 25 countries" using the system is a third party's figure and says nothing about depth of use (OpenCivics, undated). None of these figures shows who is left out. Nothing after 2024 is covered here.

# heading
lessons = Lessons

# list item, under: Lessons
identity-data-exchange-and-law-worked = Identity, data exchange and law worked together. Each would have been weaker alone.

# list item, under: Lessons
data-can-be-shared-without-being = Data can be shared without being collected in one place.

# list item, under: Lessons
estonia-is-small-and-started-early = Estonia is small and started early. In our reading, the software alone, without the law and good registers, will not give the same result.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
which-three-registers-in-your-country = Which three registers in your country would have to be correct before once-only could work, and who owns them?

# list item, under: Questions for the group
who-should-be-able-to-see = Who should be able to see the log of requests for a person's data: the body, an inspector or the person? Defend your choice.

# list item, under: Questions for the group
you-are-asked-for-hours-saved = You are asked for "hours saved" as proof of success. How would you calculate it so that a critic accepts the method?
