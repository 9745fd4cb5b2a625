title = Обсуждение и основные выводы

description = Заключительные дебаты, главные положения модуля и его источники.

in-this-debate-good-arguments-rest = В этих дебатах хорошие доводы опираются на фактические данные и называют людей, о которых идет речь.

should-the-counters-close = Следует ли закрыть окна приема?

a-minister-proposes-to-close-all = Министр предлагает закрыть в течение двух лет все окна приема и направить сэкономленные средства на улучшение онлайн-услуг. Половина группы защищает предложение, другая половина возражает. Через восемь минут поменяйтесь сторонами.

is-a-service-better-if-it = Стала ли услуга лучше, если для большинства она улучшилась, а для немногих ухудшилась, и кто вправе это решать?

what-evidence-from-country-would-make = Какие факты, собранные { -country(case: "in") }, заставили бы вас изменить мнение?

which-part-of-the-decision-belongs = Какая часть решения принадлежит { -lead-agency(case: "to") }, а какая — организации, которая оказывает услугу?

allow-25-minutes-16-for-the = Отведите 25 минут: 16 на дебаты, 4 на согласование одного условия, 5 на основные выводы. Если все согласятся слишком рано, введите в разговор пенсионера без смартфона, а затем владелицу магазина, которая при каждом визите теряет дневной доход.

digitization-changes-the-form-of-information = Оцифровка меняет форму информации, цифровизация — инструменты процесса, трансформация — услугу и стоящее за ней управление.

governance-decides-the-result-more-than = Управление определяет результат в большей степени, чем технология: услуга становится лучше, когда меняются роли, правила и потоки данных.

world-averages-have-risen-but-an = Среднемировые показатели выросли, но индекс может скрыть самую слабую составляющую и людей, отставших больше всех.

each-benefit-carries-a-risk-and = Каждая выгода несет в себе риск, и справедливый план указывает, кто его несет и как он будет снижен.

an-honest-starting-point-covers-four = Честно определенное исходное положение охватывает четыре уровня потенциала: индивидуальный, организационный, институциональный и общественный.

sources = Источники

united-nations-general-assembly-resolution-70 = Генеральная Ассамблея Организации Объединенных Наций, резолюция 70/1, 2015 год (Повестка дня на период до 2030 года, ее цели и задачи).
un-desa-un-e-government-survey = ДЭСВ ООН, «Исследование ООН: электронное правительство», издания 2020, 2022 и 2024 годов.

un-desa-accelerating-digital-transformation-for = ДЭСВ ООН, [Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development), 2024 год.

un-desa-training-toolkit-on-capacities = ДЭСВ ООН, [Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-and-escap-launch-webinar = ДЭСВ ООН и ЭСКАТО, вебинар, посвященный представлению Инструментария, 30 мая 2023 года, в том числе данные МСЭ за 2022 год.

morocco-morocco-world-news-september-2020 = Марокко: [Morocco World News](https://moroccoworldnews.com/2020/09/319246), сентябрь 2020 года.

indonesia-press-report-may-2024 = Индонезия: [сообщение прессы](https://exbulletin.com/politics/2719007), май 2024 года.

rwanda-crisscrossed-april-2023-citing-public = Руанда: [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services), апрель 2023 года, со ссылкой на Public Digital.

togo-govinsider-interview-with-the-minister = Того: GovInsider, интервью с министром; Парижский форум мира, страница проекта; Aiken и другие в журнале Nature, 2022 год, в изложении socialprotectionai.org.
