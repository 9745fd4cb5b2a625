title = Comprobación de los pilares

description = Una autoevaluación y un ejercicio para encontrar las causas.

look-first-at-your-own-organization = Examine primero su propia organización y después los problemas de dos países.

sa-holistic-title = ¿Hasta qué punto es holístico nuestro enfoque?

judge-each-statement-for-your-own = Valore cada afirmación respecto de su propia organización, por su cuenta, en ocho minutos. Después, compare las respuestas en un grupo durante doce minutos y empiece por aquello en lo que haya mayor desacuerdo. Para cada respuesta superior a la primera, nombre una prueba.

not-yet = Todavía no

in-a-few-places = En algunos lugares

in-most-places = En la mayoría de los lugares

everywhere-with-regular-review = En todas partes, con revisión periódica

individual = Nivel individual

managers-can-explain-how-their-service = Los directivos saben explicar en qué medida su servicio depende del trabajo de otros organismos.

service-designers-know-who-cannot-use = Quienes diseñan los servicios saben quién no puede utilizar el canal digital y por qué.

colleagues-look-for-causes-beyond-technology = Mis colegas buscan causas que van más allá de la tecnología cuando un proyecto digital tiene dificultades.

organizational = Nivel organizativo

we-prepare-our-digital-plan-and = Preparamos juntos nuestro plan digital y nuestro presupuesto.

units-work-together-before-a-crisis = Las unidades colaboran antes de que una crisis las obligue a ello.

teams-may-test-a-small-change = Los equipos pueden probar un pequeño cambio e informar abiertamente de que no funcionó.

institutional = Nivel institucional

a-written-rule-says-who-answers = Una norma escrita dice quién responde de cada servicio que prestamos con otros organismos.

we-may-lawfully-share-the-data = Podemos compartir legalmente los datos que necesitan los servicios conjuntos, con protección de los datos personales.

results-of-monitoring-change-our-plan = Los resultados del seguimiento cambian nuestro plan o nuestro presupuesto al año siguiente.

societal = Nivel social

people-who-use-our-services-take = Las personas que utilizan nuestros servicios participan antes de que se tomen las principales decisiones de diseño.

each-of-our-digital-services-has = Cada uno de nuestros servicios digitales tiene otra vía de acceso para las personas sin conexión.

we-know-which-groups-do-not = Sabemos qué grupos no utilizan nuestros servicios y trabajamos con asociados que llegan a ellos.

do-not-collect-the-answers-as = No recoja las respuestas como si fueran calificaciones. Una gran dispersión dentro de una misma organización es ya una constatación. Pida a cada grupo una afirmación en la que podría mejorar en el plazo de un año y la ayuda que necesitaría para ello { -lead-agency(case: "of") }.

find-the-pillars-behind-the-problem = Encontrar los pilares que hay detrás del problema

read-these-two-situations = Lea estas dos situaciones.

a-in-papua-new-guinea-public = **A.** En Papua Nueva Guinea, los organismos públicos no estaban coordinados, los esfuerzos estaban dispersos y el gobierno digital no tenía dentro del gobierno a nadie que lo impulsara (DAES/UNPOG y CESPAP, 2023).

b-in-the-philippines-838-of = **B.** En Filipinas, 838 de 1642 ciudades y municipios se habían incorporado a un sistema compartido para los servicios locales en octubre de 2024 (Manila Bulletin, 2024).

in-groups-of-four-to-six = En grupos de cuatro a seis personas, elijan un problema (2 minutos).

name-the-pillar-in-which-it = Nombren el pilar en el que *aparece* y hasta tres pilares que pueden *causarlo* (8 minutos).

decide-at-which-capacity-level-the = Decidan en qué nivel de capacidad debería actuar la primera medida y por qué (5 minutos).

write-two-facts-that-you-need = Escriban dos datos que necesitan antes de decidir y digan quién los tiene (5 minutos).

describe-a-similar-problem-in-country = Describan un problema similar { -country(case: "in") } y nombren un pilar que sea diferente (5 minutos).

report-one-minute-for-each-group = Informen, un minuto por grupo (5 minutos).

other-answers-can-be-right-if = Otras respuestas pueden ser correctas si los motivos son buenos.

a-the-problem-appears-in-pillar = **A.** El problema aparece en el pilar 4. Las causas probables están en los pilares 1 (nadie que impulse el cambio), 2 (ninguna obligación común) y 3 (quizá ninguna persona responsable en cada organismo). Conviene empezar por el nivel institucional, porque la buena voluntad de un organismo no puede obligar a los demás. El país ha actuado también en ese nivel: su Ley de Gobierno Digital, en vigor desde el 8 de agosto de 2022 (ict.gov.pg), obliga a cada organismo público a designar un oficial de transformación digital (pln.com.pg, presentación general de la Ley de 2022). Se trata de una norma institucional que crea una función organizativa.

b-the-problem-appears-in-pillar = **B.** El problema aparece en el pilar 4, pero la cifra no demuestra ninguna causa. Los pilares 7 (dinero y personal), 6 (conexión) o 1 (liderazgo local) pueden explicarlo cada uno por su parte, y puede haber diferencias entre las ciudades y los municipios rurales. Lo primero es preguntar *qué* gobiernos locales no se han incorporado. Un grupo que empieza por un remedio se ha saltado el análisis de la situación.
