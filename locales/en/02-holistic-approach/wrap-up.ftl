### Source text of content/modules/02-holistic-approach/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Case, discussion and key points

description = A case study, a debate, the key points and the sources.

test-the-approach-on-a-case = Test the approach on a case, and then against an objection.

look-for-the-rules-or-shared = Look for the rules or shared arrangements that made bodies work together, and for the pillar that had to be in place first. Then name one group of people about whom the case is silent.

# title
does-holistic-mean-slow = Does holistic mean slow?

the-claim-a-holistic-approach-takes = The claim: "A holistic approach takes too long. Let one strong ministry go ahead, and make the others follow."

half-of-the-group-defends-the = Half of the group defends the claim and half opposes it, whatever they believe. Prepare for five minutes and argue for ten. In the last five, leave your roles and answer together:

# list item
when-does-a-fast-start-set = When does a fast start set a standard for others, and when does it add one more separate system?

# list item
which-two-pillars-need-a-minimum = Which two pillars need a minimum before anybody begins, and why not another pair?

# list item
who-carries-the-cost-if-the = Who carries the cost if the first version leaves people out?

# list item
in-country-what-should-lead-agency = In { -country }, what should { -lead-agency } require of a ministry that wants to go ahead?

ask-the-defenders-what-happens-when = Ask the defenders what happens when a second ministry goes another way, and the opponents what could start next week. A good ending separates *looking* at the whole, which is always possible, from *acting* on the whole, which is not.

# list item
a-part-improved-alone-may-lack = A part improved alone may lack support, move the problem or work against another part.

# list item
pillars-say-what-must-change-levels = Pillars say what must change, levels say whose capacity must grow, and steps say in what order to work.

# list item
the-weakest-pillar-limits-the-result = The weakest pillar limits the result, and an average hides it.

# list item
whole-of-government-joins-bodies-and = Whole of government joins bodies and levels; whole of society shares the work beyond government.

# list item
the-steps-form-a-cycle-only = The steps form a cycle only when results change the next decision.

# list item
inclusion-by-design-asks-who-would = Inclusion by design asks who would be left out before the service exists.

# heading
sources = Sources

# list item, under: Sources
un-e-government-survey-2020-chapter = UN E-Government Survey, 2020, chapter 7; [page of the Training Toolkit](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

# list item, under: Sources
un-desa-unpog-and-escap-launch = UN DESA/UNPOG and ESCAP, launch of the Toolkit, 30 May 2023, published in August 2023 (also the source of the ITU figures).

# list item, under: Sources
indonesia-press-reports-of-may-2024 = Indonesia: press reports of May 2024, among them [exbulletin.com](https://exbulletin.com/politics/2719007).

# list item, under: Sources
estonia-e-estonia = Estonia: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work).

# list item, under: Sources
azerbaijan-unpan-2022-asan-index = Azerbaijan: [UNPAN, 2022](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic); [ASAN index](https://digital.gov.az/en/projects/our-projects/asan-index).

# list item, under: Sources
kenya-itweb-africa-3-july-2023 = Kenya: ITWeb Africa, 3 July 2023.

# list item, under: Sources
togo-govinsider-interview-with-the-minister = Togo: GovInsider, interview with the minister.

# list item, under: Sources
papua-new-guinea-notices-of-the = Papua New Guinea: [notices of the ICT department](https://ict.gov.pg/category/notices); pln.com.pg.

# list item, under: Sources
philippines-manila-bulletin-december-2024 = Philippines: [Manila Bulletin, December 2024](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict).
