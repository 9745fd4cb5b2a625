### ڈیش بورڈ کے متن۔

title = { $project }: تراجم
as-of = { DATETIME($day) } تک
fine = ایسی کوئی بات نہیں جو شمار ہو۔
findings-count = { $count ->
    [one] شمار ہونے والی ایک بات ملی۔
   *[other] شمار ہونے والی { $count } باتیں ملیں۔
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = زبان کے لحاظ سے
by-module = ماڈیول کے لحاظ سے
by-edition = ایڈیشن کے لحاظ سے
by-rule = اصول کے لحاظ سے
over-time = وقت کے ساتھ
# What a line shows, for screen readers.
from-to = { $first } سے { $last } تک
locale = زبان
module = ماڈیول
edition = ایڈیشن
rule = اصول
by-day = دن
share = حصہ
units = متن
translated = ترجمہ شدہ
reviewed = نظرثانی شدہ
drifted = اپنی اصل سے پرانے
findings = باتیں جو ملیں
errors = غلطیاں
warnings = انتباہات
notes = اشارے
silenced = وجہ بتا کر خاموش کی گئیں
set-aside = جانچ شروع ہونے پر الگ رکھی گئیں
within = حدوں کے اندر اجازت یافتہ
