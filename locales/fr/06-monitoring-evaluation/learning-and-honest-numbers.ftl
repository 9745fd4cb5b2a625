title = Apprentissage et chiffres honnêtes

description = Du résultat à la décision, comment présenter les chiffres, et une auto-évaluation.

a-result-is-useful-when-somebody = Un résultat est utile quand quelqu’un agit différemment à cause de lui.

what-does-the-result-tell-us = Que nous dit le résultat ?

ask-two-questions-was-the-work = Posez deux questions : le travail a-t-il été fait, et le résultat est-il venu ?

the-result-came = Le résultat est venu

the-result-did-not-come = Le résultat n’est pas venu

the-work-was-done = **Le travail a été fait**

perhaps-we-were-right-look-for = Nous avions peut-être raison. Chercher d’autres causes, puis continuer

the-assumption-was-wrong-or-it = L’hypothèse était fausse, ou il est trop tôt. Décider quand regarder de nouveau, ou modifier le plan

the-work-was-not-done = **Le travail n’a pas été fait**

something-else-caused-it-or-the = Autre chose en est la cause, ou la mesure est mauvaise. Ne rien revendiquer, et se renseigner

the-plan-has-not-been-tested = Le plan n’a pas été mis à l’épreuve. Lever l’obstacle

without-the-first-question-a-good = Sans la première question, un bon plan que personne n’a exécuté risque d’être abandonné, et un plan faible d’être loué pour ce que d’autres ont accompli.

a-meeting-that-ends-with-a = Une réunion qui se termine par une décision

fix-the-dates-for-the-whole = Fixez les dates pour toute l’année. À chaque réunion, prenez quelques chiffres et posez les questions dans cet ordre :

what-did-we-plan-and-what = Qu’avions-nous prévu, et que voyons-nous ?

who-gains-and-who-does-not = Qui y gagne, et qui n’y gagne pas ?

why-what-do-users-and-front = Pourquoi ? Qu’en disent les usagers et le personnel en contact avec le public ?

what-do-we-decide-continue-change = Que décidons-nous : continuer, modifier, arrêter ou nous renseigner ?

who-does-it-by-when-and = Qui le fait, dans quel délai, et à qui le disons-nous ?

if-no-figure-led-to-a = Si, de toute une année, aucun chiffre n’a conduit à une décision, changez les chiffres ou la réunion.

people-hide-a-bad-figure-when = On cache un mauvais chiffre quand il est sanctionné. La personne qui préside remercie donc d’abord celle qui le signale, puis l’interroge sur les causes.

honest-numbers = Des chiffres honnêtes

module-1-has-four-checks-for = Le module 1 propose [quatre vérifications](../01-why-now/where-the-world-stands.md#reading-the-index) pour un chiffre que vous citez. Pour les chiffres que vous publiez vous-même, six règles sont utiles :

define-say-what-was-counted-by = **Définissez.** Dites ce qui a été compté, par qui et quel jour.

keep-the-count-beside-the-share = **Gardez le nombre à côté de la proportion.** Écrivez « 4 villages sur 5 », et pas seulement « 80 % des villages ».

say-what-is-an-estimate-and = **Dites ce qui est une estimation**, et sur quelle hypothèse elle repose.

round-to-what-you-know-an = **Arrondissez à ce que vous savez.** Une estimation avec des décimales promet trop.

show-what-got-worse-in-the = **Montrez ce qui s’est dégradé**, en caractères de même taille.

correct-in-public-leave-the-old = **Corrigez en public.** Laissez visible l’ancienne valeur, avec la raison du changement.

one-example-shows-why-an-older = Un exemple montre pourquoi. Selon un texte estonien, plus ancien, 820 années de travail sont économisées chaque année, en comptant 5 % des requêtes (e-Estonia, sans date). Un texte plus récent, émanant d’un tiers, parle de 2 066 années (OpenCivics, sans date). Sans les deux méthodes, ces chiffres ne peuvent être comparés, et la différence n’est donc pas un progrès.

self-assessment = Auto-évaluation

sa-monitoring-title = Comment tirons-nous les enseignements des résultats ?

judge-the-monitoring-of-your-own = Évaluez le suivi de votre propre organisation, d’abord individuellement, puis comparez en groupe. Pour toute réponse supérieure à la première, citez un document, un chiffre ou une date.

not-yet = Pas encore

for-a-few-services = Pour quelques services

for-most-services = Pour la plupart des services

for-all-services-and-it-changes = Pour tous les services, et cela modifie les décisions

individual = Niveau individuel

colleagues-can-say-which-outcome-for = Les collègues peuvent dire à quel effet direct pour la population leur travail contribue.

managers-can-say-what-the-figures = Les responsables peuvent dire ce que les chiffres de leurs rapports ne montrent pas.

staff-report-a-bad-result-early = Le personnel signale tôt un mauvais résultat, sans attendre qu’on le lui demande.

organizational = Niveau organisationnel

each-indicator-has-a-base-value = Chaque indicateur a une valeur de référence, une cible, une source et une personne nommément désignée qui en répond.

figures-cover-all-channels-the-counter = Les chiffres couvrent tous les canaux, y compris le guichet et le téléphone.

results-are-discussed-on-fixed-dates = Les résultats sont examinés à des dates fixes, et chaque réunion consigne une décision.

institutional = Niveau institutionnel

a-rule-or-plan-says-when = Une règle ou un plan dit quand nos services sont évalués, et par qui en dehors de l’unité qui les gère.

the-budget-may-be-changed-when = Le budget peut être modifié quand les résultats montrent que l’argent est plus utile ailleurs.

we-use-the-same-definitions-as = Nous utilisons les mêmes définitions que { -lead-agency }, afin que les chiffres soient comparables.

societal = Niveau sociétal

people-can-complain-in-their-own = Les usagers peuvent se plaindre dans leur propre langue et sans Internet, et ils reçoivent une réponse.

we-ask-people-who-do-not = Nous demandons leurs raisons aux personnes qui n’utilisent pas nos services, là où elles vivent.

groups-outside-government-see-our-results = Des groupes extérieurs à l’administration voient nos résultats, y compris les mauvais, et peuvent les mettre en question.

compare-the-levels-with-each-other = Comparez les niveaux entre eux. Si les réponses du niveau organisationnel sont plus élevées que celles du niveau sociétal, il se peut que vous ne mesuriez bien que ce qui vous est proche. Si les réponses du niveau sociétal sont plus élevées que celles du niveau institutionnel, il se peut que vous entendiez les gens sans être tenus d’agir.

allow-20-minutes-for-the-readings = Prévoyez 20 minutes pour les lectures et 20 pour l’auto-évaluation : 8 individuellement, 12 en groupes. Demandez à chaque groupe un chiffre que son organisation pourrait cesser de recueillir, et un autre qu’elle devrait commencer à recueillir.
