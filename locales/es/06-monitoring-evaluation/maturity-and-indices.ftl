title = Modelos de madurez e índices

description = Para qué sirven las medidas ya hechas y qué se les escapa.

a-ready-made-measure-saves-work = Una medida ya hecha ahorra trabajo y trae consigo las elecciones de quienes la hicieron.

three-things-with-different-uses = Tres cosas con usos distintos

a-maturity-model-describes-stages-from = Un **modelo de madurez** describe etapas, desde un comienzo hasta un estado avanzado, y pregunta qué etapa se ha alcanzado. Da a los colegas un lenguaje común.

an-index-puts-several-measures-together = Un **índice** reúne varias medidas en un solo número. Muestra una tendencia larga, y los dirigentes se fijan en él.

a-ranking-puts-such-numbers-in = Una **clasificación** pone esos números en orden. El puesto puede cambiar aunque nada cambie en el propio país, porque otros se han movido.

module-1-explains-how-the-e = En el módulo 1 se explica cómo se elabora el [índice de desarrollo del gobierno electrónico](../01-why-now/where-the-world-stands.md#reading-the-index) y cómo una sola puntuación puede ocultar su componente más débil.

what-they-miss = Qué se les escapa

other-roads-stages-suggest-that-everybody = **Otros caminos.** Las etapas dan a entender que todos recorren el mismo camino. Un servicio por teléfono sencillo puede atender bien a la gente sin un portal.

use-and-benefit-what-is-offered = **El uso y el beneficio.** Desde fuera es más fácil ver lo que se ofrece que lo que la gente gana.

places-and-groups-a-figure-for = **Los lugares y los grupos.** Una cifra de todo un país no dice nada sobre el distrito más pobre.

weights-somebody-has-decided-how-much = **Las ponderaciones.** Alguien ha decidido cuánto cuenta cada parte, y otra elección puede dar otro orden.

time-an-index-that-appears-every = **El tiempo.** Un índice que aparece cada dos años llega demasiado tarde para corregir un proyecto.

behaviour-what-is-scored-receives-attention = **El comportamiento.** Lo que se puntúa recibe atención, y lo que no se puntúa puede perderla.

these-limits-are-no-reason-to = Estos límites no son un motivo para rechazar esas medidas, pero no utilice una sola ni fije como meta un puesto en una clasificación.

worked-example-two-rounds-of-one = Ejemplo comentado: dos rondas de un mismo índice

module-2-shows-how-the-results = En el módulo 2 se muestra cómo los resultados del índice ASAN de Azerbaiyán [vuelven a quienes prestan los servicios](../02-holistic-approach/four-steps-four-levels.md#worked-example-results-that-return). Aquí la cuestión es cómo comparar dos rondas. En 2016-17 abarcó 412 servicios: 178 de organismos centrales y 234 de organismos locales de Bakú. En 2017-18 abarcó 634 servicios (digital.gov.az, sin fecha). No hemos visto las puntuaciones, por lo que las puntuaciones de este ejemplo son imaginarias.

imagine-an-average-of-60-for = *Imagine* una media de 60 para los 412 servicios de la primera ronda.

in-the-second-round-the-same = En la segunda ronda, los mismos 412 servicios alcanzan una media de 66. Los otros 222, evaluados por primera vez, tienen una media de 50.

the-new-average-is-412-times = La nueva media es 412 por 66 más 222 por 50, dividido por 634, lo que da 60,4.

a-report-on-averages-would-say = Un informe sobre las medias diría «ningún avance», aunque los servicios antiguos mejoraron en 6 puntos.

so-compare-the-services-that-are = Por eso, compare los servicios que figuran en las dos rondas e informe de los nuevos por separado. Evaluar más servicios también es un avance, pero es un hecho distinto.

worked-example-second-in-an-index = Ejemplo comentado: segundo en un índice, y el ayuntamiento

in-the-govtech-maturity-index-of = En el índice de madurez GovTech del Banco Mundial correspondiente a 2022, el Brasil ocupó el segundo lugar (Agência Brasil, 2022). Hacia 2025, 2556 municipios (el 45,9 %) se habían incorporado a la red nacional, y el 41 % de las administraciones municipales ofrecía cinco o más servicios en línea (un blog que cita datos oficiales).

do-the-facts-contradict-each-other = *¿Se contradicen los datos?* No. Un país puede tener una plataforma nacional sólida y muchos municipios fuera de ella.

may-we-say-that-things-got = *¿Podemos decir que las cosas empeoraron?* No. Los años, las fuentes y los temas son distintos.

before-you-adopt-a-measure = Antes de adoptar una medida

which-of-our-decisions-will-it = ¿Para cuál de nuestras decisiones servirá?

whom-does-it-not-count = ¿A quién no cuenta?

can-we-get-its-values-for = ¿Podemos obtener sus valores para cada distrito?

what-will-we-do-if-the = ¿Qué haremos si el valor baja?

allow-20-minutes-8-for-the = Prevea 20 minutos: 8 para las lecturas y 6 para cada ejemplo. Haga que los propios grupos calculen la nueva media. Pregunte después: ¿para qué cuestión es un índice el instrumento adecuado { -country(case: "in") } y para cuál es el inadecuado?
