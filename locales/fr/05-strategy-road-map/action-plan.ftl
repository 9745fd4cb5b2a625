title = Les capacités à quatre niveaux

description = Ce qui renforce une capacité, un exemple détaillé et votre propre plan d’action.

the-strategy-says-what-must-change = La stratégie dit ce qui doit changer, et son plan de renforcement des capacités dit qui doit devenir capable de le faire. Le module 2 décrit les [quatre niveaux de capacité](../02-holistic-approach/four-steps-four-levels.md#the-four-capacity-levels).

what-develops-a-capacity = Ce qui renforce une capacité

training-is-one-means-among-several = La formation est un moyen parmi d’autres.

individual-practice-on-real-tasks-coaching = **Niveau individuel :** pratique sur des tâches réelles, accompagnement, apprentissage entre pairs, période passée dans un autre bureau.

organizational-teams-from-several-units-a = **Niveau organisationnel :** équipes issues de plusieurs unités, plan relatif aux talents, temps pour apprendre, et cadre où l’on peut sans risque mettre à l’essai et échouer à petite échelle.

institutional-duties-criteria-of-evaluation = **Niveau institutionnel :** obligations, critères d’évaluation, incitations, règles budgétaires, descriptions de poste.

societal-digital-skills-for-people-in = **Niveau sociétal :** compétences numériques des personnes en situation de vulnérabilité, aidants à proximité, et moyens de s’exprimer et de participer.

those-who-train-need-capacities-too = **Ceux qui forment ont eux aussi besoin de capacités.** Les enseignants des écoles d’administration publique connaissent-ils la nouvelle procédure par la pratique ? Disposent-ils de cas observés { -country(case: "in") } ? Apprennent-ils ce que les participants font différemment trois mois plus tard ? Pour les administrations locales d’Afrique, un réseau a cité la formation sur mesure, l’accompagnement et l’apprentissage entre pairs (DESA/UNPOG et CESAP, 2023).

the-levels-depend-on-each-other = Les niveaux dépendent les uns des autres. Choisissez donc un objectif et demandez à chaque niveau : qu’est-ce qui doit devenir possible *ici* ?

worked-example-a-permit-without-a = Exemple détaillé : un permis sans attestation

in-an-exercise-of-module-1 = Dans un [exercice du module 1](../01-why-now/know-your-starting-point.md), un bureau de district vérifie la situation fiscale auprès de l’administration fiscale, de sorte que les exploitants n’apportent plus d’attestation. Le plan relatif aux capacités qui sous-tendent ce changement est imaginaire.

level = Niveau

capacity-and-step = Capacité et mesure

who = Qui

by-when = Échéance

resources = Ressources

sign-of-success = Signe de réussite

individual = Individuel

counter-staff-can-deal-with-a = Le personnel des guichets sait traiter une situation fiscale erronée. Pratique sur des cas réels, puis accompagnement

head-of-the-counter-with-the = Chef du guichet, avec l’école d’administration publique

month-5 = Mois 5

two-half-days-for-each-person = Deux demi-journées par personne, remplacement au guichet

in-month-8-most-errors-are = Au mois 8, la plupart des erreurs sont corrigées dès la première visite

organizational = Organisationnel

counter-inspection-and-finance-solve-errors = Le guichet, l’inspection et les finances corrigent ensemble les erreurs. Réunion hebdomadaire pouvant modifier une étape du travail

deputy-head-of-the-office = Chef adjoint du bureau

month-3 = Mois 3

thirty-minutes-a-week-from-three = Trente minutes par semaine de trois unités

one-change-is-tested-each-month = Un changement est mis à l’essai chaque mois, et son résultat est consigné

institutional = Institutionnel

the-two-offices-may-exchange-tax = Les deux administrations sont autorisées à échanger la situation fiscale. Accord, conforme à la loi, sur la finalité, l’accès, les erreurs et les recours

service-owner-in-the-ministry = Responsable du service au ministère

month-4 = Mois 4

ten-days-of-a-legal-officer = Dix jours d’un ou d’une juriste, temps de travail de l’administration fiscale

the-agreement-is-in-force-and = L’accord est en vigueur et publié, et quelqu’un le contrôle au mois 12

societal = Sociétal

owners-who-are-offline-know-which = Les exploitants qui sont hors ligne savent quel document n’est plus nécessaire et comment exercer un recours. Présentations sur les marchés et à la radio locale

president-of-the-trade-association = Président de l’association des commerçants

month-6 = Mois 6

radio-time-leaflets-in-two-languages = Temps d’antenne, dépliants en deux langues, petite rémunération pour les aidants

asked-at-the-market-owners-can = Interrogés au marché, les exploitants savent nommer les documents encore nécessaires, les femmes aussi souvent que les hommes

read-the-table-in-three-ways = Lisez le tableau de trois façons.

across-a-row-the-sign-of = *Le long d’une ligne.* Le signe de réussite montre que des personnes agissent autrement, et non qu’une formation a eu lieu.

down-the-dates-the-agreement-comes = *En suivant les dates.* L’accord précède la pratique, car le personnel ne peut pas s’exercer sur des données qu’il n’est pas autorisé à voir.

for-a-delay-if-the-agreement = *En cas de retard.* Si l’accord n’arrive pas à temps, la pratique se fait sur des données d’essai et les présentations au marché attendent. Personne n’annonce un changement qui n’est pas encore légal.

your-action-plan = Votre plan d’action

ap-four-levels-title = Une capacité à chaque niveau

work-in-groups-of-four-to = Travaillez en groupes de quatre à six, pour un service d’une organisation.

write-one-goal-of-your-strategy = Formulez un objectif de votre stratégie comme un résultat pour la population (3 minutes).

for-each-level-name-one-capacity = Pour chaque niveau, nommez une capacité dont l’objectif a besoin et qui est faible aujourd’hui (5 minutes).

fill-in-one-row-for-each = Remplissez une ligne par niveau : la capacité et la mesure, qui, l’échéance, avec quelles ressources, et le signe de réussite (12 minutes).

draw-arrows-between-rows-where-one = Tracez des flèches entre les lignes lorsque l’une doit être prête avant l’autre, et corrigez les dates (4 minutes).

give-your-plan-to-another-group = Remettez votre plan à un autre groupe, qui pose les questions figurant sous le tableau (6 minutes).

level-2 = Niveau

capacity-and-step-2 = Capacité et mesure

who-2 = Qui

by-when-2 = Échéance

resources-2 = Ressources

sign-of-success-2 = Signe de réussite

individual-2 = Individuel

organizational-2 = Organisationnel

institutional-2 = Institutionnel

societal-2 = Sociétal

questions-for-the-other-group = Questions pour l’autre groupe :

is-who-one-person-or-post = La colonne « Qui » désigne-t-elle une seule personne ou un seul poste, et cette personne a-t-elle donné son accord ?

does-this-person-control-the-resources = Cette personne dispose-t-elle des ressources ? Dans la négative, qui décide, et quand poserez-vous la question ?

does-each-date-come-before-the = Chaque date précède-t-elle celles qui en dépendent ?

which-row-reaches-people-who-are = Quelle ligne atteint les personnes qui sont hors ligne ou les plus défavorisées ?

which-row-needs-a-decision-of = Quelle ligne exige une décision { -lead-agency(case: "of") }, et que demanderez-vous exactement ?

allow-40-minutes-10-for-the = Prévoyez 40 minutes : 10 pour l’exemple, 30 pour le plan. Quatre faiblesses reviennent souvent : quatre formations, un comité sous « Qui », une seule date pour toutes les lignes, et un nombre de participants comme signe de réussite. Gardez une copie de chaque plan pour le suivi et l’évaluation.

second-case-study = Seconde étude de cas

look-for-what-the-case-says = Cherchez ce que le cas dit, et ne dit pas, des capacités de ceux qui forment. Formulez ensuite le signe de réussite que vous demanderiez.
