### Тексты сводки.

title = Переводы: «{ $project }»
as-of = На { DATETIME($day) }
fine = Замечаний, которые учитываются, нет.
findings-count = { $count ->
    [one] Учитывается { $count } замечание.
    [few] Учитываются { $count } замечания.
    [many] Учитывается { $count } замечаний.
   *[other] Учитывается { $count } замечания.
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = По языкам
by-module = По модулям
by-edition = По изданиям
by-rule = Замечания по правилам
over-time = Во времени
# What a line shows, for screen readers.
from-to = От { $first } до { $last }
locale = Язык
module = Модуль
edition = Издание
rule = Правило
by-day = День
share = Доля
units = Тексты
translated = Переведено
reviewed = Проверено
drifted = Старше оригинала
findings = Замечания
errors = Ошибки
warnings = Предупреждения
notes = Примечания
silenced = Сняты с указанием причины
set-aside = Отложены при включении проверки
within = Допущены в пределах
