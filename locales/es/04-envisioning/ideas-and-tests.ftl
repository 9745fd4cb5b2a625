title = De las ideas a los ensayos

description = Cómo encontrar muchas ideas, hacerlas visibles y ensayarlas antes de que cuesten mucho.

an-idea-is-worth-little-until = Una idea vale poco hasta que alguien de fuera de la sala la ha probado.

many-ideas-first = Primero, muchas ideas

finding-ideas-and-judging-them-are = Buscar ideas y juzgarlas son dos tipos de trabajo, así que manténgalos separados.

write-alone-first-then-collect = Escriban primero cada uno por su cuenta y reúnan después lo escrito.

while-ideas-are-collected-nobody-says = Mientras se reúnen las ideas, nadie dice «pero».

ask-for-at-least-one-idea = Pida al menos una idea sin tecnología, una que elimine un paso y una que cambie una norma.

a-prototype-is-a-question = Un prototipo es una pregunta

a-prototype-is-made-to-learn = Un prototipo se hace para aprender una cosa, y si es tosco resulta fácil decir qué está mal.

prototype = Prototipo

how-it-is-made = Cómo se hace

question-that-it-answers = Pregunta a la que responde

paper-screens = Pantallas de papel

drawn-by-hand-one-sheet-for = Se dibujan a mano, una hoja por pantalla

do-people-understand-what-is-asked = ¿Entiende la gente lo que se le pregunta?

acted-counter = Ventanilla representada

colleagues-play-the-visit-with-the = Los colegas representan la visita con los formularios habituales

where-does-the-conversation-stop = ¿Dónde se detiene la conversación?

service-by-hand = Servicio hecho a mano

a-person-does-what-a-system = Una persona hace lo que más adelante haría un sistema

would-people-use-it-at-all = ¿Llegaría la gente a utilizarlo?

draft-rule = Proyecto de norma

two-pages-applied-to-ten-closed = Dos páginas, que se aplican a diez expedientes cerrados sin nombres

whom-would-the-new-rule-exclude = ¿A quién excluiría la nueva norma?

the-last-kind-is-often-forgotten = El último tipo se olvida a menudo, aunque muchas ideas del gobierno son normas antes de ser pantallas. Cuando un servicio se hace a mano, diga a la gente que una persona lee lo que escribe.

a-pilot-is-something-else-it = Un **proyecto piloto** es otra cosa. Es el servicio real en un solo lugar, con efectos reales para las personas. Necesita una base jurídica, un presupuesto, una vía de reclamación y una fecha en la que alguien decida ampliarlo, modificarlo o ponerle fin.

a-test-that-can-fail = Un ensayo que puede fallar

before-the-test-write-three-lines = Antes del ensayo, escriba tres líneas.

we-believe-that-this-will-happen = **Creemos** que ocurrirá tal cosa, por tal razón.

we-are-wrong-if-we-see = **Nos equivocamos si** vemos tal cosa.

then-we-will-do-this = **En ese caso,** haremos tal cosa.

if-no-result-could-make-you = Si ningún resultado pudiera llevarle a cambiar la idea, se trata de una demostración y no de un ensayo.

begin-with-people-who-meet-the = Empiece por las personas que encuentran más barreras. Unas pocas personas pueden mostrar *que* un paso falla, pero no *con qué frecuencia*, así que no dé porcentajes.

where-a-failed-test-harms-a = Allí donde un ensayo fallido perjudica una carrera, la gente solo ensaya lo que es seguro. Por eso, un directivo dice de antemano qué puede fallar, durante cuánto tiempo y a qué costo.

worked-example-one-hospital-first = Ejemplo comentado: primero, un hospital

fiji-began-to-offer-birth-registration = Fiji empezó a ofrecer la inscripción de nacimientos mediante una aplicación en abril de 2019, para los bebés nacidos en un hospital de Suva. En junio siguieron los hospitales de la División Occidental y se anunciaron fechas para otros lugares en julio y agosto (Gobierno de Fiji y Fiji Sun, 2019). No se sabe aquí qué se cambió entre un paso y otro.

what-kind-of-trial-was-it = *¿Qué tipo de prueba fue?* Un proyecto piloto, porque era un servicio real para familias reales.

which-question-could-it-answer-whether = *¿A qué pregunta podía responder?* Si el personal y los padres de un hospital podían trabajar con él.

which-question-could-it-not-answer = *¿A qué pregunta no podía responder?* Si es adecuado para los padres cuyo hijo nace en otro lugar, o en una isla con una señal débil.

what-should-a-team-write-before = *¿Qué debería escribir un equipo antes del segundo paso?* Qué resultado del primer hospital lo retrasaría.

paper-screens-in-a-distant-health = Unas pantallas de papel en un puesto de salud alejado podrían plantear la pregunta que falta antes y a menor costo.

allow-20-minutes-8-for-the = Prevea 20 minutos: 8 para las lecturas y 12 para las tres líneas de un ensayo, en parejas. Intercambien las líneas entre las parejas y deje que cada una busque un resultado con el que la otra podría seguir declarando que ha tenido éxito.
