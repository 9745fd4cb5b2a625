title = Philippines : municipalités rurales
