title = Caso, debate y puntos clave

description = Un estudio de caso, un debate, los puntos clave y las fuentes.

test-the-approach-on-a-case = Ponga a prueba el enfoque con un caso y, después, con una objeción.

look-for-the-rules-or-shared = Busque las normas o los acuerdos comunes que hicieron que los organismos trabajaran juntos, y el pilar que tuvo que existir primero. Nombre después un grupo de personas sobre el que el caso no dice nada.

does-holistic-mean-slow = ¿Holístico significa lento?

the-claim-a-holistic-approach-takes = La afirmación: «Un enfoque holístico lleva demasiado tiempo. Que un ministerio fuerte tome la delantera y que se obligue a los demás a seguirlo».

half-of-the-group-defends-the = La mitad del grupo defiende la afirmación y la otra mitad se opone a ella, piense lo que piense cada cual. Prepárense durante cinco minutos y argumenten durante diez. En los últimos cinco, abandonen sus papeles y respondan juntos:

when-does-a-fast-start-set = ¿Cuándo sirve un comienzo rápido de modelo para los demás y cuándo añade un sistema separado más?

which-two-pillars-need-a-minimum = ¿Qué dos pilares necesitan un mínimo antes de que nadie empiece y por qué no otros dos?

who-carries-the-cost-if-the = ¿Quién asume el costo si la primera versión deja fuera a algunas personas?

in-country-what-should-lead-agency = ¿Qué debería exigir { -lead-agency }, { -country(case: "in") }, a un ministerio que quiere tomar la delantera?

ask-the-defenders-what-happens-when = Pregunte a quienes defienden la afirmación qué ocurre cuando un segundo ministerio sigue otro camino, y a quienes se oponen a ella qué podría empezar la semana próxima. Un buen final separa *examinar* el conjunto, que siempre es posible, de *actuar* sobre el conjunto, que no lo es.

a-part-improved-alone-may-lack = Una parte mejorada por separado puede carecer de apoyo, trasladar el problema o actuar en contra de otra parte.

pillars-say-what-must-change-levels = Los pilares dicen qué debe cambiar; los niveles, de quién es la capacidad que debe crecer; los pasos, en qué orden hay que trabajar.

the-weakest-pillar-limits-the-result = El pilar más débil limita el resultado, y una media lo oculta.

whole-of-government-joins-bodies-and = El enfoque pangubernamental une a los organismos y los niveles; el enfoque pansocial reparte el trabajo más allá del gobierno.

the-steps-form-a-cycle-only = Los pasos solo forman un ciclo cuando los resultados cambian la decisión siguiente.

inclusion-by-design-asks-who-would = La inclusión desde el diseño se pregunta quién quedaría fuera antes de que el servicio exista.

sources = Fuentes

un-e-government-survey-2020-chapter = Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020, capítulo 7; [página del conjunto de herramientas de formación](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = DAES/UNPOG y CESPAP, presentación del conjunto de herramientas, 30 de mayo de 2023, publicada en agosto de 2023 (también la fuente de las cifras de la UIT).

indonesia-press-reports-of-may-2024 = Indonesia: artículos de prensa de mayo de 2024, por ejemplo [exbulletin.com](https://exbulletin.com/politics/2719007).

estonia-e-estonia = Estonia: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work).

azerbaijan-unpan-2022-asan-index = Azerbaiyán: [UNPAN, 2022](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic); [índice ASAN](https://digital.gov.az/en/projects/our-projects/asan-index).

kenya-itweb-africa-3-july-2023 = Kenya: ITWeb Africa, 3 de julio de 2023.

togo-govinsider-interview-with-the-minister = Togo: GovInsider, entrevista a la ministra.

papua-new-guinea-notices-of-the = Papua Nueva Guinea: [avisos del departamento de TIC](https://ict.gov.pg/category/notices); pln.com.pg.

philippines-manila-bulletin-december-2024 = Filipinas: [Manila Bulletin, diciembre de 2024](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict).
