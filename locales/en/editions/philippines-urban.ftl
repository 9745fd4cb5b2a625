### Source text of content/editions/philippines-urban.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Philippines: cities
