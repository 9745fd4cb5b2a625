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
