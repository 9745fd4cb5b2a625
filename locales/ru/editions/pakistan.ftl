title = Пакистан
