title = کیس، تبادلۂ خیال اور کلیدی نکات

description = ایک کیس اسٹڈی، ایک مباحثہ، کلیدی نکات اور ماخذ۔

test-the-approach-on-a-case = اس نقطۂ نظر کو پہلے ایک کیس پر آزمائیں، اور پھر ایک اعتراض کے مقابل۔

look-for-the-rules-or-shared = وہ قواعد یا مشترکہ بندوبست تلاش کریں جن کی بدولت اداروں نے مل کر کام کیا، اور وہ ستون جس کا پہلے موجود ہونا ضروری تھا۔ پھر لوگوں کے ایک ایسے گروہ کا نام لیں جس کے بارے میں کیس خاموش ہے۔

does-holistic-mean-slow = کیا جامع کا مطلب سست ہے؟

the-claim-a-holistic-approach-takes = دعویٰ: ”جامع نقطۂ نظر میں بہت زیادہ وقت لگتا ہے۔ ایک مضبوط وزارت کو آگے بڑھنے دیں، اور باقیوں کو اس کی پیروی پر مجبور کریں۔“

half-of-the-group-defends-the = آدھا گروپ دعوے کا دفاع کرے اور آدھا اس کی مخالفت، چاہے ان کی اپنی رائے کچھ بھی ہو۔ پانچ منٹ تیاری کریں اور دس منٹ بحث۔ آخری پانچ منٹ میں اپنے اپنے کردار چھوڑ کر مل کر جواب دیں:

when-does-a-fast-start-set = تیز آغاز کب دوسروں کے لیے معیار قائم کرتا ہے، اور کب محض ایک اور الگ تھلگ نظام کا اضافہ کر دیتا ہے؟

which-two-pillars-need-a-minimum = کسی کے بھی آغاز کرنے سے پہلے کن دو ستونوں کا کم از کم حد تک موجود ہونا ضروری ہے، اور کوئی دوسرا جوڑا کیوں نہیں؟

who-carries-the-cost-if-the = اگر پہلے نسخے میں لوگ باہر رہ جائیں تو اس کی قیمت کون چکاتا ہے؟

in-country-what-should-lead-agency = { -country(case: "oblique") } میں { -lead-agency(case: "oblique") } کو اس وزارت سے کیا تقاضا کرنا چاہیے جو آگے بڑھنا چاہتی ہے؟

ask-the-defenders-what-happens-when = دفاع کرنے والوں سے پوچھیں کہ جب کوئی دوسری وزارت الگ راستہ اختیار کرے تو کیا ہو گا، اور مخالفین سے پوچھیں کہ اگلے ہفتے کیا شروع ہو سکتا ہے۔ اچھا اختتام کُل پر *نظر* رکھنے کو، جو ہمیشہ ممکن ہے، کُل پر *عمل* کرنے سے الگ کرتا ہے، جو ہمیشہ ممکن نہیں۔

a-part-improved-alone-may-lack = تنہا بہتر بنایا گیا جزو سہارے سے محروم رہ سکتا ہے، مسئلے کو کہیں اور منتقل کر سکتا ہے یا کسی دوسرے جزو کے خلاف کام کر سکتا ہے۔

pillars-say-what-must-change-levels = ستون بتاتے ہیں کہ کیا بدلنا چاہیے، سطحیں بتاتی ہیں کہ کس کی صلاحیت بڑھنی چاہیے، اور مراحل بتاتے ہیں کہ کس ترتیب سے کام کیا جائے۔

the-weakest-pillar-limits-the-result = سب سے کمزور ستون نتیجے کو محدود کرتا ہے، اور اوسط اسے چھپا دیتی ہے۔

whole-of-government-joins-bodies-and = ”پوری حکومت“ اداروں اور سطحوں کو جوڑتی ہے؛ ”پورا معاشرہ“ کام کو حکومت سے باہر بھی بانٹتا ہے۔

the-steps-form-a-cycle-only = مراحل صرف اسی وقت چکر بناتے ہیں جب نتائج اگلے فیصلے کو بدلیں۔

inclusion-by-design-asks-who-would = ڈیزائن ہی سے شمولیت، خدمت کے وجود میں آنے سے پہلے پوچھتی ہے کہ کون باہر رہ جائے گا۔

sources = ماخذ

un-e-government-survey-2020-chapter = اقوامِ متحدہ کا ای گورنمنٹ سروے، 2020، باب 7؛ [تربیتی ٹول کٹ کا صفحہ](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9)۔

un-desa-unpog-and-escap-launch = UN DESA/UNPOG اور ESCAP، ٹول کٹ کا افتتاح، 30 مئی 2023، اشاعت اگست 2023 (ITU کے اعداد و شمار کا ماخذ بھی یہی ہے)۔

indonesia-press-reports-of-may-2024 = انڈونیشیا: مئی 2024 کی اخباری رپورٹیں، جن میں [exbulletin.com](https://exbulletin.com/politics/2719007) شامل ہے۔

estonia-e-estonia = ایسٹونیا: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work)۔

azerbaijan-unpan-2022-asan-index = آذربائیجان: [UNPAN، 2022](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic)؛ [ASAN اشاریہ](https://digital.gov.az/en/projects/our-projects/asan-index)۔

kenya-itweb-africa-3-july-2023 = کینیا: ITWeb Africa، 3 جولائی 2023۔

togo-govinsider-interview-with-the-minister = ٹوگو: GovInsider، وزیر کا انٹرویو۔

papua-new-guinea-notices-of-the = پاپوا نیو گنی: [آئی سی ٹی کے محکمے کے نوٹس](https://ict.gov.pg/category/notices)؛ pln.com.pg۔

philippines-manila-bulletin-december-2024 = فلپائن: [Manila Bulletin، دسمبر 2024](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict)۔
