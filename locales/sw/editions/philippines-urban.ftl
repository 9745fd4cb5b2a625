title = Ufilipino: miji
