title = Problemas y causas

description = Cómo formular un problema sin su solución, seguirlo hasta sus causas y ponerlas a prueba.

the-way-a-problem-is-written = La forma en que se escribe un problema decide qué respuestas pueden encontrarse.

state-the-problem = Formular el problema

a-useful-statement-says-who-experiences = Una formulación útil dice *a quién* le ocurre, *qué* le ocurre, *dónde* y *cómo lo sabemos*. No contiene ninguna solución ni ningún reproche.

first-version = Primera versión

what-is-wrong-with-it = Qué tiene de malo

better-version = Versión mejor

we-have-no-mobile-application = No tenemos una aplicación móvil

it-names-a-missing-solution = Nombra una solución que falta

families-in-the-outer-villages-apply = Las familias de las aldeas periféricas presentan solicitudes con menos frecuencia que las familias de la localidad principal, como muestra nuestra lista de solicitudes

staff-resist-change = El personal se resiste al cambio

it-blames-and-explains-nothing = Reprocha y no explica nada

clerks-ask-for-a-paper-copy = El personal pide una copia en papel de cada documento, incluso cuando el documento llegó en línea

from-the-symptom-to-the-cause = Del síntoma a la causa

a-symptom-is-what-you-see = Un *síntoma* es lo que se ve primero. Una *causa* es una condición que lo produce. Pregunte «¿por qué?» y escriba cada respuesta debajo del problema. La mayoría de los problemas tienen varias causas, así que deje que las respuestas se ramifiquen.

stop-on-a-branch-when-you = Deténgase en una rama cuando llegue a una condición que un organismo concreto pueda cambiar. «La pobreza» queda demasiado lejos, mientras que «la tasa es más alta que el pasaje de autobús que ahorra» se puede cambiar.

two-errors-are-common-the-first = Hay dos errores frecuentes. El primero es escribir como causa la ausencia de la solución preferida, por ejemplo «no hay una aplicación». El segundo es seguir una sola rama, a menudo la tecnología o el personal. En el módulo 2 se muestra cómo los efectos pueden [actuar sobre sus propias causas](../02-holistic-approach/why-holistic.md#systems-thinking), así que busque también flechas que vuelvan atrás.

three-tests-of-a-cause = Tres comprobaciones de una causa

an-answer-to-why-is-a = Una respuesta a «¿por qué?» es una suposición mientras no se ponga a prueba.

compare-is-the-problem-smaller-where = **Comparación.** ¿Es menor el problema allí donde no se da esta condición?

order-in-time-did-the-condition = **Orden en el tiempo.** ¿Apareció la condición antes que el problema?

removal-if-only-this-condition-disappeared = **Eliminación.** Si desapareciera solo esta condición, ¿qué haría la gente exactamente de otra manera, y lo dice ella misma?

if-a-test-clearly-speaks-against = Si una comprobación habla claramente en contra de una causa, elimínela de la lista. Si las comprobaciones no coinciden, o si todavía no es posible ninguna, consérvela como pregunta abierta.

worked-example-few-applications-from-the = Ejemplo comentado: pocas solicitudes de las aldeas

imagine-a-municipality-where-parents-have = Imagine un municipio en el que desde hace un año los padres pueden solicitar en línea una prestación por hijo. Las familias de la localidad principal la solicitan, y pocas familias de las aldeas periféricas lo hacen. El equipo escribe cuatro causas posibles y las pone a prueba.

the-villages-have-no-signal-compare = *Las aldeas no tienen señal.* Comparación: una aldea tiene buena señal desde hace años y presenta tan pocas solicitudes como las demás. Una sola aldea no resuelve la cuestión, por lo que la causa se conserva como pregunta abierta.

families-do-not-know-about-the = *Las familias no conocen la prestación.* Las familias a las que se preguntó la conocen, porque la enfermera de la aldea les habla de ella. La condición no se da, por lo que la causa sale de la lista.

the-birth-certificate-is-missing-the = *Falta el certificado de nacimiento.* La enfermera cree que muchos nacimientos no están inscritos, pero nadie los ha contado, por lo que no es posible ninguna comprobación. Es una segunda pregunta abierta.

applicants-must-show-a-certified-copy = *Quienes presentan la solicitud deben mostrar una copia certificada en el ayuntamiento.* Orden en el tiempo: esta norma municipal es anterior al formulario en línea. Eliminación: los padres dicen que el viaje cuesta un día de trabajo y que presentarían la solicitud si el centro de salud pudiera enviar sus documentos. La ley nacional no exige la copia, por lo que el concejo municipal puede cambiar la norma.

the-first-idea-of-the-team = La primera idea del equipo había sido un formulario más sencillo, pero ninguna de estas causas está en el formulario. El trabajo no ha terminado: no se escuchó a las familias que el día de la visita estaban fuera con sus rebaños.

allow-25-minutes-8-for-the = Prevea 25 minutos: 8 para las lecturas, 12 para un árbol de causas y 5 para las tres comprobaciones. Pida a los grupos que escriban una causa en cada tarjeta y que den la vuelta a cada tarjeta que no haya superado ninguna comprobación.
