title = Pakistán: un diagnóstico antes del remedio

description = Qué dice un diagnóstico del Pakistán sobre el acceso, las competencias y el temor, y por qué las escuelas de funcionarios pueden ser un lugar por donde empezar.

most-case-studies-begin-with-a = La mayoría de los estudios de casos empiezan con una solución. Este empieza con una lista de lo que falta, porque un plan sin esa lista repara lo que no debe.

context = Contexto

in-may-2023-a-speaker-from = En mayo de 2023, una persona de la oficina de las Naciones Unidas en el Pakistán presentó un diagnóstico en un seminario web (DAES/UNPOG y CESPAP, 2023, también para las cifras que siguen). El diagnóstico señala cinco grupos de desafíos: las políticas, la planificación, la ejecución y las mentalidades; una infraestructura débil; un déficit de alfabetización; la resistencia dentro de la administración; y poca confianza cuando hay que compartir datos delicados. Un estudio de 2022, allí citado, atribuye la resistencia a tres temores: a la transparencia, a perder poder y a perder el empleo.

what-was-done = Qué se hizo

schools-the-united-nations-office-works = *Escuelas.* La oficina de las Naciones Unidas trabaja con escuelas para altos funcionarios, conocidas como NSPP, CSA y NIM. Empezó con material de formación sobre el cambio de mentalidades. Estaban previstos talleres nacionales y cambios en los planes de estudios existentes.

law-the-cabinet-approved-a-digital = *Ley.* El gabinete aprobó en junio de 2024 un proyecto de ley titulado Digital Nation Pakistan (Nación Digital Pakistán), que se presentó a la Asamblea Nacional el 16 de diciembre de 2024 (Business Recorder, diciembre de 2024). En él se prevé una Comisión Digital Nacional dependiente del Primer Ministro, con los ministros principales de las cuatro provincias y los jefes de los organismos que poseen muchos datos. Una Autoridad Digital del Pakistán ha de preparar un plan para la economía, la gobernanza y la sociedad. Un comité aprobó el proyecto por 11 votos contra 6 (Business Recorder, enero de 2025). Se convirtió en ley el 29 de enero de 2025 (Dawn, marzo de 2025).

results = Resultados

so-far-the-documented-results-are = Hasta ahora, los resultados documentados son un diagnóstico y una ley. El diagnóstico describe varias capas:

growth-2021-to-2022-internet-users = **Crecimiento, de 2021 a 2022.** El número de usuarios de Internet aumentó en 22 millones, es decir, un 35,9 % (Kepios).

reach-2022-the-internet-reached-less = **Alcance, 2022.** Internet llegaba a menos del 40 % de la población, y la brecha era mayor en el caso de las mujeres.

connections-january-2022-mobile-connections = **Conexiones, enero de 2022.** Las conexiones móviles equivalían al 82,2 % de la población (GSMA Intelligence). Una persona puede tener varias.

skills-2019-20-in-only-40 = **Competencias, 2019-20.** Solo en el 40 % de los hogares había algún miembro que sabía utilizar una computadora (PSLM, la encuesta nacional sobre el nivel de vida).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-figures-are-old-and-quoted = Las cifras son antiguas y se citan de segunda mano. Los tres temores proceden de un solo estudio. Ninguna de las fuentes utilizadas aquí dice cuántos funcionarios recibieron formación ni qué hicieron después de manera distinta. Miembros de la oposición temían que los datos personales se almacenaran en un solo lugar y se utilizaran indebidamente; la ministra respondió que eso no estaba previsto (Business Recorder, enero de 2025). Un autor considera que en los nuevos órganos predomina el gobierno (Dawn, marzo de 2025). No se comprobó cómo funciona la ley en la práctica.

lessons = Enseñanzas

a-diagnosis-with-uncomfortable-figures-is = Un diagnóstico con cifras incómodas forma parte de la reforma.

connections-persons-and-households-give-three = Las conexiones, las personas y los hogares dan tres imágenes de un mismo país. Elija la unidad que se ajuste a la pregunta.

resistance-has-reasons-each-fear-calls = La resistencia tiene razones. Cada temor exige una respuesta distinta.

schools-reach-the-officials-who-will = Las escuelas llegan a los funcionarios que tomarán las decisiones. A nuestro juicio, cambiar un curso existente puede ser más rápido que crear uno nuevo.

questions-for-the-group = Preguntas para el grupo

which-of-the-three-fears-is = ¿Cuál de los tres temores es el más fuerte en su organización? Redacte una promesa para hacerle frente que su jefe de oficina pueda cumplir de verdad.

connections-at-82-2-per-cent = Conexiones equivalentes al 82,2 % o conocimientos de informática en el 40 % de los hogares: ¿quién citaría cada cifra y con qué fin?

a-school-gives-you-two-hours = Una escuela le concede dos horas en un curso existente para altos funcionarios. ¿Qué enseña usted y qué se suprime para hacer sitio?
