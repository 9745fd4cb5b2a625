title = Des indicateurs qui mènent à une décision

description = Ce dont un indicateur a besoin, trois pièges, et un exercice pour corriger de mauvais indicateurs.

an-indicator-is-a-measure-that = Un indicateur est une mesure qui montre les progrès, et il faut que quelqu’un l’examine et agisse.

six-lines-for-each-indicator = Six lignes pour chaque indicateur

line = Ligne

question = Question

example-the-allowance-in-the-villages = Exemple : l’allocation dans les villages

definition = Définition

what-exactly-is-counted-and-as = Que compte-t-on exactement, et en proportion de quoi ?

families-in-the-eight-villages-that = Les familles des huit villages qui reçoivent l’allocation, en proportion des familles qui y ont droit dans ces villages

base-value = Valeur de référence

what-was-the-value-before-the = Quelle était la valeur avant le changement, et à quelle date ?

n-12-per-cent-in-the-year = 12 %, l’année précédant la nouvelle règle

target = Cible

which-value-by-when-and-why = Quelle valeur, pour quand, et pourquoi celle-là ?

n-40-per-cent-after-two-years = 40 % au bout de deux ans. La part était de 68 % en ville, et le conseil a promis de réduire l’écart de moitié

source = Source

where-does-it-come-from-how = D’où vient la valeur, à quelle fréquence, et qui la recueille ?

list-of-payments-each-quarter-by = Liste des paiements, chaque trimestre, établie par l’employé chargé des finances. Estimation des dispensaires, chaque année, pour les familles ayant droit à l’allocation

left-out = Personnes laissées de côté

who-is-not-in-the-data = Qui ne figure pas dans les données, ou qui la moyenne cache-t-elle ?

families-who-were-away-with-their = Les familles qui étaient parties avec leurs troupeaux et celles qu’aucun dispensaire ne connaît

use = Utilisation

who-decides-what-if-the-value = Qui décide, et quoi, si la valeur est trop basse ?

in-march-the-council-decides-whether = En mars, le conseil décide s’il finance des visites dans les villages

if-the-last-line-stays-empty = Si la dernière ligne reste vide, abandonnez l’indicateur. Si la valeur de référence n’est pas connue, dites-le et mesurez-la d’abord. Une cible vient d’une promesse, d’une obligation ou d’un besoin, et non du rang d’un autre pays.

worked-example-three-shares-of-one = Exemple détaillé : trois proportions pour un même pays

a-page-of-the-government-of = Une page du Gouvernement uruguayen donne trois proportions. Toutes les procédures de l’administration centrale pouvaient être commencées en ligne. Parmi les procédures de l’administration centrale, 68 % pouvaient être achevées en ligne. Parmi celles de l’État, quatre sur dix (Uruguay Digital, sans date).

what-is-counted-to-start-and = *Que compte-t-on ?* Commencer et achever sont deux choses différentes.

as-a-share-of-what-and = *En proportion de quoi, et à quelle date ?* Il se peut que les chiffres portent sur des organismes différents ou se rapportent à des années différentes. La page ne l’explique pas.

what-is-left-out-a-procedure = *Qu’est-ce qui est laissé de côté ?* Une procédure utilisée une fois par an compte autant que celle dont des milliers de personnes ont besoin, et aucun de ces chiffres ne dit combien de personnes vont jusqu’au bout.

all-the-figures-may-be-right = Tous les chiffres peuvent être justes. Une définition à côté de chacun d’eux aurait évité le doute.

three-traps = Trois pièges

the-total-since-the-beginning-it = **Le total depuis le début.** Il ne peut pas baisser, même si plus personne n’utilise le service. Indiquez le dernier mois ou la dernière année.

the-closed-channel-the-share-of = **Le canal fermé.** La part des demandes en ligne augmente quand un guichet ferme. Comptez tous les canaux, et les personnes qui obtiennent le service par l’un quelconque d’entre eux.

