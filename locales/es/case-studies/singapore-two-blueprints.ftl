title = Dos planes: uno para el gobierno y otro para la población

description = Por qué elaboró Singapur un segundo plan junto a su plan de gobierno digital y cómo distinguir un objetivo de un resultado.

in-2018-singapore-published-two-plans = En 2018, Singapur publicó dos planes. Uno dice lo que el gobierno debe ser capaz de hacer. El otro dice lo que la población debe ser capaz de hacer.

context = Contexto

the-smart-nation-programme-began-in = El programa Smart Nation comenzó en 2014 (The Business Times, 2020). Singapur es una ciudad de ingresos altos, y las Naciones Unidas la incluyen entre los pequeños Estados insulares en desarrollo. Los teléfonos móviles estaban allí muy extendidos. Aun así, el plan para la población dice que el país no estaba tan preparado para la vida digital como podría estarlo (Digital Readiness Blueprint, 2018).

what-was-done = Qué se hizo

the-digital-government-blueprint-of-june = El Digital Government Blueprint, de junio de 2018, fijó objetivos para el gobierno hasta 2023. La población y las empresas debían poder acceder a los servicios en cualquier momento, desde cualquier lugar y con cualquier dispositivo conectado a Internet. Una identidad digital nacional, con la aplicación SingPass Mobile, debía formar parte de la base (WorkSmart Asia, 2018).

the-digital-readiness-blueprint-of-the = El Digital Readiness Blueprint, del mismo año, fue elaborado por un grupo con miembros del sector público, las empresas y la sociedad civil. Tiene cuatro líneas de acción: un acceso más amplio, la alfabetización digital, la adopción impulsada por las comunidades y las empresas, y la inclusión desde el diseño (Digital Readiness Blueprint, 2018).

one-service-was-planned-around-a = Se planificó un servicio en torno a un acontecimiento vital. Con Moments of Life, una aplicación para padres de niños pequeños, los padres debían utilizar un único lugar en vez de acudir a varios organismos (The Straits Times, 2018).

results = Resultados

the-sources-report-more-plans-than = Las fuentes informan de más planes que resultados. El cuadro separa los unos de los otros.

as-of = Fecha

what-the-source-reports = Qué comunica la fuente

plan-or-result = ¿Plan o resultado?

may-2018 = Mayo de 2018

a-pilot-of-moments-of-life = una prueba piloto de Moments of Life, que comenzaría en junio de 2018 (The Straits Times)

plan = plan

june-2018 = Junio de 2018

goals-for-digital-government-to-be = objetivos de gobierno digital que debían alcanzarse a más tardar en 2023 (WorkSmart Asia)

plan-2 = plan

august-2020 = Agosto de 2020

all-government-services-digital-from-end = todos los servicios del gobierno digitales de principio a fin a más tardar en 2023 (Mothership, citando al ministro)

plan-3 = plan

august-2020-2 = Agosto de 2020

contact-tracing-tokens-are-being-given = se están entregando dispositivos de rastreo de contactos a personas mayores y a personas sin teléfono inteligente (Mothership, citando al ministro)

result-without-a-number = resultado, sin cifra

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

this-case-found-no-number-of = Para este caso no se encontró el número de usuarios de la identidad digital, por lo que no se da ninguno. No se comprobó si se alcanzó el objetivo fijado para 2023. Los artículos no definen «digitales de principio a fin». Ninguna fuente muestra si el segundo plan cambió quién utiliza los servicios y quién no. Las fuentes son artículos de prensa, un blog y el documento del propio gobierno; ninguna es una evaluación independiente.

lessons = Enseñanzas

a-plan-for-services-and-a = Un plan para los servicios y un plan para la población responden a preguntas distintas. El uno no sustituye al otro.

a-group-from-inside-and-outside = Un grupo formado por personas de dentro y de fuera del gobierno puede elaborar el segundo plan.

keep-a-way-for-people-who = Mantenga una vía para las personas que no tienen el dispositivo necesario. El dispositivo de rastreo fue una de esas vías.

in-our-reading-the-pair-of = A nuestro juicio, la pareja de planes puede copiarse en otros lugares. Las condiciones de una ciudad rica, no.

questions-for-the-group = Preguntas para el grupo

take-three-goals-from-your-digital = Tome tres objetivos de su estrategia digital. Escriba al lado de cada uno qué debe poseer, saber y considerar digno de confianza una persona para beneficiarse de él. ¿Sobre qué no dice nada su estrategia?

which-body-in-your-country-could = ¿Qué organismo de su país podría dirigir un plan de preparación de la población y quién, de fuera del gobierno, debe sentarse a su mesa?

sort-ten-sentences-from-a-recent = Clasifique diez frases de un informe reciente del gobierno en «plan» y «resultado». ¿Cuántos de los resultados tienen una cifra y una fecha?
