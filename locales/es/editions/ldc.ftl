title = Países menos adelantados
