title = Papouasie-Nouvelle-Guinée
