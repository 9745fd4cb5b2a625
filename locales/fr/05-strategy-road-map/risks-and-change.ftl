title = Risques et changement

description = Comment se préparer à ce qui peut mal tourner, et comment accompagner les personnes dans le changement.

a-plan-meets-unwanted-events-and = Un plan se heurte à des événements non souhaités et à des personnes que l’on n’a pas consultées.

risk-issue-assumption = Risque, problème, hypothèse

a-risk-may-happen-an-issue = Un **risque** peut se réaliser. Un **problème** s’est déjà produit. Une **hypothèse** est tenue pour vraie tant que personne ne l’a vérifiée. Une lacune connue dans la loi est donc un problème : elle appelle une mesure dans la feuille de route, et non une ligne dans la liste des risques.

risk = Risque

early-sign = Signe avant-coureur

measure-now = Mesure immédiate

a-leader-leaves = Un dirigeant s’en va

every-decision-waits-for-one-person = Chaque décision attend une seule personne

put-duties-into-rules-and-share = Inscrire les obligations dans des règles et diffuser largement le plan

only-the-supplier-can-change-the = Seul le fournisseur peut modifier le système

nobody-else-can-read-the-data = Personne d’autre ne peut lire les données

open-standards-and-a-way-out = Normes ouvertes et modalités de sortie prévues au contrat

an-attack-stops-services = Une attaque interrompt les services

nobody-reviews-who-has-access = Personne ne réexamine qui a accès

keep-fewer-data-test-the-protection = Conserver moins de données, tester la protection, s’exercer à travailler sans le système

people-are-left-out = Des personnes sont exclues

use-grows-in-towns-alone = L’utilisation n’augmente que dans les villes

another-way-in-tested-with-these = Une autre voie d’accès, mise à l’essai avec ces personnes

give-each-risk-one-owner-a = Attribuez à chaque risque un seul responsable, une date de réexamen et un niveau : élevé, moyen ou faible, avec une raison.

pilot-sandbox-first-phase-a-pilot = **Projet pilote, bac à sable, première phase.** Un *projet pilote* met quelque chose à l’essai pour que l’on puisse décider de continuer ou non. Un *bac à sable* permet un essai en dehors de certaines règles habituelles, pour une durée limitée et sous surveillance. Une *première phase* est le début de ce qui est déjà décidé. Si un projet pilote ne peut pas être arrêté, c’est une première phase, et il faudrait l’appeler ainsi. Le DESA cite les projets pilotes et les bacs à sable parmi les mesures utiles (DESA/UNPOG et CESAP, 2023).

why-people-do-not-follow = Pourquoi les personnes ne suivent pas

change-management-means-guiding-people-through = La gestion du changement consiste à accompagner les personnes dans un changement. Lors du lancement de la Boîte à outils, l’intervenant de l’Azerbaïdjan l’a citée comme l’un de cinq facteurs, avec la planification stratégique, les politiques et la gouvernance, les ressources et la collaboration (DESA/UNPOG et CESAP, 2023).

module-1-advises-you-to-treat = Le [module 1](../01-why-now/benefits-and-risks.md) vous conseille de considérer la résistance comme une information. L’étape suivante consiste à en trouver la raison, car chaque raison appelle une réponse différente.

the-person = La personne…

because = Raison

an-answer-that-fits = Une réponse adaptée

an-answer-that-does-not-fit = Une réponse inadaptée

does-not-know = ne sait pas

the-change-was-announced-in-one = le changement a été annoncé dans une seule lettre

talk-examples-a-named-contact = Dialogue, exemples, interlocuteur désigné

a-penalty = Une sanction

cannot = n’est pas en mesure d’agir

skill-time-or-tools-are-lacking = les compétences, le temps ou les outils manquent

practice-at-work-help-nearby-time = Pratique au travail, aide à proximité, temps libéré d’autres tâches

one-more-letter = Une lettre de plus

may-not = n’est pas autorisée à agir

a-rule-or-a-manager-forbids = une règle ou un responsable l’interdit

a-new-rule-or-a-clear = Une nouvelle règle ou une instruction claire

a-training-course = Une formation

does-not-want-to = ne veut pas

something-will-be-lost = quelque chose sera perdu

a-fair-offer-on-posts-role = Une offre équitable en matière de postes, de rôle et de contrôle

a-list-of-benefits-for-others = Une liste d’avantages pour d’autres

four-moments-of-a-change = Quatre moments d’un changement

before-the-decision-ask-those-who = **Avant la décision.** Demandez à celles et ceux qui font le travail ce qui cesserait de fonctionner. Interrogez aussi les usagers du service.

at-the-decision-say-what-is = **Au moment de la décision.** Dites ce qui est fixé, ce qui reste ouvert et ce que deviendront les postes.

during-the-change-give-middle-managers = **Pendant le changement.** Donnez du temps aux cadres intermédiaires, car ils gèrent à la fois l’ancienne méthode et la nouvelle. Faites en sorte que les dirigeants utilisent eux-mêmes le nouveau service.

after-the-change-end-the-old = **Après le changement.** Mettez fin à l’ancienne procédure *interne* une fois que la nouvelle a fait ses preuves.

ending-an-internal-procedure-is-not = Mettre fin à une procédure interne n’est pas la même chose que fermer le guichet. Le personnel peut cesser de tenir des listes sur papier alors que le public peut toujours se présenter en personne.

a-world-bank-study-of-kenyas = Une étude de la Banque mondiale consacrée aux centres Huduma du Kenya relie leur succès à une culture du service à l’usager, bénéfique aussi pour le personnel (Banque mondiale, étude de cas 117082).

allow-20-minutes-10-for-the = Prévoyez 20 minutes : 10 pour les tableaux, 10 pour le travail en binômes. Une personne joue un ou une collègue qui ne suit pas le changement et choisit secrètement l’une des quatre raisons. L’autre ne peut que poser des questions pendant trois minutes, puis fait une seule offre.
