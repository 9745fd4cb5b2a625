title = Pequenos Estados insulares em desenvolvimento do Pacífico
