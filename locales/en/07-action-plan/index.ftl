### Source text of content/modules/07-action-plan/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = From training to action

description = What this closing module covers and how to plan its half day.

a-training-ends-and-the-next = A training ends, and the next morning the old tasks are waiting. A good idea from the training room may then be lost within weeks. This module helps you to carry your work into your office, and to find out later what it has changed.

it-closes-the-programme-you-need = It closes the programme. You need the results of the earlier modules, above all your road map. If you do not have one, choose one service that you know well and work with that.

# list item
turn-a-step-of-your-road = Turn a step of your road map into a commitment that another person can check.

# list item
make-a-personal-plan-and-a = Make a personal plan and a team plan, with peers and with dates for follow-up.

# list item
evaluate-a-training-at-four-levels = Evaluate a training at four levels, and say what each level cannot show.

# list item
give-feedback-on-this-training-that = Give feedback on this training that helps to improve the next one.

# list item
fit-the-training-to-the-conditions = Fit the training to the conditions of { -country }, in rural and in urban places.

# list item
what-will-you-do-differently-in = What will you do differently in the next 14 days, and who will notice?

# list item
who-helps-you-to-continue-when = Who helps you to continue when your other work becomes urgent?

# list item
how-can-you-know-whether-a = How can you know whether a training was worth the time of the people who came?

# list item
what-must-change-in-this-training = What must change in this training before you hold it in your own city or district?

# heading
how-to-use-this-module = How to use this module

# under: How to use this module
if-you-study-alone-find-one = If you study alone, find one colleague who will read your plan and call you after three months.

# under: How to use this module
time-plan-in-minutes-210-in = Time plan in minutes, 210 in all:

# list item, under: How to use this module
opening-objectives-key-questions-10 = opening, objectives, key questions: 10

# list item, under: How to use this module
commitments-and-peers-25 = commitments and peers: 25

# list item, under: How to use this module
case-study-on-resources-15 = case study on resources: 15

# list item, under: How to use this module
personal-and-team-plans-45 = personal and team plans: 45

# list item, under: How to use this module
break-15 = break: 15

# list item, under: How to use this module
evaluating-a-training-25 = evaluating a training: 25

# list item, under: How to use this module
evaluation-form-10 = evaluation form: 10

# list item, under: How to use this module
holding-the-training-at-home-20 = holding the training at home: 20

# list item, under: How to use this module
case-study-on-training-bodies-15 = case study on training bodies: 15

# list item, under: How to use this module
discussion-15 = discussion: 15

# list item, under: How to use this module
recap-and-key-points-15 = recap and key points: 15

# under: How to use this module
fix-the-two-dates-of-follow = Fix the two dates of follow-up before the session, so that participants can enter them in their diaries. Ask { -lead-agency } who will receive the requests that participants cannot settle by themselves.
