title = Riesgos y cambio

description = Cómo prepararse para lo que puede salir mal y cómo guiar a la gente en el cambio.

a-plan-meets-unwanted-events-and = Un plan se encuentra con hechos no deseados y con personas a las que no se preguntó.

risk-issue-assumption = Riesgo, problema, supuesto

a-risk-may-happen-an-issue = Un **riesgo** puede ocurrir. Un **problema** ya ha ocurrido. Un **supuesto** se da por cierto hasta que alguien lo comprueba. Por tanto, una laguna conocida en la ley es un problema: necesita un paso en la hoja de ruta, y no una línea en la lista de riesgos.

risk = Riesgo

early-sign = Señal temprana

measure-now = Medida para ahora

a-leader-leaves = Un dirigente se va

every-decision-waits-for-one-person = Todas las decisiones esperan a una sola persona

put-duties-into-rules-and-share = Plasmar las obligaciones en normas y difundir ampliamente el plan

only-the-supplier-can-change-the = Solo el proveedor puede cambiar el sistema

nobody-else-can-read-the-data = Nadie más puede leer los datos

open-standards-and-a-way-out = Normas abiertas y una salida en el contrato

an-attack-stops-services = Un ataque interrumpe los servicios

nobody-reviews-who-has-access = Nadie revisa quién tiene acceso

keep-fewer-data-test-the-protection = Conservar menos datos, poner a prueba la protección, practicar el trabajo sin el sistema

people-are-left-out = Algunas personas quedan fuera

use-grows-in-towns-alone = El uso crece solo en las ciudades

another-way-in-tested-with-these = Otra vía de acceso, ensayada con esas personas

give-each-risk-one-owner-a = Asigne a cada riesgo un responsable, una fecha para la próxima revisión y un nivel: alto, medio o bajo, con un motivo.

pilot-sandbox-first-phase-a-pilot = **Proyecto piloto, espacio controlado de pruebas, primera fase.** Un *proyecto piloto* ensaya algo para que pueda decidirse si se continúa. Un *espacio controlado de pruebas* (sandbox) permite un ensayo al margen de algunas de las normas habituales, por un tiempo limitado y con supervisión. Una *primera fase* es el comienzo de algo ya decidido. Si un proyecto piloto no puede detenerse, es una primera fase y así debe llamarse. El DAES nombra los proyectos piloto y los espacios controlados de pruebas entre las medidas útiles (DAES/UNPOG y CESPAP, 2023).

why-people-do-not-follow = Por qué las personas no siguen el cambio

change-management-means-guiding-people-through = La gestión del cambio consiste en guiar a las personas en un cambio. El orador de Azerbaiyán en la presentación del conjunto de herramientas la nombró como uno de cinco factores, junto con la planificación estratégica, la política y la gobernanza, los recursos y la colaboración (DAES/UNPOG y CESPAP, 2023).

module-1-advises-you-to-treat = En el [módulo 1](../01-why-now/benefits-and-risks.md) se aconseja tratar la resistencia como información. El paso siguiente es encontrar la razón, porque cada razón necesita una respuesta distinta.

the-person = La persona…

because = Porque

an-answer-that-fits = Una respuesta adecuada

an-answer-that-does-not-fit = Una respuesta inadecuada

does-not-know = no sabe

the-change-was-announced-in-one = el cambio se anunció en una sola carta

talk-examples-a-named-contact = Conversación, ejemplos, una persona de contacto con nombre y apellidos

a-penalty = Una sanción

cannot = no puede

skill-time-or-tools-are-lacking = faltan competencias, tiempo o herramientas

practice-at-work-help-nearby-time = Práctica en el trabajo, ayuda cercana, tiempo libre de otras tareas

one-more-letter = Otra carta

may-not = no está autorizada

a-rule-or-a-manager-forbids = lo prohíbe una norma o un directivo

a-new-rule-or-a-clear = Una nueva norma o una instrucción clara

a-training-course = Un curso de formación

does-not-want-to = no quiere

something-will-be-lost = perderá algo

a-fair-offer-on-posts-role = Una oferta justa sobre los puestos, la función y el control

a-list-of-benefits-for-others = Una lista de beneficios para otros

four-moments-of-a-change = Cuatro momentos de un cambio

before-the-decision-ask-those-who = **Antes de la decisión.** Pregunte a quienes hacen el trabajo qué dejaría de funcionar. Pregunte también a quienes utilizan el servicio.

at-the-decision-say-what-is = **En el momento de la decisión.** Diga qué está fijado, qué está abierto y qué ocurrirá con los puestos.

during-the-change-give-middle-managers = **Durante el cambio.** Dé tiempo a los mandos intermedios, porque llevan a la vez la forma antigua y la nueva. Haga que los propios dirigentes utilicen el nuevo servicio.

after-the-change-end-the-old = **Después del cambio.** Ponga fin al antiguo procedimiento *interno* una vez que el nuevo haya demostrado que funciona.

ending-an-internal-procedure-is-not = Poner fin a un procedimiento interno no es lo mismo que cerrar la ventanilla. El personal puede dejar de llevar listas en papel mientras la gente puede seguir acudiendo en persona.

a-world-bank-study-of-kenyas = Un estudio del Banco Mundial sobre los centros Huduma de Kenya relaciona su éxito con una cultura de atención al público que también es buena para el personal (Banco Mundial, estudio de caso 117082).

allow-20-minutes-10-for-the = Prevea 20 minutos: 10 para los cuadros y 10 para el trabajo en parejas. Una persona representa a un colega que no sigue el cambio y elige en secreto una de las cuatro razones. La otra solo puede hacer preguntas durante tres minutos y después hace una sola oferta.
