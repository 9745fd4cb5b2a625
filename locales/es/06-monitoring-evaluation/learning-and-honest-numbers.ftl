title = Aprendizaje y cifras honestas

description = Del resultado a la decisión, cómo comunicar las cifras y una autoevaluación.

a-result-is-useful-when-somebody = Un resultado es útil cuando alguien actúa de otra manera a causa de él.

what-does-the-result-tell-us = ¿Qué nos dice el resultado?

ask-two-questions-was-the-work = Haga dos preguntas: ¿se hizo el trabajo y llegó el resultado?

the-result-came = El resultado llegó

the-result-did-not-come = El resultado no llegó

the-work-was-done = **El trabajo se hizo**

perhaps-we-were-right-look-for = Quizá teníamos razón. Buscar otras causas y, después, continuar

the-assumption-was-wrong-or-it = El supuesto era erróneo o es demasiado pronto. Decidir cuándo volver a mirar o cambiar el plan

the-work-was-not-done = **El trabajo no se hizo**

something-else-caused-it-or-the = Lo causó otra cosa o la medida es errónea. No atribuirse nada y averiguarlo

the-plan-has-not-been-tested = El plan no se ha puesto a prueba. Eliminar el obstáculo

without-the-first-question-a-good = Sin la primera pregunta, puede descartarse un buen plan que nadie llevó a cabo y puede elogiarse uno débil por lo que lograron otros.

a-meeting-that-ends-with-a = Una reunión que termina con una decisión

fix-the-dates-for-the-whole = Fije las fechas para todo el año. En cada reunión, tome unas pocas cifras y pregunte en este orden:

what-did-we-plan-and-what = ¿Qué habíamos previsto y qué vemos?

who-gains-and-who-does-not = ¿Quién sale ganando y quién no?

why-what-do-users-and-front = ¿Por qué? ¿Qué dicen los usuarios y el personal de atención al público?

what-do-we-decide-continue-change = ¿Qué decidimos: continuar, cambiar, detenernos o averiguar?

who-does-it-by-when-and = ¿Quién lo hace, en qué plazo y a quién se lo decimos?

if-no-figure-led-to-a = Si en todo un año ninguna cifra llevó a una decisión, cambie las cifras o la reunión.

people-hide-a-bad-figure-when = La gente oculta una mala cifra cuando se castiga. Por eso, quien preside da primero las gracias a la persona que la comunica y pregunta después por las causas.

honest-numbers = Cifras honestas

module-1-has-four-checks-for = En el módulo 1 hay [cuatro comprobaciones](../01-why-now/where-the-world-stands.md#reading-the-index) para una cifra que usted cita. En cuanto a las cifras que publica usted mismo, ayudan seis reglas:

define-say-what-was-counted-by = **Defina.** Diga qué se contó, quién lo contó y qué día.

keep-the-count-beside-the-share = **Mantenga el recuento junto a la proporción.** Escriba «4 de 5 aldeas», y no solo «el 80 % de las aldeas».

say-what-is-an-estimate-and = **Diga qué es una estimación** y en qué supuesto se basa.

round-to-what-you-know-an = **Redondee hasta donde llega lo que sabe.** Una estimación con decimales promete demasiado.

show-what-got-worse-in-the = **Muestre lo que empeoró**, con letra del mismo tamaño.

correct-in-public-leave-the-old = **Corrija en público.** Deje visible el valor antiguo, con el motivo del cambio.

one-example-shows-why-an-older = Un ejemplo muestra por qué. Un relato más antiguo de Estonia dice que cada año se ahorran 820 años de trabajo y cuenta el 5 % de las consultas (e-Estonia, sin fecha). Uno posterior, de un tercero, dice 2066 años (OpenCivics, sin fecha). Sin los dos métodos no es posible compararlos, por lo que la diferencia no es un avance.

self-assessment = Autoevaluación

sa-monitoring-title = ¿Cómo aprendemos de los resultados?

judge-the-monitoring-of-your-own = Valore el seguimiento de su propia organización, primero por su cuenta, y compare después en un grupo. Para cada respuesta superior a la primera, nombre un documento, una cifra o una fecha.

not-yet = Todavía no

for-a-few-services = Para unos pocos servicios

for-most-services = Para la mayoría de los servicios

for-all-services-and-it-changes = Para todos los servicios, y cambia las decisiones

individual = Nivel individual

colleagues-can-say-which-outcome-for = Mis colegas saben decir a qué resultado para la gente contribuye su trabajo.

managers-can-say-what-the-figures = Los directivos saben decir qué es lo que no muestran las cifras de sus informes.

staff-report-a-bad-result-early = El personal comunica pronto un mal resultado, sin esperar a que se le pregunte.

organizational = Nivel organizativo

each-indicator-has-a-base-value = Cada indicador tiene un valor de base, una meta, una fuente y una persona designada que responde de él.

figures-cover-all-channels-the-counter = Las cifras abarcan todos los canales, incluidos la ventanilla y el teléfono.

results-are-discussed-on-fixed-dates = Los resultados se examinan en fechas fijas, y en cada reunión se deja constancia de una decisión.

institutional = Nivel institucional

a-rule-or-plan-says-when = Una norma o un plan dice cuándo se evalúan nuestros servicios y quién los evalúa, desde fuera de la unidad que los dirige.

the-budget-may-be-changed-when = El presupuesto puede cambiarse cuando los resultados muestran que el dinero rinde más en otro lugar.

we-use-the-same-definitions-as = Utilizamos las mismas definiciones que { -lead-agency }, de modo que las cifras pueden compararse.

societal = Nivel social

people-can-complain-in-their-own = La gente puede quejarse en su propio idioma y sin Internet, y recibe una respuesta.

we-ask-people-who-do-not = Preguntamos sus razones a las personas que no utilizan nuestros servicios, en los lugares donde viven.

groups-outside-government-see-our-results = Grupos ajenos al gobierno ven nuestros resultados, incluidos los malos, y pueden cuestionarlos.

compare-the-levels-with-each-other = Compare los niveles entre sí. Si las respuestas del nivel organizativo son más altas que las del social, es posible que solo mida bien lo que tiene cerca. Si las respuestas del nivel social son más altas que las del institucional, es posible que escuche a la gente sin estar obligado a actuar.

allow-20-minutes-for-the-readings = Prevea 20 minutos para las lecturas y 20 para la autoevaluación: 8 de trabajo individual y 12 en grupos. Pida a cada grupo una cifra que su organización podría dejar de recoger y otra que debería empezar a recoger.
