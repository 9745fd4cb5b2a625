title = Évaluer la formation

description = Quatre niveaux d’évaluation, un exemple détaillé avec des chiffres réels, et des erreurs courantes.

training-takes-time-from-the-people = La formation prend du temps aux personnes qui y viennent et à celles qu’elles servent. Il est juste de demander ce qu’elle a changé.

four-levels-of-evaluation = Quatre niveaux d’évaluation

a-widely-used-scheme-has-four = Un schéma très répandu comprend quatre niveaux (Donald Kirkpatrick, années 1950).

level = Niveau

question = Question

how-to-find-out = Comment le savoir

when = Quand

what-it-cannot-show = Ce qu’il ne peut pas montrer

reaction = Réaction

was-the-training-useful-and-well = La formation a-t-elle été utile et bien menée, aux yeux des participants ?

short-form-open-talk = Bref formulaire, échange ouvert

last-hour = Dernière heure

whether-anybody-learned = Si quelqu’un a appris

learning = Apprentissage

what-can-they-explain-or-do = Que peuvent-ils expliquer ou faire maintenant qu’ils ne pouvaient pas auparavant ?

the-same-task-before-and-after = La même tâche avant et après

first-and-last-day = Premier et dernier jours

whether-they-use-it = S’ils s’en servent

behaviour = Comportement

what-do-they-do-differently-at = Que font-ils autrement au travail ?

plans-records-talks-with-peers-and = Plans, dossiers, entretiens avec les pairs et les chefs

after-three-months = Au bout de trois mois

whether-it-helps-anybody = Si quelqu’un en profite

results = Résultats

what-is-better-for-the-organization = Qu’est-ce qui va mieux pour l’organisation et pour les gens ?

service-data-talks-with-users = Données du service, entretiens avec les usagers

after-six-months-or-later = Au bout de six mois ou plus tard

whether-the-training-alone-caused-it = Si la formation en est la seule cause

plan-in-the-opposite-order-say = Planifiez dans l’ordre inverse. Dites d’abord quel résultat vous voulez, puis quel comportement y mènerait, et ensuite ce qu’il faut apprendre pour adopter ce comportement. Une formation conçue seulement pour susciter une bonne réaction peut plaire et ne rien changer.

all-levels-but-the-first-need = Tous les niveaux, sauf le premier, exigent un chiffre ou une note datant d’*avant* la formation. Sans cela, vous pouvez décrire la fin, mais pas le changement.

a-worked-example-a-survey-after = Exemple détaillé : une enquête après un lancement

on-30-may-2023-the-united = Le 30 mai 2023, l’Organisation des Nations Unies a présenté la Boîte à outils de formation dont s’inspire ce programme, lors d’un webinaire de 100 minutes. Il y a eu 1 214 inscriptions, de 88 pays, et plus de 300 personnes étaient connectées la plupart du temps. Dans les deux semaines qui ont suivi, 147 personnes ont répondu à une enquête (DESA/UNPOG et CESAP, 2023, également pour les chiffres ci-après ; pourcentages calculés à partir des décomptes).

statement = Énoncé

agreed-of-147 = D’accord, sur 147

per-cent = Pourcentage

satisfied-overall = Satisfaction générale

n-143 = 143

n-97-3 = 97,3

understood-that-transformation-must-go-faster = A compris que la transformation doit s’accélérer

n-144 = 144

n-98-0 = 98,0

toolkit-well-structured-and-easy-to = Boîte à outils bien structurée et facile à utiliser

n-139 = 139

n-94-6 = 94,6

satisfied-with-the-duration = Satisfaction quant à la durée

n-135 = 135

n-91-8 = 91,8

read-it-in-four-steps = Lisez ce tableau en quatre temps.

who-speaks-the-147-are-about = *Qui parle ?* Les 147 réponses représentent environ 12 % des inscriptions et moins de la moitié du nombre de personnes connectées la plupart du temps. Les personnes parties plus tôt pensent peut-être autrement, et elles peuvent manquer au tableau.

which-level-is-it-satisfaction-is = *De quel niveau s’agit-il ?* La satisfaction est une réaction. « J’ai compris » ressemble à un apprentissage, mais la personne qui le dit n’a encore accompli aucune tâche. C’est plus proche d’une réaction.

where-is-the-news-when-all = *Où est l’information nouvelle ?* Lorsque tous les chiffres sont élevés, lisez le plus bas et les réponses ouvertes. La durée obtient le chiffre le plus bas, et beaucoup ont demandé plus de temps pour la discussion.

what-is-not-here-these-figures = *Qu’est-ce qui n’y figure pas ?* Ces chiffres ne disent rien du comportement ni des résultats. Pour cela, il faut poser de nouveau des questions des mois plus tard.

the-report-itself-prints-97-2 = Le rapport lui-même indique 97,2 % pour la première ligne, mais 143 divisé par 147 donne 97,3 % ; conservez donc les décomptes.

three-distinctions-that-are-often-missed = Trois distinctions souvent oubliées

two-lists-of-four-levels-the = **Deux listes de quatre niveaux.** Les quatre niveaux *de capacité* (individuel, organisationnel, institutionnel, sociétal) disent à qui appartiennent les capacités qui se renforcent. Les quatre niveaux *d’évaluation* disent jusqu’où est allé l’effet d’une formation. Une nouvelle règle sur le partage des données, adoptée après la formation, est un résultat au niveau institutionnel.

output-and-result-we-trained-300 = **Produit et résultat.** « Nous avons formé 300 agents » dit ce que l’organisateur a fait. Cela ne relève d’aucun des quatre niveaux.

to-cause-and-to-contribute-if = **Causer et contribuer.** Si les délais d’attente diminuent après une formation, une nouvelle loi ou un nouveau chef peut en être la raison. Demandez-vous ce qui a changé par ailleurs, et comparez avec un bureau dont personne n’est venu.

allow-25-minutes-10-for-the = Prévoyez 25 minutes : 10 pour les niveaux, 10 pour l’exemple, 5 pour les distinctions. Montrez le tableau de l’exemple sans commentaire et demandez si le webinaire a été une réussite. Demandez ensuite à chaque groupe quel chiffre, et un seul, il aimerait avoir six mois plus tard, et qui pourrait le recueillir { -country(case: "in") }.
