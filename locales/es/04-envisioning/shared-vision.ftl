title = Una visión compartida

description = Cómo escribir una visión que decida algo y cómo compartirla.

a-vision-is-a-picture-of = Una visión es una imagen de un futuro deseado, lo bastante clara como para orientar las decisiones.

it-says-how-people-will-live = Dice cómo la gente vivirá o trabajará de otra manera: «Nadie pierde una pensión a causa de un viaje». Un *proyecto*, como un acuerdo con los centros de salud, es una de las formas de llegar a ella. Los proyectos pueden cambiar cuando se encuentra algo mejor, y la visión permanece.

four-tests-of-a-vision-sentence = Cuatro comprobaciones de una frase de visión

people-does-it-name-people-whose = **Personas.** ¿Nombra a las personas cuya vida será distinta?

difference-does-it-say-what-they = **Diferencia.** ¿Dice qué notarán ellas, y no qué comprará el gobierno?

choice-could-a-reasonable-person-disagree = **Elección.** ¿Podría una persona razonable no estar de acuerdo? Una frase a la que nadie se opone no decide nada.

time-is-there-a-year-in = **Tiempo.** ¿Hay un año en el que alguien pueda preguntar si se ha hecho realidad?

first-version = Primera versión

test-that-it-fails = Comprobación que no supera

better-version = Versión mejor

we-will-be-a-leader-in = Seremos líderes en pensiones digitales

people-difference-time = Personas, diferencia, tiempo

by-the-fifth-year-a-pensioner = A más tardar en el quinto año, los pensionistas de cualquier aldea acreditan su derecho sin hacer un viaje

a-modern-mobile-application-for-all = Una aplicación móvil moderna para todos los pensionistas

difference-it-names-a-tool-time = Diferencia (nombra una herramienta), tiempo

by-the-fifth-year-each-pensioner = A más tardar en el quinto año, cada pensionista elige una de tres formas de acreditar que está vivo, y ninguna cuesta dinero

better-services-for-everybody = Mejores servicios para todos

difference-choice-time = Diferencia, elección, tiempo

in-the-first-two-years-villages = En los dos primeros años, las aldeas sin autobús van antes que la capital

the-last-version-may-find-opponents = Es posible que la última versión encuentre oposición en la capital, pero la elección se hace abiertamente, antes de gastar el dinero.

shared-by-whom = ¿Compartida por quién?

shared-goals-should-reflect-peoples-interests = Los objetivos compartidos deben reflejar los intereses, las necesidades y las competencias de la gente (DAES/UNPOG y CESPAP, 2023). Lo tercero se olvida con facilidad: un futuro que exige competencias que a nadie se ayuda a adquirir no es un futuro compartido.

two-movements-meet-from-the-top = Hay dos movimientos que se encuentran. Desde arriba llegan un mandato, dinero y una dirección. Desde abajo llegan el conocimiento de la vida cotidiana e ideas que ya funcionan en una oficina.

these-rules-help-in-a-room = Estas reglas ayudan en una sala en la que hay personas de distinto rango:

each-person-writes-alone-without-a = Cada persona escribe por su cuenta, sin poner su nombre.

all-sentences-are-read-aloud-by = Una sola voz lee en alto todas las frases.

the-person-of-highest-rank-speaks = La persona de mayor rango habla la última.

disagreement-that-remains-is-written-down = El desacuerdo que persiste se anota junto con su motivo.

shared-does-not-mean-unanimous-it = Compartida no significa unánime: significa que cada persona puede decir qué se decidió y por qué.

worked-example-a-second-half-of = Ejemplo comentado: la segunda mitad de la imagen

in-2018-singapore-wrote-goals-for = En 2018, Singapur elaboró objetivos de gobierno digital hasta 2023 (WorkSmart Asia, 2018). Ese mismo año, un grupo con miembros del gobierno, las empresas y la sociedad civil elaboró un segundo plan, sobre la preparación de la población. Tiene cuatro líneas: el acceso, la alfabetización, la adopción impulsada por las comunidades y las empresas, y la inclusión desde el diseño (Digital Readiness Blueprint, 2018).

which-people-the-first-plan-describes = *¿Qué personas?* El primer plan describe lo que ofrece el gobierno; el segundo, lo que la gente debe tener y saber para beneficiarse de ello.

who-wrote-it-the-second-plan = *¿Quién lo elaboró?* El segundo plan tuvo autores ajenos al gobierno.

what-is-not-shown-a-plan = *¿Qué es lo que no se muestra?* Un plan no es un resultado, y este ejemplo no juzga lo que cambiaron los planes.

for-your-own-vision-write-the = Escriba también la segunda mitad de su propia visión: ¿qué debe tener la gente, qué debe saber y en qué debe confiar el día en que la visión se haga realidad?

allow-20-minutes-6-for-the = Prevea 20 minutos: 6 para las lecturas, 8 para las postales y 6 para las cuatro comprobaciones. La postal viene del futuro: dentro de cinco años, una persona imaginaria { -country(case: "of") } escribe sobre un día corriente con los servicios públicos. En las tres primeras frases no se puede nombrar ninguna tecnología.
