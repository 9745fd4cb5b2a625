title = Cuestionario, debate y puntos clave

description = Seis preguntas con respuestas, un debate, los puntos clave y las fuentes.

check-what-you-remember-then-use = Compruebe lo que recuerda y utilícelo después en una argumentación.

quiz = Cuestionario

quiz-strategy-title = Seis preguntas sobre la estrategia y la hoja de ruta

choose-your-answers-alone-compare-them = Elija sus respuestas individualmente, compárelas en su grupo y solo entonces abra la solución.

n-1-a-plan-lists-14-systems = 1. Un plan enumera 14 sistemas que hay que comprar, con sus precios. ¿Qué falta en primer lugar?

the-names-of-the-suppliers = Los nombres de los proveedores.

the-choice-that-explains-why-these = La elección que explica por qué esos sistemas van primero.

a-date-for-each-purchase = Una fecha para cada compra.

a-list-of-projects-answers-what = Una lista de proyectos responde a «¿qué compramos?». Sin una estrategia, nadie puede decir qué podría dejarse fuera.

n-2-a-service-needs-a-login = 2. Un servicio necesita ahora un inicio de sesión, y el inicio de sesión compartido no está listo. ¿Qué respuesta es adecuada?

build-your-own-login-because-people = «Construyan su propio inicio de sesión, porque la gente está esperando».

wait-because-separate-logins-are-never = «Esperen, porque nunca se permiten inicios de sesión separados».

you-may-use-your-own-login = «Pueden utilizar su propio inicio de sesión si se fijan la fecha, el dinero y el responsable del paso al inicio de sesión compartido».

this-quick-result-blocks-a-foundation = Este resultado rápido bloquea un cimiento, por lo que su final debe planificarse desde el primer día.

n-3-a-digital-identity-has-the = 3. Una identidad digital tiene la máxima prioridad, y su registro tiene muchos errores. ¿Qué empieza primero?

correction-of-the-register-with-work = La corrección del registro, con el trabajo sobre la ley al mismo tiempo.

the-identity-because-it-has-the = La identidad, porque tiene la máxima prioridad.

a-campaign-that-explains-the-identity = Una campaña que explique la identidad a la gente.

priority-and-order-are-different-things = La prioridad y el orden son cosas distintas. La identidad depende del registro y de la ley.

n-4-trained-staff-do-not-use = 4. El personal formado no utiliza un intercambio de datos, porque ninguna norma le permite ver los datos. ¿Qué ayuda?

a-second-course-for-the-same = Un segundo curso para el mismo personal.

a-reward-for-the-unit-that = Una recompensa para la unidad que más lo utilice.

a-rule-that-permits-access-for = Una norma que permita el acceso para una finalidad declarada y proteja los datos.

the-staff-may-not-so-the = El personal *no está autorizado*, por lo que la carencia está en el nivel institucional. Un curso responde a «no puede», y una recompensa invitaría al personal a incumplir una norma.

n-5-a-grant-pays-for-a = 5. Una donación paga un nuevo servicio durante dos años. ¿Qué pregunta va primero?

can-the-grant-pay-for-more = ¿Puede la donación pagar más equipo?

which-budget-line-pays-for-staff = ¿Qué partida presupuestaria paga el personal, el mantenimiento y la ayuda en el tercer año?

who-will-open-the-service-in = ¿Quién inaugurará el servicio en público?

yearly-costs-continue-when-the-grant = Los gastos anuales continúan cuando termina la donación. Si no existe una partida presupuestaria, la hoja de ruta necesita un paso para crearla.

n-6-counter-staff-were-trained-which = 6. Se formó al personal de ventanilla. ¿Qué señal muestra el éxito?

more-people-finish-their-request-in = Más personas terminan su trámite en una sola visita, y quienes acuden en persona también salen ganando.

all-counter-staff-took-part-in = Todo el personal de ventanilla participó en la formación.

participants-were-satisfied-with-the-course = Los participantes quedaron satisfechos con el curso.

