### Source text of content/case-studies/azerbaijan-asan.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = ASAN: work behind glass, and an index for every service

description = How Azerbaijan brought state services under one roof, and then began to assess state services one by one and to publish the results.

in-the-first-asan-centre-visitors = In the first ASAN centre, visitors could watch the staff at work behind walls of glass (Region Plus, about 2013). Some years later, a second kind of openness followed: an index that shows how good each service is.

# heading
context = Context

# under: Context
a-presidential-decree-of-13-july = A presidential decree of 13 July 2012 set up a state agency for public services (State Agency, 2012). Its first centre opened in Baku on 29 December 2012, as a pilot. The aim was to reduce delay and bribes (Region Plus, about 2013). In 2023, the agency's speaker at a United Nations webinar named three difficulties: officials lack digital skills, some resist change, and systems and data must be protected (UN DESA/UNPOG and ESCAP, 2023).

# heading
what-was-done = What was done

# under: What was done
the-pilot-centre-offered-23-kinds = The pilot centre offered 23 kinds of service, soon 25, from several state bodies. Beside them stood 22 other services, such as banking and insurance (Region Plus, about 2013). Later, buses and visits by train took services to the regions (Trend, about December 2019).

# under: What was done
the-asan-index-began-as-a = The ASAN index began as a project in 2016. It judges services by 143 parameters (UNPAN, 2022). Each round has a fixed order (digital.gov.az):

# list item, under: What was done
the-services-are-assessed = The services are assessed.

# list item, under: What was done
the-body-that-provides-the-service = The body that provides the service receives its result.

# list item, under: What was done
the-result-is-made-public = The result is made public.

# list item, under: What was done
shortcomings-are-to-be-repaired-before = Shortcomings are to be repaired before the next round.

# under: What was done
the-agency-has-also-trained-officials = The agency has also trained officials of other countries, and eight countries belong to an international ASAN association (UN DESA/UNPOG and ESCAP, 2023).

# heading
results = Results

# under: Results
for-the-centres = For the centres:

# list item, under: Results
in-early-2013-about-35-000 = In early 2013, about 35,000 people used the first centre in a little over two months (Region Plus).

# list item, under: Results
as-of-december-2019-there-were = As of December 2019, there were 16 centres, five of them in Baku, with 10 buses and 35 million applications in all (Trend; the year is inferred).

# list item, under: Results
the-centres-won-a-united-nations = The centres won a United Nations Public Service Award in 2015 (UNPAN, 2022).

# under: Results
for-the-index = For the index:

# list item, under: Results
n-2016-17-412-services-were-assessed = 2016-17: 412 services were assessed, 178 of central bodies and 234 of local bodies in Baku (digital.gov.az).

# list item, under: Results
n-2017-18-634-services-were-assessed = 2017-18: 634 services were assessed (digital.gov.az).

# list item, under: Results
september-2022-over-500-services-had = September 2022: "over 500" services had been assessed so far (UNPAN, 2022).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-last-two-counts-do-not = The last two counts do not fit together, and the sources do not explain the difference. The agency that runs the centres also presents the index, and no outside check is mentioned. None of these sources shows the results of a service, or whether they improved. None measures bribes before and after. An application is not a person: one person may apply many times. The award of 2015 is older than the index and says nothing about it.

# heading
lessons = Lessons

# list item, under: Lessons
openness-can-be-built-in-two = Openness can be built in two ways: people see the work, and people see the result.

# list item, under: Lessons
a-fixed-order-gives-each-body = A fixed order gives each body time to know its result, and a date by which to improve.

# list item, under: Lessons
a-centre-serves-those-who-can = A centre serves those who can come. Buses and trains carry the same service to those who cannot.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
choose-one-service-that-you-know = Choose one service that you know. Name five things that an index should measure. At least two must be things that only the user can judge.

# list item, under: Questions for the group
should-a-public-body-see-its = Should a public body see its result before the public does? For how long, and what may it change in that time?

# list item, under: Questions for the group
the-lowest-result-of-the-year = The lowest result of the year belongs to your own office. What do you say to your staff, and what do you say to the press?
