title = Del papel a la transformación

description = La diferencia entre conversión a formato digital, digitalización y transformación, con un ejemplo comentado.

three-similar-words-name-three-kinds = Tres términos parecidos designan tres tipos de cambio. Un plan que los confunda puede pagar el menor y prometer el mayor.

three-kinds-of-change = Tres tipos de cambio

digitization-changes-the-form-of-information = La **conversión a formato digital** cambia la forma de la información. Un registro en papel se convierte en un conjunto de imágenes o en una base de datos.

digitalization-puts-digital-tools-into-a = La **digitalización** introduce herramientas digitales en un proceso que, por lo demás, sigue siendo el mismo. La persona solicitante rellena el mismo formulario en una pantalla y adjunta los mismos documentos.

digital-government-transformation-asks-why-the = La **transformación digital del gobierno** se pregunta por qué existe el proceso y qué necesita la gente de él. Pueden cambiar las leyes, las funciones de las oficinas, el flujo de los datos y los hábitos del personal.

usage-varies-between-authors-and-languages = El uso de estos términos varía según los autores y los idiomas, por lo que conviene fijarse en el cambio y no en la etiqueta.

ask = Pregunta

digitization = Conversión a formato digital

digitalization = Digitalización

transformation = Transformación

what-stays = ¿Qué permanece?

the-whole-process = Todo el proceso

the-steps-and-the-rules = Los pasos y las normas

the-public-purpose = La finalidad pública

who-must-agree = ¿Quién debe estar de acuerdo?

often-one-office = A menudo, una sola oficina

often-one-organization = A menudo, una sola organización

several-institutions-at-times-the-legislature = Varias instituciones y, a veces, el poder legislativo

what-is-measured = ¿Qué se mide?

records-converted = Los registros convertidos

requests-handled-online = Las solicitudes tramitadas en línea

results-for-people-online-or-not = Los resultados para las personas, estén o no en línea

a-worked-example-registering-a-birth = Ejemplo comentado: la inscripción de un nacimiento

imagine-an-office-that-keeps-its = Imagine una oficina que lleva en papel su registro de nacimientos.

digitization-clerks-scan-the-register-old = *Conversión a formato digital.* El personal escanea el registro. Ahora es más fácil encontrar las inscripciones antiguas, pero los padres no notan ninguna diferencia.

digitalization-parents-send-the-form-online = *Digitalización.* Los padres envían el formulario en línea y se ahorran un viaje. Siguen necesitando una carta del hospital y siguen recogiendo el certificado en persona.

transformation-the-law-gives-the-hospital = *Transformación.* La ley impone al hospital el deber de notificar cada nacimiento. Esa notificación inicia la inscripción, el registro civil la confirma y los padres reciben el certificado sin rellenar ningún formulario.

the-screen-is-not-the-main = La pantalla no es la principal diferencia entre los pasos 2 y 3. En el paso 3, alguien dio al hospital una función jurídica, decidió quién es responsable de la inscripción, protegió los datos y formó al personal. Un proveedor puede ayudar, pero solo el gobierno puede tomar esas decisiones.

in-rwanda-a-birth-certificate-used = En Rwanda, un certificado de nacimiento exigía antes cuatro viajes, tres oficinas, dos documentos y al menos cuatro días. Tras la reforma podía estar listo pocas horas después de la inscripción hecha por el hospital (CrissCrossed, citando a Public Digital, 2023).

distinctions-that-are-easily-missed = Distinciones que pasan fácilmente inadvertidas

reform-can-begin-without-a-computer = **La reforma puede empezar sin una computadora.** En Marruecos, en virtud de la Ley 55-19, una oficina solo puede pedir los documentos que figuran en una lista oficial (Morocco World News, 2020). Un documento que nadie necesita debería desaparecer antes de que alguien diseñe una pantalla para él.

starting-online-is-not-finishing-online = **Empezar en línea no es terminar en línea.** Si la persona solicitante aún debe firmar en una ventanilla, el viaje sigue siendo necesario.

more-systems-can-mean-less-service = **Más sistemas pueden significar peor servicio.** Los organismos públicos de Indonesia tenían unas 27 000 aplicaciones, muchas de ellas con funciones coincidentes, cuando el Presidente reiteró la orden de no crear otras nuevas (artículos de prensa, mayo de 2024).

transformation-has-no-final-day-needs = **La transformación no tiene un último día.** Las necesidades, las herramientas y los riesgos cambian, por lo que el seguimiento y la corrección continúan.

allow-35-minutes-10-for-the = Prevea 35 minutos: 10 para los términos, 10 para el ejemplo y 15 para el trabajo en parejas. Cada pareja describe un servicio { -country(case: "of") } en las tres etapas. Si en la tercera lo único nuevo es una aplicación, la pareja ha descrito la digitalización.
