title = Nguzo tisa

description = Maeneo tisa yanayobeba mageuzi, pamoja na dalili za kukosekana kwake.

the-pillars-form-a-checklist-of = Nguzo ni orodha ya kukagua mambo ambayo mageuzi yanayategemea (Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao, 2020). Safu ya mwisho imeongezwa hapa: dalili ya kuitafuta katika ofisi yako mwenyewe.

no = Na.

pillar = Nguzo

what-it-covers = Inahusu nini

sign-that-it-is-missing = Dalili kwamba inakosekana

n-1 = 1

vision-leadership-mindsets = Dira, uongozi, fikra

leaders-who-can-transform-digital-skills = Viongozi wanaoweza kuleta mageuzi, ujuzi wa kidijitali, fikra mpya

work-stops-when-one-manager-leaves = Kazi inasimama meneja mmoja anapoondoka

n-2 = 2

institutional-and-regulatory-framework = Mfumo wa kitaasisi na wa udhibiti

laws-and-rules-that-hold-institutions = Sheria na kanuni zinazoziunganisha taasisi

a-shared-service-has-no-legal = Huduma ya pamoja haina mmiliki wa kisheria

n-3 = 3

organizational-set-up-and-culture = Muundo na utamaduni wa shirika

how-bodies-are-organized-and-work = Jinsi vyombo vilivyopangwa na vinavyofanya kazi

a-paper-file-stands-behind-the = Nyuma ya fomu ya mtandaoni kuna jalada la karatasi

n-4 = 4

systems-thinking-and-integration = Fikra za mifumo na uunganishaji

a-view-of-the-whole-joined = Kuona kitu kizima, sera na huduma zilizounganishwa

people-carry-papers-between-offices = Watu wanabeba karatasi kati ya ofisi

n-5 = 5

data-governance = Utawala wa data

handling-access-and-use-of-data = Utunzaji, ufikiaji na matumizi ya data, sera zinazotokana na data

two-registers-disagree-about-one-person = Madaftari mawili yanatofautiana kuhusu mtu mmoja

n-6 = 6

ict-infrastructure-affordability-access = Miundombinu ya TEHAMA, unafuu wa gharama, ufikiaji

fast-internet-and-safe-technology-within = Intaneti ya kasi na teknolojia salama ambayo wote wanaweza kuifikia

a-signal-is-there-but-people = Mawimbi ya mtandao yapo, lakini watu hawawezi kulipia

n-7 = 7

resources = Rasilimali

money-and-other-means-budgets-that = Fedha na nyenzo nyingine, bajeti zinazoendana na mipango, ubia

a-pilot-succeeds-and-no-budget = Majaribio yanafanikiwa, lakini hakuna bajeti inayofuata

n-8 = 8

capacities-of-capacity-developers = Uwezo wa wakuzaji wa uwezo

schools-of-public-administration-training-bodies = Vyuo vya utawala wa umma, vyombo vya mafunzo

courses-teach-the-old-procedure = Kozi zinafundisha utaratibu wa zamani

n-9 = 9

societal-capacities = Uwezo wa jamii

skills-in-society-a-closed-digital = Ujuzi katika jamii, pengo la kidijitali lililozibwa, hakuna anayeachwa nyuma

some-people-always-need-another-person = Baadhi ya watu daima wanahitaji mtu mwingine awaombee huduma

three-distinctions-that-learners-miss = Tofauti tatu ambazo washiriki huzikosa

pillars-2-and-3-pillar-2 = **Nguzo ya 2 na ya 3.** Nguzo ya 2 inahusu kanuni zinazovifunga vyombo vingi, kama vile sheria ya kushirikishana data. Nguzo ya 3 inahusu maisha ndani ya chombo kimoja: vitengo vyake, taratibu zake za kila siku, na kinachotuzwa. Sheria inaweza kuruhusu kushirikishana data wakati utamaduni wa idara bado unakataa.

pillars-4-and-5-integration-lets = **Nguzo ya 4 na ya 5.** Uunganishaji huiwezesha mifumo kufanya kazi pamoja. Utawala wa data huamua ni nani anayewajibika kwa data na ni nani anayeruhusiwa kuzitumia. Bila utawala huo, mifumo iliyounganishwa hubadilishana data zisizo sahihi kwa kasi zaidi.

pillars-6-and-9-a-network = **Nguzo ya 6 na ya 9.** Mtandao unafika kijijini: hiyo ni nguzo ya 6. Mkulima wa huko anatumia huduma kwa kujiamini na anatambua ulaghai: hiyo ni nguzo ya 9.

reading-the-pillars-together = Kusoma nguzo kwa pamoja

do-not-calculate-an-average-if = Usikokotoe wastani. Ikiwa nguzo nane ni imara na sheria inakataza huduma, huduma haipo. Tafuta nguzo inayozikwamisha nyingine *sasa*. Pale ambapo hakuna chombo kinachoruhusiwa kisheria kushirikisha data, kanuni hutangulia uunganishaji. Pale ambapo kanuni nzuri hazitumiki, angalia kwanza uongozi na utamaduni.

give-each-pair-one-pillar-and = Ipe kila jozi nguzo moja na dakika tano za kutafuta nguvu moja na udhaifu mmoja katika { -country }. Weka matokeo ukutani na ukiache kikundi kichore mishale: “nguzo hii inategemea ile”. Kisha uliza: je, nguzo inayoelekezewa mishale mingi zaidi ndiyo pia inayopata sehemu kubwa zaidi ya bajeti?
