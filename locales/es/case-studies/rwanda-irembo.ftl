title = Irembo: un portal costeado con tasas, con agentes para quienes no tienen un dispositivo

description = Cómo confió Rwanda su portal a un asociado por 25 años y qué enseñan ocho años de metas y recuentos sobre las promesas.

four-journeys-three-offices-two-papers = Cuatro viajes, tres oficinas, dos documentos y al menos cuatro días: eso es lo que antes necesitaba un padre o una madre en Rwanda para obtener un certificado de nacimiento. Más tarde pudo descargarse en cuestión de horas, una vez que el hospital había inscrito el nacimiento (CrissCrossed, 2023, citando a Public Digital). ¿Quién pagó el cambio y quién sigue necesitando ayuda?

context = Contexto

rwanda-is-both-a-least-developed = Rwanda es a la vez un país menos adelantado y un país en desarrollo sin litoral. Un examen de 2023 señala dos barreras para los servicios en línea: pocas personas con competencias en TIC y una red de telecomunicaciones débil (Rwanda Podium, 2023).

what-was-done = Qué se hizo

a-company-was-founded-in-september = En septiembre de 2014 se fundó una empresa para crear la plataforma. Tiene una concesión de 25 años: construye y explota la plataforma, y la transfiere al final (Hope Magazine, hacia 2015-2016). El operador se queda con una pequeña parte de las tasas que la gente paga por los servicios (CrissCrossed, 2023). La plataforma, Irembo, se abrió en 2015 con cinco servicios (Hope Magazine, 2015).

people-without-a-device-can-go = Las personas sin un dispositivo pueden acudir a un agente en un cibercafé. En junio de 2017 había 1500 cibercafés de este tipo. El objetivo era contar con 2200 agentes, de modo que todo el mundo encontrara uno a menos de 3 kilómetros (Xinhua, 2017).

results = Resultados

as-of = Fecha

services-online = Servicios en línea

target-named-at-that-time = Meta señalada en ese momento

source = Fuente

n-2015 = 2015

n-5 = 5

n-100-within-three-years = 100 en un plazo de tres años

hope-magazine = Hope Magazine

about-2015-2016 = Hacia 2015-2016

n-12 = 12

no-target-in-this-source = ninguna meta en esta fuente

hope-magazine-interview = Hope Magazine, entrevista

june-2017 = Junio de 2017

n-50 = 50

n-100-by-the-end-of-2017 = 100 a finales de 2017 y 500 más adelante

xinhua-quoting-the-operator = Xinhua, citando al operador

january-2020 = Enero de 2020

at-least-98-from-19-public = al menos 98, de 19 organismos públicos

no-target-in-this-source-2 = ninguna meta en esta fuente

aston-network = ASToN Network

june-2023 = Junio de 2023

n-103 = 103

over-400-more-by-june-2024 = más de 400 adicionales a más tardar en junio de 2024, por más de 12 millones de dólares de los Estados Unidos

allafrica-quoting-the-ministry = allAfrica, citando al ministerio

in-2022-rwanda-was-for-the = En 2022, Rwanda figuró por primera vez en el grupo de países con un índice de desarrollo del gobierno electrónico alto (Rwanda Podium, 2023; una sola fuente). El índice mide mucho más que un portal.

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

one-source-calls-the-operator-a = Una fuente dice que el operador es una empresa privada (Hope Magazine) y otra que es de propiedad pública (CrissCrossed). Como mes de apertura se menciona julio o agosto de 2015. Las fuentes no dicen con qué parte se queda el operador, cuánto cobran los agentes ni cuántas solicitudes pasan por ellos. En 2023 se decía que unos 100 servicios eran solo una quinta parte de todos los servicios públicos (CrissCrossed; una sola fuente). En este caso no se comprobó si se alcanzó la meta fijada para junio de 2024.

lessons = Enseñanzas

fees-give-an-operator-steady-money = Las tasas dan al operador un dinero estable. También convierten el precio de un documento público en una cuestión de política.

agents-carry-inclusion-plan-for-them = Los agentes hacen posible la inclusión. Inclúyalos en la planificación y averigüe cuánto cuestan al usuario.

five-services-were-enough-to-begin = Cinco servicios bastaron para empezar.

show-targets-and-counts-side-by = Muestre las metas y los recuentos uno al lado del otro. Los 100 servicios previstos para finales de 2017 casi se habían alcanzado en 2020.

questions-for-the-group = Preguntas para el grupo

which-services-should-never-carry-a = ¿Qué servicios no deberían estar nunca sujetos a una tasa en su país? ¿Quién pagaría entonces al operador por ellos?

you-negotiate-a-contract-of-25 = Usted negocia un contrato de 25 años. Redacte una cláusula sobre los precios, una sobre los datos y una sobre el día en que la plataforma vuelva al Estado.

you-are-an-agent-in-a = Usted es agente en una aldea. ¿Qué ve que el ministerio no ve y cómo podría el ministerio saberlo por usted cada mes?
