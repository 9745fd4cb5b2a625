title = Novissi: ayuda rápida y las personas que no podía ver

description = Cómo pagó el Togo a la gente en una emergencia sin un registro social y qué dice una prueba publicada sobre las personas que quedaron fuera.

an-emergency-does-not-wait-for = Una emergencia no espera a que haya un registro. En 2020, el Togo pagó a la gente antes de tener uno. Los investigadores que trabajaban con el gobierno midieron después a quiénes había dejado fuera el método.

context = Contexto

when-the-pandemic-stopped-many-people = Cuando la pandemia impidió a muchas personas obtener ingresos, el Togo no tenía un registro social que mostrara quién era pobre (INCLUDE). Tenía una lista electoral, actualizada a finales de 2019 (Aiken y otros, 2022). Se podía enviar dinero por teléfono móvil.

what-was-done = Qué se hizo

the-programme-took-shape-in-ten = El programa tomó forma en diez días a partir de finales de marzo de 2020 y se abrió en abril (OR Society, 2021; Aiken y otros, 2022). La gente se inscribía desde cualquier teléfono con un código corto, sin Internet, y la lista electoral servía para comprobar su identidad (GovInsider, hacia 2021; INCLUDE). En la primera fase se eligió a las personas según el lugar y la ocupación: trabajadores informales del Gran Lomé (GovInsider, hacia 2021; AI Tracker). La segunda fase se desarrolló de noviembre de 2020 a marzo de 2021. Las imágenes de satélite señalaban los cantones más pobres, y los datos telefónicos, a las personas más pobres en ellos (GovInsider, hacia 2021; AI Tracker).

results = Resultados

the-start-as-of-mid-april = **El comienzo.** A mediados de abril de 2020 se había determinado que unas 450 000 personas cumplían los requisitos; el 65 % de ellas eran mujeres (FinTech news, 2020).

first-phase-2020-it-paid-572 = **Primera fase, 2020.** Se pagó a 572 852 trabajadores informales (AI Tracker, citando al Banco Mundial, 2021).

in-all-2020-and-2021-it = **En total, 2020 y 2021.** Llegó a 920 000 personas, una cuarta parte de la población adulta, con 29 millones de euros (Foro de París sobre la Paz, sin fecha).

the-test-compared-with-choosing-by = **La prueba.** En comparación con la selección solo por lugar, la selección mediante datos telefónicos dejó fuera por error entre un 4 % y un 21 % menos de personas. En comparación con un registro completo, habría dejado fuera entre un 9 % y un 35 % más (Aiken y otros, 2022). La segunda comparación es hipotética, porque el Togo no tenía ese registro.

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

phone-data-reached-57-000-people = Los datos telefónicos permitieron llegar a 57 000 personas en los 100 cantones más pobres (AI Tracker), o a 140 000 con una subvención de 9 millones de euros (Foro de París sobre la Paz). A nuestro juicio, lo más probable es que los dos recuentos terminen en fechas distintas. La ministra dijo que la lista electoral abarcaba alrededor del 93 % de la población (GovInsider, hacia 2021). Los investigadores hablan del 87 % de la población adulta, según la comisión electoral (Aiken y otros, 2022). El total de 920 000 procede de los asociados del programa. «Entre un 4 % y un 21 % menos» compara dos métodos y no dice cuántas personas pobres no recibieron nada. Este caso no abarca qué fue de los datos telefónicos ni cómo podía recurrir una persona.

lessons = Enseñanzas

ten-days-were-enough-because-a = Diez días bastaron porque ya existían una lista y una forma de pagar. A nuestro juicio, la preparación se había hecho años antes.

whatever-the-method-people-without-a = Sea cual sea el método, las personas sin tarjeta SIM o sin tarjeta electoral quedan fuera. Necesitan una segunda vía de acceso.

a-published-error-rate-lets-others = Una tasa de error publicada permite que otros juzguen y mejoren un método.

this-was-an-answer-to-an = Fue una respuesta a una emergencia. No sustituye a un registro.

questions-for-the-group = Preguntas para el grupo

a-crisis-stops-all-markets-tomorrow = Una crisis paraliza mañana todos los mercados. ¿Qué lista de su país abarca a la mayoría de la población adulta, quién falta en ella y quién puede utilizarla legalmente?

with-the-same-money-you-can = Con el mismo dinero se puede pagar en diez días con más errores o en tres meses con menos. Elija y explique su decisión a una persona que quedó fuera.

write-a-notice-of-three-sentences = Redacte un aviso de tres frases que indique a la gente cómo se utilizan sus datos telefónicos y cómo puede oponerse.
