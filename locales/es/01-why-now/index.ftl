title = Por qué la transformación y por qué ahora

description = Qué abarca este módulo y cómo puede utilizarse en una sesión de medio día.

many-public-offices-now-work-with = Muchas oficinas públicas trabajan ya con computadoras. Sin embargo, la gente sigue haciendo cola, lleva copias de una oficina a otra y facilita una y otra vez los mismos datos. Este módulo explica por qué las nuevas herramientas por sí solas no cambian esa situación.

one-message-links-all-the-pages = Un mensaje une todas las páginas: la gobernanza determina el resultado más que la tecnología.

tell-digitization-digitalization-and = Distinguir entre conversión a formato digital, digitalización y transformación, con un ejemplo de cada una tomado de un servicio conocido.

explain-why-the-2030-agenda-needs = Explicar por qué la Agenda 2030 necesita un gobierno digital que funcione.

read-the-main-world-figures-on = Interpretar las principales cifras mundiales sobre el gobierno digital e indicar qué es lo que no muestran.

weigh-the-benefits-of-a-digital = Sopesar los beneficios y los riesgos de un servicio digital, y decir quién soporta cada riesgo.

describe-the-starting-point-of-your = Describir el punto de partida de la propia organización en cuatro niveles de capacidad.

when-a-form-moves-from-paper = Cuando un formulario pasa del papel a la pantalla, ¿qué cambia para la persona que lo rellena?

what-can-a-world-index-tell = ¿Qué puede revelar a un gobierno un índice mundial y qué puede ocultar?

who-may-lose-when-a-service = ¿Quién puede salir perdiendo cuando un servicio pasa a ser digital y quién debe responder de esa pérdida?

why-do-projects-with-sound-technology = ¿Por qué siguen fracasando proyectos cuya tecnología es sólida?

how-to-use-this-module = Cómo utilizar este módulo

the-pages-follow-the-order-of = Las páginas siguen el orden de una sesión de medio día. Si estudia por su cuenta, compare sus respuestas escritas con las de un colega.

time-plan-in-minutes-210-in = Distribución del tiempo en minutos, 210 en total:

opening-objectives-key-questions-10 = apertura, objetivos y preguntas clave: 10

from-paper-to-transformation-35 = del papel a la transformación: 35

where-the-world-stands-30 = la situación en el mundo: 30

break-15 = pausa: 15

benefits-risks-and-obstacles-25 = beneficios, riesgos y obstáculos: 25

case-study-20 = estudio de caso: 20

self-assessment-20 = autoevaluación: 20

exercise-30 = ejercicio: 30

discussion-and-key-points-25 = debate y puntos clave: 25

before-the-session-find-the-latest = Antes de la sesión, busque las últimas cifras { -country(case: "of") } en el Estudio de las Naciones Unidas sobre el Gobierno Electrónico. Si es posible, invite a una persona { -lead-agency(case: "of") } a que responda a preguntas al final. Reúna en cada grupo a personas de distintas categorías y oficinas, y deje que hable primero la de menor rango.
