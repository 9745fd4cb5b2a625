language-name = اردو

skip-to-content = براہِ راست متن پر جائیں
contents = مندرجات
home = آغاز
search = تلاش
search-hint = اس ٹول کٹ میں تلاش کریں
search-none = کچھ نہیں ملا۔
search-found = { $count ->
    [one] ایک مقام ملا
   *[other] { $count } مقامات ملے
}
search-needs-script = تلاش کے لیے JavaScript درکار ہے۔ باقی سب کچھ اس کے بغیر بھی کام کرتا ہے۔
previous = پچھلا
next = اگلا
language = زبان
editions = ایڈیشن
edition-base = بین الاقوامی ایڈیشن
theme = روشن یا تاریک
print = پرنٹ کریں
module-number = ماڈیول { $number }
minutes = { $count ->
    [one] ایک منٹ
   *[other] { $count } منٹ
}
case-studies = کیس اسٹڈیز
sources = ماخذ
licence = لائسنس
not-translated = حاشیے کی یہ لکیر ایسے حصے کی نشاندہی کرتی ہے جس کا ترجمہ ابھی نہیں ہوا۔ یہ حصہ کسی دوسری زبان میں دکھایا گیا ہے۔
older = حاشیے کی یہ نقطہ دار لکیر ایسے حصے کی نشاندہی کرتی ہے جس کی اصل عبارت ترجمے کے بعد بدل چکی ہے۔
machine-note = اس ایڈیشن کا ترجمہ مشین نے کیا ہے۔ ابھی تک کسی شخص نے اس پر نظرثانی نہیں کی۔ اصل متن انگریزی ہے۔

## آموزشی سرگرمیوں اور خانوں کے نام، جو ان کے اوپر عنوان کے طور پر آتے ہیں۔

kind-objectives = سیکھنے کے مقاصد
kind-questions = کلیدی سوالات
kind-keypoints = کلیدی نکات
kind-callout = نوٹ
kind-discussion = تبادلۂ خیال
kind-exercise = مشق
kind-solution = حل
kind-self-assessment = خود جائزہ
kind-situation-analysis = صورتِ حال کا تجزیہ
kind-priority-setting = ترجیحات کا تعین
kind-action-plan = لائحۂ عمل
kind-quiz = کوئز
kind-evaluation = جانچ
kind-case-study = کیس اسٹڈی
kind-facilitator = سہولت کار کے لیے
alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = انتباہ
alert-caution = احتیاط

## وہ صفحہ جس میں سب کچھ درج ہے۔

all-editions = تمام ایڈیشن اور زبانیں
choose = ایڈیشن اور زبان منتخب کریں۔
coverage = { $percent } فیصد ترجمہ شدہ

## وہ صفحہ جو بتاتا ہے کہ کوئی ایڈیشن بین الاقوامی ایڈیشن سے کس طرح مختلف ہے۔

differs-title = یہ ایڈیشن کس طرح مختلف ہے
differs-intro = { $count ->
    [one] یہ ایڈیشن بین الاقوامی ایڈیشن سے ایک مقام پر مختلف ہے۔
   *[other] یہ ایڈیشن بین الاقوامی ایڈیشن سے { $count } مقامات پر مختلف ہے۔
}
differs-added = اضافہ
differs-replaced = متبادل عبارت
differs-removed = خارج
differs-base = بین الاقوامی ایڈیشن کی عبارت:
differs-here = اس ایڈیشن کی عبارت:
differs-left-out = وہ صفحات جو اس ایڈیشن میں شامل نہیں
audience-rural = دیہی بلدیات
audience-urban = شہر

## وہ فائلیں جو قارئین ساتھ لے جا سکتے ہیں۔

