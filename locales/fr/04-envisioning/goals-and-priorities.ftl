title = Objectifs, principes et priorités

description = Comment relier une vision à des cibles des ODD, fixer des principes et classer des idées.

now-check-the-vision-from-three = Vérifiez maintenant la vision sous trois angles : ses objectifs, ses principes et l’ordre de ses idées.

from-a-vision-to-a-target = De la vision à la cible

each-of-the-17-goals-has = Chacun des 17 objectifs du Programme 2030 est assorti de *cibles*, qui disent ce qui doit être atteint, souvent d’ici à 2030. Un lien avec un objectif seul est trop vague, car presque n’importe quel projet peut s’en réclamer.

write-the-link-as-a-chain = Formulez le lien comme une chaîne : *Si nous faisons ceci, alors les personnes peuvent faire cela, ce qui contribue à telle cible, et nous le verrions à tel endroit.* Chaque « alors » doit pouvoir être vérifié.

part-of-the-vision = Élément de la vision

target-in-short = Cible, en bref

where-we-would-see-it = Où nous le verrions

no-pension-stops-because-of-a = Aucune pension ne cesse d’être versée à cause d’un trajet

n-1-3-social-protection-for-all = 1.3, protection sociale pour tous

stopped-payments-to-people-who-were = Versements interrompus alors que la personne était en vie, par district

pensioners-help-to-decide-how-proof = Les personnes retraitées contribuent à décider de la manière de fournir le justificatif

n-16-7-responsive-and-inclusive-decision = 16.7, dynamisme et ouverture dans la prise de décisions

proposals-of-pensioners-that-changed-the = Propositions de personnes retraitées qui ont modifié la conception

pensioners-learn-to-use-the-new = Les personnes retraitées apprennent à utiliser les nouveaux moyens

n-4-4-more-people-with-skills = 4.4, davantage de personnes dotées de compétences utiles à l’emploi

a-weak-link-because-pensioners-seldom = Lien faible, car les personnes retraitées cherchent rarement un emploi

the-targets-are-those-of-the = Les cibles sont celles du Programme 2030 (Assemblée générale des Nations Unies, résolution 70/1, 2015), résumées ici. La dernière ligne est une mise en garde : un lien faible n’est qu’un ornement ; supprimez-le.

the-page-of-the-toolkit-names = La page de la Boîte à outils cite les objectifs 4, 8, 9 et 16, mais un autre objectif peut mieux convenir à votre service, comme ici l’objectif 1. Choisissez d’une à trois cibles. Vérifiez si le plan national { -country(case: "of") } leur a fixé ses propres valeurs.

targets-can-also-pull-against-each = Les cibles peuvent aussi tirer dans des sens opposés. Un organisme qui consulte de nombreux registres peut mettre fin aux versements au nom de personnes décédées, ce qui aide à rendre compte des dépenses. Ce même accès peut porter atteinte à la vie privée. Notez l’arbitrage à côté de la vision et dites qui en décide.

principles-rule-things-out = Les principes écartent des idées

a-vision-says-where-to-go = Une vision dit où aller, et les principes disent ce que vous ne ferez pas en chemin. Le Programme d’enseignement auquel appartient la Boîte à outils repose sur 11 principes de gouvernance efficace au service du développement durable, que le Conseil économique et social de l’Organisation des Nations Unies a approuvés en 2018 (UNPAN, sans date).

in-the-republic-of-korea-the = En République de Corée, le comité présidentiel de transition a présenté neuf principes le 2 mai 2022 (Asia Economy, 2022). En voici trois, en d’autres termes :

public-data-are-open-unless-there = Les données publiques sont ouvertes, sauf raison contraire.

procedures-culture-and-personnel-rules-change = Les procédures, la culture et les règles relatives au personnel changent aussi, et pas seulement les écrans.

personal-data-are-guarded-and-access = Les données personnelles sont protégées, et l’accès est sûr et fiable.

the-first-and-the-third-are = Le premier et le troisième principe sont chacun faciles à accepter isolément ; la difficulté réside dans les cas où ils se rencontrent.

for-each-principle-ask-which-idea = Pour chaque principe, demandez-vous : *quelle idée aurait-il arrêtée ?* Si la réponse est « aucune », c’est un vœu.

rank-the-ideas = Classer les idées

principles-come-first-as-a-yes = Les principes viennent d’abord, sous forme de oui ou de non : une idée qui en enfreint un est modifiée ou écartée. Les critères viennent ensuite, et une idée peut alors être forte sur l’un et faible sur l’autre. Convenez des uns et des autres *avant* de voir les résultats. Les points aident un groupe à discuter, mais ne décident pas, car une somme peut masquer la seule faiblesse qui importe.

