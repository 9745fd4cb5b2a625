### Source text of content/overlays/philippines/02-holistic-approach/inclusion-by-design.md, written by `tafsiri extract`.
### Edit that file and not this one.

in-a-rural-municipality-the-first = In a rural municipality, the first digital service point may be a person, not a screen. Check locally before you plan. Who already helps residents with online forms: the municipal hall, the barangay, a school, a shop or a relative? How far must an older person or a person with a disability travel to reach that help, and what does the journey cost? Who protects the personal data of a resident when somebody else types it? Write down the answers, mark those you could not find, and take them to { -lead-agency } as questions from your municipality.
