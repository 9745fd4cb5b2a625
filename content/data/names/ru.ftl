### Names of states with their grammar, in Russian.
### Names: Unicode CLDR 48 and United Nations usage; forms: the makers of this project.

-country-AD = { $case ->
    [of] Андорры
    [to] Андорре
    [acc] Андорру
    [with] Андоррой
    [in] в Андорре
    [into] в Андорру
    [bare] Андорра
   *[name] Андорра
}
    .gender = feminine
    .number = singular

-country-AE = { $case ->
    [of] Объединенных Арабских Эмиратов
    [to] Объединенным Арабским Эмиратам
    [acc] Объединенные Арабские Эмираты
    [with] Объединенными Арабскими Эмиратами
    [in] в Объединенных Арабских Эмиратах
    [into] в Объединенные Арабские Эмираты
    [bare] Объединенные Арабские Эмираты
   *[name] Объединенные Арабские Эмираты
}
    .gender = masculine
    .number = plural

-country-AF = { $case ->
    [of] Афганистана
    [to] Афганистану
    [acc] Афганистан
    [with] Афганистаном
    [in] в Афганистане
    [into] в Афганистан
    [bare] Афганистан
   *[name] Афганистан
}
    .gender = masculine
    .number = singular

-country-AG = { $case ->
    [of] Антигуа и Барбуды
    [to] Антигуа и Барбуде
    [acc] Антигуа и Барбуду
    [with] Антигуа и Барбудой
    [in] в Антигуа и Барбуде
    [into] в Антигуа и Барбуду
    [bare] Антигуа и Барбуда
   *[name] Антигуа и Барбуда
}
    .gender = feminine
    .number = singular

-country-AL = { $case ->
    [of] Албании
    [to] Албании
    [acc] Албанию
    [with] Албанией
    [in] в Албании
    [into] в Албанию
    [bare] Албания
   *[name] Албания
}
    .gender = feminine
    .number = singular

-country-AM = { $case ->
    [of] Армении
    [to] Армении
    [acc] Армению
    [with] Арменией
    [in] в Армении
    [into] в Армению
    [bare] Армения
   *[name] Армения
}
    .gender = feminine
    .number = singular

-country-AO = { $case ->
    [of] Анголы
    [to] Анголе
    [acc] Анголу
    [with] Анголой
    [in] в Анголе
    [into] в Анголу
    [bare] Ангола
   *[name] Ангола
}
    .gender = feminine
    .number = singular

-country-AR = { $case ->
    [of] Аргентины
    [to] Аргентине
    [acc] Аргентину
    [with] Аргентиной
    [in] в Аргентине
    [into] в Аргентину
    [bare] Аргентина
   *[name] Аргентина
}
    .gender = feminine
    .number = singular

-country-AT = { $case ->
    [of] Австрии
    [to] Австрии
    [acc] Австрию
    [with] Австрией
    [in] в Австрии
    [into] в Австрию
    [bare] Австрия
   *[name] Австрия
}
    .gender = feminine
    .number = singular

-country-AU = { $case ->
    [of] Австралии
    [to] Австралии
    [acc] Австралию
    [with] Австралией
    [in] в Австралии
    [into] в Австралию
    [bare] Австралия
   *[name] Австралия
}
    .gender = feminine
    .number = singular

-country-AZ = { $case ->
    [of] Азербайджана
    [to] Азербайджану
    [acc] Азербайджан
    [with] Азербайджаном
    [in] в Азербайджане
    [into] в Азербайджан
    [bare] Азербайджан
   *[name] Азербайджан
}
    .gender = masculine
    .number = singular

-country-BA = { $case ->
    [of] Боснии и Герцеговины
    [to] Боснии и Герцеговине
    [acc] Боснию и Герцеговину
    [with] Боснией и Герцеговиной
    [in] в Боснии и Герцеговине
    [into] в Боснию и Герцеговину
    [bare] Босния и Герцеговина
   *[name] Босния и Герцеговина
}
    .gender = feminine
    .number = singular

-country-BB = { $case ->
    [of] Барбадоса
    [to] Барбадосу
    [acc] Барбадос
    [with] Барбадосом
    [in] на Барбадосе
    [into] на Барбадос
    [bare] Барбадос
   *[name] Барбадос
}
    .gender = masculine
    .number = singular

-country-BD = { $case ->
    [of] Бангладеш
    [to] Бангладеш
    [acc] Бангладеш
    [with] Бангладеш
    [in] в Бангладеш
    [into] в Бангладеш
    [bare] Бангладеш
   *[name] Бангладеш
}
    .gender = masculine
    .number = singular

-country-BE = { $case ->
    [of] Бельгии
    [to] Бельгии
    [acc] Бельгию
    [with] Бельгией
    [in] в Бельгии
    [into] в Бельгию
    [bare] Бельгия
   *[name] Бельгия
}
    .gender = feminine
    .number = singular

-country-BF = { $case ->
    [of] Буркина-Фасо
    [to] Буркина-Фасо
    [acc] Буркина-Фасо
    [with] Буркина-Фасо
    [in] в Буркина-Фасо
    [into] в Буркина-Фасо
    [bare] Буркина-Фасо
   *[name] Буркина-Фасо
}
    .gender = neuter
    .number = singular

-country-BG = { $case ->
    [of] Болгарии
    [to] Болгарии
    [acc] Болгарию
    [with] Болгарией
    [in] в Болгарии
    [into] в Болгарию
    [bare] Болгария
   *[name] Болгария
}
    .gender = feminine
    .number = singular

-country-BH = { $case ->
    [of] Бахрейна
    [to] Бахрейну
    [acc] Бахрейн
    [with] Бахрейном
    [in] в Бахрейне
    [into] в Бахрейн
    [bare] Бахрейн
   *[name] Бахрейн
}
    .gender = masculine
    .number = singular

-country-BI = { $case ->
    [of] Бурунди
    [to] Бурунди
    [acc] Бурунди
    [with] Бурунди
    [in] в Бурунди
    [into] в Бурунди
    [bare] Бурунди
   *[name] Бурунди
}
    .gender = neuter
    .number = singular

-country-BJ = { $case ->
    [of] Бенина
    [to] Бенину
    [acc] Бенин
    [with] Бенином
    [in] в Бенине
    [into] в Бенин
    [bare] Бенин
   *[name] Бенин
}
    .gender = masculine
    .number = singular

-country-BN = { $case ->
    [of] Брунея-Даруссалама
    [to] Брунею-Даруссаламу
    [acc] Бруней-Даруссалам
    [with] Брунеем-Даруссаламом
    [in] в Брунее-Даруссаламе
    [into] в Бруней-Даруссалам
    [bare] Бруней-Даруссалам
   *[name] Бруней-Даруссалам
}
    .gender = masculine
    .number = singular

-country-BO = { $case ->
    [of] Многонационального Государства Боливия
    [to] Многонациональному Государству Боливия
    [acc] Многонациональное Государство Боливия
    [with] Многонациональным Государством Боливия
    [in] в Многонациональном Государстве Боливия
    [into] в Многонациональное Государство Боливия
    [bare] Боливия (Многонациональное Государство)
   *[name] Многонациональное Государство Боливия
}
    .gender = neuter
    .number = singular

-country-BR = { $case ->
    [of] Бразилии
    [to] Бразилии
    [acc] Бразилию
    [with] Бразилией
    [in] в Бразилии
    [into] в Бразилию
    [bare] Бразилия
   *[name] Бразилия
}
    .gender = feminine
    .number = singular

