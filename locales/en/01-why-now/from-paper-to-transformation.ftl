### Source text of content/modules/01-why-now/from-paper-to-transformation.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = From paper to transformation

description = The difference between digitization, digitalization and transformation, with a worked example.

three-similar-words-name-three-kinds = Three similar words name three kinds of change. A plan that confuses them may pay for the smallest and promise the largest.

# heading
three-kinds-of-change = Three kinds of change

# under: Three kinds of change
digitization-changes-the-form-of-information = **Digitization** changes the form of information. A paper register becomes a set of images or a database.

# under: Three kinds of change
digitalization-puts-digital-tools-into-a = **Digitalization** puts digital tools into a process that otherwise stays as it was. The applicant fills in the same form on a screen and attaches the same papers.

# under: Three kinds of change
digital-government-transformation-asks-why-the = **Digital government transformation** asks why the process exists and what people need from it. Laws, the roles of offices, the flow of data and the habits of staff may all change.

# under: Three kinds of change
usage-varies-between-authors-and-languages = Usage varies between authors and languages, so look at the change and not at its label.

# table cell, under: Three kinds of change
ask = Ask

# table cell, under: Three kinds of change
digitization = Digitization

# table cell, under: Three kinds of change
digitalization = Digitalization

# table cell, under: Three kinds of change
transformation = Transformation

# table cell, under: Three kinds of change
what-stays = What stays?

# table cell, under: Three kinds of change
the-whole-process = The whole process

# table cell, under: Three kinds of change
the-steps-and-the-rules = The steps and the rules

# table cell, under: Three kinds of change
the-public-purpose = The public purpose

# table cell, under: Three kinds of change
who-must-agree = Who must agree?

# table cell, under: Three kinds of change
often-one-office = Often one office

# table cell, under: Three kinds of change
often-one-organization = Often one organization

# table cell, under: Three kinds of change
several-institutions-at-times-the-legislature = Several institutions, at times the legislature

# table cell, under: Three kinds of change
what-is-measured = What is measured?

# table cell, under: Three kinds of change
records-converted = Records converted

# table cell, under: Three kinds of change
requests-handled-online = Requests handled online

# table cell, under: Three kinds of change
results-for-people-online-or-not = Results for people, online or not

# heading
a-worked-example-registering-a-birth = A worked example: registering a birth

# under: A worked example: registering a birth
imagine-an-office-that-keeps-its = Imagine an office that keeps its register of births on paper.

# list item, under: A worked example: registering a birth
digitization-clerks-scan-the-register-old = *Digitization.* Clerks scan the register. Old entries are now easier to find, but parents notice no difference.

# list item, under: A worked example: registering a birth
digitalization-parents-send-the-form-online = *Digitalization.* Parents send the form online and save one journey. They still need a letter from the hospital, and they still collect the certificate in person.

# list item, under: A worked example: registering a birth
transformation-the-law-gives-the-hospital = *Transformation.* The law gives the hospital the duty to notify each birth. That notice starts the registration, the civil registry confirms it, and parents receive the certificate without a form.

# under: A worked example: registering a birth
the-screen-is-not-the-main = The screen is not the main difference between steps 2 and 3. In step 3, somebody gave the hospital a legal role, decided who is responsible for the entry, protected the data and trained the staff. A supplier can help, but only government can take these decisions.

# under: A worked example: registering a birth
in-rwanda-a-birth-certificate-used = In Rwanda, a birth certificate used to take four journeys, three offices, two papers and at least four days. After the reform it could be ready within hours of the entry made by the hospital (CrissCrossed, citing Public Digital, 2023).

# heading
distinctions-that-are-easily-missed = Distinctions that are easily missed

# list item, under: Distinctions that are easily missed
reform-can-begin-without-a-computer = **Reform can begin without a computer.** In Morocco, Law 55-19 lets an office ask only for papers that are on an official list (Morocco World News, 2020). A paper that nobody needs should disappear before anyone designs a screen for it.

# list item, under: Distinctions that are easily missed
starting-online-is-not-finishing-online = **Starting online is not finishing online.** If the applicant must still sign at a counter, the journey remains.

# list item, under: Distinctions that are easily missed
more-systems-can-mean-less-service = **More systems can mean less service.** Public bodies in Indonesia had about 27,000 applications, many overlapping, when the President repeated an order to make no new ones (press reports, May 2024).

# list item, under: Distinctions that are easily missed
transformation-has-no-final-day-needs = **Transformation has no final day.** Needs, tools and risks change, so monitoring and correction continue.

# under: Distinctions that are easily missed
allow-35-minutes-10-for-the = Allow 35 minutes: 10 for the terms, 10 for the example, 15 for work in pairs. Each pair describes one service in { -country } at all three stages. If only an application is new at the third, the pair has described digitalization.
