title = Sri Lanka: cómo se adaptó un taller nacional

description = Cómo prepararon dos organismos nacionales y las Naciones Unidas un taller de formación y qué se necesita para saber si funcionó.

this-case-has-no-portal-and = Este caso no tiene portal ni aplicación. Muestra la propia formación: quién la pidió, en qué orden vinieron las partes y qué tendríamos que saber para considerarla un éxito.

context = Contexto

in-2022-the-united-nations-assessed = En 2022, las Naciones Unidas evaluaron qué capacidades necesitaban las instituciones gubernamentales de Asia, el Pacífico y África Oriental para la Agenda 2030 (UNPAN). Dos organismos nacionales de Sri Lanka, el Consejo de Desarrollo Sostenible y la Agencia de TIC, pidieron entonces un taller. El material de formación general no puede saber quién estará en la sala, por lo que hubo que adaptarlo.

what-was-done = Qué se hizo

un-desa-through-its-division-dpidg = El DAES, por conducto de su división DPIDG y de su oficina UNPOG, preparó el taller con los dos organismos. La oficina del Coordinador Residente de las Naciones Unidas en el país prestó apoyo. El programa anunciado tenía seis partes (UNPAN; UNPOG). La última columna es una interpretación nuestra.

order = Orden

part = Parte

what-it-gives-to-the-next = Qué aporta

n-1 = 1

principles-of-effective-governance = Principios de gobernanza eficaz

a-common-measure-for-all-later = una medida común para todas las decisiones posteriores

n-2 = 2

trends-in-digital-government = Tendencias del gobierno digital

ideas-from-elsewhere = ideas de otros lugares

n-3 = 3

situation-analysis = Análisis de la situación

facts-about-ones-own-starting-point = datos sobre el propio punto de partida

n-4 = 4

priorities-and-inclusive-services = Prioridades y servicios inclusivos

a-small-number-of-goals = un pequeño número de objetivos

n-5 = 5

e-competency-profile-of-the-workforce = Perfil de competencias electrónicas del personal

the-skills-that-these-goals-require = las competencias que exigen esos objetivos

n-6 = 6

road-map-and-action-plan = Hoja de ruta y plan de acción

names-and-dates = nombres y fechas

two-instruments-were-borrowed-the-situation = Se tomaron prestados dos instrumentos. El análisis de la situación debía utilizar el manual de las Naciones Unidas sobre la capacidad en materia de gobierno digital, que no está destinado a clasificar países (UNPAN, manual). El perfil debía remitirse al Marco Europeo de Competencias Electrónicas.

results = Resultados

as-of-june-2023-three-things = En junio de 2023 constan tres cosas:

the-workshop-took-place-on-7 = el taller se celebró los días 7 y 8 de junio de 2023 (Consejo de Desarrollo Sostenible, 2023);

n-57-senior-officials-from-ministries-and = participaron 57 altos funcionarios de ministerios y otros organismos públicos (Daily FT, 2023; un solo periódico);

one-of-the-organizers-calls-it = uno de los organizadores lo califica de éxito, lo que es su propia valoración (Consejo de Desarrollo Sostenible, 2023).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-united-nations-pages-describe-the = Las páginas de las Naciones Unidas describen el plan. Para este caso no se han visto el perfil, la hoja de ruta ni el plan de acción, por lo que no se sabe si se terminaron, se aprobaron o se utilizaron. Seis partes en dos días dejan poco tiempo para cada una, y no se dice hasta qué profundidad llegó el trabajo. El artículo del periódico se lee como un anuncio. Aquí no se utiliza ninguna evaluación de los participantes ni ningún examen posterior.

lessons = Enseñanzas

begin-with-a-request-and-an = Empiece por una petición y una evaluación, y elija después el contenido. A quien pide también se le pueden pedir resultados.

two-owners-with-different-tasks-development = Dos responsables con tareas distintas, el desarrollo y la tecnología, hacen más difícil que el tema se trate como un asunto exclusivo de los técnicos (interpretación nuestra).

borrow-the-instrument-and-bring-your = Tome prestado el instrumento y aporte sus propios datos. Un marco de otro lugar es una lista de preguntas, no de respuestas.

keep-the-order-why-where-we = Mantenga el orden: por qué, dónde estamos, qué va primero, quién puede hacerlo, quién hace qué.

agree-before-the-workshop-who-will = Acuerde antes del taller quién examinará la hoja de ruta al cabo de tres meses.

questions-for-the-group = Preguntas para el grupo

you-have-two-days-and-57 = Dispone de dos días y de 57 altos funcionarios. Asigne a cada una de las seis partes sus horas. ¿Qué acorta y qué traslada a las semanas anteriores o posteriores?

which-two-bodies-in-your-country = ¿Qué dos organismos de su país deberían firmar la petición y qué debe cada uno de ellos a cambio?

what-would-you-collect-before-at = ¿Qué información recogería antes del taller, al final y tres meses después para saber si algo cambió?