attendance-and-satisfaction-describe-the-course = La asistencia y la satisfacción describen el curso. La primera opción muestra un cambio para las personas, incluidas las que no tienen conexión.

allow-15-minutes-after-each-answer = Prevea 15 minutos. Después de cada respuesta, pida un ejemplo { -country(case: "of") }.

discussion-and-key-points = Debate y puntos clave

what-can-be-shown-in-one = ¿Qué se puede mostrar en cien días?

a-new-head-of-government-wants = Una nueva jefa de gobierno quiere un éxito que la gente pueda ver en cien días. Los expertos responden que la ley y el registro necesitan dos años. Cada mitad del grupo habla en nombre de una de las partes, durante ocho minutos. Respondan después juntos:

what-could-people-notice-in-one = ¿Qué podría notar la gente en cien días que además construya un cimiento?

what-should-lead-agency-have-the = ¿Qué debería tener derecho a rechazar { -lead-agency }?

on-day-one-hundred-what-would = El día cien, ¿qué diría usted en público sobre el trabajo no terminado?

allow-20-minutes-15-for-the = Prevea 20 minutos: 15 para el debate y 5 para los puntos clave.

a-strategy-chooses-and-gives-something = Una estrategia elige y renuncia a algo; una hoja de ruta dice quién actúa, en qué plazo, después de qué y con qué medios.

quick-results-and-foundations-need-each = Los resultados rápidos y los cimientos se necesitan mutuamente, pero algunos resultados rápidos bloquean los cimientos.

a-step-is-ready-when-its = Un paso está listo cuando se conocen su dinero, su personal, su responsable y su norma, también para los años posteriores al proyecto.

a-rule-can-permit-oblige-limit = Una norma puede permitir, obligar, limitar o proteger, y una obligación necesita a alguien que compruebe su cumplimiento.

people-who-do-not-know-cannot = Las personas que no saben, no pueden, no están autorizadas o no quieren necesitan cuatro respuestas distintas.

a-capacity-plan-has-a-step = Un plan de capacidades tiene, en cada uno de los cuatro niveles, un paso, una persona, una fecha, recursos y una señal de éxito.

sources = Fuentes

un-e-government-survey-2020-chapter = Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020, capítulo 7; [página del conjunto de herramientas de formación](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = DAES/UNPOG y CESPAP, presentación del conjunto de herramientas, 30 de mayo de 2023, publicada en agosto de 2023 (también para Azerbaiyán y los gobiernos locales de África).

bangladesh-bss-september-2018 = Bangladesh: [BSS, septiembre de 2018](https://bssnews.net/?p=84504).

brazil-cayowaaplano-com-a-blog-citing = Brasil: cayowaaplano.com, un blog que cita datos oficiales, 2025-26.

estonia-a-schoentgen-e-estonia-opencivics = Estonia: [A. Schoentgen](https://medium.com/@audeschoentgen); [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work); OpenCivics, sin fecha.

fiji-government-of-fiji-two-speeches = Fiji: Gobierno de Fiji, dos discursos de 2019; [CESPAP, panorama del país](http://egov4women.unescapsdd.org/country-overviews/fiji/evolution-of-the-institutional-ecosystem-for-e-government-in-fiji).

kenya-world-bank-case-study-117082 = Kenya: Banco Mundial, estudio de caso 117082, Citizen Service Centers in Kenya.

papua-new-guinea-islands-business-about = Papua Nueva Guinea: [Islands Business](https://islandsbusiness.com/?p=26367), hacia 2023; dictdts.events, sitio de la cumbre, diciembre de 2025.

rwanda-hope-magazine-2015-xinhua-11 = Rwanda: Hope Magazine, 2015; Xinhua, 11 de junio de 2017; [allAfrica](https://allafrica.com/stories/202306050133.html), junio de 2023.

uruguay-gub-uy-agenda-uruguay-digital = Uruguay: gub.uy, Agenda Uruguay Digital 2025.
