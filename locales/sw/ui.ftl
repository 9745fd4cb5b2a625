language-name = Kiswahili

skip-to-content = Ruka hadi kwenye maudhui
contents = Yaliyomo
home = Mwanzo
search = Tafuta
search-hint = Tafuta katika zana hizi
search-none = Hakuna kilichopatikana.
search-found = { $count ->
    [one] Mahali { $count } pamepatikana
   *[other] Mahali { $count } pamepatikana
}
search-needs-script = Utafutaji unahitaji JavaScript. Mengine yote yanafanya kazi bila hiyo.
previous = Iliyotangulia
next = Inayofuata
language = Lugha
editions = Matoleo
edition-base = Toleo la kimataifa
theme = Mwanga au giza
print = Chapisha
module-number = Moduli ya { $number }
minutes = { $count ->
    [one] Dakika { $count }
   *[other] Dakika { $count }
}
case-studies = Uchunguzi kifani
sources = Vyanzo
licence = Leseni
not-translated = Mstari huu wa pembeni unaonyesha sehemu ambayo bado haijatafsiriwa. Imeonyeshwa kwa lugha nyingine.
older = Mstari huu wa nukta pembeni unaonyesha sehemu ambayo matini yake ya asili imebadilika tangu ilipotafsiriwa.
machine-note = Toleo hili limetafsiriwa na mashine. Bado hakuna mtu aliyelipitia. Matini ya asili ni ya Kiingereza.

kind-objectives = Malengo ya kujifunza
kind-questions = Maswali muhimu
kind-keypoints = Mambo muhimu
kind-callout = Zingatia
kind-discussion = Majadiliano
kind-exercise = Zoezi
kind-solution = Majibu
kind-self-assessment = Kujitathmini
kind-situation-analysis = Uchambuzi wa hali
kind-priority-setting = Kuweka vipaumbele
kind-action-plan = Mpango wa utekelezaji
kind-quiz = Maswali ya jaribio
kind-evaluation = Tathmini
kind-case-study = Uchunguzi kifani
kind-facilitator = Kwa mwezeshaji
alert-note = Kumbuka
alert-tip = Dokezo
alert-important = Muhimu
alert-warning = Onyo
alert-caution = Tahadhari

all-editions = Matoleo na lugha zote
choose = Chagua toleo na lugha.
coverage = Asilimia { $percent } imetafsiriwa

differs-title = Jinsi toleo hili linavyotofautiana
differs-intro = { $count ->
    [one] Toleo hili linatofautiana na toleo la kimataifa mahali { $count }.
   *[other] Toleo hili linatofautiana na toleo la kimataifa mahali { $count }.
}
differs-added = Imeongezwa
differs-replaced = Imebadilishwa
differs-removed = Imeachwa
differs-base = Toleo la kimataifa linasema:
differs-here = Toleo hili linasema:
differs-left-out = Kurasa zisizokuwemo katika toleo hili
audience-rural = manispaa za vijijini
audience-urban = miji

downloads = Faili za kupakua
kilobytes = KB { $count }
format-epub = Kitabu (EPUB)
format-pdf = Hati (PDF)
format-docx = Kitini cha kuchapisha (DOCX)
format-pptx = Slaidi (PPTX)
format-scorm-1-2 = Kozi (SCORM 1.2)
format-scorm-2004 = Kozi (SCORM 2004)
cover = Jalada
about-package = Kuhusu chapisho hili
about-edition = Toleo
about-version = Toleo la matini ya asili
about-coverage = Kiasi kilichotafsiriwa
about-drifted = Matini zilizo za zamani kuliko asili yake
about-attribution = Mwandishi
accessibility-summary = Vichwa, orodha, majedwali na lugha ya kila sehemu vimewekewa alama, kwa hiyo kitabu kinaweza kusomwa kwa sauti, kukuzwa na kuonyeshwa kwa rangi nyingine. Picha, zikiwapo, zimeelezwa kwa maneno. Shughuli ni fomu za kuchapisha au kujazwa kwenye karatasi. Hakuna sauti, mwendo wala programu.
footnotes = Tanbihi
back-to-text = Rudi kwenye matini
landmarks = Sehemu za kitabu
per-cent = asilimia { $percent }
duration = Muda
about-module = Kuhusu moduli hii

answers-kept = Majibu yako yanabaki kwenye kifaa hiki. Hakuna mtu mwingine anayeweza kuyaona.
answers-reported = Majibu yako yanahifadhiwa na jukwaa lako la kujifunzia mtandaoni.
answers-not-kept = Majibu yako hayawezi kuhifadhiwa hapa. Yahifadhi katika faili kabla ya kuondoka.
answers-need-script = Bila JavaScript, majibu hayahifadhiwi: chapisha ukurasa huu na uandike juu yake.
answers-export = Hifadhi majibu yangu katika faili
answers-import = Pakia majibu yangu kutoka kwenye faili
answers-erase = Futa majibu yangu
answers-erase-sure = Je, ungependa kufuta majibu yako yote ya zana hizi kwenye kifaa hiki?
answers-bad-file = Faili hii haina majibu ya zana hizi.
answers-loaded = Majibu yako yamepakiwa.
answers-erased = Majibu yako yamefutwa.
save-table = Hifadhi kama jedwali (CSV)
your-answer = Jibu lako
your-notes = Maelezo yako
result = Matokeo
result-part = Sehemu
result-average = Wastani
result-answered = Yaliyojibiwa
result-none = Bado hakuna jibu.
check-answer = Kagua
answer-right = Sahihi
answer-wrong = Si sahihi
right-answer = Jibu sahihi:
quiz-score = Majibu sahihi
move-up = Juu
move-down = Chini
rank-hint = Weka lililo muhimu zaidi mwanzoni.
statement = Kauli
rank = Nafasi
option = Chaguo

## Courses on e-learning platforms.

course-progress = Kurasa zilizosomwa
course-read = umesomwa
course-complete = Umekamilisha moduli hii.
course-passed = Umekamilisha moduli hii na kufaulu maswali yake ya jaribio.
course-failed = Umekamilisha moduli hii, lakini hukufaulu maswali ya jaribio. Unaweza kubadilisha majibu yako na kuyakagua tena.
course-refused = Jukwaa lako la kujifunzia mtandaoni halipokei majibu yako kwa sasa. Yamehifadhiwa kwenye kifaa hiki na yatatumwa tena.
course-full = Maelezo yako ni marefu kuliko yanayoweza kuhifadhiwa na jukwaa lako la kujifunzia mtandaoni. Jukwaa linahifadhi maendeleo yako, chaguo zako na maelezo yako mafupi. Hifadhi majibu yako katika faili ili usipoteze maelezo marefu zaidi.
course-closed = Jukwaa lako la kujifunzia mtandaoni limefunga kipindi hiki. Fungua kozi tena kutoka kwenye jukwaa ili kuendelea. Hadi wakati huo majibu yako yanahifadhiwa kwenye kifaa hiki tu.
