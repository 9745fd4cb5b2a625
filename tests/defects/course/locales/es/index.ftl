title = Publicar un conjunto de datos

publish-a-data-set = Publicar un conjunto de datos

install-the-tool-with-pip-install = Instale la herramienta con `pip install opendata` e iníciela con `opendata serve`.

open-config-ini-write-language-auto = Abra `config.ini`, escriba en él `language = auto` y pulse <kbd>Ctrl</kbd>+<kbd>S</kbd>.

call-publish-only-after-validate-has = Llame a `publish()` solo después de que `validate()` no haya encontrado errores.

the-key-api-token-is-valid = La clave `API_TOKEN` es válida durante 90 días y no debe compartirse.

a-file-of-more-than-250 = Se rechaza todo archivo de más de 250 MB: córtelo en partes de 50 MB con `split`.

write-the-formula-as-h-sub = Escriba la fórmula como H<sub>2</sub>O y la superficie como km<sup>2</sup>.

press-kbd-esc-kbd-to-leave = Pulse <kbd>Esc</kbd> para salir del formulario; <mark>no se guarda nada</mark>.

choose-kbd-file-kbd-then-kbd = Elija <kbd>File</kbd> y luego <kbd>Export</kbd> para guardar una copia.

the-button-publish-below-the-table = ![El botón «Publicar» debajo de la tabla](publish.png) El botón está debajo de la tabla.

compare-the-old-sign-of-the = Compare ![el signo antiguo de la licencia](old.svg) con ![el signo nuevo de la licencia](new.svg).

the-map-a-map-of-the = El mapa ![Un mapa de los distritos](map.png) muestra dónde faltan datos.

look-at-the-form-first-the = Mire primero el formulario: ![El formulario vacío con cinco campos](form.png)

the-licence-has-changed-since-2019 = La licencia ha cambiado desde 2019.[^licence]

every-table-needs-a-title-title = Cada tabla necesita un título[^title] y una fuente[^source].

the-portal-is-open-to-all = El portal está abierto a todas las oficinas.[^offices]

ask-a-lawyer-before-you-publish = Consulte a un abogado antes de publicar nombres.[^names]

office-for-open-data-room-12 =
    Oficina de datos abiertos\
    Sala 12, primer piso\
    Abierta de 9:00 a 16:30

name-the-name-of-the-data =
    Nombre: el nombre del conjunto de datos\
    Fecha: el día del último cambio

first-line-the-names-of-the =
    Primera línea: los nombres de las columnas\
    Todas las demás líneas: un registro cada una

who-asks-who-answers =
    ¿Quién pregunta?\
    ¿Quién responde?

write-to-help-data-example-org = Escriba a help@data.example.org en un plazo de 48 horas.

report-errors-at-https-data-example = Comunique los errores en https://data.example.org/errors o a errors@data.example.org.

the-forms-are-at-https-forms = Los formularios están en https://forms.example.org/new y las reglas en https://rules.example.org/2025.

ask-training-school-example-org-for = Pida a training@school.example.org un curso de 3 días.

send-your-questions-to-cours-learn = Envíe sus preguntas a cours@learn.example.org antes de las 10:15.

the-office-sends-its-letters-from = La oficina envía sus cartas desde office@state.example.org, de 8:30 a 16:30.

read-the-notes-at-https-notes = Lea las notas en https://notes.example.org/read y la ley en https://law.example.org/text.

the-forum-https-talk-example-org = El foro https://talk.example.org/all abre a las 8:30.

the-service-costs-currency-fee-currency = El servicio cuesta { CURRENCY($fee, currency: "USD") } al año y { CURRENCY($setup, currency: "EUR") } al inicio.

the-list-was-last-changed-on = La lista se modificó por última vez el { DATETIME($changed, dateStyle: "long") }.

there-are-number-sets-data-sets = Hay { NUMBER($sets) } conjuntos de datos en { -portal }.

pay-currency-fee-currency-usd-before = Pague { CURRENCY($fee, currency: "USD") } antes de abrir { -portal }.

the-fine-is-currency-fine-currency = La multa asciende a { CURRENCY($fine, currency: "EUR") }.

reserve-currency-reserve-currency-xof-for = Reserve { CURRENCY($reserve, currency: "XOF") } para los cursos.

a-licence-costs-us-1-200 = Una licencia cuesta 1200 dólares al año, o 95 euros al mes.

in-2023-3-5-million-people = En 2023, 3,5 millones de personas abrieron 1250 conjuntos de datos; el 62,5 % de ellos trataba de salud.

prices-rose-by-4-2-per = Los precios subieron un 4,2 % entre enero y septiembre de 2024.

the-survey-covers-1-430-villages = La encuesta abarca 1430 aldeas en 18 distritos y 12 700 km de carreteras.

the-deadline-is-31-october-2025 = El plazo vence el 31 de octubre de 2025 a las 17:00; los archivos posteriores esperan hasta el 15 de enero de 2026.

the-project-cost-2-4-billion = El proyecto costó 2400 millones de dólares, y después 60 000 euros al año.

the-load-fell-from-75-to = La carga bajó del 75 % al 8 % en 20 minutos.

each-office-has-a-budget-of = Cada oficina tiene un presupuesto de 300 dólares para 12 meses.

about-1-2-million-pages-or = Alrededor de 1,2 millones de páginas, es decir, el 40 %, tenían más de 5 años en junio de 2022.

the-grant-of-5-000-euros = La subvención de 5000 euros se paga cada diciembre hasta 2030.

send-the-file-by-post-upload = ~~Envíe el archivo por correo.~~ Súbalo *antes* del mediodía.

do-you-know-who-owns-the = ¿Sabe de quién son los datos? ¡Pregunte primero al dueño!

see-the-guide-the-rules-and = Vea [la guía](guide.md#formats), [las reglas](rules.md) y [el foro](https://forum.example.org/open).

what-is-a-record-is-it = ¿Qué es un registro? ¿Es una persona, una casa o un pago?

format = Formato

largest-size = Tamaño máximo

csv-with-a-header = `csv` con encabezado

n-12-mb = 12 MB

json-by-line = `json` por línea

n-8-mb = 8 MB

see-the-note-of-the-ministry = Vea la nota del ministerio del 14 de marzo de 2019.

a-title-has-at-most-60 = Un título tiene como máximo 60 letras.

a-source-has-a-date = Una fuente tiene fecha.

schools-among-them = Las escuelas entre ellas.

the-law-protects-them = La ley los protege.
