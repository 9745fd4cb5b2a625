title = Productos, resultados, efectos

description = Cómo distinguir lo que se hizo de lo que cambió gracias a ello.

between-the-money-of-a-plan = Entre el dinero de un plan y una vida mejor hay varios eslabones, y el seguimiento observa cada uno de ellos.

five-links-of-a-chain = Los cinco eslabones de una cadena

link = Eslabón

question = Pregunta

in-the-imagined-municipality = En el municipio imaginario

what-it-cannot-show = Qué no puede mostrar

input = Insumo

what-do-we-put-in = ¿Qué aportamos?

money-two-clerks-the-time-of = Dinero, dos empleados, el tiempo de las enfermeras

whether-anything-was-done-with-it = Si se hizo algo con ello

activity = Actividad

what-do-we-do = ¿Qué hacemos?

the-council-changes-its-rule-nurses = El concejo municipal cambia su norma, las enfermeras aprenden a enviar documentos

whether-it-was-ready-in-time = Si estuvo listo a tiempo y fue suficientemente bueno

output = Producto

what-is-there-afterwards-that-was = ¿Qué hay después que antes no había?

a-rule-without-the-copy-six = Una norma sin la copia, seis centros de salud que pueden enviar documentos

whether-anybody-uses-it = Si alguien lo utiliza

outcome = Resultado

what-do-people-do-or-receive = ¿Qué hace o recibe la gente de otra manera?

families-in-the-villages-apply-and = Las familias de las aldeas solicitan la prestación y la reciben

whether-their-life-is-better = Si su vida es mejor

effect = Efecto

what-is-different-in-their-lives = ¿Qué es distinto en su vida y se debe a nosotros?

parents-can-pay-for-food-and = Los padres pueden pagar los alimentos y la escuela

how-much-of-it-came-from = Qué parte de ello se debe solo a nosotros

some-authors-say-impact-for-effect = Algunos autores dicen *impacto* en lugar de efecto, por lo que conviene fijarse en la pregunta y no en la etiqueta.

an-output-is-in-our-own = Un producto está en nuestras manos. Un resultado depende también de lo que decide la gente, y un efecto, de muchas otras causas. Los últimos eslabones importan más a la gente y son nuestros en menor medida, así que observe más de uno.

different-links-need-different-moments = Eslabones distintos requieren momentos distintos

every-month-activities-and-outputs-is = **Cada mes:** las actividades y los productos. ¿Va el trabajo según el calendario?

every-year-before-the-budget-outcomes = **Cada año, antes del presupuesto:** los resultados. ¿Lo utiliza la gente y quién no lo hace?

in-the-middle-of-the-plan = **A mitad del plan:** los resultados y los supuestos. ¿Es todavía el camino correcto?

at-the-end-or-years-later = **Al final, o años después:** los efectos. ¿Qué cambió en la vida de la gente?

if-an-outcome-takes-years-choose = Si un resultado tarda años, elija una señal temprana que deba aparecer antes, y no la llame resultado.

did-we-cause-it = ¿Lo hemos causado nosotros?

a-value-that-is-higher-than = Un valor más alto que antes no es todavía un efecto. En el módulo 3 se ofrecen [tres comprobaciones de una causa](../03-situation-analysis/problems-and-causes.md#three-tests-of-a-cause). En el caso de los resultados ayudan tres comparaciones:

before-and-after-this-needs-a = **Antes y después.** Se necesita un valor de *antes* del cambio, y es posible que también hayan cambiado otras cosas.

with-and-without-compare-with-places = **Con y sin.** Compare con lugares a los que el cambio no ha llegado todavía. Pregunte en qué más se diferencian.

planned-and-real-if-the-work = **Lo previsto y lo real.** Si el trabajo no se hizo como estaba previsto, el resultado no dice nada sobre el plan.

worked-example-applications-rose-by-27 = Ejemplo comentado: las solicitudes aumentaron un 27 %

the-council-of-the-imagined-municipality = El concejo del municipio imaginario informa de que las solicitudes de la prestación por hijo pasaron de 480 a 610 en un año. Los centros de salud estiman el número de familias con derecho a ella.

place = Lugar

entitled-families = Familias con derecho

applied-year-before = Solicitudes, año anterior

applied-year-after = Solicitudes, año posterior

town = Localidad principal

n-600 = 600

n-420-70-per-cent = 420 (70 %)

n-450-75-per-cent = 450 (75 %)

six-villages-with-a-clinic-that = Seis aldeas con un centro de salud que envía documentos

n-300 = 300

n-45-15-per-cent = 45 (15 %)

n-138-46-per-cent = 138 (46 %)

two-villages-without-one = Dos aldeas sin él

n-100 = 100

n-15-15-per-cent = 15 (15 %)

n-22-22-per-cent = 22 (22 %)

all = Total

n-1-000 = 1000

n-480-48-per-cent = 480 (48 %)

n-610-61-per-cent = 610 (61 %)

which-link-is-it-an-outcome = *¿Qué eslabón es?* Un resultado, pero temprano. Solicitar no es todavía recibir.

did-the-measures-cause-it-the = *¿Lo causaron las medidas?* La copia ya no se necesita en ninguna parte, y la proporción aumentó en 5 y en 7 puntos porcentuales allí donde ningún centro de salud envía documentos. Donde uno sí los envía, aumentó en 31. Por tanto, los centros de salud parecen importar más que la norma, pero dos aldeas son demasiado pocas para demostrarlo.

who-is-hidden-in-the-total = *¿Quién queda oculto en el total?* En las ocho aldeas, 240 de 400 familias siguen sin solicitar la prestación.

which-decision-follows-bring-the-two = *¿Qué decisión se deriva de ello?* Incorporar las dos aldeas y averiguar quiénes son las 240 familias.

the-figure-of-27-per-cent = La cifra del 27 % era correcta y no podía llevar a ninguna de estas decisiones.

allow-25-minutes-8-for-the = Prevea 25 minutos: 8 para las lecturas, 10 para el ejemplo y 7 para la cadena de un servicio, en parejas. Muestre primero la cifra del 27 %, pida una decisión que esa cifra permita tomar y muestre después el cuadro.
