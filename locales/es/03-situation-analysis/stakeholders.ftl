title = Partes interesadas

description = Cómo averiguar quién sabe, quién decide, a quién afecta el cambio y quién falta.

a-stakeholder-is-a-person-or = Una parte interesada es una persona o un organismo que influye en un cambio o al que el cambio afecta. Un mapa de las partes interesadas es un plan para escuchar, y no una lista de invitaciones.

four-questions-for-each-stakeholder = Cuatro preguntas sobre cada parte interesada

what-does-this-change-give-to = ¿Qué le da este cambio y qué le quita?

what-do-they-know-that-we = ¿Qué sabe que nosotros no sabemos?

what-can-they-decide-pay-for = ¿Qué puede decidir, pagar o detener?

where-when-and-in-which-language = ¿Dónde, cuándo y en qué idioma puede hablar con libertad?

stakeholder = Parte interesada

what-they-know = Qué sabe

what-they-can-decide-or-stop = Qué puede decidir o detener

how-to-hear-them = Cómo escucharla

people-who-use-the-service = Personas que utilizan el servicio

steps-costs-errors = Los pasos, los costos, los errores

little-except-to-give-up = Poco, salvo desistir

talk-in-the-queue-or-by = Conversación en la cola o por teléfono

people-who-should-use-it-and = Personas que deberían utilizarlo y no lo utilizan

why-they-stay-away = Por qué no acuden

nothing = Nada

visit-with-a-group-that-they = Visita con un grupo en el que confían

front-line-staff = Personal de atención al público

the-exceptions-and-the-unofficial-ways = Las excepciones y las formas no oficiales de eludir una norma

the-pace-of-daily-work = El ritmo del trabajo diario

talk-without-their-superiors = Conversación sin sus superiores

finance-ministry-and-lead-agency = El ministerio de finanzas y { -lead-agency }

common-standards-the-money-available = Las normas comunes, el dinero disponible

approval-and-funding = La aprobación y los fondos

formal-request-with-one-clear-question = Petición oficial con una sola pregunta clara

local-governments = Gobiernos locales

local-conditions-duties-without-means = Las condiciones locales, las obligaciones sin medios

local-procedures = Los procedimientos locales

visits-to-places-of-different-kinds = Visitas a lugares de distintos tipos

training-schools = Escuelas de formación

what-officials-are-taught-today = Qué se enseña hoy a los funcionarios

courses = Los cursos

joint-reading-of-a-current-course = Lectura conjunta de un curso actual

stake-and-power = Lo que está en juego y el poder

for-each-stakeholder-ask-how-much = Respecto de cada parte interesada, pregúntese: ¿cuánto tiene en juego y cuánto poder tiene?

high-stake-high-power-work-with = **Mucho en juego, mucho poder:** trabaje con ella desde el primer día.

low-stake-high-power-tell-them = **Poco en juego, mucho poder:** dígale pronto qué necesita de ella.

low-stake-low-power-keep-them = **Poco en juego, poco poder:** manténgala informada.

high-stake-low-power-ask-them = **Mucho en juego, poco poder:** pregúntele *primero* y compruebe con ella los resultados.

it-is-a-common-error-to = Es un error frecuente informar a las personas que tienen poco poder y no preguntarles. A menudo son aquellas a las que la Agenda 2030 promete no dejar atrás, y son las que mejor conocen las barreras.

members-of-one-group-also-differ = También hay diferencias entre los miembros de un mismo grupo. Tras la presentación del conjunto de herramientas, una de las personas encuestadas pidió una actividad aparte para los municipios rurales o las provincias de Filipinas, porque sus problemas digitales son distintos de los de las ciudades (DAES/UNPOG y CESPAP, 2023; opinión de una persona). Una entrada «gobiernos locales» habría ocultado esta diferencia.

positions-and-interests = Posiciones e intereses

a-position-is-what-somebody-says = Una *posición* es lo que alguien dice que quiere. Un *interés* es la razón que hay detrás. «No podemos compartir los datos» es una posición. Los intereses posibles son una obligación legal, una mala experiencia con errores o el temor a perder influencia.

ask-what-would-go-wrong-for = Pregunte «¿qué le saldría mal a usted si hiciéramos esto?» y anote la respuesta sin comentarios. En el módulo 1 se explica por qué [la resistencia es información](../01-why-now/benefits-and-risks.md).

who-is-not-in-the-room = ¿Quién no está en la sala?

who-cannot-come-because-of-distance = ¿Quién no puede venir, a causa de la distancia, el trabajo, los cuidados, una discapacidad o el idioma?

who-is-present-but-cannot-speak = ¿Quién está presente, pero no puede hablar con libertad delante de otros?

who-will-be-affected-only-later = ¿A quién afectará el cambio solo más adelante y no tiene hoy voz?

allow-20-minutes-6-for-the = Prevea 20 minutos: 6 para las lecturas, 10 para un mapa en la pared y 4 para la pregunta «¿quién no está en la sala?». Pida a cada grupo que nombre una parte interesada que tenga mucho en juego y poco poder { -country(case: "in") }, y la primera persona a la que llamar por teléfono.
