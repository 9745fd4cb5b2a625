title = Huduma et eCitizen : des guichets et des écrans qui se développent ensemble

description = Comment le Kenya a mis en place en parallèle des centres de services à guichet unique et un portail en ligne, et pourquoi il faut une définition pour compter les services.

a-government-that-wants-to-serve = Une administration qui veut mieux servir la population peut améliorer ses guichets ou mettre ses services en ligne. Le Kenya a entrepris les deux la même année.

context = Contexte

huduma-kenya-a-programme-of-one = Huduma Kenya, programme de centres de services à guichet unique, a démarré le 7 novembre 2013 (The Standard, juillet 2018). Le portail en ligne eCitizen a lui aussi débuté en 2013, sous la forme d’un projet pilote comptant 10 services (Odrimedia, vers 2025 ; une seule source de presse). Un programme national devait atteindre la population de 47 comtés.

what-was-done = Mesures prises

huduma-planned-five-channels-centres-a = Huduma prévoyait cinq canaux : des centres, un portail Web, un service mobile, un centre d’appels et une passerelle de paiement (Prix des Nations Unies pour la fonction publique, 2015). Le 30 juin 2023, le Gouvernement a relancé eCitizen. Il a également annoncé un code court pour les téléphones simples et, pour les personnes sans smartphone, une aide dans les points de service d’agents et de banques (ITWeb Africa, 2023). En décembre 2024, un numéro de paiement unique en avait remplacé plus de 1 000, selon un responsable public (DailyCast, 2024).

results = Résultats

as-of = Date

what-was-counted = Ce qui a été compté

source = Source

n-2015 = 2015

n-12-centres = 12 centres

cgtn-africa-one-report = CGTN Africa, un seul article

february-2018 = Février 2018

n-52-centres-in-all-47-counties = 52 centres dans l’ensemble des 47 comtés, jusqu’à 30 000 personnes par jour

the-standard-quoting-the-minister = The Standard, citant la ministre

early-2023 = Début 2023

fewer-than-400-online-services = moins de 400 services en ligne

techpression-one-report = Techpression, un seul article

june-2023 = Juin 2023

over-5-000-online-services = plus de 5 000 services en ligne

itweb-africa-government-claim = ITWeb Africa, selon le Gouvernement

october-2023 = Octobre 2023

n-10-513-services-from-end-to = 10 513 services de bout en bout

allafrica-government-claim = allAfrica, selon le Gouvernement

december-2024 = Décembre 2024

n-13-5-million-accounts = 13,5 millions de comptes

dailycast-government-claim = DailyCast, selon le Gouvernement

about-2025 = Vers 2025

over-22-000-services = plus de 22 000 services

odrimedia-government-claim = Odrimedia, selon le Gouvernement

huduma-won-a-united-nations-public = Huduma a reçu un Prix des Nations Unies pour la fonction publique en 2015. Une étude de la Banque mondiale a attribué son succès à une culture du service à l’usager qui motive aussi le personnel (Banque mondiale, 2017).

what-is-disputed-or-unknown = Points contestés ou inconnus

the-number-of-online-services-grew = Le nombre de services en ligne a plus que décuplé en quelques mois. La presse a demandé ce qu’étaient les 5 000 services (Techpression, 2023), et un groupe de réflexion a mis en garde contre des dysfonctionnements (iAfrikan, 2023). Aucune des sources citées ici ne définit ce qu’est « un service » ; il se peut donc que les quatre décomptes ne mesurent pas la même chose. Un compte n’est pas une démarche menée à son terme. Le prix et l’étude de la Banque mondiale sont antérieurs à la relance et ne portent pas de jugement sur celle-ci.

lessons = Enseignements

counters-and-online-services-can-support = Les guichets et les services en ligne peuvent se compléter : le guichet sert les personnes que l’écran n’atteint pas.

staff-culture-is-part-of-the = La culture du personnel fait partie du service.

a-count-says-little-until-its = Un décompte ne dit pas grand-chose tant que son unité n’est pas définie : un formulaire, une procédure ou un résultat obtenu par une personne.

questions-for-the-group = Questions pour le groupe

your-minister-wants-to-announce-the = Votre ministre veut annoncer le nombre de services numériques. Quelle définition proposez-vous, et quel serait son effet sur ce nombre ?

if-online-use-grows-should-service = Si l’utilisation en ligne augmente, les centres de services devraient-ils fermer, déménager ou changer d’activité ? Qui serait perdant dans chaque cas ?

which-three-measures-would-show-that = Quels sont les trois indicateurs qui montreraient qu’un service s’est amélioré, et qu’il n’a pas seulement été mis en ligne ?
