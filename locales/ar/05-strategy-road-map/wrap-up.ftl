title = الاختبار القصير والمناقشة والنقاط الرئيسية

description = ستة أسئلة مع إجاباتها، ومناظرة، والنقاط الرئيسية، والمصادر.

check-what-you-remember-then-use = تحقق مما تتذكره، ثم استخدمه في النقاش.

quiz = الاختبار القصير

quiz-strategy-title = ستة أسئلة عن الاستراتيجية وخريطة الطريق

choose-your-answers-alone-compare-them = اختر إجاباتك بمفردك، ثم قارنها بإجابات مجموعتك، ولا تفتح الحل إلا بعد ذلك.

n-1-a-plan-lists-14-systems = 1. خطة تعدد 14 نظاما للشراء مع أسعارها. ما الذي ينقصها أولا؟

the-names-of-the-suppliers = أسماء الموردين.

the-choice-that-explains-why-these = الخيار الذي يوضح لماذا تأتي هذه الأنظمة أولا.

a-date-for-each-purchase = موعد لكل عملية شراء.

a-list-of-projects-answers-what = تجيب قائمة المشاريع عن السؤال «ماذا نشتري؟». وبدون استراتيجية، لا يستطيع أحد أن يقول ما الذي يمكن الاستغناء عنه.

n-2-a-service-needs-a-login = 2. خدمة تحتاج إلى حساب دخول الآن، وحساب الدخول المشترك غير جاهز. أي رد هو الملائم؟

build-your-own-login-because-people = «أنشئوا حساب دخول خاصا بكم، لأن الناس ينتظرون.»

wait-because-separate-logins-are-never = «انتظروا، لأن حسابات الدخول المنفصلة لا يسمح بها أبدا.»

you-may-use-your-own-login = «يجوز لكم استخدام حساب دخول خاص بكم إذا حدد موعد الانتقال إلى الحساب المشترك والمال اللازم له والمسؤول عنه.»

this-quick-result-blocks-a-foundation = هذه النتيجة السريعة تعوق أساسا، ولذلك يجب التخطيط لإنهائها منذ اليوم الأول.

n-3-a-digital-identity-has-the = 3. للهوية الرقمية أعلى أولوية، وفي سجلها أخطاء كثيرة. ما الذي يبدأ أولا؟

correction-of-the-register-with-work = تصحيح السجل، مع العمل على القانون في الوقت نفسه.

the-identity-because-it-has-the = الهوية، لأن لها أعلى أولوية.

a-campaign-that-explains-the-identity = حملة تشرح الهوية للناس.

priority-and-order-are-different-things = الأولوية والترتيب أمران مختلفان. فالهوية تعتمد على السجل والقانون.

n-4-trained-staff-do-not-use = 4. موظفون مدربون لا يستخدمون نظاما لتبادل البيانات، لأنه لا توجد قاعدة تسمح لهم بالاطلاع على البيانات. ما الذي يفيد؟

a-second-course-for-the-same = دورة تدريبية ثانية للموظفين أنفسهم.

a-reward-for-the-unit-that = مكافأة للوحدة الأكثر استخداما له.

a-rule-that-permits-access-for = قاعدة تجيز الاطلاع لغرض محدد وتحمي البيانات.

the-staff-may-not-so-the = الموظفون *لا يجوز لهم* ذلك، ولذلك تقع الثغرة على المستوى المؤسسي. فالدورة التدريبية جواب عن «لا يستطيعون»، والمكافأة تدفع الموظفين إلى مخالفة قاعدة.

n-5-a-grant-pays-for-a = 5. منحة تمول خدمة جديدة لمدة سنتين. أي سؤال يأتي أولا؟

can-the-grant-pay-for-more = هل يمكن أن تمول المنحة مزيدا من المعدات؟

which-budget-line-pays-for-staff = أي بند في الميزانية يدفع تكاليف الموظفين والصيانة والمساعدة في السنة الثالثة؟

who-will-open-the-service-in = من سيفتتح الخدمة علنا؟

yearly-costs-continue-when-the-grant = تستمر التكاليف السنوية بعد انتهاء المنحة. وإذا لم يكن هناك بند في الميزانية، فخريطة الطريق تحتاج إلى خطوة لإنشائه.

n-6-counter-staff-were-trained-which = 6. تلقى موظفو الشباك تدريبا. أي علامة تدل على النجاح؟

more-people-finish-their-request-in = يكمل مزيد من الناس طلباتهم في زيارة واحدة، ويستفيد أيضا من يحضرون شخصيا.

all-counter-staff-took-part-in = شارك جميع موظفي الشباك في التدريب.

participants-were-satisfied-with-the-course = كان المشاركون راضين عن الدورة التدريبية.

