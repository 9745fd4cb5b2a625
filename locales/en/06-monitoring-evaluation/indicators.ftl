### Source text of content/modules/06-monitoring-evaluation/indicators.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Indicators that lead to a decision

description = What an indicator needs, three traps, and an exercise that mends bad ones.

an-indicator-is-a-measure-that = An indicator is a measure that shows progress, and somebody must look at it and act.

# heading
six-lines-for-each-indicator = Six lines for each indicator

# table cell, under: Six lines for each indicator
line = Line

# table cell, under: Six lines for each indicator
question = Question

# table cell, under: Six lines for each indicator
example-the-allowance-in-the-villages = Example: the allowance in the villages

# table cell, under: Six lines for each indicator
definition = Definition

# table cell, under: Six lines for each indicator
what-exactly-is-counted-and-as = What exactly is counted, and as a share of what?

# table cell, under: Six lines for each indicator
families-in-the-eight-villages-that = Families in the eight villages that receive the allowance, as a share of the entitled families there

# table cell, under: Six lines for each indicator
base-value = Base value

# table cell, under: Six lines for each indicator
what-was-the-value-before-the = What was the value before the change, and when?

# table cell, under: Six lines for each indicator
n-12-per-cent-in-the-year = 12 per cent, in the year before the new rule

# table cell, under: Six lines for each indicator
target = Target

# table cell, under: Six lines for each indicator
which-value-by-when-and-why = Which value, by when, and why this one?

# table cell, under: Six lines for each indicator
n-40-per-cent-after-two-years = 40 per cent after two years. The share in the town was 68 per cent, and the council promised to halve the distance

# table cell, under: Six lines for each indicator
source = Source

# table cell, under: Six lines for each indicator
where-does-it-come-from-how = Where does it come from, how often, and who collects it?

# table cell, under: Six lines for each indicator
list-of-payments-each-quarter-by = List of payments, each quarter, by the finance clerk. Estimate of the clinics, each year, for the entitled families

# table cell, under: Six lines for each indicator
left-out = Left out

# table cell, under: Six lines for each indicator
who-is-not-in-the-data = Who is not in the data, or is hidden in the average?

# table cell, under: Six lines for each indicator
families-who-were-away-with-their = Families who were away with their herds, and families whom no clinic knows

# table cell, under: Six lines for each indicator
use = Use

# table cell, under: Six lines for each indicator
who-decides-what-if-the-value = Who decides what, if the value is too low?

# table cell, under: Six lines for each indicator
in-march-the-council-decides-whether = In March, the council decides whether to pay for visits to the villages

# under: Six lines for each indicator
if-the-last-line-stays-empty = If the last line stays empty, drop the indicator. If the base value is not known, say so and measure it first. A target comes from a promise, a duty or a need, and not from the rank of another country.

# heading
worked-example-three-shares-of-one = Worked example: three shares of one country

# under: Worked example: three shares of one country
a-page-of-the-government-of = A page of the government of Uruguay gives three shares. All procedures of the central administration could be started online. Of the procedures of the central administration, 68 per cent could be finished online. Of the procedures of the State, it was four in ten (Uruguay Digital, undated).

# list item, under: Worked example: three shares of one country
what-is-counted-to-start-and = *What is counted?* To start and to finish are different things.

# list item, under: Worked example: three shares of one country
as-a-share-of-what-and = *As a share of what, and when?* The figures may count different bodies or belong to different years. The page does not explain it.

# list item, under: Worked example: three shares of one country
what-is-left-out-a-procedure = *What is left out?* A procedure that is used once a year counts as much as one that thousands of people need, and no figure here says how many people finish.

# under: Worked example: three shares of one country
all-the-figures-may-be-right = All the figures may be right. A definition beside each of them would have prevented the doubt.

# heading
three-traps = Three traps

# list item, under: Three traps
the-total-since-the-beginning-it = **The total since the beginning.** It cannot fall, even if nobody uses the service any more. Report the last month or year.

# list item, under: Three traps
the-closed-channel-the-share-of = **The closed channel.** The share of online requests rises when a counter closes. Count all channels, and the people who receive the service in any of them.

# list item, under: Three traps
the-rewarded-figure-if-staff-are = **The rewarded figure.** If staff are judged by the length of a visit, difficult cases are sent away. Put a second indicator beside it that would show this harm.

# heading
exercise = Exercise

# title, under: Exercise
ex-mend-title = Mend the indicators

# under: Exercise
an-imagined-strategy-has-five-indicators = An imagined strategy has five indicators:

# list item, under: Exercise
a-number-of-services-online-since = (a) Number of services online since the start of the programme.

# list item, under: Exercise
b-satisfaction-of-users-of-the = (b) Satisfaction of users of the portal: 90 per cent.

# list item, under: Exercise
c-all-officials-are-trained-by = (c) All officials are trained by December.

# list item, under: Exercise
d-share-of-requests-made-online = (d) Share of requests made online: from 20 to 80 per cent.

# list item, under: Exercise
e-our-country-is-among-the = (e) Our country is among the first 50 in the E-Government Development Index.

# under: Exercise
work-in-groups-of-four-or = Work in groups of four or five, on three of them.

# list item, under: Exercise
name-the-link-of-the-chain = Name the link of the chain, and say what is wrong (8 minutes).

# list item, under: Exercise
mend-each-indicator-and-write-all = Mend each indicator, and write all six lines for one of them. Mark invented values as invented (10 minutes).

# list item, under: Exercise
for-each-mended-indicator-ask-how = For each mended indicator, ask how it could reach its target while some people are worse off (5 minutes).

# list item, under: Exercise
mend-one-indicator-from-a-report = Mend one indicator from a report on your organization or on { -country }, and say who should collect it (4 minutes).

# list item, under: Exercise
report-the-mended-indicator-that-surprised = Report the mended indicator that surprised you most (3 minutes for all groups).

# under: Exercise
other-answers-can-be-right-if = Other answers can be right if the reasons are good.

# list item, under: Exercise
a-an-output-and-a-total = (a) An output, and a total that cannot fall. "Service" is not defined. *Mended:* of the 20 procedures that people need most, how many can be finished without a visit, and how many days pass from request to result in each channel. *Left out:* people whose procedure is not among the 20.

# list item, under: Exercise
b-what-people-think-is-an = (b) What people think is an outcome, but only those who reached the end are asked, and there is no base value. *Mended:* the share of started requests that are finished, by place and by age. Satisfaction may stay beside it, with the number of answers. *Left out:* people who never started.

# list item, under: Exercise
c-an-activity-mended-the-share = (c) An activity. *Mended:* the share of requests settled at the first contact, before the training and three months after it. *Left out:* people who never contact the office.

# list item, under: Exercise
d-an-outcome-but-it-falls = (d) An outcome, but it falls into the trap of the closed channel. *Mended:* the same share, together with the number of people who receive the service in any channel, by district, and the waiting time at the counter. *Left out:* people for whom somebody else makes the request online.

# list item, under: Exercise
e-no-link-of-the-chain = (e) No link of the chain: a rank depends also on other countries, and on a method that we do not control. *Mended:* a question behind it, such as the share of villages where a person can finish a request, online or with help, without a long journey. *Left out:* people who cannot leave their home.

# under: Exercise
groups-often-improve-the-wording-and = Groups often improve the wording and forget the people who are left out.

# under: Exercise
allow-20-minutes-for-the-readings = Allow 20 minutes for the readings and 30 for the exercise. If a group writes many indicators, ask which one it would keep if only one were paid for.
