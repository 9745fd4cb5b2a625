### Source text of content/modules/07-action-plan/evaluation-form.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Your evaluation

description = A form at four levels, for the last day, for three months later and for six months later.

the-form-below-has-four-parts = The form below has four parts and is used three times. On the last day, fill in the first two parts and the open questions.

# title
eval-training-title = What did this training change?

rate-each-statement-and-leave-it = Rate each statement, and leave it empty if you cannot judge it. For the last two parts, think of one piece of evidence for each answer.

# list item
disagree = Disagree

# list item
rather-disagree = Rather disagree

# list item
rather-agree = Rather agree

# list item
agree = Agree

# heading
reaction-on-the-last-day = Reaction, on the last day

# list item, under: Reaction, on the last day
the-programme-dealt-with-problems-that = The programme dealt with problems that I have at work.

# list item, under: Reaction, on the last day
there-was-enough-time-to-discuss = There was enough time to discuss and to practise.

# list item, under: Reaction, on the last day
examples-and-cases-came-close-enough = Examples and cases came close enough to the conditions of { -country }.

# list item, under: Reaction, on the last day
i-could-take-part-fully-whatever = I could take part fully, whatever my language, rank, gender or ability.

# heading
learning-on-the-last-day = Learning, on the last day

# list item, under: Learning, on the last day
i-can-explain-to-a-colleague = I can explain to a colleague why a new application is not yet a transformation.

# list item, under: Learning, on the last day
i-can-name-the-capacity-level = I can name the capacity level at which my main obstacle lies, and give a reason.

# list item, under: Learning, on the last day
i-can-say-which-people-my = I can say which people my service leaves out, and how I know.

# list item, under: Learning, on the last day
i-can-turn-a-step-of = I can turn a step of a road map into an act with an owner, a date and evidence.

# heading
behaviour-after-three-months = Behaviour, after three months

# list item, under: Behaviour, after three months
i-have-taken-the-first-step = I have taken the first step of my plan.

# list item, under: Behaviour, after three months
i-have-spoken-with-my-peer = I have spoken with my peer at least twice.

# list item, under: Behaviour, after three months
i-have-changed-one-routine-in = I have changed one routine in my daily work because of the training.

# list item, under: Behaviour, after three months
my-head-of-office-knows-my = My head of office knows my plan and has made one decision that helps it.

# heading
results-after-six-months = Results, after six months

# list item, under: Results, after six months
people-who-use-our-service-would = People who use our service would notice a difference, and I can show it.

# list item, under: Results, after six months
people-who-are-offline-or-far = People who are offline or far away gain from it too.

# list item, under: Results, after six months
a-change-that-i-began-would = A change that I began would continue without me.

# list item, under: Results, after six months
what-we-learned-has-changed-a = What we learned has changed a plan, a rule, a budget or a course.

# heading
open-questions = Open questions

# list item, under: Open questions
which-part-of-the-training-will = Which part of the training will you use first, and for what?

# list item, under: Open questions
which-part-should-be-shorter-longer = Which part should be shorter, longer or left out, and why?

# list item, under: Open questions
whose-view-was-missing-in-the = Whose view was missing in the room?

# list item, under: Open questions
what-help-do-you-need-in = What help do you need in the next three months, and from whom?

# under: Open questions
the-statements-on-learning-are-your = The statements on learning are your own judgement, and a task would test them better.

# under: Open questions
allow-10-minutes-and-leave-the = Allow 10 minutes, and leave the room if you can. Collect the forms of the last day without names. For the later parts, ask for a name only if you need it for help, and say who will read the answers. Read the form aloud for those who prefer it.

# under: Open questions
count-each-statement-by-itself-and = Count each statement by itself, and do not calculate one mark for the whole training. Within two weeks, send participants one page: what you heard, what you will change, and what you will not change and why.
