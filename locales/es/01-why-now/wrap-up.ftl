title = Debate y puntos clave

description = Un debate de cierre, los puntos principales del módulo y sus fuentes.

in-this-debate-good-arguments-rest = En este debate, los buenos argumentos se apoyan en pruebas y nombran a las personas afectadas.

should-the-counters-close = ¿Deberían cerrarse las ventanillas?

a-minister-proposes-to-close-all = Una ministra propone cerrar todas las ventanillas de atención en un plazo de dos años y dedicar los ahorros a mejorar los servicios en línea. La mitad del grupo defiende la propuesta y la otra mitad se opone a ella. Al cabo de ocho minutos, cambien de bando.

is-a-service-better-if-it = ¿Es mejor un servicio si mejora para la mayoría y empeora para unos pocos? ¿Quién tiene derecho a decidirlo?

what-evidence-from-country-would-make = ¿Qué pruebas procedentes { -country(case: "of") } le harían cambiar de opinión?

which-part-of-the-decision-belongs = ¿Qué parte de la decisión corresponde { -lead-agency(case: "to") } y qué parte a la organización que presta el servicio?

allow-25-minutes-16-for-the = Prevea 25 minutos: 16 para el debate, 4 para acordar una condición y 5 para los puntos clave. Si todos se ponen de acuerdo demasiado pronto, introduzca a una persona jubilada sin teléfono inteligente y, después, a la propietaria de una tienda que pierde un día de ingresos en cada visita.

digitization-changes-the-form-of-information = La conversión a formato digital cambia la forma de la información; la digitalización, las herramientas de un proceso; la transformación, el servicio y la gobernanza que lo sustenta.

governance-decides-the-result-more-than = La gobernanza determina el resultado más que la tecnología: el servicio mejora cuando cambian las funciones, las normas y los flujos de datos.

world-averages-have-risen-but-an = Las medias mundiales han subido, pero un índice puede ocultar el componente más débil y a las personas más rezagadas.

each-benefit-carries-a-risk-and = Cada beneficio conlleva un riesgo, y un plan justo dice quién lo soporta y cómo se reducirá.

an-honest-starting-point-covers-four = Un punto de partida honesto abarca cuatro niveles de capacidad: individual, organizativo, institucional y social.

sources = Fuentes

united-nations-general-assembly-resolution-70 = Asamblea General de las Naciones Unidas, resolución 70/1, 2015 (la Agenda 2030, sus objetivos y metas).
un-desa-un-e-government-survey = DAES, Estudio de las Naciones Unidas sobre el Gobierno Electrónico, ediciones de 2020, 2022 y 2024.

un-desa-accelerating-digital-transformation-for = DAES, [Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development), 2024.

un-desa-training-toolkit-on-capacities = DAES, [Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-and-escap-launch-webinar = DAES y CESPAP, seminario web de presentación del conjunto de herramientas, 30 de mayo de 2023, también para las cifras de la UIT de 2022.

morocco-morocco-world-news-september-2020 = Marruecos: [Morocco World News](https://moroccoworldnews.com/2020/09/319246), septiembre de 2020.

indonesia-press-report-may-2024 = Indonesia: [artículo de prensa](https://exbulletin.com/politics/2719007), mayo de 2024.

rwanda-crisscrossed-april-2023-citing-public = Rwanda: [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services), abril de 2023, citando a Public Digital.

togo-govinsider-interview-with-the-minister = Togo: GovInsider, entrevista a la ministra; Foro de París sobre la Paz, página del proyecto; Aiken y otros, en Nature, 2022, según el resumen publicado en socialprotectionai.org.
