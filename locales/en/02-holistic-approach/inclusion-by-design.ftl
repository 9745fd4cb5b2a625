### Source text of content/modules/02-holistic-approach/inclusion-by-design.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Inclusion by design

description = How to plan for the people whom a service could leave out.

in-2022-66-per-cent-of = In 2022, 66 per cent of the world's people were online, but only 36 per cent in the least developed countries (ITU figures for 2022, given in 2023). An online-only service excludes people from its first day.

the-2030-agenda-promises-to-leave = The 2030 Agenda promises to leave no one behind; *leaving no one offline* carries that promise into digital life. The two differ. A person may be online and left behind, because the form is in a foreign language. Another may be offline and well served, because an official uses the system for her.

# heading
design-repair-and-default = Design, repair and default

# under: Design, repair and default
inclusion-by-design-means-that-people = **Inclusion by design** means that people at risk of exclusion shape the service from the first sketch. *Repair* means that the service opens first and complaints show whom it excludes. Those who are excluded often cannot complain through that channel. *Digital by default*, where the digital channel is the normal one and others stay open, includes people only if the other channels are good, funded and known.

# heading
from-groups-to-barriers = From groups to barriers

# under: From groups to barriers
fixed-lists-of-vulnerable-groups-miss = Fixed lists of vulnerable groups miss people, because vulnerability changes over time (UN DESA/UNPOG and ESCAP, 2023). List the barriers instead, and ask who meets each one:

# list item, under: From groups to barriers
access-no-network-electricity-or-device = **Access:** no network, electricity or device.

# list item, under: From groups to barriers
cost-data-travel-or-a-day = **Cost:** data, travel, or a day without income.

# list item, under: From groups to barriers
ability-reading-language-digital-skills-or = **Ability:** reading, language, digital skills, or a design that shuts out persons with disabilities.

# list item, under: From groups to barriers
proof-no-identity-paper-address-or = **Proof:** no identity paper, address or phone number in one's own name.

# list item, under: From groups to barriers
trust-fear-of-error-surveillance-or = **Trust:** fear of error, surveillance or fraud.

# list item, under: From groups to barriers
control-another-person-in-the-household = **Control:** another person in the household holds the phone.

# heading
two-designs-compared = Two designs compared

# under: Two designs compared
when-kenya-relaunched-ecitizen-in-2023 = When Kenya relaunched eCitizen in 2023, it offered a short code for simple phones, and shops of agents and banks for people without a smartphone (ITWeb Africa, 2023). This lowers the barrier of access, though less for people who live far from a shop.

# under: Two designs compared
in-2020-togo-paid-cash-support = In 2020, Togo paid cash support through any mobile phone, without internet, and checked identity against the voter list (GovInsider, undated). This removed the barrier of the smartphone and kept the barrier of proof: a person without a SIM card or voter registration stayed outside.

# under: Two designs compared
an-honest-plan-says-which-barriers = An honest plan says which barriers remain, and what is offered to the people who meet them.

# title, under: Two designs compared
four-checks-before-approval = Four checks before approval

# list item, under: Two designs compared
which-people-in-country-would-meet = Which people in { -country } would meet a barrier, and how do we know?

# list item, under: Two designs compared
did-some-of-them-test-the = Did some of them test the service, in their own place and language?

# list item, under: Two designs compared
what-is-the-other-way-in = What is the other way in, who pays for it, and is it equally good?

# list item, under: Two designs compared
which-measure-will-show-who-does = Which measure will show who does *not* use the service?
