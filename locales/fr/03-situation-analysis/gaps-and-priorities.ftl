title = Des constats aux lacunes et aux priorités

description = Comment traduire un constat en lacune en matière de capacités, et comment décider quelle lacune vient en premier.

a-decision-needs-a-few-gaps = Une décision a besoin d’un petit nombre de lacunes, clairement formulées, dans un ordre que l’on peut expliquer.

finding-gap-measure = Constat, lacune, mesure

a-finding-says-what-is-so = Un **constat** dit ce qui est : « les employés demandent une copie papier des documents arrivés en ligne ».

a-gap-compares-this-with-what = Une **lacune** compare ce constat à ce qui est requis : « les documents arrivés en ligne devraient suffire, et les employés n’ont pas d’instruction leur permettant de les accepter ».

a-measure-says-what-to-do = Une **mesure** dit ce qu’il faut faire : « donner l’instruction et former les employés ».

if-the-gap-is-skipped-a = Si l’on saute l’étape de la lacune, on risque d’acheter une formation pour un problème qu’une instruction résoudrait.

what-is-required-must-come-from = Ce qui est *requis* doit venir d’une source qui vous engage : une loi, un plan, une promesse faite au public ou des besoins exprimés par la population. Le rang d’un autre pays n’est pas une exigence.

is-it-a-capacity-gap = Est-ce une lacune en matière de capacités ?

ask-in-this-order-and-stop = Posez les questions dans cet ordre et arrêtez-vous au premier « non ».

do-the-rules-and-budgets-that = Les règles et les budgets qui s’imposent à nous le permettent-ils ? Sinon, la lacune est *institutionnelle*.

does-the-organization-give-the-task = L’organisation confie-t-elle la tâche, donne-t-elle le temps et les outils, et accepte-t-elle les erreurs ? Sinon, la lacune est *organisationnelle*.

do-the-staff-know-how-and = Le personnel sait-il faire, et y est-il disposé ? Sinon, la lacune est *individuelle*.

can-the-people-concerned-use-the = Les personnes concernées peuvent-elles utiliser le résultat, et lui font-elles confiance ? Sinon, la lacune est *sociétale*.

return-to-the-remaining-questions-before = Revenez aux questions restantes avant de planifier, car une lacune peut se situer à plus d’un niveau. La formation ne répond qu’à la troisième question et à une partie de la quatrième. Elle ne peut pas remplacer une règle ou un poste qui n’existe pas, ni de l’argent affecté à un autre usage.

some-entries-are-not-gaps-a = Certaines entrées ne sont pas des lacunes. Une île éloignée est une *condition* : votre plan en tient compte. Un *point fort* a aussi sa place dans le résultat, comme l’infirmière à qui les familles de la municipalité imaginaire font déjà confiance, parce qu’une mesure peut s’appuyer dessus.

which-gap-comes-first = Quelle lacune vient en premier ?

four-questions-help-and-they-are = Quatre questions vous aident ; ce ne sont pas des points à additionner.

people-who-gains-if-the-gap = **Personnes :** à qui profite la disparition de la lacune, et s’agit-il de personnes parmi les plus défavorisées ?

dependence-do-other-gaps-wait-for = **Dépendance :** d’autres lacunes attendent-elles que celle-ci soit comblée ?

power-who-can-close-it-and = **Pouvoir :** qui peut la combler, et est-ce nous ?

evidence-is-the-entry-a-b = **Éléments probants :** l’entrée est-elle notée A, B ou C ?

the-answers-lead-to-one-of = Les réponses mènent à l’une des quatre catégories suivantes :

place = Catégorie

when = Quand

next-act = Prochaine action

act-first = Agir d’abord

people-furthest-behind-gain-or-other = Elle profite aux personnes les plus défavorisées ou d’autres lacunes en dépendent, elle relève de notre pouvoir, et les éléments probants sont notés A ou B

name-a-person-and-a-date = Désigner une personne et une date

ask = Demander

the-same-but-in-the-power = Les mêmes conditions, mais elle relève du pouvoir d’un autre organisme

