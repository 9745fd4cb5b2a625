title = Kwa nini mageuzi, na kwa nini sasa

description = Yaliyomo katika moduli hii, na jinsi ya kuitumia katika kipindi cha nusu siku.

many-public-offices-now-work-with = Ofisi nyingi za umma sasa zinatumia kompyuta. Hata hivyo, watu bado wanapanga foleni, wanabeba nakala kutoka ofisi moja hadi nyingine na kutoa taarifa zile zile mara kwa mara. Moduli hii inaeleza kwa nini zana mpya peke yake hazibadilishi hali hiyo.

one-message-links-all-the-pages = Ujumbe mmoja unaunganisha kurasa zote: utawala huamua matokeo zaidi kuliko teknolojia.

tell-digitization-digitalization-and = Kutofautisha udijitishaji, udijitalishaji na mageuzi, kwa mfano wa kila kimoja kutoka katika huduma unayoifahamu.

explain-why-the-2030-agenda-needs = Kueleza kwa nini Ajenda ya 2030 inahitaji serikali ya kidijitali inayofanya kazi.

read-the-main-world-figures-on = Kusoma takwimu kuu za dunia kuhusu serikali ya kidijitali na kutaja mambo ambayo hazionyeshi.

weigh-the-benefits-of-a-digital = Kupima manufaa ya huduma ya kidijitali dhidi ya hatari zake, na kusema ni nani anayebeba kila hatari.

describe-the-starting-point-of-your = Kueleza mahali pa kuanzia pa shirika lako katika ngazi nne za uwezo.

when-a-form-moves-from-paper = Fomu inapohama kutoka kwenye karatasi kwenda kwenye skrini, ni nini kinachobadilika kwa anayeijaza?

what-can-a-world-index-tell = Fahirisi ya dunia inaweza kuiambia serikali nini, na inaweza kuficha nini?

who-may-lose-when-a-service = Ni nani anayeweza kupata hasara huduma inapokuwa ya kidijitali, na ni nani anayepaswa kuwajibika kwa hasara hiyo?

why-do-projects-with-sound-technology = Kwa nini miradi yenye teknolojia nzuri bado hushindwa?

how-to-use-this-module = Jinsi ya kutumia moduli hii

the-pages-follow-the-order-of = Kurasa zinafuata mpangilio wa kipindi cha nusu siku. Ukijifunza peke yako, linganisha majibu uliyoyaandika na ya mwenzako kazini.

time-plan-in-minutes-210-in = Mpango wa muda kwa dakika, jumla 210:

opening-objectives-key-questions-10 = ufunguzi, malengo, maswali muhimu: 10

from-paper-to-transformation-35 = kutoka karatasi hadi mageuzi: 35

where-the-world-stands-30 = dunia ilipofikia: 30

break-15 = mapumziko: 15

benefits-risks-and-obstacles-25 = manufaa, hatari na vikwazo: 25

case-study-20 = uchunguzi kifani: 20

self-assessment-20 = kujitathmini: 20

exercise-30 = zoezi: 30

discussion-and-key-points-25 = majadiliano na mambo muhimu: 25

before-the-session-find-the-latest = Kabla ya kipindi, tafuta takwimu za karibuni zaidi za { -country } katika Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao. Ikiwezekana, mwalike mtu kutoka { -lead-agency } ili ajibu maswali mwishoni. Changanya vyeo na ofisi katika kila kikundi, na mwache mwenye cheo cha chini zaidi azungumze kwanza.
