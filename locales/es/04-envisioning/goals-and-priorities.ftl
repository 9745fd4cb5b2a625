title = Objetivos, principios y prioridades

description = Cómo vincular una visión a metas de los ODS, fijar principios y ordenar ideas.

now-check-the-vision-from-three = Compruebe ahora la visión desde tres lados: sus objetivos, sus principios y el orden de sus ideas.

from-a-vision-to-a-target = De la visión a la meta

each-of-the-17-goals-has = Cada uno de los 17 Objetivos de la Agenda 2030 tiene *metas*, que dicen qué debe alcanzarse, a menudo a más tardar en 2030. Un vínculo solo con un Objetivo es demasiado impreciso, porque casi cualquier proyecto puede alegarlo.

write-the-link-as-a-chain = Escriba el vínculo como una cadena: *Si hacemos esto, entonces la gente puede hacer aquello, lo que contribuye a esta meta, y lo veríamos aquí.* Cada «entonces» debe poder comprobarse.

part-of-the-vision = Parte de la visión

target-in-short = Meta, en forma abreviada

where-we-would-see-it = Dónde lo veríamos

no-pension-stops-because-of-a = Ninguna pensión se interrumpe a causa de un viaje

n-1-3-social-protection-for-all = 1.3, protección social para todos

stopped-payments-to-people-who-were = Pagos interrumpidos a personas que estaban vivas, por distrito

pensioners-help-to-decide-how-proof = Los pensionistas ayudan a decidir cómo se acredita que se está vivo

n-16-7-responsive-and-inclusive-decision = 16.7, adopción de decisiones inclusivas que respondan a las necesidades

proposals-of-pensioners-that-changed-the = Propuestas de los pensionistas que cambiaron el diseño

pensioners-learn-to-use-the-new = Los pensionistas aprenden a utilizar las nuevas formas

n-4-4-more-people-with-skills = 4.4, más personas con competencias para el trabajo

a-weak-link-because-pensioners-seldom = Un vínculo débil, porque los pensionistas rara vez buscan trabajo

the-targets-are-those-of-the = Las metas son las de la Agenda 2030 (Asamblea General de las Naciones Unidas, resolución 70/1, 2015), aquí abreviadas. La última fila es una advertencia: un vínculo débil es un simple adorno, así que elimínelo.

the-page-of-the-toolkit-names = En la página del conjunto de herramientas se nombran los Objetivos 4, 8, 9 y 16, pero otro Objetivo puede ajustarse mejor a su servicio, como ocurre aquí con el Objetivo 1. Elija de una a tres metas. Compruebe si el plan nacional { -country(case: "of") } ha fijado sus propios valores para ellas.

targets-can-also-pull-against-each = Las metas también pueden contraponerse. Una oficina que consulta muchos registros puede suspender los pagos a personas que han fallecido, lo que contribuye a un gasto del que se rinden cuentas. Ese mismo acceso puede perjudicar la privacidad. Escriba la disyuntiva junto a la visión y diga quién decide al respecto.

principles-rule-things-out = Los principios descartan cosas

a-vision-says-where-to-go = Una visión dice adónde ir, y los principios dicen qué no se hará en el camino. El plan de estudios (Curriculum) al que pertenece el conjunto de herramientas se apoya en 11 principios de gobernanza eficaz para el desarrollo sostenible, que el Consejo Económico y Social de las Naciones Unidas hizo suyos en 2018 (UNPAN, sin fecha).

in-the-republic-of-korea-the = En la República de Corea, el comité de transición presidencial presentó nueve principios el 2 de mayo de 2022 (Asia Economy, 2022). Tres de ellos, dichos con otras palabras:

public-data-are-open-unless-there = Los datos públicos son abiertos, salvo que haya una razón en contra.

procedures-culture-and-personnel-rules-change = Cambian también los procedimientos, la cultura y las normas de personal, y no solo las pantallas.

personal-data-are-guarded-and-access = Los datos personales se protegen, y el acceso es seguro y fiable.

the-first-and-the-third-are = Es fácil aceptar por separado el primero y el tercero; el trabajo está en los casos en los que confluyen.

for-each-principle-ask-which-idea = Respecto de cada principio, pregunte: *¿qué idea habría detenido?* Si la respuesta es «ninguna», es un deseo.

rank-the-ideas = Ordenar las ideas

principles-come-first-as-a-yes = Los principios van primero, con un sí o un no: una idea que incumple uno de ellos se cambia o se descarta. Los criterios van después, y aquí una idea puede ser fuerte en uno y débil en otro. Acuerde unos y otros *antes* de ver los resultados. Los puntos ayudan a un grupo a hablar, pero no deciden, porque una suma puede ocultar la única debilidad que importa.

