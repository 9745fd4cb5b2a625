title = Inclusión desde el diseño

description = Cómo planificar para las personas a las que un servicio podría dejar fuera.

in-2022-66-per-cent-of = En 2022, el 66 % de la población mundial estaba en línea, pero solo el 36 % en los países menos adelantados (cifras de la UIT correspondientes a 2022, facilitadas en 2023). Un servicio que solo existe en línea excluye a personas desde el primer día.

the-2030-agenda-promises-to-leave = La Agenda 2030 promete no dejar a nadie atrás; *no dejar a nadie sin conexión* traslada esa promesa a la vida digital. No son lo mismo. Una persona puede estar en línea y quedarse atrás porque el formulario está en un idioma extranjero. Otra puede no estar en línea y recibir un buen servicio porque un funcionario utiliza el sistema por ella.

design-repair-and-default = Diseño, reparación y digital por defecto

inclusion-by-design-means-that-people = La **inclusión desde el diseño** significa que las personas en riesgo de exclusión dan forma al servicio desde el primer esbozo. La *reparación* significa que el servicio se abre primero y las quejas muestran a quién excluye. Quienes quedan excluidos a menudo no pueden quejarse por ese canal. El principio *digital por defecto*, según el cual el canal digital es el normal y los demás siguen abiertos, solo incluye a la gente si los otros canales son buenos, tienen fondos y son conocidos.

from-groups-to-barriers = De los grupos a las barreras

fixed-lists-of-vulnerable-groups-miss = Las listas fijas de grupos vulnerables dejan fuera a personas, porque la vulnerabilidad cambia con el tiempo (DAES/UNPOG y CESPAP, 2023). En lugar de ello, enumere las barreras y pregunte quién se encuentra con cada una de ellas:

access-no-network-electricity-or-device = **Acceso:** no hay red, electricidad o dispositivo.

cost-data-travel-or-a-day = **Costo:** los datos, el viaje o un día sin ingresos.

ability-reading-language-digital-skills-or = **Capacidad:** la lectura, el idioma, las competencias digitales o un diseño que excluye a las personas con discapacidad.

proof-no-identity-paper-address-or = **Prueba:** no se dispone de documento de identidad, de dirección o de un número de teléfono a nombre propio.

trust-fear-of-error-surveillance-or = **Confianza:** temor a los errores, a la vigilancia o al fraude.

control-another-person-in-the-household = **Control:** otra persona del hogar tiene el teléfono.

two-designs-compared = Comparación de dos diseños

when-kenya-relaunched-ecitizen-in-2023 = Cuando Kenya relanzó eCitizen en 2023, ofreció un código corto para teléfonos sencillos, y los locales de los agentes y de los bancos para las personas sin teléfono inteligente (ITWeb Africa, 2023). Esto reduce la barrera del acceso, aunque menos para quienes viven lejos de uno de esos locales.

in-2020-togo-paid-cash-support = En 2020, el Togo pagó ayudas monetarias a través de cualquier teléfono móvil, sin Internet, y comprobó la identidad con la lista electoral (GovInsider, sin fecha). Con ello se eliminó la barrera del teléfono inteligente y se mantuvo la barrera de la prueba: una persona sin tarjeta SIM o sin inscripción como elector quedaba fuera.

an-honest-plan-says-which-barriers = Un plan honesto dice qué barreras quedan y qué se ofrece a las personas que se encuentran con ellas.

four-checks-before-approval = Cuatro comprobaciones antes de la aprobación

which-people-in-country-would-meet = ¿Qué habitantes { -country(case: "of") } se encontrarían con una barrera y cómo lo sabemos?

did-some-of-them-test-the = ¿Probaron algunos de ellos el servicio, en su propio lugar y en su propio idioma?

what-is-the-other-way-in = ¿Cuál es la otra vía de acceso, quién la paga y es igual de buena?

which-measure-will-show-who-does = ¿Qué medida mostrará quién *no* utiliza el servicio?
