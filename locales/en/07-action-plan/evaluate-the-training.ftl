### Source text of content/modules/07-action-plan/evaluate-the-training.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Evaluate the training

description = Four levels of evaluation, a worked example with real figures, and common mistakes.

training-takes-time-from-the-people = Training takes time from the people who come and from those whom they serve. It is fair to ask what it changed.

# heading
four-levels-of-evaluation = Four levels of evaluation

# under: Four levels of evaluation
a-widely-used-scheme-has-four = A widely used scheme has four levels (Donald Kirkpatrick, 1950s).

# table cell, under: Four levels of evaluation
level = Level

# table cell, under: Four levels of evaluation
question = Question

# table cell, under: Four levels of evaluation
how-to-find-out = How to find out

# table cell, under: Four levels of evaluation
when = When

# table cell, under: Four levels of evaluation
what-it-cannot-show = What it cannot show

# table cell, under: Four levels of evaluation
reaction = Reaction

# table cell, under: Four levels of evaluation
was-the-training-useful-and-well = Was the training useful and well run, in the eyes of participants?

# table cell, under: Four levels of evaluation
short-form-open-talk = Short form, open talk

# table cell, under: Four levels of evaluation
last-hour = Last hour

# table cell, under: Four levels of evaluation
whether-anybody-learned = Whether anybody learned

# table cell, under: Four levels of evaluation
learning = Learning

# table cell, under: Four levels of evaluation
what-can-they-explain-or-do = What can they explain or do now that they could not before?

# table cell, under: Four levels of evaluation
the-same-task-before-and-after = The same task before and after

# table cell, under: Four levels of evaluation
first-and-last-day = First and last day

# table cell, under: Four levels of evaluation
whether-they-use-it = Whether they use it

# table cell, under: Four levels of evaluation
behaviour = Behaviour

# table cell, under: Four levels of evaluation
what-do-they-do-differently-at = What do they do differently at work?

# table cell, under: Four levels of evaluation
plans-records-talks-with-peers-and = Plans, records, talks with peers and heads

# table cell, under: Four levels of evaluation
after-three-months = After three months

# table cell, under: Four levels of evaluation
whether-it-helps-anybody = Whether it helps anybody

# table cell, under: Four levels of evaluation
results = Results

# table cell, under: Four levels of evaluation
what-is-better-for-the-organization = What is better for the organization and for people?

# table cell, under: Four levels of evaluation
service-data-talks-with-users = Service data, talks with users

# table cell, under: Four levels of evaluation
after-six-months-or-later = After six months or later

# table cell, under: Four levels of evaluation
whether-the-training-alone-caused-it = Whether the training alone caused it

# under: Four levels of evaluation
plan-in-the-opposite-order-say = Plan in the opposite order. Say first which result you want, then which behaviour would lead to it, and then what people must learn for that behaviour. A training that is planned for a good reaction alone can be popular and change nothing.

# under: Four levels of evaluation
all-levels-but-the-first-need = All levels but the first need a figure or a note from *before* the training. Without it you can describe the end, but not the change.

# heading
a-worked-example-a-survey-after = A worked example: a survey after a launch

# under: A worked example: a survey after a launch
on-30-may-2023-the-united = On 30 May 2023, the United Nations presented the Training Toolkit on which this programme draws, in a webinar of 100 minutes. There were 1,214 registrations from 88 countries, and more than 300 people were online most of the time. In the two weeks that followed, 147 people answered a survey (UN DESA/UNPOG and ESCAP, 2023, also for the figures below; percentages calculated from the counts).

# table cell, under: A worked example: a survey after a launch
statement = Statement

# table cell, under: A worked example: a survey after a launch
agreed-of-147 = Agreed, of 147

# table cell, under: A worked example: a survey after a launch
per-cent = Per cent

# table cell, under: A worked example: a survey after a launch
satisfied-overall = Satisfied overall

# table cell, under: A worked example: a survey after a launch
n-143 = 143

# table cell, under: A worked example: a survey after a launch
n-97-3 = 97.3

# table cell, under: A worked example: a survey after a launch
understood-that-transformation-must-go-faster = Understood that transformation must go faster

# table cell, under: A worked example: a survey after a launch
n-144 = 144

# table cell, under: A worked example: a survey after a launch
n-98-0 = 98.0

# table cell, under: A worked example: a survey after a launch
toolkit-well-structured-and-easy-to = Toolkit well structured and easy to use

# table cell, under: A worked example: a survey after a launch
n-139 = 139

# table cell, under: A worked example: a survey after a launch
n-94-6 = 94.6

# table cell, under: A worked example: a survey after a launch
satisfied-with-the-duration = Satisfied with the duration

# table cell, under: A worked example: a survey after a launch
n-135 = 135

# table cell, under: A worked example: a survey after a launch
n-91-8 = 91.8

# under: A worked example: a survey after a launch
read-it-in-four-steps = Read it in four steps.

# list item, under: A worked example: a survey after a launch
who-speaks-the-147-are-about = *Who speaks?* The 147 are about 12 per cent of the registrations, and fewer than half as many as were online most of the time. Those who left early may think differently, and may be missing from the table.

# list item, under: A worked example: a survey after a launch
which-level-is-it-satisfaction-is = *Which level is it?* Satisfaction is reaction. "I understood" looks like learning, but a person who says so has not yet done a task. It is closer to reaction.

# list item, under: A worked example: a survey after a launch
where-is-the-news-when-all = *Where is the news?* When all figures are high, read the lowest and the open answers. Duration is the lowest, and many asked for more time to discuss.

# list item, under: A worked example: a survey after a launch
what-is-not-here-these-figures = *What is not here?* These figures say nothing about behaviour or results. For that, somebody must ask again months later.

# under: A worked example: a survey after a launch
the-report-itself-prints-97-2 = The report itself prints 97.2 per cent for the first line, but 143 divided by 147 gives 97.3, so keep the counts.

# heading
three-distinctions-that-are-often-missed = Three distinctions that are often missed

# under: Three distinctions that are often missed
two-lists-of-four-levels-the = **Two lists of four levels.** The four *capacity* levels (individual, organizational, institutional, societal) say whose ability grows. The four levels of *evaluation* say how far the effect of a training has come. A new rule on sharing data, made after the training, is a result at the institutional level.

# under: Three distinctions that are often missed
output-and-result-we-trained-300 = **Output and result.** "We trained 300 officials" tells what the organizer did. It belongs to none of the four levels.

# under: Three distinctions that are often missed
to-cause-and-to-contribute-if = **To cause and to contribute.** If waiting times fall after a training, a new law or a new head may be the reason. Ask what else changed, and compare with an office from which nobody came.

# under: Three distinctions that are often missed
allow-25-minutes-10-for-the = Allow 25 minutes: 10 for the levels, 10 for the example, 5 for the distinctions. Show the table of the example without comments, and ask whether the webinar was a success. Then ask each group which single figure it would want to have six months later, and who in { -country } could collect it.
