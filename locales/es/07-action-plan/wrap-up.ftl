title = Debate, repaso y puntos clave

description = Un debate de cierre, el programa en ocho preguntas, los puntos clave y las fuentes.

this-page-looks-forward-to-the = Esta página mira hacia delante, a las primeras semanas de vuelta en la oficina, y hacia atrás, al programa.

should-the-head-judge-the-plan = ¿Debería la jefatura juzgar el plan?

the-claim-every-participant-should-hand = La afirmación: «Cada participante debería entregar el plan de acción a la jefatura de su oficina, y la evaluación anual del desempeño debería incluirlo. De lo contrario, no ocurrirá nada».

half-of-the-group-defends-the = La mitad del grupo defiende la afirmación y la otra mitad se opone a ella. Prepárense durante tres minutos y argumenten durante ocho. En los últimos cuatro, abandonen sus papeles y respondan juntos:

what-would-people-write-into-their = ¿Qué escribiría la gente en sus planes si de ellos dependiera la evaluación del desempeño?

how-would-this-work-in-country = ¿Cómo funcionaría esto { -country(case: "in") }, en el lugar donde usted trabaja: quién puede pedir cuentas a quién?

a-good-ending-separates-two-needs = Un buen final separa dos necesidades: la *ayuda*, que exige confianza, y la *rendición de cuentas*, que exige un resultado que otros puedan ver.

the-programme-in-eight-questions = El programa en ocho preguntas

recap-title = Una frase para cada una

this-is-no-test-and-no = Esto no es un examen, y no se dan respuestas. Tome el servicio sobre el que ha trabajado y responda a cada pregunta en una frase. Cuando no pueda, marque la pregunta: muestra qué conviene volver a leer.

why-must-this-service-change-and = [¿Por qué debe cambiar este servicio](../01-why-now/index.md) y quién saldría ganando?

which-of-the-nine-pillars-limits = ¿Cuál de los [nueve pilares](../02-holistic-approach/nine-pillars.md) limita a todos los demás en este momento?

what-do-we-know-about-our = ¿Qué sabemos de nuestro punto de partida y qué es lo que solo creemos?

what-should-be-different-in-a = ¿Qué debería ser distinto dentro de unos años y para qué personas?

which-choices-and-dates-lead-there = ¿Qué elecciones y qué fechas llevan hasta allí y quién paga?

whose-capacity-must-grow-and-at = ¿De quién es la capacidad que debe crecer y en qué nivel?

which-sign-would-tell-us-early = ¿Qué señal nos diría pronto que nos equivocamos?

what-will-i-do-in-the = ¿Qué haré en los próximos 14 días?

read-your-eighth-sentence-aloud-to = Lea su octava frase en voz alta al grupo. Quien escucha solo puede hacer una pregunta: «¿Cómo lo veremos?».

a-commitment-has-an-act-one = Un compromiso tiene un acto, un solo responsable, un primer paso, pruebas y un testigo.

a-request-names-who-decides-and = Una petición nombra a quien decide, y un deseo debe convertirse en un compromiso o en una petición, o salir del plan.

peers-help-people-to-continue-because = Los homólogos ayudan a continuar, porque pueden enterarse pronto de un fracaso y no tienen poder.

after-three-months-ask-about-behaviour = Al cabo de tres meses, pregunte por el comportamiento; al cabo de seis, por el servicio y sus usuarios.

evaluation-has-four-levels-reaction-learning = La evaluación tiene cuatro niveles: reacción, aprendizaje, comportamiento y resultados. Planifíquelos del último al primero.

high-satisfaction-is-no-evidence-of = Una satisfacción elevada no es una prueba de aprendizaje, y el número de personas formadas no es un resultado.

when-you-adapt-the-training-to = Al adaptar la formación a lugares rurales o urbanos, conserve los objetivos y cambie los ejemplos, la forma, el tiempo y el idioma.

sources = Fuentes

un-desa-unpog-and-escap-launch = DAES/UNPOG y CESPAP, presentación del conjunto de herramientas, 30 de mayo de 2023, informe de agosto de 2023 con la encuesta a los participantes y las peticiones de las redes de formación.

un-desa-page-of-the-training = DAES, [página del conjunto de herramientas de formación](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-e-government-survey-2020-chapter = Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020, capítulo 7, para los cuatro pasos y los cuatro niveles de capacidad.

the-four-levels-of-evaluation-go = Los cuatro niveles de evaluación se remontan a Donald Kirkpatrick. Resumen breve: [TrainingZone, «4 levels»](https://trainingzone.co.uk/4-levels), sin fecha.
