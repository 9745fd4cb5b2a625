files-found = { $count ->
    [one] Un archivo encontrado
    [many] { $count } de archivos encontrados
   *[other] { $count } archivos encontrados
}
days-left = { $days ->
    [one] Queda { $days } día.
    [many] Quedan { $days } de días.
   *[other] Quedan { $days } días.
}
rows-changed = { $rows ->
    [one] Se cambió { $rows } fila de { $total }.
    [many] Se cambiaron { $rows } de filas de { $total }.
   *[other] Se cambiaron { $rows } filas de { $total }.
}
place = { NUMBER($place, type: "ordinal") ->
    [one] Su archivo es el { $place }.er archivo de la lista.
   *[other] Su archivo es el { $place }.º archivo de la lista.
}
people = { $people ->
    [one] { $people } persona ha abierto { $file }.
    [many] { $people } de personas han abierto { $file }.
   *[other] { $people } personas han abierto { $file }.
}
errors = { $errors ->
    [0] Ningún error.
    [one] { $errors } error
    [many] { $errors } de errores
   *[other] { $errors } errores
}
pages = { $pages ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}
minutes = { $minutes ->
    [one] Guardado hace { $minutes } minuto
    [many] Guardado hace { $minutes } de minutos
   *[other] Guardado hace { $minutes } minutos
}
welcome = ¡Le damos la bienvenida, { $name }!
saved-by = { $name } guardó { $file }.
upload = Enviar { $file } a { $office }
asked-by = Lo pidió { $name } a las { $time }
