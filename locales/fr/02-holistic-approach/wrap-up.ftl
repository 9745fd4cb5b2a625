title = Étude de cas, discussion et points clés

description = Une étude de cas, un débat, les points clés et les sources.

test-the-approach-on-a-case = Mettez l’approche à l’épreuve d’un cas, puis d’une objection.

look-for-the-rules-or-shared = Cherchez les règles ou les arrangements communs qui ont amené les organismes à travailler ensemble, ainsi que le pilier qui devait d’abord être en place. Nommez ensuite un groupe de personnes dont le cas ne dit rien.

does-holistic-mean-slow = Une approche globale est-elle forcément lente ?

the-claim-a-holistic-approach-takes = La thèse : « Une approche globale prend trop de temps. Laissons un ministère fort prendre les devants, et obligeons les autres à suivre. »

half-of-the-group-defends-the = Une moitié du groupe défend la thèse et l’autre s’y oppose, quelles que soient les convictions de chacun. Préparez-vous pendant cinq minutes et débattez pendant dix. Pendant les cinq dernières minutes, quittez vos rôles et répondez ensemble :

when-does-a-fast-start-set = Quand un démarrage rapide établit-il une norme pour les autres, et quand ajoute-t-il un système isolé de plus ?

which-two-pillars-need-a-minimum = Quels sont les deux piliers pour lesquels un minimum est nécessaire avant que quiconque commence, et pourquoi pas deux autres ?

who-carries-the-cost-if-the = Qui supporte le coût si la première version exclut des personnes ?

in-country-what-should-lead-agency = Qu’est-ce que { -lead-agency } devrait exiger, { -country(case: "in") }, d’un ministère qui souhaite prendre les devants ?

ask-the-defenders-what-happens-when = Demandez aux défenseurs de la thèse ce qui se passe lorsqu’un deuxième ministère prend un autre chemin, et à ses adversaires ce qui pourrait commencer dès la semaine prochaine. Une bonne conclusion distingue le fait d’*examiner* l’ensemble, qui est toujours possible, du fait d’*agir* sur l’ensemble, qui ne l’est pas.

a-part-improved-alone-may-lack = Un élément amélioré isolément peut manquer d’appui, déplacer le problème ou en contrarier un autre.

pillars-say-what-must-change-levels = Les piliers indiquent ce qui doit changer, les niveaux à qui appartiennent les capacités à renforcer, et les étapes dans quel ordre procéder.

the-weakest-pillar-limits-the-result = Le pilier le plus faible limite le résultat, et une moyenne le dissimule.

whole-of-government-joins-bodies-and = L’approche mobilisant l’ensemble des pouvoirs publics réunit les organismes et les échelons de l’administration ; l’approche mobilisant l’ensemble de la société partage la tâche au-delà de l’administration.

the-steps-form-a-cycle-only = Les étapes ne forment un cycle que lorsque les résultats modifient la décision suivante.

inclusion-by-design-asks-who-would = L’inclusion dès la conception consiste à se demander, avant que le service n’existe, qui en serait exclu.

sources = Sources

un-e-government-survey-2020-chapter = Enquête des Nations Unies sur l’administration en ligne, 2020, chapitre 7 ; [page de la Boîte à outils de formation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = DESA/UNPOG et CESAP, lancement de la Boîte à outils, 30 mai 2023, publié en août 2023 (également la source des chiffres de l’UIT).

indonesia-press-reports-of-may-2024 = Indonésie : articles de presse de mai 2024, dont [exbulletin.com](https://exbulletin.com/politics/2719007).

estonia-e-estonia = Estonie : [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work).

azerbaijan-unpan-2022-asan-index = Azerbaïdjan : [UNPAN, 2022](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic) ; [indice ASAN](https://digital.gov.az/en/projects/our-projects/asan-index).

kenya-itweb-africa-3-july-2023 = Kenya : ITWeb Africa, 3 juillet 2023.

togo-govinsider-interview-with-the-minister = Togo : GovInsider, entretien avec la ministre.

papua-new-guinea-notices-of-the = Papouasie-Nouvelle-Guinée : [avis du département des TIC](https://ict.gov.pg/category/notices) ; pln.com.pg.

philippines-manila-bulletin-december-2024 = Philippines : [Manila Bulletin, décembre 2024](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict).
