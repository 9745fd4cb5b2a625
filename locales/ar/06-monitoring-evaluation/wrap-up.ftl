title = دراسة الحالة والمناقشة والنقاط الرئيسية

description = دراسة حالة ومناظرة والنقاط الرئيسية والمصادر.

look-once-more-at-how-an = انظر مرة أخرى كيف تتعلم المنظمة، ثم ناقش ما ينبغي أن تظهره علنا.

sort-the-figures-of-the-case = صنف أرقام دراسة الحالة إلى نواتج ونتائج مباشرة وآثار، وأصلح الرقم الأقل دلالة. ثم ابحث عن عادة تساعد المنظمة على التعلم من نتيجة سيئة، أو لاحظ أن دراسة الحالة لا تذكر أي عادة كهذه.

should-bad-figures-be-published = هل ينبغي نشر الأرقام السيئة؟

the-claim-if-we-publish-figures = المقولة: «إذا نشرنا أرقاما انخفضت، هاجمتنا الصحافة، وفي السنة التالية لن يذكر أحد الحقيقة في تقاريره. فلننشر التقدم، ولنناقش الإخفاقات في الداخل.»

half-of-the-group-defends-the = يدافع نصف المجموعة عن هذه المقولة ويعارضها النصف الآخر. تناظروا مدة ثماني دقائق، ثم أجيبوا معا عن الأسئلة التالية:

who-pays-the-price-if-a = من يدفع الثمن إذا بقي رقم سيئ في الداخل، ومن يدفعه إذا نشر؟

what-must-be-true-in-an = ما الذي يجب أن يتوافر في المنظمة حتى يبلغ موظفوها عن الأرقام السيئة دون خوف؟

which-figure-can-harm-people-if = أي رقم قد يضر بالناس إذا نشر، مثلا في قرية صغيرة يعرف فيها الناس بعضهم بعضا؟

which-figure-for-country-should-lead = أي رقم عن { -country(case: "of") } ينبغي أن تنشره { -lead-agency } كل سنة، سواء أكان جيدا أم سيئا؟

allow-20-minutes-15-for-the = خصص 20 دقيقة: 15 للمناظرة، و5 للنقاط الرئيسية. وإذا اتفق الجميع، فصف مكتبين: أحدهما يسوي 9 من كل 10 طلبات في موعدها، والآخر 6 من كل 10، لكن المكتب الثاني وحده يحسب الطلبات التي كان قد أعادها. فأيهما يستحق الثناء؟

an-output-shows-what-we-made = الناتج يبين ما أنجزناه، والنتيجة المباشرة تبين ما يفعله الناس أو يتلقونه، والأثر يبين ما تغير في حياتهم بسبب ذلك.

an-indicator-needs-a-definition-a = يحتاج المؤشر إلى تعريف وقيمة خط أساس وقيمة مستهدفة ومصدر وبيان لغير المشمولين وقرار يتوقف عليه.

a-total-since-the-beginning-a = المجموع منذ البداية والقناة المغلقة والرقم الذي يكافأ عليه، كل منها قد يبدو نجاحا.

silence-is-not-satisfaction-and-more = الصمت ليس رضا، وقد تكون زيادة الشكاوى خبرا سارا.

maturity-models-and-indices-help-to = تساعد نماذج النضج والمؤشرات المركبة على طرح الأسئلة؛ ويفوتها الاستخدام والأماكن والناس، والمرتبة ليست هدفا.

first-ask-whether-the-work-was = اسأل أولا هل أنجز العمل، ثم هل تحققت النتيجة.

an-honest-number-says-what-was = الرقم الصادق يذكر ما الذي جرى عده، وما هو تقدير، وما الذي ساء.

sources = المصادر

un-desa-unpog-and-escap-launch = إدارة الشؤون الاقتصادية والاجتماعية/UNPOG واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، إطلاق مجموعة الأدوات، 30 أيار/مايو 2023، نشر في آب/أغسطس 2023، بشأن مكان الرصد والتقييم في الدورة.

un-e-government-survey-2020-chapter = دراسة الأمم المتحدة للحكومة الإلكترونية، 2020، الفصل 7، الفرع 7.6، بشأن الرصد والتقييم والتحسين.

uruguay-uruguay-digital-undated = أوروغواي: [Uruguay Digital](https://www.gub.uy/uruguay-digital/politicas-y-gestion/100-tramites-linea)، بلا تاريخ.

morocco-le360-january-2018-challenge-report = المغرب: [Le360](http://fr.le360.ma/politique/video-administration-le-portail-chikayama-voit-enfin-le-jour-150803)، كانون الثاني/يناير 2018؛ [Challenge](http://www.challenge.ma/il-fait-lactu-saadeddine-el-othmani-chef-du-gouvernement-3-92203/)، تقرير عن الافتتاح.

azerbaijan-asan-index-undated = أذربيجان: [مؤشر ASAN](https://digital.gov.az/en/projects/our-projects/asan-index)، بلا تاريخ.

brazil-agencia-brasil-november-2022-cayowaaplano = البرازيل: [Agência Brasil](https://agenciabrasil.ebc.com.br/en/geral/noticia/2022-11/brazil-one-world-leaders-digitization-public-services)، تشرين الثاني/نوفمبر 2022؛ [cayowaaplano.com](https://cayowaaplano.com/artigos/govbr-infraestrutura-federativa)، مدونة تستشهد ببيانات رسمية، نحو عام 2025.

estonia-e-estonia-undated-opencivics-undated = إستونيا: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work)، بلا تاريخ؛ OpenCivics، بلا تاريخ.
