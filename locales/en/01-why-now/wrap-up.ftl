### Source text of content/modules/01-why-now/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Discussion and key points

description = A closing debate, the main points of the module and its sources.

in-this-debate-good-arguments-rest = In this debate, good arguments rest on evidence and name the people concerned.

# title
should-the-counters-close = Should the counters close?

a-minister-proposes-to-close-all = A minister proposes to close all service counters within two years and to spend the savings on better online services. Half of the group defends the proposal and the other half opposes it. After eight minutes, change sides.

# list item
is-a-service-better-if-it = Is a service better if it improves for most people and becomes worse for a few, and who has the right to decide that?

# list item
what-evidence-from-country-would-make = What evidence from { -country } would make you change your mind?

# list item
which-part-of-the-decision-belongs = Which part of the decision belongs to { -lead-agency }, and which to the organization that provides the service?

allow-25-minutes-16-for-the = Allow 25 minutes: 16 for the debate, 4 for agreement on one condition, 5 for key points. If all agree too early, introduce a pensioner without a smartphone, then a shop owner who loses a day of income at each visit.

# list item
digitization-changes-the-form-of-information = Digitization changes the form of information, digitalization the tools of a process, transformation the service and the governance behind it.

# list item
governance-decides-the-result-more-than = Governance decides the result more than technology: service improves when roles, rules and data flows change.

# list item
world-averages-have-risen-but-an = World averages have risen, but an index can hide the weakest part and the people furthest behind.

# list item
each-benefit-carries-a-risk-and = Each benefit carries a risk, and a fair plan says who bears it and how it will be reduced.

# list item
an-honest-starting-point-covers-four = An honest starting point covers four capacity levels: individual, organizational, institutional and societal.

# heading
sources = Sources

# list item, under: Sources
united-nations-general-assembly-resolution-70 = United Nations General Assembly, resolution 70/1, 2015 (the 2030 Agenda, its goals and targets).

# list item, under: Sources
un-desa-un-e-government-survey = UN DESA, UN E-Government Survey, editions of 2020, 2022 and 2024.

# list item, under: Sources
un-desa-accelerating-digital-transformation-for = UN DESA, [Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development), 2024.

# list item, under: Sources
un-desa-training-toolkit-on-capacities = UN DESA, [Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

# list item, under: Sources
un-desa-and-escap-launch-webinar = UN DESA and ESCAP, launch webinar of the Toolkit, 30 May 2023, also for the ITU figures of 2022.

# list item, under: Sources
morocco-morocco-world-news-september-2020 = Morocco: [Morocco World News](https://moroccoworldnews.com/2020/09/319246), September 2020.

# list item, under: Sources
indonesia-press-report-may-2024 = Indonesia: [press report](https://exbulletin.com/politics/2719007), May 2024.

# list item, under: Sources
rwanda-crisscrossed-april-2023-citing-public = Rwanda: [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services), April 2023, citing Public Digital.

# list item, under: Sources
togo-govinsider-interview-with-the-minister = Togo: GovInsider, interview with the minister; Paris Peace Forum, project page; Aiken and others in Nature, 2022, as summarized at socialprotectionai.org.
