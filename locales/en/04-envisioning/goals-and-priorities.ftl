### Source text of content/modules/04-envisioning/goals-and-priorities.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Goals, principles and priorities

description = How to link a vision to SDG targets, set principles and rank ideas.

now-check-the-vision-from-three = Now check the vision from three sides: its goals, its principles and the order of its ideas.

# heading
from-a-vision-to-a-target = From a vision to a target

# under: From a vision to a target
each-of-the-17-goals-has = Each of the 17 goals of the 2030 Agenda has *targets*, which say what is to be reached, often by 2030. A link to a goal alone is too loose, because almost any project can claim it.

# under: From a vision to a target
write-the-link-as-a-chain = Write the link as a chain: *If we do this, then people can do that, which contributes to this target, and we would see it here.* Each "then" must be open to a check.

# table cell, under: From a vision to a target
part-of-the-vision = Part of the vision

# table cell, under: From a vision to a target
target-in-short = Target, in short

# table cell, under: From a vision to a target
where-we-would-see-it = Where we would see it

# table cell, under: From a vision to a target
no-pension-stops-because-of-a = No pension stops because of a journey

# table cell, under: From a vision to a target
n-1-3-social-protection-for-all = 1.3, social protection for all

# table cell, under: From a vision to a target
stopped-payments-to-people-who-were = Stopped payments to people who were alive, by district

# table cell, under: From a vision to a target
pensioners-help-to-decide-how-proof = Pensioners help to decide how proof is given

# table cell, under: From a vision to a target
n-16-7-responsive-and-inclusive-decision = 16.7, responsive and inclusive decision-making

# table cell, under: From a vision to a target
proposals-of-pensioners-that-changed-the = Proposals of pensioners that changed the design

# table cell, under: From a vision to a target
pensioners-learn-to-use-the-new = Pensioners learn to use the new ways

# table cell, under: From a vision to a target
n-4-4-more-people-with-skills = 4.4, more people with skills for work

# table cell, under: From a vision to a target
a-weak-link-because-pensioners-seldom = A weak link, because pensioners seldom look for work

# under: From a vision to a target
the-targets-are-those-of-the = The targets are those of the 2030 Agenda (United Nations General Assembly, resolution 70/1, 2015), shortened here. The last row is a warning: a weak link is only decoration, so drop it.

# under: From a vision to a target
the-page-of-the-toolkit-names = The page of the Toolkit names Goals 4, 8, 9 and 16, but another goal may fit your service better, as Goal 1 does here. Choose one to three targets. Check whether the national plan of { -country } has set its own values for them.

# under: From a vision to a target
targets-can-also-pull-against-each = Targets can also pull against each other. An office that reads many registers can stop payments to people who have died, which helps accountable spending. The same access can harm privacy. Write the trade-off beside the vision, and say who decides it.

# heading
principles-rule-things-out = Principles rule things out

# under: Principles rule things out
a-vision-says-where-to-go = A vision says where to go, and principles say what you will not do on the way. The Curriculum to which the Toolkit belongs rests on 11 principles of effective governance for sustainable development, endorsed by the United Nations Economic and Social Council in 2018 (UNPAN, undated).

# under: Principles rule things out
in-the-republic-of-korea-the = In the Republic of Korea, the presidential transition committee presented nine principles on 2 May 2022 (Asia Economy, 2022). Three of them, in other words:

# list item, under: Principles rule things out
public-data-are-open-unless-there = Public data are open unless there is a reason against it.

# list item, under: Principles rule things out
procedures-culture-and-personnel-rules-change = Procedures, culture and personnel rules change too, and not only screens.

# list item, under: Principles rule things out
personal-data-are-guarded-and-access = Personal data are guarded, and access is safe and dependable.

# under: Principles rule things out
the-first-and-the-third-are = The first and the third are each easy to accept alone; the work lies in the cases where they meet.

# under: Principles rule things out
for-each-principle-ask-which-idea = For each principle ask: *which idea would it have stopped?* If the answer is "none", it is a wish.

# heading
rank-the-ideas = Rank the ideas

# under: Rank the ideas
principles-come-first-as-a-yes = Principles come first, as a yes or no: an idea that breaks one is changed or leaves. Criteria come second, and here an idea may be strong on one and weak on another. Agree on both *before* you see the results. Points help a group to talk, but they do not decide, because a sum can hide the one weakness that matters.

# title, under: Rank the ideas
prio-ideas-title = Which idea first?

# under: Rank the ideas
the-imagined-pension-office-has-six = The imagined pension office has six ideas.

# list item, under: Rank the ideas
a-proof-of-life-by-an = (a) Proof of life by an application with face recognition, as the only way.

# list item, under: Rank the ideas
b-proof-at-the-clinic-where = (b) Proof at the clinic, where many pensioners go anyway.

# list item, under: Rank the ideas
c-the-civil-registry-reports-deaths = (c) The civil registry reports deaths to the pension office, and nobody has to give proof. The law does not allow this yet.

