title = Por qué fracasan las partes cuando se toman por separado

description = Cómo dependen unas de otras las partes del gobierno.

governments-divide-work-so-that-people = Los gobiernos dividen el trabajo para que las personas puedan especializarse en él. Sin embargo, quien abre una tienda puede necesitar varios organismos a la vez. Cuando cada organismo mejora solo su propia parte, tres cosas pueden salir mal:

the-part-has-no-support-an = **La parte no tiene apoyo.** El formulario en línea está listo, pero ninguna norma acepta un documento electrónico como prueba.

the-part-moves-the-problem-one = **La parte traslada el problema.** Una oficina trabaja más deprisa y ahora la cola está en la siguiente.

the-part-works-against-another-two = **La parte actúa en contra de otra.** Dos organismos registran a las mismas personas y nadie sabe cuál de los registros es el correcto.

systems-thinking = Pensamiento sistémico

a-system-is-a-set-of = Un sistema es un conjunto de partes que juntas producen un resultado. El pensamiento sistémico examina las partes, los vínculos entre ellas y la retroalimentación, es decir, la forma en que un resultado actúa sobre su propia causa.

for-example-a-register-contains-errors = Por ejemplo, un registro contiene errores, así que los funcionarios llevan sus propias listas en papel. Como confían en las listas, actualizan el registro con retraso y los errores aumentan. Un curso sobre introducción de datos no romperá este bucle mientras la lista en papel siga siendo la opción más segura. Corregir con rapidez los errores sí puede romperlo.

to-find-a-loop-ask-what = Para encontrar un bucle, pregunte qué ocurre justo antes y justo después del problema, y quién gana algo o evita un riesgo cuando las cosas siguen como están.

worked-example-too-many-applications = Ejemplo comentado: demasiadas aplicaciones

indonesia-had-about-27-000-applications = Indonesia tenía unas 27 000 aplicaciones en ministerios, organismos y regiones, muchas de ellas con funciones coincidentes (artículos de prensa, mayo de 2024, al igual que los datos siguientes).

first-answer-build-one-large-application = **Primera respuesta.** Crear una sola aplicación grande. Esta respuesta solo tiene en cuenta la tecnología.

what-produces-the-symptom-each-new = **¿Qué produce el síntoma?** Cada nuevo ministro, gobernador o jefe de organismo traía una aplicación nueva. El origen es un hábito de los dirigentes (pilar 1).

what-feeds-it-budget-requests-for = **¿Qué lo alimenta?** Las solicitudes de presupuesto para nuevas aplicaciones ascendían a 6,2 billones de rupias indonesias. El dinero seguía planes separados (pilar 7).

what-protects-it-the-president-said = **¿Qué lo protege?** El Presidente dijo que los organismos públicos ya no podían considerar los datos como algo de su propiedad (pilar 5).

which-measures-fit-he-ordered-that = **¿Qué medidas convienen?** El Presidente ordenó que no se crearan aplicaciones nuevas y puso en marcha INA Digital para la integración y el inicio de sesión único (pilar 4).

new-software-alone-would-have-left = Un nuevo programa informático por sí solo no habría cambiado ni los hábitos ni los presupuestos. El ejemplo no juzga los resultados posteriores a mayo de 2024.

whole-of-government-whole-of-society = Enfoque pangubernamental, enfoque pansocial

whole-of-government-means-that-ministries = Un **enfoque pangubernamental** significa que los ministerios y los niveles de gobierno actúan como uno solo para lograr un resultado común. No es necesario colocarlo todo en una oficina central. En Estonia, cada organismo conserva sus propios datos y X-Road, en uso desde 2001, transmite solicitudes entre ellos sin un depósito central (e-Estonia, sin fecha).

whole-of-society-means-that-government = Un **enfoque pansocial** significa que el gobierno trabaja con las empresas, la sociedad civil, las universidades y la población. No basta con recibir observaciones sobre un plan terminado: los asociados ayudan a definir el problema.

holistic-does-not-mean-everything-at = Holístico no significa todo a la vez

look-at-everything-then-choose-a = Examine el conjunto, elija después unas pocas medidas y sepa de qué otras partes depende cada una de ellas.
