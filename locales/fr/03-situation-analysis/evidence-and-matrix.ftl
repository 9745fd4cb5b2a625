title = Les éléments probants et la matrice

description = Quelles données recueillir, jusqu’où s’y fier, et une matrice pour consigner les constats.

collect-what-your-open-questions-need = Recueillez ce que vos questions en suspens exigent, et pas seulement ce qui est disponible.

five-kinds-of-evidence = Cinq types d’éléments probants

kind = Type

what-it-shows-well = Ce qu’il montre bien

what-it-cannot-show = Ce qu’il ne peut pas montrer

records-of-the-service-requests-time = Dossiers du service : demandes, délais, refus, réclamations

what-happened-to-those-who-came = Ce qui est arrivé à ceux qui sont venus

those-who-stayed-away = Ceux qui ne sont pas venus

laws-procedures-job-descriptions-budgets = Lois, procédures, descriptions de postes, budgets

what-is-required-and-paid-for = Ce qui est exigé et financé

what-is-done-in-practice = Ce qui se fait dans la pratique

surveys-and-official-statistics = Enquêtes et statistiques officielles

how-common-something-is-and-in = La fréquence d’un phénomène, et les groupes concernés

the-reasons-and-small-places = Les raisons, et les petites localités

interviews-and-group-talks = Entretiens et discussions de groupe

reasons-fears-ideas = Les raisons, les craintes, les idées

how-many-people-think-so = Combien de personnes pensent ainsi

observation-or-trying-the-service-yourself = Observation, ou essai du service par vous-même

the-real-path-of-one-case = Le parcours réel d’un cas

whether-the-case-is-typical = Si le cas est typique

each-kind-is-blind-where-another = Chaque type ne voit pas ce qu’un autre voit ; utilisez-en donc au moins deux pour chaque constat important. Demandez des chiffres par sexe, âge, handicap et lieu, lorsque les groupes sont assez grands pour que les personnes soient protégées.

how-strong-is-it = Quelle est leur solidité ?

give-each-piece-of-evidence-a = Attribuez une lettre à chaque élément probant :

a-a-record-count-or-text = **A :** un dossier, un décompte ou un texte qu’une autre personne peut vérifier, avec date et source.

b-told-by-several-people-who = **B :** rapporté par plusieurs personnes indépendantes les unes des autres, ou vu plusieurs fois.

c-one-opinion-one-case-or = **C :** une seule opinion, un seul cas ou une supposition.

the-letter-does-not-judge-the = La lettre ne juge pas la personne qui s’est exprimée : une infirmière de village peut avoir raison là où un décompte officiel se trompe. Elle dit combien il vous reste à découvrir avant de décider.

worked-example-high-figures-and-long = Exemple détaillé : des chiffres élevés et de longues files d’attente

a-world-bank-text-on-fiji = Un texte de la Banque mondiale sur les Fidji (sans date, chiffres allant jusqu’à 2022) donne les faits suivants :

n-88-per-cent-of-people-use = 88 % de la population utilise Internet.

mobile-and-internet-payments-at-banks = Les paiements mobiles et en ligne auprès des banques ont atteint 6,2 millions par an, soit quatre fois plus qu’en 2016.

pensioners-stand-in-long-queues-at = Des retraités attendent dans de longues files devant les banques, et des personnes s’absentent du travail pour leurs démarches auprès des bureaux publics (observation et discussions de groupe).

these-facts-answer-different-questions = Ces faits répondent à des questions différentes.

what-was-counted-the-first-figure = *Qu’a-t-on compté ?* Le premier chiffre compte des personnes, le second des paiements, dont une même personne peut effectuer un grand nombre.

who-was-observed-the-queues-and = *Qui a été observé ?* Les files d’attente et les discussions montrent certaines personnes à certains endroits, mais pas combien elles sont.

which-conclusions-are-allowed-digital-payment = *Quelles conclusions sont permises ?* Le paiement numérique a progressé dans le pays : A, une fois vérifiés les décomptes datés sur lesquels repose le texte. Certaines personnes passent encore beaucoup de temps dans des files d’attente : B. « Les retraités ne veulent pas de services numériques » : non démontré.

which-evidence-would-decide-payments-by = *Quels éléments probants permettraient de trancher ?* Les paiements par âge et par île, les règles relatives aux justificatifs pour les pensions, et une conversation avec les personnes qui font la queue.

data-that-do-no-harm = Des données qui ne nuisent à personne

