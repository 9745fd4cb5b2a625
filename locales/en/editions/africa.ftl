### Source text of content/editions/africa.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Africa
