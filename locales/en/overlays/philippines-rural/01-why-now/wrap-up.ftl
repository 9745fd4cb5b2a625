### Source text of content/overlays/philippines-rural/01-why-now/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

a-mayor-proposes-to-close-two = A mayor proposes to close two of the three counters in the municipal hall. The savings would pay for two officials with a laptop and a mobile connection, who visit each barangay once a month and complete the applications together with residents. Half of the group defends the proposal and the other half opposes it. Before you begin, agree on the facts of the example: how far away the most distant barangay is, how people travel, and what happens in a month of storms. Speak for a resident with a newborn child as well as for the officials who must travel. After eight minutes, change sides.
