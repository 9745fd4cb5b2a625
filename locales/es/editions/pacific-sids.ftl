title = Pequeños Estados insulares en desarrollo del Pacífico
