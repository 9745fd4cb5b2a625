title = África
