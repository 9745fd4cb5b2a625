title = Petits États insulaires en développement du Pacifique
