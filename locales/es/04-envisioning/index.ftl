title = Formulación de la visión

description = Qué abarca este módulo y cómo puede utilizarse en una sesión de medio día.

a-situation-analysis-shows-where-you = Un análisis de la situación muestra dónde se encuentra usted, pero no adónde ir: dos oficinas con las mismas carencias pueden desear futuros distintos. La formulación de la visión es el segundo de los [cuatro pasos](../02-holistic-approach/four-steps-four-levels.md): las personas acuerdan el futuro que desean antes de que nadie elija las herramientas.

a-vision-that-is-written-at = Una visión que se escribe en un despacho repite lo que se cree en ese despacho. Por eso, este módulo vincula los objetivos a los Objetivos de Desarrollo Sostenible (ODS) y utiliza el *pensamiento de diseño* (design thinking) para aprender de la gente y probar pronto las ideas.

write-a-vision-sentence-that-says = Escribir una frase de visión que diga quién vivirá de otra manera, cómo y en qué plazo.

find-out-what-people-need-and = Averiguar qué necesita la gente y plantear el problema sin su solución.

take-an-idea-to-a-prototype = Llevar una idea hasta un prototipo y hasta un ensayo que pueda fallar.

link-a-vision-to-sdg-targets = Vincular una visión a metas de los ODS y nombrar las disyuntivas que plantea.

use-principles-and-criteria-to-rank = Utilizar principios y criterios para ordenar ideas y explicar el orden.

whose-future-does-the-vision-describe = ¿El futuro de quién describe la visión y quién ayudó a escribirla?

what-do-people-need-as-distinct = ¿Qué necesita la gente, a diferencia de lo que pide?

what-is-the-cheapest-way-to = ¿Cuál es la manera menos costosa de averiguar que una idea es errónea?

which-good-idea-will-you-leave = ¿Qué buena idea dejará usted por ahora y qué dirá a las personas que la querían?

how-to-use-this-module = Cómo utilizar este módulo

bring-the-gaps-that-your-situation = Traiga las carencias que encontró en su análisis de la situación. Si no hay un análisis, empiece con un servicio y un grupo de personas.

one-imagined-example-runs-through-the = En todas las páginas aparece un ejemplo imaginario. Una oficina de pensiones pide a todos los pensionistas que se presenten en persona una vez al año para demostrar que están vivos. Si una persona no acude, el pago se interrumpe.

time-plan-in-minutes-210-in = Distribución del tiempo en minutos, 210 en total:

opening-objectives-key-questions-10 = apertura, objetivos y preguntas clave: 10

a-shared-vision-20 = una visión compartida: 20

peoples-needs-20 = las necesidades de la gente: 20

ideas-prototypes-and-tests-20 = ideas, prototipos y ensayos: 20

break-15 = pausa: 15

exercise-35 = ejercicio: 35

sdg-targets-20 = metas de los ODS: 20

principles-10 = principios: 10

priority-setting-25 = establecimiento de prioridades: 25

one-case-study-15 = un estudio de caso: 15

discussion-and-key-points-20 = debate y puntos clave: 20

use-one-of-the-two-case = Utilice en la sesión uno de los dos estudios de casos y dé el otro como lectura. Traiga papel de gran tamaño y bolígrafos, porque los prototipos se hacen a mano. Si es posible, invite a dos personas que utilicen un servicio público { -country(case: "in") } y a una persona { -lead-agency(case: "of") }.
