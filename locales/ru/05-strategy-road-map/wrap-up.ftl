title = Проверочные вопросы, обсуждение и основные выводы

description = Шесть вопросов с ответами, дебаты, основные выводы и источники.

check-what-you-remember-then-use = Проверьте, что вы запомнили, а затем используйте это в дебатах.

quiz = Проверочные вопросы

quiz-strategy-title = Шесть вопросов о стратегии и «дорожной карте»

choose-your-answers-alone-compare-them = Сначала выберите ответы самостоятельно, сравните их в группе и только затем откройте решение.

n-1-a-plan-lists-14-systems = 1. В плане перечислены 14 систем, которые предстоит закупить, с ценами. Чего не хватает прежде всего?

the-names-of-the-suppliers = Названий поставщиков.

the-choice-that-explains-why-these = Выбора, который объясняет, почему эти системы идут первыми.

a-date-for-each-purchase = Даты каждой закупки.

a-list-of-projects-answers-what = Список проектов отвечает на вопрос «что мы закупаем?». Без стратегии никто не может сказать, без чего можно было бы обойтись.

n-2-a-service-needs-a-login = 2. Для услуги сейчас нужна система входа, а единая система входа не готова. Какой ответ подходит?

build-your-own-login-because-people = «Создавайте собственную систему входа, ведь люди ждут».

wait-because-separate-logins-are-never = «Ждите, ведь отдельные системы входа не допускаются никогда».

you-may-use-your-own-login = «Вы можете использовать собственную систему входа, если установлен срок перехода на единую систему, выделены на него деньги и назначен ответственный».

this-quick-result-blocks-a-foundation = Этот быстрый результат мешает основе, поэтому его прекращение должно быть запланировано с первого дня.

n-3-a-digital-identity-has-the = 3. Цифровое удостоверение личности имеет наивысший приоритет, а в его реестре много ошибок. С чего начать?

correction-of-the-register-with-work = С исправления реестра при одновременной работе над законом.

the-identity-because-it-has-the = С удостоверения, потому что оно имеет наивысший приоритет.

a-campaign-that-explains-the-identity = С кампании, которая разъясняет людям, что такое это удостоверение.

priority-and-order-are-different-things = Приоритет и порядок — разные вещи. Удостоверение зависит от реестра и закона.

n-4-trained-staff-do-not-use = 4. Обученные сотрудники не используют систему обмена данными, потому что ни одно правило не разрешает им видеть данные. Что поможет?

a-second-course-for-the-same = Второй курс для тех же сотрудников.

a-reward-for-the-unit-that = Поощрение для подразделения, которое использует ее чаще всего.

a-rule-that-permits-access-for = Правило, которое разрешает доступ для указанной цели и защищает данные.

the-staff-may-not-so-the = Сотрудники *не имеют права*, поэтому пробел находится на институциональном уровне. Курс — ответ на «не умеет», а поощрение подталкивало бы сотрудников к нарушению правила.

n-5-a-grant-pays-for-a = 5. Новая услуга два года оплачивается за счет гранта. Какой вопрос стоит первым?

can-the-grant-pay-for-more = Можно ли за счет гранта оплатить больше оборудования?

which-budget-line-pays-for-staff = По какой бюджетной статье на третий год будут оплачиваться персонал, техническое обслуживание и помощь?

who-will-open-the-service-in = Кто торжественно откроет услугу?

yearly-costs-continue-when-the-grant = Когда грант заканчивается, ежегодные расходы остаются. Если бюджетной статьи нет, в «дорожной карте» нужен шаг для ее создания.

n-6-counter-staff-were-trained-which = 6. Сотрудники окон приема прошли обучение. Какой признак свидетельствует об успехе?

more-people-finish-their-request-in = Больше людей завершают свое обращение за одно посещение, и выигрывают также те, кто приходит лично.

all-counter-staff-took-part-in = Все сотрудники окон приема приняли участие в обучении.

participants-were-satisfied-with-the-course = Участники были довольны курсом.

