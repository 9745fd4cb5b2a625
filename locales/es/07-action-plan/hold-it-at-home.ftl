title = Impartir la formación en el propio país

description = Cómo adaptar el programa a un país, a los lugares rurales y urbanos y a una entidad de formación.

you-may-be-asked-to-pass = Es posible que le pidan que transmita esta formación. Un material escrito para muchos países no puede conocer el suyo, por lo que debe adaptarse antes de utilizarlo.

what-stays-and-what-may-change = Qué permanece y qué puede cambiar

keep = Conservar

change-if-it-helps = Cambiar si ayuda

the-objectives-of-each-module = Los objetivos de cada módulo

examples-cases-and-pictures = Los ejemplos, los casos y las imágenes

the-order-where-we-stand-where = El orden: dónde estamos, dónde queremos estar, cómo, qué resultó de ello

the-length-of-sessions-and-the = La duración de las sesiones y el tiempo entre ellas

all-four-capacity-levels = Los cuatro niveles de capacidad

the-names-of-bodies-laws-and = Los nombres de los organismos, las leyes y los servicios

the-activities-because-people-learn-by = Las actividades, porque la gente aprende haciendo

the-form-of-the-activities-screen = La forma de las actividades: pantalla, papel, tarjetas, conversación

the-source-and-the-date-of = La fuente y la fecha de cada cifra

the-figures-when-newer-or-local = Las cifras, cuando existen otras más recientes o locales

what-a-case-does-not-know = Lo que en un caso no se sabe o no se logró

the-language-and-the-level-of = El idioma y el nivel de detalle

a-text-that-is-only-translated = Un texto que solo se ha traducido no está todavía adaptado. Es posible que un alcalde o un registro tengan otras funciones { -country(case: "in") } que en el ejemplo. Pida a dos funcionarios locales que lean cada página y que marquen todas las frases que no sean ciertas en el lugar donde trabajan.

five-decisions-before-you-begin = Cinco decisiones antes de empezar

who-asks-for-it-whoever-asks = **¿Quién la pide?** Quien la pide también puede examinar los planes después: por ejemplo { -lead-agency }, un ministerio, una asociación de gobiernos locales o una escuela.

who-comes-mix-ranks-tasks-and = **¿Quién acude?** Mezcle categorías, tareas y lugares, y traiga a dos o tres personas de cada organización, para que nadie regrese solo. Fíjese en quién falta, por ejemplo mujeres o personas con discapacidad.

who-teaches-a-trainer-from-a = **¿Quién enseña?** Un formador de una escuela de administración pública y un funcionario que dirige un servicio pueden complementarse.

how-long-if-each-module-takes = **¿Cuánto dura?** Si cada módulo ocupa medio día, los siete ocupan tres días y medio, sin contar los viajes y el seguimiento. Pueden llenar una semana, o una tarde en cada una de siete semanas.

where-does-it-stay-if-a = **¿Dónde permanece?** Si una escuela incorpora los módulos a un curso existente, cada nuevo grupo de funcionarios los encontrará.

try-the-adapted-module-on-a = Pruebe primero el módulo adaptado con un grupo pequeño.

at-the-launch-in-2023-speakers = En la presentación, en 2023, los oradores de las redes de formación pidieron material adaptado a las condiciones locales, traducción, formación de formadores y un lugar en los planes de estudios existentes. Una de ellas, EROPA, una organización regional de administración pública, pidió también una formación complementaria posterior, presencial o en línea (DAES/UNPOG y CESPAP, 2023).

rural-and-urban = Rural y urbano

in-the-survey-of-2023-one = En la encuesta de 2023, una de las personas encuestadas propuso una actividad aparte para los municipios rurales y las provincias de Filipinas, porque sus problemas digitales son distintos de los de las ciudades (DAES/UNPOG y CESPAP, 2023). Es la opinión de una persona, pero la pregunta vale para cualquier país. El cuadro ofrece puntos que conviene comprobar, y no una regla: algunas aldeas están bien conectadas y algunos distritos de ciudades no lo están.

point = Punto

in-a-rural-place = En un lugar rural

in-a-city = En una ciudad

participants = Participantes

one-official-has-many-tasks-and = Un funcionario tiene muchas tareas y apenas puede salir de la oficina

many-units-each-with-a-small = Muchas unidades, cada una con una pequeña parte de un servicio

connection = Conexión

bring-everything-on-paper-and-on = Traer todo en papel y en una memoria USB

online-sessions-are-possible-but-test = Las sesiones en línea son posibles, pero hay que probarlas en un teléfono corriente

time-and-place = Tiempo y lugar

choose-the-season-the-market-day = Elegir primero la estación del año, el día de mercado y el último autobús

choose-an-hour-outside-the-rush = Elegir una hora fuera de las horas punta y una sala accesible

people-to-ask = Personas a las que preguntar

those-who-live-farthest-from-the = Las que viven más lejos de la oficina

those-who-are-near-and-still = Las que están cerca y, aun así, no acuden

do-not-teach-a-shorter-programme = No imparta un programa más corto en los lugares rurales. Los funcionarios rurales necesitan los mismos objetivos, con otros ejemplos.

a-worked-example-one-exercise-in = Ejemplo comentado: un ejercicio en dos salas

take-the-exercise-which-change-is = Tome el ejercicio [«¿Qué tipo de cambio es?»](../01-why-now/know-your-starting-point.md) del módulo 1, sobre una oficina que expide permisos comerciales.

in-a-rural-room-the-six = *En una sala rural,* las seis medidas figuran en tarjetas de papel y se leen en voz alta en el idioma local. El formador añade un dato: la conexión falla dos días por semana. Los participantes preguntan, respecto de cada medida, qué ocurre esos días.

in-an-urban-room-the-same = *En una sala urbana* se utilizan las mismas tarjetas. El formador añade otro dato: un permiso necesita el acuerdo de cuatro unidades. Los participantes preguntan, respecto de cada medida, qué unidad trabaja más y quién responde del conjunto.

the-objective-the-six-actions-and = El objetivo, las seis medidas y la solución son los mismos en las dos salas. Para adaptar un ejercicio, busque el único dato que lo acerca al trabajo diario.

study-a-case = Estudiar un caso

look-for-who-asked-for-training = Busque quién pidió la formación, a quién había que formar y qué tendría usted que saber todavía antes de llamarla un éxito.

allow-20-minutes-for-the-readings = Prevea 20 minutos para las lecturas: 5 para el primer cuadro y 15 para que los grupos adapten un ejercicio de su elección. Forme grupos rurales y urbanos, y haga que cada grupo presente al otro su único dato. Prevea 15 minutos para el caso: 7 para leer y 8 en grupos.
