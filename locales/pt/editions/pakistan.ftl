title = Paquistão
