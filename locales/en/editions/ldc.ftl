### Source text of content/editions/ldc.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Least developed countries
