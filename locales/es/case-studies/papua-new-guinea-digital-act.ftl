title = Ley de Gobierno Digital: un oficial designado en cada organismo público

description = Cómo pasó Papua Nueva Guinea de una política a una ley y a sistemas compartidos, y qué enseñan sus fechas sobre la planificación.

who-answers-by-name-for-digital = ¿Quién responde, con nombre y apellidos, del cambio digital en su organización? En Papua Nueva Guinea, una ley de 2022 plantea esta pregunta a todos los organismos públicos.

context = Contexto

papua-new-guinea-is-one-of = Papua Nueva Guinea es uno de los pequeños Estados insulares en desarrollo. En 2023, la persona que intervino por el país en un seminario web de las Naciones Unidas señaló cuatro problemas: los organismos públicos no estaban coordinados, los esfuerzos estaban dispersos, el trabajo era lento y el cambio no tenía dentro del gobierno a nadie que lo impulsara (DAES/UNPOG y CESPAP, 2023).

what-was-done = Qué se hizo

the-country-took-four-steps-in = El país dio cuatro pasos, en este orden:

policy-a-digital-transformation-policy-came = *Política.* En 2020 llegó una política de transformación digital (departamento de TIC, 2025).

law-parliament-passed-the-digital-government = *Ley.* El Parlamento aprobó la Ley de Gobierno Digital el 21 de abril de 2022, y está en vigor desde el 8 de agosto de 2022 (departamento de TIC, avisos).

shared-base-a-government-cloud-was = *Base común.* Se probó durante seis meses una nube del gobierno (Islands Business, hacia 2023). Siguieron una política sobre la nube (2023), una política de gobernanza y protección de datos (2024) y una estrategia de ciberseguridad (2024) (departamento de TIC, 2025).

services-among-them-are-a-single = *Servicios.* Entre ellos figuran una ventanilla única para el comercio, las adquisiciones electrónicas y un sistema para el gabinete (departamento de TIC, 2025). Está en preparación una identidad digital.

the-act-covers-public-bodies-but = La Ley se aplica a los organismos públicos, pero no a las empresas estatales. Cada organismo debe designar un oficial de transformación digital, y los informes deben presentarse cada trimestre. La Ley crea también un Centro Nacional de Ciberseguridad, una red privada para el gobierno y un banco electrónico de datos (pln.com.pg).

results = Resultados

as-of = Fecha

what-is-reported = Qué se comunica

whose-word-it-is = Quién lo dice

about-2023 = Hacia 2023

the-pilot-cloud-holds-critical-services = La nube piloto alberga servicios esenciales de 27 organismos, y el centro de seguridad vigila las redes de otros 15

islands-business-speech-of-the-minister = Islands Business, discurso del ministro

about-2023-2 = Hacia 2023

a-digital-identity-wallet-is-expected = Se espera una cartera de identidad digital para agosto de 2023

islands-business-speech-of-the-minister-2 = Islands Business, discurso del ministro

april-2025 = Abril de 2025

over-146-agencies-use-the-cloud = Más de 146 organismos utilizan la nube, y las licitaciones tardan días en lugar de meses

ict-department-own-claim = Departamento de TIC, afirmación propia

june-2025 = Junio de 2025

a-draft-policy-describes-an-identity = Un proyecto de política describe una identidad (SevisPass), una cartera, dos portales y un sistema de intercambio de datos, con inscripción por teléfono móvil y funciones para las personas con discapacidad

biometric-update-one-report = Biometric Update, una sola noticia

december-2025 = Diciembre de 2025

the-first-digital-identity-has-been = La primera identidad digital se ha mostrado en una cumbre; se basa en el sistema nacional de identidad y en seis fuentes de datos del gobierno

site-of-the-summit-own-claim = sitio web de la cumbre, afirmación propia

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-wallet-was-expected-in-august = La cartera se esperaba para agosto de 2023, y la identidad se mostró en una cumbre a finales de 2025. Las fuentes utilizadas aquí no explican el retraso ni qué se probó entretanto. No dicen cuántos organismos han designado un oficial, por lo que no se puede juzgar la idea central de la ley. La expresión «en la nube» no está definida, y ninguna fuente cuenta a las personas que utilizan un servicio.

lessons = Enseñanzas

policy-law-shared-base-services-each = Política, ley, base común, servicios: cada paso preparó el siguiente.

a-named-officer-is-one-answer = Un oficial designado es una respuesta a la falta de coordinación. A nuestro juicio, el oficial necesita además rango, tiempo y competencias.

announce-a-date-only-when-the = Anuncie una fecha solo cuando se conozca el trabajo que exige. La gente recuerda la primera fecha.

neighbours-can-share-the-effort-the = Los países vecinos pueden compartir el esfuerzo. El país pide que haya cooperación en el Pacífico.

questions-for-the-group = Preguntas para el grupo

write-five-lines-on-this-officer = Escriba cinco líneas sobre ese oficial en su organización: rango, tiempo, competencias, derecho a detener un proyecto y quién lee los informes.

the-law-leaves-out-state-owned = La ley deja fuera a las empresas estatales. ¿Qué servicios cotidianos faltarían si su país hiciera lo mismo?

you-must-give-the-minister-a = Debe dar al ministro una fecha de lanzamiento. Nombre tres condiciones que no dependan de usted y escriba la única frase que diría en público.
