title = الأدلة والمصفوفة

description = أي بيانات تجمع، وإلى أي مدى تثق بها، ومصفوفة تدون فيها النتائج.

collect-what-your-open-questions-need = اجمع ما تحتاج إليه أسئلتك المفتوحة، لا ما هو متاح فحسب.

five-kinds-of-evidence = خمسة أنواع من الأدلة

kind = النوع

what-it-shows-well = ما يبينه جيدا

what-it-cannot-show = ما لا يستطيع أن يبينه

records-of-the-service-requests-time = سجلات الخدمة: الطلبات والمدة وحالات الرفض والشكاوى

what-happened-to-those-who-came = ما حدث لمن جاءوا

those-who-stayed-away = من لم يأتوا

laws-procedures-job-descriptions-budgets = القوانين والإجراءات وتوصيفات الوظائف والميزانيات

what-is-required-and-paid-for = ما هو مطلوب وممول

what-is-done-in-practice = ما يجري في الواقع

surveys-and-official-statistics = الاستقصاءات والإحصاءات الرسمية

how-common-something-is-and-in = مدى انتشار أمر ما، وبين أي فئات

the-reasons-and-small-places = الأسباب، والأماكن الصغيرة

interviews-and-group-talks = المقابلات ومجموعات النقاش

reasons-fears-ideas = الأسباب والمخاوف والأفكار

how-many-people-think-so = عدد من يرون ذلك

observation-or-trying-the-service-yourself = الملاحظة، أو تجربة الخدمة بنفسك

the-real-path-of-one-case = المسار الحقيقي لحالة واحدة

whether-the-case-is-typical = ما إذا كانت الحالة نموذجية

each-kind-is-blind-where-another = لا يرى كل نوع ما يراه نوع آخر، فاستخدم نوعين على الأقل لكل نتيجة مهمة. واطلب أرقاما مصنفة بحسب الجنس والعمر والإعاقة والمكان حيثما تكون الفئات كبيرة بما يكفي لحماية الأفراد.

how-strong-is-it = ما مدى قوة الأدلة؟

give-each-piece-of-evidence-a = أعط كل دليل حرفا:

a-a-record-count-or-text = **ألف:** سجل أو عدد أو نص يستطيع شخص آخر التحقق منه، مع تاريخه ومصدره.

b-told-by-several-people-who = **باء:** رواه عدة أشخاص لا يعتمد بعضهم على بعض، أو شوهد عدة مرات.

c-one-opinion-one-case-or = **جيم:** رأي واحد أو حالة واحدة أو تخمين.

the-letter-does-not-judge-the = الحرف ليس حكما على من تكلم: فقد تكون ممرضة القرية على صواب حيث يخطئ إحصاء رسمي. وهو يبين مقدار ما يلزمك أن تعرفه بعد قبل أن تقرر.

worked-example-high-figures-and-long = مثال تطبيقي: أرقام مرتفعة وطوابير طويلة

a-world-bank-text-on-fiji = يورد نص للبنك الدولي عن فيجي (بلا تاريخ، وأرقامه حتى عام 2022) المعلومات التالية:

n-88-per-cent-of-people-use = يستخدم الإنترنت 88 في المائة من الناس.

mobile-and-internet-payments-at-banks = ارتفعت المدفوعات لدى المصارف عبر الهاتف المحمول والإنترنت إلى 6.2 مليون عملية في السنة، أي أربعة أضعاف ما كانت عليه في عام 2016.

pensioners-stand-in-long-queues-at = يقف المتقاعدون في طوابير طويلة أمام المصارف، ويتغيب أناس عن العمل لإنجاز معاملاتهم في المكاتب الحكومية (ملاحظة ومجموعات نقاش).

these-facts-answer-different-questions = تجيب هذه المعلومات عن أسئلة مختلفة.

what-was-counted-the-first-figure = *ما الذي جرى عده؟* الرقم الأول يعد أشخاصا، والثاني يعد مدفوعات قد يجري الشخص الواحد كثيرا منها.

who-was-observed-the-queues-and = *من الذين جرت ملاحظتهم؟* تظهر الطوابير ومجموعات النقاش بعض الناس في بعض الأماكن، لكنها لا تبين عددهم.

which-conclusions-are-allowed-digital-payment = *ما الاستنتاجات الجائزة؟* نما الدفع الرقمي في البلد: ألف، متى جرى التحقق من الأعداد المؤرخة التي يستند إليها النص. ولا يزال بعض الناس يقضون وقتا طويلا في الطوابير: باء. «لا يريد المتقاعدون خدمات رقمية»: لم يثبت.

which-evidence-would-decide-payments-by = *ما الأدلة التي تحسم المسألة؟* المدفوعات بحسب العمر والجزيرة، وقواعد الإثبات الخاصة بالمعاشات التقاعدية، وحديث مع الواقفين في الطابور.

data-that-do-no-harm = بيانات لا تلحق ضررا

collect-no-name-if-a-number = لا تجمع أي اسم إذا كان عدد الحالات كافيا.

