### Source text of content/overlays/philippines/overlay.toml, written by `tafsiri extract`.
### Edit that file and not this one.

-country = the Philippines

-lead-agency = the Department of Information and Communications Technology (DICT)
