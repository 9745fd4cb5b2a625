### Source text of content/modules/05-strategy-road-map/order-of-steps.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = The order of the steps

description = How quick results and foundations depend on each other, and how to set dates.

a-road-map-shows-what-must = A road map shows what must be ready before something else can begin.

# heading
priority-dependency-window = Priority, dependency, window

# list item, under: Priority, dependency, window
priority-is-about-importance-what-would = **Priority** is about importance: what would we keep if we could keep only one thing?

# list item, under: Priority, dependency, window
dependency-is-about-order-what-cannot = **Dependency** is about order: what cannot work before something else works?

# list item, under: Priority, dependency, window
window-is-about-opportunity-when-does = **Window** is about opportunity: when does a budget, a law or a new leader make a decision possible?

# under: Priority, dependency, window
the-most-important-step-is-not = The most important step is not always the first.

# heading
foundations-and-quick-results = Foundations and quick results

# under: Foundations and quick results
a-foundation-carries-many-services-a = A **foundation** carries many services: a law, a register, a network, a data exchange, a budget line, trained people. A **quick result** is a small change that people notice within months. It can win trust, and it shows errors while they are small.

# under: Foundations and quick results
not-every-quick-result-helps-the = Not every quick result helps the foundation:

# table cell, under: Foundations and quick results
kind = Kind

# table cell, under: Foundations and quick results
example = Example

# table cell, under: Foundations and quick results
what-to-do = What to do

# table cell, under: Foundations and quick results
it-builds = It builds

# table cell, under: Foundations and quick results
the-first-service-that-uses-the = The first service that uses the shared login

# table cell, under: Foundations and quick results
do-it-and-note-what-the = Do it, and note what the foundation still lacks

# table cell, under: Foundations and quick results
it-is-neutral = It is neutral

# table cell, under: Foundations and quick results
a-clear-list-of-fees-at = A clear list of fees at every counter

# table cell, under: Foundations and quick results
do-it-if-it-is-cheap = Do it if it is cheap and useful

# table cell, under: Foundations and quick results
it-blocks = It blocks

# table cell, under: Foundations and quick results
a-login-or-a-register-for = A login or a register for one service alone

# table cell, under: Foundations and quick results
refuse-it-or-fix-the-date = Refuse it, or fix the date, the money and the owner for its replacement

# under: Foundations and quick results
in-an-emergency-a-blocking-result = In an emergency a blocking result may be right, if its end is planned from the first day.

# heading
worked-example-two-sequences-compared = Worked example: two sequences compared

# under: Worked example: two sequences compared
law-and-shared-systems-first-in = **Law and shared systems first.** In Estonia, a data protection law came in 1996, a digital signature equal to ink in 2000, the data exchange X-Road in 2001 and digital identity from 2002 (Schoentgen; e-Estonia; OpenCivics, undated).

# under: Worked example: two sequences compared
one-result-first-in-april-2019 = **One result first.** In April 2019, Fiji opened birth registration by phone application at one hospital. The Western Division followed in June, and other places were announced for July and August (Government of Fiji, 2019).

# list item, under: Worked example: two sequences compared
what-would-fail-in-another-order = *What would fail in another order?* Without the law, a digital signature would prove little. Fiji's application had something below it, too: a government network from a programme of 2006 (ESCAP).

# list item, under: Worked example: two sequences compared
what-do-people-notice-and-when = *What do people notice, and when?* A law may be invisible for years. Parents at one hospital could notice the change at once.

# list item, under: Worked example: two sequences compared
what-remains-unknown-no-number-of = *What remains unknown?* No number of births registered by phone was found, and it was not checked whether the later dates were kept. Estonia is small and began early, so its dates are no standard for others.

# under: Worked example: two sequences compared
so-a-road-map-may-need = So a road map may need two lines side by side, one for foundations and one for results, with a mark wherever a result needs a foundation.

# heading
five-moves-to-put-steps-in = Five moves to put steps in order

# list item, under: Five moves to put steps in order
write-each-step-on-a-card = Write each step on a card, with one owner.

# list item, under: Five moves to put steps in order
ask-of-each-card-what-must = Ask of each card: "What must be true on the day before?" Draw an arrow from that condition to the card.

# list item, under: Five moves to put steps in order
find-the-cards-from-which-many = Find the cards from which many arrows leave. These are foundations, so begin them early.

# list item, under: Five moves to put steps in order
place-one-result-that-people-will = Place one result that people will notice in each half-year. Check that some of these results reach the people furthest behind.

# list item, under: Five moves to put steps in order
leave-time-free-to-learn-and = Leave time free to learn, and mark the points at which the work can go on, change or stop.

# heading
dates-are-promises = Dates are promises

# under: Dates are promises
in-papua-new-guinea-a-digital = In Papua New Guinea, a digital identity wallet was first expected in August 2023, and the first digital identity was shown at a summit in December 2025 (Islands Business, about 2023; site of the summit, 2025). Rwanda's portal began with five services in 2015 (Hope Magazine, 2015). In 2017 a target of 500 was named (Xinhua, 2017), and in June 2023 there were 103 (allAfrica, 2023).

# under: Dates are promises
the-sources-do-not-explain-the = The sources do not explain the delay of the wallet, and a small count does not prove failure: five services were enough to begin. But people remember promises. Give the public a date only for what no longer depends on others. Before that, give a condition: "The service opens when the register has passed its test."

# under: Dates are promises
allow-25-minutes-10-for-the = Allow 25 minutes: 10 for the readings, 15 for moves 1 to 4 with cards on a wall. After ten minutes, add one surprise, for example: "The law will come a year later."
