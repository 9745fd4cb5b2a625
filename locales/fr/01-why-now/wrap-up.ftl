title = Discussion et points clés

description = Un débat de clôture, les points essentiels du module et ses sources.

in-this-debate-good-arguments-rest = Dans ce débat, les bons arguments reposent sur des éléments probants et nomment les personnes concernées.

should-the-counters-close = Faut-il fermer les guichets ?

a-minister-proposes-to-close-all = Un ministre propose de fermer tous les guichets dans un délai de deux ans et de consacrer les économies réalisées à l’amélioration des services en ligne. Une moitié du groupe défend la proposition, l’autre moitié s’y oppose. Au bout de huit minutes, inversez les rôles.

is-a-service-better-if-it = Un service est-il meilleur s’il s’améliore pour la plupart et se dégrade pour quelques-uns, et qui a le droit d’en décider ?

what-evidence-from-country-would-make = Quels éléments probants recueillis { -country(case: "in") } vous feraient changer d’avis ?

which-part-of-the-decision-belongs = Quelle part de la décision revient { -lead-agency(case: "to") }, et quelle part à l’organisation qui fournit le service ?

allow-25-minutes-16-for-the = Prévoyez 25 minutes : 16 pour le débat, 4 pour convenir d’une condition, 5 pour les points clés. Si l’accord se fait trop tôt, faites intervenir le cas d’une personne retraitée sans smartphone, puis celui d’une commerçante qui perd une journée de revenus à chaque déplacement.

digitization-changes-the-form-of-information = La numérisation change la forme de l’information, la dématérialisation les outils d’un processus, la transformation le service et la gouvernance qui le sous-tend.

governance-decides-the-result-more-than = La gouvernance détermine le résultat plus que la technologie : le service s’améliore lorsque les rôles, les règles et les flux de données changent.

world-averages-have-risen-but-an = Les moyennes mondiales ont progressé, mais un indice peut masquer la composante la plus faible et les personnes les plus défavorisées.

each-benefit-carries-a-risk-and = Chaque avantage comporte un risque, et un plan équitable dit qui le supporte et comment il sera réduit.

an-honest-starting-point-covers-four = Un point de départ établi avec honnêteté couvre quatre niveaux de capacité : individuel, organisationnel, institutionnel et sociétal.

sources = Sources

united-nations-general-assembly-resolution-70 = Assemblée générale des Nations Unies, résolution 70/1, 2015 (le Programme 2030, ses objectifs et ses cibles).
un-desa-un-e-government-survey = DESA, Enquête des Nations Unies sur l’administration en ligne, éditions de 2020, 2022 et 2024.

un-desa-accelerating-digital-transformation-for = DESA, [Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development), 2024.

un-desa-training-toolkit-on-capacities = DESA, [Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-and-escap-launch-webinar = DESA et CESAP, webinaire de lancement de la boîte à outils, 30 mai 2023, également pour les chiffres de l’UIT de 2022.

morocco-morocco-world-news-september-2020 = Maroc : [Morocco World News](https://moroccoworldnews.com/2020/09/319246), septembre 2020.

indonesia-press-report-may-2024 = Indonésie : [article de presse](https://exbulletin.com/politics/2719007), mai 2024.

rwanda-crisscrossed-april-2023-citing-public = Rwanda : [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services), avril 2023, citant Public Digital.

togo-govinsider-interview-with-the-minister = Togo : GovInsider, entretien avec la ministre ; Forum de Paris sur la Paix, page du projet ; Aiken et autres, dans Nature, 2022, selon le résumé publié sur socialprotectionai.org.
