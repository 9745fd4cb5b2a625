### Source text of content/case-studies/pakistan-diagnosis.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Pakistan: a diagnosis before a remedy

description = What a diagnosis of Pakistan says about access, skills and fear, and why schools for civil servants can be a place to begin.

most-case-studies-begin-with-a = Most case studies begin with a solution. This one begins with a list of what is missing, because a plan without such a list repairs the wrong thing.

# heading
context = Context

# under: Context
in-may-2023-a-speaker-from = In May 2023, a speaker from the United Nations office in Pakistan presented a diagnosis at a webinar (UN DESA/UNPOG and ESCAP, 2023, also for the figures below). It names five groups of challenges: policy, planning, implementation and mindsets; weak infrastructure; a gap in literacy; resistance inside the administration; and little trust when sensitive data are to be shared. A study of 2022, quoted there, traces the resistance to three fears: of transparency, of losing power and of losing jobs.

# heading
what-was-done = What was done

# under: What was done
schools-the-united-nations-office-works = *Schools.* The United Nations office works with schools for senior civil servants, known as NSPP, CSA and NIM. It began with training material on changing mindsets. National workshops and changes in existing curricula were planned.

# under: What was done
law-the-cabinet-approved-a-digital = *Law.* The cabinet approved a Digital Nation Pakistan Bill in June 2024, and it came to the National Assembly on 16 December 2024 (Business Recorder, December 2024). It provides for a National Digital Commission under the Prime Minister, with the chief ministers of the four provinces and the heads of bodies that hold much data. A Pakistan Digital Authority is to prepare a plan for economy, governance and society. A committee passed the bill by 11 votes to 6 (Business Recorder, January 2025). It became an act on 29 January 2025 (Dawn, March 2025).

# heading
results = Results

# under: Results
so-far-the-documented-results-are = So far, the documented results are a diagnosis and a law. The diagnosis describes several layers:

# list item, under: Results
growth-2021-to-2022-internet-users = **Growth, 2021 to 2022.** Internet users rose by 22 million, or 35.9 per cent (Kepios).

# list item, under: Results
reach-2022-the-internet-reached-less = **Reach, 2022.** The internet reached less than 40 per cent of the population, and the gap was wider for women.

# list item, under: Results
connections-january-2022-mobile-connections = **Connections, January 2022.** Mobile connections equalled 82.2 per cent of the population (GSMA Intelligence). One person may have several.

# list item, under: Results
skills-2019-20-in-only-40 = **Skills, 2019-20.** In only 40 per cent of households could a member use a computer (PSLM, the national survey of living standards).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-figures-are-old-and-quoted = The figures are old and quoted at second hand. The three fears come from one study. No source used here says how many officials were trained, or what they did differently afterwards. Members of the opposition feared that personal data would be stored in one place and misused; the minister answered that this was not planned (Business Recorder, January 2025). One author finds the new bodies dominated by government (Dawn, March 2025). How the act works in practice was not checked.

# heading
lessons = Lessons

# list item, under: Lessons
a-diagnosis-with-uncomfortable-figures-is = A diagnosis with uncomfortable figures is part of the reform.

# list item, under: Lessons
connections-persons-and-households-give-three = Connections, persons and households give three pictures of one country. Choose the unit that fits the question.

# list item, under: Lessons
resistance-has-reasons-each-fear-calls = Resistance has reasons. Each fear calls for a different answer.

# list item, under: Lessons
schools-reach-the-officials-who-will = Schools reach the officials who will decide. In our reading, changing an existing course can be quicker than creating a new one.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
which-of-the-three-fears-is = Which of the three fears is strongest in your organization? Write one promise against it that your head of office could really keep.

# list item, under: Questions for the group
connections-at-82-2-per-cent = Connections at 82.2 per cent, or computer skills in 40 per cent of households: who would quote which figure, and for what purpose?

# list item, under: Questions for the group
a-school-gives-you-two-hours = A school gives you two hours in an existing course for senior officials. What do you teach, and what is taken out to make room?
