### Source text of content/case-studies/indonesia-fewer-applications.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Fewer applications: an order to stop making new ones

description = How a count of about 27,000 government applications led Indonesia to a stop, and why a count needs a definition and a follow-up.

how-many-applications-does-your-government = How many applications does your government have? In 2024 the President of Indonesia gave a number for his: about 27,000. With the number came an order to make no new ones.

# heading
context = Context

# under: Context
the-applications-belonged-to-ministries-agencies = The applications belonged to ministries, agencies and regional governments. Many overlapped, and many were not linked (News from RSS, 2024; The Register, 2024). The President named a cause: each new minister, governor or head of office brings a new application (News from RSS, 2024; Ex Bulletin, 2024).

# under: Context
the-problem-was-known-before-in = The problem was known before. In July 2022 one report counted 2,700 government data centres, with little of the data in the cloud. The ministry for communication and information planned to end about 24,400 applications (OpenGov Asia, 2022).

# heading
what-was-done = What was done

# under: What was done
the-president-first-gave-the-order = The President first gave the order in January 2024. He repeated it on 27 May 2024, when he launched INA Digital (Ex Bulletin, 2024).

# under: What was done
ina-digital-was-presented-as-a = INA Digital was presented as a way to join services under one sign-on, and not as one more application (News from RSS, 2024). It was to begin with nine fields, among them health, education, social aid, digital identity, payments, the civil service and driving licences. The President also said that a public body may no longer call data its own property (The Register, 2024).

# heading
results = Results

# under: Results
the-reports-of-may-2024-measure = The reports of May 2024 measure the problem. They do not measure the remedy: none of those read here says how many applications were closed.

# table cell, under: Results
what-was-counted-as-of-may = What was counted, as of May 2024

# table cell, under: Results
what-the-reports-say = What the reports say (The Register, Ex Bulletin and News from RSS, 2024)

# table cell, under: Results
all-government-applications = All government applications

# table cell, under: Results
about-27-000-all-reports-agree = about 27,000; all reports agree, all quote the President

# table cell, under: Results
money-for-new-applications = Money for new applications

# table cell, under: Results
idr-6-2-trillion-about-usd = IDR 6.2 trillion, about USD 386 to 388 million; "requested" in one report, set aside and later withdrawn in another

# table cell, under: Results
applications-of-the-health-ministry = Applications of the health ministry

# table cell, under: Results
about-400 = about 400

# table cell, under: Results
applications-of-another-ministry-not-named = Applications of another ministry, not named

# table cell, under: Results
over-500-about-4-000-or = over 500, about 4,000 or over 5,000, depending on the report

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
no-report-says-what-counts-as = No report says what counts as one application. So the 24,400 of 2022 and the 27,000 of 2024 cannot be compared: applications may have been added, or counted better. Three of the sources are copies of press reports, two of them translated, and details can be lost that way. INA Digital was expected to begin in September 2024 (The Register, 2024), and a new President took office in October 2024. This case did not check what happened after that.

# heading
lessons = Lessons

# list item, under: Lessons
take-stock-before-you-write-a = Take stock before you write a strategy. The list of what exists is already a result.

# list item, under: Lessons
a-single-number-can-move-decision = A single number can move decision-makers. Keep the list behind it open to checks.

# list item, under: Lessons
a-stop-becomes-real-in-the = A stop becomes real in the budget, because that is where new applications begin.

# list item, under: Lessons
deal-with-the-cause-if-each = Deal with the cause. If each new head is praised for something new, the number will grow again.

# list item, under: Lessons
count-what-is-closed-otherwise-the = Count what is closed. Otherwise the system that joins all others is only one more.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
in-ten-minutes-list-every-application = In ten minutes, list every application of your own office. What did you count as one, and who could correct your list?

# list item, under: Questions for the group
a-stop-needs-exceptions-who-may = A stop needs exceptions. Who may grant one, for what reason and for how long? Write the rule in three sentences.

# list item, under: Questions for the group
a-new-minister-wants-a-visible = A new minister wants a visible success within 100 days. What can you offer in place of a new application?
