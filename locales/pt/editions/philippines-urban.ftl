title = Filipinas: cidades
