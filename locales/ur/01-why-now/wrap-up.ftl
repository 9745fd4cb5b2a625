title = تبادلۂ خیال اور کلیدی نکات

description = ایک اختتامی مباحثہ، ماڈیول کے اہم نکات اور اس کے ماخذ۔

in-this-debate-good-arguments-rest = اس مباحثے میں اچھے دلائل ثبوت پر قائم ہوتے ہیں اور متعلقہ لوگوں کا نام لیتے ہیں۔

should-the-counters-close = کیا کاؤنٹر بند ہو جانے چاہییں؟

a-minister-proposes-to-close-all = ایک وزیر تجویز کرتا ہے کہ دو سال کے اندر خدمات کے تمام کاؤنٹر بند کر دیے جائیں اور بچت بہتر آن لائن خدمات پر خرچ کی جائے۔ آدھا گروپ تجویز کا دفاع کرے اور آدھا اس کی مخالفت۔ آٹھ منٹ بعد فریق بدل لیں۔

is-a-service-better-if-it = اگر کوئی خدمت اکثر لوگوں کے لیے بہتر اور چند کے لیے بدتر ہو جائے تو کیا وہ بہتر ہے، اور یہ فیصلہ کرنے کا حق کسے ہے؟

what-evidence-from-country-would-make = { -country(case: "oblique") } سے کون سا ثبوت آپ کی رائے بدل دے گا؟

which-part-of-the-decision-belongs = فیصلے کا کون سا حصہ { -lead-agency(case: "oblique") } کا ہے، اور کون سا خدمت فراہم کرنے والے ادارے کا؟

allow-25-minutes-16-for-the = 25 منٹ رکھیں: 16 مباحثے کے لیے، 4 ایک شرط پر اتفاق کے لیے، 5 کلیدی نکات کے لیے۔ اگر سب بہت جلد متفق ہو جائیں تو بحث میں پہلے اسمارٹ فون کے بغیر کسی پنشنر کو لائیں، پھر ایسے دکاندار کو جو ہر چکر پر ایک دن کی آمدنی کھو دیتا ہے۔

digitization-changes-the-form-of-information = ڈیجیٹائزیشن معلومات کی شکل بدلتی ہے، ڈیجیٹلائزیشن کسی کارروائی کے آلات، اور ٹرانسفارمیشن خدمت کو اور اس کے پیچھے کی گورننس کو۔

governance-decides-the-result-more-than = نتیجے کا فیصلہ ٹیکنالوجی سے زیادہ گورننس کرتی ہے: خدمت تب بہتر ہوتی ہے جب کردار، قواعد اور ڈیٹا کی ترسیل بدلتی ہے۔

world-averages-have-risen-but-an = عالمی اوسط بڑھی ہے، لیکن کوئی اشاریہ سب سے کمزور حصے کو اور سب سے پیچھے رہ جانے والے لوگوں کو چھپا سکتا ہے۔

each-benefit-carries-a-risk-and = ہر فائدے کے ساتھ ایک خطرہ ہوتا ہے، اور منصفانہ منصوبہ بتاتا ہے کہ اسے کون اٹھاتا ہے اور یہ کیسے کم کیا جائے گا۔

an-honest-starting-point-covers-four = دیانت دارانہ نقطۂ آغاز صلاحیت کی چاروں سطحوں کا احاطہ کرتا ہے: انفرادی، تنظیمی، ادارہ جاتی اور معاشرتی۔

sources = ماخذ

united-nations-general-assembly-resolution-70 = اقوامِ متحدہ کی جنرل اسمبلی، قرارداد 70/1، 2015 (2030 ایجنڈا، اس کے اہداف اور ذیلی اہداف)۔
un-desa-un-e-government-survey = UN DESA، اقوامِ متحدہ کا ای گورنمنٹ سروے، 2020، 2022 اور 2024 کے ایڈیشن۔

un-desa-accelerating-digital-transformation-for = UN DESA، [Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development)، 2024۔

un-desa-training-toolkit-on-capacities = UN DESA، [Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9)۔

un-desa-and-escap-launch-webinar = UN DESA اور ESCAP، ٹول کٹ کا افتتاحی ویبینار، 30 مئی 2023؛ ITU کے 2022 کے اعداد و شمار کا ماخذ بھی یہی ہے۔

morocco-morocco-world-news-september-2020 = مراکش: [Morocco World News](https://moroccoworldnews.com/2020/09/319246)، ستمبر 2020۔

indonesia-press-report-may-2024 = انڈونیشیا: [اخباری رپورٹ](https://exbulletin.com/politics/2719007)، مئی 2024۔

rwanda-crisscrossed-april-2023-citing-public = روانڈا: [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services)، اپریل 2023، بحوالہ Public Digital۔

togo-govinsider-interview-with-the-minister = ٹوگو: GovInsider، وزیر کا انٹرویو؛ Paris Peace Forum، منصوبے کا صفحہ؛ Aiken اور دیگر، Nature، 2022، جس کا خلاصہ socialprotectionai.org پر ہے۔
