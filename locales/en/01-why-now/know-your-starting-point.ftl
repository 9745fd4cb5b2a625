### Source text of content/modules/01-why-now/know-your-starting-point.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Know your starting point

description = A self-assessment at four capacity levels and an exercise on kinds of change.

a-plan-needs-a-starting-point = A plan needs a starting point on which people agree.

# heading
self-assessment = Self-assessment

# title, under: Self-assessment
sa-starting-point-title = Where do we start?

# under: Self-assessment
answer-alone-first-for-your-own = Answer alone first, for your own organization, and think of evidence for each answer. Then compare answers in your group.

# list item, under: Self-assessment
not-yet = Not yet

# list item, under: Self-assessment
in-a-few-cases = In a few cases

# list item, under: Self-assessment
in-most-cases = In most cases

# list item, under: Self-assessment
as-a-rule = As a rule

# heading
individual = Individual

# list item, under: Individual
colleagues-can-explain-the-difference-between = Colleagues can explain the difference between putting a form online and changing a service.

# list item, under: Individual
managers-use-data-on-results-when = Managers use data on results when they take decisions.

# list item, under: Individual
front-line-staff-can-say-for = Front-line staff can say for whom our digital services do not work.

# heading
organizational = Organizational

# list item, under: Organizational
each-service-has-one-named-person = Each service has one named person who answers for it from request to result.

# list item, under: Organizational
teams-may-test-a-change-on = Teams may test a change on a small scale and report a failure without punishment.

# list item, under: Organizational
where-the-law-allows-it-units = Where the law allows it, units reuse information that we hold instead of asking people again.

# heading
institutional = Institutional

# list item, under: Institutional
the-rules-that-bind-us-allow = The rules that bind us allow a service to be completed without paper or a visit where neither is needed.

# list item, under: Institutional
our-duties-and-those-of-lead = Our duties and those of { -lead-agency } are written down and known to staff.

# list item, under: Institutional
budgets-for-digital-services-cover-training = Budgets for digital services cover training, maintenance and support as well as purchase.

# heading
societal = Societal

# list item, under: Societal
we-know-which-groups-in-country = We know which groups in { -country } cannot use our digital services, and why.

# list item, under: Societal
people-who-are-offline-receive-a = People who are offline receive a service of equal quality at no extra cost.

# list item, under: Societal
a-person-can-question-a-decision = A person can question a decision made with digital tools and receive a reasoned answer.

# under: Societal
do-not-rely-on-a-total = Do not rely on a total. Look at the level with the lowest answers, then at the statement on which colleagues disagree most. Disagreement may mean that units differ, or that nobody has evidence.

# under: Societal
allow-20-minutes-8-alone-12 = Allow 20 minutes: 8 alone, 12 in groups. Say that this is not an examination, and collect no names.

# heading
exercise = Exercise

# title, under: Exercise
which-change-is-it = Which change is it?

# under: Exercise
imagine-a-district-office-that-issues = Imagine a district office that issues business permits and has taken six actions:

# list item, under: Exercise
a-it-scanned-its-permit-files = (a) It scanned its permit files.

# list item, under: Exercise
b-it-put-the-application-form = (b) It put the application form on a website.

# list item, under: Exercise
c-it-gave-inspectors-tablets = (c) It gave inspectors tablets.

# list item, under: Exercise
d-with-a-new-legal-basis = (d) With a new legal basis, it checks tax status with the tax office, so owners no longer bring a certificate.

# list item, under: Exercise
e-it-kept-two-counters-where = (e) It kept two counters, where staff help owners to apply online.

# list item, under: Exercise
f-it-announced-that-its-transformation = (f) It announced that its transformation was complete.

# under: Exercise
work-in-groups-of-four-or = Work in groups of four or five.

# list item, under: Exercise
sort-the-actions-into-digitization = Sort the actions into digitization, digitalization, transformation or none, with one reason each (10 minutes).

# list item, under: Exercise
for-a-service-of-your-own = For a service of your own, describe one change that would be transformation, with the rule, role, data flow or skill that must differ (10 minutes).

# list item, under: Exercise
name-the-main-obstacle-and-its = Name the main obstacle and its capacity level, and write one request to the body that can remove it, for example { -lead-agency } (5 minutes).

# list item, under: Exercise
report-your-request-5-minutes-for = Report your request (5 minutes for all groups).

# list item, under: Exercise
a-is-digitization = (a) is digitization.

# list item, under: Exercise
b-is-digitalization-since-the-steps = (b) is digitalization, since the steps stay the same.

# list item, under: Exercise
c-depends-on-use-the-old = (c) depends on use: the old checklist on a tablet is digitalization, but shared results that spare a second inspection change the service.

# list item, under: Exercise
d-is-transformation-on-a-small = (d) is transformation on a small scale, because law, roles and the flow of data change.

# list item, under: Exercise
e-is-none-of-the-three = (e) is none of the three alone, yet it can be essential to a transformation that includes everyone.

# list item, under: Exercise
f-is-none-because-an-announcement = (f) is none, because an announcement is not evidence. Better evidence is the time and visits that owners need, at the counters too.

# under: Exercise
groups-may-rank-b-and-c = Groups may rank (b) and (c) too high because they are visible. A good answer to step 3 names a decision and who can take it, while "more awareness" is too vague.
