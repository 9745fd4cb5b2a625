### Source text of content/case-studies/korea-platform-government.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Digital platform government: a new vision after fifty years of work

description = How the Republic of Korea set out a new vision of digital government, and which older means make institutions act on it.

in-january-2023-the-chair-of = In January 2023, the chair of a new presidential committee warned that a good record of twenty years in e-government does not decide the next twenty (Asia Economy, January 2023). This case asks what a new vision needs before it changes the work of institutions.

# heading
context = Context

# under: Context
digital-work-in-the-korean-government = Digital work in the Korean government began in the 1960s and has continued for more than 50 years (UN DESA/UNPOG and ESCAP, 2023). Services were separate at first and were then joined by policy field. Later came portals for the whole of government, such as gov.kr and data.go.kr, and personal services in many channels. Still, a Korean speaker at a United Nations webinar found that services were not friendly enough and not joined enough (same source).

# heading
what-was-done = What was done

# under: What was done
on-2-may-2022-the-presidential = On 2 May 2022, the presidential transition committee presented nine principles (Asia Economy, May 2022). The idea is one platform of linked data, on which people, firms and public bodies solve shared problems. Three of the nine show how far the change should go: public data are open unless there is a reason against it, ministries work on shared platforms, and procedures, culture and staff rules change too. A regulation passed in cabinet on 28 June 2022 then created a committee under the President (Asia Economy, June 2022).

# under: What was done
four-older-means-support-the-vision = Four older means support the vision (UN DESA/UNPOG and ESCAP, 2023):

# list item, under: What was done
duties-set-by-law = duties set by law

# list item, under: What was done
a-yearly-evaluation-of-institutions-with = a yearly evaluation of institutions, with digital criteria and an assessment of the quality of public data

# list item, under: What was done
managed-projects = managed projects

# list item, under: What was done
money-and-technical-help = money and technical help

# heading
results = Results

# table cell, under: Results
as-of = As of

# table cell, under: Results
what-is-documented = What is documented

# table cell, under: Results
kind-of-fact = Kind of fact

# table cell, under: Results
september-2022 = September 2022

# table cell, under: Results
the-committee-starts-with-19-private = The committee starts with 19 private experts and four members from government (World Economic Forum, 2023)

# table cell, under: Results
body-created = body created

# table cell, under: Results
january-2023 = January 2023

# table cell, under: Results
a-road-map-is-announced-for = A road map is announced for March 2023 (World Economic Forum, 2023)

# table cell, under: Results
promise = promise

# table cell, under: Results
april-2024 = April 2024

# table cell, under: Results
support-for-large-artificial-intelligence-models = Support for large artificial intelligence models in the public sector is to rise from KRW 20 billion to KRW 110 billion, and six policy tasks are named (Smart City Korea, 2024)

# table cell, under: Results
announced-budget = announced budget

# under: Results
bodies-promises-and-budgets-are-steps = Bodies, promises and budgets are steps. No source used here measures a result for people.

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-committee-was-created-by-one = The committee was created by one government. Whether it continued after the change of president in 2025 was not checked. The sources do not show whether the road map came on time. They do not say what happens to an institution with a poor evaluation. One of them is an article by the chair, and the press reports repeat official statements.

# heading
lessons = Lessons

# list item, under: Lessons
a-vision-needs-means-law-makes = A vision needs means: law makes it a duty, evaluation makes it visible and money makes it possible.

# list item, under: Lessons
the-quality-of-public-data-is = The quality of public data is measured, not assumed.

# list item, under: Lessons
skills-are-needed-twice-in-the = Skills are needed twice: in the back office, and among those who design and run services.

# list item, under: Lessons
a-vision-that-belongs-to-one = A vision that belongs to one government may end with it. In our reading, duties in law can last longer.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
take-one-sentence-from-your-national = Take one sentence from your national digital strategy. Which law, which evaluation and which budget line stand behind it? Mark every gap.

# list item, under: Questions for the group
a-new-government-takes-office-next = A new government takes office next year. Which parts of your strategy would survive, and what could you do now to protect the most useful one?

# list item, under: Questions for the group
your-ministry-must-publish-a-measure = Your ministry must publish a measure of the quality of its data. What do you measure first, and which office will object?
