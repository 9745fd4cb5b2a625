title = X-Road: muchos registros, una sola forma de intercambiar datos

description = Cómo vinculó Estonia la legislación, la identidad digital y el intercambio seguro de datos para que la gente no tenga que dar dos veces los mismos datos.

estonia-is-often-named-as-a = A menudo se cita a Estonia como modelo. Este caso pregunta qué hizo que su intercambio de datos funcionara y en cuáles de las cifras conocidas se puede confiar.

context = Contexto

schools-and-law-came-early-from = Las escuelas y la legislación llegaron pronto. A partir de 1996, el programa Tiger Leap llevó Internet a todas las escuelas públicas en unos cinco años (ACT Global, 2024; Schoentgen). En 1996 llegó una ley de protección de datos y, desde 2000, una firma digital tiene la misma validez que la tinta (Schoentgen; OpenCivics, sin fecha). La identidad digital siguió a partir de 2002 (mismas fuentes).

what-was-done = Qué se hizo

x-road-dates-from-2001-kalja = X-Road data de 2001 (Kalja y otros). No es un depósito central de datos. Cada organismo público lleva su propio registro y responde a las solicitudes de los demás. Los mensajes se firman, se cifran y quedan registrados (Big Policy Canvas; e-Estonia). Esto respalda el principio de solo una vez: el Estado no vuelve a pedir datos que ya posee. Tras un ciberataque en 2007 se reforzó la protección de la integridad de los datos (OpenCivics, sin fecha; una sola fuente).

results = Resultados

the-sources-agree-on-the-design = Las fuentes coinciden en el diseño y mucho menos en las cifras. La mayoría de las cifras no llevan una fecha clara, por lo que no se puede indicar el año al que se refieren.

what-is-claimed = Qué se afirma

source = Fuente

caution = Motivo de cautela

n-99-of-services-online-later-told = 99 % de los servicios en línea, después presentado como 100 %

e-estonia-opencivics = e-Estonia; OpenCivics

dates-and-method-unclear = fechas y método poco claros

n-820-years-of-work-saved-each = 820 años de trabajo ahorrados cada año

e-estonia-older-account = e-Estonia, versión anterior

the-countrys-own-site-counts-5 = sitio del propio país; cuenta el 5 % de las consultas

n-2-066-years-of-work-saved = 2066 años de trabajo ahorrados cada año

opencivics-newer-account = OpenCivics, versión más reciente

third-party-method-unclear = fuente de terceros, método poco claro

n-929-institutions-and-firms-linked-233 = 929 instituciones y empresas conectadas, 233 de ellas públicas; 2700 millones de consultas al año

opencivics = OpenCivics

third-party-undated = fuente de terceros, sin fecha

x-road-or-a-related-system = X-Road o un sistema afín se utiliza también en Finlandia, Azerbaiyán, Namibia y las Islas Feroe (Big Policy Canvas; una sola fuente).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-820-and-2-066-years = Los 820 y los 2066 años no pueden compararse sin conocer los dos métodos. «Más de 25 países» que utilizan el sistema es una cifra de terceros y no dice nada sobre la intensidad del uso (OpenCivics, sin fecha). Ninguna de estas cifras muestra quién queda fuera. Aquí no se examina nada posterior a 2024.

lessons = Enseñanzas

identity-data-exchange-and-law-worked = La identidad, el intercambio de datos y la legislación actuaron juntos. Cada elemento habría sido más débil por sí solo.

data-can-be-shared-without-being = Los datos pueden compartirse sin reunirse en un solo lugar.

estonia-is-small-and-started-early = Estonia es pequeña y empezó pronto. A nuestro juicio, el programa informático solo, sin la legislación y sin buenos registros, no dará el mismo resultado.

questions-for-the-group = Preguntas para el grupo

which-three-registers-in-your-country = ¿Qué tres registros de su país tendrían que ser correctos para que pudiera funcionar el principio de solo una vez y a quién pertenecen?

who-should-be-able-to-see = ¿Quién debería poder ver el historial de solicitudes de los datos de una persona: el organismo, un inspector o la persona? Defienda su elección.

you-are-asked-for-hours-saved = Le piden las «horas ahorradas» como prueba de éxito. ¿Cómo las calcularía para que una persona crítica acepte el método?
