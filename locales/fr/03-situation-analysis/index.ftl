title = Analyse de la situation

description = Ce que couvre ce module et comment l’utiliser lors d’une séance d’une demi-journée.

many-plans-begin-with-a-solution = De nombreux plans partent d’une solution que quelqu’un a déjà en tête. Une analyse de la situation demande d’abord ce qui se passe, qui est touché et pourquoi. C’est la première des [quatre étapes](../02-holistic-approach/four-steps-four-levels.md) du module 2, et le présent module montre comment la réaliser.

the-self-assessments-of-modules-1 = Les auto-évaluations des modules 1 et 2 recueillent ce que pensent les collègues. Ici, vous confrontez ces opinions aux éléments probants et aboutissez à une courte liste de lacunes que quelqu’un peut combler.

set-the-decision-the-unit-and = Définir la décision, l’unité et les limites d’une analyse de la situation.

map-stakeholders-and-find-those-who = Recenser les parties prenantes et repérer celles pour qui l’enjeu est élevé et dont le pouvoir est faible.

state-a-problem-without-its-solution = Énoncer un problème sans sa solution et en vérifier les causes.

judge-how-strong-evidence-is-and = Apprécier la solidité des éléments probants et remplir une matrice des points forts et des lacunes.

turn-findings-into-capacity-gaps-at = Traduire les constats en lacunes en matière de capacités, au bon niveau, et établir des priorités entre elles.

which-decision-will-be-better-because = Quelle décision sera meilleure grâce à l’analyse ?

who-knows-how-the-service-really = Qui sait comment le service fonctionne vraiment, et à qui n’a-t-on jamais posé la question ?

how-can-a-good-figure-lead = Comment un bon chiffre peut-il conduire à une conclusion erronée ?

which-gaps-can-training-close-and = Quelles lacunes la formation peut-elle combler, et lesquelles ne peut-elle pas combler ?

how-to-use-this-module = Comment utiliser ce module

choose-one-real-service-or-policy = Avant de commencer, choisissez un service ou une politique qui existe vraiment dans votre organisation et gardez le même tout au long des pages. Une véritable analyse prend des semaines ou des mois ; la séance ne vous en donne donc qu’une première version. Un exemple imaginaire revient au fil des pages : une municipalité où les parents peuvent demander en ligne une allocation pour enfant.

time-plan-in-minutes-210-in = Emploi du temps en minutes, 210 au total :

opening-objectives-key-questions-10 = ouverture, objectifs, questions clés : 10

setting-the-frame-25 = définition du cadre : 25

stakeholders-20 = parties prenantes : 20

problems-and-causes-25 = problèmes et causes : 25

break-15 = pause : 15

evidence-15 = éléments probants : 15

situation-analysis-matrix-30 = matrice d’analyse de la situation : 30

one-case-study-15 = une étude de cas : 15

from-findings-to-gaps-10 = des constats aux lacunes : 10

priority-setting-25 = établissement des priorités : 25

discussion-and-key-points-20 = discussion et points clés : 20

use-one-of-the-two-case = Utilisez l’une des deux études de cas pendant la séance et donnez l’autre à lire. Demandez à chaque personne d’apporter un document contenant des chiffres ou des réclamations sur son service. Formez les groupes par service ou par lieu. Si possible, invitez { -lead-agency } à dire quels constats pourraient lui être utiles cette année.
