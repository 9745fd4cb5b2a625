title = De la visión a la estrategia

description = Qué debe decidir una estrategia y con qué otros planes debe concordar.

a-strategy-is-a-set-of = Una estrategia es un conjunto de elecciones. Si no se renuncia a nada, no se ha elegido nada.

four-documents-four-questions = Cuatro documentos, cuatro preguntas

the-sentences-in-the-third-column = Las frases de la tercera columna son imaginarias.

document = Documento

its-question = Su pregunta

a-sentence-from-it = Una frase del documento

sign-of-weakness = Señal de debilidad

vision = Visión

what-should-become-true-and-for = ¿Qué debería hacerse realidad y para quién?

nobody-loses-a-day-of-work = «Nadie pierde un día de trabajo por tener que tratar con el gobierno».

it-could-belong-to-any-country = Podría ser de cualquier país

strategy = Estrategia

which-choices-will-lead-there-and = ¿Qué elecciones llevarán hasta allí y por qué esas?

for-three-years-permits-come-first = «Durante tres años, los permisos van primero, porque son lo que más tiempo cuesta a la gente».

it-promises-everything-to-everybody = Promete todo a todos

road-map = Hoja de ruta

who-does-what-by-when-after = ¿Quién hace qué, en qué plazo, después de qué y con qué medios?

by-june-the-tax-office-answers = «A más tardar en junio, la oficina de impuestos responde a las oficinas de permisos, una vez que el reglamento haya entrado en vigor».

all-dates-fall-in-the-last = Todas las fechas caen en el último mes del plan

list-of-projects = Lista de proyectos

what-do-we-buy-or-build = ¿Qué compramos o construimos?

a-portal-200-tablets-a-data = «Un portal, 200 tabletas, un centro de datos».

it-was-written-first = Se escribió primero

what-a-strategy-settles = Qué resuelve una estrategia

the-launch-of-the-toolkit-named = En la presentación del conjunto de herramientas se nombraron los contenidos principales (DAES/UNPOG y CESPAP, 2023). Aquí se formulan como preguntas, y se añade la última:

purpose-which-public-problem-is-digital = **Finalidad.** ¿Para qué problema público sirve el gobierno digital?

benefit-who-will-notice-a-difference = **Beneficio.** ¿Quién notará primero una diferencia y cuándo llegará a las personas más rezagadas o sin conexión?

link-which-development-objective-and-which = **Vínculo.** ¿Qué objetivo de desarrollo, y cuál de las prioridades del país entre los Objetivos de Desarrollo Sostenible, avanza si tenemos éxito?

agreement-what-do-provinces-and-municipalities = **Acuerdo.** ¿Qué planes tienen ya las provincias y los municipios y qué necesitan del centro?

limit-what-will-we-not-do = **Límite.** ¿Qué no haremos, o no haremos todavía?

worked-example-from-a-sentence-to = Ejemplo comentado: de una frase a una elección

all-details-are-imagined-the-vision = Todos los detalles son imaginarios. La visión dice: «Nadie pierde un día de trabajo por tener que tratar con el gobierno».

find-the-part-that-can-be = *Encontrar la parte que puede medirse.* Son los días de trabajo perdidos. El análisis de la situación muestra que los permisos y las pensiones son lo que más días cuesta.

write-real-options-a-put-all = *Escribir opciones reales.* a) Poner en línea todos los formularios. b) Permitir que las oficinas se pidan los documentos unas a otras. c) Enviar ventanillas móviles a los distritos remotos.

compare-the-benefit-for-two-different = *Comparar el beneficio para dos personas distintas.* La propietaria de una tienda que tiene un teléfono inteligente gana con a) y b). Un pensionista de un distrito remoto gana con b) y c).

choose-and-give-something-up-the = *Elegir y renunciar a algo.* La estrategia elige b) para los permisos y las pensiones, con c) en tres distritos. Los formularios en línea de los demás servicios esperan.

test-the-choice-ask-what-would = *Poner a prueba la elección.* Pregunte qué quedaría si se recortara el presupuesto en un tercio. Si nadie puede responder, no se ha elegido.

agreement-with-others = Acuerdo con otros

with-local-plans-in-brazil-91 = **Con los planes locales.** En el Brasil, el 91 % de los municipios tiene algún servicio en línea. De los que piden un inicio de sesión, solo el 13 % utiliza el nacional (un blog que cita datos oficiales, 2025-26). Una estrategia que solo abarque el gobierno central puede dejar fuera los servicios cercanos a la gente.

with-an-owner-for-each-aim = **Con un responsable para cada objetivo.** La agenda digital del Uruguay para 2025 nombra los organismos que respaldan cada objetivo (gub.uy). Cuando se nombran varios, diga también *cuál* de ellos responde del resultado.

write-down-what-you-assume = Escribir los supuestos

by-next-year-offices-will-be = «El año que viene, las oficinas estarán autorizadas a compartir datos» es un supuesto. Si no se cumple, debe cambiar la estrategia, y no solo una fecha. El seguimiento solo puede comprobar un supuesto que alguien haya escrito.

allow-25-minutes-10-for-the = Prevea 25 minutos: 10 para las lecturas, 10 para el trabajo en parejas y 5 para los informes. Cada pareja toma una frase de una estrategia { -country(case: "of") } y escribe una elección que lleva implícita y una cosa a la que esa elección renuncia.
