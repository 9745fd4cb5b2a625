title = Nacimientos por teléfono: un acontecimiento vital, un hospital y luego los lugares siguientes

description = Cómo pasó Fiji al teléfono la inscripción de los nacimientos, hospital por hospital, tras muchos años de trabajo en la red.

every-child-needs-to-be-registered = Todos los niños deben ser inscritos, y los padres de un recién nacido tienen poco tiempo para ir a oficinas. En abril de 2019, Fiji empezó a permitir que los padres lo hicieran con una aplicación en el teléfono, al principio solo para los bebés de un único hospital.

context = Contexto

fiji-is-a-small-island-developing = Fiji es un pequeño Estado insular en desarrollo con algo menos de un millón de habitantes (Banco Mundial, sin fecha). Su primer plan de gobierno electrónico data de 2001. En 2006 comenzó un programa financiado con un préstamo de China. El programa aportó una red gubernamental que conecta las oficinas, así como telecentros comunitarios en las escuelas (CESPAP). En 2018, el gobierno puso en marcha digitalFIJI junto con el gobierno de Singapur (Gobierno de Fiji, 2019).

what-was-done = Qué se hizo

one-service-of-digitalfiji-follows-a = Uno de los servicios de digitalFIJI sigue un acontecimiento vital: el nacimiento de un niño. En abril de 2019 comenzó con los bebés nacidos en el Hospital Colonial War Memorial de Suva (Fiji Sun, 2019). En junio de 2019 siguieron cuatro hospitales de la División Occidental: Lautoka, Nadi, Ba y Sigatoka. El Primer Ministro anunció en público las fechas siguientes: el 5 de julio para Savusavu, Labasa y Taveuni, y el 9 de agosto para Rakiraki y Nausori (Gobierno de Fiji, 2019). El presupuesto de 2019-2020 asignó 39,0 millones de dólares de Fiji al conjunto de digitalFIJI (Fiji Sun, 2019; una sola fuente).

results = Resultados

june-2019-the-service-had-reached = Junio de 2019: el servicio había llegado a cinco hospitales, dos meses después de su comienzo (Gobierno de Fiji, 2019; versión del propio gobierno).

n-2022-fiji-was-the-most-advanced = 2022: Fiji era el país más avanzado del Pacífico en el índice de madurez GovTech del Banco Mundial.

n-2022-there-were-34-million-payments = 2022: se hacían 34 millones de pagos por dinero móvil al año, cincuenta veces la cifra anterior. Los bancos contaron 6,2 millones de pagos por teléfono móvil e Internet al año, cuatro veces la cifra de 2016 (Banco Mundial, sin fecha).

undated-88-of-people-used-the = Sin fecha: el 88 % de la población utilizaba Internet. Sin embargo, el mismo equipo del Banco Mundial vio largas colas de pensionistas delante de los bancos, y los participantes en sus grupos de discusión dijeron que pedían horas libres en el trabajo para tratar con las oficinas.

august-2023-a-first-study-had = Agosto de 2023: se había terminado un primer estudio en Rotuma, la isla elegida como lugar piloto del programa Smart Islands de la Unión Internacional de Telecomunicaciones (FBC News, 2023; una sola fuente).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

no-number-of-births-registered-by = No se encontró ninguna cifra de nacimientos inscritos por teléfono. Las fechas de julio y agosto de 2019 son anuncios; en este caso no se comprobó si se cumplieron. El periódico dice que los padres pueden iniciar la inscripción por teléfono. No dice si todavía deben acudir a una oficina para terminarla. El servicio estaba vinculado a los hospitales, y las fuentes no indican cómo atiende a un niño nacido en otro lugar. El 88 % se refiere a todo el país y puede ocultar islas sin una buena red.

lessons = Enseñanzas

one-life-event-one-hospital-and = Un acontecimiento vital, un hospital y luego los lugares siguientes: un comienzo a pequeña escala muestra los errores cuando todavía son pequeños.

a-public-calendar-is-a-promise = Un calendario público es una promesa que la gente puede comprobar.

islands-need-the-network-before-the = Las islas necesitan la red antes que el servicio. Entre el primer plan y la aplicación median dieciocho años.

high-figures-and-long-lines-can = Las cifras altas y las largas colas pueden coexistir. Vaya a ver la cola.

questions-for-the-group = Preguntas para el grupo

choose-a-service-and-five-places = Elija un servicio y cinco lugares. ¿En qué orden lo llevaría a ellos: primero al más fácil, primero al más grande o primero a los que tienen mayor necesidad?

a-child-is-born-at-home = Un niño nace en casa, en una isla sin señal. Describa, paso a paso, cómo inscribe su servicio a ese niño.

electronic-payments-grow-and-pensioners-still = Los pagos electrónicos aumentan y los pensionistas siguen haciendo cola. Dé tres razones posibles. ¿Cómo averiguaría cuál es la verdadera?
