title = Ásia e Pacífico
