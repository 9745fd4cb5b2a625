### Source text of content/editions/azerbaijan.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Azerbaijan
