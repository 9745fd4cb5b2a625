### Source text of content/overlays/kenya/overlay.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-country = Kenya