-country-BS = { $case ->
    [of] Багамских Островов
    [to] Багамским Островам
    [acc] Багамские Острова
    [with] Багамскими Островами
    [in] на Багамских Островах
    [into] на Багамские Острова
    [bare] Багамские Острова
   *[name] Багамские Острова
}
    .gender = masculine
    .number = plural

-country-BT = { $case ->
    [of] Бутана
    [to] Бутану
    [acc] Бутан
    [with] Бутаном
    [in] в Бутане
    [into] в Бутан
    [bare] Бутан
   *[name] Бутан
}
    .gender = masculine
    .number = singular

-country-BW = { $case ->
    [of] Ботсваны
    [to] Ботсване
    [acc] Ботсвану
    [with] Ботсваной
    [in] в Ботсване
    [into] в Ботсвану
    [bare] Ботсвана
   *[name] Ботсвана
}
    .gender = feminine
    .number = singular

-country-BY = { $case ->
    [of] Беларуси
    [to] Беларуси
    [acc] Беларусь
    [with] Беларусью
    [in] в Беларуси
    [into] в Беларусь
    [bare] Беларусь
   *[name] Беларусь
}
    .gender = feminine
    .number = singular

-country-BZ = { $case ->
    [of] Белиза
    [to] Белизу
    [acc] Белиз
    [with] Белизом
    [in] в Белизе
    [into] в Белиз
    [bare] Белиз
   *[name] Белиз
}
    .gender = masculine
    .number = singular

-country-CA = { $case ->
    [of] Канады
    [to] Канаде
    [acc] Канаду
    [with] Канадой
    [in] в Канаде
    [into] в Канаду
    [bare] Канада
   *[name] Канада
}
    .gender = feminine
    .number = singular

-country-CD = { $case ->
    [of] Демократической Республики Конго
    [to] Демократической Республике Конго
    [acc] Демократическую Республику Конго
    [with] Демократической Республикой Конго
    [in] в Демократической Республике Конго
    [into] в Демократическую Республику Конго
    [bare] Демократическая Республика Конго
   *[name] Демократическая Республика Конго
}
    .gender = feminine
    .number = singular

-country-CF = { $case ->
    [of] Центральноафриканской Республики
    [to] Центральноафриканской Республике
    [acc] Центральноафриканскую Республику
    [with] Центральноафриканской Республикой
    [in] в Центральноафриканской Республике
    [into] в Центральноафриканскую Республику
    [bare] Центральноафриканская Республика
   *[name] Центральноафриканская Республика
}
    .gender = feminine
    .number = singular

-country-CG = { $case ->
    [of] Конго
    [to] Конго
    [acc] Конго
    [with] Конго
    [in] в Конго
    [into] в Конго
    [bare] Конго
   *[name] Конго
}
    .gender = neuter
    .number = singular

-country-CH = { $case ->
    [of] Швейцарии
    [to] Швейцарии
    [acc] Швейцарию
    [with] Швейцарией
    [in] в Швейцарии
    [into] в Швейцарию
    [bare] Швейцария
   *[name] Швейцария
}
    .gender = feminine
    .number = singular

-country-CI = { $case ->
    [of] Кот-д’Ивуара
    [to] Кот-д’Ивуару
    [acc] Кот-д’Ивуар
    [with] Кот-д’Ивуаром
    [in] в Кот-д’Ивуаре
    [into] в Кот-д’Ивуар
    [bare] Кот-д’Ивуар
   *[name] Кот-д’Ивуар
}
    .gender = masculine
    .number = singular

-country-CL = { $case ->
    [of] Чили
    [to] Чили
    [acc] Чили
    [with] Чили
    [in] в Чили
    [into] в Чили
    [bare] Чили
   *[name] Чили
}
    .gender = neuter
    .number = singular

-country-CM = { $case ->
    [of] Камеруна
    [to] Камеруну
    [acc] Камерун
    [with] Камеруном
    [in] в Камеруне
    [into] в Камерун
    [bare] Камерун
   *[name] Камерун
}
    .gender = masculine
    .number = singular

-country-CN = { $case ->
    [of] Китая
    [to] Китаю
    [acc] Китай
    [with] Китаем
    [in] в Китае
    [into] в Китай
    [bare] Китай
   *[name] Китай
}
    .gender = masculine
    .number = singular

-country-CO = { $case ->
    [of] Колумбии
    [to] Колумбии
    [acc] Колумбию
    [with] Колумбией
    [in] в Колумбии
    [into] в Колумбию
    [bare] Колумбия
   *[name] Колумбия
}
    .gender = feminine
    .number = singular

-country-CR = { $case ->
    [of] Коста-Рики
    [to] Коста-Рике
    [acc] Коста-Рику
    [with] Коста-Рикой
    [in] в Коста-Рике
    [into] в Коста-Рику
    [bare] Коста-Рика
   *[name] Коста-Рика
}
    .gender = feminine
    .number = singular

-country-CU = { $case ->
    [of] Кубы
    [to] Кубе
    [acc] Кубу
    [with] Кубой
    [in] на Кубе
    [into] на Кубу
    [bare] Куба
   *[name] Куба
}
    .gender = feminine
    .number = singular

-country-CV = { $case ->
    [of] Кабо-Верде
    [to] Кабо-Верде
    [acc] Кабо-Верде
    [with] Кабо-Верде
    [in] в Кабо-Верде
    [into] в Кабо-Верде
    [bare] Кабо-Верде
   *[name] Кабо-Верде
}
    .gender = neuter
    .number = singular

-country-CY = { $case ->
    [of] Кипра
    [to] Кипру
    [acc] Кипр
    [with] Кипром
    [in] на Кипре
    [into] на Кипр
    [bare] Кипр
   *[name] Кипр
}
    .gender = masculine
    .number = singular

-country-CZ = { $case ->
    [of] Чехии
    [to] Чехии
    [acc] Чехию
    [with] Чехией
    [in] в Чехии
    [into] в Чехию
    [bare] Чехия
   *[name] Чехия
}
    .gender = feminine
    .number = singular

-country-DE = { $case ->
    [of] Германии
    [to] Германии
    [acc] Германию
    [with] Германией
    [in] в Германии
    [into] в Германию
    [bare] Германия
   *[name] Германия
}
    .gender = feminine
    .number = singular

-country-DJ = { $case ->
    [of] Джибути
    [to] Джибути
    [acc] Джибути
    [with] Джибути
    [in] в Джибути
    [into] в Джибути
    [bare] Джибути
   *[name] Джибути
}
    .gender = neuter
    .number = singular

-country-DK = { $case ->
    [of] Дании
    [to] Дании
    [acc] Данию
    [with] Данией
    [in] в Дании
    [into] в Данию
    [bare] Дания
   *[name] Дания
}
    .gender = feminine
    .number = singular

-country-DM = { $case ->
    [of] Доминики
    [to] Доминике
    [acc] Доминику
    [with] Доминикой
    [in] в Доминике
    [into] в Доминику
    [bare] Доминика
   *[name] Доминика
}
    .gender = feminine
    .number = singular

-country-DO = { $case ->
    [of] Доминиканской Республики
    [to] Доминиканской Республике
    [acc] Доминиканскую Республику
    [with] Доминиканской Республикой
    [in] в Доминиканской Республике
    [into] в Доминиканскую Республику
    [bare] Доминиканская Республика
   *[name] Доминиканская Республика
}
    .gender = feminine
    .number = singular

