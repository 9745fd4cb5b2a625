files-found = { $count ->
    [one] One file found
   *[other] { $count } files found
}
days-left = { $days ->
    [one] { $days } day is left.
   *[other] { $days } days are left.
}
rows-changed = { $rows ->
    [one] { $rows } row of { $total } was changed.
   *[other] { $rows } rows of { $total } were changed.
}
place = { NUMBER($place, type: "ordinal") ->
    [one] Your file is the { $place }st in the list.
    [two] Your file is the { $place }nd in the list.
    [few] Your file is the { $place }rd in the list.
   *[other] Your file is the { $place }th in the list.
}
people = { $people ->
    [one] { $people } person has opened { $file }.
   *[other] { $people } people have opened { $file }.
}
errors = { $errors ->
    [0] No errors.
    [one] { $errors } error
   *[other] { $errors } errors
}
pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
minutes = { $minutes ->
    [one] Saved { $minutes } minute ago
   *[other] Saved { $minutes } minutes ago
}
welcome = Welcome, { $name }!
saved-by = { $name } saved { $file }.
upload = Upload { $file } to { $office }
asked-by = Asked by { $name } at { $time }
