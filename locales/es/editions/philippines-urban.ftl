title = Filipinas: ciudades
