language-name = العربية

skip-to-content = انتقل إلى المحتوى
contents = المحتويات
home = الصفحة الرئيسية
search = بحث
search-hint = ابحث في مجموعة الأدوات
search-none = لا توجد نتائج.
search-found = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-needs-script = يحتاج البحث إلى JavaScript. وكل ما عداه يعمل من دونها.
previous = السابق
next = التالي
language = اللغة
editions = الطبعات
edition-base = الطبعة الدولية
theme = فاتح أو داكن
print = طباعة
module-number = الوحدة { $number }
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
case-studies = دراسات الحالة
sources = المصادر
licence = الترخيص
not-translated = يشير هذا الخط الجانبي إلى جزء لم يُترجم بعد، وهو معروض بلغة أخرى.
older = يشير هذا الخط المنقط في الهامش إلى جزء تغيّر نصه الأصلي بعد ترجمته.
machine-note = تُرجمت هذه الطبعة آليا ولم يراجعها أحد بعد. والنص الإنكليزي هو الأصل.

kind-objectives = أهداف التعلم
kind-questions = أسئلة رئيسية
kind-keypoints = نقاط رئيسية
kind-callout = ملاحظة
kind-discussion = مناقشة
kind-exercise = تمرين
kind-solution = الحل
kind-self-assessment = التقييم الذاتي
kind-situation-analysis = تحليل الحالة
kind-priority-setting = تحديد الأولويات
kind-action-plan = خطة العمل
kind-quiz = اختبار قصير
kind-evaluation = تقييم
kind-case-study = دراسة حالة
kind-facilitator = للميسر
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = تنبيه

all-editions = جميع الطبعات واللغات
choose = اختر طبعة ولغة.
coverage = تُرجم { $percent } %

## الصفحة التي تبيّن أوجه اختلاف الطبعة عن الطبعة الدولية.

differs-title = أوجه اختلاف هذه الطبعة
differs-intro = { $count ->
    [zero] لا تختلف هذه الطبعة عن الطبعة الدولية في النص.
    [one] تختلف هذه الطبعة عن الطبعة الدولية في موضع واحد.
    [two] تختلف هذه الطبعة عن الطبعة الدولية في موضعين.
    [few] تختلف هذه الطبعة عن الطبعة الدولية في { $count } مواضع.
    [many] تختلف هذه الطبعة عن الطبعة الدولية في { $count } موضعا.
   *[other] تختلف هذه الطبعة عن الطبعة الدولية في { $count } موضع.
}
differs-added = إضافة
differs-replaced = استبدال
differs-removed = حذف
differs-base = نص الطبعة الدولية:
differs-here = نص هذه الطبعة:
differs-left-out = صفحات لا تتضمنها هذه الطبعة
audience-rural = البلديات الريفية
audience-urban = المدن

## Packages that readers take along.

downloads = ملفات للتنزيل
kilobytes = { $count } كيلوبايت
format-epub = كتاب (EPUB)
format-pdf = وثيقة (PDF)
format-docx = نشرة للطباعة (DOCX)
format-pptx = شرائح عرض (PPTX)
format-scorm-1-2 = دورة (SCORM 1.2)
format-scorm-2004 = دورة (SCORM 2004)
cover = الغلاف
about-package = عن هذا المنشور
about-edition = الطبعة
about-version = نسخة الأصل
about-coverage = نسبة المترجَم
about-drifted = نصوص أقدم من أصلها
about-attribution = المؤلف
accessibility-summary = العناوين والقوائم والجداول ولغة كل جزء موسومة في الكتاب، فيمكن قراءته بصوت مسموع وتكبيره وعرضه بألوان أخرى. الصور، إن وُجدت، موصوفة بالكلمات. الأنشطة نماذج تُطبع أو يُجاب عنها على الورق. ليس في الكتاب صوت ولا حركة ولا برمجة نصية.
footnotes = الحواشي
back-to-text = العودة إلى النص
landmarks = أجزاء الكتاب
per-cent = { $percent } %
duration = المدة
about-module = عن هذه الوحدة

## Learning activities.

answers-kept = تبقى إجاباتك على هذا الجهاز، ولا يمكن لأحد غيرك الاطلاع عليها.
answers-reported = تحتفظ منصة التعلم الإلكتروني بإجاباتك.
answers-not-kept = لا يمكن الاحتفاظ بإجاباتك هنا. احفظها في ملف قبل المغادرة.
answers-need-script = من دون JavaScript لا تُحفظ الإجابات: اطبع هذه الصفحة واكتب عليها.
answers-export = حفظ إجاباتي في ملف
answers-import = تحميل إجاباتي من ملف
answers-erase = محو إجاباتي
answers-erase-sure = هل تريد محو جميع إجاباتك عن مجموعة الأدوات هذه من هذا الجهاز؟
answers-bad-file = لا يتضمن هذا الملف إجابات عن مجموعة الأدوات هذه.
answers-loaded = حُمِّلت إجاباتك.
answers-erased = مُحيت إجاباتك.
save-table = حفظ في شكل جدول (CSV)
your-answer = إجابتك
your-notes = ملاحظاتك
result = النتيجة
result-part = الجزء
result-average = المتوسط
result-answered = ما أُجيب عنه
result-none = لا توجد إجابات بعد.
check-answer = تحقّق
answer-right = صحيح
answer-wrong = غير صحيح
right-answer = الإجابة الصحيحة:
quiz-score = الإجابات الصحيحة
move-up = إلى الأعلى
move-down = إلى الأسفل
rank-hint = ضع الأهم أولا.

## Courses on e-learning platforms.

course-progress = الصفحات المقروءة
course-read = مقروءة
course-complete = لقد أكملت هذه الوحدة.
course-passed = لقد أكملت هذه الوحدة واجتزت اختبارها القصير.
course-failed = لقد أكملت هذه الوحدة ولم تجتز اختبارها القصير. يمكنك تغيير إجاباتك والتحقق منها من جديد.
course-refused = لا تقبل منصة التعلم الإلكتروني إجاباتك في الوقت الحالي. وهي محفوظة على هذا الجهاز وستُرسل مرة أخرى.
course-full = ملاحظاتك أطول مما تستطيع منصة التعلم الإلكتروني الاحتفاظ به. وتحتفظ المنصة بتقدمك واختياراتك وملاحظاتك الأقصر. احفظ إجاباتك في ملف كي لا تفقد أطول ملاحظاتك.
course-closed = أغلقت منصة التعلم الإلكتروني هذه الجلسة. افتح الدورة من المنصة من جديد لكي تواصل. وحتى ذلك الحين تبقى إجاباتك على هذا الجهاز وحده.
statement = العبارة
rank = الترتيب
option = الخيار
