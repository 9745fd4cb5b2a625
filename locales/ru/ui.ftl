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
