title = India: sistemas compartidos y el último paso

description = Cómo desarrolló la India la identidad, los pagos y los documentos como sistemas que otros pueden utilizar, y qué es lo que las cifras muy grandes no muestran.

billions-of-payments-pass-through-systems = Miles de millones de pagos pasan por sistemas que comparte toda la India. Una mujer no pudo obtener a tiempo dos certificados escolares. Ambas cosas son ciertas, y este caso examina las dos.

context = Contexto

many-services-need-the-same-three = Muchos servicios necesitan las mismas tres cosas: saber quién es una persona, pagar y confiar en un documento. Una oficina puede desarrollar las tres por su cuenta. La India las desarrolló una vez y permitió que otros las utilizaran. A menudo estos sistemas compartidos se comparan con unos rieles, porque por ellos pueden circular muchos servicios distintos.

what-was-done = Qué se hizo

identity-came-first-with-the-aadhaar = Primero llegó la identidad, con el número Aadhaar, a partir de 2010. Siguieron la transferencia directa de prestaciones en 2013, el archivo de documentos DigiLocker en 2015 y el sistema de pagos UPI en 2016 (Hindustan Times, 2023). Sobre ellos se desarrollan servicios públicos y aplicaciones privadas (ImpactMojo). El Tribunal Supremo afirmó que la privacidad es un derecho fundamental. Según un artículo de opinión, eso retrasó la apertura de Aadhaar a las empresas privadas (The Hindu, 2023).

results = Resultados

shared-system = Sistema compartido

scale = Escala

as-of = Fecha

source = Fuente

aadhaar-identity = Aadhaar, identidad

over-1-35-billion-numbers = más de 1350 millones de números

april-2023 = Abril de 2023

hindustan-times = Hindustan Times

direct-benefit-transfer = Transferencia directa de prestaciones

n-310-schemes-of-53-ministries-inr = 310 programas de 53 ministerios; 27,7 billones de rupias indias transferidas desde el comienzo

january-2023 = Enero de 2023

hindustan-times-2 = Hindustan Times

digilocker-documents = DigiLocker, documentos

about-150-million-users-six-billion = unos 150 millones de usuarios, seis mil millones de documentos

march-2023 = Marzo de 2023

the-hindu-opinion-article = The Hindu, artículo de opinión

upi-payments = UPI, pagos

n-74-billion-payments-in-one-year = 74 000 millones de pagos en un año

n-2022 = 2022

hindustan-times-3 = Hindustan Times

upi-payments-2 = UPI, pagos

over-eight-billion-payments-a-month = más de ocho mil millones de pagos al mes

march-2023-2 = Marzo de 2023

the-hindu-opinion-article-2 = The Hindu, artículo de opinión

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

savings-a-study-of-2025-that = **Ahorros.** Un estudio de 2025 citado por el gobierno cifra los ahorros derivados de la transferencia directa en unos 3,48 billones de rupias indias de 2009 a 2024 (ImpactMojo). La afirmación es objeto de controversia, y el período comienza cuatro años antes que la transferencia directa. Un pago que se interrumpe puede poner fin a un fraude o puede excluir a una persona que tiene derecho a él. El total no distingue una cosa de la otra.

documents-the-count-of-six-billion = **Documentos.** La cifra de seis mil millones se refiere a los documentos archivados. En abril de 2023, otra fuente contó 5620 millones de documentos autenticados (Hindustan Times, 2023). No es lo mismo.

the-ruling-the-opinion-article-tells = **La sentencia.** El artículo de opinión la presenta como un retraso. Otros pueden verla como la protección que hace posible la confianza.

the-last-step-in-2025-a = **El último paso.** En 2025, una revista informó de que las plataformas más nuevas se quedan rezagadas (Outlook Business, 2025). Entre sus ejemplos figura una mujer de Varanasi que necesitaba sus certificados escolares para solicitar plaza en una universidad. DigiLocker no los encontró, y el plazo venció. Un ejemplo muestra que esto puede ocurrir, no con qué frecuencia ocurre. Ninguna de las cifras anteriores cuenta a las personas que quedaron excluidas.

lessons = Enseñanzas

some-parts-are-needed-by-every = Hay partes que todos los servicios necesitan. Pueden desarrollarse una sola vez y abrirse a los demás con normas claras.

when-everything-depends-on-a-shared = Cuando todo depende de un sistema compartido, una búsqueda fallida puede cerrar todas las puertas. Una segunda vía forma parte del diseño.

indias-size-spreads-the-cost-over = El tamaño de la India reparte el costo entre muchísimas personas. A nuestro juicio, un Estado pequeño no puede esperar el mismo costo por persona.

questions-for-the-group = Preguntas para el grupo

name-three-services-of-your-body = Nombre tres servicios de su organismo. ¿Qué partes necesitan los tres y a quién debería pertenecer cada parte compartida?

the-record-is-not-found-and = No se encuentra el documento y el plazo vence hoy. Redacte la norma que diga qué puede decidir el funcionario.

your-country-has-one-million-people = Su país tiene un millón de habitantes. ¿Qué partes de este enfoque desarrollaría, cuáles compartiría con los países vecinos y cuáles dejaría de lado?
