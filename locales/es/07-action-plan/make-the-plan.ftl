title = Elaborar el plan

description = Un plan personal, un plan de equipo y qué preguntar al cabo de tres y de seis meses.

first-each-person-makes-a-plan = Primero, cada persona elabora un plan; después, el equipo reúne esos planes.

the-personal-plan = El plan personal

ap-personal-title = Mi plan

work-alone-for-15-minutes-take = Trabaje por su cuenta durante 15 minutos. Tome un paso de su hoja de ruta y rellene cada línea con una o dos frases.

line = Línea

my-answer = Mi respuesta

the-service-and-the-people-who = El servicio y las personas que deberían notar una diferencia

what-i-will-do-as-an = Qué haré, como un acto que pueda verse

my-first-step-within-14-days = Mi primer paso, en un plazo de 14 días, con su fecha

what-i-will-stop-doing-or = Qué dejaré de hacer o haré menos, a fin de tener tiempo para ello

what-may-stop-me-and-what = Qué puede detenerme y qué haré entonces

the-decision-or-help-that-i = La decisión o la ayuda que necesito, de quién y en qué plazo

evidence-after-three-months = Pruebas al cabo de tres meses

evidence-after-six-months = Pruebas al cabo de seis meses

my-witness-and-the-date-of = Mi testigo y la fecha de nuestra primera llamada

then-exchange-plans-with-a-peer = Intercambie después los planes con un homólogo y comprueben ambos durante 10 minutos. El homólogo hace cuatro preguntas:

could-you-take-the-first-step = ¿Podría usted dar el primer paso mañana?

would-i-recognize-your-evidence-if = ¿Reconocería yo sus pruebas si las viera?

who-could-be-worse-off-because = ¿Quién podría salir perjudicado a causa de este acto y le ha preguntado usted?

if-you-are-ill-for-a = Si usted está de baja por enfermedad durante un mes, ¿quién continúa?

change-at-least-one-line-after = Cambie al menos una línea después de la conversación.

the-team-plan = El plan de equipo

ap-team-title = Nuestro plan

work-with-colleagues-of-the-same = Trabajen con colegas de la misma organización o con personas que prestan el mismo servicio. Quien haya venido solo trabaja con otras dos personas que hayan venido solas.

read-the-personal-acts-aloud-and = Lean en voz alta los actos personales y reúnan los que se necesitan mutuamente (5 minutos).

choose-at-most-three-acts-for = Elijan como máximo tres actos para el equipo, en dos o más niveles de capacidad (5 minutos).

fill-in-one-row-for-each = Rellenen una fila para cada acto, con un solo responsable (6 minutos).

fix-the-two-dates-of-follow = Fijen las dos fechas de seguimiento y nombren a la persona que convocará a todos (4 minutos).

no = N.º

act = Acto

capacity-level = Nivel de capacidad

owner = Responsable

help-or-decision-from = De quién se necesita ayuda o una decisión

done-by = Plazo

evidence = Pruebas

n-1 = 1

n-2 = 2

n-3 = 3

follow-up-after-three-months-date = Seguimiento al cabo de tres meses, fecha y persona que convoca:

follow-up-after-six-months-date = Seguimiento al cabo de seis meses, fecha y persona que convoca:

what-we-will-show-to-our = Qué mostraremos a la jefatura de nuestra oficina y qué queda dentro del equipo:

one-request-to-lead-agency-or = Una petición { -lead-agency(case: "to") } o a otro organismo:

compare-the-team-plan-with-the = Comparen el plan de equipo con el [punto de partida](../01-why-now/know-your-starting-point.md) que describieron en el módulo 1. Si ningún acto afecta al nivel en el que sus respuestas eran más bajas, anoten por qué.

after-three-and-six-months = Al cabo de tres y de seis meses

at-the-first-follow-up-most = En la primera reunión de seguimiento, la mayoría de los actos son todavía recientes, así que pregunte por el comportamiento. En la segunda, pregunte por el servicio y por las personas que lo utilizan. Cualquiera de las dos reuniones puede celebrarse en línea, por teléfono o en persona.

after-three-months = Al cabo de tres meses

after-six-months = Al cabo de seis meses

main-question = Pregunta principal

what-do-we-do-differently = ¿Qué hacemos de otra manera?

what-is-different-for-people = ¿Qué es distinto para la gente?

bring = Traer

the-plan-with-each-line-marked = El plan, con cada línea marcada como *hecho*, *cambiado* o *descartado*

counts-notes-or-voices-of-users = Recuentos, notas o testimonios de los usuarios, comparados con la situación anterior

ask = Preguntar

why-was-it-changed-or-dropped = ¿Por qué se cambió o se descartó? ¿Quién necesita ayuda ahora?

did-our-act-cause-it-or = ¿Lo causó nuestro acto u otra cosa? ¿Quién no ganó nada?

decide = Decidir

continue-change-or-stop-each-act = Continuar, cambiar o detener cada acto

make-it-the-rule-spread-it = Convertirlo en norma, extenderlo, cambiarlo o ponerle fin

write-down = Escribir

one-page-with-a-new-first = Una página, con un nuevo primer paso para cada acto

one-page-for-the-head-of = Una página para la jefatura de la oficina y para la próxima formación

an-act-that-was-dropped-for = Un acto que se descartó por una buena razón ha enseñado algo. Una página escrita a los seis meses puede alimentar el siguiente análisis de la situación, porque los [cuatro pasos forman un ciclo](../02-holistic-approach/four-steps-four-levels.md).

the-plan-belongs-to-those-who = El plan pertenece a quienes lo elaboraron

show-a-personal-plan-to-others = Muestre un plan personal a otros solo si su titular está de acuerdo. Si los planes se utilizan para la evaluación del desempeño, es posible que la gente prometa únicamente lo que ya ha hecho.

allow-45-minutes-25-for-the = Prevea 45 minutos: 25 para el plan personal con su comprobación y 20 para el plan de equipo. Envíe un recordatorio una semana después de la formación y una semana antes de cada reunión de seguimiento. Invite también a quienes no hicieron nada, porque es posible que sean quienes mejor conocen los obstáculos.
