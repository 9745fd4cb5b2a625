### Source text of content/case-studies/brazil-one-login.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = gov.br: one login for the country, many for its municipalities

description = How Brazil brought federal services behind one login, and what the municipal figures teach about the words "share of what".

one-password-and-then-one-more = One password, and then one more. In Brazil a person can reach federal services with a single login, and still need a separate account for the services of the town.

# heading
context = Context

# under: Context
in-2019-the-federal-government-had = In 2019 the federal government had about 1,600 websites. In April of that year it announced one portal for all of them (ZDNet, 2020). Many services, however, belong to the municipalities.

# heading
what-was-done = What was done

# under: What was done
the-federal-sites-were-to-move = The federal sites were to move to the portal by December 2020 (ZDNet, 2020). A single login opens the services. Accounts have three levels of trust, bronze, silver and gold, and the highest requires biometric checks (Embratel, 2025). Bodies exchange data, so that a person need not hand over what the State already holds (cayowaaplano.com, about 2025). Municipalities can join a network and use the national login.

# heading
results = Results

# under: Results
use-of-the-national-platform-grew = Use of the national platform grew quickly. It had 58 million users in April 2020 (ZDNet, 2020) and 112 million in September 2021 (Agenzia Nova, 2021). In November 2022 it had 140 million, about 80 % of adults (Agência Brasil, 2022). In October 2025 there were more than 165 million accounts, of which 87 million were silver or gold (Embratel, 2025). About 78 million were therefore at the lowest level. In the World Bank GovTech Maturity Index of 2022, Brazil came second (Agência Brasil, 2022).

# under: Results
the-municipal-figures-as-of-about = The municipal figures, as of about 2025, all come from one blog (cayowaaplano.com).

# table cell, under: Results
question = Question

# table cell, under: Results
answer = Answer

# table cell, under: Results
share-of-what = Share of what

# table cell, under: Results
has-it-joined-the-network = Has it joined the network?

# table cell, under: Results
n-2-556-or-45-9 = 2,556, or 45.9 %

# table cell, under: Results
all-municipalities = all municipalities

# table cell, under: Results
does-it-have-an-online-service = Does it have at least one online service?

# table cell, under: Results
n-91 = 91 %

# table cell, under: Results
municipal-administrations = municipal administrations

# table cell, under: Results
does-it-have-five-or-more = Does it have five or more?

# table cell, under: Results
n-41 = 41 %

# table cell, under: Results
municipal-administrations-2 = municipal administrations

# table cell, under: Results
does-it-use-the-national-login = Does it use the national login?

# table cell, under: Results
n-13 = 13 %

# table cell, under: Results
only-those-that-ask-for-a = only those that ask for a login

# under: Results
the-same-source-says-that-the = The same source says that the larger the municipality, the more digital it is.

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
the-start-of-the-portal-is = The start of the portal, September 2019, rests on one source (ZDNet, 2020). For 2025 one source has 165 million accounts created (Embratel), another 170 million active accounts (cayowaaplano.com). The words differ, and so may the counting. The government says that data exchange has saved BRL 12.59 billion since 2020 (as of November 2025, told by cayowaaplano.com). The method is not shown. The blog names official data as its basis, but its figures should be compared with the original surveys before they are quoted. We do not know why a municipality that asks for a login keeps its own.

# heading
lessons = Lessons

# list item, under: Lessons
a-national-platform-can-be-strong = A national platform can be strong while its local half is missing.

# list item, under: Lessons
the-size-of-the-place-matters = The size of the place matters. An offer that suits a large city may be out of reach for a small one.

# list item, under: Lessons
levels-of-trust-allow-a-simple = Levels of trust allow a simple service to stay simple, while a sensitive one asks for more proof.

# list item, under: Lessons
before-you-use-a-percentage-ask = Before you use a percentage, ask what it is a share of.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
the-13-is-a-share-of = The 13 % is a share of those that ask for a login. Which further number do you need to turn it into a share of all municipalities, and who has it?

# list item, under: Questions for the group
you-are-the-mayor-of-a = You are the mayor of a small town and are offered the national login. Name three reasons to hesitate. What would remove each of them?

# list item, under: Questions for the group
sort-ten-services-of-your-body = Sort ten services of your body by the proof of identity that they need: none, low, medium or high. Where do you ask for too much?
