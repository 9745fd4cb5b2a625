title = Capacidades en cuatro niveles

description = Qué desarrolla una capacidad, un ejemplo comentado y un plan de acción propio.

the-strategy-says-what-must-change = La estrategia dice qué debe cambiar, y su plan de capacidades dice quién debe llegar a ser capaz de hacerlo. En el módulo 2 se describen los [cuatro niveles de capacidad](../02-holistic-approach/four-steps-four-levels.md#the-four-capacity-levels).

what-develops-a-capacity = Qué desarrolla una capacidad

training-is-one-means-among-several = La formación es un medio entre varios.

individual-practice-on-real-tasks-coaching = **Individual:** práctica en tareas reales, acompañamiento personal, aprendizaje entre pares, un período en otra oficina.

organizational-teams-from-several-units-a = **Organizativo:** equipos de varias unidades, un plan de talento, tiempo para aprender y un espacio seguro para ensayar y fallar a pequeña escala.

institutional-duties-criteria-of-evaluation = **Institucional:** obligaciones, criterios de evaluación, incentivos, normas presupuestarias, descripciones de puestos.

societal-digital-skills-for-people-in = **Social:** competencias digitales para las personas en situaciones de vulnerabilidad, ayudantes cercanos y formas de hacerse oír y de participar.

those-who-train-need-capacities-too = **Quienes forman también necesitan capacidades.** ¿Conocen por la práctica el nuevo procedimiento los docentes de las escuelas de administración pública? ¿Tienen casos { -country(case: "of") }? ¿Se enteran de qué hacen los participantes de otra manera tres meses después? En cuanto a los gobiernos locales de África, una red señaló la formación a medida, el acompañamiento personal y el aprendizaje entre pares (DAES/UNPOG y CESPAP, 2023).

the-levels-depend-on-each-other = Los niveles dependen unos de otros. Por eso, elija un objetivo y pregunte en cada nivel: ¿qué debe llegar a ser posible *aquí*?

worked-example-a-permit-without-a = Ejemplo comentado: un permiso sin certificado

in-an-exercise-of-module-1 = En un [ejercicio del módulo 1](../01-why-now/know-your-starting-point.md), una oficina de distrito comprueba la situación fiscal con la oficina de impuestos, de modo que los propietarios de los negocios ya no llevan un certificado. El plan de las capacidades que hay detrás de este cambio es imaginario.

level = Nivel

capacity-and-step = Capacidad y paso

who = Quién

by-when = En qué plazo

resources = Recursos

sign-of-success = Señal de éxito

individual = Individual

counter-staff-can-deal-with-a = El personal de ventanilla sabe tratar una situación fiscal errónea. Práctica con casos reales y, después, acompañamiento personal

head-of-the-counter-with-the = Jefa de la ventanilla, con la escuela de administración pública

month-5 = Mes 5

two-half-days-for-each-person = Dos medios días por persona, sustitución en la ventanilla

in-month-8-most-errors-are = En el mes 8, la mayoría de los errores se resuelven en la primera visita

organizational = Organizativo

counter-inspection-and-finance-solve-errors = Ventanilla, inspección y finanzas resuelven juntas los errores. Una reunión semanal que puede cambiar un paso del trabajo

deputy-head-of-the-office = Subdirector de la oficina

month-3 = Mes 3

thirty-minutes-a-week-from-three = Treinta minutos por semana de tres unidades

one-change-is-tested-each-month = Cada mes se ensaya un cambio y se anota su resultado

institutional = Institucional

the-two-offices-may-exchange-tax = Las dos oficinas pueden intercambiar datos sobre la situación fiscal. Un acuerdo con arreglo a la ley sobre la finalidad, el acceso, los errores y los recursos

service-owner-in-the-ministry = Responsable del servicio en el ministerio

month-4 = Mes 4

ten-days-of-a-legal-officer = Diez días de una jurista, tiempo de la oficina de impuestos

the-agreement-is-in-force-and = El acuerdo está en vigor y publicado, y alguien comprueba su cumplimiento en el mes 12

societal = Social

owners-who-are-offline-know-which = Los propietarios sin conexión saben qué documento ya no se necesita y cómo recurrir. Charlas en los mercados y en la radio local

president-of-the-trade-association = Presidente de la asociación de comerciantes

month-6 = Mes 6

radio-time-leaflets-in-two-languages = Tiempo en la radio, folletos en dos idiomas, una pequeña remuneración para los ayudantes

asked-at-the-market-owners-can = Cuando se les pregunta en el mercado, los propietarios saben nombrar los documentos que aún se necesitan, las mujeres con la misma frecuencia que los hombres

read-the-table-in-three-ways = Lea el cuadro de tres maneras.

across-a-row-the-sign-of = *A lo largo de una fila.* La señal de éxito muestra que las personas actúan de otra manera, y no que se celebró un curso.

down-the-dates-the-agreement-comes = *Por orden de fechas.* El acuerdo va antes que la práctica, porque el personal no puede practicar con datos que no está autorizado a ver.

for-a-delay-if-the-agreement = *En caso de retraso.* Si el acuerdo se retrasa, la práctica utiliza datos de prueba y las charlas en el mercado esperan. Nadie anuncia un cambio que todavía no es legal.

your-action-plan = Su plan de acción

ap-four-levels-title = Una capacidad en cada nivel

work-in-groups-of-four-to = Trabajen en grupos de cuatro a seis personas, para un servicio de una organización.

write-one-goal-of-your-strategy = Escriban un objetivo de su estrategia como un resultado para las personas (3 minutos).

for-each-level-name-one-capacity = Para cada nivel, nombren una capacidad que el objetivo necesite y que hoy sea débil (5 minutos).

fill-in-one-row-for-each = Rellenen una fila para cada nivel: la capacidad y el paso, quién, en qué plazo, con qué recursos y la señal de éxito (12 minutos).

draw-arrows-between-rows-where-one = Dibujen flechas entre las filas cuando una deba estar lista antes que otra y corrijan las fechas (4 minutos).

give-your-plan-to-another-group = Entreguen su plan a otro grupo, que hace las preguntas que figuran debajo del cuadro (6 minutos).

level-2 = Nivel

capacity-and-step-2 = Capacidad y paso

who-2 = Quién

by-when-2 = En qué plazo

resources-2 = Recursos

sign-of-success-2 = Señal de éxito

individual-2 = Individual

organizational-2 = Organizativo

institutional-2 = Institucional

societal-2 = Social

questions-for-the-other-group = Preguntas para el otro grupo:

is-who-one-person-or-post = ¿Es «quién» una sola persona o un solo puesto y ha aceptado esa persona?

does-this-person-control-the-resources = ¿Controla esa persona los recursos? Si no es así, ¿quién decide y cuándo se lo pedirán?

does-each-date-come-before-the = ¿Es cada fecha anterior a las fechas que dependen de ella?

which-row-reaches-people-who-are = ¿Qué fila llega a las personas sin conexión o más rezagadas?

which-row-needs-a-decision-of = ¿Qué fila necesita una decisión { -lead-agency(case: "of") } y qué le pedirán exactamente?

allow-40-minutes-10-for-the = Prevea 40 minutos: 10 para el ejemplo y 30 para el plan. Cuatro debilidades se repiten a menudo: cuatro cursos de formación, un comité en «quién», una misma fecha para todas las filas y un número de participantes como señal de éxito. Conserve una copia de cada plan para el seguimiento y la evaluación.

second-case-study = Segundo estudio de caso

look-for-what-the-case-says = Busque qué dice y qué no dice el caso sobre las capacidades de quienes forman. Escriba después la señal de éxito que usted pediría.
