title = De la formación a la acción

description = Qué abarca este módulo de cierre y cómo planificar su medio día.

a-training-ends-and-the-next = Una formación termina y, a la mañana siguiente, esperan las tareas de siempre. Una buena idea surgida en la sala de formación puede perderse entonces en unas semanas. Este módulo le ayuda a llevar su trabajo a su oficina y a averiguar más tarde qué ha cambiado gracias a él.

it-closes-the-programme-you-need = Es el cierre del programa. Necesita los resultados de los módulos anteriores y, sobre todo, su hoja de ruta. Si no la tiene, elija un servicio que conozca bien y trabaje con él.

turn-a-step-of-your-road = Convertir un paso de la hoja de ruta en un compromiso que otra persona pueda comprobar.

make-a-personal-plan-and-a = Elaborar un plan personal y un plan de equipo, con homólogos y con fechas de seguimiento.

evaluate-a-training-at-four-levels = Evaluar una formación en cuatro niveles y decir qué no puede mostrar cada uno de ellos.

give-feedback-on-this-training-that = Dar una opinión sobre esta formación que ayude a mejorar la siguiente.

fit-the-training-to-the-conditions = Adaptar la formación a las condiciones { -country(case: "of") }, en los lugares rurales y en los urbanos.

what-will-you-do-differently-in = ¿Qué hará usted de otra manera en los próximos 14 días y quién lo notará?

who-helps-you-to-continue-when = ¿Quién le ayuda a continuar cuando el resto de su trabajo se vuelve urgente?

how-can-you-know-whether-a = ¿Cómo puede saberse si una formación mereció el tiempo de las personas que acudieron?

what-must-change-in-this-training = ¿Qué debe cambiar en esta formación antes de que usted la imparta en su propia ciudad o distrito?

how-to-use-this-module = Cómo utilizar este módulo

if-you-study-alone-find-one = Si estudia por su cuenta, busque un colega que lea su plan y le llame al cabo de tres meses.

time-plan-in-minutes-210-in = Distribución del tiempo en minutos, 210 en total:

opening-objectives-key-questions-10 = apertura, objetivos y preguntas clave: 10

commitments-and-peers-25 = compromisos y homólogos: 25

case-study-on-resources-15 = estudio de caso sobre los recursos: 15

personal-and-team-plans-45 = plan personal y plan de equipo: 45

break-15 = pausa: 15

evaluating-a-training-25 = evaluar una formación: 25

evaluation-form-10 = formulario de evaluación: 10

holding-the-training-at-home-20 = impartir la formación en el propio país: 20

case-study-on-training-bodies-15 = estudio de caso sobre las entidades de formación: 15

discussion-15 = debate: 15

recap-and-key-points-15 = repaso y puntos clave: 15

fix-the-two-dates-of-follow = Fije antes de la sesión las dos fechas de seguimiento, para que los participantes puedan anotarlas en su agenda. Pregunte { -lead-agency(case: "to") } quién recibirá las peticiones que los participantes no puedan resolver por sí mismos.
