### Source text of content/modules/03-situation-analysis/stakeholders.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Stakeholders

description = How to find out who knows, who decides, who is affected and who is missing.

a-stakeholder-is-a-person-or = A stakeholder is a person or body that affects a change or is affected by it. A map of stakeholders is a plan for listening, and not a list of invitations.

# heading
four-questions-for-each-stakeholder = Four questions for each stakeholder

# list item, under: Four questions for each stakeholder
what-does-this-change-give-to = What does this change give to them, and what does it take away?

# list item, under: Four questions for each stakeholder
what-do-they-know-that-we = What do they know that we do not know?

# list item, under: Four questions for each stakeholder
what-can-they-decide-pay-for = What can they decide, pay for or stop?

# list item, under: Four questions for each stakeholder
where-when-and-in-which-language = Where, when and in which language can they speak freely?

# table cell, under: Four questions for each stakeholder
stakeholder = Stakeholder

# table cell, under: Four questions for each stakeholder
what-they-know = What they know

# table cell, under: Four questions for each stakeholder
what-they-can-decide-or-stop = What they can decide or stop

# table cell, under: Four questions for each stakeholder
how-to-hear-them = How to hear them

# table cell, under: Four questions for each stakeholder
people-who-use-the-service = People who use the service

# table cell, under: Four questions for each stakeholder
steps-costs-errors = Steps, costs, errors

# table cell, under: Four questions for each stakeholder
little-except-to-give-up = Little, except to give up

# table cell, under: Four questions for each stakeholder
talk-in-the-queue-or-by = Talk in the queue or by telephone

# table cell, under: Four questions for each stakeholder
people-who-should-use-it-and = People who should use it and do not

# table cell, under: Four questions for each stakeholder
why-they-stay-away = Why they stay away

# table cell, under: Four questions for each stakeholder
nothing = Nothing

# table cell, under: Four questions for each stakeholder
visit-with-a-group-that-they = Visit with a group that they trust

# table cell, under: Four questions for each stakeholder
front-line-staff = Front-line staff

# table cell, under: Four questions for each stakeholder
the-exceptions-and-the-unofficial-ways = The exceptions, and the unofficial ways around a rule

# table cell, under: Four questions for each stakeholder
the-pace-of-daily-work = The pace of daily work

# table cell, under: Four questions for each stakeholder
talk-without-their-superiors = Talk without their superiors

# table cell, under: Four questions for each stakeholder
finance-ministry-and-lead-agency = Finance ministry and { -lead-agency }

# table cell, under: Four questions for each stakeholder
common-standards-the-money-available = Common standards, the money available

# table cell, under: Four questions for each stakeholder
approval-and-funding = Approval and funding

# table cell, under: Four questions for each stakeholder
formal-request-with-one-clear-question = Formal request with one clear question

# table cell, under: Four questions for each stakeholder
local-governments = Local governments

# table cell, under: Four questions for each stakeholder
local-conditions-duties-without-means = Local conditions, duties without means

# table cell, under: Four questions for each stakeholder
local-procedures = Local procedures

# table cell, under: Four questions for each stakeholder
visits-to-places-of-different-kinds = Visits to places of different kinds

# table cell, under: Four questions for each stakeholder
training-schools = Training schools

# table cell, under: Four questions for each stakeholder
what-officials-are-taught-today = What officials are taught today

# table cell, under: Four questions for each stakeholder
courses = Courses

# table cell, under: Four questions for each stakeholder
joint-reading-of-a-current-course = Joint reading of a current course

# heading
stake-and-power = Stake and power

# under: Stake and power
for-each-stakeholder-ask-how-much = For each stakeholder ask: how much do they have at stake, and how much power do they have?

# list item, under: Stake and power
high-stake-high-power-work-with = **High stake, high power:** work with them from the first day.

# list item, under: Stake and power
low-stake-high-power-tell-them = **Low stake, high power:** tell them early what you need from them.

# list item, under: Stake and power
low-stake-low-power-keep-them = **Low stake, low power:** keep them informed.

# list item, under: Stake and power
high-stake-low-power-ask-them = **High stake, low power:** ask them *first*, and check the results with them.

# under: Stake and power
it-is-a-common-error-to = It is a common error to inform people who have little power, and not to ask them. They are often those whom the 2030 Agenda promises not to leave behind, and they know the barriers best.

# under: Stake and power
members-of-one-group-also-differ = Members of one group also differ. After the launch of the Toolkit, one respondent asked for a separate activity for rural municipalities or provinces in the Philippines, because their digital problems differ from those of cities (UN DESA/UNPOG and ESCAP, 2023; one person's view). An entry "local governments" would have hidden this difference.

# heading
positions-and-interests = Positions and interests

# under: Positions and interests
a-position-is-what-somebody-says = A *position* is what somebody says they want. An *interest* is the reason behind it. "We cannot share the data" is a position. Possible interests are a legal duty, bad experience with errors, or fear of losing influence.

# under: Positions and interests
ask-what-would-go-wrong-for = Ask "what would go wrong for you if we did this?" and write down the answer without comment. Module 1 explains why [resistance is information](../01-why-now/benefits-and-risks.md).

# title, under: Positions and interests
who-is-not-in-the-room = Who is not in the room?

# list item, under: Positions and interests
who-cannot-come-because-of-distance = Who cannot come, because of distance, work, care, disability or language?

# list item, under: Positions and interests
who-is-present-but-cannot-speak = Who is present, but cannot speak freely before others?

# list item, under: Positions and interests
who-will-be-affected-only-later = Who will be affected only later, and has no voice today?

# under: Positions and interests
allow-20-minutes-6-for-the = Allow 20 minutes: 6 for the readings, 10 for a map on the wall, 4 for the question "who is not in the room?". Ask each group to name one stakeholder with a high stake and little power in { -country }, and the first person to telephone.
