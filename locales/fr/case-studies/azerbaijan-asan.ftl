title = ASAN : un travail derrière des vitres, et un indice pour chaque service

description = Comment l’Azerbaïdjan a réuni des services publics sous un même toit, puis a commencé à les évaluer un par un et à publier les résultats.

in-the-first-asan-centre-visitors = Dans le premier centre ASAN, les visiteurs pouvaient regarder le personnel travailler derrière des parois de verre (Region Plus, vers 2013). Quelques années plus tard, une deuxième forme d’ouverture est venue s’y ajouter : un indice qui montre la qualité de chaque service.

context = Contexte

a-presidential-decree-of-13-july = Un décret présidentiel du 13 juillet 2012 a créé une agence d’État chargée des services publics (Agence d’État, 2012). Son premier centre a ouvert à Bakou le 29 décembre 2012, à titre de projet pilote. Le but était de réduire les retards et les pots-de-vin (Region Plus, vers 2013). En 2023, l’intervenant de l’agence a cité trois difficultés lors d’un webinaire des Nations Unies : les agents publics manquent de compétences numériques, certains résistent au changement, et il faut protéger les systèmes et les données (DESA/UNPOG et CESAP, 2023).

what-was-done = Mesures prises

the-pilot-centre-offered-23-kinds = Le centre pilote proposait 23 types de services, bientôt 25, relevant de plusieurs organismes publics. S’y ajoutaient 22 autres services, notamment bancaires et d’assurance (Region Plus, vers 2013). Plus tard, des autobus et des tournées en train ont amené les services dans les régions (Trend, vers décembre 2019).

the-asan-index-began-as-a = L’indice ASAN a débuté sous forme de projet en 2016. Il juge les services selon 143 paramètres (UNPAN, 2022). Chaque cycle suit un ordre fixe (digital.gov.az) :

the-services-are-assessed = Les services sont évalués.

the-body-that-provides-the-service = L’organisme qui fournit le service reçoit son résultat.

the-result-is-made-public = Le résultat est rendu public.

shortcomings-are-to-be-repaired-before = Les insuffisances doivent être corrigées avant le cycle suivant.

the-agency-has-also-trained-officials = L’agence a aussi formé des agents publics d’autres pays, et huit pays sont membres d’une association internationale ASAN (DESA/UNPOG et CESAP, 2023).

results = Résultats

for-the-centres = Pour les centres :

in-early-2013-about-35-000 = Au début de 2013, environ 35 000 personnes ont utilisé le premier centre en un peu plus de deux mois (Region Plus).

as-of-december-2019-there-were = En décembre 2019, on comptait 16 centres, dont cinq à Bakou, 10 autobus et 35 millions de demandes au total (Trend ; l’année est déduite).

the-centres-won-a-united-nations = Les centres ont reçu un Prix des Nations Unies pour la fonction publique en 2015 (UNPAN, 2022).

for-the-index = Pour l’indice :

n-2016-17-412-services-were-assessed = 2016-2017 : 412 services ont été évalués, dont 178 relevant d’organismes centraux et 234 d’organismes locaux à Bakou (digital.gov.az).

n-2017-18-634-services-were-assessed = 2017-2018 : 634 services ont été évalués (digital.gov.az).

september-2022-over-500-services-had = Septembre 2022 : « plus de 500 » services avaient été évalués jusque-là (UNPAN, 2022).

what-is-disputed-or-unknown = Points contestés ou inconnus

the-last-two-counts-do-not = Les deux derniers décomptes ne concordent pas, et les sources n’expliquent pas l’écart. L’agence qui gère les centres présente aussi l’indice, et aucun contrôle extérieur n’est mentionné. Aucune de ces sources ne montre les résultats d’un service, ni s’ils se sont améliorés. Aucune ne mesure les pots-de-vin avant et après. Une demande n’est pas une personne : une même personne peut en présenter plusieurs. Le prix de 2015 est antérieur à l’indice et n’en dit rien.

lessons = Enseignements

openness-can-be-built-in-two = L’ouverture peut se construire de deux façons : le public voit le travail, et le public voit le résultat.

a-fixed-order-gives-each-body = Un ordre fixe donne à chaque organisme le temps de connaître son résultat, et une date à laquelle s’être amélioré.

a-centre-serves-those-who-can = Un centre sert les personnes qui peuvent s’y rendre. Les autobus et les trains apportent le même service à celles qui ne le peuvent pas.

questions-for-the-group = Questions pour le groupe

choose-one-service-that-you-know = Choisissez un service que vous connaissez. Citez cinq choses qu’un indice devrait mesurer. Deux au moins doivent être des choses que seul l’usager peut juger.

should-a-public-body-see-its = Un organisme public devrait-il voir son résultat avant le public ? Pendant combien de temps, et que peut-il modifier dans l’intervalle ?

the-lowest-result-of-the-year = Le plus mauvais résultat de l’année est celui de votre propre bureau. Que dites-vous à votre personnel, et que dites-vous à la presse ?
