### Source text of content/overlays/kenya/02-holistic-approach/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

invite-if-you-can-a-colleague = Invite, if you can, a colleague from { -lead-agency }, one from a county government and one who works at the counter of a Huduma centre, because they see different parts of the same system. Ask each of them for one service that passes between national and county government: where does it stop, and who could move it? With 47 counties (The Standard, 2018), an answer that is good for one of them is not yet an answer for { -country }. The case study of this module comes from local governments in the Philippines, so let the county colleague open its discussion.
