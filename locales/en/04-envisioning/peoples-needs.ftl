### Source text of content/modules/04-envisioning/peoples-needs.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = People's needs

description = How design thinking learns from people, and how to frame a problem.

design-thinking-is-a-way-to = Design thinking is a way to solve problems: understand people, try something small, and change course.

# heading
five-pieces-of-work = Five pieces of work

# list item, under: Five pieces of work
understand-how-the-matter-looks-from = **Understand** how the matter looks from the person's place.

# list item, under: Five pieces of work
frame-the-problem-as-a-question = **Frame** the problem as a question.

# list item, under: Five pieces of work
find-many-ideas = Find many **ideas**.

# list item, under: Five pieces of work
build-a-prototype-a-cheap-first = Build a **prototype**, a cheap first form of an idea.

# list item, under: Five pieces of work
test-it-with-people-and-go = **Test** it with people, and go back to any earlier piece.

# under: Five pieces of work
authors-name-and-count-the-pieces = Authors name and count the pieces differently. The return matters most: a test often shows that the question was wrong.

# under: Five pieces of work
design-thinking-does-not-replace-law = Design thinking does not replace law, statistics or a public debate. It tells you *how* a rule meets a life, and not *how many* lives it meets.

# heading
empathy-is-work = Empathy is work

# under: Empathy is work
empathy-here-is-the-effort-to = Empathy here is the effort to see a service from the place of a person who needs it. Three ways correct each other:

# list item, under: Empathy is work
watch-sit-in-the-waiting-room = **Watch.** Sit in the waiting room and note what people do.

# list item, under: Empathy is work
listen-ask-for-the-last-time = **Listen.** Ask for the last time and not for an opinion: "Tell me about your last visit, from leaving home."

# list item, under: Empathy is work
try-make-the-journey-yourself-by = **Try.** Make the journey yourself, by bus and with the papers.

# under: Empathy is work
would-you-use-an-application-gives = "Would you use an application?" gives a polite yes. "What did you do when the date had passed?" gives a story.

# under: Empathy is work
ask-for-consent-collect-no-more = Ask for consent, collect no more than you need, and promise nothing that you do not control. If the team describes an imagined typical user (a *persona*), each line must come from a real talk or record.

# heading
said-needed-unknown = Said, needed, unknown

# under: Said, needed, unknown
people-describe-solutions-that-they-know = People describe solutions that they know. The need lies behind them, and often has other solutions.

# table cell, under: Said, needed, unknown
what-a-person-says = What a person says

# table cell, under: Said, needed, unknown
need-behind-it = Need behind it

# table cell, under: Said, needed, unknown
what-we-do-not-know-yet = What we do not know yet

# table cell, under: Said, needed, unknown
send-me-a-message-before-the = "Send me a message before the date"

# table cell, under: Said, needed, unknown
not-to-be-surprised-by-a = Not to be surprised by a stopped payment

# table cell, under: Said, needed, unknown
who-reads-the-messages-on-this = Who reads the messages on this phone

# table cell, under: Said, needed, unknown
my-son-does-it-for-me = "My son does it for me"

# table cell, under: Said, needed, unknown
help-from-someone-she-trusts = Help from someone she trusts

# table cell, under: Said, needed, unknown
what-happens-if-the-son-uses = What happens if the son uses the money

# under: Said, needed, unknown
a-need-is-well-written-if = A need is well written if several different solutions could meet it.

# heading
worked-example-one-journey = Worked example: one journey

# under: Worked example: one journey
the-team-of-the-imagined-pension = The team of the imagined pension office goes with one pensioner and writes down her day.

# table cell, under: Worked example: one journey
step = Step

# table cell, under: Worked example: one journey
what-she-does = What she does

# table cell, under: Worked example: one journey
what-stops-or-worries-her = What stops or worries her

# table cell, under: Worked example: one journey
before = Before

# table cell, under: Worked example: one journey
hears-the-date-from-a-neighbour = Hears the date from a neighbour

# table cell, under: Worked example: one journey
the-letter-went-to-an-old = The letter went to an old address

# table cell, under: Worked example: one journey
on-the-way = On the way

# table cell, under: Worked example: one journey
pays-for-two-buses = Pays for two buses

# table cell, under: Worked example: one journey
the-fare-is-a-tenth-of = The fare is a tenth of her monthly pension

# table cell, under: Worked example: one journey
at-the-counter = At the counter

# table cell, under: Worked example: one journey
waits-four-hours-and-shows-her = Waits four hours and shows her card

# table cell, under: Worked example: one journey
she-loses-a-days-work = She loses a day's work

# table cell, under: Worked example: one journey
after = After

# table cell, under: Worked example: one journey
receives-no-paper = Receives no paper

# table cell, under: Worked example: one journey
she-must-go-to-the-bank = She must go to the bank to see whether it worked

# under: Worked example: one journey
the-office-had-planned-a-faster = The office had planned a faster counter. The table shows that the counter is one step of four, and that uncertainty continues after it. One journey proves nothing about the others, so the team now counts the payments that stopped although the person was alive.

# heading
frame-the-problem = Frame the problem

# under: Frame the problem
write-a-question-with-four-parts = Write a question with four parts: *How can we [change what] for [whom], so that [result], although [limit]?*

# list item, under: Frame the problem
too-wide-how-can-we-improve = *Too wide:* "How can we improve the life of older people?"

# list item, under: Frame the problem
too-narrow-how-can-we-shorten = *Too narrow:* "How can we shorten the queue at counter 3?"

# list item, under: Frame the problem
solution-inside-how-can-we-bring = *Solution inside:* "How can we bring pensioners to use our application?"

# list item, under: Frame the problem
useful-how-can-we-confirm-that = *Useful:* "How can we confirm that pensioners who live far away are alive, so that nobody entitled loses a payment, although we may not read the civil registry today?"

# under: Frame the problem
the-limit-may-later-become-a = The limit may later become a request to change a rule. [Module 2](../02-holistic-approach/inclusion-by-design.md) lists the barriers to think of when you fill in "for whom".

# under: Frame the problem
allow-20-minutes-8-for-the = Allow 20 minutes: 8 for the readings, 7 for talks in pairs, 5 for one question with four parts. In the pairs, one person tells of their own last visit to a public office, and the other may only ask "and then?".