-country-DZ = { $case ->
    [of] Алжира
    [to] Алжиру
    [acc] Алжир
    [with] Алжиром
    [in] в Алжире
    [into] в Алжир
    [bare] Алжир
   *[name] Алжир
}
    .gender = masculine
    .number = singular

-country-EC = { $case ->
    [of] Эквадора
    [to] Эквадору
    [acc] Эквадор
    [with] Эквадором
    [in] в Эквадоре
    [into] в Эквадор
    [bare] Эквадор
   *[name] Эквадор
}
    .gender = masculine
    .number = singular

-country-EE = { $case ->
    [of] Эстонии
    [to] Эстонии
    [acc] Эстонию
    [with] Эстонией
    [in] в Эстонии
    [into] в Эстонию
    [bare] Эстония
   *[name] Эстония
}
    .gender = feminine
    .number = singular

-country-EG = { $case ->
    [of] Египта
    [to] Египту
    [acc] Египет
    [with] Египтом
    [in] в Египте
    [into] в Египет
    [bare] Египет
   *[name] Египет
}
    .gender = masculine
    .number = singular

-country-ER = { $case ->
    [of] Эритреи
    [to] Эритрее
    [acc] Эритрею
    [with] Эритреей
    [in] в Эритрее
    [into] в Эритрею
    [bare] Эритрея
   *[name] Эритрея
}
    .gender = feminine
    .number = singular

-country-ES = { $case ->
    [of] Испании
    [to] Испании
    [acc] Испанию
    [with] Испанией
    [in] в Испании
    [into] в Испанию
    [bare] Испания
   *[name] Испания
}
    .gender = feminine
    .number = singular

-country-ET = { $case ->
    [of] Эфиопии
    [to] Эфиопии
    [acc] Эфиопию
    [with] Эфиопией
    [in] в Эфиопии
    [into] в Эфиопию
    [bare] Эфиопия
   *[name] Эфиопия
}
    .gender = feminine
    .number = singular

-country-FI = { $case ->
    [of] Финляндии
    [to] Финляндии
    [acc] Финляндию
    [with] Финляндией
    [in] в Финляндии
    [into] в Финляндию
    [bare] Финляндия
   *[name] Финляндия
}
    .gender = feminine
    .number = singular

-country-FJ = { $case ->
    [of] Фиджи
    [to] Фиджи
    [acc] Фиджи
    [with] Фиджи
    [in] на Фиджи
    [into] на Фиджи
    [bare] Фиджи
   *[name] Фиджи
}
    .gender = neuter
    .number = singular

-country-FM = { $case ->
    [of] Федеративных Штатов Микронезии
    [to] Федеративным Штатам Микронезии
    [acc] Федеративные Штаты Микронезии
    [with] Федеративными Штатами Микронезии
    [in] в Федеративных Штатах Микронезии
    [into] в Федеративные Штаты Микронезии
    [bare] Микронезия (Федеративные Штаты)
   *[name] Федеративные Штаты Микронезии
}
    .gender = masculine
    .number = plural

-country-FR = { $case ->
    [of] Франции
    [to] Франции
    [acc] Францию
    [with] Францией
    [in] во Франции
    [into] во Францию
    [bare] Франция
   *[name] Франция
}
    .gender = feminine
    .number = singular

-country-GA = { $case ->
    [of] Габона
    [to] Габону
    [acc] Габон
    [with] Габоном
    [in] в Габоне
    [into] в Габон
    [bare] Габон
   *[name] Габон
}
    .gender = masculine
    .number = singular

-country-GB = { $case ->
    [of] Соединенного Королевства
    [to] Соединенному Королевству
    [acc] Соединенное Королевство
    [with] Соединенным Королевством
    [in] в Соединенном Королевстве
    [into] в Соединенное Королевство
    [bare] Соединенное Королевство
   *[name] Соединенное Королевство
}
    .gender = neuter
    .number = singular

-country-GD = { $case ->
    [of] Гренады
    [to] Гренаде
    [acc] Гренаду
    [with] Гренадой
    [in] в Гренаде
    [into] в Гренаду
    [bare] Гренада
   *[name] Гренада
}
    .gender = feminine
    .number = singular

-country-GE = { $case ->
    [of] Грузии
    [to] Грузии
    [acc] Грузию
    [with] Грузией
    [in] в Грузии
    [into] в Грузию
    [bare] Грузия
   *[name] Грузия
}
    .gender = feminine
    .number = singular

-country-GH = { $case ->
    [of] Ганы
    [to] Гане
    [acc] Гану
    [with] Ганой
    [in] в Гане
    [into] в Гану
    [bare] Гана
   *[name] Гана
}
    .gender = feminine
    .number = singular

-country-GM = { $case ->
    [of] Гамбии
    [to] Гамбии
    [acc] Гамбию
    [with] Гамбией
    [in] в Гамбии
    [into] в Гамбию
    [bare] Гамбия
   *[name] Гамбия
}
    .gender = feminine
    .number = singular

-country-GN = { $case ->
    [of] Гвинеи
    [to] Гвинее
    [acc] Гвинею
    [with] Гвинеей
    [in] в Гвинее
    [into] в Гвинею
    [bare] Гвинея
   *[name] Гвинея
}
    .gender = feminine
    .number = singular

-country-GQ = { $case ->
    [of] Экваториальной Гвинеи
    [to] Экваториальной Гвинее
    [acc] Экваториальную Гвинею
    [with] Экваториальной Гвинеей
    [in] в Экваториальной Гвинее
    [into] в Экваториальную Гвинею
    [bare] Экваториальная Гвинея
   *[name] Экваториальная Гвинея
}
    .gender = feminine
    .number = singular

-country-GR = { $case ->
    [of] Греции
    [to] Греции
    [acc] Грецию
    [with] Грецией
    [in] в Греции
    [into] в Грецию
    [bare] Греция
   *[name] Греция
}
    .gender = feminine
    .number = singular

-country-GT = { $case ->
    [of] Гватемалы
    [to] Гватемале
    [acc] Гватемалу
    [with] Гватемалой
    [in] в Гватемале
    [into] в Гватемалу
    [bare] Гватемала
   *[name] Гватемала
}
    .gender = feminine
    .number = singular

-country-GW = { $case ->
    [of] Гвинеи-Бисау
    [to] Гвинее-Бисау
    [acc] Гвинею-Бисау
    [with] Гвинеей-Бисау
    [in] в Гвинее-Бисау
    [into] в Гвинею-Бисау
    [bare] Гвинея-Бисау
   *[name] Гвинея-Бисау
}
    .gender = feminine
    .number = singular

-country-GY = { $case ->
    [of] Гайаны
    [to] Гайане
    [acc] Гайану
    [with] Гайаной
    [in] в Гайане
    [into] в Гайану
    [bare] Гайана
   *[name] Гайана
}
    .gender = feminine
    .number = singular

-country-HN = { $case ->
    [of] Гондураса
    [to] Гондурасу
    [acc] Гондурас
    [with] Гондурасом
    [in] в Гондурасе
    [into] в Гондурас
    [bare] Гондурас
   *[name] Гондурас
}
    .gender = masculine
    .number = singular

-country-HR = { $case ->
    [of] Хорватии
    [to] Хорватии
    [acc] Хорватию
    [with] Хорватией
    [in] в Хорватии
    [into] в Хорватию
    [bare] Хорватия
   *[name] Хорватия
}
    .gender = feminine
    .number = singular

