title = نشر مجموعة بيانات

publish-a-data-set = نشر مجموعة بيانات

install-the-tool-with-pip-install = ثبّت الأداة بالأمر `pip install opendata` وشغّلها بالأمر `opendata serve`.

open-config-ini-write-language-auto = افتح الملف `config.ini` واكتب فيه `language = auto` ثم اضغط <kbd>Ctrl</kbd>+<kbd>S</kbd>.

call-publish-only-after-validate-has = لا تستدعِ `publish()` إلا بعد أن لا تجد `validate()` أي خطأ.

the-key-api-token-is-valid = المفتاح `API_TOKEN` صالح مدة 90 يوماً ولا يجوز تبادله.

a-file-of-more-than-250 = يُرفض كل ملف يزيد حجمه على 250 ميغابايت: قسّمه إلى أجزاء من 50 ميغابايت بالأمر `split`.

write-the-formula-as-h-sub = اكتب الصيغة هكذا H<sub>2</sub>O والمساحة هكذا km<sup>2</sup>.

press-kbd-esc-kbd-to-leave = اضغط <kbd>Esc</kbd> لمغادرة الاستمارة؛ <mark>لا يُحفظ شيء</mark>.

choose-kbd-file-kbd-then-kbd = اختر <kbd>File</kbd>، ثم <kbd>Export</kbd>، لحفظ نسخة.

the-button-publish-below-the-table = ![زر «نشر» تحت الجدول](publish.png) يقع الزر تحت الجدول.

compare-the-old-sign-of-the = قارن بين ![العلامة القديمة للرخصة](old.svg) و![العلامة الجديدة للرخصة](new.svg).

the-map-a-map-of-the = تبيّن الخريطة ![خريطة للمقاطعات](map.png) أين تنقص البيانات.

look-at-the-form-first-the = انظر أولاً إلى الاستمارة: ![استمارة فارغة فيها خمس خانات](form.png)

the-licence-has-changed-since-2019 = تغيّرت الرخصة منذ عام 2019.[^licence]

every-table-needs-a-title-title = يحتاج كل جدول إلى عنوان[^title] ومصدر[^source].

the-portal-is-open-to-all = البوابة مفتوحة لجميع المكاتب.[^offices]

ask-a-lawyer-before-you-publish = استشر محامياً قبل أن تنشر الأسماء.[^names]

office-for-open-data-room-12 =
    مكتب البيانات المفتوحة\
    الغرفة 12، الطابق الأول\
    مفتوح من 9:00 إلى 16:30

name-the-name-of-the-data =
    الاسم: اسم مجموعة البيانات\
    التاريخ: يوم آخر تغيير

first-line-the-names-of-the =
    السطر الأول: أسماء الأعمدة\
    جميع الأسطر الأخرى: سجل واحد في كل منها

who-asks-who-answers =
    من يسأل؟\
    من يجيب؟

write-to-help-data-example-org = اكتب إلى help@data.example.org في غضون 48 ساعة.

report-errors-at-https-data-example = أبلغ عن الأخطاء في https://data.example.org/errors أو إلى errors@data.example.org.

the-forms-are-at-https-forms = الاستمارات في https://forms.example.org/new والقواعد في https://rules.example.org/2025.

ask-training-school-example-org-for = اطلب من training@school.example.org دورة مدتها 3 أيام.

send-your-questions-to-cours-learn = أرسل أسئلتك إلى cours@learn.example.org قبل الساعة 10:15.

the-office-sends-its-letters-from = يرسل المكتب رسائله من office@state.example.org، من 8:30 إلى 16:30.

read-the-notes-at-https-notes = اقرأ الملاحظات في https://notes.example.org/read والقانون في https://law.example.org/text.

the-forum-https-talk-example-org = المنتدى https://talk.example.org/all مفتوح منذ الساعة 8:30.

the-service-costs-currency-fee-currency = تبلغ كلفة الخدمة { CURRENCY($fee, currency: "USD") } في السنة و{ CURRENCY($setup, currency: "EUR") } في البداية.

the-list-was-last-changed-on = آخر تغيير للقائمة كان في { DATETIME($changed, dateStyle: "long") }.

there-are-number-sets-data-sets = توجد { NUMBER($sets) } مجموعة بيانات في { -portal }.

pay-currency-fee-currency-usd-before = ادفع { CURRENCY($fee, currency: "USD") } قبل أن تفتح { -portal }.

the-fine-is-currency-fine-currency = تبلغ الغرامة { CURRENCY($fine, currency: "EUR") }.

reserve-currency-reserve-currency-xof-for = احتفظ بمبلغ { CURRENCY($reserve, currency: "XOF") } للدورات.

a-licence-costs-us-1-200 = ثمن الرخصة 1200 دولار في السنة، أو 95 يورو في الشهر.

in-2023-3-5-million-people = في عام 2023، فتح 3.5 ملايين شخص 1250 مجموعة بيانات؛ وكان 62.5 في المائة منها عن الصحة.

prices-rose-by-4-2-per = ارتفعت الأسعار بنسبة 4.2 في المائة بين يناير وسبتمبر 2024.

the-survey-covers-1-430-villages = يشمل المسح 1430 قرية في 18 مقاطعة و12700 كيلومتر من الطرق.

the-deadline-is-31-october-2025 = الموعد النهائي هو 31 أكتوبر 2025 في الساعة 17:00؛ والملفات المتأخرة تنتظر حتى 15 يناير 2026.

the-project-cost-2-4-billion = كلّف المشروع 2.4 مليار دولار، ثم 60000 يورو في السنة بعد ذلك.

the-load-fell-from-75-to = انخفض الحمل من 75% إلى 8% في غضون 20 دقيقة.

each-office-has-a-budget-of = لكل مكتب ميزانية قدرها 300 دولار لمدة 12 شهراً.

about-1-2-million-pages-or = كان عمر نحو 1.2 مليون صفحة، أي 40 في المائة، أكثر من 5 سنوات في يونيو 2022.

the-grant-of-5-000-euros = تُدفع المنحة البالغة 5000 يورو في كل ديسمبر حتى عام 2030.

send-the-file-by-post-upload = ~~أرسل الملف بالبريد.~~ ارفعه *قبل* الظهر.

do-you-know-who-owns-the = هل تعرف من يملك البيانات؟ اسأل المالك أولاً!

see-the-guide-the-rules-and = انظر [الدليل](guide.md#formats) و[القواعد](rules.md) و[المنتدى](https://forum.example.org/open).

what-is-a-record-is-it = ما هو السجل؟ أهو شخص أم بيت أم دفعة؟

format = الصيغة

largest-size = أكبر حجم

csv-with-a-header = `csv` مع سطر للعناوين

n-12-mb = 12 ميغابايت

json-by-line = `json` سطراً بسطر

n-8-mb = 8 ميغابايت

see-the-note-of-the-ministry = انظر مذكرة الوزارة المؤرخة 14 مارس 2019.

a-title-has-at-most-60 = لا يزيد العنوان على 60 حرفاً.

a-source-has-a-date = لكل مصدر تاريخ.

schools-among-them = ومنها المدارس.

the-law-protects-them = القانون يحميها.
