### Source text of content/modules/07-action-plan/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Discussion, recap and key points

description = A closing debate, the programme in eight questions, the key points and the sources.

this-page-looks-forward-to-the = This page looks forward to the first weeks at home, and back over the programme.

# title
should-the-head-judge-the-plan = Should the head judge the plan?

the-claim-every-participant-should-hand = The claim: "Every participant should hand the action plan to the head of office, and the yearly appraisal should include it. Otherwise nothing will happen."

half-of-the-group-defends-the = Half of the group defends the claim and half opposes it. Prepare for three minutes and argue for eight. In the last four, leave your roles and answer together:

# list item
what-would-people-write-into-their = What would people write into their plans if the appraisal depended on them?

# list item
how-would-this-work-in-country = How would this work in { -country }, where you are: who may ask whom for an account?

a-good-ending-separates-two-needs = A good ending separates two needs: *help*, which requires trust, and *account*, which requires a result that others can see.

# heading
the-programme-in-eight-questions = The programme in eight questions

# title, under: The programme in eight questions
recap-title = One sentence each

# under: The programme in eight questions
this-is-no-test-and-no = This is no test, and no answers are given. Take the service on which you worked, and answer each question in one sentence. Where you cannot, mark the question: it shows where to read again.

# list item, under: The programme in eight questions
why-must-this-service-change-and = [Why must this service change](../01-why-now/index.md), and who would gain?

# list item, under: The programme in eight questions
which-of-the-nine-pillars-limits = Which of the [nine pillars](../02-holistic-approach/nine-pillars.md) limits all the others at present?

# list item, under: The programme in eight questions
what-do-we-know-about-our = What do we know about our starting point, and what do we only believe?

# list item, under: The programme in eight questions
what-should-be-different-in-a = What should be different in a few years, for which people?

# list item, under: The programme in eight questions
which-choices-and-dates-lead-there = Which choices and dates lead there, and who pays?

# list item, under: The programme in eight questions
whose-capacity-must-grow-and-at = Whose capacity must grow, and at which level?

# list item, under: The programme in eight questions
which-sign-would-tell-us-early = Which sign would tell us early that we are wrong?

# list item, under: The programme in eight questions
what-will-i-do-in-the = What will I do in the next 14 days?

# under: The programme in eight questions
read-your-eighth-sentence-aloud-to = Read your eighth sentence aloud to the group. Whoever listens may ask one question only: "How will we see it?"

# list item, under: The programme in eight questions
a-commitment-has-an-act-one = A commitment has an act, one owner, a first step, evidence and a witness.

# list item, under: The programme in eight questions
a-request-names-who-decides-and = A request names who decides, and a wish must become a commitment or a request, or leave the plan.

# list item, under: The programme in eight questions
peers-help-people-to-continue-because = Peers help people to continue, because they can hear about failure early and without power.

# list item, under: The programme in eight questions
after-three-months-ask-about-behaviour = After three months ask about behaviour, after six about the service and its users.

# list item, under: The programme in eight questions
evaluation-has-four-levels-reaction-learning = Evaluation has four levels: reaction, learning, behaviour and results. Plan them from the last to the first.

# list item, under: The programme in eight questions
high-satisfaction-is-no-evidence-of = High satisfaction is no evidence of learning, and the number of people trained is not a result.

# list item, under: The programme in eight questions
when-you-adapt-the-training-to = When you adapt the training to rural or urban places, keep the objectives and change examples, form, time and language.

# heading
sources = Sources

# list item, under: Sources
un-desa-unpog-and-escap-launch = UN DESA/UNPOG and ESCAP, launch of the Toolkit, 30 May 2023, report of August 2023 with the survey of participants and the requests of training networks.

# list item, under: Sources
un-desa-page-of-the-training = UN DESA, [page of the Training Toolkit](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

# list item, under: Sources
un-e-government-survey-2020-chapter = UN E-Government Survey, 2020, chapter 7, for the four steps and the four capacity levels.

# list item, under: Sources
the-four-levels-of-evaluation-go = The four levels of evaluation go back to Donald Kirkpatrick. Short summary: [TrainingZone, "4 levels"](https://trainingzone.co.uk/4-levels), undated.
