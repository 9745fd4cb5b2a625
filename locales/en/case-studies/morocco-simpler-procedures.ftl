### Source text of content/case-studies/morocco-simpler-procedures.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Simpler first: a law that limits what an office may ask

description = How Morocco set limits by law to the papers that offices may demand, and how complaints can become data for reform.

not-every-reform-of-public-services = Not every reform of public services needs a computer. A rule that stops an office from asking for papers that are not on its list is one example.

# heading
context = Context

# under: Context
in-many-procedures-people-had-to = In many procedures, people had to bring certified copies of papers and have their signatures certified. This took time (Atlas Immobilier Essaouira, undated). A way to complain came before the law. Chikaya, a national portal for complaints about public services, opened on 9 January 2018 (Le360, 2018). Its complaints were meant to show weak points and to serve as a base for reform (Challenge).

# heading
what-was-done = What was done

# under: What was done
law-55-19-sets-limits-an = Law 55-19 sets limits. An office may ask only for papers that are on an official list. For most documents, certified copies and certified signatures are no longer needed. One national portal lists the procedures (Atlas Immobilier Essaouira, undated). In September 2020 the government adopted a draft decree on local administrations. It also provides for a national commission that supervises how the simpler procedures are applied (Morocco World News, 2020).

# under: What was done
two-more-steps-concern-measurement-and = Two more steps concern measurement and direction. In October 2023 the ministry was preparing a way to measure digital maturity: the capacity of administrations, their services and the effect on people (Harmony Technology, 2023; one source). The government also approved a national commission for digital development under the head of government (Marrakesh Chronicle, undated).

# heading
results = Results

# list item, under: Results
february-2023-22-decisions-that-investors = February 2023: 22 decisions that investors need had been simplified and put online, with 45 % fewer papers to bring (La Vie éco, 2023, quoting the minister).

# list item, under: Results
undated-about-2-500-procedures-were = Undated: about 2,500 procedures were being simplified and put online, by the minister's account. Many people did not know what was online already (Actu-Maroc; one source).

# list item, under: Results
october-2023-the-measure-of-digital = October 2023: the measure of digital maturity was still in preparation (Harmony Technology, 2023).

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-45-is-for-22-decisions = The 45 % is for 22 decisions and for investors. It says nothing about a family that needs a certificate. The 2,500 procedures were being worked on, which does not mean finished. The reports do not agree on Chikaya. One prints 2017 as its year, but the weekday points to 2018, as does the date of the other report. By one account it covers all public bodies but defence (Challenge); by the other, local authorities are outside too (Le360). No source here says how many complaints led to a change. The account of the law rests on the press and on the website of an estate agency, not on the text of the law. Read the law before you quote it.

# heading
lessons = Lessons

# list item, under: Lessons
a-limit-on-what-may-be = A limit on what may be asked is a reform by itself. It helps people who never go online.

# list item, under: Lessons
simplify-before-you-digitalize-otherwise-the = Simplify before you digitalize. Otherwise the old papers are asked for again on a screen.

# list item, under: Lessons
complaints-are-data-they-help-only = Complaints are data. They help only if somebody counts them, and reports what was changed.

# list item, under: Lessons
a-first-group-such-as-investors = A first group such as investors can prove that it works. Say in public who comes next.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
bring-one-form-of-your-own = Bring one form of your own office. For each paper that it asks for, name the rule that demands it and the body that already holds it. What can be struck out?

# list item, under: Questions for the group
an-official-still-asks-for-a = An official still asks for a paper that is not on the list. What can the applicant do on the same day?

# list item, under: Questions for the group
imagine-a-portal-that-receives-1 = Imagine a portal that receives 1,000 complaints a month. Which three figures would you put before your minister, and which one before the public?
