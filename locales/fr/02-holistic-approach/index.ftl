title = Une approche globale de la transformation

description = Ce que couvre ce module et comment organiser la demi-journée.

a-new-portal-can-be-well = Un nouveau portail peut être bien conçu et ne changer pourtant que très peu de choses. La loi peut exiger du papier, et les personnes qui ont le plus besoin du service peuvent ne pas y avoir accès. Ce module vous aide à discerner de telles limites avant de dépenser de l’argent là où il ne faut pas.

it-rests-on-three-lists-un = Il repose sur trois listes (Enquête des Nations Unies sur l’administration en ligne, 2020 ; DESA/UNPOG et CESAP, 2023). Les neuf piliers vous disent *ce qui* doit changer, les quatre niveaux de capacité *à qui* appartiennent les capacités à renforcer, et les quatre étapes *dans quel ordre* procéder.

explain-why-one-improved-part-may = Expliquer pourquoi l’amélioration d’un seul élément n’améliore pas nécessairement l’ensemble.

describe-the-nine-pillars-and-tell = Décrire les neuf piliers et distinguer ceux que l’on confond souvent.

connect-the-four-steps-to-the = Relier les quatre étapes aux quatre niveaux de capacité.

test-a-service-design-for-the = Examiner la conception d’un service du point de vue des personnes qu’il exclurait.

name-the-pillar-that-most-limits = Nommer le pilier qui freine le plus les progrès { -country(case: "in") }.

why-do-good-digital-projects-fail = Pourquoi de bons projets numériques échouent-ils dans un environnement fragile ?

how-can-a-government-keep-to = Comment une administration peut-elle s’en tenir à son plan tout en tirant les enseignements des résultats ?

who-is-absent-when-a-service = Qui est absent lorsqu’un service est conçu ?

plan-210-minutes-for-12-to = Prévoyez 210 minutes pour 12 à 30 personnes : ouverture 5, éléments et ensemble 25, piliers 30, étapes et niveaux 25, pause 15, inclusion 20, auto-évaluation 20, exercice 30, étude de cas 15, discussion 20, points clés 5.

invite-if-you-can-a-colleague = Invitez, si possible, un membre du personnel { -lead-agency(case: "of") } et un autre d’une administration locale, car ils voient des parties différentes du même système.
