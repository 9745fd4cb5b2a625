title = Países menos avançados