collect-no-name-if-a-number = Ne relevez aucun nom si un nombre de cas suffit.

tell-people-why-you-ask-who = Dites aux personnes pourquoi vous les interrogez, qui lira leur réponse, et qu’elles peuvent refuser.

do-not-record-a-persons-opinion = Ne consignez pas l’opinion d’une personne sous une forme qu’un supérieur puisse reconnaître.

decide-before-you-begin-who-keeps = Décidez avant de commencer qui conserve les données, pendant combien de temps, et qui les efface.

fill-the-matrix = Remplir la matrice

sit-matrix-title = Où en sommes-nous ?

work-in-groups-of-four-to = Travaillez par groupes de quatre à six, sur la décision que vous avez écrite au début.

choose-four-pillars-two-that-seem = Choisissez quatre piliers : deux qui paraissent solides et deux qui paraissent faibles (3 minutes).

for-each-write-one-strength-and = Pour chacun, notez un point fort et une lacune (10 minutes).

beside-each-gap-write-its-capacity = À côté de chaque lacune, notez son niveau de capacité : individuel, organisationnel, institutionnel ou sociétal (4 minutes).

add-the-evidence-with-its-letter = Ajoutez les éléments probants avec leur lettre et nommez les personnes touchées (8 minutes).

exchange-matrices-with-another-group-which = Échangez vos matrices avec un autre groupe, qui marque l’élément qui lui paraît le moins crédible (5 minutes).

pillar = Pilier

question-to-begin-with = Question de départ

strengths = Points forts

gaps-and-their-level = Lacunes et leur niveau

evidence-a-to-c = Éléments probants, de A à C

who-is-affected = Qui est touché

n-1-vision-leadership-mindsets = 1. Vision, leadership, états d’esprit

who-continues-if-the-head-leaves = Qui poursuit le travail si le chef s’en va ?

n-2-institutional-and-regulatory-framework = 2. Cadre institutionnel et réglementaire

which-rule-forbids-or-requires-the = Quelle règle interdit ou impose la pratique actuelle ?

n-3-organizational-set-up-and-culture = 3. Structure et culture organisationnelles

what-is-rewarded-and-what-is = Qu’est-ce qui est récompensé, et qu’est-ce qui est sanctionné ?

n-4-systems-thinking-and-integration = 4. Pensée systémique et intégration

where-do-people-carry-papers-for = Où les usagers portent-ils des papiers à notre place ?

n-5-data-governance = 5. Gouvernance des données

who-corrects-a-wrong-entry-and = Qui corrige une inscription erronée, et en combien de temps ?

n-6-ict-infrastructure-affordability-access = 6. Infrastructure TIC, accessibilité économique, accès

where-do-signal-device-or-price = Où le réseau, l’appareil ou le prix arrêtent-ils les gens ?

n-7-resources = 7. Ressources

what-is-paid-for-in-the = Qu’est-ce qui est financé la troisième année ?

n-8-capacities-of-capacity-developers = 8. Capacités des acteurs du renforcement des capacités

which-course-teaches-the-new-way = Quel cours enseigne la nouvelle façon de faire ?

n-9-societal-capacities = 9. Capacités sociétales

who-applies-only-with-the-help = Qui ne fait de demande qu’avec l’aide d’une autre personne ?

an-entry-of-the-imagined-municipality = Exemple d’entrée de la municipalité imaginaire, à la ligne 2 : la législation nationale n’exige pas de copie certifiée (point fort) ; une règle municipale en exige une (lacune, niveau institutionnel) ; texte des deux règles (A) ; parents qui vivent loin de l’hôtel de ville.

before-you-finish-read-the-columns = Avant de terminer, lisez les colonnes de haut en bas. Si toutes les lacunes se situent à un seul niveau, examinez de nouveau les trois autres. Si la dernière colonne indique « tout le monde », demandez qui est le plus touché.

an-honest-empty-cell-is-better = Une case laissée vide en toute honnêteté vaut mieux qu’une supposition : félicitez donc ceux qui disent « nous ne savons pas ». Si un groupe inscrit une solution parmi les lacunes, demandez à quel problème cette solution mettrait fin. Dessinez la matrice sur une grande feuille. Dans une véritable analyse, la matrice complète demande plusieurs réunions.

study-a-case = Étudier un cas

look-for-one-figure-or-claim = Cherchez un chiffre ou une affirmation dont l’étude de cas doute elle-même, attribuez-lui une lettre de A à C et dites quels autres éléments probants permettraient d’améliorer cette lettre.
