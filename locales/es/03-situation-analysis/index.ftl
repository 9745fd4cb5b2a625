title = Análisis de la situación

description = Qué abarca este módulo y cómo puede utilizarse en una sesión de medio día.

many-plans-begin-with-a-solution = Muchos planes empiezan con una solución que alguien ya tiene en mente. Un análisis de la situación pregunta primero qué ocurre, a quién y por qué. Es el primero de los [cuatro pasos](../02-holistic-approach/four-steps-four-levels.md) del módulo 2, y este módulo muestra cómo llevarlo a cabo.

the-self-assessments-of-modules-1 = Las autoevaluaciones de los módulos 1 y 2 recogen lo que creen los colegas. Aquí se comparan las creencias con las pruebas, y se termina con una lista breve de carencias que alguien puede subsanar.

set-the-decision-the-unit-and = Fijar la decisión, la unidad y los límites de un análisis de la situación.

map-stakeholders-and-find-those-who = Elaborar un mapa de las partes interesadas y encontrar a quienes tienen mucho en juego y poco poder.

state-a-problem-without-its-solution = Formular un problema sin su solución y poner a prueba sus causas.

judge-how-strong-evidence-is-and = Juzgar la solidez de las pruebas y rellenar una matriz de puntos fuertes y carencias.

turn-findings-into-capacity-gaps-at = Convertir las constataciones en déficits de capacidad en el nivel adecuado y establecer prioridades entre ellos.

which-decision-will-be-better-because = ¿Qué decisión será mejor gracias al análisis?

who-knows-how-the-service-really = ¿Quién sabe cómo funciona realmente el servicio y a quién no se ha preguntado nunca?

how-can-a-good-figure-lead = ¿Cómo puede una buena cifra llevar a una conclusión errónea?

which-gaps-can-training-close-and = ¿Qué carencias puede subsanar la formación y cuáles no?

how-to-use-this-module = Cómo utilizar este módulo

choose-one-real-service-or-policy = Antes de empezar, elija un servicio o una política reales de su propia organización y consérvelos en todas las páginas. Un análisis real lleva semanas o meses, por lo que la sesión solo ofrece una primera versión. En todas las páginas aparece un ejemplo imaginario: un municipio en el que los padres pueden solicitar en línea una prestación por hijo.

time-plan-in-minutes-210-in = Distribución del tiempo en minutos, 210 en total:

opening-objectives-key-questions-10 = apertura, objetivos y preguntas clave: 10

setting-the-frame-25 = definir el marco: 25

stakeholders-20 = partes interesadas: 20

problems-and-causes-25 = problemas y causas: 25

break-15 = pausa: 15

evidence-15 = pruebas: 15

situation-analysis-matrix-30 = matriz de análisis de la situación: 30

one-case-study-15 = un estudio de caso: 15

from-findings-to-gaps-10 = de las constataciones a las carencias: 10

priority-setting-25 = establecimiento de prioridades: 25

discussion-and-key-points-20 = debate y puntos clave: 20

use-one-of-the-two-case = Utilice en la sesión uno de los dos estudios de casos y dé el otro como lectura. Pida a los participantes que traigan un documento con cifras o quejas sobre su servicio. Forme los grupos por servicio o por lugar. Si es posible, invite { -lead-agency(case: "to") } a decir qué constataciones podría utilizar este año.
