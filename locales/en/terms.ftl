### Source text of tafsiri.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-country = your country

-lead-agency = the lead agency for digital government
