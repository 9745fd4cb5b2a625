### Source text of tafsiri.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-portal = the data portal
