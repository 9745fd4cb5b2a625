title = El orden de los pasos

description = Cómo dependen unos de otros los resultados rápidos y los cimientos, y cómo fijar las fechas.

a-road-map-shows-what-must = Una hoja de ruta muestra qué debe estar listo antes de que pueda empezar otra cosa.

priority-dependency-window = Prioridad, dependencia, oportunidad

priority-is-about-importance-what-would = La **prioridad** se refiere a la importancia: ¿qué conservaríamos si solo pudiéramos conservar una cosa?

dependency-is-about-order-what-cannot = La **dependencia** se refiere al orden: ¿qué no puede funcionar antes de que funcione otra cosa?

window-is-about-opportunity-when-does = La **oportunidad** se refiere al momento: ¿cuándo hacen posible una decisión un presupuesto, una ley o un nuevo dirigente?

the-most-important-step-is-not = El paso más importante no es siempre el primero.

foundations-and-quick-results = Cimientos y resultados rápidos

a-foundation-carries-many-services-a = Un **cimiento** sostiene muchos servicios: una ley, un registro, una red, un intercambio de datos, una partida presupuestaria, personas formadas. Un **resultado rápido** es un pequeño cambio que la gente nota en unos meses. Puede ganar confianza y muestra los errores mientras son pequeños.

not-every-quick-result-helps-the = No todo resultado rápido ayuda a los cimientos:

kind = Tipo

example = Ejemplo

what-to-do = Qué hacer

it-builds = Construye

the-first-service-that-uses-the = El primer servicio que utiliza el inicio de sesión compartido

do-it-and-note-what-the = Hágalo y anote qué les falta todavía a los cimientos

it-is-neutral = Es neutro

a-clear-list-of-fees-at = Una lista clara de tasas en cada ventanilla

do-it-if-it-is-cheap = Hágalo si es barato y útil

it-blocks = Bloquea

a-login-or-a-register-for = Un inicio de sesión o un registro para un solo servicio

refuse-it-or-fix-the-date = Rechácelo, o fije la fecha, el dinero y el responsable de su sustitución

in-an-emergency-a-blocking-result = En una emergencia puede ser correcto un resultado que bloquea, si su final se planifica desde el primer día.

worked-example-two-sequences-compared = Ejemplo comentado: comparación de dos secuencias

law-and-shared-systems-first-in = **Primero, el derecho y los sistemas compartidos.** En Estonia, una ley de protección de datos llegó en 1996, una firma digital con el mismo valor que la manuscrita en 2000, el intercambio de datos X-Road en 2001 y la identidad digital a partir de 2002 (Schoentgen; e-Estonia; OpenCivics, sin fecha).

one-result-first-in-april-2019 = **Primero, un resultado.** En abril de 2019, Fiji abrió en un hospital la inscripción de nacimientos mediante una aplicación para teléfonos. La División Occidental siguió en junio, y se anunciaron otros lugares para julio y agosto (Gobierno de Fiji, 2019).

what-would-fail-in-another-order = *¿Qué fracasaría en otro orden?* Sin la ley, una firma digital probaría poco. También la aplicación de Fiji tenía algo debajo: una red del gobierno procedente de un programa de 2006 (CESPAP).

what-do-people-notice-and-when = *¿Qué nota la gente y cuándo?* Una ley puede ser invisible durante años. Los padres de un hospital pudieron notar el cambio de inmediato.

what-remains-unknown-no-number-of = *¿Qué sigue sin saberse?* No se encontró el número de nacimientos inscritos por teléfono, ni se comprobó si se cumplieron las fechas posteriores. Estonia es pequeña y empezó pronto, por lo que sus fechas no son una norma para los demás.

so-a-road-map-may-need = Así pues, una hoja de ruta puede necesitar dos líneas paralelas, una para los cimientos y otra para los resultados, con una marca allí donde un resultado necesita un cimiento.

five-moves-to-put-steps-in = Cinco movimientos para poner los pasos en orden

write-each-step-on-a-card = Escriba cada paso en una tarjeta, con un solo responsable.

ask-of-each-card-what-must = Pregunte respecto de cada tarjeta: «¿Qué debe ser cierto el día anterior?». Dibuje una flecha desde esa condición hasta la tarjeta.

find-the-cards-from-which-many = Encuentre las tarjetas de las que salen muchas flechas. Son los cimientos, así que empiécelos pronto.

place-one-result-that-people-will = Coloque en cada semestre un resultado que la gente vaya a notar. Compruebe que algunos de esos resultados llegan a las personas más rezagadas.

leave-time-free-to-learn-and = Deje tiempo libre para aprender y marque los puntos en los que el trabajo puede continuar, cambiar o detenerse.

dates-are-promises = Las fechas son promesas

in-papua-new-guinea-a-digital = En Papua Nueva Guinea, una cartera de identidad digital se esperaba al principio para agosto de 2023, y la primera identidad digital se mostró en una cumbre en diciembre de 2025 (Islands Business, hacia 2023; sitio de la cumbre, 2025). El portal de Rwanda empezó con cinco servicios en 2015 (Hope Magazine, 2015). En 2017 se señaló una meta de 500 (Xinhua, 2017), y en junio de 2023 había 103 (allAfrica, 2023).

the-sources-do-not-explain-the = Las fuentes no explican el retraso de la cartera, y un recuento pequeño no demuestra un fracaso: cinco servicios bastaron para empezar. Pero la gente recuerda las promesas. Dé al público una fecha solo para lo que ya no depende de otros. Antes, dé una condición: «El servicio se abre cuando el registro haya superado su comprobación».

allow-25-minutes-10-for-the = Prevea 25 minutos: 10 para las lecturas y 15 para los movimientos 1 a 4, con tarjetas en una pared. Al cabo de diez minutos, añada una sorpresa, por ejemplo: «La ley llegará un año más tarde».
