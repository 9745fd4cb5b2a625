### Source text of content/case-studies/uganda-ughub.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = UGhub: one event, three counts

description = How Uganda put the network and the data centre before data exchange, and how to read the figures of a launch.

on-30-september-2021-uganda-presented = On 30 September 2021 Uganda presented a platform through which public bodies share data. Within four days, three reports gave three different numbers of bodies linked to it. This case is about the order of building, and about reading such reports.

# heading
context = Context

# under: Context
public-bodies-bought-built-and-ran = Public bodies bought, built and ran separate systems, and collected data that another body already held. The national IT authority, NITA-U, described this as a cost in time and money (Kikubolane, 2021). It spoke of over 500 systems and applications (Nile Post, 2021).

# under: Context
two-foundations-existed-before-the-platform = Two foundations existed before the platform. A national network had over 4,000 km of fibre in 56 districts and connected over 1,400 government offices (Kampala Post, 2021; Red Pepper, 2021). A national data centre could host the systems and data of government (Red Pepper, 2021).

# heading
what-was-done = What was done

# under: What was done
ughub-lets-the-system-of-one = UGhub lets the system of one public body obtain data from the system of another. A regional programme of the World Bank paid for its development (Kikubolane, 2021; Kampala Post, 2021). The cost was given as USD 3.8 million (Monitor, 2021). Data are encrypted, and a body that wants data about a person must first have that person's permission (Monitor, 2021; one report, quoting an official). The stated aim was no second form for the same facts, no photocopies and fewer visits (Nile Post, 2021; Red Pepper, 2021).

# heading
results = Results

# under: Results
the-counts-are-as-of-30 = The counts are as of 30 September to 3 October 2021.

# table cell, under: Results
report = Report

# table cell, under: Results
date = Date

# table cell, under: Results
bodies-linked = Bodies linked

# table cell, under: Results
note = Note

# table cell, under: Results
kikubolane = Kikubolane

# table cell, under: Results
n-30-september-2021 = 30 September 2021

# table cell, under: Results
n-12 = 12

# table cell, under: Results
the-same-text-also-says-more = the same text also says "more than 12"

# table cell, under: Results
kampala-post = Kampala Post

# table cell, under: Results
n-30-september-2021-2 = 30 September 2021

# table cell, under: Results
n-19 = 19

# table cell, under: Results
said-to-share-data-already = said to share data already

# table cell, under: Results
red-pepper = Red Pepper

# table cell, under: Results
n-3-october-2021 = 3 October 2021

# table cell, under: Results
n-13 = 13

# table cell, under: Results
also-thanks-pilot-bodies = also thanks "pilot" bodies

# under: Results
these-are-counts-of-links-not = These are counts of links, not of requests answered. They show no result for a person, such as a form that was dropped or a visit that was saved.

# heading
what-is-disputed-or-unknown = What is disputed or unknown

# under: What is disputed or unknown
it-is-not-known-which-count = It is not known which count is right, although all three reports rest on the same authority. The Monitor gives 56 districts and 1,400 offices as the reach of the platform. Two other reports give these figures for the network, which seems more likely. RegTech Africa repeats the cost, but names the Monitor as its source, so the two are one source. Even the event is told differently: as a launch (Kikubolane), as news of a recent launch (Kampala Post) and as the start of an awareness campaign (Nile Post). This case has not seen how permission is asked for, recorded or refused. Nothing after October 2021 is covered here.

# heading
lessons = Lessons

# list item, under: Lessons
the-network-and-the-data-centre = The network and the data centre came first, and the exchange of data after them. In our reading, this let the platform begin on what already stood.

# list item, under: Lessons
keep-three-figures-apart-offices-connected = Keep three figures apart: offices connected, bodies linked and requests answered.

# list item, under: Lessons
two-reports-are-not-two-sources = Two reports are not two sources if one repeats the other.

# heading
questions-for-the-group = Questions for the group

# list item, under: Questions for the group
take-a-figure-that-your-own = Take a figure that your own body has published. From which person, document or system did it come, and could a colleague find it today?

# list item, under: Questions for the group
you-may-link-ten-of-500 = You may link ten of 500 systems in the first year. Write the rule by which you choose them.

# list item, under: Questions for the group
a-person-refuses-permission-what-does = A person refuses permission. What does the officer at the counter say, and how is the case handled then?
