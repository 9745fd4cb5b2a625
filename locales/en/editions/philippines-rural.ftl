### Source text of content/editions/philippines-rural.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Philippines: rural municipalities
