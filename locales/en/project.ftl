### Source text of tafsiri.toml, written by `tafsiri extract`.
### Edit that file and not this one.

title = Capacities for Digital Government Transformation

description = A training toolkit for public servants and for the schools that train them.
