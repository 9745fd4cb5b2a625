title = Beneficios, riesgos y obstáculos

description = Cómo valorar un servicio digital y qué es lo que frena a los gobiernos.

a-fair-judgement-of-a-service = Para juzgar un servicio con equidad hay que nombrar el beneficio, el riesgo y la persona que lo soporta.

each-benefit-has-its-risk = Cada beneficio tiene su riesgo

access-a-service-can-be-open = **Acceso.** Un servicio puede estar abierto a cualquier hora y lejos de la capital. *Riesgo:* cuando cierra la ventanilla, quedan excluidas las personas que no tienen un dispositivo o competencias, o para las que el diseño no es accesible.

knowledge-data-can-show-where-needs = **Conocimiento.** Los datos pueden mostrar dónde están las necesidades y si una política funciona. *Riesgo:* las personas que no figuran en los datos se vuelven invisibles, y una decisión tomada por un programa informático puede ser difícil de recurrir.

transparency-recorded-steps-make-delay-and = **Transparencia.** Cuando los pasos quedan registrados, es más fácil detectar los retrasos y los sobornos. *Riesgo:* los mismos registros pueden servir para vigilar a las personas.

efficiency-shared-systems-save-staff-from = **Eficiencia.** Los sistemas compartidos evitan que el personal tenga que copiar y buscar. *Riesgo:* el trabajo puede simplemente trasladarse a la ciudadanía, y un solo fallo o ataque puede interrumpir muchos servicios.

a-worked-example-fast-cash-support = Ejemplo comentado: ayuda monetaria rápida en el Togo

in-2020-togo-built-novissi-in = En 2020, el Togo creó Novissi en diez días para apoyar a las personas que habían perdido ingresos durante la pandemia (entrevista de GovInsider a la ministra). La ayuda se pagaba mediante dinero móvil y el sistema funcionaba en cualquier teléfono, sin Internet. En 2020 y 2021 llegó a 920 000 personas, una cuarta parte de la población adulta (Foro de París sobre la Paz). El Togo no tenía un registro social, por lo que en una fase posterior se utilizaron imágenes de satélite para encontrar los cantones más pobres y datos telefónicos para encontrar en ellos a las personas más pobres.

weigh-that-choice-in-three-steps = Valore esa decisión en tres pasos.

compare-with-the-real-alternatives-selection = *Comparar con las alternativas reales.* La selección mediante datos telefónicos dejó fuera entre un 4 % y un 21 % menos de personas pobres que la selección por lugar, y un registro con comprobación de los recursos habría dado un resultado aún mejor (Nature, 2022). Ese registro no existía.

name-who-was-outside-people-without = *Nombrar a quienes quedaron fuera.* Las personas sin tarjeta SIM o sin tarjeta electoral no podían acceder a la ayuda.

decide-what-must-follow-publish-the = *Decidir qué debe venir después.* Publicar los errores, ofrecer otra forma de presentar la solicitud, proteger los datos telefónicos y crear un registro para la próxima crisis.

speed-can-justify-such-a-method = La rapidez puede justificar ese método en una emergencia, pero no como política permanente.

reducing-the-risk = Reducir el riesgo

inclusion-by-design-considers-excluded-people = La **inclusión desde el diseño** tiene en cuenta a las personas excluidas desde el primer esbozo de un servicio. Un **servicio híbrido** mantiene, junto al canal digital, un canal humano de igual calidad. La protección de datos, la seguridad y un derecho de recurso claro necesitan fondos desde el principio.

what-holds-governments-back = Qué frena a los gobiernos

coordination-papua-new-guinea-named = *Coordinación.* Papua Nueva Guinea señaló la falta de coordinación entre los organismos y la ausencia, dentro del gobierno, de alguien que impulsara el cambio.

skills-and-attitudes-azerbaijan-named-a = *Competencias y actitudes.* Azerbaiyán señaló la falta de competencias digitales entre los funcionarios y la resistencia al cambio.

fear-in-pakistan-resistance-was-traced = *Temor.* En el Pakistán, la resistencia se atribuyó al temor a la transparencia, a perder poder y a perder el empleo.

means-many-governments-in-africa-lack = *Medios.* Muchos gobiernos de África carecen de infraestructura y de recursos.

speakers-made-these-four-points-at = Estos cuatro puntos fueron expuestos por los oradores en un seminario web del DAES y la CESPAP (2023). Otro obstáculo frecuente es el derecho, cuando las normas siguen exigiendo un papel, un sello o una visita personal.

treat-resistance-as-information-a-list = Trate la resistencia como información. Una lista de beneficios no convencerá a un funcionario que teme por su empleo. Pregúntese qué le quita el cambio a esa persona y qué puede ofrecerle la organización.

governance-decides = La gobernanza es lo que decide

governance-is-how-decisions-are-made = La gobernanza es la manera en que se toman y se aplican las decisiones: quién decide, con arreglo a qué normas, con el dinero de quién y ante quién responde. La República de Corea apoya el gobierno digital con cuatro medios: obligaciones establecidas por ley, evaluación anual de las instituciones, proyectos gestionados y fondos acompañados de ayuda técnica (seminario web del DAES y la CESPAP, 2023). Ninguno de los cuatro es una tecnología.

networks-and-engineers-remain-necessary-but = Las redes y los ingenieros siguen siendo necesarios, pero el mismo programa informático da resultados distintos en instituciones distintas. Dar un mandato firme { -lead-agency(case: "to") } es útil, pero cada ministerio debe cambiar además sus propias normas y hábitos. En el módulo 2 se explican los [nueve pilares](../02-holistic-approach/nine-pillars.md) de ese cambio.

study-a-case = Estudiar un caso

look-for-changes-in-the-way = Busque los cambios en la forma en que el personal trabaja y trata con la gente, al margen de toda nueva tecnología. Pregúntese después quién salió ganando, quién podría seguir quedando atrás y qué decisión sería la más difícil de repetir en su propia organización.

allow-25-minutes-for-the-readings = Prevea 25 minutos para las lecturas y 20 para el caso: 8 para leer, 8 en grupos y 4 para informar. Si un grupo se dedica a elogiar o a censurar a un país, oriéntelo de nuevo hacia las decisiones.
