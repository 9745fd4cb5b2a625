title = Publier un jeu de données
