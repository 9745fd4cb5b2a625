-country = Ufilipino

-lead-agency = Idara ya Teknolojia ya Habari na Mawasiliano (DICT)
