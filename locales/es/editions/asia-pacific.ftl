title = Asia y el Pacífico
