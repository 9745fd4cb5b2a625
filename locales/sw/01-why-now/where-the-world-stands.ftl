title = Dunia ilipofikia

description = Kwa nini Ajenda ya 2030 inafanya mageuzi kuwa ya haraka, na jinsi ya kusoma takwimu za dunia.

progress-is-real-but-uneven-and = Maendeleo ni ya kweli lakini hayako sawa kila mahali, na muda ni mfupi.

the-goals-have-a-date = Malengo yana tarehe ya mwisho

in-2015-the-member-states-of = Mwaka 2015, Nchi Wanachama wa Umoja wa Mataifa zilipitisha Ajenda ya 2030 ya Maendeleo Endelevu, yenye malengo 17. Hakuna wizara inayoweza kuyafikia peke yake. Serikali ya kidijitali inaweza kuzisaidia taasisi kushirikishana zinachokijua, kuwafikia watu wengi zaidi na kuona kama sera inafanya kazi.

four-are-closest-to-this-toolkit = Manne ndiyo yaliyo karibu zaidi na zana hizi: Lengo la 4 kuhusu elimu, Lengo la 8 kuhusu kazi zenye staha na ukuaji wa uchumi, Lengo la 9 kuhusu miundombinu na ubunifu, na Lengo la 16 kuhusu taasisi zenye ufanisi, zinazowajibika na jumuishi. Shabaha ya 16.9 ya Ajenda ya 2030 pia inaahidi utambulisho wa kisheria kwa wote ifikapo 2030, pamoja na usajili wa vizazi, kwa hiyo mfano wa ukurasa uliotangulia una tarehe ya mwisho.

reading-the-index = Kusoma fahirisi

every-two-years-the-un-e = Kila baada ya miaka miwili, Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao hulinganisha Nchi Wanachama zote 193. Fahirisi yake ya Maendeleo ya Serikali Mtandao (EGDI) huanzia 0 hadi 1. Fahirisi hiyo ni wastani wa sehemu tatu: huduma za mtandaoni, miundombinu ya mawasiliano na rasilimali watu.

world-figure = Takwimu ya dunia

n-2020 = 2020

n-2022 = 2022

n-2024 = 2024

average-egdi = Wastani wa EGDI

n-0-5988 = 0.5988

n-0-6102 = 0.6102

n-0-638 = 0.638

population-in-countries-below-that-average = Idadi ya watu katika nchi zilizo chini ya wastani huo

not-given = haikutolewa

n-45-0-per-cent = asilimia 45.0

n-22-4-per-cent = asilimia 22.4

sources-un-e-government-survey-2020 = Vyanzo: Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao (2020, 2022, 2024) na UN DESA (2024). Mwaka 2024, nchi 76 zilikuwa katika kundi la juu sana, 62 katika kundi la juu, 44 katika kundi la kati na 11 katika kundi la chini (Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao, 2024). Wastani wa Afrika, wa nchi zenye maendeleo duni zaidi na wa nchi za visiwa vidogo zinazoendelea ulibaki chini ya wastani wa dunia (UN DESA, 2024).

a-worked-example-one-score-two = Mfano uliofafanuliwa: alama moja, nchi mbili

imagine-two-countries-with-the-same = Fikiria nchi mbili zenye EGDI ile ile ya 0.60. Nchi A inapata 0.60 katika kila moja ya sehemu tatu. Nchi B inapata 0.90 kwa huduma za mtandaoni, 0.30 kwa miundombinu na 0.60 kwa rasilimali watu. Wastani ni 0.60 tena (1.80 ikigawanywa kwa 3).

many-people-in-country-b-may = Huenda watu wengi katika Nchi B hawawezi kuzifikia huduma zake nzuri, kwa hiyo huenda hitaji lake la kwanza si huduma zaidi. Nchi A haina sehemu iliyo dhaifu kuliko nyingine na lazima itafute vipaumbele vyake ndani ya kila sehemu.

four-checks-before-you-quote-a = Mambo manne ya kukagua kabla ya kunukuu takwimu

unit-does-it-count-people-households = **Kipimo:** je, inahesabu watu, kaya, miunganisho au nchi?

date-from-which-year-are-the = **Tarehe:** data ni za mwaka gani, na je, mbinu imebadilika tangu hapo?

average-which-group-could-be-far = **Wastani:** ni kundi gani linaloweza kuwa chini sana ya wastani huo?

meaning-does-it-show-supply-use = **Maana:** je, inaonyesha utoaji, matumizi au manufaa?

apply-the-checks-to-the-fall = Tumia ukaguzi huu kuhusu kushuka kutoka asilimia 45.0 hadi 22.4. Kipimo hiki kinahesabu wakazi wote wa nchi kwa pamoja. Nchi yenye watu wengi inapovuka wastani, kiwango hushuka mara moja, hata kama wilaya zake maskini zaidi hazijafaidika kwa lolote.

a-divide-with-several-layers = Pengo lenye tabaka kadhaa

in-2022-66-per-cent-of = Mwaka 2022, asilimia 66 ya watu duniani walikuwa mtandaoni, lakini katika nchi zenye maendeleo duni zaidi walikuwa asilimia 36 tu (ITU, 2022). Mapengo pia yanatenganisha miji na maeneo ya vijijini, na wanaume na wanawake. Watu wengi waliofikiwa na mtandao bado hawautumii.

to-close-the-divide-find-the = Ili kuziba pengo, tafuta tabaka ambapo watu hukwama: mtandao, bei, kifaa, ujuzi, lugha, ufikivu au imani. Mnara mpya haumsaidii mtu asiyeweza kusoma fomu. Hali ya kuwa katika mazingira hatarishi hubadilika, kwa mfano baada ya ugonjwa au mafuriko, kwa hiyo orodha isiyobadilika ya makundi itawaacha baadhi ya watu.

allow-30-minutes-10-for-the = Tenga dakika 30: 10 kwa malengo na fahirisi, 10 kwa mfano, 10 kwa pengo. Gawa sehemu tatu za EGDI za { -country } na za nchi jirani mbili, bila nafasi zake katika orodha. Iombe kila meza itoe swali moja ambalo takwimu haziwezi kulijibu.
