title = Huduma y eCitizen: ventanillas y pantallas que crecen juntas

description = Cómo creó Kenya a la vez centros de servicios de ventanilla única y un portal en línea, y por qué los recuentos de servicios necesitan una definición.

a-government-that-wants-to-serve = Un gobierno que quiere atender mejor a la gente puede mejorar sus ventanillas o puede poner sus servicios en línea. Kenya empezó ambas cosas el mismo año.

context = Contexto

huduma-kenya-a-programme-of-one = Huduma Kenya, un programa de centros de servicios de ventanilla única, comenzó el 7 de noviembre de 2013 (The Standard, julio de 2018). El portal en línea eCitizen también comenzó en 2013, como proyecto piloto con 10 servicios (Odrimedia, hacia 2025; una sola fuente de prensa). Un programa nacional tenía que llegar a la población de 47 condados.

what-was-done = Qué se hizo

huduma-planned-five-channels-centres-a = Huduma previó cinco canales: centros, un portal web, un servicio móvil, un centro de llamadas y una pasarela de pago (Premios de las Naciones Unidas a la Administración Pública, 2015). El 30 de junio de 2023, el gobierno relanzó eCitizen. Anunció también un código corto para teléfonos sencillos y, para las personas sin teléfono inteligente, ayuda en los locales de los agentes y de los bancos (ITWeb Africa, 2023). En diciembre de 2024, un solo número de pago había sustituido a más de 1000, según un funcionario (DailyCast, 2024).

results = Resultados

as-of = Fecha

what-was-counted = Qué se contó

source = Fuente

n-2015 = 2015

n-12-centres = 12 centros

cgtn-africa-one-report = CGTN Africa, una sola noticia

february-2018 = Febrero de 2018

n-52-centres-in-all-47-counties = 52 centros en los 47 condados, hasta 30 000 personas al día

the-standard-quoting-the-minister = The Standard, citando al ministro

early-2023 = Principios de 2023

fewer-than-400-online-services = menos de 400 servicios en línea

techpression-one-report = Techpression, una sola noticia

june-2023 = Junio de 2023

over-5-000-online-services = más de 5000 servicios en línea

itweb-africa-government-claim = ITWeb Africa, afirmación del gobierno

october-2023 = Octubre de 2023

n-10-513-services-from-end-to = 10 513 servicios de principio a fin

allafrica-government-claim = allAfrica, afirmación del gobierno

december-2024 = Diciembre de 2024

n-13-5-million-accounts = 13,5 millones de cuentas

dailycast-government-claim = DailyCast, afirmación del gobierno

about-2025 = Hacia 2025

over-22-000-services = más de 22 000 servicios

odrimedia-government-claim = Odrimedia, afirmación del gobierno

huduma-won-a-united-nations-public = Huduma obtuvo un Premio de las Naciones Unidas a la Administración Pública en 2015. Un estudio del Banco Mundial relacionó su éxito con una cultura de atención al usuario que motiva también al personal (Banco Mundial, 2017).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-number-of-online-services-grew = El número de servicios en línea se multiplicó por más de diez en unos meses. La prensa preguntó cuáles eran los 5000 servicios (Techpression, 2023) y un centro de estudios advirtió de fallos técnicos (iAfrikan, 2023). Ninguna de las fuentes utilizadas aquí define «un servicio», por lo que es posible que los cuatro recuentos no midan lo mismo. Una cuenta no es un trámite terminado. El premio y el estudio del Banco Mundial son anteriores al relanzamiento y no lo juzgan.

lessons = Enseñanzas

counters-and-online-services-can-support = Las ventanillas y los servicios en línea pueden apoyarse mutuamente: la ventanilla atiende a las personas a las que la pantalla no llega.

staff-culture-is-part-of-the = La cultura del personal forma parte del servicio.

a-count-says-little-until-its = Un recuento dice poco mientras no se defina su unidad: un formulario, un trámite o un resultado que una persona recibe.

questions-for-the-group = Preguntas para el grupo

your-minister-wants-to-announce-the = Su ministro quiere anunciar el número de servicios digitales. ¿Qué definición propone usted y qué efecto tendría en el número?

if-online-use-grows-should-service = Si crece el uso en línea, ¿deberían los centros de servicios cerrar, trasladarse o cambiar su trabajo? ¿Quién saldría perdiendo en cada caso?

which-three-measures-would-show-that = ¿Qué tres medidas mostrarían que un servicio mejoró y no solo que se puso en línea?
