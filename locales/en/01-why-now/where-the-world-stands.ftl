### Source text of content/modules/01-why-now/where-the-world-stands.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Where the world stands

description = Why the 2030 Agenda makes transformation urgent, and how to read the world figures.

progress-is-real-but-uneven-and = Progress is real but uneven, and time is short.

# heading
the-goals-have-a-date = The goals have a date

# under: The goals have a date
in-2015-the-member-states-of = In 2015, the Member States of the United Nations adopted the 2030 Agenda for Sustainable Development, with 17 goals. No ministry can reach them alone. Digital government can help institutions to share what they know, reach more people and see whether a policy works.

# under: The goals have a date
four-are-closest-to-this-toolkit = Four are closest to this Toolkit: Goal 4 on education, Goal 8 on decent work and growth, Goal 9 on infrastructure and innovation, and Goal 16 on effective, accountable and inclusive institutions. Target 16.9 of the 2030 Agenda also promises legal identity for all by 2030, including birth registration, so the example of the previous page has a deadline.

# heading
reading-the-index = Reading the index

# under: Reading the index
every-two-years-the-un-e = Every two years, the UN E-Government Survey compares all 193 Member States. Its E-Government Development Index (EGDI) runs from 0 to 1. The index is the mean of three parts: online services, telecommunication infrastructure and human capital.

# table cell, under: Reading the index
world-figure = World figure

# table cell, under: Reading the index
n-2020 = 2020

# table cell, under: Reading the index
n-2022 = 2022

# table cell, under: Reading the index
n-2024 = 2024

# table cell, under: Reading the index
average-egdi = Average EGDI

# table cell, under: Reading the index
n-0-5988 = 0.5988

# table cell, under: Reading the index
n-0-6102 = 0.6102

# table cell, under: Reading the index
n-0-638 = 0.638

# table cell, under: Reading the index
population-in-countries-below-that-average = Population in countries below that average

# table cell, under: Reading the index
not-given = not given

# table cell, under: Reading the index
n-45-0-per-cent = 45.0 per cent

# table cell, under: Reading the index
n-22-4-per-cent = 22.4 per cent

# under: Reading the index
sources-un-e-government-survey-2020 = Sources: UN E-Government Survey (2020, 2022, 2024) and UN DESA (2024). In 2024, 76 states were in the very high group, 62 in the high, 44 in the middle and 11 in the low group (UN E-Government Survey, 2024). The averages of Africa, the least developed countries and small island developing States stayed below the world average (UN DESA, 2024).

# heading
a-worked-example-one-score-two = A worked example: one score, two countries

# under: A worked example: one score, two countries
imagine-two-countries-with-the-same = Imagine two countries with the same EGDI of 0.60. Country A scores 0.60 in each of the three parts. Country B scores 0.90 for online services, 0.30 for infrastructure and 0.60 for human capital. The mean is again 0.60 (1.80 divided by 3).

# under: A worked example: one score, two countries
many-people-in-country-b-may = Many people in Country B may be unable to reach its strong services, so more services are unlikely to be its first need. Country A has no weakest part and must look inside each one for its priorities.

# title, under: A worked example: one score, two countries
four-checks-before-you-quote-a = Four checks before you quote a figure

# list item, under: A worked example: one score, two countries
unit-does-it-count-people-households = **Unit:** does it count people, households, connections or countries?

# list item, under: A worked example: one score, two countries
date-from-which-year-are-the = **Date:** from which year are the data, and has the method changed since?

# list item, under: A worked example: one score, two countries
average-which-group-could-be-far = **Average:** which group could be far below it?

# list item, under: A worked example: one score, two countries
meaning-does-it-show-supply-use = **Meaning:** does it show supply, use or benefit?

# under: A worked example: one score, two countries
apply-the-checks-to-the-fall = Apply the checks to the fall from 45.0 to 22.4 per cent. This measure counts all inhabitants of a country together. When a populous country passes the average, the share falls at once, even if its poorest districts have gained nothing.

# heading
a-divide-with-several-layers = A divide with several layers

# under: A divide with several layers
in-2022-66-per-cent-of = In 2022, 66 per cent of the world's people were online, but only 36 per cent in the least developed countries (ITU, 2022). Gaps also separate towns from rural areas and men from women. Many people within reach of a network remain offline.

# under: A divide with several layers
to-close-the-divide-find-the = To close the divide, find the layer where people stop: network, price, device, skill, language, accessibility or trust. A new mast does not help a person who cannot read the form. Vulnerability changes, for example after an illness or a flood, so a fixed list of groups will miss people.

# under: A divide with several layers
allow-30-minutes-10-for-the = Allow 30 minutes: 10 for the goals and the index, 10 for the example, 10 for the divide. Hand out the three EGDI parts for { -country } and two neighbours, without ranks. Ask each table for one question that the figures cannot answer.
