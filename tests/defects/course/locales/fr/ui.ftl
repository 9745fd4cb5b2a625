files-found = { $count ->
    [one] Un fichier trouvé
    [many] { $count } de fichiers trouvés
   *[other] { $count } fichiers trouvés
}
days-left = { $days ->
    [one] Il reste { $days } jour.
    [many] Il reste { $days } de jours.
   *[other] Il reste { $days } jours.
}
rows-changed = { $rows ->
    [one] { $rows } ligne sur { $total } a été modifiée.
    [many] { $rows } de lignes sur { $total } ont été modifiées.
   *[other] { $rows } lignes sur { $total } ont été modifiées.
}
place = { NUMBER($place, type: "ordinal") ->
    [one] Votre fichier est le { $place }er de la liste.
   *[other] Votre fichier est le { $place }e de la liste.
}
people = { $people ->
    [one] { $people } personne a ouvert { $file }.
    [many] { $people } de personnes ont ouvert { $file }.
   *[other] { $people } personnes ont ouvert { $file }.
}
errors = { $errors ->
    [0] Aucune erreur.
    [one] { $errors } erreur
    [many] { $errors } d’erreurs
   *[other] { $errors } erreurs
}
pages = { $pages ->
    [one] { $pages } page
    [many] { $pages } de pages
   *[other] { $pages } pages
}
minutes = { $minutes ->
    [one] Enregistré il y a { $minutes } minute
    [many] Enregistré il y a { $minutes } de minutes
   *[other] Enregistré il y a { $minutes } minutes
}
welcome = Bienvenue, { $name } !
saved-by = { $name } a enregistré { $file }.
upload = Envoyer { $file } à { $office }
asked-by = Demandé par { $name } à { $time }
