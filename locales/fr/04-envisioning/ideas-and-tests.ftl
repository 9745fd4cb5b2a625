title = Des idées aux tests

description = Comment trouver de nombreuses idées, les rendre visibles et les tester avant qu’elles ne coûtent cher.

an-idea-is-worth-little-until = Une idée vaut peu tant que personne ne l’a essayée en dehors de la salle.

many-ideas-first = D’abord de nombreuses idées

finding-ideas-and-judging-them-are = Trouver des idées et les juger sont deux tâches distinctes : séparez-les.

write-alone-first-then-collect = Écrire d’abord individuellement, puis mettre en commun.

while-ideas-are-collected-nobody-says = Pendant la collecte des idées, personne ne dit « mais ».

ask-for-at-least-one-idea = Demander au moins une idée sans technologie, une idée qui supprime une étape et une idée qui change une règle.

a-prototype-is-a-question = Un prototype est une question

a-prototype-is-made-to-learn = Un prototype sert à apprendre une seule chose ; s’il est sommaire, il est plus facile de dire ce qui ne va pas.

prototype = Prototype

how-it-is-made = Comment il est fait

question-that-it-answers = Question à laquelle il répond

paper-screens = Écrans sur papier

drawn-by-hand-one-sheet-for = Dessinés à la main, une feuille par écran

do-people-understand-what-is-asked = Les personnes comprennent-elles ce qui leur est demandé ?

acted-counter = Guichet joué

colleagues-play-the-visit-with-the = Des collègues jouent la visite avec les formulaires habituels

where-does-the-conversation-stop = À quel endroit la conversation s’arrête-t-elle ?

service-by-hand = Service fait à la main

a-person-does-what-a-system = Une personne fait ce qu’un système ferait plus tard

would-people-use-it-at-all = Les personnes s’en serviraient-elles vraiment ?

draft-rule = Projet de règle

two-pages-applied-to-ten-closed = Deux pages, appliquées à dix dossiers clos dont les noms ont été retirés

whom-would-the-new-rule-exclude = Qui la nouvelle règle exclurait-elle ?

the-last-kind-is-often-forgotten = On oublie souvent le dernier type, alors que de nombreuses idées de l’administration sont des règles avant d’être des écrans. Lorsqu’un service est fait à la main, dites aux personnes que quelqu’un lit ce qu’elles écrivent.

a-pilot-is-something-else-it = Un **projet pilote** est autre chose. C’est le service réel, en un seul lieu, avec des effets réels sur les personnes. Il lui faut une base juridique, un budget, une voie de réclamation et une date à laquelle quelqu’un décide de l’étendre, de le modifier ou d’y mettre fin.

a-test-that-can-fail = Un test qui peut échouer

before-the-test-write-three-lines = Avant le test, écrivez trois lignes.

we-believe-that-this-will-happen = **Nous pensons** que ceci va se produire, pour telle raison.

we-are-wrong-if-we-see = **Nous avons tort si** nous voyons ceci.

then-we-will-do-this = **Dans ce cas, nous ferons** ceci.

if-no-result-could-make-you = Si aucun résultat ne peut vous amener à changer l’idée, c’est une démonstration et non un test.

begin-with-people-who-meet-the = Commencez par les personnes qui se heurtent au plus grand nombre d’obstacles. Quelques personnes peuvent montrer *que* l’étape échoue, mais non *à quelle fréquence* : n’indiquez donc pas de pourcentages.

where-a-failed-test-harms-a = Là où un test manqué nuit à une carrière, on ne teste que ce qui est certain. Les responsables disent donc à l’avance ce qui peut échouer, pendant combien de temps et à quel coût.

worked-example-one-hospital-first = Exemple détaillé : d’abord un seul hôpital

fiji-began-to-offer-birth-registration = Les Fidji ont commencé à proposer l’enregistrement des naissances au moyen d’une application en avril 2019, pour les bébés nés dans un hôpital de Suva. Des hôpitaux de la division Ouest ont suivi en juin, et des dates ont été annoncées pour d’autres lieux en juillet et en août (Gouvernement fidjien et Fiji Sun, 2019). Ce qui a été modifié d’une étape à l’autre n’est pas connu ici.

what-kind-of-trial-was-it = *De quel type d’essai s’agissait-il ?* D’un projet pilote, car c’était un service réel destiné à des familles réelles.

which-question-could-it-answer-whether = *À quelle question pouvait-il répondre ?* Le personnel et les parents d’un hôpital étaient-ils en mesure de s’en servir ?

which-question-could-it-not-answer = *À quelle question ne pouvait-il pas répondre ?* Convient-il aux parents dont l’enfant est né ailleurs, ou sur une île où le signal est faible ?

what-should-a-team-write-before = *Que devrait écrire une équipe avant la deuxième étape ?* Quel résultat du premier hôpital retarderait cette étape.

paper-screens-in-a-distant-health = Des écrans sur papier présentés dans un poste de santé éloigné permettraient de poser plus tôt, et à moindre coût, la question manquante.

allow-20-minutes-8-for-the = Prévoyez 20 minutes : 8 pour les lectures, 12 pour les trois lignes d’un test, en binôme. Faites échanger les lignes entre binômes : chaque binôme cherche un résultat avec lequel l’autre pourrait encore se déclarer satisfait.