-country-HT = { $case ->
    [of] Гаити
    [to] Гаити
    [acc] Гаити
    [with] Гаити
    [in] в Гаити
    [into] в Гаити
    [bare] Гаити
   *[name] Гаити
}
    .gender = neuter
    .number = singular

-country-HU = { $case ->
    [of] Венгрии
    [to] Венгрии
    [acc] Венгрию
    [with] Венгрией
    [in] в Венгрии
    [into] в Венгрию
    [bare] Венгрия
   *[name] Венгрия
}
    .gender = feminine
    .number = singular

-country-ID = { $case ->
    [of] Индонезии
    [to] Индонезии
    [acc] Индонезию
    [with] Индонезией
    [in] в Индонезии
    [into] в Индонезию
    [bare] Индонезия
   *[name] Индонезия
}
    .gender = feminine
    .number = singular

-country-IE = { $case ->
    [of] Ирландии
    [to] Ирландии
    [acc] Ирландию
    [with] Ирландией
    [in] в Ирландии
    [into] в Ирландию
    [bare] Ирландия
   *[name] Ирландия
}
    .gender = feminine
    .number = singular

-country-IL = { $case ->
    [of] Израиля
    [to] Израилю
    [acc] Израиль
    [with] Израилем
    [in] в Израиле
    [into] в Израиль
    [bare] Израиль
   *[name] Израиль
}
    .gender = masculine
    .number = singular

-country-IN = { $case ->
    [of] Индии
    [to] Индии
    [acc] Индию
    [with] Индией
    [in] в Индии
    [into] в Индию
    [bare] Индия
   *[name] Индия
}
    .gender = feminine
    .number = singular

-country-IQ = { $case ->
    [of] Ирака
    [to] Ираку
    [acc] Ирак
    [with] Ираком
    [in] в Ираке
    [into] в Ирак
    [bare] Ирак
   *[name] Ирак
}
    .gender = masculine
    .number = singular

-country-IR = { $case ->
    [of] Исламской Республики Иран
    [to] Исламской Республике Иран
    [acc] Исламскую Республику Иран
    [with] Исламской Республикой Иран
    [in] в Исламской Республике Иран
    [into] в Исламскую Республику Иран
    [bare] Иран (Исламская Республика)
   *[name] Исламская Республика Иран
}
    .gender = feminine
    .number = singular

-country-IS = { $case ->
    [of] Исландии
    [to] Исландии
    [acc] Исландию
    [with] Исландией
    [in] в Исландии
    [into] в Исландию
    [bare] Исландия
   *[name] Исландия
}
    .gender = feminine
    .number = singular

-country-IT = { $case ->
    [of] Италии
    [to] Италии
    [acc] Италию
    [with] Италией
    [in] в Италии
    [into] в Италию
    [bare] Италия
   *[name] Италия
}
    .gender = feminine
    .number = singular

-country-JM = { $case ->
    [of] Ямайки
    [to] Ямайке
    [acc] Ямайку
    [with] Ямайкой
    [in] на Ямайке
    [into] на Ямайку
    [bare] Ямайка
   *[name] Ямайка
}
    .gender = feminine
    .number = singular

-country-JO = { $case ->
    [of] Иордании
    [to] Иордании
    [acc] Иорданию
    [with] Иорданией
    [in] в Иордании
    [into] в Иорданию
    [bare] Иордания
   *[name] Иордания
}
    .gender = feminine
    .number = singular

-country-JP = { $case ->
    [of] Японии
    [to] Японии
    [acc] Японию
    [with] Японией
    [in] в Японии
    [into] в Японию
    [bare] Япония
   *[name] Япония
}
    .gender = feminine
    .number = singular

-country-KE = { $case ->
    [of] Кении
    [to] Кении
    [acc] Кению
    [with] Кенией
    [in] в Кении
    [into] в Кению
    [bare] Кения
   *[name] Кения
}
    .gender = feminine
    .number = singular

-country-KG = { $case ->
    [of] Кыргызстана
    [to] Кыргызстану
    [acc] Кыргызстан
    [with] Кыргызстаном
    [in] в Кыргызстане
    [into] в Кыргызстан
    [bare] Кыргызстан
   *[name] Кыргызстан
}
    .gender = masculine
    .number = singular

-country-KH = { $case ->
    [of] Камбоджи
    [to] Камбодже
    [acc] Камбоджу
    [with] Камбоджей
    [in] в Камбодже
    [into] в Камбоджу
    [bare] Камбоджа
   *[name] Камбоджа
}
    .gender = feminine
    .number = singular

-country-KI = { $case ->
    [of] Кирибати
    [to] Кирибати
    [acc] Кирибати
    [with] Кирибати
    [in] в Кирибати
    [into] в Кирибати
    [bare] Кирибати
   *[name] Кирибати
}
    .gender = neuter
    .number = singular

-country-KM = { $case ->
    [of] Коморских Островов
    [to] Коморским Островам
    [acc] Коморские Острова
    [with] Коморскими Островами
    [in] на Коморских Островах
    [into] на Коморские Острова
    [bare] Коморские Острова
   *[name] Коморские Острова
}
    .gender = masculine
    .number = plural

-country-KN = { $case ->
    [of] Сент-Китса и Невиса
    [to] Сент-Китсу и Невису
    [acc] Сент-Китс и Невис
    [with] Сент-Китсом и Невисом
    [in] в Сент-Китсе и Невисе
    [into] в Сент-Китс и Невис
    [bare] Сент-Китс и Невис
   *[name] Сент-Китс и Невис
}
    .gender = masculine
    .number = singular

-country-KP = { $case ->
    [of] Корейской Народно-Демократической Республики
    [to] Корейской Народно-Демократической Республике
    [acc] Корейскую Народно-Демократическую Республику
    [with] Корейской Народно-Демократической Республикой
    [in] в Корейской Народно-Демократической Республике
    [into] в Корейскую Народно-Демократическую Республику
    [bare] Корейская Народно-Демократическая Республика
   *[name] Корейская Народно-Демократическая Республика
}
    .gender = feminine
    .number = singular

-country-KR = { $case ->
    [of] Республики Корея
    [to] Республике Корея
    [acc] Республику Корея
    [with] Республикой Корея
    [in] в Республике Корея
    [into] в Республику Корея
    [bare] Республика Корея
   *[name] Республика Корея
}
    .gender = feminine
    .number = singular

-country-KW = { $case ->
    [of] Кувейта
    [to] Кувейту
    [acc] Кувейт
    [with] Кувейтом
    [in] в Кувейте
    [into] в Кувейт
    [bare] Кувейт
   *[name] Кувейт
}
    .gender = masculine
    .number = singular

-country-KZ = { $case ->
    [of] Казахстана
    [to] Казахстану
    [acc] Казахстан
    [with] Казахстаном
    [in] в Казахстане
    [into] в Казахстан
    [bare] Казахстан
   *[name] Казахстан
}
    .gender = masculine
    .number = singular

-country-LA = { $case ->
    [of] Лаосской Народно-Демократической Республики
    [to] Лаосской Народно-Демократической Республике
    [acc] Лаосскую Народно-Демократическую Республику
    [with] Лаосской Народно-Демократической Республикой
    [in] в Лаосской Народно-Демократической Республике
    [into] в Лаосскую Народно-Демократическую Республику
    [bare] Лаосская Народно-Демократическая Республика
   *[name] Лаосская Народно-Демократическая Республика
}
    .gender = feminine
    .number = singular

