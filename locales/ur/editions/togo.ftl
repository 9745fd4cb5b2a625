title = ٹوگو
