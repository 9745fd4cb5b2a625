### Source text of content/modules/07-action-plan/commitments-and-peers.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Commitments and peers

description = How a step of a road map becomes a commitment, what may stop it, and how peers help.

a-road-map-says-what-an = A road map says what an organization or a government will do over years. An action plan says what named people will do in the next weeks and months.

# heading
commitment-request-wish = Commitment, request, wish

# under: Commitment, request, wish
plans-often-mix-three-kinds-of = Plans often mix three kinds of sentence.

# list item, under: Commitment, request, wish
a-commitment-is-an-act-within = A **commitment** is an act within your own power: "I will test our form with eight applicants."

# list item, under: Commitment, request, wish
a-request-asks-another-person-or = A **request** asks another person or body for a decision: "We ask the tax office to let us see the payment status."

# list item, under: Commitment, request, wish
a-wish-has-no-person-who = A **wish** has no person who acts: "Staff should become more open to change."

# under: Commitment, request, wish
only-a-commitment-can-start-without = Only a commitment can start without permission. A request belongs in a plan if you write to whom it goes, by when, and what you will do if the answer is no. A wish must become one of the other two, or leave the plan.

# heading
five-parts-of-a-commitment = Five parts of a commitment

# list item, under: Five parts of a commitment
act-begin-with-a-verb-for = **Act.** Begin with a verb for something that can be seen. "Understand" and "promote" cannot be seen.

# list item, under: Five parts of a commitment
owner-write-one-name-when-three = **Owner.** Write one name. When three people are responsible, each may wait for the others.

# list item, under: Five parts of a commitment
first-step-choose-one-within-the = **First step.** Choose one within the next 14 days that needs no new money.

# list item, under: Five parts of a commitment
evidence-say-what-another-person-could = **Evidence.** Say what another person could look at, such as a list, a changed form or a count.

# list item, under: Five parts of a commitment
witness-name-a-peer-who-will = **Witness.** Name a peer who will ask you about it on a fixed date.

# heading
a-worked-example-three-drafts-of = A worked example: three drafts of one sentence

# under: A worked example: three drafts of one sentence
imagine-the-head-of-a-counter = Imagine the head of a counter in a district land office. Her road map says: "By the end of next year, owners can check a land record without a visit."

# list item, under: A worked example: three drafts of one sentence
first-draft-improve-the-digital-skills = *First draft.* "Improve the digital skills of the team." This is a wish: nobody acts, and nobody could say when it is done.

# list item, under: A worked example: three drafts of one sentence
second-draft-ask-the-ministry-for = *Second draft.* "Ask the ministry for a course and for new computers." This is a request, and the date depends on others.

# list item, under: A worked example: three drafts of one sentence
third-draft-by-30-june-i = *Third draft.* "By 30 June, I will sit with eight owners, four of them from distant villages, while they try to check a record. I will write down where each one stops. First step: on Tuesday I will ask two owners at the counter. Evidence: eight notes without names. Witness: my colleague from the survey office, who calls me on 1 July."

# under: A worked example: three drafts of one sentence
the-third-draft-looks-smaller-than = The third draft looks smaller than the second, but it can begin at once, and it can show that the plan itself was wrong. If six of the eight owners stop because they do not know the number of their plot, a course for staff is not the first need. A request to the ministry may follow, and now it has evidence.

# heading
what-may-stop-you = What may stop you

# under: What may stop you
an-action-plan-can-fail-at = An action plan can fail at each of the [four capacity levels](../02-holistic-approach/four-steps-four-levels.md) of module 2.

# table cell, under: What may stop you
level = Level

# table cell, under: What may stop you
what-may-stop-the-plan = What may stop the plan

# table cell, under: What may stop you
what-you-can-prepare = What you can prepare

# table cell, under: What may stop you
individual = Individual

# table cell, under: What may stop you
old-tasks-fill-each-day = Old tasks fill each day

# table cell, under: What may stop you
one-fixed-hour-a-week-in = One fixed hour a week in the diary

# table cell, under: What may stop you
organizational = Organizational

# table cell, under: What may stop you
the-head-was-not-at-the = The head was not at the training and has other priorities

# table cell, under: What may stop you
a-talk-of-ten-minutes-in = A talk of ten minutes in the first week, with one page on paper

# table cell, under: What may stop you
institutional = Institutional

# table cell, under: What may stop you
a-rule-does-not-allow-the = A rule does not allow the new way

# table cell, under: What may stop you
a-smaller-step-that-the-rule = A smaller step that the rule allows, and a request to the body that can change it

# table cell, under: What may stop you
societal = Societal

# table cell, under: What may stop you
the-people-concerned-do-not-know = The people concerned do not know or trust the new way

# table cell, under: What may stop you
a-test-with-some-of-them = A test with some of them before anything is announced

# under: What may stop you
do-not-write-only-lack-of = Do not write only "lack of support": write whose support, and for which decision.

# heading
what-peers-can-do = What peers can do

# under: What peers can do
a-peer-is-a-person-with = A **peer** is a person with similar duties and no power over you. You can tell a peer early that a plan is failing.

# under: What peers can do
a-call-of-20-minutes-every = A call of 20 minutes every month can be enough, with the same three questions for each:

# list item, under: What peers can do
what-did-you-do-and-what = What did you do, and what did you see?

# list item, under: What peers can do
where-are-you-stuck-and-is = Where are you stuck, and is it a matter of will, skill, rule or money?

# list item, under: What peers can do
what-will-you-do-before-the = What will you do before the next call?

# under: What peers can do
what-is-said-stays-between-the = What is said stays between the two, except what both decide to share.

# under: What peers can do
choose-a-peer-from-another-office = Choose a peer from another office or another type of place. People from one unit often share the same habits. At the launch of the Toolkit in 2023, the speaker of UCLG Africa, a network of local governments, named coaching and peer learning among the ways to train local officials (UN DESA/UNPOG and ESCAP, 2023).

# heading
study-a-case = Study a case

# under: Study a case
look-for-who-gave-money-staff = Look for who gave money, staff or time to the work and for how long, and then write one line on resources that you would add to your own plan.

# under: Study a case
allow-25-minutes-for-the-readings = Allow 25 minutes for the readings: 10 for the three kinds of sentence, 10 for the example, 5 for the peers. Read sentences from earlier plans aloud, and let the group call out "commitment", "request" or "wish". Allow 15 minutes for the case: 7 to read, 8 in pairs.
