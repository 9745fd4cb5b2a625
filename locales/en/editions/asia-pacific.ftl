### Source text of content/editions/asia-pacific.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Asia and the Pacific
