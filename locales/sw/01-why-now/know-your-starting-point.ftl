title = Fahamu mahali pako pa kuanzia

description = Kujitathmini katika ngazi nne za uwezo, na zoezi kuhusu aina za mabadiliko.

a-plan-needs-a-starting-point = Mpango unahitaji mahali pa kuanzia ambapo watu wanakubaliana.

self-assessment = Kujitathmini

sa-starting-point-title = Tunaanzia wapi?

answer-alone-first-for-your-own = Kwanza jibu peke yako, kuhusu shirika lako mwenyewe, na ufikirie ushahidi wa kila jibu. Kisha linganisheni majibu katika kikundi chenu.

not-yet = Bado

in-a-few-cases = Katika hali chache

in-most-cases = Katika hali nyingi

as-a-rule = Kama kanuni ya kawaida

individual = Ngazi ya mtu binafsi

colleagues-can-explain-the-difference-between = Wenzetu kazini wanaweza kueleza tofauti kati ya kuweka fomu mtandaoni na kubadilisha huduma.

managers-use-data-on-results-when = Mameneja hutumia data za matokeo wanapofanya maamuzi.

front-line-staff-can-say-for = Watumishi wanaohudumia watu moja kwa moja wanaweza kusema ni kina nani ambao huduma zetu za kidijitali haziwafai.

organizational = Ngazi ya shirika

each-service-has-one-named-person = Kila huduma ina mtu mmoja anayetajwa kwa jina anayewajibika nayo kuanzia ombi hadi matokeo.

teams-may-test-a-change-on = Timu zinaruhusiwa kujaribu mabadiliko kwa kiwango kidogo na kutoa taarifa ya kushindwa bila kuadhibiwa.

where-the-law-allows-it-units = Pale sheria inaporuhusu, vitengo hutumia tena taarifa tulizonazo badala ya kuwauliza watu upya.

institutional = Ngazi ya kitaasisi

the-rules-that-bind-us-allow = Kanuni zinazotufunga zinaruhusu huduma kukamilika bila karatasi au kufika ofisini pale ambapo havihitajiki.

our-duties-and-those-of-lead = Majukumu yetu na yale ya { -lead-agency } yameandikwa na yanajulikana kwa watumishi.

budgets-for-digital-services-cover-training = Bajeti za huduma za kidijitali hugharimia mafunzo, matengenezo na usaidizi, pamoja na ununuzi.

societal = Ngazi ya jamii

we-know-which-groups-in-country = Tunajua ni makundi yapi katika { -country } ambayo hayawezi kutumia huduma zetu za kidijitali, na kwa nini.

people-who-are-offline-receive-a = Watu walio nje ya mtandao wanapata huduma yenye ubora sawa bila gharama ya ziada.

a-person-can-question-a-decision = Mtu anaweza kuhoji uamuzi uliofanywa kwa zana za kidijitali na kupata jibu lenye sababu.

do-not-rely-on-a-total = Usitegemee jumla. Angalia ngazi yenye majibu ya chini zaidi, kisha kauli ambayo wenzako wanatofautiana zaidi kuihusu. Kutofautiana kunaweza kumaanisha kwamba vitengo havifanani, au kwamba hakuna mwenye ushahidi.

allow-20-minutes-8-alone-12 = Tenga dakika 20: 8 kila mtu peke yake, 12 katika vikundi. Sema kwamba huu si mtihani, na usikusanye majina.

exercise = Zoezi

which-change-is-it = Ni mabadiliko gani?

imagine-a-district-office-that-issues = Fikiria ofisi ya wilaya inayotoa vibali vya biashara na ambayo imechukua hatua sita:

a-it-scanned-its-permit-files = (a) Iliskani majalada yake ya vibali.

b-it-put-the-application-form = (b) Iliweka fomu ya maombi kwenye tovuti.

c-it-gave-inspectors-tablets = (c) Iliwapa wakaguzi kompyuta kibao.

d-with-a-new-legal-basis = (d) Kwa msingi mpya wa kisheria, inahakiki hali ya kodi kwenye ofisi ya kodi, kwa hiyo wamiliki hawaleti tena cheti.

e-it-kept-two-counters-where = (e) Ilibakiza kaunta mbili, ambako watumishi huwasaidia wamiliki kutuma maombi mtandaoni.

f-it-announced-that-its-transformation = (f) Ilitangaza kwamba mageuzi yake yamekamilika.

work-in-groups-of-four-or = Fanyeni kazi katika vikundi vya watu wanne au watano.

sort-the-actions-into-digitization = Zipangeni hatua hizo kama udijitishaji, udijitalishaji, mageuzi au hakuna kati ya hivyo, kwa sababu moja kwa kila hatua (dakika 10).

for-a-service-of-your-own = Kwa huduma yenu, elezeni badiliko moja ambalo lingekuwa mageuzi, pamoja na kanuni, jukumu, mtiririko wa data au ujuzi unaopaswa kuwa tofauti (dakika 10).

name-the-main-obstacle-and-its = Tajeni kikwazo kikuu na ngazi yake ya uwezo, kisha andikeni ombi moja kwa chombo kinachoweza kukiondoa, kwa mfano { -lead-agency } (dakika 5).

report-your-request-5-minutes-for = Wasilisheni ombi lenu (dakika 5 kwa vikundi vyote).

a-is-digitization = (a) ni udijitishaji.

b-is-digitalization-since-the-steps = (b) ni udijitalishaji, kwa kuwa hatua zinabaki zile zile.

c-depends-on-use-the-old = (c) inategemea matumizi: orodha ile ile ya zamani ya ukaguzi kwenye kompyuta kibao ni udijitalishaji, lakini matokeo ya pamoja yanayoepusha ukaguzi wa pili hubadilisha huduma.

d-is-transformation-on-a-small = (d) ni mageuzi kwa kiwango kidogo, kwa sababu sheria, majukumu na mtiririko wa data vinabadilika.

e-is-none-of-the-three = (e) peke yake si mojawapo ya vyote vitatu, lakini inaweza kuwa muhimu sana kwa mageuzi yanayomjumuisha kila mtu.

f-is-none-because-an-announcement = (f) si mojawapo, kwa sababu tangazo si ushahidi. Ushahidi bora ni muda na safari ambazo wamiliki wanahitaji, pamoja na kwenye kaunta.

groups-may-rank-b-and-c = Vikundi vinaweza kuzipa (b) na (c) uzito kupita kiasi kwa sababu zinaonekana. Jibu zuri la hatua ya 3 hutaja uamuzi na anayeweza kuufanya, wakati jibu kama “uhamasishaji zaidi” halina umahususi wa kutosha.