attendance-and-satisfaction-describe-the-course = Посещаемость и удовлетворенность характеризуют курс. Первый вариант показывает перемену для людей, в том числе для тех, кто не подключен к сети.

allow-15-minutes-after-each-answer = Отведите 15 минут. После каждого ответа попросите привести пример из жизни { -country(case: "of") }.

discussion-and-key-points = Обсуждение и основные выводы

what-can-be-shown-in-one = Что можно показать за сто дней?

a-new-head-of-government-wants = Новый глава правительства хочет успеха, который люди увидят за сто дней. Эксперты отвечают, что на закон и реестр нужно два года. Половина группы восемь минут выступает за одну сторону, половина — за другую. Затем ответьте вместе:

what-could-people-notice-in-one = Что люди могли бы заметить за сто дней такого, что одновременно закладывает основу?

what-should-lead-agency-have-the = В чем следует предоставить { -lead-agency(case: "to") } право отказать?

on-day-one-hundred-what-would = Что бы вы на сотый день публично сказали о незавершенной работе?

allow-20-minutes-15-for-the = Отведите 20 минут: 15 на дебаты, 5 на основные выводы.

a-strategy-chooses-and-gives-something = Стратегия выбирает и от чего-то отказывается; «дорожная карта» говорит, кто действует, к какому сроку, после чего и с помощью чего.

quick-results-and-foundations-need-each = Быстрые результаты и основы нуждаются друг в друге, но некоторые быстрые результаты мешают основе.

a-step-is-ready-when-its = Шаг готов, когда известны его деньги, люди, ответственный и правило, в том числе на годы после завершения проекта.

a-rule-can-permit-oblige-limit = Правило может разрешать, обязывать, ограничивать или защищать, а для обязанности нужен тот, кто проверяет ее исполнение.

people-who-do-not-know-cannot = Людям, которые не знают, не умеют, не имеют права или не хотят, нужны четыре разных ответа.

a-capacity-plan-has-a-step = План развития потенциала включает шаг, человека, срок, ресурсы и признак успеха на каждом из четырех уровней.

sources = Источники

un-e-government-survey-2020-chapter = «Исследование ООН: электронное правительство», 2020 год, глава 7; [страница учебного инструментария](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = ДЭСВ ООН/UNPOG и ЭСКАТО, представление Инструментария, 30 мая 2023 года, опубликовано в августе 2023 года (также об Азербайджане и местных органах власти в Африке).

bangladesh-bss-september-2018 = Бангладеш: [BSS, сентябрь 2018 года](https://bssnews.net/?p=84504).

brazil-cayowaaplano-com-a-blog-citing = Бразилия: cayowaaplano.com, блог со ссылкой на официальные данные, 2025–2026 годы.

estonia-a-schoentgen-e-estonia-opencivics = Эстония: [A. Schoentgen](https://medium.com/@audeschoentgen); [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work); OpenCivics, без даты.

fiji-government-of-fiji-two-speeches = Фиджи: Правительство Фиджи, два выступления 2019 года; [ЭСКАТО, обзор по стране](http://egov4women.unescapsdd.org/country-overviews/fiji/evolution-of-the-institutional-ecosystem-for-e-government-in-fiji).

kenya-world-bank-case-study-117082 = Кения: Всемирный банк, тематическое исследование 117082, Citizen Service Centers in Kenya.

papua-new-guinea-islands-business-about = Папуа — Новая Гвинея: [Islands Business](https://islandsbusiness.com/?p=26367), около 2023 года; dictdts.events, сайт саммита, декабрь 2025 года.

rwanda-hope-magazine-2015-xinhua-11 = Руанда: Hope Magazine, 2015 год; Синьхуа, 11 июня 2017 года; [allAfrica](https://allafrica.com/stories/202306050133.html), июнь 2023 года.

uruguay-gub-uy-agenda-uruguay-digital = Уругвай: gub.uy, Agenda Uruguay Digital 2025.
