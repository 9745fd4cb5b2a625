title = Conocer el punto de partida

description = Una autoevaluación en cuatro niveles de capacidad y un ejercicio sobre los tipos de cambio.

a-plan-needs-a-starting-point = Un plan necesita un punto de partida sobre el que haya acuerdo.

self-assessment = Autoevaluación

sa-starting-point-title = ¿De dónde partimos?

answer-alone-first-for-your-own = Responda primero por su cuenta, respecto de su propia organización, y piense en una prueba que respalde cada respuesta. Después, compare las respuestas en su grupo.

not-yet = Todavía no

in-a-few-cases = En algunos casos

in-most-cases = En la mayoría de los casos

as-a-rule = Por regla general

individual = Nivel individual

colleagues-can-explain-the-difference-between = Mis colegas saben explicar la diferencia entre poner un formulario en línea y cambiar un servicio.

managers-use-data-on-results-when = Los directivos utilizan datos sobre los resultados cuando toman decisiones.

front-line-staff-can-say-for = El personal de atención al público sabe decir a quiénes no les sirven nuestros servicios digitales.

organizational = Nivel organizativo

each-service-has-one-named-person = Cada servicio tiene una persona designada que responde de él desde la solicitud hasta el resultado.

teams-may-test-a-change-on = Los equipos pueden probar un cambio a pequeña escala y comunicar un fracaso sin recibir castigo.

where-the-law-allows-it-units = Cuando la ley lo permite, las unidades reutilizan la información que ya tenemos en lugar de volver a pedírsela a las personas.

institutional = Nivel institucional

the-rules-that-bind-us-allow = Las normas que nos obligan permiten completar un servicio sin papel y sin visita cuando ni lo uno ni lo otro es necesario.

our-duties-and-those-of-lead = Nuestras obligaciones y las { -lead-agency(case: "of") } están escritas y el personal las conoce.

budgets-for-digital-services-cover-training = Los presupuestos de los servicios digitales cubren la formación, el mantenimiento y la asistencia, además de la compra.

societal = Nivel social

we-know-which-groups-in-country = Sabemos qué grupos { -country(case: "in") } no pueden utilizar nuestros servicios digitales y por qué.

people-who-are-offline-receive-a = Las personas sin conexión reciben un servicio de igual calidad sin costo adicional.

a-person-can-question-a-decision = Una persona puede cuestionar una decisión tomada con herramientas digitales y recibir una respuesta motivada.

do-not-rely-on-a-total = No se base en un total. Fíjese en el nivel con las respuestas más bajas y, después, en la afirmación sobre la que haya mayor desacuerdo entre los colegas. El desacuerdo puede significar que las unidades son distintas o que nadie tiene pruebas.

allow-20-minutes-8-alone-12 = Prevea 20 minutos: 8 para el trabajo individual y 12 para el trabajo en grupos. Aclare que no se trata de un examen y no recoja nombres.

exercise = Ejercicio

which-change-is-it = ¿Qué tipo de cambio es?

imagine-a-district-office-that-issues = Imagine una oficina de distrito que expide permisos comerciales y que ha adoptado seis medidas:

a-it-scanned-its-permit-files = a) Escaneó sus expedientes de permisos.

b-it-put-the-application-form = b) Puso el formulario de solicitud en un sitio web.

c-it-gave-inspectors-tablets = c) Dio tabletas a los inspectores.

d-with-a-new-legal-basis = d) Con una nueva base jurídica, comprueba la situación fiscal directamente con la oficina de impuestos, de modo que los propietarios ya no llevan un certificado.

e-it-kept-two-counters-where = e) Mantuvo dos ventanillas en las que el personal ayuda a los propietarios a presentar la solicitud en línea.

f-it-announced-that-its-transformation = f) Anunció que su transformación había concluido.

work-in-groups-of-four-or = Trabajen en grupos de cuatro o cinco personas.

sort-the-actions-into-digitization = Clasifiquen las medidas en conversión a formato digital, digitalización, transformación o ninguna de ellas, con un motivo para cada una (10 minutos).

for-a-service-of-your-own = Respecto de un servicio propio, describan un cambio que constituiría una transformación, con la norma, la función, el flujo de datos o la competencia que tendría que ser diferente (10 minutos).

name-the-main-obstacle-and-its = Nombren el principal obstáculo y su nivel de capacidad, y redacten una petición dirigida al organismo que pueda eliminarlo, por ejemplo { -lead-agency(case: "to") } (5 minutos).

report-your-request-5-minutes-for = Expongan su petición (5 minutos para todos los grupos).

a-is-digitization = a) es conversión a formato digital.

b-is-digitalization-since-the-steps = b) es digitalización, ya que los pasos siguen siendo los mismos.

c-depends-on-use-the-old = c) depende del uso: la antigua lista de comprobación en una tableta es digitalización, pero compartir los resultados para evitar una segunda inspección cambia el servicio.

d-is-transformation-on-a-small = d) es transformación a pequeña escala, porque cambian la ley, las funciones y el flujo de los datos.

e-is-none-of-the-three = e) por sí sola no es ninguna de las tres, pero puede ser esencial para una transformación que incluya a todos.

f-is-none-because-an-announcement = f) no es ninguna, porque un anuncio no es una prueba. Son mejores pruebas el tiempo y las visitas que necesitan los propietarios, también en las ventanillas.

groups-may-rank-b-and-c = Es posible que los grupos sitúen b) y c) demasiado arriba porque son visibles. Una buena respuesta a la tarea 3 nombra una decisión y a quien puede tomarla, mientras que «más sensibilización» es demasiado vago.
