title = gov.br: un inicio de sesión para el país, muchos para sus municipios

description = Cómo reunió el Brasil los servicios federales tras un único inicio de sesión y qué enseñan las cifras municipales sobre la pregunta «¿proporción de qué?».

one-password-and-then-one-more = Una contraseña, y luego otra más. En el Brasil, una persona puede acceder a los servicios federales con un único inicio de sesión y necesitar, aun así, una cuenta distinta para los servicios de su ciudad.

context = Contexto

in-2019-the-federal-government-had = En 2019, el gobierno federal tenía unos 1600 sitios web. En abril de ese año anunció un solo portal para todos ellos (ZDNet, 2020). Sin embargo, muchos servicios corresponden a los municipios.

what-was-done = Qué se hizo

the-federal-sites-were-to-move = Los sitios federales debían trasladarse al portal a más tardar en diciembre de 2020 (ZDNet, 2020). Un único inicio de sesión abre los servicios. Las cuentas tienen tres niveles de confianza, bronce, plata y oro, y el más alto exige comprobaciones biométricas (Embratel, 2025). Los organismos intercambian datos, de modo que una persona no tiene que entregar lo que el Estado ya posee (cayowaaplano.com, hacia 2025). Los municipios pueden incorporarse a una red y utilizar el inicio de sesión nacional.

results = Resultados

use-of-the-national-platform-grew = El uso de la plataforma nacional creció con rapidez. Tenía 58 millones de usuarios en abril de 2020 (ZDNet, 2020) y 112 millones en septiembre de 2021 (Agenzia Nova, 2021). En noviembre de 2022 tenía 140 millones, cerca del 80 % de la población adulta (Agência Brasil, 2022). En octubre de 2025 había más de 165 millones de cuentas, de las que 87 millones eran de plata u oro (Embratel, 2025). Por lo tanto, unos 78 millones estaban en el nivel más bajo. En el índice de madurez GovTech del Banco Mundial de 2022, el Brasil ocupó el segundo lugar (Agência Brasil, 2022).

the-municipal-figures-as-of-about = Las cifras municipales, hacia 2025, proceden todas de un mismo blog (cayowaaplano.com).

question = Pregunta

answer = Respuesta

share-of-what = Proporción de qué

has-it-joined-the-network = ¿Se ha incorporado a la red?

n-2-556-or-45-9 = 2556, es decir, el 45,9 %

all-municipalities = todos los municipios

does-it-have-an-online-service = ¿Tiene al menos un servicio en línea?

n-91 = 91 %

municipal-administrations = administraciones municipales

does-it-have-five-or-more = ¿Tiene cinco o más?

n-41 = 41 %

municipal-administrations-2 = administraciones municipales

does-it-use-the-national-login = ¿Utiliza el inicio de sesión nacional?

n-13 = 13 %

only-those-that-ask-for-a = solo las que piden un inicio de sesión

the-same-source-says-that-the = La misma fuente dice que cuanto mayor es el municipio, más digital es.

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-start-of-the-portal-is = El comienzo del portal, en septiembre de 2019, se apoya en una sola fuente (ZDNet, 2020). Respecto de 2025, una fuente habla de 165 millones de cuentas creadas (Embratel) y otra de 170 millones de cuentas activas (cayowaaplano.com). Las palabras son distintas y es posible que también lo sea la forma de contar. El gobierno dice que el intercambio de datos ha ahorrado 12 590 millones de reales desde 2020 (cifra a noviembre de 2025, según cayowaaplano.com). El método no se muestra. El blog dice basarse en datos oficiales, pero sus cifras deben compararse con las encuestas originales antes de citarlas. No sabemos por qué un municipio que pide un inicio de sesión conserva el suyo propio.

lessons = Enseñanzas

a-national-platform-can-be-strong = Una plataforma nacional puede ser fuerte mientras le falta la mitad local.

the-size-of-the-place-matters = El tamaño del lugar importa. Una oferta que conviene a una gran ciudad puede estar fuera del alcance de una pequeña.

levels-of-trust-allow-a-simple = Los niveles de confianza permiten que un servicio sencillo siga siendo sencillo, mientras que uno delicado pide más pruebas.

before-you-use-a-percentage-ask = Antes de utilizar un porcentaje, pregunte de qué es proporción.

questions-for-the-group = Preguntas para el grupo

the-13-is-a-share-of = El 13 % es una proporción de las administraciones que piden un inicio de sesión. ¿Qué otra cifra se necesita para convertirlo en una proporción de todos los municipios y quién la tiene?

you-are-the-mayor-of-a = Usted ocupa la alcaldía de un municipio pequeño y le ofrecen el inicio de sesión nacional. Nombre tres razones para dudar. ¿Qué haría desaparecer cada una de ellas?

sort-ten-services-of-your-body = Clasifique diez servicios de su organismo según la prueba de identidad que necesitan: ninguna, baja, media o alta. ¿Dónde se pide demasiado?
