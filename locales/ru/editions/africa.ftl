title = Африка
