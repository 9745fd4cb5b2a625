title = Ukaguzi wa nguzo

description = Kujitathmini, na zoezi la kutafuta visababishi.

look-first-at-your-own-organization = Angalia kwanza shirika lako mwenyewe, kisha matatizo katika nchi mbili.

sa-holistic-title = Mkabala wetu ni wa jumla kwa kiasi gani?

judge-each-statement-for-your-own = Pima kila kauli kwa ajili ya shirika lako mwenyewe, ukiwa peke yako, kwa dakika nane. Kisha linganisheni katika kikundi kwa dakika kumi na mbili, na mwanzie pale mnapotofautiana zaidi. Kwa kila jibu lililo juu ya la kwanza, taja ushahidi mmoja.

not-yet = Bado

in-a-few-places = Katika sehemu chache

in-most-places = Katika sehemu nyingi

everywhere-with-regular-review = Kila mahali, pamoja na mapitio ya mara kwa mara

individual = Ngazi ya mtu binafsi

managers-can-explain-how-their-service = Mameneja wanaweza kueleza jinsi huduma yao inavyotegemea kazi ya vyombo vingine.

service-designers-know-who-cannot-use = Wasanifu wa huduma wanajua ni nani asiyeweza kutumia njia ya kidijitali, na kwa nini.

colleagues-look-for-causes-beyond-technology = Wenzetu kazini hutafuta visababishi zaidi ya teknolojia mradi wa kidijitali unapokuwa na matatizo.

organizational = Ngazi ya shirika

we-prepare-our-digital-plan-and = Tunaandaa mpango wetu wa kidijitali na bajeti yetu kwa pamoja.

units-work-together-before-a-crisis = Vitengo hufanya kazi pamoja kabla dharura haijavilazimisha.

teams-may-test-a-small-change = Timu zinaruhusiwa kujaribu badiliko dogo na kusema wazi kwamba halikufanya kazi.

institutional = Ngazi ya kitaasisi

a-written-rule-says-who-answers = Kanuni iliyoandikwa inasema ni nani anayewajibika kwa kila huduma tunayoitoa pamoja na vyombo vingine.

we-may-lawfully-share-the-data = Tunaruhusiwa kisheria kushirikishana data ambazo huduma za pamoja zinahitaji, kwa ulinzi wa data binafsi.

results-of-monitoring-change-our-plan = Matokeo ya ufuatiliaji hubadilisha mpango au bajeti yetu katika mwaka unaofuata.

societal = Ngazi ya jamii

people-who-use-our-services-take = Watu wanaotumia huduma zetu hushiriki kabla ya maamuzi makuu ya usanifu kufanywa.

each-of-our-digital-services-has = Kila moja ya huduma zetu za kidijitali ina njia nyingine ya kuingilia kwa watu walio nje ya mtandao.

we-know-which-groups-do-not = Tunajua ni makundi yapi yasiyotumia huduma zetu, na tunafanya kazi na wabia wanaoyafikia.

do-not-collect-the-answers-as = Usikusanye majibu kama alama za mtihani. Majibu yanayotofautiana sana ndani ya shirika moja tayari ni matokeo ya tathmini. Kiombe kila kikundi kitaje kauli moja ambayo kingeweza kuboresha jibu lake ndani ya mwaka mmoja, na msaada ambao kingeuhitaji kutoka { -lead-agency }.

find-the-pillars-behind-the-problem = Tafuta nguzo zilizo nyuma ya tatizo

read-these-two-situations = Soma hali hizi mbili.

a-in-papua-new-guinea-public = **A.** Nchini Papua New Guinea, vyombo vya umma havikuratibiwa, juhudi zilitawanyika, na serikali ya kidijitali haikuwa na mtetezi ndani ya serikali (UN DESA/UNPOG na ESCAP, 2023).

b-in-the-philippines-838-of = **B.** Nchini Ufilipino, miji na manispaa 838 kati ya 1,642 zilikuwa zimejiunga na mfumo wa pamoja wa huduma za mitaa kufikia Oktoba 2024 (Manila Bulletin, 2024).

in-groups-of-four-to-six = Katika vikundi vya watu wanne hadi sita, chagueni tatizo moja (dakika 2).

name-the-pillar-in-which-it = Tajeni nguzo ambayo tatizo *linajitokeza*, na hadi nguzo tatu ambazo huenda *zinalisababisha* (dakika 8).

decide-at-which-capacity-level-the = Amueni hatua ya kwanza ielekezwe katika ngazi gani ya uwezo, na kwa nini (dakika 5).

write-two-facts-that-you-need = Andikeni mambo mawili ya hakika mnayoyahitaji kabla ya kuamua, na mseme ni nani aliye nayo (dakika 5).

describe-a-similar-problem-in-country = Elezeni tatizo linalofanana katika { -country }, na mtaje nguzo moja iliyo tofauti (dakika 5).

report-one-minute-for-each-group = Toeni taarifa, dakika moja kwa kila kikundi (dakika 5).

other-answers-can-be-right-if = Majibu mengine yanaweza kuwa sahihi ikiwa sababu ni nzuri.

a-the-problem-appears-in-pillar = **A.** Tatizo linajitokeza katika nguzo ya 4. Visababishi vinavyoelekea kuwepo viko katika nguzo ya 1 (hakuna mtetezi), ya 2 (hakuna wajibu wa pamoja) na ya 3 (huenda hakuna mtu anayewajibika katika kila chombo). Anzeni katika ngazi ya kitaasisi, kwa sababu nia njema katika chombo kimoja haiwezi kuvifunga vingine. Nchi hiyo pia imechukua hatua katika ngazi hii: Sheria yake ya Serikali ya Kidijitali, inayotumika tangu 8 Agosti 2022 (ict.gov.pg), inakitaka kila chombo cha umma kimteue ofisa wa mageuzi ya kidijitali (pln.com.pg, muhtasari wa Sheria ya 2022). Hii ni kanuni ya kitaasisi inayounda jukumu katika shirika.

b-the-problem-appears-in-pillar = **B.** Tatizo linajitokeza katika nguzo ya 4, lakini takwimu hiyo haithibitishi kisababishi chochote. Nguzo ya 7 (fedha na watumishi), ya 6 (muunganisho) au ya 1 (uongozi wa mtaa), kila moja inaweza kulieleza, na miji inaweza kutofautiana na manispaa za vijijini. Kwanza ulizeni ni serikali *zipi* za mitaa ambazo hazijajiunga. Kikundi kinachoanza na suluhisho kimeruka uchambuzi wa hali.
