### Source text of content/a/boats.md, written by `tafsiri extract`.
### Edit that file and not this one.

# heading
boats = Boats

# under: Boats
the-river-carries-the-boats-down = The river carries the boats down to the harbour in spring and brings them back before the ice. Every school keeps a register.

# under: Boats
a-budget-shows-what-the-ministry = A budget shows what the ministry may spend within one year.

# under: Boats
ferries-are-free = Ferries are free.

# under: Boats
pupils-do-not-pay = Pupils do not pay.
