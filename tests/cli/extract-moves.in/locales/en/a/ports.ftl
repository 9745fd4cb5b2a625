### Source text of content/a/ports.md, written by `tafsiri extract`.
### Edit that file and not this one.

# heading
ports = Ports

# under: Ports
a-harbour-has-a-master = A harbour has a master.
