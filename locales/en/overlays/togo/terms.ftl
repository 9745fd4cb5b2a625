### Source text of content/overlays/togo/overlay.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-country = Togo