tell-people-why-you-ask-who = أخبر الناس لماذا تسأل، ومن سيقرأ الإجابة، وأن من حقهم الرفض.

do-not-record-a-persons-opinion = لا تدون رأي شخص في صيغة يستطيع رئيسه أن يتعرف بها عليه.

decide-before-you-begin-who-keeps = قرر قبل أن تبدأ من سيحتفظ بالبيانات، ولأي مدة، ومن سيحذفها.

fill-the-matrix = املأ المصفوفة

sit-matrix-title = أين نقف؟

work-in-groups-of-four-to = اعملوا في مجموعات من أربعة إلى ستة أشخاص، على القرار الذي كتبتموه في البداية.

choose-four-pillars-two-that-seem = اختاروا أربع ركائز: اثنتين تبدوان قويتين واثنتين تبدوان ضعيفتين (3 دقائق).

for-each-write-one-strength-and = اكتبوا لكل ركيزة موطن قوة واحدا وثغرة واحدة (10 دقائق).

beside-each-gap-write-its-capacity = اكتبوا بجانب كل ثغرة مستوى القدرات الذي تقع فيه: الفردي أو التنظيمي أو المؤسسي أو المجتمعي (4 دقائق).

add-the-evidence-with-its-letter = أضيفوا الأدلة مع حروفها، واذكروا الأشخاص المتأثرين (8 دقائق).

exchange-matrices-with-another-group-which = تبادلوا المصفوفات مع مجموعة أخرى تضع علامة على المعلومة التي تراها الأقل مصداقية (5 دقائق).

pillar = الركيزة

question-to-begin-with = سؤال للبدء

strengths = مواطن القوة

gaps-and-their-level = الثغرات ومستواها

evidence-a-to-c = الأدلة، من ألف إلى جيم

who-is-affected = من المتأثر

n-1-vision-leadership-mindsets = 1. الرؤية والقيادة وطرائق التفكير

who-continues-if-the-head-leaves = من يواصل العمل إذا غادر الرئيس؟

n-2-institutional-and-regulatory-framework = 2. الإطار المؤسسي والقانوني

which-rule-forbids-or-requires-the = أي قاعدة تحظر الطريقة الحالية أو تفرضها؟

n-3-organizational-set-up-and-culture = 3. الهيكل التنظيمي والثقافة التنظيمية

what-is-rewarded-and-what-is = ما الذي يكافأ عليه، وما الذي يعاقب عليه؟

n-4-systems-thinking-and-integration = 4. التفكير النظمي والتكامل

where-do-people-carry-papers-for = أين يحمل الناس الأوراق نيابة عنا؟

n-5-data-governance = 5. حوكمة البيانات

who-corrects-a-wrong-entry-and = من يصحح القيد الخاطئ، وفي أي مدة؟

n-6-ict-infrastructure-affordability-access = 6. البنية التحتية لتكنولوجيا المعلومات والاتصالات، والقدرة على تحمل التكاليف، وإمكانية الوصول

where-do-signal-device-or-price = أين توقف الإشارة أو الجهاز أو السعر الناس؟

n-7-resources = 7. الموارد

what-is-paid-for-in-the = ما الذي يمول في السنة الثالثة؟

n-8-capacities-of-capacity-developers = 8. قدرات الجهات المعنية بتنمية القدرات

which-course-teaches-the-new-way = أي دورة تدرب على الطريقة الجديدة؟

n-9-societal-capacities = 9. القدرات المجتمعية

who-applies-only-with-the-help = من الذي لا يقدم طلبه إلا بمساعدة شخص آخر؟

an-entry-of-the-imagined-municipality = مثال من البلدية المتخيلة في السطر 2: القانون الوطني لا يشترط نسخة مصدقة (موطن قوة)؛ وقاعدة بلدية تشترطها (ثغرة مؤسسية)؛ ونصا القاعدتين (ألف)؛ والآباء والأمهات الذين يعيشون بعيدا عن دار البلدية.

before-you-finish-read-the-columns = وقبل أن تنتهوا، اقرأوا الأعمدة من أعلى إلى أسفل. فإذا كانت الثغرات كلها في مستوى واحد، فأعيدوا النظر في المستويات الثلاثة الأخرى. وإذا ورد في العمود الأخير «الجميع»، فاسألوا من الأكثر تأثرا.

an-honest-empty-cell-is-better = الخانة التي تترك فارغة بصدق خير من التخمين، فأثن على من يقول «لا نعرف». وإذا كتبت مجموعة حلا في خانة الثغرات، فاسأل عن المشكلة التي سينهيها ذلك الحل. وارسم المصفوفة على ورقة كبيرة. وفي التحليل الحقيقي، تستغرق المصفوفة كلها عدة اجتماعات.

study-a-case = ادرس حالة

look-for-one-figure-or-claim = ابحث عن رقم أو قول واحد تشكك فيه دراسة الحالة نفسها، وأعطه حرفا من ألف إلى جيم، واذكر الأدلة الإضافية التي من شأنها أن ترفع مرتبته.
