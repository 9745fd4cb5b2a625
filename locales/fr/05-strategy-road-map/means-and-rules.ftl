title = Moyens, règles et partenaires

description = L’argent, le personnel, les responsables, le droit et les partenaires, vérifiés pour chaque mesure.

before-a-step-enters-the-road = Avant d’inscrire une mesure dans la feuille de route, vérifiez ce qu’elle exige et qui peut le fournir.

money-for-the-whole-life-of = De l’argent pour toute la durée de vie d’un service

before-analysis-legal-work-tests-with = *Avant :* analyse, travaux juridiques, essais avec les usagers.

at-the-start-purchase-training-transfer = *Au démarrage :* achat, formation, transfert des données.

every-year-staff-maintenance-security-connection = *Chaque année :* personnel, maintenance, sécurité, connexion et aide aux personnes qui sont hors ligne.

at-the-end-replacement-and-moving = *À la fin :* remplacement, et sortie des données du contrat.

a-grant-or-a-loan-may = Un don ou un prêt peut ne couvrir que les deux premières lignes. Demandez donc quelle ligne budgétaire paie la première année qui suit le projet.

people-and-talent = Personnel et talents

a-government-must-recruit-keep-and = Une administration doit recruter, conserver et motiver les talents numériques (DESA/UNPOG et CESAP, 2023). Trois questions en découlent :

recruit-which-tasks-are-not-done = **Recruter :** quelles tâches ne sont pas accomplies aujourd’hui ? Décrivez d’abord la tâche, puis le poste, et la technologie en dernier.

keep-why-do-good-people-leave = **Conserver :** pourquoi de bons éléments partent-ils ? La rémunération peut être une raison, une carrière sans perspectives en est une autre.

motivate-may-a-team-test-an = **Motiver :** une équipe peut-elle mettre une idée à l’essai, et qui s’aperçoit qu’elle est utile à la population ?

some-skills-can-be-bought-for = Certaines compétences peuvent s’acheter pour un temps, comme la connaissance d’un produit. D’autres doivent rester au sein de l’administration : connaître les usagers, le droit et les données, et juger ce que livre un fournisseur.

who-decides-who-coordinates-who-answers = Qui décide, qui coordonne, qui répond des résultats

role = Rôle

what-it-does = Ce qu’il fait

what-it-needs = Ce dont il a besoin

steering-body = Organe de pilotage

decides-between-ministries-and-settles-conflicts = Tranche entre les ministères et règle les conflits

rank-and-meetings-at-fixed-times = Un rang élevé et des réunions à dates fixes

lead-body-such-as-lead-agency = Organisme de coordination, par exemple { -lead-agency }

sets-standards-coordinates-helps-reports = Fixe les normes, coordonne, aide, rend compte

a-mandate-in-writing-and-staff = Un mandat écrit et du personnel

service-owner = Responsable du service

answers-for-one-service-from-request = Répond d’un service, de la demande au résultat

a-name-a-budget-and-the = Un nom, un budget et le droit de modifier les étapes

local-governments = Administrations locales

deliver-close-to-people-and-say = Fournissent les services au plus près de la population et disent ce qui ne fonctionne pas sur place

a-seat-and-a-vote-not = Un siège et une voix, pas seulement une lettre

to-coordinate-is-not-to-decide = Coordonner n’est pas décider : un organisme de coordination qui n’a pas le pouvoir de régler un conflit a besoin d’un organe de pilotage qui le détient. Mettez votre dispositif à l’épreuve d’un différend : deux ministères ne s’entendent pas sur celui qui doit financer un registre commun. Qui tranche, et dans quel délai ?

four-things-a-rule-can-do = Quatre choses qu’une règle peut faire

permit-an-electronic-document-counts-as = **Autoriser :** un document électronique a valeur de preuve.

oblige-a-body-must-reuse-data = **Obliger :** un organisme doit réutiliser les données que détient un autre organisme.

limit-an-office-may-ask-only = **Limiter :** un bureau ne peut demander que les documents figurant sur une liste.

protect-personal-data-the-right-to = **Protéger :** les données personnelles, le droit de recours et l’égalité de service pour les personnes qui sont hors ligne.

to-permit-is-not-to-oblige = Autoriser n’est pas obliger. Si les organismes *peuvent* partager des données et que rien ne se passe, cherchez l’obligation, l’incitation ou la sanction qui manque. Une obligation que personne ne contrôle peut rester sans effet. Cherchez aussi à savoir si une instruction suffit, ou s’il faut un règlement ou une loi, car les délais diffèrent.

partners = Partenaires

partners-share-work-risk-and-gain = Les partenaires partagent le travail, les risques et les gains. Au Rwanda, une société détient une concession de 25 ans pour construire le portail, l’exploiter et le transférer ensuite (Hope Magazine, 2015). Au Bangladesh, des entrepreneurs locaux gèrent les centres numériques, et l’État ne verse pas leur salaire (BSS, 2018). Selon notre lecture, les deux modèles dépendent de ce que paient les usagers ; le prix devient donc une question de politique publique, et les lieux où les clients sont peu nombreux sont menacés.

before-you-sign-with-any-partner = Avant de signer avec un partenaire, quel qu’il soit, convenez de cinq points : le prix pour l’usager, la propriété des données, les normes ouvertes, les modalités de sortie du contrat, et ce qui se passe si le partenaire cesse son activité.

first-case-study = Première étude de cas

sort-the-rules-in-this-case = Classez les règles de ce cas selon qu’elles autorisent, obligent, limitent ou protègent. Nommez ensuite un moyen, en argent ou en personnel, dont le cas ne dit pas assez.

allow-20-minutes-for-the-readings = Prévoyez 20 minutes pour les lectures et 20 pour le cas : 8 pour lire, 8 en groupes, 4 pour les comptes rendus. Si un groupe fait l’éloge d’une loi, demandez qui vérifie qu’elle est respectée.
