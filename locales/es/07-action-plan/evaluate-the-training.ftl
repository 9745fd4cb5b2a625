title = Evaluar la formación

description = Cuatro niveles de evaluación, un ejemplo comentado con cifras reales y errores frecuentes.

training-takes-time-from-the-people = La formación requiere tiempo de las personas que acuden a ella y de aquellas a las que estas atienden. Es justo preguntar qué cambió.

four-levels-of-evaluation = Cuatro niveles de evaluación

a-widely-used-scheme-has-four = Un esquema muy utilizado tiene cuatro niveles (Donald Kirkpatrick, década de 1950).

level = Nivel

question = Pregunta

how-to-find-out = Cómo averiguarlo

when = Cuándo

what-it-cannot-show = Qué no puede mostrar

reaction = Reacción

was-the-training-useful-and-well = ¿Fue la formación útil y estuvo bien dirigida, a juicio de los participantes?

short-form-open-talk = Formulario breve, conversación abierta

last-hour = Última hora

whether-anybody-learned = Si alguien aprendió

learning = Aprendizaje

what-can-they-explain-or-do = ¿Qué saben explicar o hacer ahora que antes no sabían?

the-same-task-before-and-after = La misma tarea antes y después

first-and-last-day = Primer y último día

whether-they-use-it = Si lo utilizan

behaviour = Comportamiento

what-do-they-do-differently-at = ¿Qué hacen de otra manera en el trabajo?

plans-records-talks-with-peers-and = Planes, registros, conversaciones con homólogos y jefes

after-three-months = Al cabo de tres meses

whether-it-helps-anybody = Si ayuda a alguien

results = Resultados

what-is-better-for-the-organization = ¿Qué ha mejorado para la organización y para la gente?

service-data-talks-with-users = Datos del servicio, conversaciones con los usuarios

after-six-months-or-later = Al cabo de seis meses o más tarde

whether-the-training-alone-caused-it = Si lo causó solo la formación

plan-in-the-opposite-order-say = Planifique en el orden inverso. Diga primero qué resultado desea, después qué comportamiento llevaría a él y, por último, qué debe aprender la gente para comportarse así. Una formación planificada solo para obtener una buena reacción puede gustar mucho y no cambiar nada.

all-levels-but-the-first-need = Todos los niveles salvo el primero necesitan una cifra o una nota de *antes* de la formación. Sin ella se puede describir el final, pero no el cambio.

a-worked-example-a-survey-after = Ejemplo comentado: una encuesta después de una presentación

on-30-may-2023-the-united = El 30 de mayo de 2023, las Naciones Unidas presentaron, en un seminario web de 100 minutos, el conjunto de herramientas de formación en el que se basa este programa. Hubo 1214 inscripciones de 88 países, y más de 300 personas estuvieron en línea la mayor parte del tiempo. En las dos semanas siguientes, 147 personas respondieron a una encuesta (DAES/UNPOG y CESPAP, 2023, también para las cifras que figuran a continuación; porcentajes calculados a partir de los recuentos).

statement = Afirmación

agreed-of-147 = De acuerdo, de 147

per-cent = Porcentaje

satisfied-overall = Satisfacción general

n-143 = 143

n-97-3 = 97,3

understood-that-transformation-must-go-faster = Comprensión de que la transformación debe ir más deprisa

n-144 = 144

n-98-0 = 98,0

toolkit-well-structured-and-easy-to = Conjunto de herramientas bien estructurado y fácil de utilizar

n-139 = 139

n-94-6 = 94,6

satisfied-with-the-duration = Satisfacción con la duración

n-135 = 135

n-91-8 = 91,8

read-it-in-four-steps = Léalo en cuatro pasos.

who-speaks-the-147-are-about = *¿Quién habla?* Las 147 personas son alrededor del 12 % de las inscripciones y menos de la mitad de las que estuvieron en línea la mayor parte del tiempo. Es posible que quienes se fueron pronto piensen de otra manera y que falten en el cuadro.

which-level-is-it-satisfaction-is = *¿Qué nivel es?* La satisfacción es reacción. «Comprendí» parece aprendizaje, pero una persona que lo dice no ha realizado todavía una tarea. Se acerca más a la reacción.

where-is-the-news-when-all = *¿Dónde está la novedad?* Cuando todas las cifras son altas, lea la más baja y las respuestas abiertas. La duración es la más baja, y muchas personas pidieron más tiempo para debatir.

what-is-not-here-these-figures = *¿Qué es lo que falta aquí?* Estas cifras no dicen nada sobre el comportamiento ni los resultados. Para eso, alguien debe volver a preguntar meses más tarde.

the-report-itself-prints-97-2 = El propio informe imprime un 97,2 % en la primera línea, pero 143 dividido por 147 da 97,3, así que conserve los recuentos.

three-distinctions-that-are-often-missed = Tres distinciones que a menudo pasan inadvertidas

two-lists-of-four-levels-the = **Dos listas de cuatro niveles.** Los cuatro niveles de *capacidad* (individual, organizativo, institucional y social) dicen de quién es la capacidad que crece. Los cuatro niveles de *evaluación* dicen hasta dónde ha llegado el efecto de una formación. Una nueva norma sobre el intercambio de datos, dictada después de la formación, es un resultado en el nivel institucional.

output-and-result-we-trained-300 = **Producto y resultado.** «Formamos a 300 funcionarios» dice lo que hizo el organizador. No corresponde a ninguno de los cuatro niveles.

to-cause-and-to-contribute-if = **Causar y contribuir.** Si los tiempos de espera disminuyen después de una formación, la razón puede ser una nueva ley o una nueva jefatura. Pregunte qué más cambió y compare con una oficina de la que no acudió nadie.

allow-25-minutes-10-for-the = Prevea 25 minutos: 10 para los niveles, 10 para el ejemplo y 5 para las distinciones. Muestre sin comentarios el cuadro del ejemplo y pregunte si el seminario web fue un éxito. Pregunte después a cada grupo qué única cifra querría tener seis meses más tarde y quién podría recogerla { -country(case: "in") }.
