### Source text of content/modules/05-strategy-road-map/from-vision-to-strategy.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = From vision to strategy

description = What a strategy must decide, and with which other plans it must agree.

a-strategy-is-a-set-of = A strategy is a set of choices. If nothing is given up, nothing has been chosen.

# heading
four-documents-four-questions = Four documents, four questions

# under: Four documents, four questions
the-sentences-in-the-third-column = The sentences in the third column are imagined.

# table cell, under: Four documents, four questions
document = Document

# table cell, under: Four documents, four questions
its-question = Its question

# table cell, under: Four documents, four questions
a-sentence-from-it = A sentence from it

# table cell, under: Four documents, four questions
sign-of-weakness = Sign of weakness

# table cell, under: Four documents, four questions
vision = Vision

# table cell, under: Four documents, four questions
what-should-become-true-and-for = What should become true, and for whom?

# table cell, under: Four documents, four questions
nobody-loses-a-day-of-work = "Nobody loses a day of work in order to deal with government."

# table cell, under: Four documents, four questions
it-could-belong-to-any-country = It could belong to any country

# table cell, under: Four documents, four questions
strategy = Strategy

# table cell, under: Four documents, four questions
which-choices-will-lead-there-and = Which choices will lead there, and why these?

# table cell, under: Four documents, four questions
for-three-years-permits-come-first = "For three years, permits come first, because they cost people the most time."

# table cell, under: Four documents, four questions
it-promises-everything-to-everybody = It promises everything to everybody

# table cell, under: Four documents, four questions
road-map = Road map

# table cell, under: Four documents, four questions
who-does-what-by-when-after = Who does what, by when, after what, with what?

# table cell, under: Four documents, four questions
by-june-the-tax-office-answers = "By June, the tax office answers the permit offices, once the regulation is in force."

# table cell, under: Four documents, four questions
all-dates-fall-in-the-last = All dates fall in the last month of the plan

# table cell, under: Four documents, four questions
list-of-projects = List of projects

# table cell, under: Four documents, four questions
what-do-we-buy-or-build = What do we buy or build?

# table cell, under: Four documents, four questions
a-portal-200-tablets-a-data = "A portal, 200 tablets, a data centre."

# table cell, under: Four documents, four questions
it-was-written-first = It was written first

# heading
what-a-strategy-settles = What a strategy settles

# under: What a strategy settles
the-launch-of-the-toolkit-named = The launch of the Toolkit named the main contents (UN DESA/UNPOG and ESCAP, 2023). Here they are written as questions, and the last one is added:

# list item, under: What a strategy settles
purpose-which-public-problem-is-digital = **Purpose.** Which public problem is digital government for?

# list item, under: What a strategy settles
benefit-who-will-notice-a-difference = **Benefit.** Who will notice a difference first, and when will it reach the people who are furthest behind or offline?

# list item, under: What a strategy settles
link-which-development-objective-and-which = **Link.** Which development objective, and which of the country's priorities among the Sustainable Development Goals, moves forward if we succeed?

# list item, under: What a strategy settles
agreement-what-do-provinces-and-municipalities = **Agreement.** What do provinces and municipalities plan already, and what do they need from the centre?

# list item, under: What a strategy settles
limit-what-will-we-not-do = **Limit.** What will we not do, or not yet?

# heading
worked-example-from-a-sentence-to = Worked example: from a sentence to a choice

# under: Worked example: from a sentence to a choice
all-details-are-imagined-the-vision = All details are imagined. The vision says: "Nobody loses a day of work in order to deal with government."

# list item, under: Worked example: from a sentence to a choice
find-the-part-that-can-be = *Find the part that can be measured.* It is days of work lost. The situation analysis shows that permits and pensions cost the most days.

# list item, under: Worked example: from a sentence to a choice
write-real-options-a-put-all = *Write real options.* (a) Put all forms online. (b) Let offices ask each other for papers. (c) Send mobile counters to remote districts.

# list item, under: Worked example: from a sentence to a choice
compare-the-benefit-for-two-different = *Compare the benefit for two different people.* A shop owner with a smartphone gains from (a) and (b). A pensioner in a remote district gains from (b) and (c).

# list item, under: Worked example: from a sentence to a choice
choose-and-give-something-up-the = *Choose, and give something up.* The strategy chooses (b) for permits and pensions, with (c) in three districts. Online forms for other services wait.

# list item, under: Worked example: from a sentence to a choice
test-the-choice-ask-what-would = *Test the choice.* Ask what would remain if the budget were cut by one third. If nobody can answer, the choice has not been made.

# heading
agreement-with-others = Agreement with others

# under: Agreement with others
with-local-plans-in-brazil-91 = **With local plans.** In Brazil, 91 per cent of municipalities have some online service. Of those that ask for a login, only 13 per cent use the national one (a blog citing official data, 2025-26). A strategy for central government alone can leave out services close to home.

# under: Agreement with others
with-an-owner-for-each-aim = **With an owner for each aim.** Uruguay's digital agenda for 2025 names the bodies that stand behind each aim (gub.uy). Where several are named, also say which *one* answers for the result.

# title, under: Agreement with others
write-down-what-you-assume = Write down what you assume

# under: Agreement with others
by-next-year-offices-will-be = "By next year, offices will be allowed to share data" is an assumption. If it fails, the strategy must change, not only a date. Monitoring can check only an assumption that somebody wrote down.

# under: Agreement with others
allow-25-minutes-10-for-the = Allow 25 minutes: 10 for the readings, 10 for work in pairs, 5 for reports. Each pair takes one sentence of a strategy of { -country } and writes one choice that it implies, and one thing that this choice gives up.
