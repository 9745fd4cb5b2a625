### Source text of content/modules/03-situation-analysis/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Case, discussion and key points

description = A case study, a debate, the key points and the sources.

practise-once-more-on-a-case = Practise once more on a case, then discuss how much analysis is enough.

look-for-who-paid-at-the = Look for who paid at the beginning and who pays later, or note that the case does not say it, and name one finding about money that a situation analysis should have brought to light before the start.

# title
do-we-have-time-to-analyse = Do we have time to analyse?

the-claim-everybody-knows-the-problems = The claim: "Everybody knows the problems. Another study costs a year, and meanwhile nothing improves."

half-of-the-group-defends-the = Half of the group defends the claim and half opposes it. Argue for eight minutes, then answer together:

# list item
which-decision-is-safe-to-take = Which decision is safe to take now, because every likely finding would lead to it?

# list item
which-decision-would-be-expensive-to = Which decision would be expensive to reverse if the analysis came too late?

# list item
who-is-not-part-of-that = Who is not part of that "everybody"?

# list item
what-is-the-smallest-analysis-in = What is the smallest analysis in { -country } that would change a decision of this year?

allow-20-minutes-15-for-the = Allow 20 minutes: 15 for the debate, 5 for the key points. If all agree, ask on which date the analysis must stop. End with one promise by each group: the first person to ask, and by which day.

# list item
begin-with-a-decision-a-date = Begin with a decision, a date and a unit: country, agency or municipality.

# list item
people-with-a-high-stake-and = People with a high stake and little power are asked first.

# list item
a-problem-is-written-without-its = A problem is written without its solution, and a cause stays a guess until it is tested.

# list item
each-kind-of-evidence-is-blind = Each kind of evidence is blind somewhere, so important findings rest on at least two.

# list item
a-gap-compares-what-is-so = A gap compares what is so with what is required, and training closes only some gaps.

# list item
setting-priorities-includes-saying-openly-what = Setting priorities includes saying openly what is left for now.

# heading
sources = Sources

# list item, under: Sources
un-desa-unpog-and-escap-launch = UN DESA/UNPOG and ESCAP, launch of the Toolkit, 30 May 2023, published in August 2023 (local governments in Africa; survey of participants).

# list item, under: Sources
un-e-government-survey-2020-chapter = UN E-Government Survey, 2020, chapter 7, for the pillars, the levels and the place of situation analysis.

# list item, under: Sources
unpan-digital-government-capability-assessment = UNPAN, [Digital Government Capability Assessment handbook](https://unpan.un.org/resources/digital-government-capability-assessment-handbook) and [related page](https://unpan.un.org/node/1210), undated.

# list item, under: Sources
fiji-world-bank-blog-undated-figures = Fiji: [World Bank blog](https://blogs.worldbank.org/en/governance/fiji--has-the-potential-to-make-a-digital-transformation-to-meet), undated, figures up to 2022.
