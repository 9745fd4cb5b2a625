title = دراسة الحالة والمناقشة والنقاط الرئيسية

description = دراسة حالة ومناظرة والنقاط الرئيسية والمصادر.

practise-once-more-on-a-case = تدرب مرة أخرى على حالة، ثم ناقش مع مجموعتك مقدار التحليل الكافي.

look-for-who-paid-at-the = ابحث عمن دفع في البداية ومن يدفع لاحقا، أو لاحظ أن دراسة الحالة لا تذكر ذلك، واذكر نتيجة واحدة تتعلق بالمال كان ينبغي أن يكشفها تحليل للحالة قبل البدء.

do-we-have-time-to-analyse = هل لدينا وقت للتحليل؟

the-claim-everybody-knows-the-problems = المقولة: «الجميع يعرفون المشاكل. ودراسة أخرى تستغرق سنة، وفي هذه الأثناء لا يتحسن شيء.»

half-of-the-group-defends-the = يدافع نصف المجموعة عن هذه المقولة ويعارضها النصف الآخر. تناظروا مدة ثماني دقائق، ثم أجيبوا معا عن الأسئلة التالية:

which-decision-is-safe-to-take = أي قرار يمكن اتخاذه الآن باطمئنان، لأن كل نتيجة محتملة تؤدي إليه؟

which-decision-would-be-expensive-to = أي قرار سيكون الرجوع عنه مكلفا إذا جاء التحليل متأخرا؟

who-is-not-part-of-that = من الذي لا تشمله كلمة «الجميع» هذه؟

what-is-the-smallest-analysis-in = ما أصغر تحليل يمكن إجراؤه { -country(case: "in") } ويغير قرارا من قرارات هذا العام؟

allow-20-minutes-15-for-the = خصص 20 دقيقة: 15 للمناظرة، و5 للنقاط الرئيسية. وإذا اتفق الجميع، فاسأل عن التاريخ الذي يجب أن يتوقف فيه التحليل. واختتم بوعد واحد من كل مجموعة: أول شخص ستسأله، وبحلول أي يوم.

begin-with-a-decision-a-date = ابدأ بقرار وتاريخ ووحدة: بلد أو وكالة أو بلدية.

people-with-a-high-stake-and = يسأل أولا من لهم مصلحة كبيرة ونفوذ قليل.

a-problem-is-written-without-its = تكتب المشكلة دون حلها، ويظل السبب تخمينا إلى أن يختبر.

each-kind-of-evidence-is-blind = لكل نوع من الأدلة جانب لا يراه، ولذلك تستند النتائج المهمة إلى نوعين على الأقل.

a-gap-compares-what-is-so = تقارن الثغرة ما هو قائم بما هو مطلوب، ولا يسد التدريب إلا بعض الثغرات.

setting-priorities-includes-saying-openly-what = تحديد الأولويات يعني أيضا أن يقال علنا ما الذي سيترك الآن.

sources = المصادر

un-desa-unpog-and-escap-launch = إدارة الشؤون الاقتصادية والاجتماعية/UNPOG واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، إطلاق مجموعة الأدوات، 30 أيار/مايو 2023، نشر في آب/أغسطس 2023 (الحكومات المحلية في أفريقيا؛ استقصاء آراء المشاركين).

un-e-government-survey-2020-chapter = دراسة الأمم المتحدة للحكومة الإلكترونية، 2020، الفصل 7، بشأن الركائز والمستويات ومكان تحليل الحالة.

unpan-digital-government-capability-assessment = UNPAN، [دليل تقييم قدرات الحكومة الرقمية](https://unpan.un.org/resources/digital-government-capability-assessment-handbook) و[صفحة ذات صلة](https://unpan.un.org/node/1210)، بلا تاريخ.

fiji-world-bank-blog-undated-figures = فيجي: [مدونة البنك الدولي](https://blogs.worldbank.org/en/governance/fiji--has-the-potential-to-make-a-digital-transformation-to-meet)، بلا تاريخ، وأرقامها حتى عام 2022.
