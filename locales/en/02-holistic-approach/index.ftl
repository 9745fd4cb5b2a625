### Source text of content/modules/02-holistic-approach/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = A holistic approach to transformation

description = What this module covers and how to plan the half day.

a-new-portal-can-be-well = A new portal can be well designed and still change very little. The law may demand paper, and the people who need the service most may not reach it. This module helps you to see such limits before you spend money on the wrong part.

it-rests-on-three-lists-un = It rests on three lists (UN E-Government Survey, 2020; UN DESA/UNPOG and ESCAP, 2023). Nine pillars tell you *what* must change, four capacity levels tell you *whose* capacity must grow, and four steps tell you *in what order* to work.

# list item
explain-why-one-improved-part-may = Explain why one improved part may not improve the whole.

# list item
describe-the-nine-pillars-and-tell = Describe the nine pillars, and tell apart those that are often confused.

# list item
connect-the-four-steps-to-the = Connect the four steps to the four capacity levels.

# list item
test-a-service-design-for-the = Test a service design for the people it would leave out.

# list item
name-the-pillar-that-most-limits = Name the pillar that most limits progress in { -country }.

# list item
why-do-good-digital-projects-fail = Why do good digital projects fail in weak surroundings?

# list item
how-can-a-government-keep-to = How can a government keep to its plan and still learn from results?

# list item
who-is-absent-when-a-service = Who is absent when a service is designed?

plan-210-minutes-for-12-to = Plan 210 minutes for 12 to 30 people: opening 5, parts and whole 25, pillars 30, steps and levels 25, break 15, inclusion 20, self-assessment 20, exercise 30, case study 15, discussion 20, key points 5.

invite-if-you-can-a-colleague = Invite, if you can, a colleague from { -lead-agency } and one from a local government, because they see different parts of the same system.
