title = دراسة الحالة والمناقشة والنقاط الرئيسية

description = دراسة حالة ومناظرة والنقاط الرئيسية والمصادر.

look-at-one-governments-vision-then = انظر إلى رؤية حكومة من الحكومات، ثم ناقش مع مجموعتك من الذي له أن يقرر بشأن المستقبل.

apply-the-four-tests-to-the = طبق الاختبارات الأربعة على الرؤية الواردة في دراسة الحالة: الناس والفرق والاختيار والزمن. ثم ابحث عن الشخص أو الهيئة التي تحملها، وعن نتيجة لا تظهرها المصادر.

who-knows-best = من الأدرى؟

the-claim-people-do-not-know = المقولة: «الناس لا يعرفون ما هو ممكن. فيجب أن تأتي الرؤية من القادة والخبراء، وينبغي ألا يختبر المستخدمون سوى التفاصيل.»

half-of-the-group-defends-the = يدافع نصف المجموعة عن هذه المقولة ويعارضها النصف الآخر. تناظروا مدة ثماني دقائق، ثم أجيبوا معا عن الأسئلة التالية:

which-part-of-a-vision-needs = أي جزء من الرؤية يحتاج إلى معرفة لا يملكها إلا الخبراء، وأي جزء يحتاج إلى معرفة لا يملكها إلا المستخدمون؟

who-speaks-for-people-who-will = من يتكلم باسم الناس الذين سيحتاجون إلى الخدمة بعد عشر سنوات؟

what-should-lead-agency-do-when = ما الذي ينبغي أن تفعله { -lead-agency } عندما يناقض اختبار رؤية أعلنت { -country(case: "in") }؟

allow-20-minutes-15-for-the = خصص 20 دقيقة: 15 للمناظرة، و5 للنقاط الرئيسية. وذكر المدافعين بأن قليلا من الناس يطلبون أشياء لم يروها قط، وذكر المعارضين بأن مكتب المعاشات كان قد خطط لشباك أسرع. واختتم بوعد واحد من كل شخص: إلى من ستستمع قبل نهاية الأسبوع المقبل؟

a-vision-names-people-a-difference = تسمي الرؤية أناسا وفرقا يلاحظونه واختيارا وزمنا.

shared-means-that-everybody-knows-what = الرؤية المشتركة تعني أن الجميع يعرفون ما تقرر ولماذا، بمن فيهم من خالفوا.

people-describe-solutions-the-need-behind = يصف الناس حلولا؛ أما الحاجة الكامنة وراءها فيمكن تلبيتها بعدة طرق.

a-prototype-asks-one-question-and = يطرح النموذج الأولي سؤالا واحدا، وللاختبار نتيجة يمكن أن تغير رأيك.

a-link-to-an-sdg-target = الرابط بغاية من غايات أهداف التنمية المستدامة سلسلة يمكن التحقق من كل خطوة فيها.

principles-rule-ideas-out-criteria-put = تستبعد المبادئ أفكارا، وترتب المعايير الأفكار، ولا يجعل المجموع المنخفض تغييرا ضروريا أمرا يمكن الاستغناء عنه.

sources = المصادر

un-desa-unpog-and-escap-launch = إدارة الشؤون الاقتصادية والاجتماعية/UNPOG واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، إطلاق مجموعة الأدوات، 30 أيار/مايو 2023، نشر في آب/أغسطس 2023 (الأهداف المشتركة وأهداف التنمية المستدامة والتفكير التصميمي في بلورة الرؤية).

un-e-government-survey-2020-chapter = دراسة الأمم المتحدة للحكومة الإلكترونية، 2020، الفصل 7، بشأن مكان بلورة الرؤية بين الخطوات.

united-nations-general-assembly-resolution-70 = الجمعية العامة للأمم المتحدة، القرار 70/1، 2015 (خطة عام 2030 وأهدافها وغاياتها).

unpan-page-of-the-training-toolkit = UNPAN، [صفحة مجموعة الأدوات التدريبية](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9) و[صفحة المنهاج](https://unpan.un.org/ru/node/102)، بلا تاريخ.

fiji-government-of-fiji-two-speeches = فيجي: حكومة فيجي، خطابان عن تسجيل المواليد، 2019؛ [Fiji Sun، 9 حزيران/يونيه 2019](https://www.pressreader.com/fiji/fiji-sun/20190609/282192242488314).

republic-of-korea-asia-economy-2 = جمهورية كوريا: [Asia Economy، 2 أيار/مايو 2022](https://www.asiae.co.kr/en/article/2022050217252533755).

singapore-worksmart-asia-june-2018-digital = سنغافورة: [WorkSmart Asia، حزيران/يونيه 2018](https://worksmartasia.blogspot.com/2018/06/singapores-digital-government-blueprint.html)؛ [Digital Readiness Blueprint، 2018](https://studylib.net/doc/25506405/mci-blueprint-report-final).