the-rewarded-figure-if-staff-are = **Le chiffre récompensé.** Si le personnel est jugé sur la durée d’une visite, les cas difficiles sont renvoyés. Placez à côté un second indicateur qui ferait apparaître ce tort.

exercise = Exercice

ex-mend-title = Corriger les indicateurs

an-imagined-strategy-has-five-indicators = Une stratégie imaginaire comporte cinq indicateurs :

a-number-of-services-online-since = a) Nombre de services en ligne depuis le début du programme.

b-satisfaction-of-users-of-the = b) Satisfaction des usagers du portail : 90 %.

c-all-officials-are-trained-by = c) Tous les fonctionnaires sont formés d’ici à décembre.

d-share-of-requests-made-online = d) Part des demandes faites en ligne : de 20 à 80 %.

e-our-country-is-among-the = e) Notre pays figure parmi les 50 premiers selon l’indice de développement de l’administration en ligne.

work-in-groups-of-four-or = Travaillez en groupes de quatre ou cinq, sur trois d’entre eux.

name-the-link-of-the-chain = Nommez le maillon de la chaîne et dites ce qui ne va pas (8 minutes).

mend-each-indicator-and-write-all = Corrigez chaque indicateur et rédigez les six lignes pour l’un d’eux. Signalez comme telles les valeurs inventées (10 minutes).

for-each-mended-indicator-ask-how = Pour chaque indicateur corrigé, demandez-vous comment il pourrait atteindre sa cible alors que la situation de certaines personnes s’aggrave (5 minutes).

mend-one-indicator-from-a-report = Corrigez un indicateur tiré d’un rapport de votre organisation ou d’un rapport établi { -country(case: "in") }, et dites qui devrait en recueillir les données (4 minutes).

report-the-mended-indicator-that-surprised = Présentez l’indicateur corrigé qui vous a le plus surpris (3 minutes pour l’ensemble des groupes).

other-answers-can-be-right-if = D’autres réponses peuvent être justes si elles sont bien motivées.

a-an-output-and-a-total = a) Un produit, et un total qui ne peut pas baisser. « Service » n’est pas défini. *Corrigé :* parmi les 20 procédures dont la population a le plus besoin, combien peuvent être achevées sans déplacement, et combien de jours s’écoulent entre la demande et le résultat par chaque canal. *Laissées de côté :* les personnes dont la procédure ne fait pas partie des 20.

b-what-people-think-is-an = b) Ce que pensent les gens est un effet direct, mais on n’interroge que ceux qui sont arrivés au bout, et il n’y a pas de valeur de référence. *Corrigé :* la part des demandes commencées qui sont achevées, par lieu et par âge. La satisfaction peut rester à côté, avec le nombre de réponses. *Laissées de côté :* les personnes qui n’ont jamais commencé.

c-an-activity-mended-the-share = c) Une activité. *Corrigé :* la part des demandes réglées dès le premier contact, avant la formation et trois mois après. *Laissées de côté :* les personnes qui ne s’adressent jamais au bureau.

d-an-outcome-but-it-falls = d) Un effet direct, mais qui tombe dans le piège du canal fermé. *Corrigé :* la même part, accompagnée du nombre de personnes qui obtiennent le service par un canal quelconque, par district, et du temps d’attente au guichet. *Laissées de côté :* les personnes pour qui quelqu’un d’autre fait la demande en ligne.

e-no-link-of-the-chain = e) Aucun maillon de la chaîne : un rang dépend aussi des autres pays et d’une méthode qui échappe à notre contrôle. *Corrigé :* une question qui se trouve derrière le rang, comme la part des villages où une personne peut mener une demande à son terme, en ligne ou avec de l’aide, sans long trajet. *Laissées de côté :* les personnes qui ne peuvent pas sortir de chez elles.

groups-often-improve-the-wording-and = Les groupes améliorent souvent la formulation et oublient les personnes laissées de côté.

allow-20-minutes-for-the-readings = Prévoyez 20 minutes pour les lectures et 30 pour l’exercice. Si un groupe rédige de nombreux indicateurs, demandez-lui lequel il garderait si un seul était financé.
