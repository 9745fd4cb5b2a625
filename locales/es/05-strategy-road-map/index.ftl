title = Estrategia y hoja de ruta

description = Qué abarca este módulo y cómo planificar el medio día.

a-vision-says-where-a-country = Una visión dice dónde quiere estar un país. No dice qué hacer el mes próximo ni quién paga en el tercer año. Este módulo lleva de la visión a las decisiones, y de las decisiones a los pasos que dan personas designadas en fechas acordadas.

it-covers-the-third-of-the = Abarca el tercero de los [cuatro pasos](../02-holistic-approach/four-steps-four-levels.md) y utiliza los resultados de los dos primeros: un análisis de la situación y una visión compartida. Las capacidades se planifican con la transformación, como en el Estudio de las Naciones Unidas sobre el Gobierno Electrónico (2020), y no después de ella.

tell-a-vision-a-strategy-a = Distinguir entre una visión, una estrategia, una hoja de ruta y una lista de proyectos.

put-steps-in-an-order-that = Poner los pasos en un orden que dé resultados rápidos y construya cimientos.

match-each-step-with-money-people = Dotar a cada paso de dinero, personal, un responsable y una norma.

plan-for-risks-and-for-what = Planificar en función de los riesgos y de lo que la gente espera perder con el cambio.

write-an-action-plan-for-one = Elaborar un plan de acción para una capacidad en cada uno de los cuatro niveles.

what-has-your-government-decided-not = ¿Qué ha decidido su gobierno *no* hacer?

which-early-success-could-make-later = ¿Qué éxito temprano podría dificultar el trabajo posterior?

who-pays-and-who-answers-when = ¿Quién paga y quién responde cuando ha terminado el proyecto?

which-rule-must-change-before-a = ¿Qué norma debe cambiar antes de que un funcionario formado pueda actuar de otra manera?

how-to-use-this-module = Cómo utilizar este módulo

the-pages-follow-the-order-of = Las páginas siguen el orden de una sesión de medio día. Traiga la estrategia digital { -country(case: "of") } o un plan de su propia organización. Si estudia por su cuenta, pida a un colega que cuestione cada fecha de su plan de acción.

time-plan-in-minutes-210-in = Distribución del tiempo en minutos, 210 en total:

opening-objectives-key-questions-10 = apertura, objetivos y preguntas clave: 10

from-vision-to-strategy-25 = de la visión a la estrategia: 25

the-order-of-the-steps-25 = el orden de los pasos: 25

break-15 = pausa: 15

means-rules-and-partners-with-a = medios, normas y asociados, con un estudio de caso: 40

risks-and-change-20 = riesgos y cambio: 20

capacities-at-four-levels-with-the = capacidades en cuatro niveles, con el plan de acción: 40

quiz-15 = cuestionario: 15

discussion-and-key-points-20 = debate y puntos clave: 20

ask-participants-to-read-the-second = Pida a los participantes que lean antes de la sesión el segundo estudio de caso, que figura después del plan de acción. Si es posible, invite a una persona { -lead-agency(case: "of") } y a una persona que prepare el presupuesto.
