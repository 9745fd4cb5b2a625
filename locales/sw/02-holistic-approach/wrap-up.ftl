title = Uchunguzi kifani, majadiliano na mambo muhimu

description = Uchunguzi kifani, mdahalo, mambo muhimu na vyanzo.

test-the-approach-on-a-case = Jaribu mkabala huu kwa kisa kimoja, kisha dhidi ya pingamizi.

look-for-the-rules-or-shared = Tafuta kanuni au taratibu za pamoja zilizovifanya vyombo vifanye kazi pamoja, na nguzo iliyolazimika kuwepo kwanza. Kisha taja kundi moja la watu ambalo kisa hakisemi lolote kulihusu.

does-holistic-mean-slow = Je, mkabala wa jumla maana yake ni kwenda polepole?

the-claim-a-holistic-approach-takes = Dai: “Mkabala wa jumla unachukua muda mrefu mno. Acha wizara moja yenye nguvu itangulie, na uzifanye nyingine zifuate.”

half-of-the-group-defends-the = Nusu ya kikundi inatetea dai hilo na nusu inalipinga, bila kujali wanachoamini. Jiandaeni kwa dakika tano na mjadiliane kwa dakika kumi. Katika dakika tano za mwisho, acheni nafasi zenu na mjibu kwa pamoja:

when-does-a-fast-start-set = Ni lini mwanzo wa haraka unaweka kiwango kwa wengine, na ni lini unaongeza mfumo mmoja zaidi uliotengana?

which-two-pillars-need-a-minimum = Ni nguzo zipi mbili zinazohitaji kiwango cha chini kabla ya mtu yeyote kuanza, na kwa nini si jozi nyingine?

who-carries-the-cost-if-the = Ni nani anayebeba gharama ikiwa toleo la kwanza linawaacha watu nje?

in-country-what-should-lead-agency = Katika { -country }, wizara inayotaka kutangulia inapaswa kutimiza masharti gani ya { -lead-agency }?

ask-the-defenders-what-happens-when = Waulize watetezi nini kinatokea wizara ya pili inapofuata njia nyingine, na wapinzani nini kinaweza kuanza wiki ijayo. Hitimisho zuri hutenganisha *kuangalia* kitu kizima, jambo linalowezekana kila wakati, na *kushughulikia* kitu kizima, jambo ambalo si kila wakati linawezekana.

a-part-improved-alone-may-lack = Sehemu iliyoboreshwa peke yake inaweza kukosa msaada, kuhamisha tatizo au kukinzana na sehemu nyingine.

pillars-say-what-must-change-levels = Nguzo husema nini lazima kibadilike, ngazi husema uwezo wa nani lazima ukue, na hatua husema kazi ifanywe kwa mpangilio gani.

the-weakest-pillar-limits-the-result = Nguzo iliyo dhaifu zaidi huyawekea matokeo mpaka, na wastani huificha.

whole-of-government-joins-bodies-and = Mkabala wa serikali nzima huunganisha vyombo na ngazi; mkabala wa jamii nzima hugawana kazi na walio nje ya serikali.

the-steps-form-a-cycle-only = Hatua huunda mzunguko pale tu matokeo yanapobadilisha uamuzi unaofuata.

inclusion-by-design-asks-who-would = Ujumuishaji tangu usanifu huuliza ni nani angeachwa nje, kabla huduma haijawepo.

sources = Vyanzo

un-e-government-survey-2020-chapter = Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao, 2020, sura ya 7; [ukurasa wa Zana za Mafunzo](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = UN DESA/UNPOG na ESCAP, uzinduzi wa Zana, 30 Mei 2023, uliochapishwa Agosti 2023 (pia ni chanzo cha takwimu za ITU).

indonesia-press-reports-of-may-2024 = Indonesia: taarifa za vyombo vya habari za Mei 2024, miongoni mwake [exbulletin.com](https://exbulletin.com/politics/2719007).

estonia-e-estonia = Estonia: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work).

azerbaijan-unpan-2022-asan-index = Azerbaijani: [UNPAN, 2022](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic); [fahirisi ya ASAN](https://digital.gov.az/en/projects/our-projects/asan-index).

kenya-itweb-africa-3-july-2023 = Kenya: ITWeb Africa, 3 Julai 2023.

togo-govinsider-interview-with-the-minister = Togo: GovInsider, mahojiano na waziri.

papua-new-guinea-notices-of-the = Papua New Guinea: [matangazo ya idara ya TEHAMA](https://ict.gov.pg/category/notices); pln.com.pg.

philippines-manila-bulletin-december-2024 = Ufilipino: [Manila Bulletin, Desemba 2024](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict).
