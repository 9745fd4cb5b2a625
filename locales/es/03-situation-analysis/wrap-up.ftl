title = Caso, debate y puntos clave

description = Un estudio de caso, un debate, los puntos clave y las fuentes.

practise-once-more-on-a-case = Practique una vez más con un caso y debata después cuánto análisis es suficiente.

look-for-who-paid-at-the = Busque quién pagó al principio y quién paga después, o señale que el caso no lo dice, y nombre una constatación sobre el dinero que un análisis de la situación debería haber sacado a la luz antes del comienzo.

do-we-have-time-to-analyse = ¿Tenemos tiempo para analizar?

the-claim-everybody-knows-the-problems = La afirmación: «Todo el mundo conoce los problemas. Un estudio más cuesta un año y, mientras tanto, nada mejora».

half-of-the-group-defends-the = La mitad del grupo defiende la afirmación y la otra mitad se opone a ella. Argumenten durante ocho minutos y respondan después juntos:

which-decision-is-safe-to-take = ¿Qué decisión puede tomarse ya sin riesgo, porque todas las constataciones probables llevarían a ella?

which-decision-would-be-expensive-to = ¿Qué decisión sería costosa de revertir si el análisis llegara demasiado tarde?

who-is-not-part-of-that = ¿Quién no forma parte de ese «todo el mundo»?

what-is-the-smallest-analysis-in = ¿Cuál es el análisis más pequeño que, { -country(case: "in") }, cambiaría una decisión de este año?

allow-20-minutes-15-for-the = Prevea 20 minutos: 15 para el debate y 5 para los puntos clave. Si todos están de acuerdo, pregunte en qué fecha debe detenerse el análisis. Termine con una promesa de cada grupo: la primera persona a la que preguntar y a más tardar qué día.

begin-with-a-decision-a-date = Empiece con una decisión, una fecha y una unidad: país, organismo o municipio.

people-with-a-high-stake-and = A quienes tienen mucho en juego y poco poder se les pregunta primero.

a-problem-is-written-without-its = Un problema se escribe sin su solución, y una causa sigue siendo una suposición mientras no se ponga a prueba.

each-kind-of-evidence-is-blind = Cada tipo de prueba es ciego en algún punto, por lo que las constataciones importantes se apoyan al menos en dos.

a-gap-compares-what-is-so = Una carencia compara lo que hay con lo que se requiere, y la formación solo subsana algunas carencias.

setting-priorities-includes-saying-openly-what = Establecer prioridades incluye decir abiertamente qué se deja por ahora.

sources = Fuentes

un-desa-unpog-and-escap-launch = DAES/UNPOG y CESPAP, presentación del conjunto de herramientas, 30 de mayo de 2023, publicada en agosto de 2023 (gobiernos locales de África; encuesta a los participantes).

un-e-government-survey-2020-chapter = Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020, capítulo 7, para los pilares, los niveles y el lugar del análisis de la situación.

unpan-digital-government-capability-assessment = UNPAN, [Digital Government Capability Assessment handbook](https://unpan.un.org/resources/digital-government-capability-assessment-handbook) y [página relacionada](https://unpan.un.org/node/1210), sin fecha.

fiji-world-bank-blog-undated-figures = Fiji: [blog del Banco Mundial](https://blogs.worldbank.org/en/governance/fiji--has-the-potential-to-make-a-digital-transformation-to-meet), sin fecha, cifras hasta 2022.
