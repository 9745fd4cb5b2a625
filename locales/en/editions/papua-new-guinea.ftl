### Source text of content/editions/papua-new-guinea.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Papua New Guinea
