title = Deux plans directeurs : l’un pour l’administration, l’autre pour la population

description = Pourquoi Singapour a rédigé un second plan à côté de son plan pour l’administration numérique, et comment distinguer un objectif d’un résultat.

in-2018-singapore-published-two-plans = En 2018, Singapour a publié deux plans. L’un dit ce que l’administration doit être capable de faire. L’autre dit ce que les personnes doivent être capables de faire.

context = Contexte

the-smart-nation-programme-began-in = Le programme Smart Nation (« Nation intelligente ») a débuté en 2014 (The Business Times, 2020). Singapour est une ville à revenu élevé, que l’Organisation des Nations Unies compte parmi les petits États insulaires en développement. Les téléphones mobiles y étaient très répandus. Pourtant, selon le plan destiné à la population, le pays n’était pas aussi prêt pour la vie numérique qu’il pourrait l’être (Digital Readiness Blueprint, 2018).

what-was-done = Mesures prises

the-digital-government-blueprint-of-june = Le Digital Government Blueprint (« Plan directeur pour l’administration numérique ») de juin 2018 a fixé des objectifs à l’administration jusqu’en 2023. La population et les entreprises devaient pouvoir accéder aux services à toute heure, en tout lieu et sur tout appareil connecté à Internet. Une identité numérique nationale, avec l’application SingPass Mobile, devait faire partie du socle (WorkSmart Asia, 2018).

the-digital-readiness-blueprint-of-the = Le Digital Readiness Blueprint (« Plan directeur pour la préparation au numérique »), publié la même année, est l’œuvre d’un groupe dont les membres venaient du secteur public, des entreprises et de la société civile. Il comporte quatre axes : un accès élargi, la maîtrise des outils numériques, une adoption portée par les collectivités et les entreprises, et l’inclusion dès la conception (Digital Readiness Blueprint, 2018).

one-service-was-planned-around-a = Un service a été prévu autour d’un événement de la vie. Avec Moments of Life (« Moments de la vie »), une application destinée aux parents de jeunes enfants, ces derniers devaient s’adresser à un seul endroit au lieu de se rendre auprès de plusieurs organismes (The Straits Times, 2018).

results = Résultats

the-sources-report-more-plans-than = Les sources font état de plus de plans que de résultats. Le tableau sépare les uns des autres.

as-of = Date

what-the-source-reports = Ce que rapporte la source

plan-or-result = Plan ou résultat ?

may-2018 = Mai 2018

a-pilot-of-moments-of-life = un projet pilote de Moments of Life, devant débuter en juin 2018 (The Straits Times)

plan = plan

june-2018 = Juin 2018

goals-for-digital-government-to-be = des objectifs pour l’administration numérique, à atteindre d’ici à 2023 (WorkSmart Asia)

plan-2 = plan

august-2020 = Août 2020

all-government-services-digital-from-end = tous les services publics numériques de bout en bout d’ici à 2023 (Mothership, citant le ministre)

plan-3 = plan

august-2020-2 = Août 2020

contact-tracing-tokens-are-being-given = des jetons de recherche des contacts sont remis aux personnes âgées et aux personnes sans smartphone (Mothership, citant le ministre)

result-without-a-number = résultat, sans chiffre

what-is-disputed-or-unknown = Points contestés ou inconnus

this-case-found-no-number-of = La présente étude de cas n’a trouvé aucun nombre d’utilisateurs de l’identité numérique et n’en donne donc pas. Elle n’a pas vérifié si l’objectif fixé pour 2023 a été atteint. Les articles ne définissent pas l’expression « numériques de bout en bout ». Aucune source ne montre si le second plan a changé quelque chose à la question de savoir qui utilise les services et qui ne les utilise pas. Les sources sont des articles de presse, un blog et le document du Gouvernement lui-même ; aucune n’est une évaluation indépendante.

lessons = Enseignements

a-plan-for-services-and-a = Un plan pour les services et un plan pour la population répondent à des questions différentes. L’un ne remplace pas l’autre.

a-group-from-inside-and-outside = Un groupe réunissant des membres de l’administration et des personnes extérieures peut rédiger le second plan.

keep-a-way-for-people-who = Maintenez une voie d’accès pour les personnes qui ne possèdent pas l’appareil. Le jeton en était une.

in-our-reading-the-pair-of = Selon notre lecture, l’idée de jumeler deux plans peut être reprise ailleurs. Les conditions d’une ville riche ne le peuvent pas.

questions-for-the-group = Questions pour le groupe

take-three-goals-from-your-digital = Prenez trois objectifs de votre stratégie numérique. En regard de chacun, écrivez ce qu’une personne doit posséder et savoir, et à quoi elle doit faire confiance, pour en tirer avantage. Où votre stratégie est-elle muette ?

which-body-in-your-country-could = Quel organisme de votre pays pourrait piloter un plan visant à préparer la population, et qui, en dehors de l’administration, doit siéger à sa table ?

sort-ten-sentences-from-a-recent = Classez dix phrases d’un rapport public récent en deux catégories : « plan » et « résultat ». Combien de résultats sont assortis d’un chiffre et d’une date ?
