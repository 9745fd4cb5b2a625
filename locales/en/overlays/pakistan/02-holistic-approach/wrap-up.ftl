### Source text of content/overlays/pakistan/02-holistic-approach/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

the-claim-departments-will-not-agree = The claim: "Departments will not agree by themselves. Let one national authority decide, collect the data in one place and make the others follow."

the-digital-nation-pakistan-bill-of = The Digital Nation Pakistan Bill of 2024 provides for a commission under the Prime Minister and an authority led by experts (Business Recorder, 2024). In the public debate, critics feared one central store of data. In the case above, Estonia linked its registers without such a store. So take the claim apart before you argue. One plan, one authority and one store are three different proposals, and a group may defend one and reject another.
