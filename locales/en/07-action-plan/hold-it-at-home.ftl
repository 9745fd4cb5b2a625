### Source text of content/modules/07-action-plan/hold-it-at-home.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Hold the training at home

description = How to fit the programme to a country, to rural and urban places, and to a training body.

you-may-be-asked-to-pass = You may be asked to pass this training on. Material that was written for many countries cannot know yours, so it must be fitted before it is used.

# heading
what-stays-and-what-may-change = What stays and what may change

# table cell, under: What stays and what may change
keep = Keep

# table cell, under: What stays and what may change
change-if-it-helps = Change if it helps

# table cell, under: What stays and what may change
the-objectives-of-each-module = The objectives of each module

# table cell, under: What stays and what may change
examples-cases-and-pictures = Examples, cases and pictures

# table cell, under: What stays and what may change
the-order-where-we-stand-where = The order: where we stand, where we want to be, how, what came of it

# table cell, under: What stays and what may change
the-length-of-sessions-and-the = The length of sessions and the time between them

# table cell, under: What stays and what may change
all-four-capacity-levels = All four capacity levels

# table cell, under: What stays and what may change
the-names-of-bodies-laws-and = The names of bodies, laws and services

# table cell, under: What stays and what may change
the-activities-because-people-learn-by = The activities, because people learn by doing

# table cell, under: What stays and what may change
the-form-of-the-activities-screen = The form of the activities: screen, paper, cards, talk

# table cell, under: What stays and what may change
the-source-and-the-date-of = The source and the date of each figure

# table cell, under: What stays and what may change
the-figures-when-newer-or-local = The figures, when newer or local ones exist

# table cell, under: What stays and what may change
what-a-case-does-not-know = What a case does not know or did not achieve

# table cell, under: What stays and what may change
the-language-and-the-level-of = The language and the level of detail

# under: What stays and what may change
a-text-that-is-only-translated = A text that is only translated is not yet fitted. A mayor or a register may have other duties in { -country } than in the example. Ask two local officials to read each page and to mark every sentence that is not true where they work.

# heading
five-decisions-before-you-begin = Five decisions before you begin

# list item, under: Five decisions before you begin
who-asks-for-it-whoever-asks = **Who asks for it?** Whoever asks can also look at the plans afterwards: for example { -lead-agency }, a ministry, an association of local governments or a school.

# list item, under: Five decisions before you begin
who-comes-mix-ranks-tasks-and = **Who comes?** Mix ranks, tasks and places, and bring two or three people from each organization, so that nobody returns alone. Look at who is missing, for example women or persons with disabilities.

# list item, under: Five decisions before you begin
who-teaches-a-trainer-from-a = **Who teaches?** A trainer from a school of public administration and an official who runs a service can complement each other.

# list item, under: Five decisions before you begin
how-long-if-each-module-takes = **How long?** If each module takes half a day, the seven take three and a half days, without travel and follow-up. They can fill one week, or one afternoon in each of seven weeks.

# list item, under: Five decisions before you begin
where-does-it-stay-if-a = **Where does it stay?** If a school takes the modules into an existing course, each new group of officials will meet them.

# under: Five decisions before you begin
try-the-adapted-module-on-a = Try the adapted module on a small group first.

# under: Five decisions before you begin
at-the-launch-in-2023-speakers = At the launch in 2023, speakers of training networks asked for material fitted to local conditions, for translation, for the training of trainers and for a place in existing curricula. One of them, EROPA, a regional organization for public administration, also asked for follow-up training, in person or online (UN DESA/UNPOG and ESCAP, 2023).

# heading
rural-and-urban = Rural and urban

# under: Rural and urban
in-the-survey-of-2023-one = In the survey of 2023, one respondent proposed a separate activity for rural municipalities and provinces in the Philippines, because their digital problems differ from those of cities (UN DESA/UNPOG and ESCAP, 2023). This is the view of one person, but the question fits any country. The table gives points to check, and no rule: some villages are well connected, and some city districts are not.

# table cell, under: Rural and urban
point = Point

# table cell, under: Rural and urban
in-a-rural-place = In a rural place

# table cell, under: Rural and urban
in-a-city = In a city

# table cell, under: Rural and urban
participants = Participants

# table cell, under: Rural and urban
one-official-has-many-tasks-and = One official has many tasks and can hardly leave the office

# table cell, under: Rural and urban
many-units-each-with-a-small = Many units, each with a small part of a service

# table cell, under: Rural and urban
connection = Connection

# table cell, under: Rural and urban
bring-everything-on-paper-and-on = Bring everything on paper and on a USB stick

# table cell, under: Rural and urban
online-sessions-are-possible-but-test = Online sessions are possible, but test them on an ordinary phone

# table cell, under: Rural and urban
time-and-place = Time and place

# table cell, under: Rural and urban
choose-the-season-the-market-day = Choose the season, the market day and the last bus first

# table cell, under: Rural and urban
choose-an-hour-outside-the-rush = Choose an hour outside the rush, and a room that is accessible

# table cell, under: Rural and urban
people-to-ask = People to ask

# table cell, under: Rural and urban
those-who-live-farthest-from-the = Those who live farthest from the office

# table cell, under: Rural and urban
those-who-are-near-and-still = Those who are near and still do not come

# under: Rural and urban
do-not-teach-a-shorter-programme = Do not teach a shorter programme in rural places. Rural officials need the same objectives, with other examples.

# heading
a-worked-example-one-exercise-in = A worked example: one exercise in two rooms

# under: A worked example: one exercise in two rooms
take-the-exercise-which-change-is = Take the exercise ["Which change is it?"](../01-why-now/know-your-starting-point.md) of module 1, about an office that issues business permits.

# list item, under: A worked example: one exercise in two rooms
in-a-rural-room-the-six = *In a rural room,* the six actions are on paper cards, read aloud in the local language. The trainer adds one fact: the connection fails on two days a week. Participants ask for each action what happens on those days.

# list item, under: A worked example: one exercise in two rooms
in-an-urban-room-the-same = *In an urban room,* the same cards are used. The trainer adds another fact: a permit needs the agreement of four units. Participants ask for each action which unit works more, and who answers for the whole.

# under: A worked example: one exercise in two rooms
the-objective-the-six-actions-and = The objective, the six actions and the solution are the same in both rooms. To adapt an exercise, look for the one fact that brings it close to daily work.

# heading
study-a-case = Study a case

# under: Study a case
look-for-who-asked-for-training = Look for who asked for training, who was to be trained, and what you would still have to know before you call it a success.

# under: Study a case
allow-20-minutes-for-the-readings = Allow 20 minutes for the readings: 5 for the first table, 15 for groups that adapt one exercise of their choice. Form rural and urban groups, and let each group present its one fact to the other. Allow 15 minutes for the case: 7 to read, 8 in groups.
