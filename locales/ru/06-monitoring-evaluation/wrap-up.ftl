title = Пример, обсуждение и основные выводы

description = Тематическое исследование, дебаты, основные выводы и источники.

look-once-more-at-how-an = Посмотрите еще раз, как учится организация, а затем обсудите, что ей следует показывать публично.

sort-the-figures-of-the-case = Распределите цифры из примера на непосредственные результаты, итоговые результаты и эффекты и исправьте ту, которая говорит меньше всего. Затем найдите привычку, помогающую организации учиться на плохом результате, или отметьте, что в примере такая привычка не названа.

should-bad-figures-be-published = Следует ли публиковать плохие цифры?

the-claim-if-we-publish-figures = Утверждение: «Если мы публикуем снизившиеся цифры, на нас нападает пресса, и на следующий год никто не сообщает правду. Публикуйте успехи, а неудачи обсуждайте внутри».

half-of-the-group-defends-the = Половина группы защищает утверждение, половина возражает. Спорьте восемь минут, затем ответьте вместе:

who-pays-the-price-if-a = Кто расплачивается, если плохая цифра остается внутри, и кто расплачивается, если она опубликована?

what-must-be-true-in-an = Что должно быть в организации, чтобы ее сотрудники без страха сообщали о плохих цифрах?

which-figure-can-harm-people-if = Какая цифра при публикации может повредить людям, например в небольшой деревне, где все друг друга знают?

which-figure-for-country-should-lead = Какую цифру, касающуюся { -country(case: "of") }, { -lead-agency(case: "to") } следует публиковать каждый год, хорошая она или плохая?

allow-20-minutes-15-for-the = Отведите 20 минут: 15 на дебаты, 5 на основные выводы. Если все согласны, опишите два учреждения: одно вовремя выполняет 9 из 10 запросов, другое — 6 из 10, но только второе учитывает запросы, которые оно возвращало. Какое из них заслуживает похвалы?

an-output-shows-what-we-made = Непосредственный результат показывает, что мы сделали, итоговый результат — что люди делают или получают, а эффект — что благодаря этому изменилось в их жизни.

an-indicator-needs-a-definition-a = Показателю нужны определение, исходное значение, целевое значение, источник, указание неучтенных людей и решение, которое от него зависит.

a-total-since-the-beginning-a = Сумма с самого начала, закрытый канал и вознаграждаемая цифра — все это может выглядеть как успех.

silence-is-not-satisfaction-and-more = Молчание — не знак удовлетворенности, а рост числа жалоб может быть хорошей новостью.

maturity-models-and-indices-help-to = Модели зрелости и индексы помогают задавать вопросы; они упускают использование, места и людей, а место в рейтинге не может быть целью.

first-ask-whether-the-work-was = Сначала спросите, выполнена ли работа, и лишь затем — достигнут ли результат.

an-honest-number-says-what-was = Честная цифра говорит, что было подсчитано, что является оценкой и что ухудшилось.

sources = Источники

un-desa-unpog-and-escap-launch = ДЭСВ ООН/UNPOG и ЭСКАТО, представление Инструментария, 30 мая 2023 года, опубликовано в августе 2023 года, о месте мониторинга и оценки в цикле.

un-e-government-survey-2020-chapter = «Исследование ООН: электронное правительство», 2020 год, глава 7, раздел 7.6, о мониторинге, оценке и совершенствовании.

uruguay-uruguay-digital-undated = Уругвай: [Uruguay Digital](https://www.gub.uy/uruguay-digital/politicas-y-gestion/100-tramites-linea), без даты.

morocco-le360-january-2018-challenge-report = Марокко: [Le360](http://fr.le360.ma/politique/video-administration-le-portail-chikayama-voit-enfin-le-jour-150803), январь 2018 года; [Challenge](http://www.challenge.ma/il-fait-lactu-saadeddine-el-othmani-chef-du-gouvernement-3-92203/), сообщение об открытии портала.

azerbaijan-asan-index-undated = Азербайджан: [индекс ASAN](https://digital.gov.az/en/projects/our-projects/asan-index), без даты.

brazil-agencia-brasil-november-2022-cayowaaplano = Бразилия: [Agência Brasil](https://agenciabrasil.ebc.com.br/en/geral/noticia/2022-11/brazil-one-world-leaders-digitization-public-services), ноябрь 2022 года; [cayowaaplano.com](https://cayowaaplano.com/artigos/govbr-infraestrutura-federativa), блог со ссылкой на официальные данные, около 2025 года.

estonia-e-estonia-undated-opencivics-undated = Эстония: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work), без даты; OpenCivics, без даты.
