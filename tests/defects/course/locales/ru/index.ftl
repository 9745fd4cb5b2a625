title = Публикация набора данных

publish-a-data-set = Публикация набора данных

install-the-tool-with-pip-install = Установите программу командой `pip install opendata` и запустите её командой `opendata serve`.

open-config-ini-write-language-auto = Откройте `config.ini`, впишите туда `language = auto` и нажмите <kbd>Ctrl</kbd>+<kbd>S</kbd>.

call-publish-only-after-validate-has = Вызывайте `publish()` только после того, как `validate()` не найдёт ошибок.

the-key-api-token-is-valid = Ключ `API_TOKEN` действует 90 дней, и передавать его нельзя.

a-file-of-more-than-250 = Файл больше 250 МБ не принимается: разрежьте его на части по 50 МБ командой `split`.

write-the-formula-as-h-sub = Пишите формулу как H<sub>2</sub>O, а площадь как km<sup>2</sup>.

press-kbd-esc-kbd-to-leave = Нажмите <kbd>Esc</kbd>, чтобы выйти из формы; <mark>ничего не сохраняется</mark>.

choose-kbd-file-kbd-then-kbd = Выберите <kbd>File</kbd>, затем <kbd>Export</kbd>, чтобы сохранить копию.

the-button-publish-below-the-table = ![Кнопка «Опубликовать» под таблицей](publish.png) Кнопка находится под таблицей.

compare-the-old-sign-of-the = Сравните ![старый знак лицензии](old.svg) и ![новый знак лицензии](new.svg).

the-map-a-map-of-the = Карта ![Карта районов](map.png) показывает, где не хватает данных.

look-at-the-form-first-the = Сначала посмотрите на форму: ![Пустая форма с пятью полями](form.png)

the-licence-has-changed-since-2019 = Лицензия изменилась с 2019 года.[^licence]

every-table-needs-a-title-title = Каждой таблице нужны заголовок[^title] и источник[^source].

the-portal-is-open-to-all = Портал открыт для всех ведомств.[^offices]

ask-a-lawyer-before-you-publish = Посоветуйтесь с юристом, прежде чем публиковать имена.[^names]

office-for-open-data-room-12 =
    Бюро открытых данных\
    Комната 12, первый этаж\
    Открыто с 9:00 до 16:30

name-the-name-of-the-data =
    Название: название набора данных\
    Дата: день последнего изменения

first-line-the-names-of-the =
    Первая строка: названия столбцов\
    Все остальные строки: по одной записи

who-asks-who-answers =
    Кто спрашивает?\
    Кто отвечает?

write-to-help-data-example-org = Напишите на help@data.example.org в течение 48 часов.

report-errors-at-https-data-example = Сообщайте об ошибках на https://data.example.org/errors или на errors@data.example.org.

the-forms-are-at-https-forms = Формы находятся на https://forms.example.org/new, а правила на https://rules.example.org/2025.

ask-training-school-example-org-for = Попросите у training@school.example.org курс на 3 дня.

send-your-questions-to-cours-learn = Присылайте вопросы на cours@learn.example.org до 10:15.

the-office-sends-its-letters-from = Ведомство отправляет письма с office@state.example.org, с 8:30 до 16:30.

read-the-notes-at-https-notes = Читайте заметки на https://notes.example.org/read, а закон на https://law.example.org/text.

the-forum-https-talk-example-org = Форум https://talk.example.org/all открыт с 8:30.

the-service-costs-currency-fee-currency = Услуга стоит { CURRENCY($fee, currency: "USD") } в год и { CURRENCY($setup, currency: "EUR") } в начале.

the-list-was-last-changed-on = Последний раз список изменялся { DATETIME($changed, dateStyle: "long") }.

there-are-number-sets-data-sets = На { -portal } размещено { NUMBER($sets) } наборов данных.

pay-currency-fee-currency-usd-before = Заплатите { CURRENCY($fee, currency: "USD") }, прежде чем открыть { -portal }.

the-fine-is-currency-fine-currency = Штраф составляет { CURRENCY($fine, currency: "EUR") }.

reserve-currency-reserve-currency-xof-for = Отложите { CURRENCY($reserve, currency: "XOF") } на курсы.

a-licence-costs-us-1-200 = Лицензия стоит 1200 долларов в год или 95 евро в месяц.

in-2023-3-5-million-people = В 2023 году 3,5 миллиона человек открыли 1250 наборов данных; 62,5 процента из них были о здоровье.

prices-rose-by-4-2-per = Цены выросли на 4,2 процента с января по сентябрь 2024 года.

the-survey-covers-1-430-villages = Обследование охватывает 1430 деревень в 18 районах и 12 700 км дорог.

the-deadline-is-31-october-2025 = Срок истекает 31 октября 2025 года в 17:00; файлы, поданные позже, ждут до 15 января 2026 года.

the-project-cost-2-4-billion = Проект стоил 2,4 миллиарда долларов, а затем 60 000 евро в год.

the-load-fell-from-75-to = Нагрузка упала с 75% до 8% за 20 минут.

each-office-has-a-budget-of = У каждого ведомства есть бюджет в 300 долларов на 12 месяцев.

about-1-2-million-pages-or = Около 1,2 миллиона страниц, то есть 40 процентов, в июне 2022 года были старше 5 лет.

the-grant-of-5-000-euros = Грант в 5000 евро выплачивается каждый декабрь до 2030 года.

send-the-file-by-post-upload = ~~Отправьте файл по почте.~~ Загрузите его *до* полудня.

do-you-know-who-owns-the = Знаете ли вы, кому принадлежат данные? Сначала спросите владельца!

see-the-guide-the-rules-and = См. [руководство](guide.md#formats), [правила](rules.md) и [форум](https://forum.example.org/open).

what-is-a-record-is-it = Что такое запись? Это человек, дом или платёж?

format = Формат

largest-size = Наибольший размер

csv-with-a-header = `csv` с заголовком

n-12-mb = 12 МБ

json-by-line = `json` построчно

n-8-mb = 8 МБ

see-the-note-of-the-ministry = См. записку министерства от 14 марта 2019 года.

a-title-has-at-most-60 = В заголовке не более 60 букв.

a-source-has-a-date = У источника есть дата.

schools-among-them = В том числе школы.

the-law-protects-them = Закон защищает их.
