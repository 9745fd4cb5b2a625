title = Caso, debate y puntos clave

description = Un estudio de caso, un debate, los puntos clave y las fuentes.

look-at-one-governments-vision-then = Examine la visión de un gobierno y debata después quién puede decidir sobre el futuro.

apply-the-four-tests-to-the = Aplique las cuatro comprobaciones a la visión del caso: personas, diferencia, elección y tiempo. Busque después a la persona o el organismo que la sostiene, y un resultado que las fuentes no muestran.

who-knows-best = ¿Quién sabe más?

the-claim-people-do-not-know = La afirmación: «La gente no sabe lo que es posible. Una visión debe venir de los dirigentes y los expertos, y los usuarios solo deberían probar los detalles».

half-of-the-group-defends-the = La mitad del grupo defiende la afirmación y la otra mitad se opone a ella. Argumenten durante ocho minutos y respondan después juntos:

which-part-of-a-vision-needs = ¿Qué parte de una visión necesita conocimientos que solo tienen los expertos y qué parte necesita conocimientos que solo tienen los usuarios?

who-speaks-for-people-who-will = ¿Quién habla en nombre de las personas que necesitarán el servicio dentro de diez años?

what-should-lead-agency-do-when = ¿Qué debería hacer { -lead-agency } cuando un ensayo contradice una visión que se ha anunciado { -country(case: "in") }?

allow-20-minutes-15-for-the = Prevea 20 minutos: 15 para el debate y 5 para los puntos clave. Recuerde a quienes defienden la afirmación que pocas personas piden cosas que nunca han visto, y a quienes se oponen a ella que la oficina de pensiones había previsto una ventanilla más rápida. Termine con una promesa de cada persona: ¿a quién escuchará antes de que acabe la próxima semana?

a-vision-names-people-a-difference = Una visión nombra a unas personas, una diferencia que notan, una elección y un tiempo.

shared-means-that-everybody-knows-what = Compartida significa que todos saben qué se decidió y por qué, también quienes no estaban de acuerdo.

people-describe-solutions-the-need-behind = La gente describe soluciones; la necesidad que hay detrás puede satisfacerse de varias maneras.

a-prototype-asks-one-question-and = Un prototipo hace una sola pregunta, y un ensayo tiene un resultado que le haría cambiar de opinión.

a-link-to-an-sdg-target = El vínculo con una meta de los ODS es una cadena en la que puede comprobarse cada eslabón.

principles-rule-ideas-out-criteria-put = Los principios descartan ideas, los criterios las ordenan, y una suma baja no hace innecesario un cambio necesario.

sources = Fuentes

un-desa-unpog-and-escap-launch = DAES/UNPOG y CESPAP, presentación del conjunto de herramientas, 30 de mayo de 2023, publicada en agosto de 2023 (objetivos compartidos, Objetivos de Desarrollo Sostenible y pensamiento de diseño en la formulación de la visión).

un-e-government-survey-2020-chapter = Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020, capítulo 7, para el lugar de la formulación de la visión entre los pasos.

united-nations-general-assembly-resolution-70 = Asamblea General de las Naciones Unidas, resolución 70/1, 2015 (la Agenda 2030, sus objetivos y metas).

unpan-page-of-the-training-toolkit = UNPAN, [página del conjunto de herramientas de formación](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9) y [página del plan de estudios](https://unpan.un.org/ru/node/102), sin fecha.

fiji-government-of-fiji-two-speeches = Fiji: Gobierno de Fiji, dos discursos sobre la inscripción de nacimientos, 2019; [Fiji Sun, 9 de junio de 2019](https://www.pressreader.com/fiji/fiji-sun/20190609/282192242488314).

republic-of-korea-asia-economy-2 = República de Corea: [Asia Economy, 2 de mayo de 2022](https://www.asiae.co.kr/en/article/2022050217252533755).

singapore-worksmart-asia-june-2018-digital = Singapur: [WorkSmart Asia, junio de 2018](https://worksmartasia.blogspot.com/2018/06/singapores-digital-government-blueprint.html); [Digital Readiness Blueprint, 2018](https://studylib.net/doc/25506405/mci-blueprint-report-final).
