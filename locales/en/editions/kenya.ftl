### Source text of content/editions/kenya.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Kenya
