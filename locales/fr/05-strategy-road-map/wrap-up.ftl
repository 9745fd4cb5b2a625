title = Quiz, discussion et points clés

description = Six questions avec leurs réponses, un débat, les points clés et les sources.

check-what-you-remember-then-use = Vérifiez ce que vous avez retenu, puis servez-vous-en dans un débat.

quiz = Quiz

quiz-strategy-title = Six questions sur la stratégie et la feuille de route

choose-your-answers-alone-compare-them = Choisissez vos réponses individuellement, comparez-les dans votre groupe, puis seulement ouvrez la solution.

n-1-a-plan-lists-14-systems = 1. Un plan énumère 14 systèmes à acheter, avec leurs prix. Que manque-t-il en premier lieu ?

the-names-of-the-suppliers = Les noms des fournisseurs.

the-choice-that-explains-why-these = Le choix qui explique pourquoi ces systèmes passent en premier.

a-date-for-each-purchase = Une date pour chaque achat.

a-list-of-projects-answers-what = Une liste de projets répond à la question « qu’achetons-nous ? ». Sans stratégie, personne ne peut dire ce qui pourrait être laissé de côté.

n-2-a-service-needs-a-login = 2. Un service a besoin d’un identifiant maintenant, et l’identifiant commun n’est pas prêt. Quelle réponse convient ?

build-your-own-login-because-people = « Créez votre propre identifiant, car les gens attendent. »

wait-because-separate-logins-are-never = « Attendez, car les identifiants distincts ne sont jamais autorisés. »

you-may-use-your-own-login = « Vous pouvez utiliser votre propre identifiant si la date, les crédits et le responsable du passage à l’identifiant commun sont fixés. »

this-quick-result-blocks-a-foundation = Ce résultat rapide bloque un socle ; sa fin doit donc être prévue dès le premier jour.

n-3-a-digital-identity-has-the = 3. Une identité numérique est la première des priorités, et son registre contient de nombreuses erreurs. Qu’est-ce qui commence en premier ?

correction-of-the-register-with-work = La correction du registre, avec des travaux sur la loi menés en parallèle.

the-identity-because-it-has-the = L’identité, parce qu’elle est la première des priorités.

a-campaign-that-explains-the-identity = Une campagne qui explique l’identité à la population.

priority-and-order-are-different-things = La priorité et l’ordre sont deux choses différentes. L’identité dépend du registre et de la loi.

n-4-trained-staff-do-not-use = 4. Des agents formés n’utilisent pas un système d’échange de données, parce qu’aucune règle ne les autorise à voir les données. Qu’est-ce qui aide ?

a-second-course-for-the-same = Une seconde formation pour les mêmes agents.

a-reward-for-the-unit-that = Une récompense pour l’unité qui l’utilise le plus.

a-rule-that-permits-access-for = Une règle qui autorise l’accès à une fin déterminée et protège les données.

the-staff-may-not-so-the = Les agents *ne sont pas autorisés* à agir ; la lacune se situe donc au niveau institutionnel. Une formation répond à « ne sont pas en mesure », et une récompense inciterait les agents à enfreindre une règle.

n-5-a-grant-pays-for-a = 5. Un don finance un nouveau service pendant deux ans. Quelle question se pose en premier ?

can-the-grant-pay-for-more = Le don peut-il financer davantage de matériel ?

which-budget-line-pays-for-staff = Quelle ligne budgétaire paie le personnel, la maintenance et l’aide la troisième année ?

who-will-open-the-service-in = Qui inaugurera le service ?

yearly-costs-continue-when-the-grant = Les coûts annuels subsistent lorsque le don prend fin. S’il n’existe pas de ligne budgétaire, la feuille de route doit comporter une mesure pour en créer une.

n-6-counter-staff-were-trained-which = 6. Le personnel des guichets a été formé. Quel signe montre la réussite ?

more-people-finish-their-request-in = Davantage de personnes achèvent leur démarche en une seule visite, et celles qui se présentent en personne y gagnent aussi.

all-counter-staff-took-part-in = Tout le personnel des guichets a suivi la formation.

