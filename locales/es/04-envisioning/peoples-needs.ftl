title = Las necesidades de la gente

description = Cómo aprende de la gente el pensamiento de diseño y cómo plantear un problema.

design-thinking-is-a-way-to = El pensamiento de diseño es una manera de resolver problemas: comprender a la gente, probar algo pequeño y cambiar de rumbo.

five-pieces-of-work = Cinco tareas

understand-how-the-matter-looks-from = **Comprender** cómo se ve el asunto desde el lugar de la persona.

frame-the-problem-as-a-question = **Plantear** el problema en forma de pregunta.

find-many-ideas = Buscar muchas **ideas**.

build-a-prototype-a-cheap-first = Construir un **prototipo**, una primera forma poco costosa de una idea.

test-it-with-people-and-go = **Ensayarlo** con personas y volver a cualquiera de las tareas anteriores.

authors-name-and-count-the-pieces = Los nombres y el número de las tareas varían según los autores. Lo más importante es el retorno: un ensayo muestra a menudo que la pregunta era errónea.

design-thinking-does-not-replace-law = El pensamiento de diseño no sustituye al derecho, las estadísticas ni el debate público. Dice *cómo* afecta una norma a una vida, y no *a cuántas* vidas afecta.

empathy-is-work = La empatía es un trabajo

empathy-here-is-the-effort-to = La empatía es aquí el esfuerzo de ver un servicio desde el lugar de una persona que lo necesita. Hay tres maneras, que se corrigen entre sí:

watch-sit-in-the-waiting-room = **Observar.** Siéntese en la sala de espera y anote lo que hace la gente.

listen-ask-for-the-last-time = **Escuchar.** Pregunte por la última vez y no por una opinión: «Hábleme de su última visita, desde que salió de casa».

try-make-the-journey-yourself-by = **Probar.** Haga usted mismo el recorrido, en autobús y con los papeles.

would-you-use-an-application-gives = «¿Utilizaría usted una aplicación?» obtiene un sí de cortesía. «¿Qué hizo cuando había pasado la fecha?» obtiene una historia.

ask-for-consent-collect-no-more = Pida el consentimiento, no recoja más de lo que necesita y no prometa nada que no dependa de usted. Si el equipo describe un usuario típico imaginario (una *persona*), cada línea debe proceder de una conversación o de un registro reales.

said-needed-unknown = Dicho, necesario, desconocido

people-describe-solutions-that-they-know = Las personas describen soluciones que conocen. La necesidad está detrás, y a menudo tiene otras soluciones.

what-a-person-says = Qué dice una persona

need-behind-it = La necesidad que hay detrás

what-we-do-not-know-yet = Qué no sabemos todavía

send-me-a-message-before-the = «Envíenme un mensaje antes de la fecha»

not-to-be-surprised-by-a = Que no la sorprenda la interrupción de un pago

who-reads-the-messages-on-this = Quién lee los mensajes en ese teléfono

my-son-does-it-for-me = «Mi hijo lo hace por mí»

help-from-someone-she-trusts = La ayuda de alguien en quien confía

what-happens-if-the-son-uses = Qué ocurre si el hijo utiliza el dinero

a-need-is-well-written-if = Una necesidad está bien escrita si podrían satisfacerla varias soluciones distintas.

worked-example-one-journey = Ejemplo comentado: un recorrido

the-team-of-the-imagined-pension = El equipo de la oficina de pensiones imaginaria acompaña a una pensionista y anota cómo transcurre su día.

step = Etapa

what-she-does = Qué hace

what-stops-or-worries-her = Qué la detiene o la preocupa

before = Antes

hears-the-date-from-a-neighbour = Se entera de la fecha por una vecina

the-letter-went-to-an-old = La carta se envió a una dirección antigua

on-the-way = En el camino

pays-for-two-buses = Paga dos autobuses

the-fare-is-a-tenth-of = El pasaje equivale a una décima parte de su pensión mensual

at-the-counter = En la ventanilla

waits-four-hours-and-shows-her = Espera cuatro horas y muestra su tarjeta

she-loses-a-days-work = Pierde un día de trabajo

after = Después

receives-no-paper = No recibe ningún papel

she-must-go-to-the-bank = Debe ir al banco para ver si el trámite ha dado resultado

the-office-had-planned-a-faster = La oficina había previsto una ventanilla más rápida. El cuadro muestra que la ventanilla es una etapa de cuatro y que la incertidumbre continúa después. Un solo recorrido no demuestra nada sobre los demás, por lo que ahora el equipo cuenta los pagos que se interrumpieron aunque la persona estaba viva.

frame-the-problem = Plantear el problema

write-a-question-with-four-parts = Escriba una pregunta con cuatro partes: *¿Cómo podemos [cambiar qué] para [quién], de modo que [resultado], aunque [límite]?*

too-wide-how-can-we-improve = *Demasiado amplia:* «¿Cómo podemos mejorar la vida de las personas mayores?».

too-narrow-how-can-we-shorten = *Demasiado estrecha:* «¿Cómo podemos acortar la cola de la ventanilla 3?».

solution-inside-how-can-we-bring = *Con la solución dentro:* «¿Cómo podemos lograr que los pensionistas utilicen nuestra aplicación?».

useful-how-can-we-confirm-that = *Útil:* «¿Cómo podemos confirmar que están vivos los pensionistas que viven lejos, de modo que nadie que tenga derecho a un pago lo pierda, aunque hoy no podamos consultar el registro civil?».

the-limit-may-later-become-a = El límite puede convertirse más adelante en una petición de cambiar una norma. En el [módulo 2](../02-holistic-approach/inclusion-by-design.md) se enumeran las barreras en las que hay que pensar al rellenar «para quién».

allow-20-minutes-8-for-the = Prevea 20 minutos: 8 para las lecturas, 7 para las conversaciones en parejas y 5 para una pregunta con cuatro partes. En cada pareja, una persona cuenta su última visita a una oficina pública y la otra solo puede preguntar «¿y después?».
