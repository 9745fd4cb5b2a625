### Source text of content/editions/togo.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Togo
