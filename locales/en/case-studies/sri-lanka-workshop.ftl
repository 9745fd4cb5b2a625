### Source text of content/case-studies/sri-lanka-workshop.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Sri Lanka: how a national workshop was fitted

description = How two national bodies and the United Nations put a training workshop together, and what is needed to know whether it worked.

this-case-has-no-portal-and = This case has no portal and no application. It shows training itself: who asked for it, in which order the parts came, and what we would need to know in order to call it a success.

# heading
context = Context

# under: Context
in-2022-the-united-nations-assessed = In 2022 the United Nations assessed which capacities government institutions in Asia, the Pacific and Eastern Africa needed for the 2030 Agenda (UNPAN). Two national bodies of Sri Lanka, the Sustainable Development Council and the ICT Agency, then asked for a workshop. General training material cannot know who will sit in the room, so it had to be fitted.

# heading
what-was-done = What was done

# under: What was done
un-desa-through-its-division-dpidg = UN DESA, through its division DPIDG and its office UNPOG, prepared the workshop with the two bodies. The office of the UN Resident Coordinator in the country supported it. The announced programme had six parts (UNPAN; UNPOG). The last column is our reading.

# table cell, under: What was done
order = Order

# table cell, under: What was done
part = Part

# table cell, under: What was done
what-it-gives-to-the-next = What it adds

# table cell, under: What was done
n-1 = 1

# table cell, under: What was done
principles-of-effective-governance = Principles of effective governance

# table cell, under: What was done
a-common-measure-for-all-later = a common measure for all later choices

# table cell, under: What was done
n-2 = 2

# table cell, under: What was done
trends-in-digital-government = Trends in digital government

# table cell, under: What was done
ideas-from-elsewhere = ideas from elsewhere

# table cell, under: What was done
n-3 = 3

# table cell, under: What was done
situation-analysis = Situation analysis

# table cell, under: What was done
facts-about-ones-own-starting-point = facts about one's own starting point

# table cell, under: What was done
n-4 = 4

# table cell, under: What was done
priorities-and-inclusive-services = Priorities and inclusive services

# table cell, under: What was done
a-small-number-of-goals = a small number of goals

# table cell, under: What was done
n-5 = 5

# table cell, under: What was done
e-competency-profile-of-the-workforce = E-competency profile of the workforce

# table cell, under: What was done
the-skills-that-these-goals-require = the skills that these goals require

# table cell, under: What was done
n-6 = 6

# table cell, under: What was done
road-map-and-action-plan = Road map and action plan

# table cell, under: What was done
names-and-dates = names and dates

# under: What was done
two-instruments-were-borrowed-the-situation = Two instruments were borrowed. The situation analysis was to use the UN handbook on digital government capability, which is not meant for ranking countries (UNPAN, handbook). The profile was to refer to the European e-Competence Framework.

# heading
results = Results

# under: Results
as-of-june-2023-three-things = As of June 2023, three things are on record:

# list item, under: Results
the-workshop-took-place-on-7 = the workshop took place on 7 and 8 June 2023 (Sustainable Development Council, 2023);

# list item, under: Results
n-57-senior-officials-from-ministries-and = 57 senior officials from ministries and other public bodies took part (Daily FT, 2023; one newspaper);

# list item, under: Results
one-of-the-organizers-calls-it = one of the organizers calls it successful, which is its own judgement (Sustainable Development Council, 2023).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-united-nations-pages-describe-the = The United Nations pages describe the plan. This case has not seen the profile, the road map or the action plan, so it is not known whether they were finished, adopted or used. Six parts in two days leave little time for each, and how deep the work went is not told. The newspaper report reads like an announcement. No evaluation by participants and no later review are used here.

# heading
lessons = Lessons

# list item, under: Lessons
begin-with-a-request-and-an = Begin with a request and an assessment, and choose the content afterwards. Whoever asks can also be asked for results.

# list item, under: Lessons
two-owners-with-different-tasks-development = Two owners with different tasks, development and technology, make it harder to treat the subject as a matter for technicians only (our reading).

# list item, under: Lessons
borrow-the-instrument-and-bring-your = Borrow the instrument and bring your own data. A framework from elsewhere is a list of questions, not of answers.

# list item, under: Lessons
keep-the-order-why-where-we = Keep the order: why, where we stand, what comes first, who can do it, who does what.

# list item, under: Lessons
agree-before-the-workshop-who-will = Agree before the workshop who will look at the road map after three months.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
you-have-two-days-and-57 = You have two days and 57 senior officials. Give each of the six parts its hours. What do you shorten, and what do you move to the weeks before or after?

# list item, under: Questions for the group
which-two-bodies-in-your-country = Which two bodies in your country should sign the request, and what does each of them owe in return?

# list item, under: Questions for the group
what-would-you-collect-before-at = What would you collect before, at the end of and three months after the workshop in order to know whether anything changed?
