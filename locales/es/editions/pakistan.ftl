title = Pakistán
