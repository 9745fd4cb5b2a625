title = De la vision à la stratégie

description = Ce qu’une stratégie doit décider, et avec quels autres plans elle doit s’accorder.

a-strategy-is-a-set-of = Une stratégie est un ensemble de choix. Si l’on ne renonce à rien, on n’a rien choisi.

four-documents-four-questions = Quatre documents, quatre questions

the-sentences-in-the-third-column = Les phrases de la troisième colonne sont imaginaires.

document = Document

its-question = Question posée

a-sentence-from-it = Phrase qui en est tirée

sign-of-weakness = Signe de faiblesse

vision = Vision

what-should-become-true-and-for = Qu’est-ce qui devrait devenir réalité, et pour qui ?

nobody-loses-a-day-of-work = « Personne ne perd une journée de travail pour ses démarches administratives. »

it-could-belong-to-any-country = Elle pourrait être celle de n’importe quel pays

strategy = Stratégie

which-choices-will-lead-there-and = Quels choix y mèneront, et pourquoi ceux-là ?

for-three-years-permits-come-first = « Pendant trois ans, les permis passent en premier, car ce sont eux qui coûtent le plus de temps à la population. »

it-promises-everything-to-everybody = Elle promet tout à tout le monde

road-map = Feuille de route

who-does-what-by-when-after = Qui fait quoi, dans quel délai, après quoi, avec quoi ?

by-june-the-tax-office-answers = « D’ici à juin, l’administration fiscale répond aux bureaux des permis, une fois le règlement en vigueur. »

all-dates-fall-in-the-last = Toutes les dates tombent le dernier mois du plan

list-of-projects = Liste de projets

what-do-we-buy-or-build = Qu’achetons-nous ou que construisons-nous ?

a-portal-200-tablets-a-data = « Un portail, 200 tablettes, un centre de données. »

it-was-written-first = Elle a été rédigée en premier

what-a-strategy-settles = Ce que règle une stratégie

the-launch-of-the-toolkit-named = Le lancement de la Boîte à outils en a indiqué les principaux éléments (DESA/UNPOG et CESAP, 2023). Ils sont présentés ici sous forme de questions, et la dernière a été ajoutée :

purpose-which-public-problem-is-digital = **Raison d’être.** À quel problème public l’administration numérique répond-elle ?

benefit-who-will-notice-a-difference = **Avantage.** Qui remarquera une différence en premier, et quand atteindra-t-elle les personnes les plus défavorisées ou hors ligne ?

link-which-development-objective-and-which = **Lien.** Quel objectif de développement, et laquelle des priorités du pays parmi les objectifs de développement durable, progressera si nous réussissons ?

agreement-what-do-provinces-and-municipalities = **Concordance.** Que prévoient déjà les provinces et les municipalités, et qu’attendent-elles de l’échelon central ?

limit-what-will-we-not-do = **Limite.** Qu’est-ce que nous ne ferons pas, ou pas encore ?

worked-example-from-a-sentence-to = Exemple détaillé : d’une phrase à un choix

all-details-are-imagined-the-vision = Tous les détails sont imaginaires. La vision dit : « Personne ne perd une journée de travail pour ses démarches administratives. »

find-the-part-that-can-be = *Trouver ce qui peut être mesuré.* Il s’agit des journées de travail perdues. L’analyse de la situation montre que les permis et les pensions sont les démarches qui en coûtent le plus.

write-real-options-a-put-all = *Formuler de vraies options.* a) Mettre tous les formulaires en ligne. b) Laisser les bureaux se demander les documents entre eux. c) Envoyer des guichets mobiles dans les districts éloignés.

compare-the-benefit-for-two-different = *Comparer l’avantage pour deux personnes différentes.* Une commerçante qui possède un smartphone gagne à l’option a) et à l’option b). Un retraité d’un district éloigné gagne à l’option b) et à l’option c).

choose-and-give-something-up-the = *Choisir, et renoncer à quelque chose.* La stratégie retient l’option b) pour les permis et les pensions, et l’option c) dans trois districts. Les formulaires en ligne des autres services attendront.

test-the-choice-ask-what-would = *Mettre le choix à l’épreuve.* Demandez ce qui resterait si le budget était réduit d’un tiers. Si personne ne peut répondre, le choix n’a pas été fait.

agreement-with-others = S’accorder avec les autres

with-local-plans-in-brazil-91 = **Avec les plans locaux.** Au Brésil, 91 % des municipalités proposent au moins un service en ligne. Parmi celles qui demandent un identifiant, seules 13 % utilisent l’identifiant national (blog citant des données officielles, 2025-2026). Une stratégie limitée à l’administration centrale peut laisser de côté des services de proximité.

with-an-owner-for-each-aim = **Avec un responsable pour chaque objectif.** L’agenda numérique de l’Uruguay pour 2025 nomme les organismes chargés de chaque objectif (gub.uy). Lorsque plusieurs sont nommés, précisez aussi *lequel* répond du résultat.

write-down-what-you-assume = Consigner ses hypothèses par écrit

by-next-year-offices-will-be = « D’ici à l’an prochain, les bureaux seront autorisés à partager des données » est une hypothèse. Si elle ne se vérifie pas, c’est la stratégie qui doit changer, et pas seulement une date. Le suivi ne peut vérifier qu’une hypothèse consignée par écrit.

allow-25-minutes-10-for-the = Prévoyez 25 minutes : 10 pour les lectures, 10 pour le travail en binômes, 5 pour les comptes rendus. Chaque binôme prend une phrase d’une stratégie { -country(case: "of") } et note un choix qu’elle suppose, ainsi qu’une chose à laquelle ce choix fait renoncer.
