title = Asie et Pacifique
