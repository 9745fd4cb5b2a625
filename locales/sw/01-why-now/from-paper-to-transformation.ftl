title = Kutoka karatasi hadi mageuzi

description = Tofauti kati ya udijitishaji, udijitalishaji na mageuzi, pamoja na mfano uliofafanuliwa.

three-similar-words-name-three-kinds = Maneno matatu yanayokaribiana yanataja aina tatu za mabadiliko. Mpango unaoyachanganya unaweza kulipia mabadiliko madogo kabisa na kuahidi makubwa kabisa.

three-kinds-of-change = Aina tatu za mabadiliko

digitization-changes-the-form-of-information = **Udijitishaji** hubadilisha umbo la taarifa. Daftari la karatasi linakuwa mkusanyiko wa picha au hifadhidata.

digitalization-puts-digital-tools-into-a = **Udijitalishaji** huingiza zana za kidijitali katika mchakato ambao vinginevyo unabaki kama ulivyokuwa. Mwombaji anajaza fomu ile ile kwenye skrini na kuambatisha karatasi zile zile.

digital-government-transformation-asks-why-the = **Mageuzi ya kidijitali ya serikali** huuliza kwa nini mchakato upo na watu wanahitaji nini kutoka kwake. Sheria, majukumu ya ofisi, mtiririko wa data na mazoea ya watumishi, vyote vinaweza kubadilika.

usage-varies-between-authors-and-languages = Matumizi ya maneno haya hutofautiana kati ya waandishi na kati ya lugha, kwa hiyo angalia mabadiliko yenyewe na si jina lake.

ask = Uliza

digitization = Udijitishaji

digitalization = Udijitalishaji

transformation = Mageuzi

what-stays = Nini kinabaki?

the-whole-process = Mchakato wote

the-steps-and-the-rules = Hatua na kanuni

the-public-purpose = Lengo la umma

who-must-agree = Nani lazima akubali?

often-one-office = Mara nyingi ofisi moja

often-one-organization = Mara nyingi shirika moja

several-institutions-at-times-the-legislature = Taasisi kadhaa, wakati mwingine bunge

what-is-measured = Nini kinapimwa?

records-converted = Kumbukumbu zilizobadilishwa umbo

requests-handled-online = Maombi yaliyoshughulikiwa mtandaoni

results-for-people-online-or-not = Matokeo kwa watu, walio mtandaoni na wasio mtandaoni

a-worked-example-registering-a-birth = Mfano uliofafanuliwa: kusajili kizazi

imagine-an-office-that-keeps-its = Fikiria ofisi inayotunza daftari lake la vizazi kwenye karatasi.

digitization-clerks-scan-the-register-old = *Udijitishaji.* Makarani wanaskani daftari. Sasa ni rahisi zaidi kupata kumbukumbu za zamani, lakini wazazi hawaoni tofauti yoyote.

digitalization-parents-send-the-form-online = *Udijitalishaji.* Wazazi wanatuma fomu mtandaoni na kuokoa safari moja. Bado wanahitaji barua kutoka hospitalini, na bado wanachukua cheti wao wenyewe.

transformation-the-law-gives-the-hospital = *Mageuzi.* Sheria inaipa hospitali wajibu wa kutoa taarifa ya kila kizazi. Taarifa hiyo inaanzisha usajili, ofisi ya usajili wa vizazi na vifo inauthibitisha, na wazazi wanapokea cheti bila kujaza fomu.

the-screen-is-not-the-main = Skrini siyo tofauti kuu kati ya hatua ya 2 na ya 3. Katika hatua ya 3, kuna aliyeipa hospitali jukumu la kisheria, akaamua nani anawajibika kwa kumbukumbu inayoingizwa, akalinda data na kuwafunza watumishi. Mzabuni anaweza kusaidia, lakini ni serikali pekee inayoweza kufanya maamuzi hayo.

in-rwanda-a-birth-certificate-used = Nchini Rwanda, cheti cha kuzaliwa kilikuwa kinahitaji safari nne, ofisi tatu, karatasi mbili na angalau siku nne. Baada ya marekebisho, cheti kiliweza kuwa tayari ndani ya saa chache baada ya hospitali kuingiza kumbukumbu (CrissCrossed, ikinukuu Public Digital, 2023).

distinctions-that-are-easily-missed = Tofauti zinazosahaulika kwa urahisi

reform-can-begin-without-a-computer = **Marekebisho yanaweza kuanza bila kompyuta.** Nchini Morocco, Sheria ya 55-19 inairuhusu ofisi kudai karatasi zilizomo katika orodha rasmi tu (Morocco World News, 2020). Karatasi ambayo hakuna anayeihitaji inapaswa kuondolewa kabla ya mtu yeyote kuisanifia skrini.

starting-online-is-not-finishing-online = **Kuanza mtandaoni siyo kumaliza mtandaoni.** Ikiwa mwombaji bado lazima atie saini kwenye kaunta, safari inabaki pale pale.

more-systems-can-mean-less-service = **Mifumo mingi zaidi inaweza kuleta huduma pungufu.** Vyombo vya umma nchini Indonesia vilikuwa na programu tumizi zipatazo 27,000, nyingi kati yake zikirudufu kazi, Rais aliporudia amri ya kutotengeneza mpya (taarifa za vyombo vya habari, Mei 2024).

transformation-has-no-final-day-needs = **Mageuzi hayana siku ya mwisho.** Mahitaji, zana na hatari hubadilika, kwa hiyo ufuatiliaji na urekebishaji huendelea.

allow-35-minutes-10-for-the = Tenga dakika 35: 10 kwa istilahi, 10 kwa mfano, 15 kwa kazi ya wawili wawili. Kila jozi inaeleza huduma moja ya { -country } katika hatua zote tatu. Ikiwa katika hatua ya tatu kilicho kipya ni programu tumizi tu, jozi hiyo imeeleza udijitalishaji.
