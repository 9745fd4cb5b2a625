title = Definir el marco

description = Cómo elegir la decisión, la unidad y las dos perspectivas de un análisis de la situación.

a-situation-analysis-describes-where-a = Un análisis de la situación describe dónde se encuentra un organismo público o un país, por qué se encuentra ahí y qué carencias se derivan de ello. No es una lista de equipos, un examen del personal ni una clasificación.

begin-with-the-decision = Empezar por la decisión

write-one-sentence-before-you-collect = Escriba una frase antes de recoger nada:

by-this-date-this-body-must = *A más tardar en tal fecha, tal organismo debe decidir tal cosa, por lo que necesitamos saber lo siguiente.*

for-example-by-june-the-council = Por ejemplo: «A más tardar en junio, el concejo municipal debe decidir cómo solicitarán los padres la prestación por hijo el año próximo, por lo que necesitamos saber quién no la solicita hoy y por qué».

without-a-decision-the-study-grows = Sin una decisión, el estudio crece y nadie lo utiliza. Si la decisión ya se ha tomado, las personas a las que se preguntó no responderán una segunda vez.

country-agency-or-municipality = País, organismo o municipio

choose-one-unit-and-say-what = Elija una unidad y diga qué queda fuera de su poder.

ask = Pregunta

country = País

agency = Organismo

municipality = Municipio

which-decision-is-served = ¿Para qué decisión sirve?

a-national-strategy-and-its-budget = Una estrategia nacional y su presupuesto

which-services-and-processes-to-change = Qué servicios y procesos cambiar

which-services-to-offer-alone-or = Qué servicios ofrecer, por su cuenta o con otros

what-can-it-change-itself = ¿Qué puede cambiar por sí misma la unidad?

laws-shared-systems-rules-of-funding = Leyes, sistemas compartidos, normas de financiación

procedures-staff-the-data-that-it = Procedimientos, personal, los datos que posee

counters-local-procedures-contact-with-residents = Ventanillas, procedimientos locales, contacto con los vecinos

what-is-easily-missed = ¿Qué pasa fácilmente inadvertido?

places-that-a-national-average-hides = Los lugares que oculta una media nacional

people-who-never-reach-the-agency = Las personas que nunca llegan al organismo

duties-that-came-without-money = Las obligaciones que llegaron sin dinero

a-local-analysis-is-not-a = Un análisis local no es una copia pequeña de uno nacional. En la presentación del conjunto de herramientas se dijo que los gobiernos locales de África carecen de Internet, de dispositivos y de competencias (CGLU África, en DAES/UNPOG y CESPAP, 2023). Un municipio no puede subsanar por sí solo todas las carencias de este tipo, pero puede mostrar su magnitud al nivel que puede hacerlo.

one-united-nations-instrument-the-digital = Un instrumento de las Naciones Unidas, la Evaluación de la Capacidad de Gobierno Digital (Digital Government Capability Assessment), toma como unidad el conjunto del gobierno, y no un portal. Tiene seis dimensiones con afirmaciones, que cada persona valora por su cuenta antes de que el grupo las valore en conjunto. Se indica expresamente que no tiene por objeto comparar países. En febrero y marzo de 2021, un taller del Caribe para 13 países lo utilizó en cinco sesiones en línea (UNPAN, sin fecha).

two-views-of-the-same-finding = Dos perspectivas de una misma constatación

module-2-explains-the-nine-pillars = En el módulo 2 se explican los [nueve pilares](../02-holistic-approach/nine-pillars.md) y los [cuatro niveles de capacidad](../02-holistic-approach/four-steps-four-levels.md). En un análisis, los pilares ayudan a no olvidar ninguna esfera, y los niveles indican quién debe llegar a ser capaz de actuar.

take-one-finding-in-pillar-5 = Tome una constatación del pilar 5, la gobernanza de datos: *el registro de nacimientos y la lista de vecinos se contradicen*. Puede tener una razón distinta en cada nivel:

individual-clerks-do-not-know-how = **Individual:** el personal no sabe cómo corregir una inscripción.

organizational-no-unit-is-responsible-for = **Organizativo:** ninguna unidad es responsable de la calidad de las inscripciones.

institutional-no-rule-says-which-of = **Institucional:** ninguna norma dice cuál de los dos registros prevalece.

societal-parents-do-not-know-that = **Social:** los padres no saben que pueden pedir una corrección.

each-reason-calls-for-a-different = Cada razón exige una medida distinta, por lo que el nombre del pilar por sí solo no dice qué hay que hacer.

six-pieces-of-work = Seis tareas

agree-on-the-decision-the-unit = Acordar la decisión, la unidad, el equipo y la fecha.

map-stakeholders-and-plan-how-each = Elaborar un mapa de las partes interesadas y planificar cómo se escuchará a cada una.

state-the-problem-as-people-experience = Formular el problema tal como lo vive la gente, buscar las causas y cambiar la formulación cuando las pruebas la contradigan.

collect-evidence-for-the-open-questions = Recoger pruebas para las preguntas abiertas.

fill-the-matrix-and-show-it = Rellenar la matriz y mostrarla a personas que puedan contradecirla.

derive-capacity-gaps-and-set-priorities = Deducir los déficits de capacidad y establecer prioridades.

allow-25-minutes-10-for-the = Prevea 25 minutos: 10 para las lecturas, 10 para la frase de cada grupo y 5 para leer las frases en voz alta. Si una frase nombra un producto, por ejemplo «si conviene comprar el nuevo portal», pregunte qué debería poder hacer la gente después.
