title = Ejercicio de diseño

description = Una vuelta completa de pensamiento de diseño sobre un servicio imaginario, con una solución.

this-exercise-goes-once-and-fast = Este ejercicio recorre una vez, y deprisa, las cinco tareas.

ex-water-title = El punto de agua averiado

imagine-a-rural-district-with-water = Imagine un distrito rural con puntos de agua en muchas aldeas. Pocos habitantes utilizan el formulario en línea para avisar de que una bomba está averiada, por lo que el distrito prevé una campaña para darlo a conocer. Antes, un equipo ha recogido seis testimonios.

a-a-mother-the-pump-was = a) Una madre: «La bomba estuvo averiada tres semanas. Se lo dije al jefe de la aldea. No sé qué hizo».

b-the-village-chair-i-called = b) El jefe de la aldea: «Llamé dos veces a la oficina. La segunda vez no respondió nadie. Las llamadas las pago yo».

c-a-young-man-you-should = c) Un joven: «Deberían hacer una aplicación con un mapa».

d-a-technician-i-get-five = d) Una técnica: «Recibo cinco mensajes sobre una bomba y ninguno sobre otra. Nunca sé si todavía sale agua».

e-a-woman-who-uses-a = e) Una mujer que utiliza silla de ruedas: «Yo no puedo llegar a la bomba. Es mi vecina quien me trae el agua».

f-an-office-clerk-the-form = f) Un empleado de la oficina: «El formulario funciona bien. Pero pocas personas indican el número de la bomba».

work-in-groups-of-four-or = Trabajen en grupos de cuatro o cinco personas.

understand-for-each-note-write-what = *Comprender.* Respecto de cada testimonio, escriban qué ocurrió, la necesidad que hay detrás y la solución que propone la persona, si propone alguna (7 minutos).

who-is-missing-name-two-people = *¿Quién falta?* Nombren a dos personas a las que no se escuchó y el lugar donde las encontrarían (3 minutos).

frame-write-one-question-with-four = *Plantear.* Escriban una pregunta con cuatro partes: cambio, para quién, resultado, límite (5 minutos).

ideas-write-six-ideas-alone-and = *Ideas.* Escriban seis ideas, primero por separado y después juntos, una de ellas sin tecnología y una que cambie una norma (6 minutos).

prototype-choose-one-idea-and-make = *Prototipo.* Elijan una idea y háganla de papel o represéntenla (6 minutos).

test-write-the-three-lines-we = *Ensayo.* Escriban las tres líneas: creemos, nos equivocamos si, en ese caso. Prueben el prototipo con un grupo vecino, que hace de las personas de los testimonios (8 minutos).

other-answers-can-be-right-if = Otras respuestas pueden ser correctas si cada paso se desprende de los testimonios.

n-1-understand-a-and-b-people = **1. Comprender.** a) y b): la gente avisó, pero no por medio del formulario, y no volvió ninguna respuesta. Necesita poder avisar sin costo y saber qué ocurre después. c) es una solución; tal vez la necesidad sea mostrar *de qué* bomba se trata. d): la técnica necesita saber de qué bomba se trata y cuál es la gravedad de la avería. e) no se refiere a los avisos, por lo que ninguna respuesta a los demás testimonios ayudará a esa mujer: consérvenlo para la visión. f) contiene una opinión («funciona bien») y un hecho (a menudo falta el número).

n-2-who-is-missing-for-example = **2. ¿Quién falta?** Por ejemplo, los pastores que pasan en la estación seca y las personas que van a buscar agua al amanecer: encuéntrense con ellos en la bomba.

n-3-frame-how-can-we-let = **3. Plantear.** «¿Cómo podemos permitir a cualquier persona que esté junto a una bomba decir qué bomba es y si todavía sale agua, de modo que la reparación empiece antes y la gente vea lo que ocurre, aunque muchas personas no puedan pagar una llamada y no sepan el número?». «¿Cómo podemos dar a conocer el formulario?» tiene una solución dentro: nadie dijo que el formulario fuera desconocido.

n-4-ideas-a-number-painted-on = **4. Ideas.** Un número pintado en cada bomba; llamadas que la oficina devuelve a su costa; una lista semanal del jefe de la aldea, con los gastos pagados; un día fijo de la técnica; un tablero junto a la bomba con las fechas del aviso y de la respuesta; una *norma* según la cual la oficina responde en un plazo de tres días.

n-5-prototype-a-card-on-the = **5. Prototipo.** Una tarjeta en la bomba con su número y un número de teléfono y, durante una semana, un colega que devuelve las llamadas a mano.

n-6-test-we-believe-that-people = **6. Ensayo.** *Creemos* que la gente llamará porque es gratis y ve una respuesta. *Nos equivocamos si* en la aldea se sabe de una avería y nadie ha llamado en dos días. *En ese caso,* preguntaremos junto a la bomba por qué no, antes de cambiar la tarjeta. Incluyan una aldea con una señal débil y a personas que no leen.

groups-often-choose-c-because-it = Los grupos eligen a menudo c) porque suena moderna, o creen que una idea es buena porque el otro grupo fue cortés. Pregunte: ¿qué les *vieron* hacer?

keep-the-times-and-let-a = Respete los tiempos y, si un grupo sigue debatiendo en el paso 5, haga que vote. Pregunte después qué decisión necesita el prototipo, por ejemplo sobre quién responde a las llamadas.

study-a-case = Estudiar un caso

look-for-what-people-had-to = Busque qué tuvieron que saber y tener las personas, y en qué tuvieron que confiar, antes de que el servicio les fuera útil, y a quienes las ayudaron, si el caso nombra a alguien. Nombre después un grupo al que el servicio deja fuera.
