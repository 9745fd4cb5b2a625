### Source text of content/modules/04-envisioning/ideas-and-tests.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = From ideas to tests

description = How to find many ideas, make them visible and test them before they cost much.

an-idea-is-worth-little-until = An idea is worth little until somebody outside the room has tried it.

# heading
many-ideas-first = Many ideas first

# under: Many ideas first
finding-ideas-and-judging-them-are = Finding ideas and judging them are two kinds of work, so keep them apart.

# list item, under: Many ideas first
write-alone-first-then-collect = Write alone first, then collect.

# list item, under: Many ideas first
while-ideas-are-collected-nobody-says = While ideas are collected, nobody says "but".

# list item, under: Many ideas first
ask-for-at-least-one-idea = Ask for at least one idea without technology, one that removes a step, and one that changes a rule.

# heading
a-prototype-is-a-question = A prototype is a question

# under: A prototype is a question
a-prototype-is-made-to-learn = A prototype is made to learn one thing, and a rough one makes it easy to say what is wrong.

# table cell, under: A prototype is a question
prototype = Prototype

# table cell, under: A prototype is a question
how-it-is-made = How it is made

# table cell, under: A prototype is a question
question-that-it-answers = Question that it answers

# table cell, under: A prototype is a question
paper-screens = Paper screens

# table cell, under: A prototype is a question
drawn-by-hand-one-sheet-for = Drawn by hand, one sheet for each screen

# table cell, under: A prototype is a question
do-people-understand-what-is-asked = Do people understand what is asked?

# table cell, under: A prototype is a question
acted-counter = Acted counter

# table cell, under: A prototype is a question
colleagues-play-the-visit-with-the = Colleagues play the visit with the usual forms

# table cell, under: A prototype is a question
where-does-the-conversation-stop = Where does the conversation stop?

# table cell, under: A prototype is a question
service-by-hand = Service by hand

# table cell, under: A prototype is a question
a-person-does-what-a-system = A person does what a system would do later

# table cell, under: A prototype is a question
would-people-use-it-at-all = Would people use it at all?

# table cell, under: A prototype is a question
draft-rule = Draft rule

# table cell, under: A prototype is a question
two-pages-applied-to-ten-closed = Two pages, applied to ten closed files without names

# table cell, under: A prototype is a question
whom-would-the-new-rule-exclude = Whom would the new rule exclude?

# under: A prototype is a question
the-last-kind-is-often-forgotten = The last kind is often forgotten, although many ideas of government are rules before they are screens. When a service is done by hand, tell people that a person reads what they write.

# under: A prototype is a question
a-pilot-is-something-else-it = A **pilot** is something else. It is the real service in one place, with real effects on people. It needs a legal basis, a budget, a way to complain and a date on which somebody decides to extend, change or end it.

# heading
a-test-that-can-fail = A test that can fail

# under: A test that can fail
before-the-test-write-three-lines = Before the test, write three lines.

# list item, under: A test that can fail
we-believe-that-this-will-happen = **We believe** that this will happen, because of this.

# list item, under: A test that can fail
we-are-wrong-if-we-see = **We are wrong if** we see this.

# list item, under: A test that can fail
then-we-will-do-this = **Then we will** do this.

# under: A test that can fail
if-no-result-could-make-you = If no result could make you change the idea, it is a demonstration and not a test.

# under: A test that can fail
begin-with-people-who-meet-the = Begin with people who meet the most barriers. A few people can show *that* a step fails, but not *how often*, so give no percentages.

# under: A test that can fail
where-a-failed-test-harms-a = Where a failed test harms a career, people test only what is certain. So a manager says in advance what may fail, for how long and at what cost.

# heading
worked-example-one-hospital-first = Worked example: one hospital first

# under: Worked example: one hospital first
fiji-began-to-offer-birth-registration = Fiji began to offer birth registration by application in April 2019, for babies born at one hospital in Suva. Hospitals of the Western Division followed in June, and dates for further places were announced for July and August (Government of Fiji and Fiji Sun, 2019). What was changed between the steps is not known here.

# list item, under: Worked example: one hospital first
what-kind-of-trial-was-it = *What kind of trial was it?* A pilot, because it was a real service for real families.

# list item, under: Worked example: one hospital first
which-question-could-it-answer-whether = *Which question could it answer?* Whether staff and parents in one hospital could work with it.

# list item, under: Worked example: one hospital first
which-question-could-it-not-answer = *Which question could it not answer?* Whether it suits parents whose child is born elsewhere, or on an island with a weak signal.

# list item, under: Worked example: one hospital first
what-should-a-team-write-before = *What should a team write before the second step?* Which result of the first hospital would delay it.

# under: Worked example: one hospital first
paper-screens-in-a-distant-health = Paper screens in a distant health post could ask the missing question earlier and at less cost.

# under: Worked example: one hospital first
allow-20-minutes-8-for-the = Allow 20 minutes: 8 for the readings, 12 for the three lines of a test, in pairs. Exchange the lines between pairs, and let each pair find a result with which the other could still declare success.