participants-were-satisfied-with-the-course = Les participants étaient satisfaits de la formation.

attendance-and-satisfaction-describe-the-course = La présence et la satisfaction décrivent la formation. La première option montre un changement pour la population, y compris pour les personnes qui sont hors ligne.

allow-15-minutes-after-each-answer = Prévoyez 15 minutes. Après chaque réponse, demandez un exemple observé { -country(case: "in") }.

discussion-and-key-points = Discussion et points clés

what-can-be-shown-in-one = Que peut-on montrer en cent jours ?

a-new-head-of-government-wants = Un nouveau chef de gouvernement veut un succès visible pour la population en cent jours. Les experts répondent que la loi et le registre demandent deux ans. Une moitié du groupe parle pour chaque partie, pendant huit minutes. Répondez ensuite ensemble :

what-could-people-notice-in-one = Que pourrait remarquer la population en cent jours qui construise aussi un socle ?

what-should-lead-agency-have-the = Qu’est-ce que { -lead-agency } devrait avoir le droit de refuser ?

on-day-one-hundred-what-would = Le centième jour, que diriez-vous en public des travaux inachevés ?

allow-20-minutes-15-for-the = Prévoyez 20 minutes : 15 pour le débat, 5 pour les points clés.

a-strategy-chooses-and-gives-something = Une stratégie choisit et renonce à quelque chose ; une feuille de route dit qui agit, dans quel délai, après quoi et avec quoi.

quick-results-and-foundations-need-each = Les résultats rapides et les socles ont besoin les uns des autres, mais certains résultats rapides bloquent le socle.

a-step-is-ready-when-its = Une mesure est prête lorsque l’on connaît ses crédits, son personnel, son responsable et sa règle, y compris pour les années qui suivent le projet.

a-rule-can-permit-oblige-limit = Une règle peut autoriser, obliger, limiter ou protéger, et une obligation suppose que quelqu’un en contrôle le respect.

people-who-do-not-know-cannot = Les personnes qui ne savent pas, qui ne sont pas en mesure d’agir, qui n’y sont pas autorisées ou qui ne veulent pas appellent quatre réponses différentes.

a-capacity-plan-has-a-step = Un plan de renforcement des capacités comporte une mesure, une personne, une date, des ressources et un signe de réussite à chacun des quatre niveaux.

sources = Sources

un-e-government-survey-2020-chapter = Enquête des Nations Unies sur l’administration en ligne, 2020, chapitre 7 ; [page de la Boîte à outils de formation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = DESA/UNPOG et CESAP, lancement de la Boîte à outils, 30 mai 2023, publié en août 2023 (également pour l’Azerbaïdjan et les administrations locales d’Afrique).

bangladesh-bss-september-2018 = Bangladesh : [BSS, septembre 2018](https://bssnews.net/?p=84504).

brazil-cayowaaplano-com-a-blog-citing = Brésil : cayowaaplano.com, blog citant des données officielles, 2025-2026.

estonia-a-schoentgen-e-estonia-opencivics = Estonie : [A. Schoentgen](https://medium.com/@audeschoentgen) ; [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work) ; OpenCivics, sans date.

fiji-government-of-fiji-two-speeches = Fidji : Gouvernement fidjien, deux discours de 2019 ; [CESAP, aperçu du pays](http://egov4women.unescapsdd.org/country-overviews/fiji/evolution-of-the-institutional-ecosystem-for-e-government-in-fiji).

kenya-world-bank-case-study-117082 = Kenya : Banque mondiale, étude de cas 117082, Citizen Service Centers in Kenya.

papua-new-guinea-islands-business-about = Papouasie-Nouvelle-Guinée : [Islands Business](https://islandsbusiness.com/?p=26367), vers 2023 ; dictdts.events, site du sommet, décembre 2025.

rwanda-hope-magazine-2015-xinhua-11 = Rwanda : Hope Magazine, 2015 ; Xinhua, 11 juin 2017 ; [allAfrica](https://allafrica.com/stories/202306050133.html), juin 2023.

uruguay-gub-uy-agenda-uruguay-digital = Uruguay : gub.uy, Agenda Uruguay Digital 2025.
