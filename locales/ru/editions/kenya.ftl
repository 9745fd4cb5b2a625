title = Кения
