### Source text of content/modules/05-strategy-road-map/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Quiz, discussion and key points

description = Six questions with answers, a debate, the key points and the sources.

check-what-you-remember-then-use = Check what you remember, then use it in an argument.

# heading
quiz = Quiz

# title, under: Quiz
quiz-strategy-title = Six questions on strategy and road map

# under: Quiz
choose-your-answers-alone-compare-them = Choose your answers alone, compare them in your group, and only then open the solution.

# heading
n-1-a-plan-lists-14-systems = 1. A plan lists 14 systems to buy, with prices. What is missing first?

# list item, under: 1. A plan lists 14 systems to buy, with prices. What is missing first?
the-names-of-the-suppliers = The names of the suppliers.

# list item, under: 1. A plan lists 14 systems to buy, with prices. What is missing first?
the-choice-that-explains-why-these = The choice that explains why these systems come first.

# list item, under: 1. A plan lists 14 systems to buy, with prices. What is missing first?
a-date-for-each-purchase = A date for each purchase.

# under: 1. A plan lists 14 systems to buy, with prices. What is missing first?
a-list-of-projects-answers-what = A list of projects answers "what do we buy?". Without a strategy, nobody can say what could be left out.

# heading
n-2-a-service-needs-a-login = 2. A service needs a login now, and the shared login is not ready. Which reply fits?

# list item, under: 2. A service needs a login now, and the shared login is not ready. Which reply fits?
build-your-own-login-because-people = "Build your own login, because people are waiting."

# list item, under: 2. A service needs a login now, and the shared login is not ready. Which reply fits?
wait-because-separate-logins-are-never = "Wait, because separate logins are never allowed."

# list item, under: 2. A service needs a login now, and the shared login is not ready. Which reply fits?
you-may-use-your-own-login = "You may use your own login if the date, money and owner of the change to the shared login are fixed."

# under: 2. A service needs a login now, and the shared login is not ready. Which reply fits?
this-quick-result-blocks-a-foundation = This quick result blocks a foundation, so its end must be planned from the first day.

# heading
n-3-a-digital-identity-has-the = 3. A digital identity has the highest priority, and its register has many errors. What begins first?

# list item, under: 3. A digital identity has the highest priority, and its register has many errors. What begins first?
correction-of-the-register-with-work = Correction of the register, with work on the law at the same time.

# list item, under: 3. A digital identity has the highest priority, and its register has many errors. What begins first?
the-identity-because-it-has-the = The identity, because it has the highest priority.

# list item, under: 3. A digital identity has the highest priority, and its register has many errors. What begins first?
a-campaign-that-explains-the-identity = A campaign that explains the identity to people.

# under: 3. A digital identity has the highest priority, and its register has many errors. What begins first?
priority-and-order-are-different-things = Priority and order are different things. The identity depends on the register and the law.

# heading
n-4-trained-staff-do-not-use = 4. Trained staff do not use a data exchange, because no rule allows them to see the data. What helps?

# list item, under: 4. Trained staff do not use a data exchange, because no rule allows them to see the data. What helps?
a-second-course-for-the-same = A second course for the same staff.

# list item, under: 4. Trained staff do not use a data exchange, because no rule allows them to see the data. What helps?
a-reward-for-the-unit-that = A reward for the unit that uses it most.

# list item, under: 4. Trained staff do not use a data exchange, because no rule allows them to see the data. What helps?
a-rule-that-permits-access-for = A rule that permits access for a stated purpose and protects the data.

# under: 4. Trained staff do not use a data exchange, because no rule allows them to see the data. What helps?
the-staff-may-not-so-the = The staff *may not*, so the gap is at the institutional level. A course answers "cannot", and a reward would invite staff to break a rule.

# heading
n-5-a-grant-pays-for-a = 5. A grant pays for a new service for two years. Which question comes first?

# list item, under: 5. A grant pays for a new service for two years. Which question comes first?
can-the-grant-pay-for-more = Can the grant pay for more equipment?

# list item, under: 5. A grant pays for a new service for two years. Which question comes first?
which-budget-line-pays-for-staff = Which budget line pays for staff, maintenance and help in the third year?

# list item, under: 5. A grant pays for a new service for two years. Which question comes first?
who-will-open-the-service-in = Who will open the service in public?

# under: 5. A grant pays for a new service for two years. Which question comes first?
yearly-costs-continue-when-the-grant = Yearly costs continue when the grant ends. If no budget line exists, the road map needs a step to create one.

# heading
n-6-counter-staff-were-trained-which = 6. Counter staff were trained. Which sign shows success?

