title = Manufaa, hatari na vikwazo

description = Jinsi ya kupima huduma ya kidijitali, na mambo yanayozikwamisha serikali.

a-fair-judgement-of-a-service = Tathmini ya haki ya huduma hutaja manufaa, hatari na mtu anayebeba hatari hiyo.

each-benefit-has-its-risk = Kila faida ina hatari yake

access-a-service-can-be-open = **Ufikiaji.** Huduma inaweza kupatikana saa yoyote na mbali na mji mkuu. *Hatari:* kaunta inapofungwa, watu wasio na kifaa au ujuzi, au ambao usanifu haufikiki kwao, huachwa nje.

knowledge-data-can-show-where-needs = **Maarifa.** Data zinaweza kuonyesha mahitaji yaliko na kama sera inafanya kazi. *Hatari:* watu wasiokuwemo katika data hawaonekani tena, na uamuzi uliofanywa na programu ya kompyuta unaweza kuwa mgumu kukatiwa rufaa.

transparency-recorded-steps-make-delay-and = **Uwazi.** Hatua zinaporekodiwa, ni rahisi zaidi kugundua ucheleweshaji na rushwa. *Hatari:* kumbukumbu hizo hizo zinaweza kutumika kuwachunguza watu.

efficiency-shared-systems-save-staff-from = **Ufanisi.** Mifumo ya pamoja inawaepushia watumishi kazi ya kunakili na kutafuta. *Hatari:* huenda kazi inahamia tu kwa mwananchi, na hitilafu au shambulio moja linaweza kusimamisha huduma nyingi.

a-worked-example-fast-cash-support = Mfano uliofafanuliwa: msaada wa fedha wa haraka nchini Togo

in-2020-togo-built-novissi-in = Mwaka 2020, Togo iliunda Novissi kwa siku kumi ili kuwasaidia watu waliopoteza kipato wakati wa janga la ugonjwa (mahojiano ya GovInsider na waziri). Ililipa kupitia pesa za simu na ilifanya kazi kwenye simu yoyote, bila intaneti. Mwaka 2020 na 2021 iliwafikia watu 920,000, yaani robo ya watu wazima wote (Paris Peace Forum). Togo haikuwa na daftari la kijamii, kwa hiyo awamu ya baadaye ilitumia picha za setilaiti kutafuta kantoni maskini zaidi, na kumbukumbu za simu kuwatafuta watu maskini zaidi katika kantoni hizo.

weigh-that-choice-in-three-steps = Pima uchaguzi huo kwa hatua tatu.

compare-with-the-real-alternatives-selection = *Linganisha na njia mbadala zilizopo kweli.* Uteuzi kwa data za simu uliwaacha nje maskini wachache zaidi, kwa asilimia 4 hadi 21, kuliko uteuzi kwa eneo, na daftari lenye upimaji wa kipato lingefanya vizuri zaidi (Nature, 2022). Daftari la aina hiyo halikuwepo.

name-who-was-outside-people-without = *Taja waliokuwa nje.* Watu wasio na laini ya simu (SIM) au kadi ya mpiga kura hawakuweza kukidhi masharti.

decide-what-must-follow-publish-the = *Amua kinachopaswa kufuata.* Kutangaza makosa, kutoa njia nyingine ya kuomba, kulinda kumbukumbu za simu na kujenga daftari kwa ajili ya dharura ijayo.

speed-can-justify-such-a-method = Kasi inaweza kuhalalisha njia kama hiyo wakati wa dharura, lakini si kama sera ya kudumu.

reducing-the-risk = Kupunguza hatari

inclusion-by-design-considers-excluded-people = **Ujumuishaji tangu usanifu** huwazingatia watu walioachwa nje tangu mchoro wa kwanza wa huduma. **Huduma mseto** hudumisha njia ya kuhudumiwa na mtu, yenye ubora sawa, pamoja na njia ya kidijitali. Ulinzi wa data, usalama na haki ya wazi ya kukata rufaa vinahitaji fedha tangu mwanzo.

what-holds-governments-back = Mambo yanayozikwamisha serikali

coordination-papua-new-guinea-named = *Uratibu.* Papua New Guinea ilitaja vyombo visivyoratibiwa na ukosefu wa mtu wa kulitetea suala hili ndani ya serikali.

skills-and-attitudes-azerbaijan-named-a = *Ujuzi na mitazamo.* Azerbaijani ilitaja ukosefu wa ujuzi wa kidijitali miongoni mwa maofisa na upinzani dhidi ya mabadiliko.

fear-in-pakistan-resistance-was-traced = *Hofu.* Nchini Pakistan, upinzani ulionekana kutokana na hofu ya uwazi, ya kupoteza mamlaka na ya kupoteza ajira.

means-many-governments-in-africa-lack = *Nyenzo.* Serikali nyingi barani Afrika hazina miundombinu na rasilimali za kutosha.

speakers-made-these-four-points-at = Wazungumzaji walieleza mambo haya manne katika mkutano wa mtandaoni wa UN DESA na ESCAP (2023). Sheria ni kikwazo kingine cha kawaida, pale ambapo kanuni bado zinadai karatasi, muhuri au kufika mwenyewe.

treat-resistance-as-information-a-list = Chukulia upinzani kama taarifa. Orodha ya manufaa haitamshawishi ofisa anayehofia ajira yake. Uliza mabadiliko yanamwondolea nini mtu huyo, na shirika linaweza kumpa nini.

governance-decides = Utawala ndio unaoamua

governance-is-how-decisions-are-made = Utawala ni jinsi maamuzi yanavyofanywa na kutekelezwa: nani anaamua, kwa kanuni zipi, kwa fedha za nani, akiwajibika kwa nani. Jamhuri ya Korea inaitegemeza serikali ya kidijitali kwa njia nne: wajibu uliowekwa na sheria, tathmini ya kila mwaka ya taasisi, miradi inayosimamiwa, na fedha pamoja na msaada wa kiufundi (mkutano wa mtandaoni wa UN DESA na ESCAP, 2023). Hakuna hata moja kati ya hizo nne iliyo teknolojia.

networks-and-engineers-remain-necessary-but = Mitandao na wahandisi bado ni muhimu, lakini programu ile ile huleta matokeo tofauti katika taasisi tofauti. Mamlaka thabiti kwa { -lead-agency } yanasaidia, lakini kila wizara bado lazima ibadilishe kanuni na mazoea yake yenyewe. Moduli ya 2 inaeleza [nguzo tisa](../02-holistic-approach/nine-pillars.md) za mabadiliko hayo.

study-a-case = Chunguza kisa kimoja

look-for-changes-in-the-way = Tafuta mabadiliko katika namna watumishi wanavyofanya kazi na kuwahudumia watu, mbali na teknolojia yoyote mpya. Kisha uliza ni nani aliyenufaika, ni nani anayeweza bado kuachwa nje, na ni uamuzi upi ambao ungekuwa mgumu zaidi kuurudia katika shirika lako.

allow-25-minutes-for-the-readings = Tenga dakika 25 kwa kusoma kurasa na 20 kwa uchunguzi kifani: 8 za kusoma, 8 katika vikundi, 4 za kutoa taarifa. Vikundi vinavyoisifu au kuilaumu nchi virudishe kwenye maamuzi.
