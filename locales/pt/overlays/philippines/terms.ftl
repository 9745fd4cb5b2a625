-country = as Filipinas

-lead-agency = o Departamento de Tecnologias da Informação e das Comunicações (DICT)
