title = المناقشة والنقاط الرئيسية

description = مناظرة ختامية، والنقاط الرئيسية للوحدة، ومصادرها.

in-this-debate-good-arguments-rest = في هذه المناظرة، تستند الحجج الجيدة إلى الأدلة وتسمي الأشخاص المعنيين.

should-the-counters-close = هل ينبغي إغلاق شبابيك الخدمة؟

a-minister-proposes-to-close-all = يقترح وزير إغلاق جميع شبابيك الخدمة في غضون سنتين وإنفاق الوفورات على تحسين الخدمات الإلكترونية. ويدافع نصف المجموعة عن الاقتراح ويعارضه النصف الآخر. وبعد ثماني دقائق، تبادلوا الموقفين.

is-a-service-better-if-it = هل تكون الخدمة أفضل إذا تحسنت لمعظم الناس وساءت لقلة منهم، ومن له الحق في أن يقرر ذلك؟

what-evidence-from-country-would-make = ما الأدلة من { -country } التي قد تجعلك تغير رأيك؟

which-part-of-the-decision-belongs = أي جزء من القرار يعود إلى { -lead-agency }، وأي جزء يعود إلى المنظمة التي تقدم الخدمة؟

allow-25-minutes-16-for-the = خصص 25 دقيقة: 16 للمناظرة، و4 للاتفاق على شرط واحد، و5 للنقاط الرئيسية. وإذا اتفق الجميع في وقت مبكر أكثر مما ينبغي، فاطرح حالة متقاعد ليس لديه هاتف ذكي، ثم حالة صاحب متجر يخسر دخل يوم في كل زيارة.

digitization-changes-the-form-of-information = الرقمنة تغير شكل المعلومات، ورقمنة الإجراءات تغير أدوات الإجراء، والتحول يغير الخدمة والحوكمة التي تقف وراءها.

governance-decides-the-result-more-than = الحوكمة تحسم النتيجة أكثر مما تحسمها التكنولوجيا: فالخدمة تتحسن عندما تتغير الأدوار والقواعد وتدفقات البيانات.

world-averages-have-risen-but-an = ارتفعت المتوسطات العالمية، لكن المؤشر قد يخفي الجزء الأضعف وأشد الناس تخلفا عن الركب.

each-benefit-carries-a-risk-and = كل فائدة تحمل معها خطرا، والخطة المنصفة تبين من يتحمله وكيف سيجري الحد منه.

an-honest-starting-point-covers-four = نقطة الانطلاق الصادقة تشمل مستويات القدرات الأربعة: الفردي والتنظيمي والمؤسسي والمجتمعي.

sources = المصادر

united-nations-general-assembly-resolution-70 = الجمعية العامة للأمم المتحدة، القرار 70/1، 2015 (خطة عام 2030 وأهدافها وغاياتها).
un-desa-un-e-government-survey = إدارة الشؤون الاقتصادية والاجتماعية، دراسة الأمم المتحدة للحكومة الإلكترونية، طبعات 2020 و2022 و2024.

un-desa-accelerating-digital-transformation-for = إدارة الشؤون الاقتصادية والاجتماعية، [تسريع التحول الرقمي من أجل التنمية المستدامة](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development) (بالإنكليزية)، 2024.

un-desa-training-toolkit-on-capacities = إدارة الشؤون الاقتصادية والاجتماعية، [مجموعة الأدوات التدريبية بشأن القدرات اللازمة للتحول الرقمي الحكومي](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9) (بالإنكليزية).

un-desa-and-escap-launch-webinar = إدارة الشؤون الاقتصادية والاجتماعية واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، حلقة دراسية شبكية لإطلاق مجموعة الأدوات، 30 أيار/مايو 2023، وهي أيضا مصدر أرقام الاتحاد الدولي للاتصالات لعام 2022.

morocco-morocco-world-news-september-2020 = المغرب: [Morocco World News](https://moroccoworldnews.com/2020/09/319246)، أيلول/سبتمبر 2020.

indonesia-press-report-may-2024 = إندونيسيا: [تقرير صحفي](https://exbulletin.com/politics/2719007)، أيار/مايو 2024.

rwanda-crisscrossed-april-2023-citing-public = رواندا: [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services)، نيسان/أبريل 2023، نقلا عن Public Digital.

togo-govinsider-interview-with-the-minister = توغو: GovInsider، مقابلة مع الوزيرة؛ منتدى باريس للسلام، صفحة المشروع؛ Aiken وآخرون في مجلة Nature، 2022، كما لخص في socialprotectionai.org.
