title = Étude de cas, discussion et points clés

description = Une étude de cas, un débat, les points clés et les sources.

look-at-one-governments-vision-then = Examinez la vision d’un gouvernement, puis demandez-vous ensemble qui peut décider de l’avenir.

apply-the-four-tests-to-the = Appliquez les quatre tests à la vision de l’étude de cas : personnes, différence, choix et échéance. Cherchez ensuite la personne ou l’organisme qui la porte, ainsi qu’un résultat que les sources ne montrent pas.

who-knows-best = Qui sait le mieux ?

the-claim-people-do-not-know = La thèse : « Les gens ne savent pas ce qui est possible. Une vision doit venir des dirigeants et des experts, et les usagers ne devraient tester que les détails. »

half-of-the-group-defends-the = Une moitié du groupe défend la thèse et l’autre s’y oppose. Débattez pendant huit minutes, puis répondez ensemble :

which-part-of-a-vision-needs = Quelle partie d’une vision exige des connaissances que seuls les experts possèdent, et quelle partie des connaissances que seuls les usagers possèdent ?

who-speaks-for-people-who-will = Qui parle au nom des personnes qui auront besoin du service dans dix ans ?

what-should-lead-agency-do-when = Que devrait faire { -lead-agency } lorsqu’un test contredit une vision qui a été annoncée { -country(case: "in") } ?

allow-20-minutes-15-for-the = Prévoyez 20 minutes : 15 pour le débat, 5 pour les points clés. Rappelez aux défenseurs de la thèse que peu de gens demandent ce qu’ils n’ont jamais vu, et à ses adversaires que la caisse de retraite avait prévu un guichet plus rapide. Terminez par une promesse de chaque personne : qui écouterez-vous avant la fin de la semaine prochaine ?

a-vision-names-people-a-difference = Une vision nomme des personnes, une différence qu’elles remarquent, un choix et une échéance.

shared-means-that-everybody-knows-what = « Partagée » signifie que chacun sait ce qui a été décidé et pourquoi, y compris les personnes qui n’étaient pas d’accord.

people-describe-solutions-the-need-behind = Les personnes décrivent des solutions ; plusieurs réponses sont possibles au besoin qui se trouve derrière.

a-prototype-asks-one-question-and = Un prototype pose une seule question, et un test comporte un résultat qui vous ferait changer d’avis.

a-link-to-an-sdg-target = Un lien avec une cible des ODD est une chaîne dont chaque maillon peut être vérifié.

principles-rule-ideas-out-criteria-put = Les principes écartent des idées, les critères les ordonnent, et une somme faible ne rend pas inutile un changement nécessaire.

sources = Sources

un-desa-unpog-and-escap-launch = DESA/UNPOG et CESAP, lancement de la Boîte à outils, 30 mai 2023, publié en août 2023 (buts communs, objectifs de développement durable et pensée design dans l’élaboration de la vision).

un-e-government-survey-2020-chapter = Enquête des Nations Unies sur l’administration en ligne, 2020, chapitre 7, pour la place de l’élaboration de la vision parmi les étapes.

united-nations-general-assembly-resolution-70 = Assemblée générale des Nations Unies, résolution 70/1, 2015 (le Programme 2030, ses objectifs et ses cibles).

unpan-page-of-the-training-toolkit = UNPAN, [page de la Boîte à outils de formation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9) et [page du Programme d’enseignement](https://unpan.un.org/ru/node/102), sans date.

fiji-government-of-fiji-two-speeches = Fidji : Gouvernement fidjien, deux discours sur l’enregistrement des naissances, 2019 ; [Fiji Sun, 9 juin 2019](https://www.pressreader.com/fiji/fiji-sun/20190609/282192242488314).

republic-of-korea-asia-economy-2 = République de Corée : [Asia Economy, 2 mai 2022](https://www.asiae.co.kr/en/article/2022050217252533755).

singapore-worksmart-asia-june-2018-digital = Singapour : [WorkSmart Asia, juin 2018](https://worksmartasia.blogspot.com/2018/06/singapores-digital-government-blueprint.html) ; [Digital Readiness Blueprint, 2018](https://studylib.net/doc/25506405/mci-blueprint-report-final).
