title = Philippines : villes
