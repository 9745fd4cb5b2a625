title = ASAN: trabajo detrás de un cristal y un índice para cada servicio

description = Cómo reunió Azerbaiyán los servicios estatales bajo un mismo techo y empezó después a evaluarlos uno por uno y a publicar los resultados.

in-the-first-asan-centre-visitors = En el primer centro ASAN, los visitantes podían ver trabajar al personal detrás de paredes de cristal (Region Plus, hacia 2013). Algunos años después llegó un segundo tipo de apertura: un índice que muestra la calidad de cada servicio.

context = Contexto

a-presidential-decree-of-13-july = Un decreto presidencial de 13 de julio de 2012 creó un organismo estatal para los servicios públicos (Organismo Estatal, 2012). Su primer centro se abrió en Bakú el 29 de diciembre de 2012, como proyecto piloto. El objetivo era reducir los retrasos y los sobornos (Region Plus, hacia 2013). En 2023, la persona que representó al organismo en un seminario web de las Naciones Unidas señaló tres dificultades: los funcionarios carecen de competencias digitales, algunos se resisten al cambio, y hay que proteger los sistemas y los datos (DAES/UNPOG y CESPAP, 2023).

what-was-done = Qué se hizo

the-pilot-centre-offered-23-kinds = El centro piloto ofrecía 23 tipos de servicios, que pronto fueron 25, de varios organismos del Estado. Junto a ellos había otros 22 servicios, como los bancarios y los de seguros (Region Plus, hacia 2013). Más tarde, autobuses y visitas en tren llevaron los servicios a las regiones (Trend, hacia diciembre de 2019).

the-asan-index-began-as-a = El índice ASAN comenzó como proyecto en 2016. Valora los servicios según 143 parámetros (UNPAN, 2022). Cada ronda sigue un orden fijo (digital.gov.az):

the-services-are-assessed = Se evalúan los servicios.

the-body-that-provides-the-service = El organismo que presta el servicio recibe su resultado.

the-result-is-made-public = El resultado se hace público.

shortcomings-are-to-be-repaired-before = Las deficiencias deben corregirse antes de la ronda siguiente.

the-agency-has-also-trained-officials = El organismo también ha formado a funcionarios de otros países, y ocho países pertenecen a una asociación internacional ASAN (DAES/UNPOG y CESPAP, 2023).

results = Resultados

for-the-centres = En cuanto a los centros:

in-early-2013-about-35-000 = A principios de 2013, unas 35 000 personas utilizaron el primer centro en algo más de dos meses (Region Plus).

as-of-december-2019-there-were = En diciembre de 2019 había 16 centros, cinco de ellos en Bakú, con 10 autobuses y 35 millones de solicitudes en total (Trend; el año se ha deducido).

the-centres-won-a-united-nations = Los centros obtuvieron un Premio de las Naciones Unidas a la Administración Pública en 2015 (UNPAN, 2022).

for-the-index = En cuanto al índice:

n-2016-17-412-services-were-assessed = 2016-17: se evaluaron 412 servicios, 178 de organismos centrales y 234 de organismos locales de Bakú (digital.gov.az).

n-2017-18-634-services-were-assessed = 2017-18: se evaluaron 634 servicios (digital.gov.az).

september-2022-over-500-services-had = Septiembre de 2022: se habían evaluado «más de 500» servicios hasta ese momento (UNPAN, 2022).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-last-two-counts-do-not = Los dos últimos recuentos no concuerdan, y las fuentes no explican la diferencia. El organismo que dirige los centros también presenta el índice, y no se menciona ningún control externo. Ninguna de estas fuentes muestra los resultados de un servicio ni si estos mejoraron. Ninguna mide los sobornos antes y después. Una solicitud no es una persona: una misma persona puede presentar muchas. El premio de 2015 es anterior al índice y no dice nada sobre él.

lessons = Enseñanzas

openness-can-be-built-in-two = La apertura puede lograrse de dos maneras: la gente ve el trabajo y la gente ve el resultado.

a-fixed-order-gives-each-body = Un orden fijo da a cada organismo tiempo para conocer su resultado y una fecha para mejorar.

a-centre-serves-those-who-can = Un centro atiende a quienes pueden acudir a él. Los autobuses y los trenes llevan el mismo servicio a quienes no pueden.

questions-for-the-group = Preguntas para el grupo

choose-one-service-that-you-know = Elija un servicio que conozca. Nombre cinco cosas que un índice debería medir. Al menos dos deben ser cosas que solo el usuario puede juzgar.

should-a-public-body-see-its = ¿Debería un organismo público ver su resultado antes que el público? ¿Durante cuánto tiempo y qué puede cambiar en ese plazo?

the-lowest-result-of-the-year = El resultado más bajo del año es el de su propia oficina. ¿Qué dice a su personal y qué dice a la prensa?
