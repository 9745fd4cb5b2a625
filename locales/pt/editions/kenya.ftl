title = Quénia
