### Source text of content/overlays/papua-new-guinea/overlay.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-country = Papua New Guinea
