### Source text of content/case-studies/philippines-elgu.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = eLGU: shared software, and half of the local governments

description = How the Philippines offers common software to cities and municipalities, and what the count of October 2024 leaves open.

many-local-services-are-needed-everywhere = Many local services are needed everywhere: a business permit, a clearance, a civil registry record. Should every municipality build its own system for them?

# heading
context = Context

# under: Context
the-philippines-had-149-cities-and = The Philippines had 149 cities and 1,493 municipalities in 2024, or 1,642 local governments at this level (Manila Bulletin, 2024). In a survey after a United Nations webinar in 2023, one respondent said that rural municipalities face other problems than cities and asked for separate training (UN DESA/UNPOG, 2023; one person's view).

# heading
what-was-done = What was done

# under: What was done
the-programme-called-elgu-gives-local = The programme called eLGU gives local governments shared software for business permits, clearances, civil registry and other services. Three national bodies are partners: the department for information and communications technology, the department for interior and local government, and the anti-red-tape authority (Manila Standard, 2024; The Philippine Star, 2024). Beside it stands eGovPH, an application through which people reach services on their phones. In March 2025 the municipality of Miagao reported a conference that built on earlier evaluations of digital maturity, IT governance and ICT capacity (Municipality of Miagao, 2025).

# heading
results = Results

# list item, under: Results
as-of-october-2024-838-of = As of October 2024, 838 of 1,642 local governments had joined eLGU: 375 in Luzon, 238 in Visayas and 225 in Mindanao (The Philippine Star, 2024; Manila Bulletin, 2024). Two newspapers agree on the total, but the count is the government's own.

# list item, under: Results
at-the-end-of-2024-egovph = At the end of 2024, eGovPH had over nine million subscribers (The Philippine Star, 2024; one press source).

# list item, under: Results
in-november-2024-central-luzon-counted = In November 2024, Central Luzon counted 94 local governments on eLGU and 788,196 downloads of the application, while money was still sought for three provinces (Centro News Online, 2024; one press source).

# list item, under: Results
in-the-e-government-development-index = In the E-Government Development Index the country rose from rank 89 in 2022 to 73 in 2024, with a value of 0.7621 (Manila Standard, 2024; Manila Bulletin, 2024). The index measures the country, so the rise does not prove an effect of eLGU.

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-reports-do-not-say-which = The reports do not say which local governments had not joined, or why. They do not separate rural from urban places. "Joined" is not defined: it may mean a signature, an installation or daily use. A download or a subscription is not a service received. Even the start of the application rests on one newspaper, which says January 2023 (The Philippine Star, 2024).

# heading
lessons = Lessons

# list item, under: Lessons
shared-software-can-spare-a-small = Shared software can spare a small office the cost of building its own. It still needs staff, connection and local decisions.

# list item, under: Lessons
a-national-total-hides-who-is = A national total hides who is missing. Ask for the list, by type of place.

# list item, under: Lessons
assess-capacity-first-and-let-the = Assess capacity first, and let the result decide the support.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
about-half-had-joined-and-half = About half had joined and half had not. Which five facts about each half would you ask for first?

# list item, under: Questions for the group
should-joining-be-voluntary-rewarded-or = Should joining be voluntary, rewarded or required by law? Argue from the position of a small rural municipality.

# list item, under: Questions for the group
what-would-a-mayor-need-to = What would a mayor need to see after one year to say that joining was worth the effort?
