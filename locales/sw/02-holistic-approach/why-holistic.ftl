title = Kwa nini sehemu hushindwa zikichukuliwa peke yake

description = Jinsi sehemu za serikali zinavyotegemeana.

governments-divide-work-so-that-people = Serikali hugawa kazi ili watu waweze kubobea katika kazi hizo. Hata hivyo, mtu anayefungua duka anaweza kuhitaji vyombo kadhaa kwa wakati mmoja. Kila chombo kinapoboresha sehemu yake tu, mambo matatu yanaweza kwenda vibaya:

the-part-has-no-support-an = **Sehemu haina msaada.** Fomu ya mtandaoni iko tayari, lakini hakuna kanuni inayokubali hati ya kielektroniki kama uthibitisho.

the-part-moves-the-problem-one = **Sehemu inahamisha tatizo.** Ofisi moja inafanya kazi haraka zaidi, na sasa foleni iko katika ofisi inayofuata.

the-part-works-against-another-two = **Sehemu inakinzana na nyingine.** Vyombo viwili vinasajili watu wale wale, na hakuna anayejua daftari lipi ni sahihi.

systems-thinking = Fikra za mifumo

a-system-is-a-set-of = Mfumo ni seti ya sehemu ambazo kwa pamoja huleta matokeo. Fikra za mifumo huangalia sehemu, viungo kati yake, na mrejesho: namna matokeo yanavyoathiri tena chanzo chake yenyewe.

for-example-a-register-contains-errors = Kwa mfano, daftari la usajili lina makosa, kwa hiyo maofisa wanatunza orodha zao binafsi za karatasi. Kwa kuwa wanaziamini orodha hizo, wanachelewa kusasisha daftari, na makosa yake yanaongezeka. Kozi ya uingizaji wa data haitavunja mzunguko huu maadamu orodha ya karatasi inabaki kuwa chaguo salama zaidi. Kusahihisha makosa haraka kunaweza kuuvunja.

to-find-a-loop-ask-what = Ili kugundua mzunguko, uliza ni nini kinatokea mara tu kabla na mara tu baada ya tatizo, na ni nani anayenufaika au kuepuka hatari mambo yanapobaki yalivyo.

worked-example-too-many-applications = Mfano uliofafanuliwa: programu tumizi nyingi mno

indonesia-had-about-27-000-applications = Indonesia ilikuwa na programu tumizi zipatazo 27,000 katika wizara, wakala na mikoa, nyingi kati yake zikirudufu kazi (taarifa za vyombo vya habari, Mei 2024, pia kwa mambo yaliyo hapa chini).

first-answer-build-one-large-application = **Jibu la kwanza.** Kutengeneza programu tumizi moja kubwa. Jibu hili linaangalia teknolojia tu.

what-produces-the-symptom-each-new = **Ni nini kinachosababisha dalili?** Kila waziri, gavana au mkuu wa wakala mpya alileta programu tumizi mpya. Chanzo ni mazoea ya viongozi (nguzo ya 1).

what-feeds-it-budget-requests-for = **Ni nini kinachoilisha?** Maombi ya bajeti ya programu tumizi mpya yalifikia rupia za Indonesia trilioni 6.2. Fedha zilifuata mipango iliyotengana (nguzo ya 7).

what-protects-it-the-president-said = **Ni nini kinachoilinda?** Rais alisema kwamba vyombo vya umma haviruhusiwi tena kuziita data mali yao wenyewe (nguzo ya 5).

which-measures-fit-he-ordered-that = **Ni hatua zipi zinazofaa?** Aliagiza kwamba programu tumizi mpya zisitengenezwe, na akazindua INA Digital kwa ajili ya kuunganisha mifumo na kuingia mara moja kwa huduma zote (nguzo ya 4).

new-software-alone-would-have-left = Programu mpya peke yake isingegusa mazoea wala bajeti. Mfano huu hautoi hukumu kuhusu matokeo ya baada ya Mei 2024.

whole-of-government-whole-of-society = Serikali nzima, jamii nzima

whole-of-government-means-that-ministries = **Serikali nzima** maana yake ni kwamba wizara na ngazi za serikali hufanya kazi kama kitu kimoja kwa ajili ya matokeo ya pamoja. Si lazima kila kitu kiwekwe katika ofisi moja kuu. Nchini Estonia, kila chombo kinatunza data zake chenyewe, na X-Road, inayotumika tangu 2001, hupeleka maombi kati ya vyombo hivyo bila hifadhi kuu (e-Estonia, bila tarehe).

whole-of-society-means-that-government = **Jamii nzima** maana yake ni kwamba serikali hufanya kazi pamoja na biashara, asasi za kiraia, vyuo vikuu na wananchi. Maoni kuhusu mpango uliokwisha kukamilika hayatoshi: wabia husaidia kulifafanua tatizo.

holistic-does-not-mean-everything-at = Mkabala wa jumla hauna maana ya kufanya kila kitu kwa mara moja

look-at-everything-then-choose-a = Angalia kila kitu, kisha chagua hatua chache, na ufahamu kila moja inategemea sehemu zipi nyingine.
