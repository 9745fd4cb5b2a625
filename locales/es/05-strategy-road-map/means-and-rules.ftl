title = Medios, normas y asociados

description = Dinero, personal, responsables, derecho y asociados, comprobados para cada paso.

before-a-step-enters-the-road = Antes de que un paso entre en la hoja de ruta, compruebe qué necesita y quién puede aportarlo.

money-for-the-whole-life-of = Dinero para toda la vida de un servicio

before-analysis-legal-work-tests-with = *Antes:* análisis, trabajo jurídico, ensayos con los usuarios.

at-the-start-purchase-training-transfer = *Al principio:* compra, formación, transferencia de los datos.

every-year-staff-maintenance-security-connection = *Cada año:* personal, mantenimiento, seguridad, conexión y ayuda a las personas sin conexión.

at-the-end-replacement-and-moving = *Al final:* sustitución y traslado de los datos cuando termina el contrato.

a-grant-or-a-loan-may = Es posible que una donación o un préstamo cubran solo las dos primeras líneas. Por eso, pregunte qué partida del presupuesto paga en el primer año después del proyecto.

people-and-talent = Personas y talento

a-government-must-recruit-keep-and = Un gobierno debe contratar, retener y motivar a personas con talento digital (DAES/UNPOG y CESPAP, 2023). De ello se derivan tres preguntas:

recruit-which-tasks-are-not-done = **Contratar:** ¿qué tareas no se hacen hoy? Describa primero la tarea, después el puesto y por último la tecnología.

keep-why-do-good-people-leave = **Retener:** ¿por qué se van las personas buenas? El sueldo puede ser una razón, y una carrera sin pasos siguientes, otra.

motivate-may-a-team-test-an = **Motivar:** ¿puede un equipo ensayar una idea y quién se da cuenta cuando ayuda a la gente?

some-skills-can-be-bought-for = Algunas competencias pueden comprarse por un tiempo, como el conocimiento de un producto. Otras deben permanecer dentro del gobierno: conocer a los usuarios, el derecho y los datos, y juzgar lo que entrega un proveedor.

who-decides-who-coordinates-who-answers = Quién decide, quién coordina, quién responde

role = Función

what-it-does = Qué hace

what-it-needs = Qué necesita

steering-body = Órgano de dirección

decides-between-ministries-and-settles-conflicts = Decide entre los ministerios y resuelve los conflictos

rank-and-meetings-at-fixed-times = Rango, y reuniones en fechas fijas

lead-body-such-as-lead-agency = Entidad coordinadora, como { -lead-agency }

sets-standards-coordinates-helps-reports = Fija normas, coordina, ayuda, informa

a-mandate-in-writing-and-staff = Un mandato por escrito y personal

service-owner = Responsable del servicio

answers-for-one-service-from-request = Responde de un servicio desde la solicitud hasta el resultado

a-name-a-budget-and-the = Un nombre, un presupuesto y el derecho a cambiar los pasos

local-governments = Gobiernos locales

deliver-close-to-people-and-say = Prestan servicios cerca de la gente y dicen qué no funciona allí

a-seat-and-a-vote-not = Un puesto y un voto, no solo una carta

to-coordinate-is-not-to-decide = Coordinar no es decidir: una entidad coordinadora que no puede resolver un conflicto necesita un órgano de dirección que sí pueda. Ponga a prueba su sistema con una disputa: dos ministerios no se ponen de acuerdo sobre quién paga un registro compartido. ¿Quién decide y en qué plazo?

four-things-a-rule-can-do = Cuatro cosas que puede hacer una norma

permit-an-electronic-document-counts-as = **Permitir:** un documento electrónico vale como prueba.

oblige-a-body-must-reuse-data = **Obligar:** un organismo debe reutilizar los datos que posee otro organismo.

limit-an-office-may-ask-only = **Limitar:** una oficina solo puede pedir los documentos que figuran en una lista.

protect-personal-data-the-right-to = **Proteger:** los datos personales, el derecho a recurrir y un servicio de igual calidad para las personas sin conexión.

to-permit-is-not-to-oblige = Permitir no es obligar. Si los organismos *pueden* compartir datos y no ocurre nada, busque una obligación, un incentivo o una sanción que falte. Una obligación que nadie comprueba puede no tener ningún efecto. Averigüe también si basta con una instrucción o si se necesita un reglamento o una ley, porque cada uno lleva un tiempo distinto.

partners = Asociados

partners-share-work-risk-and-gain = Los asociados comparten el trabajo, el riesgo y las ganancias. En Rwanda, una empresa tiene una concesión de 25 años para construir, explotar y transferir más tarde el portal (Hope Magazine, 2015). En Bangladesh, emprendedores de la zona dirigen los centros digitales, y el Estado no les paga un salario (BSS, 2018). A nuestro juicio, ambos modelos dependen de lo que paga la gente, por lo que el precio se convierte en una cuestión de política y los lugares con pocos clientes corren riesgo.

before-you-sign-with-any-partner = Antes de firmar con cualquier asociado, acuerde cinco puntos: el precio para la persona, la propiedad de los datos, las normas abiertas, la salida del contrato y qué ocurre si el asociado abandona.

first-case-study = Primer estudio de caso

sort-the-rules-in-this-case = Clasifique las normas de este caso en las que permiten, obligan, limitan o protegen. Nombre después un medio, en dinero o en personal, sobre el que el caso dice demasiado poco.

allow-20-minutes-for-the-readings = Prevea 20 minutos para las lecturas y 20 para el caso: 8 para leer, 8 en grupos y 4 para informar. Si un grupo elogia una ley, pregunte quién comprueba que se cumple.
