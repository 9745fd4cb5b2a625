title = Centros digitales: la ayuda con los formularios como pequeño negocio

description = Cómo situó Bangladesh en las oficinas de los gobiernos locales centros dirigidos por emprendedores de la zona y qué puede ocultar una media.

a-person-without-a-computer-needs = Una persona sin computadora necesita dos cosas: un lugar cercano y alguien que conozca el formulario. En Bangladesh, ese alguien no suele ser un funcionario, sino un emprendedor de la zona.

context = Contexto

the-union-is-the-lowest-tier = La unión es el nivel más bajo del gobierno local. Bangladesh tiene unos 4550 consejos de unión; el número exacto varía según las fuentes (The Daily Observer, 2021; Khatun, 2020-21). El primer centro se abrió el 11 de noviembre de 2010 con el nombre de Centro de Información y Servicios de la Unión (BSS, agosto de 2018).

what-was-done = Qué se hizo

the-centres-were-placed-in-the = Los centros se instalaron en las oficinas de los consejos de unión. Por regla general, cada uno de ellos está dirigido por una mujer y un hombre de la zona (BSS, septiembre de 2018). El Estado no les paga un salario, por lo que sus ingresos dependen de los clientes. El modelo se denomina alianza entre el sector público, el sector privado y la población (South-South Galaxy; The Daily Observer, 2021).

in-november-2022-the-minister-named = En noviembre de 2022, el ministro señaló un objetivo: un centro cada dos kilómetros, en lugar de cada cinco (The Financial Express, 2022). Por otra parte, un proyecto de la Unión Europea con la e-Governance Academy de Estonia prepara nuevas actividades de formación para funcionarios y de formación de formadores (e-Governance Academy, probablemente 2025).

results = Resultados

measure = Medida

n-2018 = 2018

n-2023 = 2023

centres = Centros

n-5-866 = 5866

n-9-397 = 9397

entrepreneurs = Emprendedores

over-10-000 = más de 10 000

over-17-800 = más de 17 800

kinds-of-service = Tipos de servicios

about-150 = unos 150

over-385 = más de 385

services-given = Servicios prestados

n-367-million-since-2010 = 367 millones desde 2010

over-7-5-million-a-month = más de 7,5 millones al mes

the-figures-are-those-of-officials = Las cifras son las facilitadas por los funcionarios en septiembre de 2018 (BSS) y por el ministro en 2023 (The Financial Express). La última fila compara un total con un número mensual, por lo que no muestra ninguna tendencia. Hasta 2018, los centros habían tramitado también en línea unos 75 millones de inscripciones de nacimientos, y 3300 de ellos ofrecían servicios bancarios por medio de agentes (BSS, septiembre de 2018).

in-2023-7-5-million-services = En 2023, los 7,5 millones de servicios al mes en 9397 centros equivalían a unos 800 por centro (cálculo nuestro). Una media no puede mostrar los centros que están casi vacíos.

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

all-figures-come-from-the-government = Todas las cifras proceden del gobierno de entonces. El gobierno cambió en agosto de 2024, y no se comprobó nada más reciente. El ministro dijo que la gente había ahorrado el 78,14 % del tiempo, el 16,55 % del costo y el 17,38 % de los desplazamientos (The Financial Express, 2023). No se indica ningún método, y dos decimales no hacen exacta una cifra. También dijo que Filipinas, Sudáfrica, Ghana y Camboya estaban adoptando el modelo; este dato no se ha comprobado. Las fuentes no dicen cuántos emprendedores ganan lo suficiente para vivir, cuántos centros cerraron ni cómo se protegen los datos personales.

lessons = Enseñanzas

help-from-a-person-is-a = La ayuda de una persona forma parte de la inclusión y no es solo un puente hasta que todo el mundo esté en línea.

the-income-of-the-entrepreneur-keeps = Los ingresos del emprendedor mantienen abierto el centro. A nuestro juicio, esa misma regla lo pone en peligro allí donde viven pocos clientes.

ask-for-the-spread-not-only = Pregunte por la dispersión, no solo por la media: el centro con más actividad, el que tiene menos y los que cerraron.

questions-for-the-group = Preguntas para el grupo

plan-a-centre-for-a-remote = Planifique un centro para una aldea remota: los costos mensuales, los servicios que generan ingresos y los que no. ¿De dónde viene el dinero que falta?

who-should-pay-for-help-with = ¿Quién debería pagar la ayuda con un formulario: la persona, el consejo local o el Estado? Responda primero en el caso de la inscripción de un nacimiento y después en el de una solicitud de empleo.

a-helper-types-the-data-of = Una persona que ayuda con los formularios introduce cada día los datos de sus vecinos. Redacte tres normas para ella y diga quién comprueba que se cumplen.
