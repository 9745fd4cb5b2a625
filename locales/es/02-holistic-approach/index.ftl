title = Un enfoque holístico de la transformación

description = Qué abarca este módulo y cómo planificar el medio día.

a-new-portal-can-be-well = Un portal nuevo puede estar bien diseñado y, aun así, cambiar muy poco. Es posible que la ley exija papel y que las personas que más necesitan el servicio no puedan acceder a él. Este módulo ayuda a ver esos límites antes de gastar dinero en la parte equivocada.

it-rests-on-three-lists-un = Se apoya en tres listas (Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020; DAES/UNPOG y CESPAP, 2023). Nueve pilares dicen *qué* debe cambiar, cuatro niveles de capacidad dicen *de quién* es la capacidad que debe crecer y cuatro pasos dicen *en qué orden* hay que trabajar.

explain-why-one-improved-part-may = Explicar por qué mejorar una parte puede no mejorar el conjunto.

describe-the-nine-pillars-and-tell = Describir los nueve pilares y distinguir los que se suelen confundir.

connect-the-four-steps-to-the = Relacionar los cuatro pasos con los cuatro niveles de capacidad.

test-a-service-design-for-the = Comprobar si el diseño de un servicio dejaría fuera a algunas personas.

name-the-pillar-that-most-limits = Nombrar el pilar que más limita los avances { -country(case: "in") }.

why-do-good-digital-projects-fail = ¿Por qué fracasan buenos proyectos digitales en entornos débiles?

how-can-a-government-keep-to = ¿Cómo puede un gobierno cumplir su plan y, al mismo tiempo, aprender de los resultados?

who-is-absent-when-a-service = ¿Quién está ausente cuando se diseña un servicio?

plan-210-minutes-for-12-to = Prevea 210 minutos para un grupo de 12 a 30 personas: apertura, 5; las partes y el todo, 25; pilares, 30; pasos y niveles, 25; pausa, 15; inclusión, 20; autoevaluación, 20; ejercicio, 30; estudio de caso, 15; debate, 20; puntos clave, 5.

invite-if-you-can-a-colleague = Si puede, invite a un colega { -lead-agency(case: "of") } y a otro de un gobierno local, porque ven partes distintas del mismo sistema.