-country-LB = { $case ->
    [of] Ливана
    [to] Ливану
    [acc] Ливан
    [with] Ливаном
    [in] в Ливане
    [into] в Ливан
    [bare] Ливан
   *[name] Ливан
}
    .gender = masculine
    .number = singular

-country-LC = { $case ->
    [of] Сент-Люсии
    [to] Сент-Люсии
    [acc] Сент-Люсию
    [with] Сент-Люсией
    [in] в Сент-Люсии
    [into] в Сент-Люсию
    [bare] Сент-Люсия
   *[name] Сент-Люсия
}
    .gender = feminine
    .number = singular

-country-LI = { $case ->
    [of] Лихтенштейна
    [to] Лихтенштейну
    [acc] Лихтенштейн
    [with] Лихтенштейном
    [in] в Лихтенштейне
    [into] в Лихтенштейн
    [bare] Лихтенштейн
   *[name] Лихтенштейн
}
    .gender = masculine
    .number = singular

-country-LK = { $case ->
    [of] Шри-Ланки
    [to] Шри-Ланке
    [acc] Шри-Ланку
    [with] Шри-Ланкой
    [in] в Шри-Ланке
    [into] в Шри-Ланку
    [bare] Шри-Ланка
   *[name] Шри-Ланка
}
    .gender = feminine
    .number = singular

-country-LR = { $case ->
    [of] Либерии
    [to] Либерии
    [acc] Либерию
    [with] Либерией
    [in] в Либерии
    [into] в Либерию
    [bare] Либерия
   *[name] Либерия
}
    .gender = feminine
    .number = singular

-country-LS = { $case ->
    [of] Лесото
    [to] Лесото
    [acc] Лесото
    [with] Лесото
    [in] в Лесото
    [into] в Лесото
    [bare] Лесото
   *[name] Лесото
}
    .gender = neuter
    .number = singular

-country-LT = { $case ->
    [of] Литвы
    [to] Литве
    [acc] Литву
    [with] Литвой
    [in] в Литве
    [into] в Литву
    [bare] Литва
   *[name] Литва
}
    .gender = feminine
    .number = singular

-country-LU = { $case ->
    [of] Люксембурга
    [to] Люксембургу
    [acc] Люксембург
    [with] Люксембургом
    [in] в Люксембурге
    [into] в Люксембург
    [bare] Люксембург
   *[name] Люксембург
}
    .gender = masculine
    .number = singular

-country-LV = { $case ->
    [of] Латвии
    [to] Латвии
    [acc] Латвию
    [with] Латвией
    [in] в Латвии
    [into] в Латвию
    [bare] Латвия
   *[name] Латвия
}
    .gender = feminine
    .number = singular

-country-LY = { $case ->
    [of] Ливии
    [to] Ливии
    [acc] Ливию
    [with] Ливией
    [in] в Ливии
    [into] в Ливию
    [bare] Ливия
   *[name] Ливия
}
    .gender = feminine
    .number = singular

-country-MA = { $case ->
    [of] Марокко
    [to] Марокко
    [acc] Марокко
    [with] Марокко
    [in] в Марокко
    [into] в Марокко
    [bare] Марокко
   *[name] Марокко
}
    .gender = neuter
    .number = singular

-country-MC = { $case ->
    [of] Монако
    [to] Монако
    [acc] Монако
    [with] Монако
    [in] в Монако
    [into] в Монако
    [bare] Монако
   *[name] Монако
}
    .gender = neuter
    .number = singular

-country-MD = { $case ->
    [of] Республики Молдова
    [to] Республике Молдова
    [acc] Республику Молдова
    [with] Республикой Молдова
    [in] в Республике Молдова
    [into] в Республику Молдова
    [bare] Республика Молдова
   *[name] Республика Молдова
}
    .gender = feminine
    .number = singular

-country-ME = { $case ->
    [of] Черногории
    [to] Черногории
    [acc] Черногорию
    [with] Черногорией
    [in] в Черногории
    [into] в Черногорию
    [bare] Черногория
   *[name] Черногория
}
    .gender = feminine
    .number = singular

-country-MG = { $case ->
    [of] Мадагаскара
    [to] Мадагаскару
    [acc] Мадагаскар
    [with] Мадагаскаром
    [in] на Мадагаскаре
    [into] на Мадагаскар
    [bare] Мадагаскар
   *[name] Мадагаскар
}
    .gender = masculine
    .number = singular

-country-MH = { $case ->
    [of] Маршалловых Островов
    [to] Маршалловым Островам
    [acc] Маршалловы Острова
    [with] Маршалловыми Островами
    [in] на Маршалловых Островах
    [into] на Маршалловы Острова
    [bare] Маршалловы Острова
   *[name] Маршалловы Острова
}
    .gender = masculine
    .number = plural

-country-MK = { $case ->
    [of] Северной Македонии
    [to] Северной Македонии
    [acc] Северную Македонию
    [with] Северной Македонией
    [in] в Северной Македонии
    [into] в Северную Македонию
    [bare] Северная Македония
   *[name] Северная Македония
}
    .gender = feminine
    .number = singular

-country-ML = { $case ->
    [of] Мали
    [to] Мали
    [acc] Мали
    [with] Мали
    [in] в Мали
    [into] в Мали
    [bare] Мали
   *[name] Мали
}
    .gender = neuter
    .number = singular

-country-MM = { $case ->
    [of] Мьянмы
    [to] Мьянме
    [acc] Мьянму
    [with] Мьянмой
    [in] в Мьянме
    [into] в Мьянму
    [bare] Мьянма
   *[name] Мьянма
}
    .gender = feminine
    .number = singular

-country-MN = { $case ->
    [of] Монголии
    [to] Монголии
    [acc] Монголию
    [with] Монголией
    [in] в Монголии
    [into] в Монголию
    [bare] Монголия
   *[name] Монголия
}
    .gender = feminine
    .number = singular

-country-MR = { $case ->
    [of] Мавритании
    [to] Мавритании
    [acc] Мавританию
    [with] Мавританией
    [in] в Мавритании
    [into] в Мавританию
    [bare] Мавритания
   *[name] Мавритания
}
    .gender = feminine
    .number = singular

-country-MT = { $case ->
    [of] Мальты
    [to] Мальте
    [acc] Мальту
    [with] Мальтой
    [in] на Мальте
    [into] на Мальту
    [bare] Мальта
   *[name] Мальта
}
    .gender = feminine
    .number = singular

-country-MU = { $case ->
    [of] Маврикия
    [to] Маврикию
    [acc] Маврикий
    [with] Маврикием
    [in] на Маврикии
    [into] на Маврикий
    [bare] Маврикий
   *[name] Маврикий
}
    .gender = masculine
    .number = singular

-country-MV = { $case ->
    [of] Мальдивских Островов
    [to] Мальдивским Островам
    [acc] Мальдивские Острова
    [with] Мальдивскими Островами
    [in] на Мальдивских Островах
    [into] на Мальдивские Острова
    [bare] Мальдивские Острова
   *[name] Мальдивские Острова
}
    .gender = masculine
    .number = plural

-country-MW = { $case ->
    [of] Малави
    [to] Малави
    [acc] Малави
    [with] Малави
    [in] в Малави
    [into] в Малави
    [bare] Малави
   *[name] Малави
}
    .gender = neuter
    .number = singular

