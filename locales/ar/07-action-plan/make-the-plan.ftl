title = ضع الخطة

description = خطة شخصية وخطة فريق، وما ينبغي أن يسأل عنه بعد ثلاثة أشهر وبعد ستة أشهر.

first-each-person-makes-a-plan = يضع كل شخص خطة أولا، ثم يجمع الفريق هذه الخطط.

the-personal-plan = الخطة الشخصية

ap-personal-title = خطتي

work-alone-for-15-minutes-take = اعمل بمفردك مدة 15 دقيقة. خذ خطوة واحدة من خريطة الطريق التي وضعتها، واملأ كل سطر بجملة أو جملتين.

line = السطر

my-answer = إجابتي

the-service-and-the-people-who = الخدمة، والأشخاص الذين ينبغي أن يلاحظوا فرقا

what-i-will-do-as-an = ما سأفعله، في صورة إجراء يمكن أن يرى

my-first-step-within-14-days = خطوتي الأولى، في غضون 14 يوما، مع تاريخها

what-i-will-stop-doing-or = ما سأتوقف عن فعله أو أقلل منه لكي يتوافر لي الوقت

what-may-stop-me-and-what = ما قد يوقفني، وما سأفعله عندئذ

the-decision-or-help-that-i = القرار الذي أحتاج إليه أو المساعدة التي أحتاج إليها، وممن، وفي أي موعد

evidence-after-three-months = الدليل بعد ثلاثة أشهر

evidence-after-six-months = الدليل بعد ستة أشهر

my-witness-and-the-date-of = الشاهد الذي اخترته، وموعد مكالمتنا الأولى

then-exchange-plans-with-a-peer = ثم تبادل الخطة مع أحد الأقران، وافحصا الخطتين معا مدة 10 دقائق. ويطرح القرين أربعة أسئلة:

could-you-take-the-first-step = هل يمكنك أن تتخذ الخطوة الأولى غدا؟

would-i-recognize-your-evidence-if = هل سأتعرف على دليلك إذا رأيته؟

who-could-be-worse-off-because = من الذي قد يسوء وضعه بسبب هذا الإجراء، وهل سألته؟

if-you-are-ill-for-a = إذا مرضت شهرا، فمن يواصل العمل؟

change-at-least-one-line-after = عدل سطرا واحدا على الأقل بعد هذا الحديث.

the-team-plan = خطة الفريق

ap-team-title = خطتنا

work-with-colleagues-of-the-same = اعملوا مع زملاء من المنظمة نفسها، أو مع أشخاص يقدمون الخدمة نفسها. ومن جاء بمفرده فليعمل مع شخصين آخرين جاء كل منهما بمفرده.

read-the-personal-acts-aloud-and = اقرؤوا الإجراءات الشخصية بصوت عال، واجمعوا ما يحتاج منها بعضه إلى بعض (5 دقائق).

choose-at-most-three-acts-for = اختاروا للفريق ما لا يزيد على ثلاثة إجراءات، على مستويين أو أكثر من مستويات القدرات (5 دقائق).

fill-in-one-row-for-each = املؤوا صفا واحدا لكل إجراء، مع مسؤول واحد (6 دقائق).

fix-the-two-dates-of-follow = حددوا موعدي المتابعة، وسموا الشخص الذي سيوجه الدعوة إلى الجميع (4 دقائق).

no = الرقم

act = الإجراء

capacity-level = مستوى القدرات

owner = المسؤول

help-or-decision-from = مساعدة أو قرار من

done-by = موعد الإنجاز

evidence = الدليل

n-1 = 1

n-2 = 2

n-3 = 3

follow-up-after-three-months-date = المتابعة بعد ثلاثة أشهر، التاريخ والشخص الذي يوجه الدعوة:

follow-up-after-six-months-date = المتابعة بعد ستة أشهر، التاريخ والشخص الذي يوجه الدعوة:

what-we-will-show-to-our = ما سنعرضه على رئيس مكتبنا، وما يبقى داخل الفريق:

one-request-to-lead-agency-or = طلب واحد إلى { -lead-agency } أو إلى هيئة أخرى:

compare-the-team-plan-with-the = قارنوا خطة الفريق بـ[نقطة الانطلاق](../01-why-now/know-your-starting-point.md) التي وصفتموها في الوحدة 1. وإذا لم يمس أي إجراء المستوى الذي حصل على أدنى إجاباتكم، فاكتبوا السبب.

after-three-and-six-months = بعد ثلاثة أشهر وبعد ستة أشهر

at-the-first-follow-up-most = عند المتابعة الأولى تكون معظم الإجراءات لا تزال في بدايتها، فاسألوا عن السلوك. وعند المتابعة الثانية، اسألوا عن الخدمة وعن الأشخاص الذين يستخدمونها. ويمكن عقد أي من الاجتماعين عبر الإنترنت أو بالهاتف أو حضوريا.

after-three-months = بعد ثلاثة أشهر

after-six-months = بعد ستة أشهر

main-question = السؤال الرئيسي

what-do-we-do-differently = ما الذي نفعله على نحو مختلف؟

what-is-different-for-people = ما الذي اختلف بالنسبة إلى الناس؟

bring = ما ينبغي إحضاره

the-plan-with-each-line-marked = الخطة، وقد كتب أمام كل سطر *أنجز* أو *عدل* أو *ترك*

counts-notes-or-voices-of-users = إحصاءات أو مذكرات أو أقوال للمستخدمين، مقارنة بالفترة السابقة

ask = ما ينبغي السؤال عنه

why-was-it-changed-or-dropped = لماذا عدل أو ترك؟ ومن يحتاج إلى المساعدة الآن؟

did-our-act-cause-it-or = هل إجراؤنا هو السبب أم شيء آخر؟ ومن لم يكسب شيئا؟

decide = ما ينبغي تقريره

continue-change-or-stop-each-act = مواصلة كل إجراء أو تعديله أو وقفه

make-it-the-rule-spread-it = تحويل الإجراء إلى قاعدة أو توسيع نطاقه أو تعديله أو إنهاؤه

write-down = ما ينبغي تدوينه

one-page-with-a-new-first = صفحة واحدة، مع خطوة أولى جديدة لكل إجراء

one-page-for-the-head-of = صفحة واحدة لرئيس المكتب وللتدريب التالي

an-act-that-was-dropped-for = الإجراء الذي ترك لسبب وجيه قد علمنا شيئا. ويمكن لصفحة واحدة بعد ستة أشهر أن تغذي تحليل الحالة التالي، لأن [الخطوات الأربع تشكل دورة](../02-holistic-approach/four-steps-four-levels.md).

the-plan-belongs-to-those-who = الخطة ملك لمن وضعوها

show-a-personal-plan-to-others = لا تعرض خطة شخصية على آخرين إلا إذا وافق صاحبها. وإذا استخدمت الخطط في تقييم أداء الموظفين، فقد لا يعد الناس إلا بما فعلوه من قبل.

allow-45-minutes-25-for-the = خصص 45 دقيقة: 25 للخطة الشخصية وفحصها، و20 لخطة الفريق. وأرسل تذكيرا بعد التدريب بأسبوع، وقبل كل متابعة بأسبوع. وادع أيضا من لم يفعلوا شيئا، فقد يكونون أعلم الناس بالعقبات.
