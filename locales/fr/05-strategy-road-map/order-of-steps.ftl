title = L’ordre des mesures

description = Comment les résultats rapides et les socles dépendent les uns des autres, et comment fixer des dates.

a-road-map-shows-what-must = Une feuille de route montre ce qui doit être prêt avant qu’autre chose puisse commencer.

priority-dependency-window = Priorité, dépendance, fenêtre

priority-is-about-importance-what-would = **La priorité** concerne l’importance : que garderions-nous si nous ne pouvions garder qu’une seule chose ?

dependency-is-about-order-what-cannot = **La dépendance** concerne l’ordre : qu’est-ce qui ne peut pas fonctionner avant qu’autre chose fonctionne ?

window-is-about-opportunity-when-does = **La fenêtre** concerne l’occasion à saisir : quand un budget, une loi ou l’arrivée d’un nouveau dirigeant rend-il une décision possible ?

the-most-important-step-is-not = La mesure la plus importante n’est pas toujours la première.

foundations-and-quick-results = Socles et résultats rapides

a-foundation-carries-many-services-a = Un **socle** porte de nombreux services : une loi, un registre, un réseau, un système d’échange de données, une ligne budgétaire, des personnes formées. Un **résultat rapide** est un petit changement que la population remarque en quelques mois. Il peut gagner la confiance, et il révèle les erreurs pendant qu’elles sont encore petites.

not-every-quick-result-helps-the = Les résultats rapides ne favorisent pas tous le socle :

kind = Type

example = Exemple

what-to-do = Que faire

it-builds = Il construit

the-first-service-that-uses-the = Le premier service qui utilise l’identifiant commun

do-it-and-note-what-the = Le réaliser, et noter ce qui manque encore au socle

it-is-neutral = Il est neutre

a-clear-list-of-fees-at = Une liste claire des tarifs à chaque guichet

do-it-if-it-is-cheap = Le réaliser s’il est peu coûteux et utile

it-blocks = Il bloque

a-login-or-a-register-for = Un identifiant ou un registre réservé à un seul service

refuse-it-or-fix-the-date = Le refuser, ou fixer la date, les crédits et le responsable de son remplacement

in-an-emergency-a-blocking-result = Dans une situation d’urgence, un résultat qui bloque peut se justifier, si sa fin est prévue dès le premier jour.

worked-example-two-sequences-compared = Exemple détaillé : deux enchaînements comparés

law-and-shared-systems-first-in = **D’abord le droit et les systèmes communs.** En Estonie, une loi sur la protection des données est intervenue en 1996, la signature numérique équivalant à la signature manuscrite en 2000, le système d’échange de données X-Road en 2001 et l’identité numérique à partir de 2002 (Schoentgen ; e-Estonia ; OpenCivics, sans date).

one-result-first-in-april-2019 = **D’abord un résultat.** En avril 2019, les Fidji ont ouvert l’enregistrement des naissances par application sur téléphone dans un hôpital. La division Ouest a suivi en juin, et d’autres lieux ont été annoncés pour juillet et août (Gouvernement fidjien, 2019).

what-would-fail-in-another-order = *Qu’est-ce qui échouerait dans un autre ordre ?* Sans la loi, une signature numérique ne prouverait pas grand-chose. L’application des Fidji reposait elle aussi sur quelque chose : un réseau public issu d’un programme de 2006 (CESAP).

what-do-people-notice-and-when = *Que remarque la population, et quand ?* Une loi peut rester invisible pendant des années. Les parents d’un hôpital pouvaient remarquer le changement immédiatement.

what-remains-unknown-no-number-of = *Que reste-t-il d’inconnu ?* Aucun nombre de naissances enregistrées par téléphone n’a été trouvé, et il n’a pas été vérifié si les dates ultérieures ont été tenues. L’Estonie est petite et a commencé tôt ; ses dates ne sont donc pas une norme pour les autres.

so-a-road-map-may-need = Une feuille de route peut donc exiger deux lignes parallèles, l’une pour les socles et l’autre pour les résultats, avec un repère partout où un résultat a besoin d’un socle.

five-moves-to-put-steps-in = Cinq opérations pour ordonner les mesures

write-each-step-on-a-card = Écrivez chaque mesure sur une carte, avec un seul responsable.

ask-of-each-card-what-must = Demandez pour chaque carte : « Qu’est-ce qui doit être vrai la veille ? » Tracez une flèche qui va de cette condition à la carte.

find-the-cards-from-which-many = Repérez les cartes d’où partent de nombreuses flèches. Ce sont des socles ; commencez-les donc tôt.

place-one-result-that-people-will = Placez dans chaque semestre un résultat que la population remarquera. Vérifiez que certains de ces résultats atteignent les personnes les plus défavorisées.

leave-time-free-to-learn-and = Laissez du temps libre pour apprendre, et marquez les points où les travaux peuvent se poursuivre, changer ou s’arrêter.

dates-are-promises = Les dates sont des promesses

in-papua-new-guinea-a-digital = En Papouasie-Nouvelle-Guinée, un portefeuille d’identité numérique était d’abord attendu pour août 2023, et la première identité numérique a été présentée lors d’un sommet en décembre 2025 (Islands Business, vers 2023 ; site du sommet, 2025). Le portail du Rwanda a débuté avec cinq services en 2015 (Hope Magazine, 2015). En 2017, un objectif de 500 services a été annoncé (Xinhua, 2017) ; en juin 2023, il y en avait 103 (allAfrica, 2023).

the-sources-do-not-explain-the = Les sources n’expliquent pas le retard du portefeuille, et un petit nombre ne prouve pas un échec : cinq services ont suffi pour commencer. Mais la population se souvient des promesses. N’annoncez au public une date que pour ce qui ne dépend plus de tiers. Avant cela, énoncez une condition : « Le service ouvrira lorsque le registre aura réussi son test. »

allow-25-minutes-10-for-the = Prévoyez 25 minutes : 10 pour les lectures, 15 pour les opérations 1 à 4, avec des cartes fixées au mur. Au bout de dix minutes, ajoutez une surprise, par exemple : « La loi arrivera avec un an de retard. »
