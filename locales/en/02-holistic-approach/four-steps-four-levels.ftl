### Source text of content/modules/02-holistic-approach/four-steps-four-levels.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Four steps, four levels

description = How the four steps form a cycle, and whose capacities must grow.

steps-give-the-work-an-order = Steps give the work an order, and levels show who must become able to do it.

# heading
the-four-steps = The four steps

# list item, under: The four steps
situation-analysis-where-are-we-now = **Situation analysis.** Where are we now? Find gaps and opportunities in government and society.

# list item, under: The four steps
envisioning-where-do-we-want-to = **Envisioning.** Where do we want to be, and for whom? Agree on goals that reflect people's needs and serve the Sustainable Development Goals.

# list item, under: The four steps
strategy-and-road-map-how-do = **Strategy and road map.** How do we get there? The strategy states the choices and the benefit for people. The road map states who does what, by when and with which means, capacity development included.

# list item, under: The four steps
monitoring-and-evaluation-what-happens-compared = **Monitoring and evaluation.** What happens, compared with the plan, and why? *Monitoring* follows progress during the work. *Evaluation* asks, at chosen moments, what caused the results and whether they were worth the effort.

# heading
why-the-steps-form-a-cycle = Why the steps form a cycle

# under: Why the steps form a cycle
transformation-has-no-final-state-because = Transformation has no final state, because needs, risks and technologies continue to change. The evidence from step 4 therefore feeds a new situation analysis.

# under: Why the steps form a cycle
shorter-returns-are-useful-too-if = Shorter returns are useful too. If envisioning shows that nobody knows what rural users need, the team goes back to step 1.

# heading
worked-example-results-that-return = Worked example: results that return

# under: Worked example: results that return
azerbaijan-assesses-its-state-services-with = Azerbaijan assesses its state services with the ASAN index, which uses 143 parameters and covered more than 500 services by September 2022 (UNPAN, 2022). Results go first to the providers and then to the public, and providers are to correct shortcomings before the next round (digital.gov.az, undated).

# list item, under: Worked example: results that return
the-assessment-shows-how-each-service = The assessment shows how each service performs: monitoring and evaluation.

# list item, under: Worked example: results that return
to-correct-the-shortcomings-a-provider = To correct the shortcomings, a provider needs choices and dates, which is a small strategy and road map.

# list item, under: Worked example: results that return
the-next-round-finds-a-changed = The next round finds a changed situation, so it also serves as a situation analysis.

# under: Worked example: results that return
if-nobody-had-to-act-on = If nobody had to act on the results, there would be a measurement but no cycle. One step is not visible here: an index of existing services does not ask which services people will need in ten years.

# heading
the-four-capacity-levels = The four capacity levels

# list item, under: The four capacity levels
individual-what-a-person-knows-can = **Individual:** what a person knows, can do and is willing to do. An analyst explains a trade-off between two goals.

# list item, under: The four capacity levels
organizational-what-one-body-can-do = **Organizational:** what one body can do through its structure, culture and talent. A department gives its teams a safe space to test a service.

# list item, under: The four capacity levels
institutional-what-shared-rules-make-possible = **Institutional:** what shared rules make possible, through laws, duties, evaluation and incentives. A rule obliges bodies to reuse data that another body holds.

# list item, under: The four capacity levels
societal-what-people-and-groups-can = **Societal:** what people and groups can do. Young women and persons with disabilities use digital tools to take part in policy.

# under: The four capacity levels
here-an-organization-is-a-body = Here, an organization is a body with staff, and an institution is a rule or arrangement that binds many bodies. If trained staff would still be blocked by their own manager, the gap is organizational. If the manager would be blocked by the law, it is institutional.

# under: The four capacity levels
every-step-needs-work-at-all = Every step needs work at all four levels. A situation analysis of staff skills alone leaves three levels unseen. Before { -lead-agency } closes a step, it can ask: what have we learned or decided for each level?
