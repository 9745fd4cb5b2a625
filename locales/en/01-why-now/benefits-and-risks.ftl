### Source text of content/modules/01-why-now/benefits-and-risks.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Benefits, risks and obstacles

description = How to weigh a digital service, and what holds governments back.

a-fair-judgement-of-a-service = A fair judgement of a service names the benefit, the risk and the person who carries it.

# heading
each-benefit-has-its-risk = Each benefit has its risk

# list item, under: Each benefit has its risk
access-a-service-can-be-open = **Access.** A service can be open at any hour and far from the capital. *Risk:* when the counter closes, people without a device, skills or an accessible design are shut out.

# list item, under: Each benefit has its risk
knowledge-data-can-show-where-needs = **Knowledge.** Data can show where needs are and whether a policy works. *Risk:* people missing from the data become invisible, and a decision made by software may be hard to appeal.

# list item, under: Each benefit has its risk
transparency-recorded-steps-make-delay-and = **Transparency.** Recorded steps make delay and bribery easier to detect. *Risk:* the same records can serve to watch people.

# list item, under: Each benefit has its risk
efficiency-shared-systems-save-staff-from = **Efficiency.** Shared systems save staff from copying and searching. *Risk:* the work may only move to the citizen, and one failure or attack can stop many services.

# heading
a-worked-example-fast-cash-support = A worked example: fast cash support in Togo

# under: A worked example: fast cash support in Togo
in-2020-togo-built-novissi-in = In 2020, Togo built Novissi in ten days to support people who had lost income in the pandemic (GovInsider interview with the minister). It paid by mobile money and worked on any phone, without the internet. In 2020 and 2021 it reached 920,000 people, a quarter of all adults (Paris Peace Forum). Togo had no social register, so a later phase used satellite images to find the poorest cantons and phone records to find the poorest people there.

# under: A worked example: fast cash support in Togo
weigh-that-choice-in-three-steps = Weigh that choice in three steps.

# list item, under: A worked example: fast cash support in Togo
compare-with-the-real-alternatives-selection = *Compare with the real alternatives.* Selection by phone data left out 4 to 21 per cent fewer of the poor than selection by place, and a register with a means test would have done better still (Nature, 2022). No such register existed.

# list item, under: A worked example: fast cash support in Togo
name-who-was-outside-people-without = *Name who was outside.* People without a SIM card or a voter card could not qualify.

# list item, under: A worked example: fast cash support in Togo
decide-what-must-follow-publish-the = *Decide what must follow.* Publish the errors, offer another way to apply, protect the phone records and build a register for the next crisis.

# under: A worked example: fast cash support in Togo
speed-can-justify-such-a-method = Speed can justify such a method in an emergency, but not as permanent policy.

# heading
reducing-the-risk = Reducing the risk

# under: Reducing the risk
inclusion-by-design-considers-excluded-people = **Inclusion by design** considers excluded people from the first sketch of a service. A **hybrid service** keeps a human channel of equal quality beside the digital one. Data protection, security and a clear right of appeal need money from the start.

# heading
what-holds-governments-back = What holds governments back

# list item, under: What holds governments back
coordination-papua-new-guinea-named = *Coordination.* Papua New Guinea named uncoordinated bodies and the lack of a champion inside government.

# list item, under: What holds governments back
skills-and-attitudes-azerbaijan-named-a = *Skills and attitudes.* Azerbaijan named a lack of digital skills among officials and resistance to change.

# list item, under: What holds governments back
fear-in-pakistan-resistance-was-traced = *Fear.* In Pakistan, resistance was traced to fear of transparency, of losing power and of losing jobs.

# list item, under: What holds governments back
means-many-governments-in-africa-lack = *Means.* Many governments in Africa lack infrastructure and resources.

# under: What holds governments back
speakers-made-these-four-points-at = Speakers made these four points at a UN DESA and ESCAP webinar (2023). Law is another common obstacle, where rules still require paper, a stamp or a personal visit.

# under: What holds governments back
treat-resistance-as-information-a-list = Treat resistance as information. A list of benefits will not persuade an official who fears for a job. Ask what the change takes from that person, and what the organization can offer.

# heading
governance-decides = Governance decides

# under: Governance decides
governance-is-how-decisions-are-made = Governance is how decisions are made and carried out: who decides, by which rules, with whose money, answerable to whom. The Republic of Korea supports digital government by four means: duties in law, yearly evaluation of institutions, managed projects, and money with technical help (UN DESA and ESCAP webinar, 2023). None of the four is a technology.

# under: Governance decides
networks-and-engineers-remain-necessary-but = Networks and engineers remain necessary, but the same software gives different results in different institutions. A strong mandate for { -lead-agency } helps, yet every ministry must still change its own rules and habits. Module 2 explains the [nine pillars](../02-holistic-approach/nine-pillars.md) of such change.

# heading
study-a-case = Study a case

# under: Study a case
look-for-changes-in-the-way = Look for changes in the way staff work and deal with people, apart from any new technology. Then ask who gained, who might still be left out, and which decision would be hardest to repeat in your own organization.

# under: Study a case
allow-25-minutes-for-the-readings = Allow 25 minutes for the readings and 20 for the case: 8 to read, 8 in groups, 4 to report. Bring groups that praise or blame a country back to decisions.
