title = Azabajani
