title = Menos aplicaciones: una orden de dejar de crear otras nuevas

description = Cómo condujo en Indonesia un recuento de unas 27 000 aplicaciones del gobierno a una orden de suspensión y por qué un recuento necesita una definición y un seguimiento.

how-many-applications-does-your-government = ¿Cuántas aplicaciones tiene su gobierno? En 2024, el Presidente de Indonesia dio una cifra para el suyo: unas 27 000. Junto con la cifra llegó la orden de no crear otras nuevas.

context = Contexto

the-applications-belonged-to-ministries-agencies = Las aplicaciones pertenecían a ministerios, organismos y gobiernos regionales. Muchas tenían funciones coincidentes y muchas no estaban conectadas (News from RSS, 2024; The Register, 2024). El Presidente señaló una causa: cada nuevo ministro, gobernador o jefe de oficina trae una aplicación nueva (News from RSS, 2024; Ex Bulletin, 2024).

the-problem-was-known-before-in = El problema se conocía desde antes. En julio de 2022, un informe contó 2700 centros de datos del gobierno, con una pequeña parte de los datos en la nube. El ministerio de comunicación e información tenía previsto suprimir unas 24 400 aplicaciones (OpenGov Asia, 2022).

what-was-done = Qué se hizo

the-president-first-gave-the-order = El Presidente dio la orden por primera vez en enero de 2024. La repitió el 27 de mayo de 2024, cuando puso en marcha INA Digital (Ex Bulletin, 2024).

ina-digital-was-presented-as-a = INA Digital se presentó como una manera de unir los servicios con un inicio de sesión único y no como una aplicación más (News from RSS, 2024). Debía comenzar con nueve esferas, entre ellas la salud, la educación, la ayuda social, la identidad digital, los pagos, la función pública y los permisos de conducir. El Presidente dijo también que un organismo público ya no podía considerar los datos como algo de su propiedad (The Register, 2024).

results = Resultados

the-reports-of-may-2024-measure = Los artículos de mayo de 2024 miden el problema. No miden el remedio: ninguno de los leídos para este caso dice cuántas aplicaciones se cerraron.

what-was-counted-as-of-may = Qué se contó, en mayo de 2024

what-the-reports-say = Qué dicen los artículos (The Register, Ex Bulletin y News from RSS, 2024)

all-government-applications = Todas las aplicaciones del gobierno

about-27-000-all-reports-agree = unas 27 000; todos los artículos coinciden y todos citan al Presidente

money-for-new-applications = Dinero para nuevas aplicaciones

idr-6-2-trillion-about-usd = 6,2 billones de rupias indonesias, unos 386 a 388 millones de dólares de los Estados Unidos; «solicitados» en un artículo, asignados y después retirados en otro

applications-of-the-health-ministry = Aplicaciones del ministerio de salud

about-400 = unas 400

applications-of-another-ministry-not-named = Aplicaciones de otro ministerio, no nombrado

over-500-about-4-000-or = más de 500, unas 4000 o más de 5000, según el artículo

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

no-report-says-what-counts-as = Ningún artículo dice qué se cuenta como una aplicación. Por eso no pueden compararse las 24 400 de 2022 y las 27 000 de 2024: es posible que se añadieran aplicaciones o que se contaran mejor. Tres de las fuentes son copias de artículos de prensa, dos de ellas traducidas, y de ese modo pueden perderse detalles. Se esperaba que INA Digital comenzara en septiembre de 2024 (The Register, 2024), y un nuevo Presidente asumió el cargo en octubre de 2024. En este caso no se comprobó lo que ocurrió después.

lessons = Enseñanzas

take-stock-before-you-write-a = Haga un inventario antes de redactar una estrategia. La lista de lo que existe es ya un resultado.

a-single-number-can-move-decision = Una sola cifra puede mover a quienes deciden. Mantenga abierta a comprobaciones la lista en que se basa.

a-stop-becomes-real-in-the = Una suspensión se hace real en el presupuesto, porque es ahí donde comienzan las nuevas aplicaciones.

deal-with-the-cause-if-each = Ocúpese de la causa. Si se elogia a cada nuevo jefe por algo nuevo, el número volverá a crecer.

count-what-is-closed-otherwise-the = Cuente lo que se cierra. De lo contrario, el sistema que une a todos los demás es solo uno más.

questions-for-the-group = Preguntas para el grupo

in-ten-minutes-list-every-application = En diez minutos, enumere todas las aplicaciones de su propia oficina. ¿Qué contó como una aplicación y quién podría corregir su lista?

a-stop-needs-exceptions-who-may = Una suspensión necesita excepciones. ¿Quién puede conceder una, por qué motivo y por cuánto tiempo? Redacte la norma en tres frases.

a-new-minister-wants-a-visible = Una nueva ministra quiere un éxito visible en un plazo de 100 días. ¿Qué puede ofrecerle en lugar de una nueva aplicación?
