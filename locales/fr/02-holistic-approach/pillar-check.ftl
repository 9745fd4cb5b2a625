title = Examen des piliers

description = Une auto-évaluation et un exercice de recherche des causes.

look-first-at-your-own-organization = Considérez d’abord votre propre organisation, puis des problèmes rencontrés dans deux pays.

sa-holistic-title = Notre approche est-elle vraiment globale ?

judge-each-statement-for-your-own = Évaluez chaque énoncé pour votre propre organisation, individuellement, en huit minutes. Comparez ensuite vos réponses en groupe pendant douze minutes, en commençant par les désaccords les plus marqués. Pour toute réponse supérieure à la première, citez un élément probant.

not-yet = Pas encore

in-a-few-places = À quelques endroits

in-most-places = Dans la plupart des endroits

everywhere-with-regular-review = Partout, avec un réexamen régulier

individual = Niveau individuel

managers-can-explain-how-their-service = Les responsables peuvent expliquer en quoi leur service dépend du travail d’autres organismes.

service-designers-know-who-cannot-use = Les personnes qui conçoivent les services savent qui ne peut pas utiliser la voie numérique, et pourquoi.

colleagues-look-for-causes-beyond-technology = Les collègues cherchent des causes au-delà de la technologie lorsqu’un projet numérique est en difficulté.

organizational = Niveau organisationnel

we-prepare-our-digital-plan-and = Nous préparons ensemble notre plan numérique et notre budget.

units-work-together-before-a-crisis = Les unités collaborent avant qu’une crise ne les y contraigne.

teams-may-test-a-small-change = Les équipes peuvent mettre à l’essai un petit changement et signaler ouvertement qu’il n’a pas fonctionné.

institutional = Niveau institutionnel

a-written-rule-says-who-answers = Une règle écrite précise qui répond de chaque service que nous fournissons avec d’autres organismes.

we-may-lawfully-share-the-data = Nous sommes légalement autorisés à partager les données nécessaires aux services communs, dans le respect de la protection des données personnelles.

results-of-monitoring-change-our-plan = Les résultats du suivi modifient notre plan ou notre budget l’année suivante.

societal = Niveau sociétal

people-who-use-our-services-take = Les usagers de nos services sont associés au processus avant les principales décisions de conception.

each-of-our-digital-services-has = Chacun de nos services numériques offre une autre voie d’accès aux personnes qui sont hors ligne.

we-know-which-groups-do-not = Nous savons quels groupes n’utilisent pas nos services et collaborons avec des partenaires qui savent les atteindre.

do-not-collect-the-answers-as = Ne relevez pas les réponses comme des notes. Une forte dispersion au sein d’une même organisation est en soi un constat. Demandez à chaque groupe de désigner un énoncé pour lequel il pourrait progresser en un an, ainsi que l’aide dont il aurait besoin de la part { -lead-agency(case: "of") }.

find-the-pillars-behind-the-problem = Trouver les piliers derrière le problème

read-these-two-situations = Lisez les deux situations ci-après.

a-in-papua-new-guinea-public = **A.** En Papouasie-Nouvelle-Guinée, les organismes publics n’étaient pas coordonnés, les efforts étaient dispersés et l’administration numérique n’avait personne pour la défendre au sein du gouvernement (DESA/UNPOG et CESAP, 2023).

b-in-the-philippines-838-of = **B.** Aux Philippines, 838 des 1 642 villes et municipalités avaient adhéré à un système commun de services locaux en octobre 2024 (Manila Bulletin, 2024).

in-groups-of-four-to-six = Par groupes de quatre à six, choisissez un problème (2 minutes).

name-the-pillar-in-which-it = Nommez le pilier dans lequel il *apparaît* et jusqu’à trois piliers qui peuvent en être la *cause* (8 minutes).

decide-at-which-capacity-level-the = Décidez à quel niveau de capacité la première mesure devrait agir, et pourquoi (5 minutes).

write-two-facts-that-you-need = Notez deux faits qu’il vous faut connaître avant de décider, et indiquez qui en dispose (5 minutes).

describe-a-similar-problem-in-country = Décrivez un problème semblable qui se pose { -country(case: "in") } et nommez un pilier qui diffère (5 minutes).

report-one-minute-for-each-group = Rendez compte de vos travaux, à raison d’une minute par groupe (5 minutes).

other-answers-can-be-right-if = D’autres réponses peuvent être justes si elles sont bien motivées.

a-the-problem-appears-in-pillar = **A.** Le problème apparaît dans le pilier 4. Les causes probables relèvent des piliers 1 (personne pour défendre le projet), 2 (pas d’obligation commune) et 3 (peut-être pas de responsable dans chaque organisme). Commencez par le niveau institutionnel, car la bonne volonté d’un organisme ne peut lier les autres. Le pays a d’ailleurs agi à ce niveau : sa loi sur l’administration numérique (Digital Government Act), en vigueur depuis le 8 août 2022 (ict.gov.pg), impose à chaque organisme public de désigner un responsable de la transformation numérique (pln.com.pg, présentation de la loi de 2022). Il s’agit d’une règle institutionnelle qui crée une fonction organisationnelle.

b-the-problem-appears-in-pillar = **B.** Le problème apparaît dans le pilier 4, mais le chiffre ne prouve aucune cause. Les piliers 7 (argent et personnel), 6 (connexion) ou 1 (leadership local) peuvent chacun l’expliquer, et les villes peuvent différer des municipalités rurales. Demandez d’abord *quelles* administrations locales n’ont pas adhéré. Un groupe qui commence par un remède a sauté l’analyse de la situation.
