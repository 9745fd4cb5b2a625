title = Les neuf piliers

description = Les neuf domaines sur lesquels s’appuie une transformation, et les signes de leur absence.

the-pillars-form-a-checklist-of = Les piliers forment une liste de contrôle de ce sur quoi repose une transformation (Enquête des Nations Unies sur l’administration en ligne, 2020). La dernière colonne a été ajoutée ici : un signe à rechercher dans votre propre service.

no = N°

pillar = Pilier

what-it-covers = Ce qu’il recouvre

sign-that-it-is-missing = Signe de son absence

n-1 = 1

vision-leadership-mindsets = Vision, leadership, états d’esprit

leaders-who-can-transform-digital-skills = Dirigeants capables de transformer, compétences numériques, idées nouvelles

work-stops-when-one-manager-leaves = Le travail s’arrête au départ d’un responsable

n-2 = 2

institutional-and-regulatory-framework = Cadre institutionnel et réglementaire

laws-and-rules-that-hold-institutions = Lois et règles qui assurent la cohésion des institutions

a-shared-service-has-no-legal = Nul n’est juridiquement responsable d’un service commun

n-3 = 3

organizational-set-up-and-culture = Structure et culture organisationnelles

how-bodies-are-organized-and-work = Mode d’organisation et de travail des organismes

a-paper-file-stands-behind-the = Un dossier papier se cache derrière le formulaire en ligne

n-4 = 4

systems-thinking-and-integration = Pensée systémique et intégration

a-view-of-the-whole-joined = Vue d’ensemble, politiques et services intégrés

people-carry-papers-between-offices = Les usagers portent des papiers d’un bureau à l’autre

n-5 = 5

data-governance = Gouvernance des données

handling-access-and-use-of-data = Traitement des données, accès et utilisation, politiques fondées sur les données

two-registers-disagree-about-one-person = Deux registres se contredisent au sujet d’une même personne

n-6 = 6

ict-infrastructure-affordability-access = Infrastructure TIC, accessibilité économique, accès

fast-internet-and-safe-technology-within = Internet rapide et technologies sûres à la portée de tous

a-signal-is-there-but-people = Il y a du réseau, mais les gens n’ont pas les moyens de payer

n-7 = 7

resources = Ressources

money-and-other-means-budgets-that = Argent et autres moyens, budgets conformes aux plans, partenariats

a-pilot-succeeds-and-no-budget = Un projet pilote réussit, mais aucun budget ne suit

n-8 = 8

capacities-of-capacity-developers = Capacités des acteurs du renforcement des capacités

schools-of-public-administration-training-bodies = Écoles d’administration publique, organismes de formation

courses-teach-the-old-procedure = Les cours enseignent l’ancienne procédure

n-9 = 9

societal-capacities = Capacités sociétales

skills-in-society-a-closed-digital = Compétences dans la société, fracture numérique comblée, personne n’étant laissé de côté

some-people-always-need-another-person = Certaines personnes ont toujours besoin d’autrui pour présenter leur demande

three-distinctions-that-learners-miss = Trois distinctions qui échappent souvent aux apprenants

pillars-2-and-3-pillar-2 = **Piliers 2 et 3.** Le pilier 2 concerne les règles qui lient de nombreux organismes, par exemple une loi sur le partage des données. Le pilier 3 concerne la vie à l’intérieur d’un organisme : ses unités, ses habitudes et ce qui y est récompensé. Une loi peut autoriser le partage des données alors que la culture d’une direction s’y refuse encore.

pillars-4-and-5-integration-lets = **Piliers 4 et 5.** L’intégration permet aux systèmes de fonctionner ensemble. La gouvernance des données détermine qui répond des données et qui peut les utiliser. Sans elle, des systèmes reliés échangent plus vite des données erronées.

pillars-6-and-9-a-network = **Piliers 6 et 9.** Un réseau dessert un village : c’est le pilier 6. Une agricultrice de ce village utilise un service avec assurance et sait reconnaître une fraude : c’est le pilier 9.

reading-the-pillars-together = Lire les piliers ensemble

do-not-calculate-an-average-if = Ne calculez pas de moyenne. Si huit piliers sont solides et que la loi interdit le service, le service n’existe pas. Cherchez le pilier qui limite les autres *aujourd’hui*. Là où aucun organisme n’est légalement autorisé à partager des données, les règles passent avant l’intégration. Là où de bonnes règles restent inutilisées, examinez d’abord le leadership et la culture.

give-each-pair-one-pillar-and = Attribuez un pilier à chaque binôme et laissez-lui cinq minutes pour trouver, { -country(case: "in") }, un point fort et un point faible. Affichez les résultats au mur et demandez au groupe de tracer des flèches : « ce pilier dépend de celui-là ». Posez ensuite la question : le pilier vers lequel pointent le plus de flèches reçoit-il aussi la plus grande part du budget ?
