title = Publicar un conjunto de datos
