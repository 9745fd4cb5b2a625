title = Suivi, évaluation et amélioration

description = Ce que couvre ce module et comment l’utiliser lors d’une séance d’une demi-journée.

many-reports-on-digital-government-count = De nombreux rapports sur l’administration numérique comptent ce qui a été construit. Moins nombreux sont ceux qui disent pour qui la vie est devenue plus simple, ou ce que l’on a changé à la suite de ce décompte. Le présent module porte sur la dernière des [quatre étapes](../02-holistic-approach/four-steps-four-levels.md) du module 2, qui dit ce que sont le suivi et l’évaluation. Vous apprenez ici à mesurer les résultats, à les apprécier et à y donner suite.

tell-inputs-activities-outputs-outcomes-and = Distinguer les moyens, les activités, les produits, les effets directs et les effets ultimes, et dire ce que chacun ne peut pas montrer.

write-an-indicator-with-its-base = Formuler un indicateur avec sa valeur de référence, sa cible, sa source et les personnes qu’il laisse de côté, et en corriger un mauvais.

use-feedback-from-users-and-look = Exploiter les retours des usagers et chercher les personnes qui n’en donnent jamais.

read-maturity-models-and-indices-and = Lire les modèles de maturité et les indices, et nommer ce qui leur échappe.

turn-results-into-decisions-and-report = Traduire les résultats en décisions et présenter les chiffres avec honnêteté.

what-would-people-notice-if-our = Que remarquerait la population si notre plan réussissait, et que remarquerait-elle s’il échouait ?

which-of-our-figures-could-rise = Lesquels de nos chiffres pourraient augmenter alors que le service se dégrade ?

who-is-missing-from-our-data = Qui manque dans nos données, et comment le saurions-nous ?

what-did-we-last-change-because = Quelle est la dernière chose que nous avons changée à cause d’un résultat ?

how-to-use-this-module = Comment utiliser ce module

keep-the-service-that-you-chose = Gardez le service que vous avez choisi dans le module 3, avec les objectifs et les plans que vous avez établis depuis à son sujet. Un exemple revient au fil des pages : la municipalité imaginaire du module 3, où peu de familles des villages [demandent l’allocation pour enfant](../03-situation-analysis/problems-and-causes.md#worked-example-few-applications-from-the-villages). Depuis, le conseil a supprimé la copie certifiée, et la plupart des dispensaires de village peuvent envoyer les documents des familles. Tous les chiffres de cet exemple sont imaginaires.

time-plan-in-minutes-210-in = Emploi du temps en minutes, 210 au total :

opening-objectives-key-questions-10 = ouverture, objectifs, questions clés : 10

outputs-outcomes-effects-25 = produits, effets directs, effets ultimes : 25

indicators-20 = indicateurs : 20

exercise-30 = exercice : 30

break-15 = pause : 15

feedback-from-users-15 = retours des usagers : 15

one-case-study-15 = une étude de cas : 15

maturity-models-and-indices-20 = modèles de maturité et indices : 20

learning-and-honest-numbers-20 = apprentissage et chiffres honnêtes : 20

self-assessment-20 = auto-évaluation : 20

discussion-and-key-points-20 = discussion et points clés : 20

use-one-case-study-in-the = Utilisez une étude de cas pendant la séance et donnez l’autre à lire. Demandez à chaque personne d’apporter un rapport de sa propre organisation qui contient des indicateurs. Si possible, invitez { -lead-agency } à dire quels chiffres sont publiés et à quelle décision sert chacun d’eux.
