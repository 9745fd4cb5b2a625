title = Produits, effets directs, effets ultimes

description = Comment distinguer ce qui a été fait de ce que cela a changé.

between-the-money-of-a-plan = Entre l’argent d’un plan et une vie meilleure, il y a plusieurs maillons, et le suivi examine chacun d’eux.

five-links-of-a-chain = Les cinq maillons d’une chaîne

link = Maillon

question = Question

in-the-imagined-municipality = Dans la municipalité imaginaire

what-it-cannot-show = Ce qu’il ne peut pas montrer

input = Moyens

what-do-we-put-in = Qu’engageons-nous ?

money-two-clerks-the-time-of = De l’argent, deux employés, le temps des infirmières

whether-anything-was-done-with-it = Si l’on en a fait quelque chose

activity = Activité

what-do-we-do = Que faisons-nous ?

the-council-changes-its-rule-nurses = Le conseil modifie sa règle, les infirmières apprennent à envoyer les documents

whether-it-was-ready-in-time = Si tout a été prêt à temps et de qualité suffisante

output = Produit

what-is-there-afterwards-that-was = Qu’y a-t-il après qui n’existait pas avant ?

a-rule-without-the-copy-six = Une règle sans copie certifiée, six dispensaires qui peuvent envoyer les documents

whether-anybody-uses-it = Si quelqu’un s’en sert

outcome = Effet direct

what-do-people-do-or-receive = Que font ou que reçoivent les gens de différent ?

families-in-the-villages-apply-and = Les familles des villages demandent l’allocation et la reçoivent

whether-their-life-is-better = Si leur vie est meilleure

effect = Effet ultime

what-is-different-in-their-lives = Qu’est-ce qui a changé dans leur vie, et est-ce grâce à nous ?

parents-can-pay-for-food-and = Les parents peuvent payer la nourriture et l’école

how-much-of-it-came-from = Quelle part n’est due qu’à nous

some-authors-say-impact-for-effect = Certains auteurs parlent d’*impact* pour l’effet ultime : regardez donc la question et non l’étiquette.

an-output-is-in-our-own = Un produit est entre nos mains. Un effet direct dépend aussi de ce que les gens décident, et un effet ultime de bien d’autres causes. Les derniers maillons comptent davantage pour la population, mais ils dépendent moins de nous seuls : suivez-en donc plusieurs.

different-links-need-different-moments = À chaque maillon son moment

every-month-activities-and-outputs-is = **Chaque mois :** activités et produits. Le travail avance-t-il dans les délais ?

every-year-before-the-budget-outcomes = **Chaque année, avant le budget :** effets directs. Les gens utilisent-ils le service, et qui ne l’utilise pas ?

in-the-middle-of-the-plan = **À mi-parcours du plan :** effets directs et hypothèses. Est-ce toujours la bonne voie ?

at-the-end-or-years-later = **À la fin, ou des années plus tard :** effets ultimes. Qu’est-ce qui a changé dans la vie des gens ?

if-an-outcome-takes-years-choose = Si un effet direct met des années à se produire, choisissez un signe précoce, qui doit apparaître avant lui, et ne l’appelez pas effet direct.

did-we-cause-it = En sommes-nous la cause ?

a-value-that-is-higher-than = Une valeur plus élevée qu’avant n’est pas encore un effet. Le module 3 donne [trois vérifications d’une cause](../03-situation-analysis/problems-and-causes.md#three-tests-of-a-cause). Pour les résultats, trois comparaisons sont utiles :

before-and-after-this-needs-a = **Avant et après.** Il faut pour cela une valeur d’*avant* le changement, et d’autres choses peuvent aussi avoir changé.

with-and-without-compare-with-places = **Avec et sans.** Comparez avec des endroits que le changement n’a pas encore atteints. Demandez-vous en quoi ils diffèrent par ailleurs.

planned-and-real-if-the-work = **Prévu et réel.** Si le travail n’a pas été fait comme prévu, le résultat ne dit rien du plan.

worked-example-applications-rose-by-27 = Exemple détaillé : les demandes ont augmenté de 27 %

the-council-of-the-imagined-municipality = Le conseil de la municipalité imaginaire annonce que les demandes d’allocation pour enfant sont passées de 480 à 610 en un an. Ce sont les dispensaires qui estiment le nombre de familles y ayant droit.

place = Lieu

entitled-families = Familles ayant droit à l’allocation

applied-year-before = Demandes, année d’avant

applied-year-after = Demandes, année d’après

town = Ville

n-600 = 600

n-420-70-per-cent = 420 (70 %)

n-450-75-per-cent = 450 (75 %)

six-villages-with-a-clinic-that = Six villages dont le dispensaire envoie les documents

n-300 = 300

n-45-15-per-cent = 45 (15 %)

n-138-46-per-cent = 138 (46 %)

two-villages-without-one = Deux villages sans un tel dispensaire

n-100 = 100

n-15-15-per-cent = 15 (15 %)

n-22-22-per-cent = 22 (22 %)

all = Ensemble

n-1-000 = 1 000

n-480-48-per-cent = 480 (48 %)

n-610-61-per-cent = 610 (61 %)

which-link-is-it-an-outcome = *De quel maillon s’agit-il ?* D’un effet direct, mais précoce. Demander n’est pas encore recevoir.

did-the-measures-cause-it-the = *Les mesures en sont-elles la cause ?* La copie n’est plus exigée nulle part, et la part a augmenté de 5 et de 7 points de pourcentage là où aucun dispensaire n’envoie de documents. Là où un dispensaire le fait, elle a augmenté de 31 points. Les dispensaires semblent donc compter davantage que la règle, mais deux villages ne suffisent pas pour le prouver.

who-is-hidden-in-the-total = *Qui le total cache-t-il ?* Dans les huit villages, 240 familles sur 400 ne font toujours pas de demande.

which-decision-follows-bring-the-two = *Quelle décision en découle ?* Inclure les deux villages et chercher à savoir qui sont les 240 familles.

the-figure-of-27-per-cent = Le chiffre de 27 % était exact, et il ne pouvait conduire à aucune de ces décisions.

allow-25-minutes-8-for-the = Prévoyez 25 minutes : 8 pour les lectures, 10 pour l’exemple, 7 pour la chaîne d’un service, en binômes. Montrez d’abord le chiffre de 27 %, demandez une décision qu’il permet de prendre, puis montrez le tableau.
