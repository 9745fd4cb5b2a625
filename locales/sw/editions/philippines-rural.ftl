title = Ufilipino: manispaa za vijijini
