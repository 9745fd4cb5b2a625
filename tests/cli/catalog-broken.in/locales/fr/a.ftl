one = Un

two = Deux { $x

three = Trois
