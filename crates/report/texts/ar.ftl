### نصوص لوحة المتابعة.

title = ترجمات «{ $project }»
as-of = في { DATETIME($day) }
fine = لا توجد ملاحظة محتسبة.
findings-count = { $count ->
    [zero] لا توجد ملاحظة محتسبة.
    [one] ملاحظة واحدة محتسبة.
    [two] ملاحظتان محتسبتان.
    [few] { $count } ملاحظات محتسبة.
    [many] { $count } ملاحظة محتسبة.
   *[other] { $count } ملاحظة محتسبة.
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = بحسب اللغة
by-module = بحسب الوحدة
by-edition = بحسب الطبعة
by-rule = الملاحظات بحسب القاعدة
over-time = عبر الزمن
# What a line shows, for screen readers.
from-to = من { $first } إلى { $last }
locale = اللغة
module = الوحدة
edition = الطبعة
rule = القاعدة
by-day = اليوم
share = النسبة
units = النصوص
translated = المترجمة
reviewed = المراجعة
drifted = الأقدم من أصلها
findings = الملاحظات
errors = الأخطاء
warnings = التحذيرات
notes = الإشارات
silenced = المستبعدة بسبب مذكور
set-aside = المؤجلة عند تشغيل الفحص
within = المسموح بها ضمن الحدود
