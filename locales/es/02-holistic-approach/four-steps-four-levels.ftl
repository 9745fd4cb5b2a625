title = Cuatro pasos, cuatro niveles

description = Cómo los cuatro pasos forman un ciclo y de quién son las capacidades que deben crecer.

steps-give-the-work-an-order = Los pasos dan un orden al trabajo y los niveles muestran quién debe llegar a ser capaz de hacerlo.

the-four-steps = Los cuatro pasos

situation-analysis-where-are-we-now = **Análisis de la situación.** ¿Dónde estamos ahora? Detectar las carencias y las oportunidades en el gobierno y en la sociedad.

envisioning-where-do-we-want-to = **Formulación de la visión.** ¿Dónde queremos estar y para quién? Acordar objetivos que reflejen las necesidades de la gente y contribuyan a los Objetivos de Desarrollo Sostenible.

strategy-and-road-map-how-do = **Estrategia y hoja de ruta.** ¿Cómo llegamos? La estrategia expone las opciones elegidas y el beneficio para la gente. La hoja de ruta indica quién hace qué, cuándo y con qué medios, incluido el desarrollo de la capacidad.

monitoring-and-evaluation-what-happens-compared = **Seguimiento y evaluación.** ¿Qué ocurre, en comparación con el plan, y por qué? El *seguimiento* observa los avances durante el trabajo. La *evaluación* se pregunta, en momentos elegidos, qué causó los resultados y si valieron el esfuerzo.

why-the-steps-form-a-cycle = Por qué los pasos forman un ciclo

transformation-has-no-final-state-because = La transformación no tiene un estado final, porque las necesidades, los riesgos y las tecnologías siguen cambiando. Por eso, las pruebas obtenidas en el paso 4 alimentan un nuevo análisis de la situación.

shorter-returns-are-useful-too-if = También son útiles los retornos más cortos. Si la formulación de la visión revela que nadie sabe qué necesitan los usuarios de las zonas rurales, el equipo vuelve al paso 1.

worked-example-results-that-return = Ejemplo comentado: resultados que vuelven

azerbaijan-assesses-its-state-services-with = Azerbaiyán evalúa sus servicios estatales con el índice ASAN, que utiliza 143 parámetros y abarcaba más de 500 servicios en septiembre de 2022 (UNPAN, 2022). Los resultados se comunican primero a los proveedores y después al público, y los proveedores deben corregir las deficiencias antes de la ronda siguiente (digital.gov.az, sin fecha).

the-assessment-shows-how-each-service = La evaluación muestra cómo funciona cada servicio: seguimiento y evaluación.

to-correct-the-shortcomings-a-provider = Para corregir las deficiencias, el proveedor necesita opciones y fechas, lo que constituye una pequeña estrategia y hoja de ruta.

the-next-round-finds-a-changed = La ronda siguiente encuentra una situación distinta, por lo que sirve también de análisis de la situación.

if-nobody-had-to-act-on = Si nadie tuviera que actuar en función de los resultados, habría una medición, pero no un ciclo. Hay un paso que aquí no se ve: un índice de los servicios existentes no pregunta qué servicios necesitará la gente dentro de diez años.

the-four-capacity-levels = Los cuatro niveles de capacidad

individual-what-a-person-knows-can = **Individual:** lo que una persona sabe, puede y quiere hacer. Una analista explica las ventajas y los inconvenientes de elegir entre dos objetivos.

organizational-what-one-body-can-do = **Organizativo:** lo que un organismo puede hacer gracias a su estructura, su cultura y su talento. Un departamento ofrece a sus equipos un espacio seguro para probar un servicio.

institutional-what-shared-rules-make-possible = **Institucional:** lo que las normas comunes hacen posible, mediante leyes, obligaciones, evaluación e incentivos. Una norma obliga a los organismos a reutilizar los datos que posee otro organismo.

societal-what-people-and-groups-can = **Social:** lo que las personas y los grupos pueden hacer. Las mujeres jóvenes y las personas con discapacidad utilizan herramientas digitales para participar en las políticas.

here-an-organization-is-a-body = Aquí, una organización es un organismo con personal, y una institución es una norma o un acuerdo que obliga a muchos organismos. Si el personal formado siguiera bloqueado por su propio superior, la carencia sería organizativa. Si la ley bloqueara al superior, sería institucional.

every-step-needs-work-at-all = Todos los pasos exigen trabajo en los cuatro niveles. Un análisis de la situación que solo examine las competencias del personal deja tres niveles sin ver. Antes de cerrar un paso, { -lead-agency } puede preguntarse: ¿qué hemos aprendido o decidido respecto de cada nivel?
