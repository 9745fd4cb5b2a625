title = Pays les moins avancés
