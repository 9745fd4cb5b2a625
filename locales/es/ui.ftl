### Textos de la interfaz de los paquetes.

# El nombre del idioma, en el propio idioma.
language-name = Español

skip-to-content = Ir al contenido
contents = Índice
home = Inicio
search = Buscar
# Aparece en el campo de búsqueda vacío.
search-hint = Buscar en este conjunto de herramientas
search-none = No se ha encontrado ningún resultado.
# Lo leen en voz alta los lectores de pantalla mientras se escribe.
search-found = { $count ->
    [one] Se ha encontrado un resultado
   *[other] Se han encontrado { $count } resultados
}
search-needs-script = La búsqueda necesita JavaScript. Todo lo demás funciona sin él.
previous = Anterior
next = Siguiente
language = Idioma
editions = Ediciones
edition-base = Edición internacional
theme = Claro u oscuro
print = Imprimir
module-number = Módulo { $number }
minutes = { $count ->
    [one] Un minuto
   *[other] { $count } minutos
}
case-studies = Estudios de casos
sources = Fuentes
licence = Licencia
# Encabeza, junto a una línea como la que describe, las páginas que tienen alguna parte en otro idioma.
not-translated = Esta línea al margen señala una parte que todavía no se ha traducido. Se muestra en otro idioma.
older = Esta línea de puntos al margen señala una parte cuyo original ha cambiado desde que se tradujo.
# Encabeza todas las páginas de un idioma traducido por una máquina y que nadie ha leído.
machine-note = Esta edición ha sido traducida por una máquina. Ninguna persona la ha revisado todavía. El original es el texto inglés.

## Nombres de las actividades de aprendizaje y de los recuadros, que sirven de encabezamiento.

kind-objectives = Objetivos de aprendizaje
kind-questions = Preguntas clave
kind-keypoints = Puntos clave
kind-callout = Nota
kind-discussion = Debate
kind-exercise = Ejercicio
kind-solution = Solución
kind-self-assessment = Autoevaluación
kind-situation-analysis = Análisis de la situación
kind-priority-setting = Establecimiento de prioridades
kind-action-plan = Plan de acción
kind-quiz = Cuestionario
kind-evaluation = Evaluación
kind-case-study = Estudio de caso
kind-facilitator = Para la facilitación
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución

## La página que lo enumera todo.

all-editions = Todas las ediciones y todos los idiomas
choose = Elija una edición y un idioma.
# Parte de los textos que está traducida, en porcentaje.
coverage = { $percent } % traducido

## La página que explica en qué se diferencia una edición de la edición internacional.

differs-title = En qué se diferencia esta edición
differs-intro = { $count ->
    [one] Esta edición se diferencia de la edición internacional en un punto.
   *[other] Esta edición se diferencia de la edición internacional en { $count } puntos.
}
differs-added = Añadido
differs-replaced = Sustituido
differs-removed = Omitido
differs-base = La edición internacional dice:
differs-here = Esta edición dice:
differs-left-out = Páginas que esta edición no incluye
audience-rural = municipios rurales
audience-urban = ciudades

## Packages that readers take along.

downloads = Archivos para llevar
kilobytes = { $count } KB
format-epub = Libro (EPUB)
format-pdf = Documento (PDF)
format-docx = Material impreso (DOCX)
format-pptx = Diapositivas (PPTX)
format-scorm-1-2 = Curso (SCORM 1.2)
format-scorm-2004 = Curso (SCORM 2004)
cover = Cubierta
about-package = Acerca de esta publicación
about-edition = Edición
about-version = Versión del original
about-coverage = Parte traducida
about-drifted = Textos más antiguos que su original
about-attribution = Autor
accessibility-summary = Los títulos, las listas, las tablas y el idioma de cada parte están marcados, de modo que el libro se puede leer en voz alta, ampliar y mostrar en otros colores. Las imágenes, si las hay, se describen con palabras. Las actividades son formularios para imprimir o para responder en papel. No hay sonido, animaciones ni scripts.
footnotes = Notas al pie
back-to-text = Volver al texto
landmarks = Partes del libro
per-cent = { $percent } %
duration = Duración
about-module = Acerca de este módulo

## Learning activities.

answers-kept = Sus respuestas permanecen en este dispositivo. Nadie más puede verlas.
answers-reported = Su plataforma de aprendizaje conserva sus respuestas.
answers-not-kept = Sus respuestas no pueden conservarse aquí. Guárdelas en un archivo antes de salir.
answers-need-script = Sin JavaScript no se conservan las respuestas: imprima esta página y escriba en ella.
answers-export = Guardar mis respuestas en un archivo
answers-import = Cargar mis respuestas desde un archivo
answers-erase = Borrar mis respuestas
answers-erase-sure = ¿Desea borrar de este dispositivo todas sus respuestas a este conjunto de herramientas?
answers-bad-file = Este archivo no contiene respuestas a este conjunto de herramientas.
answers-loaded = Se han cargado sus respuestas.
answers-erased = Se han borrado sus respuestas.
save-table = Guardar como tabla (CSV)
your-answer = Su respuesta
your-notes = Sus notas
result = Resultado
result-part = Parte
result-average = Promedio
result-answered = Respondidas
result-none = Todavía no hay respuestas.
check-answer = Comprobar
answer-right = Correcto
answer-wrong = Incorrecto
right-answer = Respuesta correcta:
quiz-score = Respuestas correctas
move-up = Subir
move-down = Bajar
rank-hint = Ponga en primer lugar lo más importante.

## Courses on e-learning platforms.

course-progress = Páginas leídas
course-read = leída
course-complete = Ha completado este módulo.
course-passed = Ha completado este módulo y ha aprobado el cuestionario.
course-failed = Ha completado este módulo, pero no ha aprobado el cuestionario. Puede cambiar sus respuestas y comprobarlas de nuevo.
course-refused = Su plataforma de aprendizaje no acepta sus respuestas en este momento. Se conservan en este dispositivo y se enviarán de nuevo.
course-full = Sus notas son más largas de lo que su plataforma de aprendizaje puede conservar. La plataforma conserva su progreso, sus elecciones y sus notas más cortas. Guarde sus respuestas en un archivo para no perder las notas más largas.
course-closed = Su plataforma de aprendizaje ha cerrado esta sesión. Para continuar, abra de nuevo el curso desde la plataforma. Hasta entonces, sus respuestas solo se conservan en este dispositivo.
statement = Afirmación
rank = Orden
option = Opción
