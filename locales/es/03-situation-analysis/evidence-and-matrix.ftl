title = Las pruebas y la matriz

description = Qué datos recoger, hasta qué punto confiar en ellos y una matriz que reúne las constataciones.

collect-what-your-open-questions-need = Recoja lo que necesitan sus preguntas abiertas, y no solo lo que está disponible.

five-kinds-of-evidence = Cinco tipos de pruebas

kind = Tipo

what-it-shows-well = Qué muestra bien

what-it-cannot-show = Qué no puede mostrar

records-of-the-service-requests-time = Registros del servicio: solicitudes, tiempo, denegaciones, quejas

what-happened-to-those-who-came = Qué ocurrió con quienes acudieron

those-who-stayed-away = A quienes no acudieron

laws-procedures-job-descriptions-budgets = Leyes, procedimientos, descripciones de puestos, presupuestos

what-is-required-and-paid-for = Qué se exige y qué se paga

what-is-done-in-practice = Qué se hace en la práctica

surveys-and-official-statistics = Encuestas y estadísticas oficiales

how-common-something-is-and-in = Con qué frecuencia se da algo y en qué grupos

the-reasons-and-small-places = Las razones y los lugares pequeños

interviews-and-group-talks = Entrevistas y conversaciones en grupo

reasons-fears-ideas = Razones, temores, ideas

how-many-people-think-so = Cuántas personas piensan así

observation-or-trying-the-service-yourself = Observación o uso personal del servicio

the-real-path-of-one-case = El recorrido real de un caso

whether-the-case-is-typical = Si el caso es típico

each-kind-is-blind-where-another = Cada tipo es ciego allí donde otro ve, así que utilice al menos dos para cada constatación importante. Pida cifras por sexo, edad, discapacidad y lugar cuando los grupos sean lo bastante grandes para proteger a las personas.

how-strong-is-it = ¿Hasta qué punto es sólida?

give-each-piece-of-evidence-a = Asigne una letra a cada prueba:

a-a-record-count-or-text = **A:** un registro, un recuento o un texto que otra persona puede comprobar, con fecha y fuente.

b-told-by-several-people-who = **B:** lo han contado varias personas que no dependen unas de otras, o se ha visto varias veces.

c-one-opinion-one-case-or = **C:** una sola opinión, un solo caso o una suposición.

the-letter-does-not-judge-the = La letra no juzga a la persona que habló: la enfermera de una aldea puede tener razón donde un recuento oficial se equivoca. La letra dice cuánto más hay que averiguar antes de decidir.

worked-example-high-figures-and-long = Ejemplo comentado: cifras altas y largas colas

a-world-bank-text-on-fiji = Un texto del Banco Mundial sobre Fiji (sin fecha, con cifras hasta 2022) ofrece estos datos:

n-88-per-cent-of-people-use = El 88 % de la población utiliza Internet.

mobile-and-internet-payments-at-banks = Los pagos por teléfono móvil e Internet en los bancos aumentaron hasta 6,2 millones al año, cuatro veces la cifra de 2016.

pensioners-stand-in-long-queues-at = Los pensionistas hacen largas colas en los bancos, y la gente pide horas libres en el trabajo para tratar con las oficinas públicas (observación y conversaciones en grupo).

these-facts-answer-different-questions = Estos datos responden a preguntas distintas.

what-was-counted-the-first-figure = *¿Qué se contó?* La primera cifra cuenta personas; la segunda cuenta pagos, de los que una misma persona puede hacer muchos.

who-was-observed-the-queues-and = *¿A quién se observó?* Las colas y las conversaciones muestran a algunas personas en algunos lugares, pero no cuántas son.

which-conclusions-are-allowed-digital-payment = *¿Qué conclusiones son admisibles?* El pago digital ha aumentado en el país: A, una vez que se hayan comprobado los recuentos con fecha en los que se basa el texto. Algunas personas siguen pasando mucho tiempo en colas: B. «Los pensionistas no quieren servicios digitales»: no se ha demostrado.

which-evidence-would-decide-payments-by = *¿Qué pruebas resolverían la cuestión?* Los pagos por edad y por isla, las normas sobre los justificantes para las pensiones y una conversación con personas que estén en la cola.

data-that-do-no-harm = Datos que no causan daño