downloads = ڈاؤن لوڈ کے لیے فائلیں
kilobytes = { $count } کلو بائٹ
format-epub = کتاب (EPUB)
format-pdf = دستاویز (PDF)
format-docx = پرنٹ کے لیے مواد (DOCX)
format-pptx = سلائیڈیں (PPTX)
format-scorm-1-2 = کورس (SCORM 1.2)
format-scorm-2004 = کورس (SCORM 2004)
cover = سرورق
about-package = اس اشاعت کے بارے میں
about-edition = ایڈیشن
about-version = اصل متن کا نسخہ
about-coverage = ترجمہ شدہ حصہ
about-drifted = اپنی اصل سے پرانی عبارتیں
about-attribution = مصنف
accessibility-summary = عنوانات، فہرستیں، جدول اور ہر حصے کی زبان نشان زد ہیں، اس لیے کتاب بلند آواز سے پڑھوائی، بڑی کی اور دوسرے رنگوں میں دکھائی جا سکتی ہے۔ تصویریں، اگر ہوں، الفاظ میں بیان کی گئی ہیں۔ سرگرمیاں چھاپنے یا کاغذ پر بھرنے کے فارم ہیں۔ کوئی آواز، حرکت یا اسکرپٹ نہیں۔
footnotes = حواشی
back-to-text = متن پر واپس
landmarks = کتاب کے حصے
per-cent = { $percent } فیصد
duration = دورانیہ
about-module = اس ماڈیول کے بارے میں

## آموزشی سرگرمیاں۔

answers-kept = آپ کے جوابات اسی آلے پر رہتے ہیں۔ انہیں کوئی اور نہیں دیکھ سکتا۔
answers-reported = آپ کے جوابات آپ کا ای لرننگ پلیٹ فارم محفوظ رکھتا ہے۔
answers-not-kept = آپ کے جوابات یہاں محفوظ نہیں رہ سکتے۔ صفحہ چھوڑنے سے پہلے انہیں کسی فائل میں محفوظ کر لیں۔
answers-need-script = JavaScript کے بغیر جوابات محفوظ نہیں ہوتے: یہ صفحہ پرنٹ کریں اور اسی پر لکھیں۔
answers-export = میرے جوابات فائل میں محفوظ کریں
answers-import = میرے جوابات فائل سے لوڈ کریں
answers-erase = میرے جوابات مٹائیں
answers-erase-sure = کیا اس آلے سے اس ٹول کٹ کے لیے آپ کے تمام جوابات مٹا دیے جائیں؟
answers-bad-file = اس فائل میں اس ٹول کٹ کے جوابات نہیں ہیں۔
answers-loaded = آپ کے جوابات لوڈ ہو گئے ہیں۔
answers-erased = آپ کے جوابات مٹا دیے گئے ہیں۔
save-table = جدول کی صورت میں محفوظ کریں (CSV)
your-answer = آپ کا جواب
your-notes = آپ کے نوٹس
result = نتیجہ
result-part = حصہ
result-average = اوسط
result-answered = جن کا جواب دیا گیا
result-none = ابھی کوئی جواب نہیں۔
check-answer = پڑتال کریں
answer-right = درست
answer-wrong = درست نہیں
right-answer = درست جواب:
quiz-score = درست جوابات
move-up = اوپر
move-down = نیچے
rank-hint = سب سے اہم کو پہلے رکھیں۔
statement = بیان
rank = درجہ
option = انتخاب

## Courses on e-learning platforms.

course-progress = پڑھے گئے صفحات
course-read = پڑھا ہوا
course-complete = آپ نے یہ ماڈیول مکمل کر لیا ہے۔
course-passed = آپ نے یہ ماڈیول مکمل کر لیا ہے اور اس کے کوئز میں کامیاب رہے ہیں۔
course-failed = آپ نے یہ ماڈیول مکمل کر لیا ہے لیکن اس کے کوئز میں کامیاب نہیں ہوئے۔ آپ اپنے جوابات بدل کر ان کی دوبارہ پڑتال کر سکتے ہیں۔
course-refused = آپ کا ای لرننگ پلیٹ فارم اس وقت آپ کے جوابات قبول نہیں کر رہا۔ وہ اسی آلے پر محفوظ ہیں اور دوبارہ بھیجے جائیں گے۔
course-full = آپ کے نوٹس اتنے طویل ہیں کہ آپ کا ای لرننگ پلیٹ فارم انہیں پورا محفوظ نہیں رکھ سکتا۔ وہ آپ کی پیش رفت، آپ کے انتخاب اور آپ کے مختصر نوٹس محفوظ رکھتا ہے۔ اپنے جوابات کسی فائل میں محفوظ کر لیں تاکہ سب سے طویل نوٹس ضائع نہ ہوں۔
course-closed = آپ کے ای لرننگ پلیٹ فارم نے یہ سیشن بند کر دیا ہے۔ آگے بڑھنے کے لیے کورس کو پلیٹ فارم سے دوبارہ کھولیں۔ تب تک آپ کے جوابات صرف اسی آلے پر محفوظ رہیں گے۔
