### Source text of content/overlays/azerbaijan/overlay.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-country = Azerbaijan
