title = أصحاب المصلحة

description = كيف تكتشف من يعرف، ومن يقرر، ومن يتأثر، ومن هو غائب.

a-stakeholder-is-a-person-or = صاحب المصلحة شخص أو هيئة يؤثر في تغيير ما أو يتأثر به. وخريطة أصحاب المصلحة خطة للاستماع، لا قائمة مدعوين.

four-questions-for-each-stakeholder = أربعة أسئلة عن كل صاحب مصلحة

what-does-this-change-give-to = ماذا يعطيه هذا التغيير، وماذا يأخذ منه؟

what-do-they-know-that-we = ما الذي يعرفه ولا نعرفه نحن؟

what-can-they-decide-pay-for = ما الذي يستطيع أن يقرره أو يموله أو يوقفه؟

where-when-and-in-which-language = أين ومتى وبأي لغة يستطيع أن يتكلم بحرية؟

stakeholder = صاحب المصلحة

what-they-know = ما يعرفه

what-they-can-decide-or-stop = ما يستطيع أن يقرره أو يوقفه

how-to-hear-them = كيفية الاستماع إليه

people-who-use-the-service = الناس الذين يستخدمون الخدمة

steps-costs-errors = الخطوات والتكاليف والأخطاء

little-except-to-give-up = القليل، باستثناء العدول عن الطلب

talk-in-the-queue-or-by = حديث في طابور الانتظار أو بالهاتف

people-who-should-use-it-and = الناس الذين ينبغي أن يستخدموها ولا يستخدمونها

why-they-stay-away = سبب عدم مجيئهم

nothing = لا شيء

visit-with-a-group-that-they = زيارة برفقة جماعة يثقون بها

front-line-staff = الموظفون المتعاملون مباشرة مع الجمهور

the-exceptions-and-the-unofficial-ways = الاستثناءات والطرق غير الرسمية للالتفاف على القاعدة

the-pace-of-daily-work = وتيرة العمل اليومي

talk-without-their-superiors = حديث في غياب رؤسائهم

finance-ministry-and-lead-agency = وزارة المالية و{ -lead-agency }

common-standards-the-money-available = المعايير المشتركة والأموال المتاحة

approval-and-funding = الموافقة والتمويل

formal-request-with-one-clear-question = طلب رسمي فيه سؤال واحد واضح

local-governments = الحكومات المحلية

local-conditions-duties-without-means = الظروف المحلية والواجبات التي لا تقابلها إمكانيات

local-procedures = الإجراءات المحلية

visits-to-places-of-different-kinds = زيارات إلى أماكن من أنواع مختلفة

training-schools = معاهد التدريب

what-officials-are-taught-today = ما يدرس للموظفين العموميين اليوم

courses = الدورات

joint-reading-of-a-current-course = قراءة مشتركة لدورة حالية

stake-and-power = المصلحة والنفوذ

for-each-stakeholder-ask-how-much = اسأل عن كل صاحب مصلحة: ما حجم مصلحته، وما حجم نفوذه؟

high-stake-high-power-work-with = **مصلحة كبيرة ونفوذ كبير:** اعمل معه منذ اليوم الأول.

low-stake-high-power-tell-them = **مصلحة قليلة ونفوذ كبير:** أخبره مبكرا بما تحتاج إليه منه.

low-stake-low-power-keep-them = **مصلحة قليلة ونفوذ قليل:** أبقه على علم بما يجري.

high-stake-low-power-ask-them = **مصلحة كبيرة ونفوذ قليل:** اسأله *أولا*، وتحقق من النتائج معه.

it-is-a-common-error-to = من الأخطاء الشائعة أن يجري إعلام من لهم نفوذ قليل دون سؤالهم. فهم في كثير من الأحيان من تعد خطة عام 2030 بعدم تركهم خلف الركب، وهم أدرى الناس بالحواجز.

members-of-one-group-also-differ = ويختلف أعضاء الفئة الواحدة أيضا فيما بينهم. فبعد إطلاق مجموعة الأدوات، طلب أحد المجيبين عن الاستقصاء نشاطا منفصلا للبلديات أو المقاطعات الريفية في الفلبين، لأن مشاكلها الرقمية تختلف عن مشاكل المدن (إدارة الشؤون الاقتصادية والاجتماعية/UNPOG واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، 2023؛ رأي شخص واحد). ولو اكتفي بعبارة «الحكومات المحلية» لخفي هذا الاختلاف.

positions-and-interests = المواقف والدوافع

a-position-is-what-somebody-says = *الموقف* هو ما يقول الشخص إنه يريده. و*الدافع* هو السبب الذي يقف وراءه. فعبارة «لا نستطيع تبادل البيانات» موقف. ومن الدوافع الممكنة واجب قانوني، أو تجربة سيئة مع الأخطاء، أو الخوف من فقدان النفوذ.

ask-what-would-go-wrong-for = اسأل «ما الضرر الذي سيلحق بك إذا فعلنا هذا؟» واكتب الجواب دون تعليق. وتوضح الوحدة 1 لماذا [تعد المقاومة معلومات](../01-why-now/benefits-and-risks.md).

who-is-not-in-the-room = من الغائب عن القاعة؟

who-cannot-come-because-of-distance = من لا يستطيع الحضور، بسبب المسافة أو العمل أو رعاية الغير أو الإعاقة أو اللغة؟

who-is-present-but-cannot-speak = من الحاضر الذي لا يستطيع أن يتكلم بحرية أمام الآخرين؟

who-will-be-affected-only-later = من الذي لن يتأثر إلا لاحقا، ولا صوت له اليوم؟

allow-20-minutes-6-for-the = خصص 20 دقيقة: 6 للقراءات، و10 لخريطة على الحائط، و4 لسؤال «من الغائب عن القاعة؟». واطلب من كل مجموعة أن تذكر صاحب مصلحة واحدا { -country(case: "in") } له مصلحة كبيرة ونفوذ قليل، وأول شخص ينبغي الاتصال به هاتفيا.
