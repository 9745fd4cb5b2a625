title = Los nueve pilares

description = Las nueve esferas que sostienen una transformación, con los indicios de su ausencia.

the-pillars-form-a-checklist-of = Los pilares forman una lista de comprobación de aquello en lo que se apoya una transformación (Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020). La última columna se ha añadido aquí: un indicio que puede buscarse en la propia oficina.

no = Núm.

pillar = Pilar

what-it-covers = Qué abarca

sign-that-it-is-missing = Indicio de que falta

n-1 = 1

vision-leadership-mindsets = Visión, liderazgo y mentalidades

leaders-who-can-transform-digital-skills = Dirigentes capaces de transformar, competencias digitales, nuevas formas de pensar

work-stops-when-one-manager-leaves = El trabajo se detiene cuando se va un directivo

n-2 = 2

institutional-and-regulatory-framework = Marco institucional y normativo

laws-and-rules-that-hold-institutions = Leyes y normas que dan cohesión a las instituciones

a-shared-service-has-no-legal = Un servicio compartido no tiene un responsable jurídico

n-3 = 3

organizational-set-up-and-culture = Estructura y cultura organizativas

how-bodies-are-organized-and-work = Cómo se organizan y trabajan los organismos

a-paper-file-stands-behind-the = Detrás del formulario en línea hay un expediente en papel

n-4 = 4

systems-thinking-and-integration = Pensamiento sistémico e integración

a-view-of-the-whole-joined = Una visión de conjunto, políticas y servicios integrados

people-carry-papers-between-offices = La gente lleva papeles de una oficina a otra

n-5 = 5

data-governance = Gobernanza de datos

handling-access-and-use-of-data = Tratamiento, acceso y uso de los datos, políticas basadas en datos

two-registers-disagree-about-one-person = Dos registros se contradicen sobre una misma persona

n-6 = 6

ict-infrastructure-affordability-access = Infraestructura de TIC, asequibilidad y acceso

fast-internet-and-safe-technology-within = Internet rápida y tecnología segura al alcance de todos

a-signal-is-there-but-people = Hay señal, pero la gente no puede pagar

n-7 = 7

resources = Recursos

money-and-other-means-budgets-that = Dinero y otros medios, presupuestos acordes con los planes, alianzas

a-pilot-succeeds-and-no-budget = Un proyecto piloto tiene éxito, pero no recibe después ningún presupuesto

n-8 = 8

capacities-of-capacity-developers = Capacidades de las entidades de desarrollo de la capacidad

schools-of-public-administration-training-bodies = Escuelas de administración pública, organismos de formación

courses-teach-the-old-procedure = Los cursos enseñan el procedimiento antiguo

n-9 = 9

societal-capacities = Capacidades de la sociedad

skills-in-society-a-closed-digital = Competencias en la sociedad, una brecha digital cerrada, nadie que se quede atrás

some-people-always-need-another-person = Algunas personas siempre necesitan que otra presente la solicitud por ellas

three-distinctions-that-learners-miss = Tres distinciones que se suelen pasar por alto

pillars-2-and-3-pillar-2 = **Pilares 2 y 3.** El pilar 2 se refiere a las normas que obligan a muchos organismos, por ejemplo una ley sobre el intercambio de datos. El pilar 3 se refiere a la vida dentro de un organismo: sus unidades, sus rutinas y lo que se recompensa. Una ley puede permitir el intercambio de datos mientras la cultura de un departamento sigue rechazándolo.

pillars-4-and-5-integration-lets = **Pilares 4 y 5.** La integración permite que los sistemas funcionen juntos. La gobernanza de datos decide quién responde de los datos y quién puede utilizarlos. Sin ella, los sistemas conectados intercambian más deprisa datos erróneos.

pillars-6-and-9-a-network = **Pilares 6 y 9.** Una red llega a una aldea: ese es el pilar 6. Una agricultora de la aldea utiliza un servicio con confianza y sabe reconocer un fraude: ese es el pilar 9.

reading-the-pillars-together = Leer los pilares en conjunto

do-not-calculate-an-average-if = No calcule una media. Si ocho pilares son fuertes y la ley prohíbe el servicio, el servicio no existe. Busque el pilar que limita a los demás *ahora*. Allí donde ningún organismo puede compartir datos legalmente, las normas van antes que la integración. Allí donde hay buenas normas que nadie aplica, fíjese primero en el liderazgo y la cultura.

give-each-pair-one-pillar-and = Asigne un pilar a cada pareja y déjele cinco minutos para encontrar un punto fuerte y un punto débil { -country(case: "in") }. Coloque los resultados en una pared y pida al grupo que dibuje flechas: «este pilar depende de aquel». Pregunte después: ¿el pilar al que apuntan más flechas recibe también la mayor parte del presupuesto?
