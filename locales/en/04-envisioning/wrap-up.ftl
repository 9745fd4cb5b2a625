### Source text of content/modules/04-envisioning/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Case, discussion and key points

description = A case study, a debate, the key points and the sources.

look-at-one-governments-vision-then = Look at one government's vision, then discuss who may decide about the future.

apply-the-four-tests-to-the = Apply the four tests to the vision in the case: people, difference, choice and time. Then look for the person or body that carries it, and for a result that the sources do not show.

# title
who-knows-best = Who knows best?

the-claim-people-do-not-know = The claim: "People do not know what is possible. A vision must come from leaders and experts, and users should only test the details."

half-of-the-group-defends-the = Half of the group defends the claim and half opposes it. Argue for eight minutes, then answer together:

# list item
which-part-of-a-vision-needs = Which part of a vision needs knowledge that only experts have, and which part needs knowledge that only users have?

# list item
who-speaks-for-people-who-will = Who speaks for people who will need the service in ten years?

# list item
what-should-lead-agency-do-when = What should { -lead-agency } do when a test contradicts a vision that has been announced in { -country }?

allow-20-minutes-15-for-the = Allow 20 minutes: 15 for the debate, 5 for the key points. Remind the defenders that few people ask for things they have never seen, and the opponents that the pension office had planned a faster counter. End with one promise by each person: whom will you listen to before the end of next week?

# list item
a-vision-names-people-a-difference = A vision names people, a difference that they notice, a choice and a time.

# list item
shared-means-that-everybody-knows-what = Shared means that everybody knows what was decided and why, also those who disagreed.

# list item
people-describe-solutions-the-need-behind = People describe solutions; the need behind them can be met in several ways.

# list item
a-prototype-asks-one-question-and = A prototype asks one question, and a test has a result that would change your mind.

# list item
a-link-to-an-sdg-target = A link to an SDG target is a chain in which each step can be checked.

# list item
principles-rule-ideas-out-criteria-put = Principles rule ideas out, criteria put them in order, and a low sum does not make a necessary change unnecessary.

# heading
sources = Sources

# list item, under: Sources
un-desa-unpog-and-escap-launch = UN DESA/UNPOG and ESCAP, launch of the Toolkit, 30 May 2023, published in August 2023 (shared goals, the Sustainable Development Goals and design thinking in envisioning).

# list item, under: Sources
un-e-government-survey-2020-chapter = UN E-Government Survey, 2020, chapter 7, for the place of envisioning among the steps.

# list item, under: Sources
united-nations-general-assembly-resolution-70 = United Nations General Assembly, resolution 70/1, 2015 (the 2030 Agenda, its goals and targets).

# list item, under: Sources
unpan-page-of-the-training-toolkit = UNPAN, [page of the Training Toolkit](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9) and [page of the Curriculum](https://unpan.un.org/ru/node/102), undated.

# list item, under: Sources
fiji-government-of-fiji-two-speeches = Fiji: Government of Fiji, two speeches on birth registration, 2019; [Fiji Sun, 9 June 2019](https://www.pressreader.com/fiji/fiji-sun/20190609/282192242488314).

# list item, under: Sources
republic-of-korea-asia-economy-2 = Republic of Korea: [Asia Economy, 2 May 2022](https://www.asiae.co.kr/en/article/2022050217252533755).

# list item, under: Sources
singapore-worksmart-asia-june-2018-digital = Singapore: [WorkSmart Asia, June 2018](https://worksmartasia.blogspot.com/2018/06/singapores-digital-government-blueprint.html); [Digital Readiness Blueprint, 2018](https://studylib.net/doc/25506405/mci-blueprint-report-final).
