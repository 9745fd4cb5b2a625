title = تقييمك

description = استمارة على أربعة مستويات، لليوم الأخير، ولما بعد ثلاثة أشهر، ولما بعد ستة أشهر.

the-form-below-has-four-parts = تتألف الاستمارة أدناه من أربعة أجزاء وتستخدم ثلاث مرات. وفي اليوم الأخير، املأ الجزأين الأولين وأجب عن الأسئلة المفتوحة.

eval-training-title = ما التغيير الذي أحدثه هذا التدريب؟

rate-each-statement-and-leave-it = أعط تقديرا لكل عبارة، واتركها فارغة إذا لم تستطع الحكم عليها. وفي الجزأين الأخيرين، فكر في دليل واحد على كل إجابة.

disagree = لا أوافق

rather-disagree = لا أوافق إلى حد ما

rather-agree = أوافق إلى حد ما

agree = أوافق

reaction-on-the-last-day = رد الفعل، في اليوم الأخير

the-programme-dealt-with-problems-that = تناول البرنامج مشاكل أواجهها في عملي.

there-was-enough-time-to-discuss = كان هناك وقت كاف للمناقشة والتدرب.

examples-and-cases-came-close-enough = كانت الأمثلة ودراسات الحالة قريبة بما يكفي من ظروف { -country(case: "of") }.

i-could-take-part-fully-whatever = استطعت أن أشارك مشاركة كاملة، أيا كانت لغتي أو رتبتي أو جنسي أو قدراتي.

learning-on-the-last-day = التعلم، في اليوم الأخير

i-can-explain-to-a-colleague = أستطيع أن أشرح لزميل لماذا لا يكون تطبيق جديد تحولا بعد.

i-can-name-the-capacity-level = أستطيع أن أسمي مستوى القدرات الذي تقع فيه عقبتي الرئيسية، وأن أذكر السبب.

i-can-say-which-people-my = أستطيع أن أحدد الأشخاص الذين تستبعدهم خدمتي، وكيف أعرف ذلك.

i-can-turn-a-step-of = أستطيع أن أحول خطوة من خريطة طريق إلى إجراء له مسؤول وتاريخ ودليل.

behaviour-after-three-months = السلوك، بعد ثلاثة أشهر

i-have-taken-the-first-step = اتخذت الخطوة الأولى من خطتي.

i-have-spoken-with-my-peer = تحدثت مع قريني مرتين على الأقل.

i-have-changed-one-routine-in = غيرت عادة واحدة في عملي اليومي بفضل التدريب.

my-head-of-office-knows-my = يعرف رئيس مكتبي خطتي، وقد اتخذ قرارا واحدا يساعدها.

results-after-six-months = النتائج، بعد ستة أشهر

people-who-use-our-service-would = سيلاحظ من يستخدمون خدمتنا فرقا، وأستطيع أن أثبت ذلك.

people-who-are-offline-or-far = يستفيد منها أيضا من هم غير متصلين بالإنترنت أو بعيدون.

a-change-that-i-began-would = سيستمر بدوني تغيير بدأته أنا.

what-we-learned-has-changed-a = أدى ما تعلمناه إلى تغيير خطة أو قاعدة أو ميزانية أو دورة تدريبية.

open-questions = أسئلة مفتوحة

which-part-of-the-training-will = أي جزء من التدريب ستستخدمه أولا، ولأي غرض؟

which-part-should-be-shorter-longer = أي جزء ينبغي أن يكون أقصر أو أطول أو أن يحذف، ولماذا؟

whose-view-was-missing-in-the = رأي من الذي كان غائبا عن القاعة؟

what-help-do-you-need-in = ما المساعدة التي تحتاج إليها في الأشهر الثلاثة القادمة، وممن؟

the-statements-on-learning-are-your = العبارات المتعلقة بالتعلم هي حكمك أنت، وقد يختبرها إنجاز مهمة ما على نحو أفضل.

allow-10-minutes-and-leave-the = خصص 10 دقائق، وغادر القاعة إن استطعت. واجمع استمارات اليوم الأخير بلا أسماء. وفي الأجزاء اللاحقة، لا تطلب اسما إلا إذا كنت تحتاج إليه لتقديم المساعدة، واذكر من سيقرأ الإجابات. واقرأ الاستمارة بصوت عال لمن يفضلون ذلك.

count-each-statement-by-itself-and = احسب كل عبارة على حدة، ولا تحسب درجة واحدة للتدريب كله. وفي غضون أسبوعين، أرسل إلى المشاركين صفحة واحدة: ما سمعته، وما ستغيره، وما لن تغيره ولماذا.