collect-no-name-if-a-number = No recoja ningún nombre si basta con un número de casos.

tell-people-why-you-ask-who = Diga a las personas por qué pregunta, quién leerá la respuesta y que pueden negarse.

do-not-record-a-persons-opinion = No registre la opinión de una persona de forma que un superior pueda reconocerla.

decide-before-you-begin-who-keeps = Decida antes de empezar quién conserva los datos, durante cuánto tiempo y quién los elimina.

fill-the-matrix = Rellenar la matriz

sit-matrix-title = ¿Dónde estamos?

work-in-groups-of-four-to = Trabajen en grupos de cuatro a seis personas sobre la decisión que escribieron al principio.

choose-four-pillars-two-that-seem = Elijan cuatro pilares: dos que parezcan fuertes y dos que parezcan débiles (3 minutos).

for-each-write-one-strength-and = Para cada uno, escriban un punto fuerte y una carencia (10 minutos).

beside-each-gap-write-its-capacity = Junto a cada carencia, escriban su nivel de capacidad: individual, organizativo, institucional o social (4 minutos).

add-the-evidence-with-its-letter = Añadan las pruebas con su letra y nombren a las personas afectadas (8 minutos).

exchange-matrices-with-another-group-which = Intercambien las matrices con otro grupo, que marca la entrada que le parece menos creíble (5 minutos).

pillar = Pilar

question-to-begin-with = Pregunta para empezar

strengths = Puntos fuertes

gaps-and-their-level = Carencias y su nivel

evidence-a-to-c = Pruebas, de A a C

who-is-affected = A quién afecta

n-1-vision-leadership-mindsets = 1. Visión, liderazgo y mentalidades

who-continues-if-the-head-leaves = ¿Quién continúa si se va la persona que dirige?

n-2-institutional-and-regulatory-framework = 2. Marco institucional y normativo

which-rule-forbids-or-requires-the = ¿Qué norma prohíbe o exige la forma actual de hacer las cosas?

n-3-organizational-set-up-and-culture = 3. Estructura y cultura organizativas

what-is-rewarded-and-what-is = ¿Qué se recompensa y qué se castiga?

n-4-systems-thinking-and-integration = 4. Pensamiento sistémico e integración

where-do-people-carry-papers-for = ¿Dónde lleva la gente papeles por nosotros?

n-5-data-governance = 5. Gobernanza de datos

who-corrects-a-wrong-entry-and = ¿Quién corrige una inscripción errónea y con qué rapidez?

n-6-ict-infrastructure-affordability-access = 6. Infraestructura de TIC, asequibilidad y acceso

where-do-signal-device-or-price = ¿Dónde detienen a la gente la señal, el dispositivo o el precio?

n-7-resources = 7. Recursos

what-is-paid-for-in-the = ¿Qué se paga en el tercer año?

n-8-capacities-of-capacity-developers = 8. Capacidades de las entidades de desarrollo de la capacidad

which-course-teaches-the-new-way = ¿Qué curso enseña la forma nueva?

n-9-societal-capacities = 9. Capacidades de la sociedad

who-applies-only-with-the-help = ¿Quién presenta la solicitud solo con la ayuda de otra persona?

an-entry-of-the-imagined-municipality = Una entrada del municipio imaginario en la fila 2: la ley nacional no pide una copia certificada (punto fuerte); una norma municipal la pide (carencia, nivel institucional); el texto de ambas normas (A); los padres que viven lejos del ayuntamiento.

before-you-finish-read-the-columns = Antes de terminar, lean las columnas de arriba abajo. Si todas las carencias están en un mismo nivel, examinen de nuevo los otros tres. Si la última columna dice «todo el mundo», pregúntense a quién afecta más.

an-honest-empty-cell-is-better = Una casilla vacía y honesta es mejor que una suposición, así que elogie un «no lo sabemos». Si un grupo escribe una solución en la columna de las carencias, pregunte qué problema resolvería esa solución. Dibuje la matriz en una hoja grande. En un análisis real, la matriz completa requiere varias reuniones.

study-a-case = Estudiar un caso

look-for-one-figure-or-claim = Busque una cifra o una afirmación que el propio caso ponga en duda, asígnele una letra de A a C y diga qué otras pruebas mejorarían esa letra.
