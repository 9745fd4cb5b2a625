title = Ujumuishaji tangu usanifu

description = Jinsi ya kupanga kwa ajili ya watu ambao huduma inaweza kuwaacha nje.

in-2022-66-per-cent-of = Mwaka 2022, asilimia 66 ya watu duniani walikuwa mtandaoni, lakini katika nchi zenye maendeleo duni zaidi walikuwa asilimia 36 tu (takwimu za ITU za 2022, zilizotolewa 2023). Huduma inayopatikana mtandaoni pekee huwaacha watu nje tangu siku yake ya kwanza.

the-2030-agenda-promises-to-leave = Ajenda ya 2030 inaahidi kutomwacha mtu yeyote nyuma; *kutomwacha mtu yeyote nje ya mtandao* kunaiingiza ahadi hiyo katika maisha ya kidijitali. Mambo haya mawili yanatofautiana. Mtu anaweza kuwa mtandaoni na bado akaachwa nyuma, kwa sababu fomu iko katika lugha ya kigeni. Mwingine anaweza kuwa nje ya mtandao na akahudumiwa vizuri, kwa sababu ofisa anautumia mfumo kwa niaba yake.

design-repair-and-default = Usanifu, urekebishaji na kidijitali kama kawaida

inclusion-by-design-means-that-people = **Ujumuishaji tangu usanifu** maana yake ni kwamba watu walio katika hatari ya kuachwa nje huiumba huduma tangu mchoro wa kwanza. *Urekebishaji* maana yake ni kwamba huduma inafunguliwa kwanza na malalamiko yanaonyesha inawaacha nje kina nani. Walioachwa nje mara nyingi hawawezi kulalamika kupitia njia hiyo. *Kidijitali kama kawaida*, ambapo njia ya kidijitali ndiyo ya kawaida na nyingine zinabaki wazi, huwajumuisha watu ikiwa tu njia hizo nyingine ni nzuri, zinagharimiwa na zinajulikana.

from-groups-to-barriers = Kutoka makundi hadi vizuizi

fixed-lists-of-vulnerable-groups-miss = Orodha zisizobadilika za makundi yaliyo katika mazingira hatarishi huwaacha baadhi ya watu, kwa sababu hali hiyo hubadilika kadiri muda unavyopita (UN DESA/UNPOG na ESCAP, 2023). Badala yake orodhesha vizuizi, na uliza ni nani anayekutana na kila kimoja:

access-no-network-electricity-or-device = **Ufikiaji:** kutokuwa na mtandao, umeme au kifaa.

cost-data-travel-or-a-day = **Gharama:** bando la intaneti, safari, au siku bila kipato.

ability-reading-language-digital-skills-or = **Uwezo:** kusoma, lugha, ujuzi wa kidijitali, au usanifu unaowafungia nje watu wenye ulemavu.

proof-no-identity-paper-address-or = **Uthibitisho:** kutokuwa na hati ya utambulisho, anwani au namba ya simu kwa jina la mtu mwenyewe.

trust-fear-of-error-surveillance-or = **Imani:** hofu ya makosa, ya kufuatiliwa au ya ulaghai.

control-another-person-in-the-household = **Udhibiti:** mtu mwingine katika kaya ndiye anayeishika simu.

two-designs-compared = Kulinganisha sanifu mbili

when-kenya-relaunched-ecitizen-in-2023 = Kenya ilipoizindua upya eCitizen mwaka 2023, ilitoa msimbo mfupi kwa simu za kawaida, na maduka ya mawakala na benki kwa watu wasio na simu janja (ITWeb Africa, 2023). Hili linapunguza kizuizi cha ufikiaji, ingawa si sana kwa watu wanaoishi mbali na duka.

in-2020-togo-paid-cash-support = Mwaka 2020, Togo ililipa msaada wa fedha kupitia simu yoyote ya mkononi, bila intaneti, na ilihakiki utambulisho kwa orodha ya wapiga kura (GovInsider, bila tarehe). Hili liliondoa kizuizi cha simu janja na kubakiza kizuizi cha uthibitisho: mtu asiye na laini ya simu (SIM) au usajili wa mpiga kura alibaki nje.

an-honest-plan-says-which-barriers = Mpango wa kweli husema ni vizuizi vipi vinavyobaki, na watu wanaokutana navyo wanapewa nini.

four-checks-before-approval = Mambo manne ya kukagua kabla ya kuidhinisha

which-people-in-country-would-meet = Ni watu gani katika { -country } wangekutana na kizuizi, na tunajuaje?

did-some-of-them-test-the = Je, baadhi yao waliijaribu huduma, mahali pao wenyewe na kwa lugha yao?

what-is-the-other-way-in = Njia nyingine ya kuingilia ni ipi, ni nani anayeigharimia, na je, ni nzuri kwa kiwango sawa?

which-measure-will-show-who-does = Ni kipimo gani kitakachoonyesha ni nani *asiyetumia* huduma?
