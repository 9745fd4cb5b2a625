title = Étude de cas, discussion et points clés

description = Une étude de cas, un débat, les points clés et les sources.

practise-once-more-on-a-case = Exercez-vous encore une fois sur un cas, puis demandez-vous ensemble jusqu’où il faut pousser l’analyse.

look-for-who-paid-at-the = Cherchez qui a payé au début et qui paie ensuite, ou notez que l’étude de cas ne le dit pas, et nommez un constat relatif à l’argent qu’une analyse de la situation aurait dû mettre au jour avant le démarrage.

do-we-have-time-to-analyse = Avons-nous le temps d’analyser ?

the-claim-everybody-knows-the-problems = La thèse : « Tout le monde connaît les problèmes. Une étude de plus prend un an, et pendant ce temps rien ne s’améliore. »

half-of-the-group-defends-the = Une moitié du groupe défend la thèse et l’autre s’y oppose. Débattez pendant huit minutes, puis répondez ensemble :

which-decision-is-safe-to-take = Quelle décision peut être prise sans risque dès maintenant, parce que tout constat probable y conduirait ?

which-decision-would-be-expensive-to = Sur quelle décision serait-il coûteux de revenir si l’analyse arrivait trop tard ?

who-is-not-part-of-that = Qui ne fait pas partie de ce « tout le monde » ?

what-is-the-smallest-analysis-in = Quelle est, { -country(case: "in") }, l’analyse la plus légère qui modifierait une décision de cette année ?

allow-20-minutes-15-for-the = Prévoyez 20 minutes : 15 pour le débat, 5 pour les points clés. Si tout le monde est d’accord, demandez à quelle date l’analyse doit s’arrêter. Terminez par une promesse de chaque groupe : la première personne à interroger, et avant quel jour.

begin-with-a-decision-a-date = Partez d’une décision, d’une date et d’une unité : pays, organisme ou municipalité.

people-with-a-high-stake-and = Les personnes pour qui l’enjeu est élevé et dont le pouvoir est faible sont interrogées en premier.

a-problem-is-written-without-its = Un problème s’énonce sans sa solution, et une cause reste une supposition tant qu’elle n’est pas vérifiée.

each-kind-of-evidence-is-blind = Chaque type d’éléments probants a ses angles morts ; les constats importants reposent donc sur deux types au moins.

a-gap-compares-what-is-so = Une lacune compare ce qui est à ce qui est requis, et la formation ne comble que certaines lacunes.

setting-priorities-includes-saying-openly-what = Établir des priorités, c’est aussi dire ouvertement ce qu’on laisse pour l’instant.

sources = Sources

un-desa-unpog-and-escap-launch = DESA/UNPOG et CESAP, lancement de la Boîte à outils, 30 mai 2023, publié en août 2023 (administrations locales d’Afrique ; enquête auprès des participants).

un-e-government-survey-2020-chapter = Enquête des Nations Unies sur l’administration en ligne, 2020, chapitre 7, pour les piliers, les niveaux et la place de l’analyse de la situation.

unpan-digital-government-capability-assessment = UNPAN, [guide de l’évaluation des capacités en matière d’administration numérique](https://unpan.un.org/resources/digital-government-capability-assessment-handbook) et [page connexe](https://unpan.un.org/node/1210), sans date.

fiji-world-bank-blog-undated-figures = Fidji : [blog de la Banque mondiale](https://blogs.worldbank.org/en/governance/fiji--has-the-potential-to-make-a-digital-transformation-to-meet), sans date, chiffres allant jusqu’à 2022.
