### Source text of content/case-studies/uruguay-agenda.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Uruguay: an agenda that names who is responsible

description = How Uruguay ties digital aims to named bodies, and why "can be started online" is not "can be finished online".

a-strategy-can-list-good-wishes = A strategy can list good wishes. It can also state who owes what to whom. Uruguay has tried the second for many years, and its own pages show how hard it is to say what "done" means.

# heading
context = Context

# under: Context
the-agency-for-electronic-government-agesic = The agency for electronic government, AGESIC, began its work in July 2007, after its website of 2006. The national digital agenda was agreed among government, universities, business and civil society (Centre for Public Impact, 2016). In the same years, the Ceibal project went to schools and families. By 2010 it had given out 380,000 laptops and trained 18,000 teachers, and 220,000 families had their first computer (Centre for Public Impact, 2016; one source).

# heading
what-was-done = What was done

# under: What was done
agenda-uruguay-digital-2025-is-the = Agenda Uruguay Digital 2025 is a plan for five years, written in 2020. Its first aim is not a technology but digital citizenship: all people should acquire the skills to use their rights online. Under each aim stand the responsible institutions. For the first aim these include the public education authority, AGESIC, two ministries, Ceibal and the universities (Agenda, first area).

# heading
results = Results

# list item, under: Results
as-of-about-2020-all-procedures = As of about 2020, all procedures of the central administration could be started online (Uruguay Digital, undated).

# list item, under: Results
for-those-that-can-be-finished = For those that could be finished online, the same page gives two figures: 68 % of the procedures of the central administration, and four in ten of the procedures of the State.

# list item, under: Results
it-also-says-that-73-of = The same page also says that 73 % of internet users dealt with government online within twelve months.

# list item, under: Results
in-2020-the-agenda-itself-was = In 2020 the agenda itself was more careful: almost nine in ten people used the internet, but for most people digital services of government were still far from being a habit (Agenda, introduction).

# list item, under: Results
in-2025-the-head-of-agesic = In 2025 the head of AGESIC said that many digital procedures still repeat the vertical divisions of the State. He named the next step: procedures that are designed from the start to work together (Búsqueda, 2025).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-page-does-not-explain-why = The page does not explain why it has both 68 % and four in ten. They may count different bodies or belong to different years. "Dealt with government online" may mean that a person read a page, paid a fee or finished a procedure. So the 73 % and the caution of the agenda can both be right. This case does not show how many aims of the agenda were reached. The laptops are counted, but their effect on learning is not covered here.

# heading
lessons = Lessons

# list item, under: Lessons
where-an-aim-names-its-institutions = Where an aim names its institutions, anyone can ask who is late.

# list item, under: Lessons
a-long-list-of-names-can = A long list of names can hide who answers in the end. In our reading, one body should answer and the others should support.

# list item, under: Lessons
publish-three-figures-together-what-can = Publish three figures together: what can be started, what can be finished, and what people in fact finish.

# list item, under: Lessons
a-digital-copy-of-an-old = A digital copy of an old procedure keeps the old division of work.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
choose-one-aim-of-your-national = Choose one aim of your national strategy. Could you telephone one person today who answers for it? If not, what is missing?

# list item, under: Questions for the group
take-a-procedure-that-can-be = Take a procedure that can be started online and follow it to the end. At which step does paper, a stamp or a visit return, and which rule demands it?

# list item, under: Questions for the group
which-partner-outside-government-should-sign = Which partner outside government should sign your next agenda, and what should that partner promise?