attendance-and-satisfaction-describe-the-course = الحضور والرضا يصفان الدورة التدريبية. أما الخيار الأول فيبين تغييرا للناس، ومنهم غير المتصلين بالإنترنت.

allow-15-minutes-after-each-answer = خصص 15 دقيقة. وبعد كل إجابة، اطلب مثالا من واقع { -country(case: "of") }.

discussion-and-key-points = المناقشة والنقاط الرئيسية

what-can-be-shown-in-one = ما الذي يمكن إظهاره في مائة يوم؟

a-new-head-of-government-wants = يريد رئيس حكومة جديد نجاحا يراه الناس في مائة يوم. ويرد الخبراء بأن القانون والسجل يحتاجان إلى سنتين. ويتكلم نصف المجموعة باسم كل طرف، مدة ثماني دقائق. ثم أجيبوا معا عن الأسئلة التالية:

what-could-people-notice-in-one = ما الذي يمكن أن يلاحظه الناس في مائة يوم ويبني في الوقت نفسه أساسا؟

what-should-lead-agency-have-the = ما الذي ينبغي أن يكون من حق { -lead-agency } رفضه؟

on-day-one-hundred-what-would = في اليوم المائة، ماذا ستقول علنا عن العمل غير المنجز؟

allow-20-minutes-15-for-the = خصص 20 دقيقة: 15 للمناظرة، و5 للنقاط الرئيسية.

a-strategy-chooses-and-gives-something = الاستراتيجية تختار وتتخلى عن شيء؛ وخريطة الطريق تقول من يعمل، وفي أي أجل، وبعد ماذا، وبماذا.

quick-results-and-foundations-need-each = النتائج السريعة والأسس يحتاج بعضها إلى بعض، لكن بعض النتائج السريعة تعوق الأساس.

a-step-is-ready-when-its = تكون الخطوة جاهزة عندما يعرف مالها والأشخاص القائمون بها والمسؤول عنها وقاعدتها، وكذلك للسنوات التي تلي المشروع.

a-rule-can-permit-oblige-limit = القاعدة يمكن أن تجيز أو تلزم أو تقيد أو تحمي، والواجب يحتاج إلى من يتحقق من أدائه.

people-who-do-not-know-cannot = من لا يعلم، ومن لا يستطيع، ومن لا يجوز له، ومن لا يريد، يحتاجون إلى أربعة أجوبة مختلفة.

a-capacity-plan-has-a-step = في خطة القدرات خطوة وشخص وموعد وموارد وعلامة نجاح على كل مستوى من المستويات الأربعة.

sources = المصادر

un-e-government-survey-2020-chapter = دراسة الأمم المتحدة للحكومة الإلكترونية، 2020، الفصل 7؛ [صفحة مجموعة الأدوات التدريبية](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = إدارة الشؤون الاقتصادية والاجتماعية/UNPOG واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، إطلاق مجموعة الأدوات، 30 أيار/مايو 2023، نشر في آب/أغسطس 2023 (وهو أيضا المصدر في ما يتعلق بأذربيجان والحكومات المحلية في أفريقيا).

bangladesh-bss-september-2018 = بنغلاديش: [BSS، أيلول/سبتمبر 2018](https://bssnews.net/?p=84504).

brazil-cayowaaplano-com-a-blog-citing = البرازيل: cayowaaplano.com، مدونة تستشهد ببيانات رسمية، 2025-2026.

estonia-a-schoentgen-e-estonia-opencivics = إستونيا: [A. Schoentgen](https://medium.com/@audeschoentgen)؛ [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work)؛ OpenCivics، بلا تاريخ.

fiji-government-of-fiji-two-speeches = فيجي: حكومة فيجي، خطابان في عام 2019؛ [اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، عرض عام للبلد](http://egov4women.unescapsdd.org/country-overviews/fiji/evolution-of-the-institutional-ecosystem-for-e-government-in-fiji).

kenya-world-bank-case-study-117082 = كينيا: البنك الدولي، دراسة الحالة 117082، Citizen Service Centers in Kenya.

papua-new-guinea-islands-business-about = بابوا غينيا الجديدة: [Islands Business](https://islandsbusiness.com/?p=26367)، نحو عام 2023؛ dictdts.events، موقع مؤتمر القمة، كانون الأول/ديسمبر 2025.

rwanda-hope-magazine-2015-xinhua-11 = رواندا: Hope Magazine، 2015؛ Xinhua، 11 حزيران/يونيه 2017؛ [allAfrica](https://allafrica.com/stories/202306050133.html)، حزيران/يونيه 2023.

uruguay-gub-uy-agenda-uruguay-digital = أوروغواي: gub.uy، Agenda Uruguay Digital 2025.
