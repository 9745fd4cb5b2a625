title = Modèles de maturité et indices

description = À quoi servent les mesures toutes faites, et ce qui leur échappe.

a-ready-made-measure-saves-work = Une mesure toute faite épargne du travail, et elle apporte avec elle les choix de ceux qui l’ont faite.

three-things-with-different-uses = Trois choses qui servent à des fins différentes

a-maturity-model-describes-stages-from = Un **modèle de maturité** décrit des stades, d’un début à un état avancé, et demande quel stade est atteint. Il donne aux collègues un langage commun.

an-index-puts-several-measures-together = Un **indice** réunit plusieurs mesures en un seul nombre. Il montre une tendance longue, et les dirigeants le remarquent.

a-ranking-puts-such-numbers-in = Un **classement** met de tels nombres en ordre. Un rang peut changer sans que rien ne change chez soi, parce que d’autres ont bougé.

module-1-explains-how-the-e = Le module 1 explique comment est construit l’[indice de développement de l’administration en ligne](../01-why-now/where-the-world-stands.md#reading-the-index), et comment un score peut cacher sa composante la plus faible.

what-they-miss = Ce qui leur échappe

other-roads-stages-suggest-that-everybody = **Les autres chemins.** Les stades donnent à penser que tout le monde suit la même voie. Un service par téléphone simple peut bien servir la population sans portail.

use-and-benefit-what-is-offered = **L’utilisation et l’avantage obtenu.** Ce qui est offert se voit plus facilement de l’extérieur que ce que les gens y gagnent.

places-and-groups-a-figure-for = **Les lieux et les groupes.** Un chiffre pour tout un pays ne dit rien du district le plus pauvre.

weights-somebody-has-decided-how-much = **Les pondérations.** Quelqu’un a décidé du poids de chaque composante, et un autre choix peut donner un autre ordre.

time-an-index-that-appears-every = **Le temps.** Un indice qui paraît tous les deux ans arrive trop tard pour corriger un projet.

behaviour-what-is-scored-receives-attention = **Les comportements.** Ce qui est noté reçoit de l’attention, et ce qui ne l’est pas peut en perdre.

these-limits-are-no-reason-to = Ces limites ne sont pas une raison de refuser de telles mesures, mais n’en utilisez pas une isolément et ne vous donnez pas un rang pour cible.

worked-example-two-rounds-of-one = Exemple détaillé : deux cycles d’un même indice

module-2-shows-how-the-results = Le module 2 montre comment les résultats de l’indice ASAN, en Azerbaïdjan, [reviennent à ceux qui fournissent les services](../02-holistic-approach/four-steps-four-levels.md#worked-example-results-that-return). Ici, la question est de savoir comment comparer deux cycles. En 2016-2017, l’indice portait sur 412 services : 178 relevant d’organismes centraux et 234 relevant d’organismes locaux à Bakou. En 2017-2018, il portait sur 634 services (digital.gov.az, sans date). Nous n’avons pas vu les scores : ceux de cet exemple sont donc imaginaires.

imagine-an-average-of-60-for = *Imaginez* une moyenne de 60 pour les 412 services du premier cycle.

in-the-second-round-the-same = Au second cycle, les mêmes 412 services atteignent une moyenne de 66. Les 222 autres, évalués pour la première fois, ont une moyenne de 50.

the-new-average-is-412-times = La nouvelle moyenne est égale à 412 fois 66 plus 222 fois 50, divisé par 634, soit 60,4.

a-report-on-averages-would-say = Un rapport sur les moyennes dirait « aucun progrès », alors que les anciens services ont gagné 6 points.

so-compare-the-services-that-are = Comparez donc les services présents dans les deux cycles, et présentez les nouveaux à part. Évaluer davantage de services est aussi un progrès, mais c’est un autre fait.

worked-example-second-in-an-index = Exemple détaillé : la deuxième place d’un indice, et la mairie

in-the-govtech-maturity-index-of = Selon l’indice de maturité GovTech de la Banque mondiale pour 2022, le Brésil s’est classé deuxième (Agência Brasil, 2022). Vers 2025, 2 556 municipalités (45,9 %) avaient adhéré au réseau national, et 41 % des administrations municipales offraient au moins cinq services en ligne (un blog citant des données officielles).

do-the-facts-contradict-each-other = *Ces faits se contredisent-ils ?* Non. Un pays peut avoir une plateforme nationale solide et de nombreuses municipalités qui n’y participent pas.

may-we-say-that-things-got = *Pouvons-nous dire que la situation s’est dégradée ?* Non. Les années, les sources et les sujets diffèrent.

before-you-adopt-a-measure = Avant d’adopter une mesure

which-of-our-decisions-will-it = À laquelle de nos décisions servira-t-elle ?

whom-does-it-not-count = Qui ne compte-t-elle pas ?

can-we-get-its-values-for = Pouvons-nous en obtenir les valeurs pour chaque district ?

what-will-we-do-if-the = Que ferons-nous si la valeur baisse ?

allow-20-minutes-8-for-the = Prévoyez 20 minutes : 8 pour les lectures, 6 pour chaque exemple. Laissez les groupes calculer eux-mêmes la nouvelle moyenne. Demandez ensuite : pour quelle question un indice est-il le bon outil { -country(case: "in") }, et pour quelle question est-il le mauvais ?
