title = Indicadores que llevan a una decisión

description = Qué necesita un indicador, tres trampas y un ejercicio para corregir indicadores malos.

an-indicator-is-a-measure-that = Un indicador es una medida que muestra los avances, y alguien debe mirarla y actuar.

six-lines-for-each-indicator = Seis líneas para cada indicador

line = Línea

question = Pregunta

example-the-allowance-in-the-villages = Ejemplo: la prestación en las aldeas

definition = Definición

what-exactly-is-counted-and-as = ¿Qué se cuenta exactamente y como proporción de qué?

families-in-the-eight-villages-that = Familias de las ocho aldeas que reciben la prestación, como proporción de las familias de esas aldeas con derecho a ella

base-value = Valor de base

what-was-the-value-before-the = ¿Cuál era el valor antes del cambio y cuándo?

n-12-per-cent-in-the-year = 12 %, en el año anterior a la nueva norma

target = Meta

which-value-by-when-and-why = ¿Qué valor, en qué plazo y por qué ese?

n-40-per-cent-after-two-years = 40 % al cabo de dos años. La proporción en la localidad principal era del 68 %, y el concejo municipal prometió reducir la distancia a la mitad

source = Fuente

where-does-it-come-from-how = ¿De dónde procede, con qué frecuencia y quién lo recoge?

list-of-payments-each-quarter-by = Lista de pagos, cada trimestre, a cargo del empleado de finanzas. Estimación de los centros de salud, cada año, respecto de las familias con derecho a la prestación

left-out = Quién queda fuera

who-is-not-in-the-data = ¿Quién no figura en los datos o queda oculto en la media?

families-who-were-away-with-their = Las familias que estaban fuera con sus rebaños y las familias que ningún centro de salud conoce

use = Uso

who-decides-what-if-the-value = ¿Quién decide qué, si el valor es demasiado bajo?

in-march-the-council-decides-whether = En marzo, el concejo municipal decide si paga visitas a las aldeas

if-the-last-line-stays-empty = Si la última línea queda vacía, elimine el indicador. Si no se conoce el valor de base, dígalo y mídalo primero. Una meta procede de una promesa, una obligación o una necesidad, y no del puesto de otro país en una clasificación.

worked-example-three-shares-of-one = Ejemplo comentado: tres proporciones de un mismo país

a-page-of-the-government-of = Una página del Gobierno del Uruguay da tres proporciones. Todos los trámites de la administración central podían iniciarse en línea. De los trámites de la administración central, el 68 % podía terminarse en línea. De los trámites del Estado, cuatro de cada diez (Uruguay Digital, sin fecha).

what-is-counted-to-start-and = *¿Qué se cuenta?* Iniciar y terminar son cosas distintas.

as-a-share-of-what-and = *¿Como proporción de qué y cuándo?* Es posible que las cifras cuenten organismos distintos o correspondan a años distintos. La página no lo explica.

what-is-left-out-a-procedure = *¿Qué queda fuera?* Un trámite que se utiliza una vez al año cuenta tanto como uno que necesitan miles de personas, y ninguna de estas cifras dice cuántas personas terminan.

all-the-figures-may-be-right = Es posible que todas las cifras sean correctas. Una definición junto a cada una de ellas habría evitado la duda.

three-traps = Tres trampas

the-total-since-the-beginning-it = **El total desde el principio.** No puede bajar, aunque ya nadie utilice el servicio. Informe del último mes o del último año.

the-closed-channel-the-share-of = **El canal cerrado.** La proporción de solicitudes en línea aumenta cuando se cierra una ventanilla. Cuente todos los canales y las personas que reciben el servicio por cualquiera de ellos.

the-rewarded-figure-if-staff-are = **La cifra recompensada.** Si se juzga al personal por la duración de una visita, los casos difíciles se rechazan. Coloque al lado un segundo indicador que muestre ese daño.

exercise = Ejercicio

ex-mend-title = Corregir los indicadores

an-imagined-strategy-has-five-indicators = Una estrategia imaginaria tiene cinco indicadores:

a-number-of-services-online-since = a) Número de servicios en línea desde el comienzo del programa.

b-satisfaction-of-users-of-the = b) Satisfacción de los usuarios del portal: 90 %.

c-all-officials-are-trained-by = c) Todos los funcionarios están formados a más tardar en diciembre.

d-share-of-requests-made-online = d) Proporción de solicitudes presentadas en línea: del 20 al 80 %.

e-our-country-is-among-the = e) Nuestro país figura entre los 50 primeros en el índice de desarrollo del gobierno electrónico.

work-in-groups-of-four-or = Trabajen en grupos de cuatro o cinco personas, sobre tres de ellos.

name-the-link-of-the-chain = Nombren el eslabón de la cadena y digan qué está mal (8 minutos).

mend-each-indicator-and-write-all = Corrijan cada indicador y escriban las seis líneas de uno de ellos. Señalen como inventados los valores inventados (10 minutos).

for-each-mended-indicator-ask-how = Respecto de cada indicador corregido, pregúntense cómo podría alcanzar su meta mientras algunas personas salen perjudicadas (5 minutos).

mend-one-indicator-from-a-report = Corrijan un indicador de un informe sobre su organización o sobre { -country } y digan quién debería recoger los datos (4 minutos).

report-the-mended-indicator-that-surprised = Expongan el indicador corregido que más los haya sorprendido (3 minutos para todos los grupos).

other-answers-can-be-right-if = Otras respuestas pueden ser correctas si los motivos son buenos.

a-an-output-and-a-total = a) Un producto, y un total que no puede bajar. «Servicio» no está definido. *Corregido:* de los 20 trámites que más necesita la gente, cuántos pueden terminarse sin una visita y cuántos días transcurren desde la solicitud hasta el resultado en cada canal. *Quién queda fuera:* las personas cuyo trámite no está entre los 20.

b-what-people-think-is-an = b) Lo que piensa la gente es un resultado, pero solo se pregunta a quienes llegaron al final, y no hay un valor de base. *Corregido:* la proporción de solicitudes iniciadas que se terminan, por lugar y por edad. La satisfacción puede conservarse al lado, con el número de respuestas. *Quién queda fuera:* las personas que nunca empezaron.

c-an-activity-mended-the-share = c) Una actividad. *Corregido:* la proporción de solicitudes resueltas en el primer contacto, antes de la formación y tres meses después de ella. *Quién queda fuera:* las personas que nunca se ponen en contacto con la oficina.

d-an-outcome-but-it-falls = d) Un resultado, pero cae en la trampa del canal cerrado. *Corregido:* la misma proporción, junto con el número de personas que reciben el servicio por cualquier canal, por distrito, y el tiempo de espera en la ventanilla. *Quién queda fuera:* las personas por las que otra persona presenta la solicitud en línea.

e-no-link-of-the-chain = e) Ningún eslabón de la cadena: un puesto en una clasificación depende también de otros países y de un método que no controlamos. *Corregido:* una pregunta que hay detrás, como la proporción de aldeas en las que una persona puede terminar una solicitud, en línea o con ayuda, sin un viaje largo. *Quién queda fuera:* las personas que no pueden salir de su casa.

groups-often-improve-the-wording-and = Los grupos mejoran a menudo la redacción y olvidan a las personas que quedan fuera.

allow-20-minutes-for-the-readings = Prevea 20 minutos para las lecturas y 30 para el ejercicio. Si un grupo escribe muchos indicadores, pregúntele cuál conservaría si solo se pagara uno.
