title = La situación en el mundo

description = Por qué la Agenda 2030 hace urgente la transformación y cómo interpretar las cifras mundiales.

progress-is-real-but-uneven-and = Los avances son reales pero desiguales, y queda poco tiempo.

the-goals-have-a-date = Los objetivos tienen fecha

in-2015-the-member-states-of = En 2015, los Estados Miembros de las Naciones Unidas aprobaron la Agenda 2030 para el Desarrollo Sostenible, con 17 objetivos. Ningún ministerio puede alcanzarlos por sí solo. El gobierno digital puede ayudar a las instituciones a compartir lo que saben, llegar a más personas y ver si una política funciona.

four-are-closest-to-this-toolkit = Cuatro de ellos son los más cercanos a este conjunto de herramientas: el Objetivo 4, sobre la educación; el Objetivo 8, sobre el trabajo decente y el crecimiento; el Objetivo 9, sobre la infraestructura y la innovación; y el Objetivo 16, sobre instituciones eficaces, inclusivas y que rindan cuentas. La meta 16.9 de la Agenda 2030 promete además una identidad jurídica para todos de aquí a 2030, incluido el registro de los nacimientos, de modo que el ejemplo de la página anterior tiene un plazo.

reading-the-index = Interpretar el índice

every-two-years-the-un-e = Cada dos años, el Estudio de las Naciones Unidas sobre el Gobierno Electrónico compara a los 193 Estados Miembros. Su índice de desarrollo del gobierno electrónico (EGDI) va de 0 a 1. El índice es la media de tres componentes: los servicios en línea, la infraestructura de telecomunicaciones y el capital humano.

world-figure = Cifra mundial

n-2020 = 2020

n-2022 = 2022

n-2024 = 2024

average-egdi = EGDI medio

n-0-5988 = 0,5988

n-0-6102 = 0,6102

n-0-638 = 0,638

population-in-countries-below-that-average = Población de los países situados por debajo de esa media

not-given = no se indica

n-45-0-per-cent = 45,0 %

n-22-4-per-cent = 22,4 %

sources-un-e-government-survey-2020 = Fuentes: Estudio de las Naciones Unidas sobre el Gobierno Electrónico (2020, 2022 y 2024) y DAES (2024). En 2024, 76 Estados estaban en el grupo muy alto, 62 en el alto, 44 en el medio y 11 en el bajo (Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2024). Las medias de África, los países menos adelantados y los pequeños Estados insulares en desarrollo seguían por debajo de la media mundial (DAES, 2024).

a-worked-example-one-score-two = Ejemplo comentado: una puntuación, dos países

imagine-two-countries-with-the-same = Imagine dos países con el mismo EGDI, de 0,60. El país A obtiene 0,60 en cada uno de los tres componentes. El país B obtiene 0,90 en servicios en línea, 0,30 en infraestructura y 0,60 en capital humano. La media vuelve a ser 0,60 (1,80 dividido por 3).

many-people-in-country-b-may = Es posible que muchas personas del país B no puedan acceder a sus buenos servicios, por lo que es poco probable que tener más servicios sea su primera necesidad. El país A no tiene un componente más débil que los demás y debe examinar cada uno por dentro para encontrar sus prioridades.

four-checks-before-you-quote-a = Cuatro comprobaciones antes de citar una cifra

unit-does-it-count-people-households = **Unidad:** ¿cuenta personas, hogares, conexiones o países?

date-from-which-year-are-the = **Fecha:** ¿de qué año son los datos y ha cambiado el método desde entonces?

average-which-group-could-be-far = **Media:** ¿qué grupo podría estar muy por debajo de ella?

meaning-does-it-show-supply-use = **Significado:** ¿muestra la oferta, el uso o el beneficio?

apply-the-checks-to-the-fall = Aplique estas comprobaciones al descenso del 45,0 % al 22,4 %. Esta medida cuenta en bloque a todos los habitantes de un país. Cuando un país muy poblado supera la media, la proporción desciende de golpe, aunque sus distritos más pobres no hayan ganado nada.

a-divide-with-several-layers = Una brecha con varias capas

in-2022-66-per-cent-of = En 2022, el 66 % de la población mundial estaba en línea, pero solo el 36 % en los países menos adelantados (UIT, 2022). También hay diferencias entre las ciudades y las zonas rurales y entre los hombres y las mujeres. Muchas personas que tienen una red a su alcance siguen sin conectarse.

to-close-the-divide-find-the = Para cerrar la brecha, busque la capa en la que las personas se quedan detenidas: red, precio, dispositivo, competencias, idioma, accesibilidad o confianza. Una nueva antena no ayuda a una persona que no puede leer el formulario. La vulnerabilidad cambia, por ejemplo después de una enfermedad o de una inundación, por lo que una lista fija de grupos dejará fuera a algunas personas.

allow-30-minutes-10-for-the = Prevea 30 minutos: 10 para los objetivos y el índice, 10 para el ejemplo y 10 para la brecha. Distribuya los tres componentes del EGDI { -country(case: "of") } y de dos países vecinos, sin los puestos que ocupan. Pida a cada mesa una pregunta que las cifras no puedan responder.
