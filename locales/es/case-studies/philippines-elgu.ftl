title = eLGU: programas informáticos compartidos y la mitad de los gobiernos locales

description = Cómo ofrece Filipinas programas informáticos comunes a ciudades y municipios y qué deja abierto el recuento de octubre de 2024.

many-local-services-are-needed-everywhere = Muchos servicios locales se necesitan en todas partes: un permiso comercial, una autorización, una inscripción en el registro civil. ¿Debería cada municipio desarrollar para ellos su propio sistema?

context = Contexto

the-philippines-had-149-cities-and = Filipinas tenía 149 ciudades y 1493 municipios en 2024, es decir, 1642 gobiernos locales en este nivel (Manila Bulletin, 2024). En una encuesta realizada tras un seminario web de las Naciones Unidas en 2023, una de las personas encuestadas dijo que los municipios rurales afrontan problemas distintos de los de las ciudades y pidió formación aparte (DAES/UNPOG, 2023; opinión de una persona).

what-was-done = Qué se hizo

the-programme-called-elgu-gives-local = El programa llamado eLGU ofrece a los gobiernos locales programas informáticos compartidos para permisos comerciales, autorizaciones, registro civil y otros servicios. Tres organismos nacionales son asociados: el departamento de tecnología de la información y las comunicaciones, el departamento del interior y de gobierno local y la autoridad encargada de combatir el exceso de trámites (Manila Standard, 2024; The Philippine Star, 2024). Junto a él existe eGovPH, una aplicación con la que la gente accede a los servicios desde el teléfono. En marzo de 2025, el municipio de Miagao informó de una conferencia basada en evaluaciones anteriores de la madurez digital, la gobernanza de la tecnología de la información y la capacidad en materia de TIC (Municipio de Miagao, 2025).

results = Resultados

as-of-october-2024-838-of = En octubre de 2024, 838 de los 1642 gobiernos locales se habían incorporado a eLGU: 375 en Luzón, 238 en Visayas y 225 en Mindanao (The Philippine Star, 2024; Manila Bulletin, 2024). Dos periódicos coinciden en el total, pero el recuento es del propio gobierno.

at-the-end-of-2024-egovph = A finales de 2024, eGovPH tenía más de nueve millones de suscriptores (The Philippine Star, 2024; una sola fuente de prensa).

in-november-2024-central-luzon-counted = En noviembre de 2024, Luzón Central contaba 94 gobiernos locales en eLGU y 788 196 descargas de la aplicación, mientras que todavía se buscaba dinero para tres provincias (Centro News Online, 2024; una sola fuente de prensa).

in-the-e-government-development-index = En el índice de desarrollo del gobierno electrónico, el país subió del puesto 89 en 2022 al 73 en 2024, con un valor de 0,7621 (Manila Standard, 2024; Manila Bulletin, 2024). El índice mide el país, por lo que la subida no demuestra un efecto de eLGU.

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-reports-do-not-say-which = Los artículos no dicen qué gobiernos locales no se habían incorporado ni por qué. No separan los lugares rurales de los urbanos. No se define qué significa haberse «incorporado»: puede ser una firma, una instalación o el uso diario. Una descarga o una suscripción no es un servicio recibido. Incluso la fecha de comienzo de la aplicación se apoya en un solo periódico, que dice enero de 2023 (The Philippine Star, 2024).

lessons = Enseñanzas

shared-software-can-spare-a-small = Los programas informáticos compartidos pueden ahorrar a una oficina pequeña el costo de desarrollar los suyos. Siguen necesitando personal, conexión y decisiones locales.

a-national-total-hides-who-is = Un total nacional oculta quién falta. Pida la lista por tipo de lugar.

assess-capacity-first-and-let-the = Evalúe primero la capacidad y deje que el resultado decida el apoyo.

questions-for-the-group = Preguntas para el grupo

about-half-had-joined-and-half = Aproximadamente la mitad se había incorporado y la otra mitad no. ¿Qué cinco datos sobre cada mitad pediría primero?

should-joining-be-voluntary-rewarded-or = ¿Debería la incorporación ser voluntaria, recompensarse o exigirse por ley? Argumente desde la posición de un pequeño municipio rural.

what-would-a-mayor-need-to = ¿Qué tendría que ver una alcaldesa al cabo de un año para decir que la incorporación valió el esfuerzo?
