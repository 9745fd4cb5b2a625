title = Opiniones de los usuarios

description = Cómo escuchar a la gente, cómo interpretar su silencio y qué hacer con las respuestas.

module-3-compares-kinds-of-evidence = En el módulo 3 se comparan [tipos de pruebas](../03-situation-analysis/evidence-and-matrix.md#five-kinds-of-evidence) para un análisis. Las opiniones de los usuarios son pruebas que siguen llegando, si la gente ve que alguien las lee.

what-each-way-of-listening-misses = Qué se le escapa a cada forma de escuchar

complaints-miss-those-who-expect-no = A **las quejas** se les escapan quienes no esperan una respuesta o la temen.

a-short-question-after-a-request = A **una breve pregunta después de una solicitud** se le escapan todos los que desistieron antes del final.

records-of-use-such-as-the = A **los registros de uso**, como el paso en el que la gente se detiene, se les escapan la razón y todos los que nunca empezaron.

visits-with-a-group-that-people = **Las visitas** con un grupo en el que la gente confía llegan a quienes no acuden, pero no dicen cuántos piensan así.

use-one-way-that-counts-and = Utilice una forma que cuente y otra que explique.

silence-is-not-satisfaction = El silencio no es satisfacción

when-complaints-fall-there-are-at = Cuando las quejas disminuyen, hay al menos tres explicaciones: el servicio es mejor, la gente ha perdido la esperanza o la vía de reclamación no funciona. Por eso, examine el número de solicitudes, los demás canales y los lugares desde los que no llega nada.

people-may-be-silent-because-they = Es posible que las personas guarden silencio porque

do-not-know-where-to-complain = no saben dónde quejarse,

have-no-internet-no-credit-or = no tienen Internet, saldo o tiempo,

speak-a-language-that-the-form = hablan un idioma que el formulario no ofrece,

cannot-read-or-use-the-form = no pueden leer o utilizar el formulario a causa de una discapacidad,

depend-on-the-official-about-whom = dependen del funcionario del que se quejarían.

from-one-complaint-to-a-better = De una queja a un servicio mejor

answer-the-person-by-a-fixed = *Responder* a la persona, a más tardar en un día fijado.

record-the-kind-of-problem-the = *Registrar* el tipo de problema, el lugar y el canal. El nombre solo se necesita para la respuesta.

count-each-month-as-a-number = *Contar* cada mes, en números absolutos y por cada 100 solicitudes.

look-for-the-cause-when-the = *Buscar la causa* cuando se repite el mismo problema.

change-something-or-say-why-it = *Cambiar* algo, o decir por qué no se puede cambiar.

tell-people-publicly-what-they-have = *Decir* públicamente a la gente qué ha cambiado gracias a ella.

the-first-act-serves-one-person = El primer acto sirve a una persona, y los otros cinco, a todas las demás.

morocco-opened-chikaya-a-national-portal = Marruecos abrió Chikaya, un portal nacional para las quejas sobre los servicios públicos, en enero de 2018 (Le360, 2018). Sus quejas debían alimentar la reforma (Challenge, artículo sobre la presentación). Los artículos que hemos leído no dicen qué se cambió a raíz de ellas.

worked-example-four-complaints = Ejemplo comentado: cuatro quejas

after-the-new-rule-the-imagined = Tras la nueva norma, el municipio imaginario recibió en un año 30 quejas de la localidad principal y 4 de las aldeas.

first-reading-the-villages-are-content = *Primera lectura.* Las aldeas están contentas.

second-reading-in-that-year-there = *Segunda lectura.* Ese año hubo 450 solicitudes de la localidad principal y 160 de las aldeas. Eso equivale a unas 7 quejas por cada 100 solicitudes en la localidad principal y a menos de 3 en las aldeas.

a-visit-a-complaint-could-be = *Una visita.* Las quejas solo podían presentarse en un formulario que pedía una dirección de correo electrónico. Pocos padres de las aldeas tienen una.

the-change-people-may-now-telephone = *El cambio.* Ahora la gente puede llamar por teléfono o contárselo a la enfermera, que transmite la queja sin el nombre si así lo desean.

the-next-year-22-complaints-came = *El año siguiente.* Llegaron 22 quejas de las aldeas. La mayoría se referían a una fecha de pago que no coincidía con el día de mercado.

the-rise-was-good-news-because = El aumento era una buena noticia, porque el canal funcionaba por fin. Con una meta de «menos quejas», habría sido un fracaso.

study-a-case = Estudiar un caso

look-for-what-the-case-counts = Busque qué cuenta el caso: conexiones, dispositivos, uso o beneficio. Escriba después una pregunta para las personas a las que todavía no se llega y diga cómo la recibirían.

allow-15-minutes-for-the-readings = Prevea 15 minutos para las lecturas y 15 para el caso. Haga que cada mesa escriba dos razones por las que la gente no se queja { -country(case: "in") } y una forma de quejarse que evitaría ambas.
