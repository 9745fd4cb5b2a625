one = Un
