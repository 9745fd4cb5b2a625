### Source text of content/overlays/ldc/02-holistic-approach/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

invite-if-you-can-a-colleague = Invite, if you can, a colleague from { -lead-agency }, one from a local government far from the capital, and one who coordinates projects with outside funding, because they see different parts of the same system. Prepare the day for a room without internet: print the pages, the tables and the case, and bring paper, tape and markers. Ask early about the hours of electricity and about the last bus home. Let groups work in the language in which they serve people, and report in the common one. Where few can leave their post for half a day, use two mornings, with the break of the time plan as the place to divide.