prio-ideas-title = Quelle idée en premier ?

the-imagined-pension-office-has-six = La caisse de retraite imaginaire a six idées.

a-proof-of-life-by-an = a) La preuve de vie au moyen d’une application à reconnaissance faciale, comme seule possibilité.

b-proof-at-the-clinic-where = b) La preuve fournie au centre de santé, où de nombreuses personnes retraitées se rendent de toute façon.

c-the-civil-registry-reports-deaths = c) L’état civil communique les décès à la caisse de retraite, et personne n’a de justificatif à fournir. La loi ne le permet pas encore.

d-a-team-visits-each-village = d) Une équipe se rend dans chaque village une fois par an.

e-a-message-to-the-phone = e) Un message sur le téléphone avant la date.

f-a-new-internal-rule-no = f) Une nouvelle règle interne : aucun versement n’est interrompu avant que la caisse ait tenté deux fois de joindre la personne.

principles-nobody-loses-a-payment-for = Principes : *personne ne perd un versement faute d’appareil*, et *nous ne recueillons aucune donnée dont la finalité n’a pas besoin*. Critères, chacun noté de 0 à 3 : **besoin** (effet pour les personnes qui vivent loin ou n’ont pas d’appareil), **pouvoir** (nous pouvons le faire en un an par notre propre décision), **test** (l’idée peut être essayée à petite échelle en l’espace d’un mois).

check-each-idea-against-the-two = Confrontez chaque idée aux deux principes et dites ce qui devrait changer (4 minutes).

give-points-for-the-other-ideas = Attribuez des points aux autres idées, chaque personne de son côté (6 minutes).

compare-and-discuss-only-where-two = Comparez, et ne discutez que là où deux personnes divergent de deux points ou plus (5 minutes).

add-up-then-count-need-twice = Faites la somme, puis comptez deux fois le *besoin*. Qu’est-ce qui change ? (3 minutes)

choose-one-idea-to-test-now = Choisissez une idée à tester maintenant, une à préparer et une à laisser, en donnant la raison en une phrase (4 minutes).

name-an-idea-in-country-that = Nommez une idée qui, { -country(case: "in") }, se classerait comme c), et dites qui pourrait lui ouvrir la voie, par exemple { -lead-agency } (3 minutes).

other-points-can-be-right-if = D’autres points peuvent être justes s’ils sont bien motivés.

a-breaks-the-first-principle-because = a) enfreint le premier principe, puisque c’est la seule possibilité. Comme possibilité parmi d’autres, l’idée passe, mais le second principe demeure : une image du visage est-elle nécessaire si une infirmière connaît la personne ?

idea = Idée

need = Besoin

power = Pouvoir

test = Test

sum = Somme

sum-need-twice = Somme, besoin compté deux fois

b-clinic = b) centre de santé

n-3 = 3

n-2 = 2

n-3-2 = 3

n-8 = 8

n-11 = 11

c-registry = c) état civil

n-3-3 = 3

n-0 = 0

n-1 = 1

n-4 = 4

n-7 = 7

d-team = d) équipe

n-3-4 = 3

n-1-2 = 1

n-2-2 = 2

n-6 = 6

n-9 = 9

e-message = e) message

n-1-3 = 1

n-3-5 = 3

n-3-6 = 3

n-7-2 = 7

n-8-2 = 8

f-rule = f) règle

n-2-3 = 2

n-3-7 = 3

n-2-4 = 2

n-7-3 = 7

n-9-2 = 9

b-leads-in-both-columns-so = b) arrive en tête dans les deux colonnes : le haut du classement est donc stable. e) passe de la deuxième place, à égalité, à la quatrième : c’est facile, mais l’idée oublie les personnes sans téléphone.

test-now-b-in-two-clinics = *À tester maintenant :* b), dans deux centres de santé, avec f) comme garantie pendant la durée du test. *À préparer :* c). L’idée est dernière dans les deux colonnes et reste pourtant la seule qui mette fin au justificatif annuel. Le 0 pour le pouvoir indique que quelqu’un d’autre doit agir : l’idée a donc sa place dans la stratégie, sous la forme d’une demande de modification de la loi. *À laisser pour l’instant :* d), jusqu’à ce que l’on sache quels villages b) n’atteint pas.

allow-20-minutes-for-the-targets = Prévoyez 20 minutes pour les cibles, 10 pour les principes et 25 pour l’activité. Pour les cibles, chaque groupe rédige une chaîne et un autre groupe en attaque le « alors » le plus faible. Conservez les résultats : une stratégie et une feuille de route en partent.
