### Source text of content/overlays/pakistan/overlay.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-country = Pakistan
