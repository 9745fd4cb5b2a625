### Source text of content/editions/pakistan.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Pakistan
