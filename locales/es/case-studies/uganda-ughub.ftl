title = UGhub: un acontecimiento, tres recuentos

description = Cómo puso Uganda la red y el centro de datos antes que el intercambio de datos y cómo interpretar las cifras de un lanzamiento.

on-30-september-2021-uganda-presented = El 30 de septiembre de 2021, Uganda presentó una plataforma por medio de la cual los organismos públicos comparten datos. En cuatro días, tres noticias dieron tres números distintos de organismos conectados a ella. Este caso trata del orden en que se construye y de cómo leer esas noticias.

context = Contexto

public-bodies-bought-built-and-ran = Los organismos públicos compraban, desarrollaban y gestionaban sistemas separados, y recogían datos que otro organismo ya tenía. La autoridad nacional de tecnología de la información, NITA-U, lo describió como un costo en tiempo y dinero (Kikubolane, 2021). Habló de más de 500 sistemas y aplicaciones (Nile Post, 2021).

two-foundations-existed-before-the-platform = Antes de la plataforma existían dos cimientos. Una red nacional tenía más de 4000 km de fibra en 56 distritos y conectaba más de 1400 oficinas del gobierno (Kampala Post, 2021; Red Pepper, 2021). Un centro nacional de datos podía albergar los sistemas y los datos del gobierno (Red Pepper, 2021).

what-was-done = Qué se hizo

ughub-lets-the-system-of-one = UGhub permite que el sistema de un organismo público obtenga datos del sistema de otro. Un programa regional del Banco Mundial pagó su desarrollo (Kikubolane, 2021; Kampala Post, 2021). Se indicó un costo de 3,8 millones de dólares de los Estados Unidos (Monitor, 2021). Los datos se cifran, y un organismo que desea datos sobre una persona debe tener primero el permiso de esa persona (Monitor, 2021; una sola noticia, que cita a un funcionario). El objetivo declarado era que no hubiera un segundo formulario para los mismos datos ni fotocopias, y que hubiera menos visitas (Nile Post, 2021; Red Pepper, 2021).

results = Resultados

the-counts-are-as-of-30 = Los recuentos corresponden al período del 30 de septiembre al 3 de octubre de 2021.

report = Noticia

date = Fecha

bodies-linked = Organismos conectados

note = Nota

kikubolane = Kikubolane

n-30-september-2021 = 30 de septiembre de 2021

n-12 = 12

the-same-text-also-says-more = el mismo texto dice también «más de 12»

kampala-post = Kampala Post

n-30-september-2021-2 = 30 de septiembre de 2021

n-19 = 19

said-to-share-data-already = de los que se dice que ya comparten datos

red-pepper = Red Pepper

n-3-october-2021 = 3 de octubre de 2021

n-13 = 13

also-thanks-pilot-bodies = da también las gracias a organismos «piloto»

these-are-counts-of-links-not = Son recuentos de conexiones, no de solicitudes respondidas. No muestran ningún resultado para una persona, como un formulario que se suprimió o una visita que se evitó.

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

it-is-not-known-which-count = No se sabe qué recuento es el correcto, aunque las tres noticias se basan en la misma autoridad. El Monitor da 56 distritos y 1400 oficinas como alcance de la plataforma. Otras dos noticias dan esas cifras respecto de la red, lo que parece más probable. RegTech Africa repite el costo, pero cita al Monitor como fuente, por lo que las dos son una sola fuente. Incluso el acontecimiento se cuenta de distintas maneras: como un lanzamiento (Kikubolane), como información sobre un lanzamiento reciente (Kampala Post) y como el comienzo de una campaña de sensibilización (Nile Post). Para este caso no se ha visto cómo se pide, se registra o se deniega el permiso. Aquí no se examina nada posterior a octubre de 2021.

lessons = Enseñanzas

the-network-and-the-data-centre = La red y el centro de datos llegaron primero, y después el intercambio de datos. A nuestro juicio, eso permitió que la plataforma empezara sobre lo que ya existía.

keep-three-figures-apart-offices-connected = Mantenga separadas tres cifras: las oficinas conectadas, los organismos conectados y las solicitudes respondidas.

two-reports-are-not-two-sources = Dos noticias no son dos fuentes si una repite lo que dice la otra.

questions-for-the-group = Preguntas para el grupo

take-a-figure-that-your-own = Tome una cifra que haya publicado su propio organismo. ¿De qué persona, documento o sistema procedía y podría un colega encontrarla hoy?

you-may-link-ten-of-500 = El primer año puede conectar diez de 500 sistemas. Redacte la norma con arreglo a la cual los elige.

a-person-refuses-permission-what-does = Una persona deniega el permiso. ¿Qué dice el funcionario de la ventanilla y cómo se tramita entonces el caso?
