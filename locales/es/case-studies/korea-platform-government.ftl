title = Gobierno de plataforma digital: una nueva visión tras cincuenta años de trabajo

description = Cómo formuló la República de Corea una nueva visión del gobierno digital y qué medios más antiguos hacen que las instituciones la pongan en práctica.

in-january-2023-the-chair-of = En enero de 2023, el presidente de un nuevo comité presidencial advirtió de que veinte años de buenos resultados en materia de gobierno electrónico no deciden los veinte siguientes (Asia Economy, enero de 2023). Este caso pregunta qué necesita una nueva visión antes de cambiar el trabajo de las instituciones.

context = Contexto

digital-work-in-the-korean-government = El trabajo digital en el gobierno coreano comenzó en el decenio de 1960 y ha continuado durante más de 50 años (DAES/UNPOG y CESPAP, 2023). Al principio los servicios estaban separados y después se agruparon por esferas de política. Más tarde llegaron portales para todo el gobierno, como gov.kr y data.go.kr, y servicios personales en muchos canales. Aun así, en un seminario web de las Naciones Unidas, la persona que habló por la República de Corea consideró que los servicios no eran lo bastante fáciles de usar ni estaban lo bastante integrados (misma fuente).

what-was-done = Qué se hizo

on-2-may-2022-the-presidential = El 2 de mayo de 2022, el comité de transición presidencial presentó nueve principios (Asia Economy, mayo de 2022). La idea es una sola plataforma de datos conectados en la que la población, las empresas y los organismos públicos resuelven problemas comunes. Tres de los nueve principios muestran hasta dónde debería llegar el cambio: los datos públicos son abiertos salvo que haya una razón en contra, los ministerios trabajan en plataformas compartidas, y también cambian los procedimientos, la cultura y las normas relativas al personal. Un reglamento aprobado en consejo de ministros el 28 de junio de 2022 creó después un comité dependiente del Presidente (Asia Economy, junio de 2022).

four-older-means-support-the-vision = Cuatro medios más antiguos respaldan la visión (DAES/UNPOG y CESPAP, 2023):

duties-set-by-law = obligaciones establecidas por ley

a-yearly-evaluation-of-institutions-with = una evaluación anual de las instituciones, con criterios digitales y una valoración de la calidad de los datos públicos

managed-projects = proyectos gestionados

money-and-technical-help = fondos y ayuda técnica

results = Resultados

as-of = Fecha

what-is-documented = Qué está documentado

kind-of-fact = Tipo de hecho

september-2022 = Septiembre de 2022

the-committee-starts-with-19-private = El comité comienza con 19 expertos del sector privado y cuatro miembros del gobierno (Foro Económico Mundial, 2023)

body-created = órgano creado

january-2023 = Enero de 2023

a-road-map-is-announced-for = Se anuncia una hoja de ruta para marzo de 2023 (Foro Económico Mundial, 2023)

promise = promesa

april-2024 = Abril de 2024

support-for-large-artificial-intelligence-models = El apoyo a grandes modelos de inteligencia artificial en el sector público ha de aumentar de 20 000 millones a 110 000 millones de won, y se nombran seis tareas de política (Smart City Korea, 2024)

announced-budget = presupuesto anunciado

bodies-promises-and-budgets-are-steps = Los órganos, las promesas y los presupuestos son pasos. Ninguna de las fuentes utilizadas aquí mide un resultado para la gente.

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-committee-was-created-by-one = El comité fue creado por un gobierno determinado. No se comprobó si continuó tras el cambio de presidente en 2025. Las fuentes no muestran si la hoja de ruta llegó a tiempo. No dicen qué le ocurre a una institución que obtiene una mala evaluación. Una de ellas es un artículo del presidente del comité, y los artículos de prensa repiten declaraciones oficiales.

lessons = Enseñanzas

a-vision-needs-means-law-makes = Una visión necesita medios: la ley la convierte en una obligación, la evaluación la hace visible y el dinero la hace posible.

the-quality-of-public-data-is = La calidad de los datos públicos se mide, no se da por supuesta.

skills-are-needed-twice-in-the = Las competencias se necesitan dos veces: en los servicios internos y entre quienes diseñan y gestionan los servicios.

a-vision-that-belongs-to-one = Una visión que pertenece a un gobierno puede terminar con él. A nuestro juicio, las obligaciones establecidas por ley pueden durar más.

questions-for-the-group = Preguntas para el grupo

take-one-sentence-from-your-national = Tome una frase de su estrategia digital nacional. ¿Qué ley, qué evaluación y qué partida presupuestaria la respaldan? Marque cada carencia.

a-new-government-takes-office-next = El año próximo asume el poder un nuevo gobierno. ¿Qué partes de su estrategia sobrevivirían y qué podría hacer usted ahora para proteger la más útil?

your-ministry-must-publish-a-measure = Su ministerio debe publicar una medida de la calidad de sus datos. ¿Qué se mide primero y qué oficina se opondrá?
