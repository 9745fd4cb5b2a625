title = Mkabala wa jumla wa mageuzi

description = Yaliyomo katika moduli hii, na jinsi ya kupanga nusu siku.

a-new-portal-can-be-well = Tovuti mpya ya huduma inaweza kusanifiwa vizuri na bado ikabadilisha mambo machache sana. Huenda sheria inadai karatasi, na huenda watu wanaoihitaji huduma zaidi hawawezi kuifikia. Moduli hii inakusaidia kuviona vikwazo hivyo kabla ya kutumia fedha katika sehemu isiyo sahihi.

it-rests-on-three-lists-un = Inategemea orodha tatu (Utafiti wa Umoja wa Mataifa kuhusu Serikali Mtandao, 2020; UN DESA/UNPOG na ESCAP, 2023). Nguzo tisa zinakuambia *nini* lazima kibadilike, ngazi nne za uwezo zinakuambia uwezo *wa nani* lazima ukue, na hatua nne zinakuambia ufanye kazi *kwa mpangilio gani*.

explain-why-one-improved-part-may = Kueleza kwa nini sehemu moja iliyoboreshwa huenda isiboreshe kitu kizima.

describe-the-nine-pillars-and-tell = Kueleza nguzo tisa, na kuzitofautisha zile ambazo mara nyingi huchanganywa.

connect-the-four-steps-to-the = Kuunganisha hatua nne na ngazi nne za uwezo.

test-a-service-design-for-the = Kupima usanifu wa huduma kwa kuangalia watu ambao ungewaacha nje.

name-the-pillar-that-most-limits = Kutaja nguzo inayokwamisha zaidi maendeleo katika { -country }.

why-do-good-digital-projects-fail = Kwa nini miradi mizuri ya kidijitali hushindwa katika mazingira dhaifu?

how-can-a-government-keep-to = Serikali inawezaje kufuata mpango wake na wakati huo huo kujifunza kutokana na matokeo?

who-is-absent-when-a-service = Ni nani asiyekuwepo huduma inaposanifiwa?

plan-210-minutes-for-12-to = Panga dakika 210 kwa watu 12 hadi 30: ufunguzi 5, sehemu na kitu kizima 25, nguzo 30, hatua na ngazi 25, mapumziko 15, ujumuishaji 20, kujitathmini 20, zoezi 30, uchunguzi kifani 15, majadiliano 20, mambo muhimu 5.

invite-if-you-can-a-colleague = Ukiweza, mwalike mwenzako mmoja kutoka { -lead-agency } na mmoja kutoka serikali ya mtaa, kwa sababu wao huona sehemu tofauti za mfumo mmoja.
