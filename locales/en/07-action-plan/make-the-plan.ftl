### Source text of content/modules/07-action-plan/make-the-plan.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Make the plan

description = A personal plan, a team plan, and what to ask after three and six months.

first-each-person-makes-a-plan = First each person makes a plan, and then the team joins these plans.

# heading
the-personal-plan = The personal plan

# title, under: The personal plan
ap-personal-title = My plan

# under: The personal plan
work-alone-for-15-minutes-take = Work alone for 15 minutes. Take one step of your road map, and fill in each line with one or two sentences.

# table cell, under: The personal plan
line = Line

# table cell, under: The personal plan
my-answer = My answer

# table cell, under: The personal plan
the-service-and-the-people-who = The service, and the people who should notice a difference

# table cell, under: The personal plan
what-i-will-do-as-an = What I will do, as an act that can be seen

# table cell, under: The personal plan
my-first-step-within-14-days = My first step, within 14 days, with its date

# table cell, under: The personal plan
what-i-will-stop-doing-or = What I will stop doing or do less, to have time for it

# table cell, under: The personal plan
what-may-stop-me-and-what = What may stop me, and what I will do then

# table cell, under: The personal plan
the-decision-or-help-that-i = The decision or help that I need, from whom and by when

# table cell, under: The personal plan
evidence-after-three-months = Evidence after three months

# table cell, under: The personal plan
evidence-after-six-months = Evidence after six months

# table cell, under: The personal plan
my-witness-and-the-date-of = My witness, and the date of our first call

# under: The personal plan
then-exchange-plans-with-a-peer = Then exchange plans with a peer and check both for 10 minutes. The peer asks four questions:

# list item, under: The personal plan
could-you-take-the-first-step = Could you take the first step tomorrow?

# list item, under: The personal plan
would-i-recognize-your-evidence-if = Would I recognize your evidence if I saw it?

# list item, under: The personal plan
who-could-be-worse-off-because = Who could be worse off because of this act, and have you asked that person?

# list item, under: The personal plan
if-you-are-ill-for-a = If you are ill for a month, who continues?

# under: The personal plan
change-at-least-one-line-after = Change at least one line after the talk.

# heading
the-team-plan = The team plan

# title, under: The team plan
ap-team-title = Our plan

# under: The team plan
work-with-colleagues-of-the-same = Work with colleagues of the same organization, or with people who deliver the same service. If you came alone, work with two others who came alone.

# list item, under: The team plan
read-the-personal-acts-aloud-and = Read the personal acts aloud, and put together those that need each other (5 minutes).

# list item, under: The team plan
choose-at-most-three-acts-for = Choose at most three acts for the team, at two or more capacity levels (5 minutes).

# list item, under: The team plan
fill-in-one-row-for-each = Fill in one row for each act, with one owner (6 minutes).

# list item, under: The team plan
fix-the-two-dates-of-follow = Fix the two dates of follow-up, and name the person who will invite everybody (4 minutes).

# table cell, under: The team plan
no = No.

# table cell, under: The team plan
act = Act

# table cell, under: The team plan
capacity-level = Capacity level

# table cell, under: The team plan
owner = Owner

# table cell, under: The team plan
help-or-decision-from = Help or decision from

# table cell, under: The team plan
done-by = Done by

# table cell, under: The team plan
evidence = Evidence

# table cell, under: The team plan
n-1 = 1

# table cell, under: The team plan
n-2 = 2

# table cell, under: The team plan
n-3 = 3

# list item, under: The team plan
follow-up-after-three-months-date = Follow-up after three months, date and person who invites:

# list item, under: The team plan
follow-up-after-six-months-date = Follow-up after six months, date and person who invites:

# list item, under: The team plan
what-we-will-show-to-our = What we will show to our head of office, and what stays in the team:

# list item, under: The team plan
one-request-to-lead-agency-or = One request to { -lead-agency } or to another body:

# under: The team plan
compare-the-team-plan-with-the = Compare the team plan with the [starting point](../01-why-now/know-your-starting-point.md) that you described in module 1. If no act touches the level where your answers were lowest, write down why.

# heading
after-three-and-six-months = After three and six months

# under: After three and six months
at-the-first-follow-up-most = At the first follow-up, most acts are still young, so ask about behaviour. At the second, ask about the service and the people who use it. Either meeting can be online, by telephone or in person.

# table cell, under: After three and six months
after-three-months = After three months

# table cell, under: After three and six months
after-six-months = After six months

# table cell, under: After three and six months
main-question = Main question

# table cell, under: After three and six months
what-do-we-do-differently = What do we do differently?

# table cell, under: After three and six months
what-is-different-for-people = What is different for people?

# table cell, under: After three and six months
bring = Bring

# table cell, under: After three and six months
the-plan-with-each-line-marked = The plan, with each line marked *done*, *changed* or *dropped*

# table cell, under: After three and six months
counts-notes-or-voices-of-users = Counts, notes or voices of users, compared with the time before

# table cell, under: After three and six months
ask = Ask

# table cell, under: After three and six months
why-was-it-changed-or-dropped = Why was it changed or dropped? Who needs help now?

# table cell, under: After three and six months
did-our-act-cause-it-or = Did our act cause it, or something else? Who gained nothing?

# table cell, under: After three and six months
decide = Decide

# table cell, under: After three and six months
continue-change-or-stop-each-act = Continue, change or stop each act

# table cell, under: After three and six months
make-it-the-rule-spread-it = Make it the rule, spread it, change it or end it

# table cell, under: After three and six months
write-down = Write down

# table cell, under: After three and six months
one-page-with-a-new-first = One page, with a new first step for each act

# table cell, under: After three and six months
one-page-for-the-head-of = One page for the head of office and for the next training

# under: After three and six months
an-act-that-was-dropped-for = An act that was dropped for a good reason has taught something. One page at six months can feed the next situation analysis, because the [four steps form a cycle](../02-holistic-approach/four-steps-four-levels.md).

# title, under: After three and six months
the-plan-belongs-to-those-who = The plan belongs to those who made it

# under: After three and six months
show-a-personal-plan-to-others = Show a personal plan to others only if its owner agrees. If plans are used for appraisal, people may promise only what they have already done.

# under: After three and six months
allow-45-minutes-25-for-the = Allow 45 minutes: 25 for the personal plan with its check, 20 for the team plan. Send a reminder one week after the training and one week before each follow-up. Invite also those who did nothing, because they may know most about the obstacles.
