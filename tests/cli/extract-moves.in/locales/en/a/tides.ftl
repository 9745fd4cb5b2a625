### Source text of content/a/tides.md, written by `tafsiri extract`.
### Edit that file and not this one.

# heading
tides = Tides

# under: Tides
twice-a-day-the-water-rises = Twice a day the water rises and falls.
