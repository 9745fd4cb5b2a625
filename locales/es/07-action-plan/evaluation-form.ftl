title = Su evaluación

description = Un formulario en cuatro niveles, para el último día, para tres meses después y para seis meses después.

the-form-below-has-four-parts = El formulario que figura a continuación tiene cuatro partes y se utiliza tres veces. El último día, rellene las dos primeras partes y las preguntas abiertas.

eval-training-title = ¿Qué ha cambiado con esta formación?

rate-each-statement-and-leave-it = Valore cada afirmación y déjela en blanco si no puede juzgarla. En las dos últimas partes, piense en una prueba que respalde cada respuesta.

disagree = En desacuerdo

rather-disagree = Más bien en desacuerdo

rather-agree = Más bien de acuerdo

agree = De acuerdo

reaction-on-the-last-day = Reacción, el último día

the-programme-dealt-with-problems-that = El programa trató problemas que tengo en el trabajo.

there-was-enough-time-to-discuss = Hubo tiempo suficiente para debatir y para practicar.

examples-and-cases-came-close-enough = Los ejemplos y los casos se acercaron lo suficiente a las condiciones { -country(case: "of") }.

i-could-take-part-fully-whatever = Pude participar plenamente, con independencia de mi idioma, mi categoría, mi género o mis capacidades.

learning-on-the-last-day = Aprendizaje, el último día

i-can-explain-to-a-colleague = Sé explicar a un colega por qué una nueva aplicación no es todavía una transformación.

i-can-name-the-capacity-level = Sé nombrar el nivel de capacidad en el que se encuentra mi principal obstáculo y dar un motivo.

i-can-say-which-people-my = Sé decir a qué personas deja fuera mi servicio y cómo lo sé.

i-can-turn-a-step-of = Sé convertir un paso de una hoja de ruta en un acto con un responsable, una fecha y pruebas.

behaviour-after-three-months = Comportamiento, al cabo de tres meses

i-have-taken-the-first-step = He dado el primer paso de mi plan.

i-have-spoken-with-my-peer = He hablado con mi homólogo al menos dos veces.

i-have-changed-one-routine-in = He cambiado una rutina de mi trabajo diario a raíz de la formación.

my-head-of-office-knows-my = La jefatura de mi oficina conoce mi plan y ha tomado una decisión que lo favorece.

results-after-six-months = Resultados, al cabo de seis meses

people-who-use-our-service-would = Las personas que utilizan nuestro servicio notarían una diferencia, y puedo demostrarlo.

people-who-are-offline-or-far = Las personas sin conexión o que viven lejos también salen ganando.

a-change-that-i-began-would = Un cambio que yo inicié continuaría sin mí.

what-we-learned-has-changed-a = Lo que aprendimos ha cambiado un plan, una norma, un presupuesto o un curso.

open-questions = Preguntas abiertas

which-part-of-the-training-will = ¿Qué parte de la formación utilizará primero y para qué?

which-part-should-be-shorter-longer = ¿Qué parte debería acortarse, alargarse o suprimirse y por qué?

whose-view-was-missing-in-the = ¿El punto de vista de quién faltaba en la sala?

what-help-do-you-need-in = ¿Qué ayuda necesita en los próximos tres meses y de quién?

the-statements-on-learning-are-your = Las afirmaciones sobre el aprendizaje son su propio juicio, y una tarea lo comprobaría mejor.

allow-10-minutes-and-leave-the = Prevea 10 minutos y, si puede, salga de la sala. Recoja sin nombres los formularios del último día. En las partes posteriores, pida un nombre solo si lo necesita para prestar ayuda y diga quién leerá las respuestas. Lea el formulario en voz alta a quienes lo prefieran.

count-each-statement-by-itself-and = Cuente cada afirmación por separado y no calcule una calificación única para toda la formación. En un plazo de dos semanas, envíe a los participantes una página: qué ha oído usted, qué cambiará y qué no cambiará y por qué.
