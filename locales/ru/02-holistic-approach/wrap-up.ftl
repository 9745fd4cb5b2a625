title = Пример, обсуждение и основные выводы

description = Тематическое исследование, дебаты, основные выводы и источники.

test-the-approach-on-a-case = Проверьте подход на примере, а затем на возражении.

look-for-the-rules-or-shared = Найдите правила или общие механизмы, благодаря которым органы стали работать вместе, и опору, которая должна была появиться первой. Затем назовите одну группу людей, о которой пример умалчивает.

does-holistic-mean-slow = Целостный — значит медленный?

the-claim-a-holistic-approach-takes = Утверждение: «Целостный подход отнимает слишком много времени. Пусть одно сильное министерство пойдет вперед и заставит остальных следовать за ним».

half-of-the-group-defends-the = Половина группы защищает утверждение, половина возражает, независимо от собственных убеждений. Готовьтесь пять минут и спорьте десять. В последние пять минут оставьте свои роли и ответьте вместе:

when-does-a-fast-start-set = Когда быстрый старт задает образец для других, а когда добавляет еще одну обособленную систему?

which-two-pillars-need-a-minimum = Каким двум опорам нужен минимум, прежде чем кто-либо начнет, и почему не другой паре?

who-carries-the-cost-if-the = Кто несет издержки, если первая версия оставляет людей неохваченными?

in-country-what-should-lead-agency = Чего { -lead-agency(case: "to") } следует требовать { -country(case: "in") } от министерства, которое хочет пойти вперед?

ask-the-defenders-what-happens-when = Спросите защитников, что будет, если второе министерство пойдет другим путем, а противников — что можно начать на следующей неделе. Удачное завершение отделяет *взгляд* на целое, который возможен всегда, от *воздействия* на целое, которое возможно не всегда.

a-part-improved-alone-may-lack = Улучшенная отдельно часть может остаться без поддержки, переместить проблему или работать против другой части.

pillars-say-what-must-change-levels = Опоры говорят, что должно измениться, уровни — чей потенциал должен вырасти, а шаги — в каком порядке работать.

the-weakest-pillar-limits-the-result = Самая слабая опора ограничивает результат, а среднее ее скрывает.

whole-of-government-joins-bodies-and = Общегосударственный подход соединяет органы и уровни власти; общесоциальный подход предполагает общую работу с теми, кто не входит в органы власти.

the-steps-form-a-cycle-only = Шаги образуют цикл, только когда результаты меняют следующее решение.

inclusion-by-design-asks-who-would = Инклюзивность с этапа проектирования спрашивает, кто остался бы неохваченным, еще до появления услуги.

sources = Источники

un-e-government-survey-2020-chapter = «Исследование ООН: электронное правительство», 2020 год, глава 7; [страница учебного инструментария](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = ДЭСВ ООН/UNPOG и ЭСКАТО, представление Инструментария, 30 мая 2023 года, опубликовано в августе 2023 года (также источник данных МСЭ).

indonesia-press-reports-of-may-2024 = Индонезия: сообщения прессы за май 2024 года, среди них [exbulletin.com](https://exbulletin.com/politics/2719007).

estonia-e-estonia = Эстония: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work).

azerbaijan-unpan-2022-asan-index = Азербайджан: [UNPAN, 2022 год](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic); [индекс ASAN](https://digital.gov.az/en/projects/our-projects/asan-index).

kenya-itweb-africa-3-july-2023 = Кения: ITWeb Africa, 3 июля 2023 года.

togo-govinsider-interview-with-the-minister = Того: GovInsider, интервью с министром.

papua-new-guinea-notices-of-the = Папуа — Новая Гвинея: [объявления департамента ИКТ](https://ict.gov.pg/category/notices); pln.com.pg.

philippines-manila-bulletin-december-2024 = Филиппины: [Manila Bulletin, декабрь 2024 года](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict).
