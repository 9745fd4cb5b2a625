title = Filipinas: municipios rurales
