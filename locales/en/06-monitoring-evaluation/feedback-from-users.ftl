### Source text of content/modules/06-monitoring-evaluation/feedback-from-users.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Feedback from users

description = How to hear people, how to read their silence, and what to do with the answers.

module-3-compares-kinds-of-evidence = Module 3 compares [kinds of evidence](../03-situation-analysis/evidence-and-matrix.md#five-kinds-of-evidence) for an analysis. Feedback is evidence that continues to come, if people see that somebody reads it.

# heading
what-each-way-of-listening-misses = What each way of listening misses

# list item, under: What each way of listening misses
complaints-miss-those-who-expect-no = **Complaints** miss those who expect no answer, or fear one.

# list item, under: What each way of listening misses
a-short-question-after-a-request = **A short question after a request** misses all who gave up before the end.

# list item, under: What each way of listening misses
records-of-use-such-as-the = **Records of use**, such as the step at which people stop, miss the reason, and everybody who never began.

# list item, under: What each way of listening misses
visits-with-a-group-that-people = **Visits** with a group that people trust reach those who stay away, but do not tell how many think so.

# under: What each way of listening misses
use-one-way-that-counts-and = Use one way that counts and one that explains.

# heading
silence-is-not-satisfaction = Silence is not satisfaction

# under: Silence is not satisfaction
when-complaints-fall-there-are-at = When complaints fall, there are at least three explanations: the service is better, people have lost hope, or the way to complain is broken. So look at the number of requests, the other channels, and the places from which nothing comes.

# under: Silence is not satisfaction
people-may-be-silent-because-they = People may be silent because they

# list item, under: Silence is not satisfaction
do-not-know-where-to-complain = do not know where to complain,

# list item, under: Silence is not satisfaction
have-no-internet-no-credit-or = have no internet, no credit or no time,

# list item, under: Silence is not satisfaction
speak-a-language-that-the-form = speak a language that the form does not offer,

# list item, under: Silence is not satisfaction
cannot-read-or-use-the-form = cannot read or use the form because of a disability,

# list item, under: Silence is not satisfaction
depend-on-the-official-about-whom = depend on the official about whom they would complain.

# heading
from-one-complaint-to-a-better = From one complaint to a better service

# list item, under: From one complaint to a better service
answer-the-person-by-a-fixed = *Answer* the person, by a fixed day.

# list item, under: From one complaint to a better service
record-the-kind-of-problem-the = *Record* the kind of problem, the place and the channel. A name is needed only for the answer.

# list item, under: From one complaint to a better service
count-each-month-as-a-number = *Count* each month, as a number and for each 100 requests.

# list item, under: From one complaint to a better service
look-for-the-cause-when-the = *Look for the cause* when the same problem returns.

# list item, under: From one complaint to a better service
change-something-or-say-why-it = *Change* something, or say why it cannot be changed.

# list item, under: From one complaint to a better service
tell-people-publicly-what-they-have = *Tell* people publicly what they have changed.

# under: From one complaint to a better service
the-first-act-serves-one-person = The first act serves one person, and the other five serve everybody else.

# under: From one complaint to a better service
morocco-opened-chikaya-a-national-portal = Morocco opened Chikaya, a national portal for complaints about public services, in January 2018 (Le360, 2018). Its complaints were meant to feed reform (Challenge, report on the launch). The reports that we have read do not say what was changed because of them.

# heading
worked-example-four-complaints = Worked example: four complaints

# under: Worked example: four complaints
after-the-new-rule-the-imagined = After the new rule, the imagined municipality received 30 complaints in a year from the town and 4 from the villages.

# list item, under: Worked example: four complaints
first-reading-the-villages-are-content = *First reading.* The villages are content.

# list item, under: Worked example: four complaints
second-reading-in-that-year-there = *Second reading.* In that year there were 450 applications from the town and 160 from the villages. This makes about 7 complaints for each 100 applications in the town, and fewer than 3 in the villages.

# list item, under: Worked example: four complaints
a-visit-a-complaint-could-be = *A visit.* A complaint could be made only on a form that asked for an email address. Few parents in the villages have one.

# list item, under: Worked example: four complaints
the-change-people-may-now-telephone = *The change.* People may now telephone or tell the nurse, who passes the complaint on without the name if they wish.

# list item, under: Worked example: four complaints
the-next-year-22-complaints-came = *The next year.* 22 complaints came from the villages. Most were about a payment date that fell outside the market day.

# under: Worked example: four complaints
the-rise-was-good-news-because = The rise was good news, because the channel worked at last. With a target of "fewer complaints", it would have been a failure.

# heading
study-a-case = Study a case

# under: Study a case
look-for-what-the-case-counts = Look for what the case counts: connections, devices, use or benefit. Then write one question for the people who are still out of reach, and say how it would get to them.

# under: Study a case
allow-15-minutes-for-the-readings = Allow 15 minutes for the readings and 15 for the case. Let each table write two reasons why people in { -country } do not complain, and one way of complaining that would avoid both.
