title = Seguimiento, evaluación y mejora

description = Qué abarca este módulo y cómo puede utilizarse en una sesión de medio día.

many-reports-on-digital-government-count = Muchos informes sobre el gobierno digital cuentan lo que se construyó. Son menos los que dicen a quién se le hizo más fácil la vida o qué se cambió a raíz del recuento. Este módulo trata del último de los [cuatro pasos](../02-holistic-approach/four-steps-four-levels.md) del módulo 2, en el que se explica qué son el seguimiento y la evaluación. Aquí se aprende a medir los resultados, a juzgarlos y a actuar en consecuencia.

tell-inputs-activities-outputs-outcomes-and = Distinguir entre insumos, actividades, productos, resultados y efectos, y decir qué no puede mostrar cada uno de ellos.

write-an-indicator-with-its-base = Escribir un indicador con su valor de base, su meta, su fuente y las personas a las que deja fuera, y corregir uno malo.

use-feedback-from-users-and-look = Utilizar las opiniones de los usuarios y buscar a las personas que nunca dan la suya.

read-maturity-models-and-indices-and = Interpretar los modelos de madurez y los índices, y nombrar lo que no captan.

turn-results-into-decisions-and-report = Convertir los resultados en decisiones y comunicar las cifras con honestidad.

what-would-people-notice-if-our = ¿Qué notaría la gente si nuestro plan tuviera éxito y qué notaría si fracasara?

which-of-our-figures-could-rise = ¿Cuál de nuestras cifras podría subir mientras el servicio empeora?

who-is-missing-from-our-data = ¿Quién falta en nuestros datos y cómo lo sabríamos?

what-did-we-last-change-because = ¿Qué fue lo último que cambiamos a causa de un resultado?

how-to-use-this-module = Cómo utilizar este módulo

keep-the-service-that-you-chose = Conserve el servicio que eligió en el módulo 3, con los objetivos y los planes que ha elaborado para él desde entonces. En todas las páginas aparece un ejemplo: el municipio imaginario del módulo 3, en el que pocas familias de las aldeas [solicitan la prestación por hijo](../03-situation-analysis/problems-and-causes.md#worked-example-few-applications-from-the-villages). Desde entonces, el concejo municipal ha suprimido la copia certificada, y la mayoría de los centros de salud de las aldeas pueden enviar los documentos de una familia. Todas las cifras de este ejemplo son imaginarias.

time-plan-in-minutes-210-in = Distribución del tiempo en minutos, 210 en total:

opening-objectives-key-questions-10 = apertura, objetivos y preguntas clave: 10

outputs-outcomes-effects-25 = productos, resultados, efectos: 25

indicators-20 = indicadores: 20

exercise-30 = ejercicio: 30

break-15 = pausa: 15

feedback-from-users-15 = opiniones de los usuarios: 15

one-case-study-15 = un estudio de caso: 15

maturity-models-and-indices-20 = modelos de madurez e índices: 20

learning-and-honest-numbers-20 = aprendizaje y cifras honestas: 20

self-assessment-20 = autoevaluación: 20

discussion-and-key-points-20 = debate y puntos clave: 20

use-one-case-study-in-the = Utilice en la sesión un estudio de caso y dé el otro como lectura. Pida a los participantes que traigan un informe con indicadores de su propia organización. Si es posible, invite { -lead-agency(case: "to") } a decir qué cifras publica y para qué decisión sirve cada una de ellas.