# list item, under: 6. Counter staff were trained. Which sign shows success?
more-people-finish-their-request-in = More people finish their request in one visit, and those who come in person gain as well.

# list item, under: 6. Counter staff were trained. Which sign shows success?
all-counter-staff-took-part-in = All counter staff took part in the training.

# list item, under: 6. Counter staff were trained. Which sign shows success?
participants-were-satisfied-with-the-course = Participants were satisfied with the course.

# under: 6. Counter staff were trained. Which sign shows success?
attendance-and-satisfaction-describe-the-course = Attendance and satisfaction describe the course. The first option shows a change for people, including those who are offline.

# under: 6. Counter staff were trained. Which sign shows success?
allow-15-minutes-after-each-answer = Allow 15 minutes. After each answer, ask for an example from { -country }.

# heading
discussion-and-key-points = Discussion and key points

# title, under: Discussion and key points
what-can-be-shown-in-one = What can be shown in one hundred days?

# under: Discussion and key points
a-new-head-of-government-wants = A new head of government wants success that people can see in one hundred days. The experts reply that law and register need two years. Half of the group speaks for each side, for eight minutes. Then answer together:

# list item, under: Discussion and key points
what-could-people-notice-in-one = What could people notice in one hundred days that also builds a foundation?

# list item, under: Discussion and key points
what-should-lead-agency-have-the = What should { -lead-agency } have the right to refuse?

# list item, under: Discussion and key points
on-day-one-hundred-what-would = On day one hundred, what would you say in public about unfinished work?

# under: Discussion and key points
allow-20-minutes-15-for-the = Allow 20 minutes: 15 for the debate, 5 for the key points.

# list item, under: Discussion and key points
a-strategy-chooses-and-gives-something = A strategy chooses and gives something up; a road map says who acts, by when, after what and with what.

# list item, under: Discussion and key points
quick-results-and-foundations-need-each = Quick results and foundations need each other, but some quick results block the foundation.

# list item, under: Discussion and key points
a-step-is-ready-when-its = A step is ready when its money, people, owner and rule are known, also for the years after the project.

# list item, under: Discussion and key points
a-rule-can-permit-oblige-limit = A rule can permit, oblige, limit or protect, and a duty needs somebody who checks it.

# list item, under: Discussion and key points
people-who-do-not-know-cannot = People who do not know, cannot, may not or do not want to need four different answers.

# list item, under: Discussion and key points
a-capacity-plan-has-a-step = A capacity plan has a step, a person, a date, resources and a sign of success at each of the four levels.

# heading
sources = Sources

# list item, under: Sources
un-e-government-survey-2020-chapter = UN E-Government Survey, 2020, chapter 7; [page of the Training Toolkit](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

# list item, under: Sources
un-desa-unpog-and-escap-launch = UN DESA/UNPOG and ESCAP, launch of the Toolkit, 30 May 2023, published in August 2023 (also for Azerbaijan and local governments in Africa).

# list item, under: Sources
bangladesh-bss-september-2018 = Bangladesh: [BSS, September 2018](https://bssnews.net/?p=84504).

# list item, under: Sources
brazil-cayowaaplano-com-a-blog-citing = Brazil: cayowaaplano.com, a blog citing official data, 2025-26.

# list item, under: Sources
estonia-a-schoentgen-e-estonia-opencivics = Estonia: [A. Schoentgen](https://medium.com/@audeschoentgen); [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work); OpenCivics, undated.

# list item, under: Sources
fiji-government-of-fiji-two-speeches = Fiji: Government of Fiji, two speeches of 2019; [ESCAP, country overview](http://egov4women.unescapsdd.org/country-overviews/fiji/evolution-of-the-institutional-ecosystem-for-e-government-in-fiji).

# list item, under: Sources
kenya-world-bank-case-study-117082 = Kenya: World Bank, case study 117082, Citizen Service Centers in Kenya.

# list item, under: Sources
papua-new-guinea-islands-business-about = Papua New Guinea: [Islands Business](https://islandsbusiness.com/?p=26367), about 2023; dictdts.events, site of the summit, December 2025.

# list item, under: Sources
rwanda-hope-magazine-2015-xinhua-11 = Rwanda: Hope Magazine, 2015; Xinhua, 11 June 2017; [allAfrica](https://allafrica.com/stories/202306050133.html), June 2023.

# list item, under: Sources
uruguay-gub-uy-agenda-uruguay-digital = Uruguay: gub.uy, Agenda Uruguay Digital 2025.
