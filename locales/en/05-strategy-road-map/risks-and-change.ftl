### Source text of content/modules/05-strategy-road-map/risks-and-change.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Risks and change

description = How to prepare for what may go wrong, and how to guide people through the change.

a-plan-meets-unwanted-events-and = A plan meets unwanted events, and people who were not asked.

# heading
risk-issue-assumption = Risk, issue, assumption

# under: Risk, issue, assumption
a-risk-may-happen-an-issue = A **risk** may happen. An **issue** has happened already. An **assumption** is treated as true until somebody checks it. A known gap in the law is therefore an issue: it needs a step in the road map, not a line in the list of risks.

# table cell, under: Risk, issue, assumption
risk = Risk

# table cell, under: Risk, issue, assumption
early-sign = Early sign

# table cell, under: Risk, issue, assumption
measure-now = Measure now

# table cell, under: Risk, issue, assumption
a-leader-leaves = A leader leaves

# table cell, under: Risk, issue, assumption
every-decision-waits-for-one-person = Every decision waits for one person

# table cell, under: Risk, issue, assumption
put-duties-into-rules-and-share = Put duties into rules, and share the plan widely

# table cell, under: Risk, issue, assumption
only-the-supplier-can-change-the = Only the supplier can change the system

# table cell, under: Risk, issue, assumption
nobody-else-can-read-the-data = Nobody else can read the data

# table cell, under: Risk, issue, assumption
open-standards-and-a-way-out = Open standards, and a way out in the contract

# table cell, under: Risk, issue, assumption
an-attack-stops-services = An attack stops services

# table cell, under: Risk, issue, assumption
nobody-reviews-who-has-access = Nobody reviews who has access

# table cell, under: Risk, issue, assumption
keep-fewer-data-test-the-protection = Keep fewer data, test the protection, practise work without the system

# table cell, under: Risk, issue, assumption
people-are-left-out = People are left out

# table cell, under: Risk, issue, assumption
use-grows-in-towns-alone = Use grows in towns alone

# table cell, under: Risk, issue, assumption
another-way-in-tested-with-these = Another way in, tested with these people

# under: Risk, issue, assumption
give-each-risk-one-owner-a = Give each risk one owner, a date for the next review and a level: high, medium or low, with a reason.

# under: Risk, issue, assumption
pilot-sandbox-first-phase-a-pilot = **Pilot, sandbox, first phase.** A *pilot* tests something so that people can decide whether to continue. A *sandbox* allows a test outside some of the usual rules, for a limited time and under supervision. A *first phase* is the beginning of something already decided. If a pilot cannot be stopped, it is a first phase and should be called so. UN DESA names pilots and sandboxes among useful measures (UN DESA/UNPOG and ESCAP, 2023).

# heading
why-people-do-not-follow = Why people do not follow

# under: Why people do not follow
change-management-means-guiding-people-through = Change management means guiding people through a change. Azerbaijan's speaker at the launch of the Toolkit named it as one of five factors, beside strategic planning, policy and governance, resources, and collaboration (UN DESA/UNPOG and ESCAP, 2023).

# under: Why people do not follow
module-1-advises-you-to-treat = [Module 1](../01-why-now/benefits-and-risks.md) advises you to treat resistance as information. The next step is to find the reason, because each reason needs a different answer.

# table cell, under: Why people do not follow
the-person = The person …

# table cell, under: Why people do not follow
because = Because

# table cell, under: Why people do not follow
an-answer-that-fits = An answer that fits

# table cell, under: Why people do not follow
an-answer-that-does-not-fit = An answer that does not fit

# table cell, under: Why people do not follow
does-not-know = does not know

# table cell, under: Why people do not follow
the-change-was-announced-in-one = the change was announced in one letter

# table cell, under: Why people do not follow
talk-examples-a-named-contact = Talk, examples, a named contact

# table cell, under: Why people do not follow
a-penalty = A penalty

# table cell, under: Why people do not follow
cannot = cannot

# table cell, under: Why people do not follow
skill-time-or-tools-are-lacking = skill, time or tools are lacking

# table cell, under: Why people do not follow
practice-at-work-help-nearby-time = Practice at work, help nearby, time free of other duties

# table cell, under: Why people do not follow
one-more-letter = One more letter

# table cell, under: Why people do not follow
may-not = may not

# table cell, under: Why people do not follow
a-rule-or-a-manager-forbids = a rule or a manager forbids it

# table cell, under: Why people do not follow
a-new-rule-or-a-clear = A new rule or a clear instruction

# table cell, under: Why people do not follow
a-training-course = A training course

# table cell, under: Why people do not follow
does-not-want-to = does not want to

# table cell, under: Why people do not follow
something-will-be-lost = something will be lost

# table cell, under: Why people do not follow
a-fair-offer-on-posts-role = A fair offer on posts, role and control

# table cell, under: Why people do not follow
a-list-of-benefits-for-others = A list of benefits for others

# heading
four-moments-of-a-change = Four moments of a change

# list item, under: Four moments of a change
before-the-decision-ask-those-who = **Before the decision.** Ask those who do the work what would break. Ask people who use the service, too.

# list item, under: Four moments of a change
at-the-decision-say-what-is = **At the decision.** Say what is fixed, what is open, and what will happen to posts.

# list item, under: Four moments of a change
during-the-change-give-middle-managers = **During the change.** Give middle managers time, because they run the old way and the new way together. Let leaders use the new service themselves.

# list item, under: Four moments of a change
after-the-change-end-the-old = **After the change.** End the old *internal* procedure once the new one is proven.

# under: Four moments of a change
ending-an-internal-procedure-is-not = Ending an internal procedure is not the same as closing the counter. Staff can stop keeping paper lists while people may still come in person.

# under: Four moments of a change
a-world-bank-study-of-kenyas = A World Bank study of Kenya's Huduma centres connects their success with a culture of customer service that is good for staff too (World Bank, case study 117082).

# under: Four moments of a change
allow-20-minutes-10-for-the = Allow 20 minutes: 10 for the tables, 10 for work in pairs. One person plays a colleague who does not follow the change and secretly chooses one of the four reasons. The other may only ask questions for three minutes, then makes one offer.
