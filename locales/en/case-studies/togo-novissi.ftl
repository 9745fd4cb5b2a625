### Source text of content/case-studies/togo-novissi.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Novissi: fast help, and the people it could not see

description = How Togo paid people in an emergency without a social register, and what a published test says about those who were missed.

an-emergency-does-not-wait-for = An emergency does not wait for a register. In 2020 Togo paid people before it had one. Researchers who worked with the government then measured whom the method had missed.

# heading
context = Context

# under: Context
when-the-pandemic-stopped-many-people = When the pandemic stopped many people from earning, Togo had no social register that showed who was poor (INCLUDE). It had a voter list, updated in late 2019 (Aiken and others, 2022). Money could be sent by mobile phone.

# heading
what-was-done = What was done

# under: What was done
the-programme-took-shape-in-ten = The programme took shape in ten days from late March 2020 and opened in April (OR Society, 2021; Aiken and others, 2022). People registered from any phone with a short code, without the internet, and the voter list served to check their identity (GovInsider, about 2021; INCLUDE). The first phase chose people by place and occupation: informal workers in greater Lomé (GovInsider, about 2021; AI Tracker). The second phase ran from November 2020 to March 2021. Satellite images pointed to the poorest cantons, and phone records to the poorest people there (GovInsider, about 2021; AI Tracker).

# heading
results = Results

# list item, under: Results
the-start-as-of-mid-april = **The start.** As of mid-April 2020, about 450,000 people were found eligible, and 65 % of them were women (FinTech news, 2020).

# list item, under: Results
first-phase-2020-it-paid-572 = **First phase, 2020.** It paid 572,852 informal workers (AI Tracker, citing the World Bank, 2021).

# list item, under: Results
in-all-2020-and-2021-it = **In all, 2020 and 2021.** It reached 920,000 people, a quarter of all adults, with EUR 29 million (Paris Peace Forum, undated).

# list item, under: Results
the-test-compared-with-choosing-by = **The test.** Compared with choosing by place alone, choosing by phone data wrongly left out 4 to 21 % fewer people. Compared with a complete register, it would have left out 9 to 35 % more (Aiken and others, 2022). The second comparison is hypothetical, because Togo had no such register.

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
phone-data-reached-57-000-people = Phone data reached 57,000 people in the 100 poorest cantons (AI Tracker), or 140,000 with a grant of EUR 9 million (Paris Peace Forum). In our reading, the two counts most likely end on different dates. The minister said that the voter list covered about 93 % of the population (GovInsider, about 2021). The researchers give 87 % of adults, as reported by the electoral commission (Aiken and others, 2022). The total of 920,000 comes from the partners in the programme. "4 to 21 % fewer" compares two methods and does not say how many poor people received nothing. This case does not cover what became of the phone records, or how a person could appeal.

# heading
lessons = Lessons

# list item, under: Lessons
ten-days-were-enough-because-a = Ten days were enough because a list and a way to pay already existed. In our reading, the preparation was done years before.

# list item, under: Lessons
whatever-the-method-people-without-a = Whatever the method, people without a SIM card or a voter card stay outside. They need a second way in.

# list item, under: Lessons
a-published-error-rate-lets-others = A published error rate lets others judge and improve a method.

# list item, under: Lessons
this-was-an-answer-to-an = This was an answer to an emergency. It does not replace a register.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
a-crisis-stops-all-markets-tomorrow = A crisis stops all markets tomorrow. Which list in your country covers most adults, who is missing from it, and who may lawfully use it?

# list item, under: Questions for the group
with-the-same-money-you-can = With the same money you can pay in ten days with more errors, or in three months with fewer. Choose, and explain your choice to a person who was missed.

# list item, under: Questions for the group
write-a-notice-of-three-sentences = Write a notice of three sentences that tells people how their phone records are used and how they can object.
