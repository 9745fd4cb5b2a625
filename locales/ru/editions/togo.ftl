title = Того