-country-MX = { $case ->
    [of] Мексики
    [to] Мексике
    [acc] Мексику
    [with] Мексикой
    [in] в Мексике
    [into] в Мексику
    [bare] Мексика
   *[name] Мексика
}
    .gender = feminine
    .number = singular

-country-MY = { $case ->
    [of] Малайзии
    [to] Малайзии
    [acc] Малайзию
    [with] Малайзией
    [in] в Малайзии
    [into] в Малайзию
    [bare] Малайзия
   *[name] Малайзия
}
    .gender = feminine
    .number = singular

-country-MZ = { $case ->
    [of] Мозамбика
    [to] Мозамбику
    [acc] Мозамбик
    [with] Мозамбиком
    [in] в Мозамбике
    [into] в Мозамбик
    [bare] Мозамбик
   *[name] Мозамбик
}
    .gender = masculine
    .number = singular

-country-NA = { $case ->
    [of] Намибии
    [to] Намибии
    [acc] Намибию
    [with] Намибией
    [in] в Намибии
    [into] в Намибию
    [bare] Намибия
   *[name] Намибия
}
    .gender = feminine
    .number = singular

-country-NE = { $case ->
    [of] Нигера
    [to] Нигеру
    [acc] Нигер
    [with] Нигером
    [in] в Нигере
    [into] в Нигер
    [bare] Нигер
   *[name] Нигер
}
    .gender = masculine
    .number = singular

-country-NG = { $case ->
    [of] Нигерии
    [to] Нигерии
    [acc] Нигерию
    [with] Нигерией
    [in] в Нигерии
    [into] в Нигерию
    [bare] Нигерия
   *[name] Нигерия
}
    .gender = feminine
    .number = singular

-country-NI = { $case ->
    [of] Никарагуа
    [to] Никарагуа
    [acc] Никарагуа
    [with] Никарагуа
    [in] в Никарагуа
    [into] в Никарагуа
    [bare] Никарагуа
   *[name] Никарагуа
}
    .gender = feminine
    .number = singular

-country-NL = { $case ->
    [of] Королевства Нидерландов
    [to] Королевству Нидерландов
    [acc] Королевство Нидерландов
    [with] Королевством Нидерландов
    [in] в Королевстве Нидерландов
    [into] в Королевство Нидерландов
    [bare] Нидерланды (Королевство)
   *[name] Королевство Нидерландов
}
    .gender = neuter
    .number = singular

-country-NO = { $case ->
    [of] Норвегии
    [to] Норвегии
    [acc] Норвегию
    [with] Норвегией
    [in] в Норвегии
    [into] в Норвегию
    [bare] Норвегия
   *[name] Норвегия
}
    .gender = feminine
    .number = singular

-country-NP = { $case ->
    [of] Непала
    [to] Непалу
    [acc] Непал
    [with] Непалом
    [in] в Непале
    [into] в Непал
    [bare] Непал
   *[name] Непал
}
    .gender = masculine
    .number = singular

-country-NR = { $case ->
    [of] Науру
    [to] Науру
    [acc] Науру
    [with] Науру
    [in] в Науру
    [into] в Науру
    [bare] Науру
   *[name] Науру
}
    .gender = neuter
    .number = singular

-country-NZ = { $case ->
    [of] Новой Зеландии
    [to] Новой Зеландии
    [acc] Новую Зеландию
    [with] Новой Зеландией
    [in] в Новой Зеландии
    [into] в Новую Зеландию
    [bare] Новая Зеландия
   *[name] Новая Зеландия
}
    .gender = feminine
    .number = singular

-country-OM = { $case ->
    [of] Омана
    [to] Оману
    [acc] Оман
    [with] Оманом
    [in] в Омане
    [into] в Оман
    [bare] Оман
   *[name] Оман
}
    .gender = masculine
    .number = singular

-country-PA = { $case ->
    [of] Панамы
    [to] Панаме
    [acc] Панаму
    [with] Панамой
    [in] в Панаме
    [into] в Панаму
    [bare] Панама
   *[name] Панама
}
    .gender = feminine
    .number = singular

-country-PE = { $case ->
    [of] Перу
    [to] Перу
    [acc] Перу
    [with] Перу
    [in] в Перу
    [into] в Перу
    [bare] Перу
   *[name] Перу
}
    .gender = neuter
    .number = singular

-country-PG = { $case ->
    [of] Папуа — Новой Гвинеи
    [to] Папуа — Новой Гвинее
    [acc] Папуа — Новую Гвинею
    [with] Папуа — Новой Гвинеей
    [in] в Папуа — Новой Гвинее
    [into] в Папуа — Новую Гвинею
    [bare] Папуа — Новая Гвинея
   *[name] Папуа — Новая Гвинея
}
    .gender = feminine
    .number = singular

-country-PH = { $case ->
    [of] Филиппин
    [to] Филиппинам
    [acc] Филиппины
    [with] Филиппинами
    [in] на Филиппинах
    [into] на Филиппины
    [bare] Филиппины
   *[name] Филиппины
}
    .gender = masculine
    .number = plural

-country-PK = { $case ->
    [of] Пакистана
    [to] Пакистану
    [acc] Пакистан
    [with] Пакистаном
    [in] в Пакистане
    [into] в Пакистан
    [bare] Пакистан
   *[name] Пакистан
}
    .gender = masculine
    .number = singular

-country-PL = { $case ->
    [of] Польши
    [to] Польше
    [acc] Польшу
    [with] Польшей
    [in] в Польше
    [into] в Польшу
    [bare] Польша
   *[name] Польша
}
    .gender = feminine
    .number = singular

-country-PS = { $case ->
    [of] Государства Палестина
    [to] Государству Палестина
    [acc] Государство Палестина
    [with] Государством Палестина
    [in] в Государстве Палестина
    [into] в Государство Палестина
    [bare] Государство Палестина
   *[name] Государство Палестина
}
    .gender = neuter
    .number = singular

-country-PT = { $case ->
    [of] Португалии
    [to] Португалии
    [acc] Португалию
    [with] Португалией
    [in] в Португалии
    [into] в Португалию
    [bare] Португалия
   *[name] Португалия
}
    .gender = feminine
    .number = singular

-country-PW = { $case ->
    [of] Палау
    [to] Палау
    [acc] Палау
    [with] Палау
    [in] в Палау
    [into] в Палау
    [bare] Палау
   *[name] Палау
}
    .gender = neuter
    .number = singular

-country-PY = { $case ->
    [of] Парагвая
    [to] Парагваю
    [acc] Парагвай
    [with] Парагваем
    [in] в Парагвае
    [into] в Парагвай
    [bare] Парагвай
   *[name] Парагвай
}
    .gender = masculine
    .number = singular

-country-QA = { $case ->
    [of] Катара
    [to] Катару
    [acc] Катар
    [with] Катаром
    [in] в Катаре
    [into] в Катар
    [bare] Катар
   *[name] Катар
}
    .gender = masculine
    .number = singular

-country-RO = { $case ->
    [of] Румынии
    [to] Румынии
    [acc] Румынию
    [with] Румынией
    [in] в Румынии
    [into] в Румынию
    [bare] Румыния
   *[name] Румыния
}
    .gender = feminine
    .number = singular

-country-RS = { $case ->
    [of] Сербии
    [to] Сербии
    [acc] Сербию
    [with] Сербией
    [in] в Сербии
    [into] в Сербию
    [bare] Сербия
   *[name] Сербия
}
    .gender = feminine
    .number = singular

