title = Filipinas: municípios rurais
