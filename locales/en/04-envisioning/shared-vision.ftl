### Source text of content/modules/04-envisioning/shared-vision.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = A shared vision

description = How to write a vision that decides something, and how to share it.

a-vision-is-a-picture-of = A vision is a picture of a wanted future that is clear enough to guide decisions.

it-says-how-people-will-live = It says how people will live or work differently: "Nobody loses a pension because of a journey." A *project*, such as an agreement with the clinics, is one way to get there. Projects may change when something better is found, and the vision stays.

# heading
four-tests-of-a-vision-sentence = Four tests of a vision sentence

# list item, under: Four tests of a vision sentence
people-does-it-name-people-whose = **People.** Does it name people whose life will differ?

# list item, under: Four tests of a vision sentence
difference-does-it-say-what-they = **Difference.** Does it say what they will notice, and not what government will buy?

# list item, under: Four tests of a vision sentence
choice-could-a-reasonable-person-disagree = **Choice.** Could a reasonable person disagree? A sentence that nobody opposes decides nothing.

# list item, under: Four tests of a vision sentence
time-is-there-a-year-in = **Time.** Is there a year in which somebody can ask whether it came true?

# table cell, under: Four tests of a vision sentence
first-version = First version

# table cell, under: Four tests of a vision sentence
test-that-it-fails = Test that it fails

# table cell, under: Four tests of a vision sentence
better-version = Better version

# table cell, under: Four tests of a vision sentence
we-will-be-a-leader-in = We will be a leader in digital pensions

# table cell, under: Four tests of a vision sentence
people-difference-time = People, difference, time

# table cell, under: Four tests of a vision sentence
by-the-fifth-year-a-pensioner = By the fifth year, a pensioner in any village proves entitlement without a journey

# table cell, under: Four tests of a vision sentence
a-modern-mobile-application-for-all = A modern mobile application for all pensioners

# table cell, under: Four tests of a vision sentence
difference-it-names-a-tool-time = Difference (it names a tool), time

# table cell, under: Four tests of a vision sentence
by-the-fifth-year-each-pensioner = By the fifth year, each pensioner chooses one of three ways to give proof, and none costs money

# table cell, under: Four tests of a vision sentence
better-services-for-everybody = Better services for everybody

# table cell, under: Four tests of a vision sentence
difference-choice-time = Difference, choice, time

# table cell, under: Four tests of a vision sentence
in-the-first-two-years-villages = In the first two years, villages without a bus come before the capital

# under: Four tests of a vision sentence
the-last-version-may-find-opponents = The last version may find opponents in the capital, but the choice is made openly, before the money is spent.

# heading
shared-by-whom = Shared by whom?

# under: Shared by whom?
shared-goals-should-reflect-peoples-interests = Shared goals should reflect people's interests, their needs and their skills (UN DESA/UNPOG and ESCAP, 2023). The third is easily forgotten: a future that asks for skills nobody is helped to learn is not shared.

# under: Shared by whom?
two-movements-meet-from-the-top = Two movements meet. From the top come a mandate, money and a direction. From below come knowledge of daily life and ideas that already work in one office.

# under: Shared by whom?
these-rules-help-in-a-room = These rules help in a room of different ranks:

# list item, under: Shared by whom?
each-person-writes-alone-without-a = Each person writes alone, without a name.

# list item, under: Shared by whom?
all-sentences-are-read-aloud-by = All sentences are read aloud by one voice.

# list item, under: Shared by whom?
the-person-of-highest-rank-speaks = The person of highest rank speaks last.

# list item, under: Shared by whom?
disagreement-that-remains-is-written-down = Disagreement that remains is written down with its reason.

# under: Shared by whom?
shared-does-not-mean-unanimous-it = Shared does not mean unanimous: it means that each person can say what was decided and why.

# heading
worked-example-a-second-half-of = Worked example: a second half of the picture

# under: Worked example: a second half of the picture
in-2018-singapore-wrote-goals-for = In 2018, Singapore wrote goals for digital government up to 2023 (WorkSmart Asia, 2018). In the same year, a group with members from government, business and civil society wrote a second plan, about people's readiness. It has four lines: access, literacy, take-up driven by communities and businesses, and inclusion by design (Digital Readiness Blueprint, 2018).

# list item, under: Worked example: a second half of the picture
which-people-the-first-plan-describes = *Which people?* The first plan describes what government offers, and the second what people must have and know to benefit from it.

# list item, under: Worked example: a second half of the picture
who-wrote-it-the-second-plan = *Who wrote it?* The second plan had authors from outside government.

# list item, under: Worked example: a second half of the picture
what-is-not-shown-a-plan = *What is not shown?* A plan is not a result, and this example does not judge what the plans changed.

# under: Worked example: a second half of the picture
for-your-own-vision-write-the = For your own vision, write the second half too: what must people own, know and trust on the day when it comes true?

# under: Worked example: a second half of the picture
allow-20-minutes-6-for-the = Allow 20 minutes: 6 for the readings, 8 for postcards, 6 for the four tests. A postcard comes from the future: an imagined person in { -country } writes, five years from now, about one ordinary day with public services. No technology may be named in the first three sentences.
