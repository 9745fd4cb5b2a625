title = Togo