-country-RU = { $case ->
    [of] Российской Федерации
    [to] Российской Федерации
    [acc] Российскую Федерацию
    [with] Российской Федерацией
    [in] в Российской Федерации
    [into] в Российскую Федерацию
    [bare] Российская Федерация
   *[name] Российская Федерация
}
    .gender = feminine
    .number = singular

-country-RW = { $case ->
    [of] Руанды
    [to] Руанде
    [acc] Руанду
    [with] Руандой
    [in] в Руанде
    [into] в Руанду
    [bare] Руанда
   *[name] Руанда
}
    .gender = feminine
    .number = singular

-country-SA = { $case ->
    [of] Саудовской Аравии
    [to] Саудовской Аравии
    [acc] Саудовскую Аравию
    [with] Саудовской Аравией
    [in] в Саудовской Аравии
    [into] в Саудовскую Аравию
    [bare] Саудовская Аравия
   *[name] Саудовская Аравия
}
    .gender = feminine
    .number = singular

-country-SB = { $case ->
    [of] Соломоновых Островов
    [to] Соломоновым Островам
    [acc] Соломоновы Острова
    [with] Соломоновыми Островами
    [in] на Соломоновых Островах
    [into] на Соломоновы Острова
    [bare] Соломоновы Острова
   *[name] Соломоновы Острова
}
    .gender = masculine
    .number = plural

-country-SC = { $case ->
    [of] Сейшельских Островов
    [to] Сейшельским Островам
    [acc] Сейшельские Острова
    [with] Сейшельскими Островами
    [in] на Сейшельских Островах
    [into] на Сейшельские Острова
    [bare] Сейшельские Острова
   *[name] Сейшельские Острова
}
    .gender = masculine
    .number = plural

-country-SD = { $case ->
    [of] Судана
    [to] Судану
    [acc] Судан
    [with] Суданом
    [in] в Судане
    [into] в Судан
    [bare] Судан
   *[name] Судан
}
    .gender = masculine
    .number = singular

-country-SE = { $case ->
    [of] Швеции
    [to] Швеции
    [acc] Швецию
    [with] Швецией
    [in] в Швеции
    [into] в Швецию
    [bare] Швеция
   *[name] Швеция
}
    .gender = feminine
    .number = singular

-country-SG = { $case ->
    [of] Сингапура
    [to] Сингапуру
    [acc] Сингапур
    [with] Сингапуром
    [in] в Сингапуре
    [into] в Сингапур
    [bare] Сингапур
   *[name] Сингапур
}
    .gender = masculine
    .number = singular

-country-SI = { $case ->
    [of] Словении
    [to] Словении
    [acc] Словению
    [with] Словенией
    [in] в Словении
    [into] в Словению
    [bare] Словения
   *[name] Словения
}
    .gender = feminine
    .number = singular

-country-SK = { $case ->
    [of] Словакии
    [to] Словакии
    [acc] Словакию
    [with] Словакией
    [in] в Словакии
    [into] в Словакию
    [bare] Словакия
   *[name] Словакия
}
    .gender = feminine
    .number = singular

-country-SL = { $case ->
    [of] Сьерра-Леоне
    [to] Сьерра-Леоне
    [acc] Сьерра-Леоне
    [with] Сьерра-Леоне
    [in] в Сьерра-Леоне
    [into] в Сьерра-Леоне
    [bare] Сьерра-Леоне
   *[name] Сьерра-Леоне
}
    .gender = neuter
    .number = singular

-country-SM = { $case ->
    [of] Сан-Марино
    [to] Сан-Марино
    [acc] Сан-Марино
    [with] Сан-Марино
    [in] в Сан-Марино
    [into] в Сан-Марино
    [bare] Сан-Марино
   *[name] Сан-Марино
}
    .gender = neuter
    .number = singular

-country-SN = { $case ->
    [of] Сенегала
    [to] Сенегалу
    [acc] Сенегал
    [with] Сенегалом
    [in] в Сенегале
    [into] в Сенегал
    [bare] Сенегал
   *[name] Сенегал
}
    .gender = masculine
    .number = singular

-country-SO = { $case ->
    [of] Сомали
    [to] Сомали
    [acc] Сомали
    [with] Сомали
    [in] в Сомали
    [into] в Сомали
    [bare] Сомали
   *[name] Сомали
}
    .gender = neuter
    .number = singular

-country-SR = { $case ->
    [of] Суринама
    [to] Суринаму
    [acc] Суринам
    [with] Суринамом
    [in] в Суринаме
    [into] в Суринам
    [bare] Суринам
   *[name] Суринам
}
    .gender = masculine
    .number = singular

-country-SS = { $case ->
    [of] Южного Судана
    [to] Южному Судану
    [acc] Южный Судан
    [with] Южным Суданом
    [in] в Южном Судане
    [into] в Южный Судан
    [bare] Южный Судан
   *[name] Южный Судан
}
    .gender = masculine
    .number = singular

-country-ST = { $case ->
    [of] Сан-Томе и Принсипи
    [to] Сан-Томе и Принсипи
    [acc] Сан-Томе и Принсипи
    [with] Сан-Томе и Принсипи
    [in] в Сан-Томе и Принсипи
    [into] в Сан-Томе и Принсипи
    [bare] Сан-Томе и Принсипи
   *[name] Сан-Томе и Принсипи
}
    .gender = neuter
    .number = singular

-country-SV = { $case ->
    [of] Сальвадора
    [to] Сальвадору
    [acc] Сальвадор
    [with] Сальвадором
    [in] в Сальвадоре
    [into] в Сальвадор
    [bare] Сальвадор
   *[name] Сальвадор
}
    .gender = masculine
    .number = singular

-country-SY = { $case ->
    [of] Сирийской Арабской Республики
    [to] Сирийской Арабской Республике
    [acc] Сирийскую Арабскую Республику
    [with] Сирийской Арабской Республикой
    [in] в Сирийской Арабской Республике
    [into] в Сирийскую Арабскую Республику
    [bare] Сирийская Арабская Республика
   *[name] Сирийская Арабская Республика
}
    .gender = feminine
    .number = singular

-country-SZ = { $case ->
    [of] Эсватини
    [to] Эсватини
    [acc] Эсватини
    [with] Эсватини
    [in] в Эсватини
    [into] в Эсватини
    [bare] Эсватини
   *[name] Эсватини
}
    .gender = neuter
    .number = singular

-country-TD = { $case ->
    [of] Чада
    [to] Чаду
    [acc] Чад
    [with] Чадом
    [in] в Чаде
    [into] в Чад
    [bare] Чад
   *[name] Чад
}
    .gender = masculine
    .number = singular

-country-TG = { $case ->
    [of] Того
    [to] Того
    [acc] Того
    [with] Того
    [in] в Того
    [into] в Того
    [bare] Того
   *[name] Того
}
    .gender = neuter
    .number = singular

-country-TH = { $case ->
    [of] Таиланда
    [to] Таиланду
    [acc] Таиланд
    [with] Таиландом
    [in] в Таиланде
    [into] в Таиланд
    [bare] Таиланд
   *[name] Таиланд
}
    .gender = masculine
    .number = singular

-country-TJ = { $case ->
    [of] Таджикистана
    [to] Таджикистану
    [acc] Таджикистан
    [with] Таджикистаном
    [in] в Таджикистане
    [into] в Таджикистан
    [bare] Таджикистан
   *[name] Таджикистан
}
    .gender = masculine
    .number = singular

