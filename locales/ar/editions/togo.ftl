title = توغو
