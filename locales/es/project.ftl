title = Capacidades para la transformación digital del gobierno

description = Conjunto de herramientas de formación para los funcionarios públicos y las escuelas que los forman.
