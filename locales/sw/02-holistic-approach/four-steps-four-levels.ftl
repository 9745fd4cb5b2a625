title = Hatua nne, ngazi nne

description = Jinsi hatua nne zinavyounda mzunguko, na uwezo wa kina nani lazima ukue.

steps-give-the-work-an-order = Hatua huipa kazi mpangilio, na ngazi huonyesha ni nani lazima awe na uwezo wa kuifanya.

the-four-steps = Hatua nne

situation-analysis-where-are-we-now = **Uchambuzi wa hali.** Tuko wapi sasa? Tafuta mapengo na fursa serikalini na katika jamii.

envisioning-where-do-we-want-to = **Kujenga dira.** Tunataka kufika wapi, na kwa ajili ya nani? Kubalianeni kuhusu malengo yanayoakisi mahitaji ya watu na kuchangia Malengo ya Maendeleo Endelevu.

strategy-and-road-map-how-do = **Mkakati na ramani ya njia.** Tutafikaje huko? Mkakati hueleza machaguo na manufaa kwa watu. Ramani ya njia hueleza nani atafanya nini, kufikia lini na kwa nyenzo zipi, ukiwemo ukuzaji wa uwezo.

monitoring-and-evaluation-what-happens-compared = **Ufuatiliaji na tathmini.** Ni nini kinatokea, kikilinganishwa na mpango, na kwa nini? *Ufuatiliaji* hufuata maendeleo wakati kazi inafanyika. *Tathmini* huuliza, katika nyakati zilizochaguliwa, ni nini kilisababisha matokeo na kama yalistahili juhudi hizo.

why-the-steps-form-a-cycle = Kwa nini hatua huunda mzunguko

transformation-has-no-final-state-because = Mageuzi hayana hali ya mwisho, kwa sababu mahitaji, hatari na teknolojia huendelea kubadilika. Kwa hiyo ushahidi kutoka hatua ya 4 huingia katika uchambuzi mpya wa hali.

shorter-returns-are-useful-too-if = Kurudi nyuma kwa hatua chache pia kunafaa. Ikiwa ujenzi wa dira unaonyesha kwamba hakuna anayejua watumiaji wa vijijini wanahitaji nini, timu inarudi kwenye hatua ya 1.

worked-example-results-that-return = Mfano uliofafanuliwa: matokeo yanayorudi

azerbaijan-assesses-its-state-services-with = Azerbaijani hutathmini huduma zake za serikali kwa fahirisi ya ASAN, inayotumia vigezo 143 na iliyohusisha zaidi ya huduma 500 kufikia Septemba 2022 (UNPAN, 2022). Matokeo huenda kwanza kwa watoa huduma na kisha kwa umma, na watoa huduma wanapaswa kurekebisha kasoro kabla ya awamu inayofuata (digital.gov.az, bila tarehe).

the-assessment-shows-how-each-service = Tathmini inaonyesha jinsi kila huduma inavyofanya kazi: huo ni ufuatiliaji na tathmini.

to-correct-the-shortcomings-a-provider = Ili kurekebisha kasoro, mtoa huduma anahitaji machaguo na tarehe, yaani mkakati mdogo na ramani ndogo ya njia.

the-next-round-finds-a-changed = Awamu inayofuata inakuta hali iliyobadilika, kwa hiyo pia inatumika kama uchambuzi wa hali.

if-nobody-had-to-act-on = Kama hakuna ambaye angelazimika kuchukua hatua kutokana na matokeo, kungekuwa na upimaji lakini si mzunguko. Hatua moja haionekani hapa: fahirisi ya huduma zilizopo haiulizi ni huduma zipi ambazo watu watazihitaji baada ya miaka kumi.

the-four-capacity-levels = Ngazi nne za uwezo

individual-what-a-person-knows-can = **Ya mtu binafsi:** anachojua mtu, anachoweza kufanya na anachokuwa tayari kufanya. Mchambuzi anaeleza kinachopatikana na kinachopotea katika kuchagua kati ya malengo mawili.

organizational-what-one-body-can-do = **Ya shirika:** kile ambacho chombo kimoja kinaweza kufanya kupitia muundo, utamaduni na vipaji vyake. Idara inazipa timu zake nafasi salama ya kujaribu huduma.

institutional-what-shared-rules-make-possible = **Ya kitaasisi:** kile ambacho kanuni za pamoja zinawezesha, kupitia sheria, wajibu, tathmini na motisha. Kanuni inavilazimisha vyombo kutumia tena data zilizo kwenye chombo kingine.

societal-what-people-and-groups-can = **Ya jamii:** kile ambacho watu na makundi wanaweza kufanya. Wanawake vijana na watu wenye ulemavu wanatumia zana za kidijitali kushiriki katika sera.

here-an-organization-is-a-body = Hapa, shirika ni chombo chenye watumishi, na taasisi ni kanuni au utaratibu unaovifunga vyombo vingi. Ikiwa watumishi waliofunzwa bado wangezuiwa na meneja wao wenyewe, pengo ni la shirika. Ikiwa meneja angezuiwa na sheria, pengo ni la kitaasisi.

every-step-needs-work-at-all = Kila hatua inahitaji kazi katika ngazi zote nne. Uchambuzi wa hali unaohusu ujuzi wa watumishi peke yake unaacha ngazi tatu bila kuonekana. Kabla ya kufunga hatua yoyote, swali hili linaifaa kazi ya { -lead-agency }: tumejifunza au tumeamua nini kwa kila ngazi?
