title = Définir le cadre

description = Comment choisir la décision, l’unité et les deux angles d’une analyse de la situation.

a-situation-analysis-describes-where-a = Une analyse de la situation décrit où en est un organisme public ou un pays, pourquoi il en est là et quelles lacunes en découlent. Ce n’est ni un inventaire de matériel, ni un examen du personnel, ni un classement.

begin-with-the-decision = Partir de la décision

write-one-sentence-before-you-collect = Avant de recueillir quoi que ce soit, écrivez une phrase :

by-this-date-this-body-must = *À cette date, cet organe doit décider ceci ; il nous faut donc savoir cela.*

for-example-by-june-the-council = Par exemple : « D’ici au mois de juin, le conseil doit décider comment les parents demanderont l’allocation pour enfant l’année prochaine ; il nous faut donc savoir qui ne la demande pas aujourd’hui, et pourquoi. »

without-a-decision-the-study-grows = Sans décision à prendre, l’étude prend sans cesse de l’ampleur et personne ne s’en sert. Si la décision est déjà prise, les personnes interrogées ne répondront pas une seconde fois.

country-agency-or-municipality = Pays, organisme ou municipalité

choose-one-unit-and-say-what = Choisissez une seule unité et dites ce qui échappe à son pouvoir.

ask = Question

country = Pays

agency = Organisme

municipality = Municipalité

which-decision-is-served = Quelle décision l’analyse doit-elle éclairer ?

a-national-strategy-and-its-budget = Une stratégie nationale et son budget

which-services-and-processes-to-change = Les services et les processus à changer

which-services-to-offer-alone-or = Les services à offrir, seule ou avec d’autres

what-can-it-change-itself = Que peut-elle changer par elle-même ?

laws-shared-systems-rules-of-funding = Les lois, les systèmes communs, les règles de financement

procedures-staff-the-data-that-it = Les procédures, le personnel, les données qu’il détient

counters-local-procedures-contact-with-residents = Les guichets, les procédures locales, le contact avec la population

what-is-easily-missed = Qu’oublie-t-on facilement ?

places-that-a-national-average-hides = Les lieux que dissimule une moyenne nationale

people-who-never-reach-the-agency = Les personnes qui n’arrivent jamais jusqu’à l’organisme

duties-that-came-without-money = Les obligations confiées sans argent

a-local-analysis-is-not-a = Une analyse locale n’est pas une version réduite d’une analyse nationale. Lors du lancement de la Boîte à outils, il a été dit que les administrations locales d’Afrique manquaient d’accès à Internet, d’appareils et de compétences (CGLU Afrique, dans DESA/UNPOG et CESAP, 2023). Une municipalité ne peut pas combler seule chacune de ces lacunes, mais elle peut en montrer l’ampleur à l’échelon qui le peut.

one-united-nations-instrument-the-digital = Un instrument des Nations Unies, l’évaluation des capacités en matière d’administration numérique (Digital Government Capability Assessment), prend pour unité l’ensemble des pouvoirs publics, et non un seul portail. Il comporte six dimensions assorties d’énoncés, que chaque personne évalue d’abord seule, avant que le groupe ne les évalue ensemble. Il n’est expressément pas destiné à comparer les pays. En février et mars 2021, un atelier organisé dans les Caraïbes pour 13 pays l’a utilisé au cours de cinq séances en ligne (UNPAN, sans date).

two-views-of-the-same-finding = Deux angles sur un même constat

module-2-explains-the-nine-pillars = Le module 2 présente les [neuf piliers](../02-holistic-approach/nine-pillars.md) et les [quatre niveaux de capacité](../02-holistic-approach/four-steps-four-levels.md). Dans une analyse, les piliers vous aident à n’oublier aucun domaine, et les niveaux vous disent qui doit acquérir la capacité d’agir.

take-one-finding-in-pillar-5 = Prenons un constat relevant du pilier 5, la gouvernance des données : *le registre des naissances et la liste des habitants ne concordent pas*. La raison peut en être différente à chaque niveau :

individual-clerks-do-not-know-how = **Niveau individuel :** les employés ne savent pas corriger une inscription.

organizational-no-unit-is-responsible-for = **Niveau organisationnel :** aucune unité n’est responsable de la qualité des inscriptions.

institutional-no-rule-says-which-of = **Niveau institutionnel :** aucune règle ne dit lequel des deux fichiers l’emporte.

societal-parents-do-not-know-that = **Niveau sociétal :** les parents ne savent pas qu’ils peuvent demander une correction.

each-reason-calls-for-a-different = Chaque raison appelle une mesure différente ; le nom du pilier ne suffit donc pas à dire ce qu’il faut faire.

six-pieces-of-work = Six tâches

agree-on-the-decision-the-unit = S’accorder sur la décision, l’unité, l’équipe et la date.

map-stakeholders-and-plan-how-each = Recenser les parties prenantes et prévoir comment chacune sera entendue.

state-the-problem-as-people-experience = Énoncer le problème tel que les personnes le vivent, en chercher les causes, et modifier l’énoncé lorsque des éléments probants le contredisent.

collect-evidence-for-the-open-questions = Recueillir des éléments probants sur les questions en suspens.

fill-the-matrix-and-show-it = Remplir la matrice et la montrer à des personnes en mesure de la contredire.

derive-capacity-gaps-and-set-priorities = En déduire les lacunes en matière de capacités et établir des priorités.

allow-25-minutes-10-for-the = Prévoyez 25 minutes : 10 pour les lectures, 10 pour la phrase de chaque groupe, 5 pour lire les phrases à voix haute. Si une phrase nomme un produit, par exemple « s’il faut acheter le nouveau portail », demandez ce que les personnes devraient pouvoir faire ensuite.
