title = Pourquoi la transformation, et pourquoi maintenant

description = Ce que couvre ce module et comment l’utiliser lors d’une séance d’une demi-journée.

many-public-offices-now-work-with = De nombreux bureaux de l’administration sont désormais informatisés. Pourtant, les usagers font toujours la queue, portent des copies d’un bureau à l’autre et fournissent sans cesse les mêmes renseignements. Ce module explique pourquoi de nouveaux outils ne suffisent pas, à eux seuls, à changer cette situation.

one-message-links-all-the-pages = Un même message relie toutes les pages : la gouvernance détermine le résultat plus que la technologie.

tell-digitization-digitalization-and = Distinguer numérisation, dématérialisation et transformation, avec pour chacune un exemple tiré d’un service que vous connaissez.

explain-why-the-2030-agenda-needs = Expliquer pourquoi le Programme 2030 a besoin d’une administration numérique qui fonctionne.

read-the-main-world-figures-on = Lire les principaux chiffres mondiaux relatifs à l’administration numérique et indiquer ce qu’ils ne montrent pas.

weigh-the-benefits-of-a-digital = Mettre en balance les avantages d’un service numérique et ses risques, et dire qui supporte chaque risque.

describe-the-starting-point-of-your = Décrire le point de départ de votre organisation à quatre niveaux de capacité.

when-a-form-moves-from-paper = Lorsqu’un formulaire passe du papier à l’écran, qu’est-ce qui change pour la personne qui le remplit ?

what-can-a-world-index-tell = Que peut apprendre un indice mondial à un gouvernement, et que peut-il lui cacher ?

who-may-lose-when-a-service = Qui risque d’être perdant lorsqu’un service devient numérique, et qui doit répondre de cette perte ?

why-do-projects-with-sound-technology = Pourquoi des projets dont la technologie est bonne échouent-ils malgré tout ?

how-to-use-this-module = Comment utiliser ce module

the-pages-follow-the-order-of = Les pages suivent l’ordre d’une séance d’une demi-journée. Si vous étudiez seul ou seule, comparez vos réponses écrites avec celles d’un ou d’une collègue.

time-plan-in-minutes-210-in = Emploi du temps en minutes, 210 au total :

opening-objectives-key-questions-10 = ouverture, objectifs, questions clés : 10

from-paper-to-transformation-35 = du papier à la transformation : 35

where-the-world-stands-30 = où en est le monde : 30

break-15 = pause : 15

benefits-risks-and-obstacles-25 = avantages, risques et obstacles : 25

case-study-20 = étude de cas : 20

self-assessment-20 = auto-évaluation : 20

exercise-30 = exercice : 30

discussion-and-key-points-25 = discussion et points clés : 25

before-the-session-find-the-latest = Avant la séance, recherchez les chiffres les plus récents concernant { -country } dans l’Enquête des Nations Unies sur l’administration en ligne. Si possible, invitez une personne représentant { -lead-agency } à répondre aux questions à la fin de la séance. Mêlez les grades et les bureaux dans chaque groupe et laissez la parole en premier à la personne la moins gradée.
