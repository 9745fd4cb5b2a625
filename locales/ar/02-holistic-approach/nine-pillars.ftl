title = الركائز التسع

description = المجالات التسعة التي يقوم عليها التحول، وعلامات غيابها.

the-pillars-form-a-checklist-of = تشكل الركائز قائمة مرجعية بما يستند إليه التحول (دراسة الأمم المتحدة للحكومة الإلكترونية، 2020). وقد أضيف العمود الأخير هنا، وهو علامة يمكنك أن تبحث عنها في مكان عملك.

no = الرقم

pillar = الركيزة

what-it-covers = ما تشمله

sign-that-it-is-missing = علامة غيابها

n-1 = 1

vision-leadership-mindsets = الرؤية والقيادة وطرائق التفكير

leaders-who-can-transform-digital-skills = قادة قادرون على إحداث التحول، ومهارات رقمية، وتفكير جديد

work-stops-when-one-manager-leaves = يتوقف العمل متى غادر مدير واحد

n-2 = 2

institutional-and-regulatory-framework = الإطار المؤسسي والقانوني

laws-and-rules-that-hold-institutions = القوانين والقواعد التي تربط المؤسسات بعضها ببعض

a-shared-service-has-no-legal = خدمة مشتركة لا صاحب لها قانونا

n-3 = 3

organizational-set-up-and-culture = الهيكل التنظيمي والثقافة التنظيمية

how-bodies-are-organized-and-work = كيفية تنظيم الهيئات وعملها

a-paper-file-stands-behind-the = ملف ورقي وراء الاستمارة الإلكترونية

n-4 = 4

systems-thinking-and-integration = التفكير النظمي والتكامل

a-view-of-the-whole-joined = نظرة إلى الكل، وسياسات وخدمات مترابطة

people-carry-papers-between-offices = الناس يحملون الأوراق من مكتب إلى آخر

n-5 = 5

data-governance = حوكمة البيانات

handling-access-and-use-of-data = التعامل مع البيانات والاطلاع عليها واستخدامها، وسياسات قائمة على البيانات

two-registers-disagree-about-one-person = سجلان يتعارضان بشأن شخص واحد

n-6 = 6

ict-infrastructure-affordability-access = البنية التحتية لتكنولوجيا المعلومات والاتصالات، والقدرة على تحمل التكاليف، وإمكانية الوصول

fast-internet-and-safe-technology-within = إنترنت سريع وتكنولوجيا آمنة في متناول الجميع

a-signal-is-there-but-people = الإشارة متوافرة، لكن الناس لا يستطيعون الدفع

n-7 = 7

resources = الموارد

money-and-other-means-budgets-that = المال وغيره من الوسائل، وميزانيات تلائم الخطط، وشراكات

a-pilot-succeeds-and-no-budget = ينجح مشروع تجريبي ولا تتبعه ميزانية

n-8 = 8

capacities-of-capacity-developers = قدرات الجهات المعنية بتنمية القدرات

schools-of-public-administration-training-bodies = معاهد الإدارة العامة وهيئات التدريب

courses-teach-the-old-procedure = الدورات تدرب على الإجراء القديم

n-9 = 9

societal-capacities = القدرات المجتمعية

skills-in-society-a-closed-digital = مهارات في المجتمع، وسد الفجوة الرقمية، وعدم ترك أحد خلف الركب

some-people-always-need-another-person = بعض الناس يحتاجون دائما إلى من يقدم الطلب نيابة عنهم

three-distinctions-that-learners-miss = ثلاثة فروق تغيب عن المتعلمين

pillars-2-and-3-pillar-2 = **الركيزتان 2 و3.** تتعلق الركيزة 2 بالقواعد التي تلزم هيئات عديدة، مثل قانون لتبادل البيانات. وتتعلق الركيزة 3 بالحياة داخل هيئة واحدة: وحداتها، وأساليب عملها المعتادة، وما يكافأ عليه فيها. فقد يجيز القانون تبادل البيانات بينما تظل ثقافة إدارة ما رافضة له.

pillars-4-and-5-integration-lets = **الركيزتان 4 و5.** يتيح التكامل للأنظمة أن تعمل معا. أما حوكمة البيانات فتحدد من المسؤول عن البيانات ومن يجوز له استخدامها. وبدونها تتبادل الأنظمة المترابطة بيانات خاطئة بسرعة أكبر.

pillars-6-and-9-a-network = **الركيزتان 6 و9.** أن تصل شبكة إلى قرية: تلك هي الركيزة 6. وأن يستخدم مزارع في تلك القرية خدمة ما بثقة ويتعرف على محاولة احتيال: تلك هي الركيزة 9.

reading-the-pillars-together = قراءة الركائز معا

do-not-calculate-an-average-if = لا تحسب متوسطا. فإذا كانت ثماني ركائز قوية وكان القانون يحظر الخدمة، فلا وجود للخدمة. ابحث عن الركيزة التي تقيد الركائز الأخرى *الآن*. فحيثما لا يجوز قانونا لأي هيئة أن تتبادل البيانات، تأتي القواعد قبل التكامل. وحيثما تبقى القواعد الجيدة غير مستخدمة، انظر أولا إلى القيادة والثقافة.

give-each-pair-one-pillar-and = أسند إلى كل مشاركين اثنين ركيزة واحدة وأمهلهما خمس دقائق لتحديد موطن قوة وموطن ضعف { -country(case: "in") }. ثم علق النتائج على الحائط ودع المجموعة ترسم أسهما: «هذه الركيزة تعتمد على تلك». ثم اسأل: هل تحصل الركيزة التي تشير إليها معظم الأسهم على معظم الميزانية أيضا؟