one-request-to-that-body-with = Une demande à cet organisme, éléments probants à l’appui

find-out = Se renseigner

it-seems-important-but-the-evidence = Elle paraît importante, mais les éléments probants sont notés C

one-question-who-answers-it-by = Une question, la personne qui y répond, un délai

leave-for-now = Laisser pour l’instant

nothing-waits-for-it-and-those = Rien n’en dépend, et ceux à qui elle profiterait sont déjà bien servis

write-down-why-and-when-to = Noter pourquoi, et quand réexaminer la question

set-your-priorities = Établir vos priorités

prio-gaps-title = Qu’est-ce qui vient en premier ?

sort-the-gaps-of-the-imagined = Classez les lacunes de la municipalité imaginaire, puis les vôtres.

a-a-municipal-rule-requires-a = a) Une règle municipale exige une copie certifiée à présenter à l’hôtel de ville (éléments probants : A).

b-many-births-in-the-villages = b) De nombreuses naissances dans les villages ne semblent pas enregistrées (opinion de l’infirmière ; éléments probants : C).

c-the-online-form-still-shows = c) Le formulaire en ligne porte encore l’ancien emblème de la municipalité (éléments probants : A).

d-the-municipality-may-not-read = d) La municipalité n’est pas autorisée à consulter le registre national des naissances, car aucun accord ne le permet (éléments probants : A).

e-the-budget-pays-for-the = e) Le budget finance le formulaire en ligne, mais aucune visite dans les villages (éléments probants : A).

place-each-gap-and-give-the = Placez chaque lacune dans une catégorie et donnez-en la raison en une phrase (6 minutes).

from-your-own-matrix-write-three = À partir de votre propre matrice, formulez trois lacunes en les comparant à une exigence (7 minutes).

place-your-gaps-and-name-for = Placez vos lacunes et nommez, pour chacune, la personne ou l’organisme qui doit agir (6 minutes).

choose-one-gap-to-leave-for = Choisissez une lacune à laisser pour l’instant et expliquez ce choix aux personnes à qui elle aurait profité (3 minutes).

report-the-first-gap-to-close = Présentez la première lacune à combler { -country(case: "in") } et la prochaine action correspondante (3 minutes pour l’ensemble des groupes).

other-answers-can-be-right-if = D’autres réponses peuvent être justes si elles sont bien motivées.

a-act-first-the-families-who = a) *Agir d’abord.* La mesure profite aux familles qui font le plus long trajet, et le conseil peut modifier sa propre règle.

b-find-out-it-may-be = b) *Se renseigner.* C’est peut-être la lacune la plus grave, car un enfant sans acte de naissance n’a pas non plus de justificatif pour d’autres services. C ne veut pas dire sans importance : il faut d’abord un décompte avec l’infirmière.

c-leave-for-now-strong-evidence = c) *Laisser pour l’instant.* Des éléments probants solides ne rendent pas une lacune importante.

d-ask-the-act-is-a = d) *Demander.* L’action est une demande adressée à l’organisme qui tient le registre, par exemple par l’intermédiaire { -lead-agency(case: "of") }, accompagnée des chiffres issus de b) lorsqu’ils existeront.

e-act-first-if-the-council = e) *Agir d’abord* si le conseil peut redéployer de l’argent en cours d’année, et *demander* s’il ne le peut pas. La lacune, qui relève du pilier 7, est institutionnelle si une règle budgétaire empêche le changement, et organisationnelle si c’est la municipalité elle-même qui a ainsi réparti l’argent.

groups-often-place-d-first-because = Les groupes placent souvent d) en premier parce que c’est une question technique. Demandez si une famille d’un village y gagnerait tant que b) reste en suspens.

allow-10-minutes-for-the-readings = Prévoyez 10 minutes pour les lectures et 25 pour l’activité. Si un groupe n’a que des « agir d’abord », demandez-lui d’en garder deux. S’il n’a que des « demander », cherchez avec lui une partie qui relève de son propre pouvoir. Conservez les résultats : le module 4 en part.