-country-TL = { $case ->
    [of] Тимора-Лешти
    [to] Тимору-Лешти
    [acc] Тимор-Лешти
    [with] Тимором-Лешти
    [in] в Тиморе-Лешти
    [into] в Тимор-Лешти
    [bare] Тимор-Лешти
   *[name] Тимор-Лешти
}
    .gender = masculine
    .number = singular

-country-TM = { $case ->
    [of] Туркменистана
    [to] Туркменистану
    [acc] Туркменистан
    [with] Туркменистаном
    [in] в Туркменистане
    [into] в Туркменистан
    [bare] Туркменистан
   *[name] Туркменистан
}
    .gender = masculine
    .number = singular

-country-TN = { $case ->
    [of] Туниса
    [to] Тунису
    [acc] Тунис
    [with] Тунисом
    [in] в Тунисе
    [into] в Тунис
    [bare] Тунис
   *[name] Тунис
}
    .gender = masculine
    .number = singular

-country-TO = { $case ->
    [of] Тонги
    [to] Тонге
    [acc] Тонгу
    [with] Тонгой
    [in] в Тонге
    [into] в Тонгу
    [bare] Тонга
   *[name] Тонга
}
    .gender = feminine
    .number = singular

-country-TR = { $case ->
    [of] Турции
    [to] Турции
    [acc] Турцию
    [with] Турцией
    [in] в Турции
    [into] в Турцию
    [bare] Турция
   *[name] Турция
}
    .gender = feminine
    .number = singular

-country-TT = { $case ->
    [of] Тринидада и Тобаго
    [to] Тринидаду и Тобаго
    [acc] Тринидад и Тобаго
    [with] Тринидадом и Тобаго
    [in] в Тринидаде и Тобаго
    [into] в Тринидад и Тобаго
    [bare] Тринидад и Тобаго
   *[name] Тринидад и Тобаго
}
    .gender = masculine
    .number = singular

-country-TV = { $case ->
    [of] Тувалу
    [to] Тувалу
    [acc] Тувалу
    [with] Тувалу
    [in] в Тувалу
    [into] в Тувалу
    [bare] Тувалу
   *[name] Тувалу
}
    .gender = neuter
    .number = singular

-country-TZ = { $case ->
    [of] Объединенной Республики Танзания
    [to] Объединенной Республике Танзания
    [acc] Объединенную Республику Танзания
    [with] Объединенной Республикой Танзания
    [in] в Объединенной Республике Танзания
    [into] в Объединенную Республику Танзания
    [bare] Объединенная Республика Танзания
   *[name] Объединенная Республика Танзания
}
    .gender = feminine
    .number = singular

-country-UA = { $case ->
    [of] Украины
    [to] Украине
    [acc] Украину
    [with] Украиной
    [in] в Украине
    [into] в Украину
    [bare] Украина
   *[name] Украина
}
    .gender = feminine
    .number = singular

-country-UG = { $case ->
    [of] Уганды
    [to] Уганде
    [acc] Уганду
    [with] Угандой
    [in] в Уганде
    [into] в Уганду
    [bare] Уганда
   *[name] Уганда
}
    .gender = feminine
    .number = singular

-country-US = { $case ->
    [of] Соединенных Штатов
    [to] Соединенным Штатам
    [acc] Соединенные Штаты
    [with] Соединенными Штатами
    [in] в Соединенных Штатах
    [into] в Соединенные Штаты
    [bare] Соединенные Штаты
   *[name] Соединенные Штаты
}
    .gender = masculine
    .number = plural

-country-UY = { $case ->
    [of] Уругвая
    [to] Уругваю
    [acc] Уругвай
    [with] Уругваем
    [in] в Уругвае
    [into] в Уругвай
    [bare] Уругвай
   *[name] Уругвай
}
    .gender = masculine
    .number = singular

-country-UZ = { $case ->
    [of] Узбекистана
    [to] Узбекистану
    [acc] Узбекистан
    [with] Узбекистаном
    [in] в Узбекистане
    [into] в Узбекистан
    [bare] Узбекистан
   *[name] Узбекистан
}
    .gender = masculine
    .number = singular

-country-VA = { $case ->
    [of] Святого Престола
    [to] Святому Престолу
    [acc] Святой Престол
    [with] Святым Престолом
    [in] в Святом Престоле
    [into] в Святой Престол
    [bare] Святой Престол
   *[name] Святой Престол
}
    .gender = masculine
    .number = singular

-country-VC = { $case ->
    [of] Сент-Винсента и Гренадин
    [to] Сент-Винсенту и Гренадинам
    [acc] Сент-Винсент и Гренадины
    [with] Сент-Винсентом и Гренадинами
    [in] в Сент-Винсенте и Гренадинах
    [into] в Сент-Винсент и Гренадины
    [bare] Сент-Винсент и Гренадины
   *[name] Сент-Винсент и Гренадины
}
    .gender = masculine
    .number = plural

-country-VE = { $case ->
    [of] Боливарианской Республики Венесуэла
    [to] Боливарианской Республике Венесуэла
    [acc] Боливарианскую Республику Венесуэла
    [with] Боливарианской Республикой Венесуэла
    [in] в Боливарианской Республике Венесуэла
    [into] в Боливарианскую Республику Венесуэла
    [bare] Венесуэла (Боливарианская Республика)
   *[name] Боливарианская Республика Венесуэла
}
    .gender = feminine
    .number = singular

-country-VN = { $case ->
    [of] Вьетнама
    [to] Вьетнаму
    [acc] Вьетнам
    [with] Вьетнамом
    [in] во Вьетнаме
    [into] во Вьетнам
    [bare] Вьетнам
   *[name] Вьетнам
}
    .gender = masculine
    .number = singular

-country-VU = { $case ->
    [of] Вануату
    [to] Вануату
    [acc] Вануату
    [with] Вануату
    [in] в Вануату
    [into] в Вануату
    [bare] Вануату
   *[name] Вануату
}
    .gender = neuter
    .number = singular

-country-WS = { $case ->
    [of] Самоа
    [to] Самоа
    [acc] Самоа
    [with] Самоа
    [in] в Самоа
    [into] в Самоа
    [bare] Самоа
   *[name] Самоа
}
    .gender = neuter
    .number = singular

-country-YE = { $case ->
    [of] Йемена
    [to] Йемену
    [acc] Йемен
    [with] Йеменом
    [in] в Йемене
    [into] в Йемен
    [bare] Йемен
   *[name] Йемен
}
    .gender = masculine
    .number = singular

-country-ZA = { $case ->
    [of] Южной Африки
    [to] Южной Африке
    [acc] Южную Африку
    [with] Южной Африкой
    [in] в Южной Африке
    [into] в Южную Африку
    [bare] Южная Африка
   *[name] Южная Африка
}
    .gender = feminine
    .number = singular

-country-ZM = { $case ->
    [of] Замбии
    [to] Замбии
    [acc] Замбию
    [with] Замбией
    [in] в Замбии
    [into] в Замбию
    [bare] Замбия
   *[name] Замбия
}
    .gender = feminine
    .number = singular

-country-ZW = { $case ->
    [of] Зимбабве
    [to] Зимбабве
    [acc] Зимбабве
    [with] Зимбабве
    [in] в Зимбабве
    [into] в Зимбабве
    [bare] Зимбабве
   *[name] Зимбабве
}
    .gender = neuter
    .number = singular