# list item, under: Rank the ideas
d-a-team-visits-each-village = (d) A team visits each village once a year.

# list item, under: Rank the ideas
e-a-message-to-the-phone = (e) A message to the phone before the date.

# list item, under: Rank the ideas
f-a-new-internal-rule-no = (f) A new internal rule: no payment stops before the office has tried twice to reach the person.

# under: Rank the ideas
principles-nobody-loses-a-payment-for = Principles: *nobody loses a payment for lack of a device*, and *we collect no data that the purpose does not need*. Criteria, each from 0 to 3: **need** (effect for people who live far away or have no device), **power** (we can do it within a year by our own decision), **test** (it can be tried on a small scale within a month).

# list item, under: Rank the ideas
check-each-idea-against-the-two = Check each idea against the two principles, and say what would have to change (4 minutes).

# list item, under: Rank the ideas
give-points-for-the-other-ideas = Give points for the other ideas, each person alone (6 minutes).

# list item, under: Rank the ideas
compare-and-discuss-only-where-two = Compare, and discuss only where two people differ by two points or more (5 minutes).

# list item, under: Rank the ideas
add-up-then-count-need-twice = Add up, then count *need* twice. What changes? (3 minutes)

# list item, under: Rank the ideas
choose-one-idea-to-test-now = Choose one idea to test now, one to prepare and one to leave, with a reason in one sentence (4 minutes).

# list item, under: Rank the ideas
name-an-idea-in-country-that = Name an idea in { -country } that would rank like (c), and who could open the way for it, for example { -lead-agency } (3 minutes).

# under: Rank the ideas
other-points-can-be-right-if = Other points can be right if the reasons are good.

# under: Rank the ideas
a-breaks-the-first-principle-because = (a) breaks the first principle because it is the only way. As one way among several it passes, but the second principle remains: is an image of the face needed if a nurse knows the person?

# table cell, under: Rank the ideas
idea = Idea

# table cell, under: Rank the ideas
need = Need

# table cell, under: Rank the ideas
power = Power

# table cell, under: Rank the ideas
test = Test

# table cell, under: Rank the ideas
sum = Sum

# table cell, under: Rank the ideas
sum-need-twice = Sum, need twice

# table cell, under: Rank the ideas
b-clinic = (b) clinic

# table cell, under: Rank the ideas
n-3 = 3

# table cell, under: Rank the ideas
n-2 = 2

# table cell, under: Rank the ideas
n-3-2 = 3

# table cell, under: Rank the ideas
n-8 = 8

# table cell, under: Rank the ideas
n-11 = 11

# table cell, under: Rank the ideas
c-registry = (c) registry

# table cell, under: Rank the ideas
n-3-3 = 3

# table cell, under: Rank the ideas
n-0 = 0

# table cell, under: Rank the ideas
n-1 = 1

# table cell, under: Rank the ideas
n-4 = 4

# table cell, under: Rank the ideas
n-7 = 7

# table cell, under: Rank the ideas
d-team = (d) team

# table cell, under: Rank the ideas
n-3-4 = 3

# table cell, under: Rank the ideas
n-1-2 = 1

# table cell, under: Rank the ideas
n-2-2 = 2

# table cell, under: Rank the ideas
n-6 = 6

# table cell, under: Rank the ideas
n-9 = 9

# table cell, under: Rank the ideas
e-message = (e) message

# table cell, under: Rank the ideas
n-1-3 = 1

# table cell, under: Rank the ideas
n-3-5 = 3

# table cell, under: Rank the ideas
n-3-6 = 3

# table cell, under: Rank the ideas
n-7-2 = 7

# table cell, under: Rank the ideas
n-8-2 = 8

# table cell, under: Rank the ideas
f-rule = (f) rule

# table cell, under: Rank the ideas
n-2-3 = 2

# table cell, under: Rank the ideas
n-3-7 = 3

# table cell, under: Rank the ideas
n-2-4 = 2

# table cell, under: Rank the ideas
n-7-3 = 7

# table cell, under: Rank the ideas
n-9-2 = 9

# under: Rank the ideas
b-leads-in-both-columns-so = (b) leads in both columns, so the order at the top is stable. (e) falls from a shared second place to fourth: it is easy, but it misses those without a phone.

# under: Rank the ideas
test-now-b-in-two-clinics = *Test now:* (b), in two clinics, with (f) as a safeguard while the test runs. *Prepare:* (c). It is last in both columns, and still the only idea that ends the yearly proof. The 0 for power says that somebody else must act, so it belongs in the strategy as a request to change the law. *Leave for now:* (d), until it is known which villages (b) does not reach.

# under: Rank the ideas
allow-20-minutes-for-the-targets = Allow 20 minutes for the targets, 10 for the principles and 25 for the activity. For the targets, each group writes one chain and another group breaks its weakest "then". Keep the results: a strategy and a road map begin from them.
