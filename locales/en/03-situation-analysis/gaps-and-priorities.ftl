### Source text of content/modules/03-situation-analysis/gaps-and-priorities.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = From findings to gaps and priorities

description = How to turn a finding into a capacity gap, and how to decide which gap comes first.

a-decision-needs-a-few-gaps = A decision needs a few gaps, clearly written, in an order that can be explained.

# heading
finding-gap-measure = Finding, gap, measure

# list item, under: Finding, gap, measure
a-finding-says-what-is-so = A **finding** says what is so: "clerks ask for a paper copy of documents that arrived online".

# list item, under: Finding, gap, measure
a-gap-compares-this-with-what = A **gap** compares this with what is required: "documents that arrived online should be enough, and clerks have no instruction that they may accept them".

# list item, under: Finding, gap, measure
a-measure-says-what-to-do = A **measure** says what to do: "issue the instruction and train the clerks".

# under: Finding, gap, measure
if-the-gap-is-skipped-a = If the gap is skipped, a course may be bought for a problem that an instruction would solve.

# under: Finding, gap, measure
what-is-required-must-come-from = What is *required* must come from a source that binds you: a law, a plan, a promise made to the public, or needs that people have stated. The rank of another country is not a requirement.

# heading
is-it-a-capacity-gap = Is it a capacity gap?

# under: Is it a capacity gap?
ask-in-this-order-and-stop = Ask in this order, and stop at the first "no".

# list item, under: Is it a capacity gap?
do-the-rules-and-budgets-that = Do the rules and budgets that bind us allow it? If not, the gap is *institutional*.

# list item, under: Is it a capacity gap?
does-the-organization-give-the-task = Does the organization give the task, the time and the tools, and accept mistakes? If not, the gap is *organizational*.

# list item, under: Is it a capacity gap?
do-the-staff-know-how-and = Do the staff know how, and are they willing? If not, the gap is *individual*.

# list item, under: Is it a capacity gap?
can-the-people-concerned-use-the = Can the people concerned use the result, and do they trust it? If not, the gap is *societal*.

# under: Is it a capacity gap?
return-to-the-remaining-questions-before = Return to the remaining questions before you plan, because a gap may have more than one level. Training answers only the third question, and part of the fourth. It cannot replace a missing rule, a missing post or money that is tied to another purpose.

# under: Is it a capacity gap?
some-entries-are-not-gaps-a = Some entries are not gaps. A distant island is a *condition*: you plan around it. A *strength* also belongs in the result, such as the nurse whom families in the imagined municipality already trust, because a measure can build on it.

# heading
which-gap-comes-first = Which gap comes first?

# under: Which gap comes first?
four-questions-help-and-they-are = Four questions help, and they are not points to be added up.

# list item, under: Which gap comes first?
people-who-gains-if-the-gap = **People:** who gains if the gap closes, and are they among those furthest behind?

# list item, under: Which gap comes first?
dependence-do-other-gaps-wait-for = **Dependence:** do other gaps wait for this one?

# list item, under: Which gap comes first?
power-who-can-close-it-and = **Power:** who can close it, and is it we?

# list item, under: Which gap comes first?
evidence-is-the-entry-a-b = **Evidence:** is the entry A, B or C?

# under: Which gap comes first?
the-answers-lead-to-one-of = The answers lead to one of four places:

# table cell, under: Which gap comes first?
place = Place

# table cell, under: Which gap comes first?
when = When

# table cell, under: Which gap comes first?
next-act = Next act

# table cell, under: Which gap comes first?
act-first = Act first

# table cell, under: Which gap comes first?
people-furthest-behind-gain-or-other = People furthest behind gain or other gaps wait, it is in our power, and the evidence is A or B

# table cell, under: Which gap comes first?
name-a-person-and-a-date = Name a person and a date

# table cell, under: Which gap comes first?
ask = Ask

# table cell, under: Which gap comes first?
the-same-but-in-the-power = The same, but in the power of another body

# table cell, under: Which gap comes first?
one-request-to-that-body-with = One request to that body, with the evidence

# table cell, under: Which gap comes first?
find-out = Find out

# table cell, under: Which gap comes first?
it-seems-important-but-the-evidence = It seems important, but the evidence is C

# table cell, under: Which gap comes first?
one-question-who-answers-it-by = One question, who answers it, by when

# table cell, under: Which gap comes first?
leave-for-now = Leave for now

# table cell, under: Which gap comes first?
nothing-waits-for-it-and-those = Nothing waits for it, and those who gain are already well served

# table cell, under: Which gap comes first?
write-down-why-and-when-to = Write down why, and when to look again

# heading
set-your-priorities = Set your priorities

# title, under: Set your priorities
prio-gaps-title = What comes first?

# under: Set your priorities
sort-the-gaps-of-the-imagined = Sort the gaps of the imagined municipality, then your own.

# list item, under: Set your priorities
a-a-municipal-rule-requires-a = (a) A municipal rule requires a certified copy at the town hall (evidence A).

# list item, under: Set your priorities
b-many-births-in-the-villages = (b) Many births in the villages seem to be unregistered (opinion of the nurse; evidence C).

# list item, under: Set your priorities
c-the-online-form-still-shows = (c) The online form still shows the old emblem of the municipality (evidence A).

# list item, under: Set your priorities
d-the-municipality-may-not-read = (d) The municipality may not read the national register of births, because no agreement allows it (evidence A).

# list item, under: Set your priorities
e-the-budget-pays-for-the = (e) The budget pays for the online form, and for no visit to the villages (evidence A).

# list item, under: Set your priorities
place-each-gap-and-give-the = Place each gap, and give the reason in one sentence (6 minutes).

# list item, under: Set your priorities
from-your-own-matrix-write-three = From your own matrix, write three gaps as comparisons with a requirement (7 minutes).

# list item, under: Set your priorities
place-your-gaps-and-name-for = Place your gaps, and name for each the person or body that must act (6 minutes).

# list item, under: Set your priorities
choose-one-gap-to-leave-for = Choose one gap to leave for now, and explain this to the people who would have gained (3 minutes).

# list item, under: Set your priorities
report-the-first-gap-to-close = Report the first gap to close in { -country }, and its next act (3 minutes for all groups).

# under: Set your priorities
other-answers-can-be-right-if = Other answers can be right if the reasons are good.

# list item, under: Set your priorities
a-act-first-the-families-who = (a) *Act first.* The families who travel furthest gain, and the council can change its own rule.

# list item, under: Set your priorities
b-find-out-it-may-be = (b) *Find out.* It may be the most serious gap, because a child without a certificate has no proof for other services either. C does not mean unimportant: a count with the nurse comes first.

# list item, under: Set your priorities
c-leave-for-now-strong-evidence = (c) *Leave for now.* Strong evidence does not make a gap important.

# list item, under: Set your priorities
d-ask-the-act-is-a = (d) *Ask.* The act is a request to the body that holds the register, for example through { -lead-agency }, with the numbers from (b) when they exist.

# list item, under: Set your priorities
e-act-first-if-the-council = (e) *Act first* if the council may move money within the year, and *ask* if it may not. The gap in pillar 7 is institutional if a budget rule prevents the change, and organizational if the municipality itself divided the money in this way.

# under: Set your priorities
groups-often-place-d-first-because = Groups often place (d) first because it is technical. Ask whether a village family would gain from it while (b) is open.

# under: Set your priorities
allow-10-minutes-for-the-readings = Allow 10 minutes for the readings and 25 for the activity. If a group has only "act first", let it keep two. If it has only "ask", look with it for a part within its own power. Keep the results: Module 4 begins from them.
