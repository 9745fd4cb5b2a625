title = Afrique
