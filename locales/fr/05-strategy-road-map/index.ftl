title = Stratégie et feuille de route

description = Ce que couvre ce module et comment organiser la demi-journée.

a-vision-says-where-a-country = Une vision dit où un pays veut arriver. Elle ne dit pas ce qu’il faut faire le mois prochain, ni qui paie la troisième année. Ce module mène de la vision aux choix, puis des choix à des mesures que des personnes nommément désignées prennent à des dates convenues.

it-covers-the-third-of-the = Il porte sur la troisième des [quatre étapes](../02-holistic-approach/four-steps-four-levels.md) et utilise les résultats des deux premières : une analyse de la situation et une vision partagée. Les capacités sont planifiées en même temps que la transformation, comme dans l’Enquête des Nations Unies sur l’administration en ligne (2020), et non après elle.

tell-a-vision-a-strategy-a = Distinguer une vision, une stratégie, une feuille de route et une liste de projets.

put-steps-in-an-order-that = Ordonner les mesures de façon à obtenir des résultats rapides et à construire des socles.

match-each-step-with-money-people = Faire correspondre à chaque mesure de l’argent, du personnel, un responsable et une règle.

plan-for-risks-and-for-what = Prévoir les risques, ainsi que ce que les personnes s’attendent à perdre dans le changement.

write-an-action-plan-for-one = Rédiger un plan d’action pour une capacité à chacun des quatre niveaux.

what-has-your-government-decided-not = Qu’est-ce que votre gouvernement a décidé de *ne pas* faire ?

which-early-success-could-make-later = Quel succès précoce pourrait rendre plus difficile la suite des travaux ?

who-pays-and-who-answers-when = Qui paie, et qui répond des résultats, une fois le projet terminé ?

which-rule-must-change-before-a = Quelle règle doit changer avant qu’un agent formé puisse agir autrement ?

how-to-use-this-module = Comment utiliser ce module

the-pages-follow-the-order-of = Les pages suivent l’ordre d’une séance d’une demi-journée. Apportez la stratégie numérique { -country(case: "of") }, ou un plan de votre propre organisation. Si vous étudiez seul ou seule, demandez à un ou une collègue de remettre en question chaque date de votre plan d’action.

time-plan-in-minutes-210-in = Emploi du temps en minutes, 210 au total :

opening-objectives-key-questions-10 = ouverture, objectifs, questions clés : 10

from-vision-to-strategy-25 = de la vision à la stratégie : 25

the-order-of-the-steps-25 = l’ordre des mesures : 25

break-15 = pause : 15

means-rules-and-partners-with-a = moyens, règles et partenaires, avec une étude de cas : 40

risks-and-change-20 = risques et changement : 20

capacities-at-four-levels-with-the = capacités à quatre niveaux, avec le plan d’action : 40

quiz-15 = quiz : 15

discussion-and-key-points-20 = discussion et points clés : 20

ask-participants-to-read-the-second = Demandez aux participants de lire avant la séance la seconde étude de cas, qui suit le plan d’action. Si possible, invitez une personne représentant { -lead-agency } et une personne qui prépare le budget.
