### Source text of content/case-studies/india-shared-rails.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = India: shared systems, and the last step

description = How India built identity, payment and documents as systems that others can use, and what very large figures do not show.

billions-of-payments-pass-through-systems = Billions of payments pass through systems that all of India shares. One woman could not obtain two school certificates in time. Both are true, and this case looks at both.

# heading
context = Context

# under: Context
many-services-need-the-same-three = Many services need the same three things: to know who a person is, to pay, and to trust a document. An office can build all three for itself. India built them once and let others use them. Such shared systems are often called rails, because many different services can run on them.

# heading
what-was-done = What was done

# under: What was done
identity-came-first-with-the-aadhaar = Identity came first, with the Aadhaar number from 2010. Direct benefit transfer followed in 2013, the document store DigiLocker in 2015 and the payment system UPI in 2016 (Hindustan Times, 2023). Public services and private applications are built on top of them (ImpactMojo). The Supreme Court affirmed privacy as a basic right. According to an opinion article, this slowed the opening of Aadhaar to private firms (The Hindu, 2023).

# heading
results = Results

# table cell, under: Results
shared-system = Shared system

# table cell, under: Results
scale = Scale

# table cell, under: Results
as-of = As of

# table cell, under: Results
source = Source

# table cell, under: Results
aadhaar-identity = Aadhaar, identity

# table cell, under: Results
over-1-35-billion-numbers = over 1.35 billion numbers

# table cell, under: Results
april-2023 = April 2023

# table cell, under: Results
hindustan-times = Hindustan Times

# table cell, under: Results
direct-benefit-transfer = Direct benefit transfer

# table cell, under: Results
n-310-schemes-of-53-ministries-inr = 310 schemes of 53 ministries; INR 27.7 trillion moved since the start

# table cell, under: Results
january-2023 = January 2023

# table cell, under: Results
hindustan-times-2 = Hindustan Times

# table cell, under: Results
digilocker-documents = DigiLocker, documents

# table cell, under: Results
about-150-million-users-six-billion = about 150 million users, six billion documents

# table cell, under: Results
march-2023 = March 2023

# table cell, under: Results
the-hindu-opinion-article = The Hindu, opinion article

# table cell, under: Results
upi-payments = UPI, payments

# table cell, under: Results
n-74-billion-payments-in-one-year = 74 billion payments in one year

# table cell, under: Results
n-2022 = 2022

# table cell, under: Results
hindustan-times-3 = Hindustan Times

# table cell, under: Results
upi-payments-2 = UPI, payments

# table cell, under: Results
over-eight-billion-payments-a-month = over eight billion payments a month

# table cell, under: Results
march-2023-2 = March 2023

# table cell, under: Results
the-hindu-opinion-article-2 = The Hindu, opinion article

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
savings-a-study-of-2025-that = **Savings.** A study of 2025 that the government cites puts the savings from direct transfer at about INR 3.48 trillion for 2009 to 2024 (ImpactMojo). The claim is disputed, and the period begins four years before direct transfer did. A payment that stops may end a fraud, or it may exclude a person with a right to it. The total does not tell the two apart.

# under: What is disputed or unknown
documents-the-count-of-six-billion = **Documents.** The count of six billion is for stored documents. In April 2023 another source counted 5.62 billion authenticated ones (Hindustan Times, 2023). These are not the same thing.

# under: What is disputed or unknown
the-ruling-the-opinion-article-tells = **The ruling.** The opinion article tells it as a delay. Others may see it as the protection that makes trust possible.

# under: What is disputed or unknown
the-last-step-in-2025-a = **The last step.** In 2025 a magazine reported that newer platforms fall behind (Outlook Business, 2025). Among its examples is a woman in Varanasi who needed her school certificates to apply to a university. DigiLocker did not find them, and she missed the closing date. One example shows that this can happen, not how often it does. None of the figures above counts people who were excluded.

# heading
lessons = Lessons

# list item, under: Lessons
some-parts-are-needed-by-every = Some parts are needed by every service. They can be built once and opened to others under clear rules.

# list item, under: Lessons
when-everything-depends-on-a-shared = When everything depends on a shared system, a failed search can close every door. A second way is part of the design.

# list item, under: Lessons
indias-size-spreads-the-cost-over = India's size spreads the cost over very many people. In our reading, a small state cannot expect the same cost per person.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
name-three-services-of-your-body = Name three services of your body. Which parts do all three need, and who should own each shared part?

# list item, under: Questions for the group
the-record-is-not-found-and = The record is not found and the closing date is today. Write the rule that says what the officer may decide.

# list item, under: Questions for the group
your-country-has-one-million-people = Your country has one million people. Which parts of this approach would you build, share with neighbours or leave out?
