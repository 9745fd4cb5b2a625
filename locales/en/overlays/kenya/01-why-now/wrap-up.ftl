### Source text of content/overlays/kenya/01-why-now/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

imagine-that-a-minister-proposes-to = Imagine that a minister proposes to close all Huduma centres within two years. The argument: eCitizen had { $ecitizen-accounts } million accounts in December 2024 (DailyCast, 2024), a short code works on plain phones, and the shops of agents and banks help people without a smartphone (ITWeb Africa, 2023). The savings would pay for better online services. Half of the group defends the proposal and the other half opposes it. One member on each side speaks for a county far from Nairobi. Test each number that is used: is an account a person who was served? After eight minutes, change sides.