prio-ideas-title = ¿Qué idea va primero?

the-imagined-pension-office-has-six = La oficina de pensiones imaginaria tiene seis ideas.

a-proof-of-life-by-an = a) Acreditar que se está vivo mediante una aplicación con reconocimiento facial, como única vía.

b-proof-at-the-clinic-where = b) Acreditarlo en el centro de salud, al que muchos pensionistas acuden de todos modos.

c-the-civil-registry-reports-deaths = c) El registro civil comunica las defunciones a la oficina de pensiones y nadie tiene que acreditar nada. La ley todavía no lo permite.

d-a-team-visits-each-village = d) Un equipo visita cada aldea una vez al año.

e-a-message-to-the-phone = e) Un mensaje al teléfono antes de la fecha.

f-a-new-internal-rule-no = f) Una nueva norma interna: ningún pago se interrumpe antes de que la oficina haya intentado dos veces comunicarse con la persona.

principles-nobody-loses-a-payment-for = Principios: *nadie pierde un pago por falta de un dispositivo*, y *no recogemos ningún dato que la finalidad no requiera*. Criterios, cada uno de 0 a 3: **necesidad** (efecto para las personas que viven lejos o no tienen un dispositivo), **poder** (podemos hacerlo en el plazo de un año por decisión propia), **ensayo** (puede probarse a pequeña escala en el plazo de un mes).

check-each-idea-against-the-two = Cotejen cada idea con los dos principios y digan qué tendría que cambiar (4 minutos).

give-points-for-the-other-ideas = Asignen puntos a las demás ideas, cada persona por su cuenta (6 minutos).

compare-and-discuss-only-where-two = Comparen los puntos y debatan solo allí donde dos personas difieran en dos puntos o más (5 minutos).

add-up-then-count-need-twice = Sumen los puntos y cuenten después dos veces la *necesidad*. ¿Qué cambia? (3 minutos)

choose-one-idea-to-test-now = Elijan una idea para ensayar ahora, una para preparar y una para dejar, con el motivo en una frase (4 minutos).

name-an-idea-in-country-that = Nombren una idea que, { -country(case: "in") }, ocuparía el mismo lugar que c), y a quien podría abrirle el camino, por ejemplo { -lead-agency } (3 minutos).

other-points-can-be-right-if = Otros puntos pueden ser correctos si los motivos son buenos.

a-breaks-the-first-principle-because = a) incumple el primer principio porque es la única vía. Como una vía entre varias lo cumple, pero queda el segundo principio: ¿se necesita una imagen de la cara si una enfermera conoce a la persona?

idea = Idea

need = Necesidad

power = Poder

test = Ensayo

sum = Suma

sum-need-twice = Suma, contando dos veces la necesidad

b-clinic = b) centro de salud

n-3 = 3

n-2 = 2

n-3-2 = 3

n-8 = 8

n-11 = 11

c-registry = c) registro

n-3-3 = 3

n-0 = 0

n-1 = 1

n-4 = 4

n-7 = 7

d-team = d) equipo

n-3-4 = 3

n-1-2 = 1

n-2-2 = 2

n-6 = 6

n-9 = 9

e-message = e) mensaje

n-1-3 = 1

n-3-5 = 3

n-3-6 = 3

n-7-2 = 7

n-8-2 = 8

f-rule = f) norma

n-2-3 = 2

n-3-7 = 3

n-2-4 = 2

n-7-3 = 7

n-9-2 = 9

b-leads-in-both-columns-so = b) va en cabeza en las dos columnas, por lo que el orden es estable en la parte superior. e) baja de un segundo puesto compartido al cuarto: es fácil, pero no llega a quienes no tienen teléfono.

test-now-b-in-two-clinics = *Ensayar ahora:* b), en dos centros de salud, con f) como salvaguardia mientras dura el ensayo. *Preparar:* c). Es la última en las dos columnas y, aun así, la única idea que pone fin al trámite anual. El 0 en poder dice que otro debe actuar, por lo que su lugar está en la estrategia, como petición de cambiar la ley. *Dejar por ahora:* d), hasta que se sepa a qué aldeas no llega b).

allow-20-minutes-for-the-targets = Prevea 20 minutos para las metas, 10 para los principios y 25 para la actividad. En cuanto a las metas, cada grupo escribe una cadena y otro grupo rompe su «entonces» más débil. Conserve los resultados: una estrategia y una hoja de ruta parten de ellos.
