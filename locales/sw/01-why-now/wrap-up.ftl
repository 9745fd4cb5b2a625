title = Majadiliano na mambo muhimu

description = Mdahalo wa kufunga, mambo makuu ya moduli na vyanzo vyake.

in-this-debate-good-arguments-rest = Katika mdahalo huu, hoja nzuri hutegemea ushahidi na huwataja watu wanaohusika.

should-the-counters-close = Je, kaunta zifungwe?

a-minister-proposes-to-close-all = Waziri anapendekeza kufunga kaunta zote za huduma ndani ya miaka miwili na kutumia fedha zitakazookolewa kuboresha huduma za mtandaoni. Nusu ya kikundi inatetea pendekezo hilo na nusu nyingine inalipinga. Baada ya dakika nane, badilishaneni pande.

is-a-service-better-if-it = Je, huduma ni bora zaidi ikiwa inaboreka kwa watu wengi na kuwa mbaya zaidi kwa wachache, na ni nani mwenye haki ya kuamua hilo?

what-evidence-from-country-would-make = Ni ushahidi gani kutoka { -country } ungekufanya ubadilishe mawazo yako?

which-part-of-the-decision-belongs = Ni sehemu gani ya uamuzi iliyo ya { -lead-agency }, na ni ipi iliyo ya shirika linalotoa huduma?

allow-25-minutes-16-for-the = Tenga dakika 25: 16 kwa mdahalo, 4 kwa kukubaliana kuhusu sharti moja, 5 kwa mambo muhimu. Ikiwa wote wanakubaliana mapema mno, mlete mstaafu asiye na simu janja, kisha mwenye duka anayepoteza kipato cha siku moja kila anapofika ofisini.

digitization-changes-the-form-of-information = Udijitishaji hubadilisha umbo la taarifa, udijitalishaji hubadilisha zana za mchakato, mageuzi hubadilisha huduma na utawala ulio nyuma yake.

governance-decides-the-result-more-than = Utawala huamua matokeo zaidi kuliko teknolojia: huduma huboreka majukumu, kanuni na mtiririko wa data vinapobadilika.

world-averages-have-risen-but-an = Wastani wa dunia umepanda, lakini fahirisi inaweza kuficha sehemu iliyo dhaifu zaidi na watu walioachwa nyuma zaidi.

each-benefit-carries-a-risk-and = Kila faida huja na hatari, na mpango wa haki husema ni nani anayeibeba na jinsi itakavyopunguzwa.

an-honest-starting-point-covers-four = Mahali pa kuanzia palipoelezwa kwa uaminifu panagusa ngazi nne za uwezo: ya mtu binafsi, ya shirika, ya kitaasisi na ya jamii.

sources = Vyanzo

united-nations-general-assembly-resolution-70 = Baraza Kuu la Umoja wa Mataifa, azimio 70/1, 2015 (Ajenda ya 2030, malengo na shabaha zake).
un-desa-un-e-government-survey = UN DESA, Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao, matoleo ya 2020, 2022 na 2024.

un-desa-accelerating-digital-transformation-for = UN DESA, [Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development), 2024.

un-desa-training-toolkit-on-capacities = UN DESA, [Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-and-escap-launch-webinar = UN DESA na ESCAP, mkutano wa mtandaoni wa kuzindua Zana hizi, 30 Mei 2023, pia kwa takwimu za ITU za 2022.

morocco-morocco-world-news-september-2020 = Morocco: [Morocco World News](https://moroccoworldnews.com/2020/09/319246), Septemba 2020.

indonesia-press-report-may-2024 = Indonesia: [taarifa ya vyombo vya habari](https://exbulletin.com/politics/2719007), Mei 2024.

rwanda-crisscrossed-april-2023-citing-public = Rwanda: [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services), Aprili 2023, ikinukuu Public Digital.

togo-govinsider-interview-with-the-minister = Togo: GovInsider, mahojiano na waziri; Paris Peace Forum, ukurasa wa mradi; Aiken na wengine katika Nature, 2022, kama ilivyofupishwa katika socialprotectionai.org.
