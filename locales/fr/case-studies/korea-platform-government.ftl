title = Administration sur plateforme numérique : une nouvelle vision après cinquante ans de travail

description = Comment la République de Corée a énoncé une nouvelle vision de l’administration numérique, et quels moyens plus anciens amènent les institutions à y donner suite.

in-january-2023-the-chair-of = En janvier 2023, le président d’un nouveau comité présidentiel a prévenu qu’un bon bilan de vingt ans en matière d’administration en ligne ne décidait pas des vingt années suivantes (Asia Economy, janvier 2023). La présente étude de cas cherche à savoir ce qu’il faut à une nouvelle vision pour qu’elle change le travail des institutions.

context = Contexte

digital-work-in-the-korean-government = Les travaux numériques de l’administration coréenne ont commencé dans les années 1960 et se poursuivent depuis plus de 50 ans (DESA/UNPOG et CESAP, 2023). Les services étaient d’abord séparés, puis ont été regroupés par domaine d’action. Sont venus ensuite des portails communs à toute l’administration, tels que gov.kr et data.go.kr, et des services personnalisés fournis par de nombreux canaux. Un intervenant coréen a pourtant constaté, lors d’un webinaire des Nations Unies, que les services n’étaient ni assez conviviaux ni assez intégrés (même source).

what-was-done = Mesures prises

on-2-may-2022-the-presidential = Le 2 mai 2022, le comité présidentiel de transition a présenté neuf principes (Asia Economy, mai 2022). L’idée est celle d’une plateforme unique de données reliées, sur laquelle les particuliers, les entreprises et les organismes publics résolvent des problèmes communs. Trois des neuf principes montrent jusqu’où le changement devrait aller : les données publiques sont ouvertes sauf raison contraire, les ministères travaillent sur des plateformes communes, et les procédures, la culture et les règles relatives au personnel changent aussi. Un règlement adopté en conseil des ministres le 28 juin 2022 a ensuite créé un comité relevant du Président (Asia Economy, juin 2022).

four-older-means-support-the-vision = Quatre moyens plus anciens soutiennent cette vision (DESA/UNPOG et CESAP, 2023) :

duties-set-by-law = des obligations inscrites dans la loi

a-yearly-evaluation-of-institutions-with = une évaluation annuelle des institutions, qui comprend des critères numériques et une appréciation de la qualité des données publiques

managed-projects = un pilotage des projets

money-and-technical-help = des fonds et une assistance technique

results = Résultats

as-of = Date

what-is-documented = Ce qui est attesté

kind-of-fact = Nature du fait

september-2022 = Septembre 2022

the-committee-starts-with-19-private = Le comité entre en fonctions avec 19 experts du secteur privé et quatre membres issus de l’administration (Forum économique mondial, 2023)

body-created = organe créé

january-2023 = Janvier 2023

a-road-map-is-announced-for = Une feuille de route est annoncée pour mars 2023 (Forum économique mondial, 2023)

promise = promesse

april-2024 = Avril 2024

support-for-large-artificial-intelligence-models = L’appui aux grands modèles d’intelligence artificielle dans le secteur public doit passer de 20 à 110 milliards de wons, et six tâches sont définies (Smart City Korea, 2024)

announced-budget = budget annoncé

bodies-promises-and-budgets-are-steps = Des organes, des promesses et des budgets sont des étapes. Aucune des sources utilisées ici ne mesure un résultat pour la population.

what-is-disputed-or-unknown = Points contestés ou inconnus

the-committee-was-created-by-one = Le comité a été créé par un gouvernement donné. On n’a pas vérifié s’il a été maintenu après le changement de président en 2025. Les sources ne montrent pas si la feuille de route a été publiée à la date prévue. Elles ne disent pas ce qu’il advient d’une institution dont l’évaluation est mauvaise. L’une d’elles est un article du président du comité, et les articles de presse reprennent des déclarations officielles.

lessons = Enseignements

a-vision-needs-means-law-makes = Une vision a besoin de moyens : la loi en fait une obligation, l’évaluation la rend visible et l’argent la rend possible.

the-quality-of-public-data-is = La qualité des données publiques est mesurée et non présumée.

skills-are-needed-twice-in-the = Des compétences sont nécessaires à deux endroits : dans les services internes, et chez les personnes qui conçoivent et assurent les services au public.

a-vision-that-belongs-to-one = Une vision qui appartient à un seul gouvernement risque de disparaître avec lui. Selon notre lecture, des obligations inscrites dans la loi peuvent durer plus longtemps.

questions-for-the-group = Questions pour le groupe

take-one-sentence-from-your-national = Prenez une phrase de votre stratégie numérique nationale. Quelle loi, quelle évaluation et quelle ligne budgétaire la soutiennent ? Signalez chaque lacune.

a-new-government-takes-office-next = Un nouveau gouvernement prend ses fonctions l’année prochaine. Quelles parties de votre stratégie subsisteraient, et que pourriez-vous faire dès maintenant pour protéger la plus utile ?

your-ministry-must-publish-a-measure = Votre ministère doit publier une mesure de la qualité de ses données. Que mesurez-vous en premier, et quel bureau s’y opposera ?
