title = Compromisos y homólogos

description = Cómo se convierte en compromiso un paso de una hoja de ruta, qué puede detenerlo y cómo ayudan los homólogos.

a-road-map-says-what-an = Una hoja de ruta dice qué hará una organización o un gobierno a lo largo de varios años. Un plan de acción dice qué harán unas personas designadas en las próximas semanas y meses.

commitment-request-wish = Compromiso, petición, deseo

plans-often-mix-three-kinds-of = Los planes mezclan a menudo tres tipos de frases.

a-commitment-is-an-act-within = Un **compromiso** es un acto que está en su propio poder: «Ensayaré nuestro formulario con ocho solicitantes».

a-request-asks-another-person-or = Una **petición** pide una decisión a otra persona u organismo: «Pedimos a la oficina de impuestos que nos permita ver la situación de los pagos».

a-wish-has-no-person-who = Un **deseo** no tiene a nadie que actúe: «El personal debería estar más abierto al cambio».

only-a-commitment-can-start-without = Solo un compromiso puede empezar sin permiso. Una petición tiene cabida en un plan si usted escribe a quién se dirige, en qué plazo y qué hará si la respuesta es no. Un deseo debe convertirse en una de las otras dos cosas o salir del plan.

five-parts-of-a-commitment = Las cinco partes de un compromiso

act-begin-with-a-verb-for = **Acto.** Empiece con un verbo que designe algo que pueda verse. «Comprender» y «promover» no pueden verse.

owner-write-one-name-when-three = **Responsable.** Escriba un solo nombre. Cuando hay tres personas responsables, cada una puede esperar a las demás.

first-step-choose-one-within-the = **Primer paso.** Elija uno dentro de los próximos 14 días que no necesite dinero nuevo.

evidence-say-what-another-person-could = **Pruebas.** Diga qué podría mirar otra persona, como una lista, un formulario modificado o un recuento.

witness-name-a-peer-who-will = **Testigo.** Nombre a un homólogo que le preguntará al respecto en una fecha fija.

a-worked-example-three-drafts-of = Ejemplo comentado: tres borradores de una frase

imagine-the-head-of-a-counter = Imagine a la jefa de una ventanilla en una oficina de catastro de distrito. Su hoja de ruta dice: «A más tardar a finales del año próximo, los propietarios pueden consultar una inscripción catastral sin una visita».

first-draft-improve-the-digital-skills = *Primer borrador.* «Mejorar las competencias digitales del equipo». Es un deseo: nadie actúa, y nadie podría decir cuándo está hecho.

second-draft-ask-the-ministry-for = *Segundo borrador.* «Pedir al ministerio un curso y computadoras nuevas». Es una petición, y la fecha depende de otros.

third-draft-by-30-june-i = *Tercer borrador.* «A más tardar el 30 de junio me sentaré con ocho propietarios, cuatro de ellos de aldeas lejanas, mientras intentan consultar una inscripción. Anotaré dónde se detiene cada uno. Primer paso: el martes se lo pediré a dos propietarios en la ventanilla. Pruebas: ocho notas sin nombres. Testigo: mi colega de la oficina de topografía, que me llama el 1 de julio».

the-third-draft-looks-smaller-than = El tercer borrador parece más pequeño que el segundo, pero puede empezar de inmediato y puede mostrar que el propio plan era erróneo. Si seis de los ocho propietarios se detienen porque no saben el número de su parcela, un curso para el personal no es la primera necesidad. Es posible que le siga una petición al ministerio, y ahora cuenta con pruebas.

what-may-stop-you = Qué puede detenerle

an-action-plan-can-fail-at = Un plan de acción puede fracasar en cada uno de los [cuatro niveles de capacidad](../02-holistic-approach/four-steps-four-levels.md) del módulo 2.

level = Nivel

what-may-stop-the-plan = Qué puede detener el plan

what-you-can-prepare = Qué puede preparar usted

individual = Individual

old-tasks-fill-each-day = Las tareas de siempre llenan cada día

one-fixed-hour-a-week-in = Una hora fija por semana en la agenda

organizational = Organizativo

the-head-was-not-at-the = La jefatura no estuvo en la formación y tiene otras prioridades

a-talk-of-ten-minutes-in = Una conversación de diez minutos en la primera semana, con una página en papel

institutional = Institucional

a-rule-does-not-allow-the = Una norma no permite la forma nueva

a-smaller-step-that-the-rule = Un paso más pequeño que la norma permita y una petición al organismo que puede cambiarla

societal = Social

the-people-concerned-do-not-know = Las personas interesadas no conocen la forma nueva o no confían en ella

a-test-with-some-of-them = Un ensayo con algunas de ellas antes de anunciar nada

do-not-write-only-lack-of = No escriba solo «falta de apoyo»: escriba el apoyo de quién y para qué decisión.

what-peers-can-do = Qué pueden hacer los homólogos

a-peer-is-a-person-with = Un **homólogo** es una persona con funciones similares y sin poder sobre usted. A un homólogo puede decirle pronto que un plan está fracasando.

a-call-of-20-minutes-every = Puede bastar una llamada de 20 minutos cada mes, con las mismas tres preguntas para cada uno:

what-did-you-do-and-what = ¿Qué hizo y qué vio?

where-are-you-stuck-and-is = ¿Dónde se ha quedado detenido y se debe a la voluntad, a las competencias, a una norma o al dinero?

what-will-you-do-before-the = ¿Qué hará antes de la próxima llamada?

what-is-said-stays-between-the = Lo que se dice queda entre los dos, salvo lo que ambos decidan compartir.

choose-a-peer-from-another-office = Elija un homólogo de otra oficina o de otro tipo de lugar. Las personas de una misma unidad comparten a menudo los mismos hábitos. En la presentación del conjunto de herramientas en 2023, el orador de CGLU África, una red de gobiernos locales, nombró el acompañamiento personal y el aprendizaje entre pares como formas de capacitar a los funcionarios locales (DAES/UNPOG y CESPAP, 2023).

study-a-case = Estudiar un caso

look-for-who-gave-money-staff = Busque quién dedicó dinero, personal o tiempo al trabajo y durante cuánto tiempo, y escriba después una línea sobre los recursos que añadiría a su propio plan.

allow-25-minutes-for-the-readings = Prevea 25 minutos para las lecturas: 10 para los tres tipos de frases, 10 para el ejemplo y 5 para los homólogos. Lea en voz alta frases de planes anteriores y deje que el grupo diga «compromiso», «petición» o «deseo». Prevea 15 minutos para el caso: 7 para leer y 8 en parejas.
