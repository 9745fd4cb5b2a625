### Source text of content/editions/pacific-sids.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Pacific small island developing States
