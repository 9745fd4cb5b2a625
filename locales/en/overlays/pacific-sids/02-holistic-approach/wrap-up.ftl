### Source text of content/overlays/pacific-sids/02-holistic-approach/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

what-should-lead-agency-require-of = What should { -lead-agency } require of a ministry in { -country } that wants to go ahead, and what can it require where a ministry has only one or two persons for such work? Papua New Guinea asked for cooperation within the Pacific (UN DESA/UNPOG and ESCAP, 2023). Which parts could several island states buy, run or test together, for example a data centre, a course or a contract? Which must stay in each state, for example its law, its registers and every decision about a person?
