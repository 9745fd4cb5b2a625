title = دراسة الحالة والمناقشة والنقاط الرئيسية

description = دراسة حالة ومناظرة والنقاط الرئيسية والمصادر.

test-the-approach-on-a-case = اختبر النهج على حالة، ثم في مواجهة اعتراض.

look-for-the-rules-or-shared = ابحث عن القواعد أو الترتيبات المشتركة التي جعلت الهيئات تعمل معا، وعن الركيزة التي كان لا بد من إرسائها أولا. ثم اذكر فئة واحدة من الناس لا تتطرق إليها الحالة.

does-holistic-mean-slow = هل النهج الكلي نهج بطيء؟

the-claim-a-holistic-approach-takes = المقولة: «النهج الكلي يستغرق وقتا أطول مما ينبغي. فلتمض وزارة قوية واحدة قدما، ولتُلزم الوزارات الأخرى باتباعها.»

half-of-the-group-defends-the = يدافع نصف المجموعة عن هذه المقولة ويعارضها النصف الآخر، أيا كان اقتناع كل شخص. ويخصص للتحضير خمس دقائق وللمناظرة عشر دقائق. وفي الدقائق الخمس الأخيرة، يتخلى المشاركون عن أدوارهم ويجيبون معا عن الأسئلة التالية:

when-does-a-fast-start-set = متى ترسي البداية السريعة معيارا للآخرين، ومتى تضيف نظاما منفصلا آخر؟

which-two-pillars-need-a-minimum = أي ركيزتين يجب أن يتوافر فيهما حد أدنى قبل أن يبدأ أحد، ولماذا هاتان الركيزتان لا غيرهما؟

who-carries-the-cost-if-the = من يتحمل التكلفة إذا استبعدت النسخة الأولى بعض الناس؟

in-country-what-should-lead-agency = { -country(case: "in") }، ما الذي ينبغي أن تشترطه { -lead-agency } على وزارة تريد أن تمضي قدما؟

ask-the-defenders-what-happens-when = اسأل المدافعين عما يحدث عندما تسلك وزارة ثانية طريقا آخر، واسأل المعارضين عما يمكن البدء به في الأسبوع المقبل. والختام الجيد يفصل بين *النظر* إلى الكل، وهو ممكن دائما، و*التحرك* على مستوى الكل، وهو ليس كذلك.

a-part-improved-alone-may-lack = الجزء الذي يجري تحسينه منفردا قد يفتقر إلى السند أو ينقل المشكلة أو يعمل ضد جزء آخر.

pillars-say-what-must-change-levels = تبين الركائز ما الذي يجب أن يتغير، وتبين المستويات قدرات من يجب أن تنمو، وتبين الخطوات بأي ترتيب ينبغي العمل.

the-weakest-pillar-limits-the-result = الركيزة الأضعف تحد من النتيجة، والمتوسط يخفيها.

whole-of-government-joins-bodies-and = النهج الذي يشمل الحكومة بأسرها يربط بين الهيئات والمستويات؛ والنهج الذي يشمل المجتمع بأسره يتقاسم العمل مع الجهات الواقعة خارج الحكومة.

the-steps-form-a-cycle-only = لا تشكل الخطوات دورة إلا عندما تغير النتائج القرار التالي.

inclusion-by-design-asks-who-would = الإدماج منذ التصميم يسأل عمن سيجري استبعادهم، وذلك قبل أن توجد الخدمة.

sources = المصادر

un-e-government-survey-2020-chapter = دراسة الأمم المتحدة للحكومة الإلكترونية، 2020، الفصل 7؛ [صفحة مجموعة الأدوات التدريبية](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = إدارة الشؤون الاقتصادية والاجتماعية/UNPOG واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، إطلاق مجموعة الأدوات، 30 أيار/مايو 2023، نشر في آب/أغسطس 2023 (وهو أيضا مصدر أرقام الاتحاد الدولي للاتصالات).

indonesia-press-reports-of-may-2024 = إندونيسيا: تقارير صحفية، أيار/مايو 2024، منها [exbulletin.com](https://exbulletin.com/politics/2719007).

estonia-e-estonia = إستونيا: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work).

azerbaijan-unpan-2022-asan-index = أذربيجان: [UNPAN، 2022](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic)؛ [مؤشر ASAN](https://digital.gov.az/en/projects/our-projects/asan-index).

kenya-itweb-africa-3-july-2023 = كينيا: ITWeb Africa، 3 تموز/يوليه 2023.

togo-govinsider-interview-with-the-minister = توغو: GovInsider، مقابلة مع الوزيرة.

papua-new-guinea-notices-of-the = بابوا غينيا الجديدة: [إشعارات إدارة تكنولوجيا المعلومات والاتصالات](https://ict.gov.pg/category/notices)؛ pln.com.pg.

philippines-manila-bulletin-december-2024 = الفلبين: [Manila Bulletin، كانون الأول/ديسمبر 2024](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict).
