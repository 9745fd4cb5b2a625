language-name = Русский

skip-to-content = Перейти к содержанию
contents = Содержание
home = Начало
search = Поиск
search-hint = Искать в Инструментарии
search-none = Ничего не найдено.
search-found = { $count ->
    [one] Найдено { $count } место
    [few] Найдено { $count } места
    [many] Найдено { $count } мест
   *[other] Найдено { $count } места
}
search-needs-script = Для поиска нужен JavaScript. Все остальное работает и без него.
previous = Назад
next = Вперед
language = Язык
editions = Издания
edition-base = Международное издание
theme = Светлое или темное оформление
print = Печать
module-number = Модуль { $number }
minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
case-studies = Тематические исследования
sources = Источники
licence = Лицензия
not-translated = Эта линия на полях отмечает часть, которая еще не переведена. Она показана на другом языке.
older = Эта пунктирная линия на полях отмечает часть, оригинал которой изменился после перевода.
machine-note = Это издание переведено машиной, и ни один человек еще не проверил перевод. Оригиналом является английский текст.

kind-objectives = Цели обучения
kind-questions = Ключевые вопросы
kind-keypoints = Основные выводы
kind-callout = К сведению
kind-discussion = Обсуждение
kind-exercise = Упражнение
kind-solution = Решение
kind-self-assessment = Самооценка
kind-situation-analysis = Анализ ситуации
kind-priority-setting = Определение приоритетов
kind-action-plan = План действий
kind-quiz = Проверочные вопросы
kind-evaluation = Оценка
kind-case-study = Тематическое исследование
kind-facilitator = Для ведущего занятия
alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Осторожно

all-editions = Все издания и языки
choose = Выберите издание и язык.
coverage = Переведено { $percent } %

## Страница о том, чем издание отличается от международного.

differs-title = Чем отличается это издание
differs-intro = { $count ->
    [one] Это издание отличается от международного в { $count } месте.
    [few] Это издание отличается от международного в { $count } местах.
    [many] Это издание отличается от международного в { $count } местах.
   *[other] Это издание отличается от международного в { $count } места.
}
differs-added = Добавлено
differs-replaced = Заменено
differs-removed = Опущено
differs-base = В международном издании:
differs-here = В этом издании:
differs-left-out = Страницы, не вошедшие в это издание
audience-rural = сельские муниципалитеты
audience-urban = города

## Packages that readers take along.

downloads = Файлы для скачивания
kilobytes = { $count } КБ
format-epub = Книга (EPUB)
format-pdf = Документ (PDF)
format-docx = Раздаточный материал (DOCX)
format-pptx = Слайды (PPTX)
format-scorm-1-2 = Курс (SCORM 1.2)
format-scorm-2004 = Курс (SCORM 2004)
cover = Обложка
about-package = Об этом издании
about-edition = Издание
about-version = Версия оригинала
about-coverage = Переведено
about-drifted = Тексты старше оригинала
about-attribution = Автор
accessibility-summary = Заголовки, списки, таблицы и язык каждой части размечены, поэтому книгу можно слушать, увеличивать и показывать в других цветах. Изображения, если они есть, описаны словами. Задания представлены в виде форм для печати или для заполнения на бумаге. Звука, движения и сценариев нет.
footnotes = Сноски
back-to-text = Назад к тексту
landmarks = Части книги
per-cent = { $percent } %
duration = Продолжительность
about-module = Об этом модуле

## Learning activities.

answers-kept = Ваши ответы остаются на этом устройстве. Никто другой их не увидит.
answers-reported = Ваши ответы хранит платформа электронного обучения.
answers-not-kept = Здесь ответы сохранить нельзя. Сохраните их в файл, прежде чем уйти со страницы.
answers-need-script = Без JavaScript ответы не сохраняются: распечатайте эту страницу и пишите на ней.
answers-export = Сохранить мои ответы в файл
answers-import = Загрузить мои ответы из файла
answers-erase = Удалить мои ответы
answers-erase-sure = Удалить с этого устройства все ваши ответы к этому Инструментарию?
answers-bad-file = В этом файле нет ответов к этому Инструментарию.
answers-loaded = Ваши ответы загружены.
answers-erased = Ваши ответы удалены.
save-table = Сохранить как таблицу (CSV)
your-answer = Ваш ответ
your-notes = Ваши заметки
result = Результат
result-part = Раздел
result-average = Среднее
result-answered = Отвечено
result-none = Ответов пока нет.
check-answer = Проверить
answer-right = Верно
answer-wrong = Неверно
right-answer = Правильный ответ:
quiz-score = Правильных ответов
move-up = Вверх
move-down = Вниз
rank-hint = Поставьте самое важное первым.
statement = Утверждение
rank = Место
option = Вариант

## Courses on e-learning platforms.

course-progress = Прочитано страниц
course-read = прочитано
course-complete = Вы завершили этот модуль.
course-passed = Вы завершили этот модуль и успешно ответили на проверочные вопросы.
course-failed = Вы завершили этот модуль, но верных ответов на проверочные вопросы недостаточно. Вы можете изменить ответы и проверить их ещё раз.
course-refused = Ваша платформа электронного обучения сейчас не принимает ответы. Они сохраняются на этом устройстве и будут отправлены ещё раз.
course-full = Ваши заметки длиннее, чем может сохранить платформа электронного обучения. Она хранит пройденное, ваш выбор и более короткие заметки. Сохраните ответы в файл, чтобы не потерять самые длинные заметки.
course-closed = Ваша платформа электронного обучения закрыла этот сеанс. Чтобы продолжить, откройте курс на платформе заново. До этого ответы сохраняются только на этом устройстве.
