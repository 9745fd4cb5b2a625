### Source text of content/modules/02-holistic-approach/why-holistic.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Why parts fail when taken alone

description = How the parts of government depend on each other.

governments-divide-work-so-that-people = Governments divide work so that people can become expert in it. Yet a person who opens a shop may need several bodies at once. When each body improves only its own part, three things can go wrong:

# list item
the-part-has-no-support-an = **The part has no support.** An online form is ready, but no rule accepts an electronic document as proof.

# list item
the-part-moves-the-problem-one = **The part moves the problem.** One office works faster, and the next office now has the queue.

# list item
the-part-works-against-another-two = **The part works against another.** Two bodies register the same people, and nobody knows which register is right.

# heading
systems-thinking = Systems thinking

# under: Systems thinking
a-system-is-a-set-of = A system is a set of parts that together produce a result. Systems thinking looks at the parts, the links between them, and feedback: the way a result acts back on its own cause.

# under: Systems thinking
for-example-a-register-contains-errors = For example, a register contains errors, so officials keep private paper lists. Because they trust the lists, they update the register late, and its errors grow. A course on data entry will not break this loop while the paper list remains the safer choice. Quick correction of errors may break it.

# under: Systems thinking
to-find-a-loop-ask-what = To find a loop, ask what happens just before and just after the problem, and who gains or avoids a risk when things stay as they are.

# heading
worked-example-too-many-applications = Worked example: too many applications

# under: Worked example: too many applications
indonesia-had-about-27-000-applications = Indonesia had about 27,000 applications in ministries, agencies and regions, many of them overlapping (press reports, May 2024, also for the facts below).

# list item, under: Worked example: too many applications
first-answer-build-one-large-application = **First answer.** Build one large application. This looks at technology only.

# list item, under: Worked example: too many applications
what-produces-the-symptom-each-new = **What produces the symptom?** Each new minister, governor or head of agency brought a new application. The source is a habit of leaders (pillar 1).

# list item, under: Worked example: too many applications
what-feeds-it-budget-requests-for = **What feeds it?** Budget requests for new applications came to IDR 6.2 trillion. Money followed separate plans (pillar 7).

# list item, under: Worked example: too many applications
what-protects-it-the-president-said = **What protects it?** The President said that public bodies may no longer call data their own property (pillar 5).

# list item, under: Worked example: too many applications
which-measures-fit-he-ordered-that = **Which measures fit?** He ordered that no new applications be made, and launched INA Digital for integration and a single sign-on (pillar 4).

# under: Worked example: too many applications
new-software-alone-would-have-left = New software alone would have left habits and budgets untouched. The example does not judge results after May 2024.

# heading
whole-of-government-whole-of-society = Whole of government, whole of society

# under: Whole of government, whole of society
whole-of-government-means-that-ministries = **Whole of government** means that ministries and levels of government act as one for a shared result. This need not place everything in one central office. In Estonia, each body keeps its own data, and the X-Road, in use since 2001, carries requests between them without a central store (e-Estonia, undated).

# under: Whole of government, whole of society
whole-of-society-means-that-government = **Whole of society** means that government works with business, civil society, universities and people. Comments on a finished plan are not enough: partners help to define the problem.

# title, under: Whole of government, whole of society
holistic-does-not-mean-everything-at = Holistic does not mean everything at once

# under: Whole of government, whole of society
look-at-everything-then-choose-a = Look at everything, then choose a few actions, and know on which other parts each one depends.
