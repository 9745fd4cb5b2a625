title = Papua-Nova Guiné
