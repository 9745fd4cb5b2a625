title = Élaboration de la vision

description = Ce que couvre ce module et comment l’utiliser lors d’une séance d’une demi-journée.

a-situation-analysis-shows-where-you = Une analyse de la situation montre où vous en êtes, mais non où aller : deux bureaux qui présentent les mêmes lacunes peuvent souhaiter des avenirs différents. L’élaboration de la vision est la deuxième des [quatre étapes](../02-holistic-approach/four-steps-four-levels.md) : les personnes conviennent de l’avenir qu’elles souhaitent avant que quiconque choisisse les outils.

a-vision-that-is-written-at = Une vision rédigée dans un bureau répète ce que l’on croit dans ce bureau. C’est pourquoi ce module relie les buts visés aux objectifs de développement durable (ODD) et recourt à la *pensée design* (« design thinking ») pour apprendre auprès des personnes et mettre tôt les idées à l’essai.

write-a-vision-sentence-that-says = Rédiger une phrase de vision qui dit qui vivra autrement, comment et à quelle échéance.

find-out-what-people-need-and = Découvrir ce dont les personnes ont besoin et cadrer le problème sans y inclure sa solution.

take-an-idea-to-a-prototype = Mener une idée jusqu’à un prototype et à un test qui peut échouer.

link-a-vision-to-sdg-targets = Relier une vision à des cibles des ODD et nommer les arbitrages qu’elle suppose.

use-principles-and-criteria-to-rank = Classer des idées à l’aide de principes et de critères, et expliquer l’ordre obtenu.

whose-future-does-the-vision-describe = De qui la vision décrit-elle l’avenir, et qui a contribué à l’écrire ?

what-do-people-need-as-distinct = De quoi les personnes ont-elles besoin, par opposition à ce qu’elles demandent ?

what-is-the-cheapest-way-to = Quel est le moyen le moins coûteux de découvrir qu’une idée est mauvaise ?

which-good-idea-will-you-leave = Quelle bonne idée laisserez-vous pour l’instant, et que direz-vous à celles et ceux qui la souhaitaient ?

how-to-use-this-module = Comment utiliser ce module

bring-the-gaps-that-your-situation = Apportez les lacunes que votre analyse de la situation a révélées. À défaut d’analyse, partez d’un service et d’un groupe de personnes.

one-imagined-example-runs-through-the = Un exemple imaginaire revient au fil des pages. Une caisse de retraite demande à toutes les personnes retraitées de se présenter une fois par an pour montrer qu’elles sont en vie. Si une personne ne vient pas, le versement cesse.

time-plan-in-minutes-210-in = Emploi du temps en minutes, 210 au total :

opening-objectives-key-questions-10 = ouverture, objectifs, questions clés : 10

a-shared-vision-20 = une vision partagée : 20

peoples-needs-20 = les besoins des personnes : 20

ideas-prototypes-and-tests-20 = idées, prototypes et tests : 20

break-15 = pause : 15

exercise-35 = exercice : 35

sdg-targets-20 = cibles des ODD : 20

principles-10 = principes : 10

priority-setting-25 = établissement des priorités : 25

one-case-study-15 = une étude de cas : 15

discussion-and-key-points-20 = discussion et points clés : 20

use-one-of-the-two-case = Utilisez l’une des deux études de cas pendant la séance et donnez l’autre à lire. Apportez de grandes feuilles et des stylos, car les prototypes se font à la main. Si possible, invitez deux personnes qui utilisent un service public { -country(case: "in") } et une personne représentant { -lead-agency }.
