title = De las constataciones a las carencias y las prioridades

description = Cómo convertir una constatación en un déficit de capacidad y cómo decidir qué carencia va primero.

a-decision-needs-a-few-gaps = Una decisión necesita unas pocas carencias, escritas con claridad y en un orden que se pueda explicar.

finding-gap-measure = Constatación, carencia, medida

a-finding-says-what-is-so = Una **constatación** dice lo que hay: «el personal pide una copia en papel de documentos que llegaron en línea».

a-gap-compares-this-with-what = Una **carencia** compara lo que hay con lo que se requiere: «los documentos que llegaron en línea deberían bastar, y el personal no tiene una instrucción que le permita aceptarlos».

a-measure-says-what-to-do = Una **medida** dice qué hay que hacer: «dictar la instrucción y formar al personal».

if-the-gap-is-skipped-a = Si se salta la carencia, puede comprarse un curso para un problema que una instrucción resolvería.

what-is-required-must-come-from = Lo que se *requiere* debe proceder de una fuente que obligue: una ley, un plan, una promesa hecha al público o necesidades que la gente haya expresado. El puesto de otro país en una clasificación no es un requisito.

is-it-a-capacity-gap = ¿Es un déficit de capacidad?

ask-in-this-order-and-stop = Pregunte en este orden y deténgase en el primer «no».

do-the-rules-and-budgets-that = ¿Lo permiten las normas y los presupuestos que nos obligan? Si no es así, la carencia es *institucional*.

does-the-organization-give-the-task = ¿Asigna la organización la tarea, el tiempo y las herramientas, y acepta los errores? Si no es así, la carencia es *organizativa*.

do-the-staff-know-how-and = ¿Sabe el personal hacerlo y está dispuesto a hacerlo? Si no es así, la carencia es *individual*.

can-the-people-concerned-use-the = ¿Pueden las personas interesadas utilizar el resultado y confían en él? Si no es así, la carencia es *social*.

return-to-the-remaining-questions-before = Vuelva a las demás preguntas antes de planificar, porque una carencia puede tener más de un nivel. La formación responde solo a la tercera pregunta y a una parte de la cuarta. No puede sustituir una norma que falta, un puesto que falta ni un dinero que está vinculado a otro fin.

some-entries-are-not-gaps-a = Algunas entradas no son carencias. Una isla lejana es una *condición*: se planifica en función de ella. También un *punto fuerte* forma parte del resultado, como la enfermera en la que ya confían las familias del municipio imaginario, porque una medida puede apoyarse en él.

which-gap-comes-first = ¿Qué carencia va primero?

four-questions-help-and-they-are = Hay cuatro preguntas que ayudan, y no son puntos que haya que sumar.

people-who-gains-if-the-gap = **Personas:** ¿quién sale ganando si se subsana la carencia? ¿Está entre las personas más rezagadas?

dependence-do-other-gaps-wait-for = **Dependencia:** ¿hay otras carencias que esperan a esta?

power-who-can-close-it-and = **Poder:** ¿quién puede subsanarla? ¿Somos nosotros?

evidence-is-the-entry-a-b = **Pruebas:** ¿es la entrada A, B o C?

the-answers-lead-to-one-of = Las respuestas llevan a uno de cuatro lugares:

place = Lugar

when = Cuándo

next-act = Acto siguiente

act-first = Actuar primero

people-furthest-behind-gain-or-other = Ganan las personas más rezagadas o esperan otras carencias, está en nuestro poder y las pruebas son A o B

name-a-person-and-a-date = Nombrar a una persona y fijar una fecha

ask = Pedir

the-same-but-in-the-power = Lo mismo, pero está en poder de otro organismo

one-request-to-that-body-with = Una sola petición a ese organismo, con las pruebas

find-out = Averiguar

it-seems-important-but-the-evidence = Parece importante, pero las pruebas son C

one-question-who-answers-it-by = Una sola pregunta, quién la responde, en qué plazo

leave-for-now = Dejar por ahora

nothing-waits-for-it-and-those = Nada espera a esta carencia, y quienes ganarían ya están bien atendidos

write-down-why-and-when-to = Anotar por qué y cuándo examinarla de nuevo

set-your-priorities = Establecer las prioridades

prio-gaps-title = ¿Qué va primero?

sort-the-gaps-of-the-imagined = Clasifiquen las carencias del municipio imaginario y, después, las suyas.

a-a-municipal-rule-requires-a = a) Una norma municipal exige una copia certificada en el ayuntamiento (pruebas: A).

b-many-births-in-the-villages = b) Muchos nacimientos de las aldeas parecen no estar inscritos (opinión de la enfermera; pruebas: C).

c-the-online-form-still-shows = c) El formulario en línea muestra todavía el antiguo emblema del municipio (pruebas: A).

d-the-municipality-may-not-read = d) El municipio no puede consultar el registro nacional de nacimientos, porque ningún acuerdo lo permite (pruebas: A).

e-the-budget-pays-for-the = e) El presupuesto paga el formulario en línea y ninguna visita a las aldeas (pruebas: A).

place-each-gap-and-give-the = Coloquen cada carencia y den el motivo en una frase (6 minutos).

from-your-own-matrix-write-three = A partir de su propia matriz, escriban tres carencias como comparaciones con un requisito (7 minutos).

place-your-gaps-and-name-for = Coloquen sus carencias y nombren, para cada una, la persona o el organismo que debe actuar (6 minutos).

choose-one-gap-to-leave-for = Elijan una carencia que se deje por ahora y explíquenlo a las personas que habrían salido ganando (3 minutos).

report-the-first-gap-to-close = Expongan la primera carencia que hay que subsanar { -country(case: "in") } y su acto siguiente (3 minutos para todos los grupos).

other-answers-can-be-right-if = Otras respuestas pueden ser correctas si los motivos son buenos.

a-act-first-the-families-who = a) *Actuar primero.* Ganan las familias que viajan desde más lejos, y el concejo municipal puede cambiar su propia norma.

b-find-out-it-may-be = b) *Averiguar.* Puede ser la carencia más grave, porque un niño sin certificado tampoco tiene un justificante para otros servicios. C no significa poco importante: lo primero es hacer un recuento con la enfermera.

c-leave-for-now-strong-evidence = c) *Dejar por ahora.* Unas pruebas sólidas no hacen importante una carencia.

d-ask-the-act-is-a = d) *Pedir.* El acto es una petición al organismo que lleva el registro, por ejemplo por conducto { -lead-agency(case: "of") }, con los números de b) cuando existan.

e-act-first-if-the-council = e) *Actuar primero* si el concejo municipal puede trasladar dinero durante el año, y *pedir* si no puede. La carencia del pilar 7 es institucional si una norma presupuestaria impide el cambio, y organizativa si fue el propio municipio el que repartió así el dinero.

groups-often-place-d-first-because = Los grupos colocan a menudo d) en primer lugar porque es técnica. Pregunte si una familia de una aldea saldría ganando con ella mientras b) siga abierta.

allow-10-minutes-for-the-readings = Prevea 10 minutos para las lecturas y 25 para la actividad. Si un grupo solo tiene «actuar primero», deje que conserve dos. Si solo tiene «pedir», busque con él una parte que esté en su propio poder. Conserve los resultados: el módulo 4 parte de ellos.
