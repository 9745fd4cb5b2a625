title = Parties prenantes

description = Comment découvrir qui sait, qui décide, qui est touché et qui manque.

a-stakeholder-is-a-person-or = Une partie prenante est une personne ou un organisme qui influe sur un changement ou que ce changement touche. Recenser les parties prenantes, c’est prévoir comment les écouter, et non dresser une liste d’invités.

four-questions-for-each-stakeholder = Quatre questions pour chaque partie prenante

what-does-this-change-give-to = Que lui apporte ce changement, et que lui retire-t-il ?

what-do-they-know-that-we = Que sait-elle que nous ne savons pas ?

what-can-they-decide-pay-for = Que peut-elle décider, financer ou bloquer ?

where-when-and-in-which-language = Où, quand et dans quelle langue peut-elle parler librement ?

stakeholder = Partie prenante

what-they-know = Ce qu’elle sait

what-they-can-decide-or-stop = Ce qu’elle peut décider ou bloquer

how-to-hear-them = Comment l’entendre

people-who-use-the-service = Personnes qui utilisent le service

steps-costs-errors = Les étapes, les coûts, les erreurs

little-except-to-give-up = Peu de choses, sauf renoncer

talk-in-the-queue-or-by = Conversation dans la file d’attente ou par téléphone

people-who-should-use-it-and = Personnes qui devraient l’utiliser et ne le font pas

why-they-stay-away = Pourquoi elles ne viennent pas

nothing = Rien

visit-with-a-group-that-they = Visite avec un groupe auquel elles font confiance

front-line-staff = Personnel en contact avec le public

the-exceptions-and-the-unofficial-ways = Les exceptions et les moyens officieux de contourner une règle

the-pace-of-daily-work = Le rythme du travail quotidien

talk-without-their-superiors = Conversation en l’absence des supérieurs

finance-ministry-and-lead-agency = Ministère des finances et { -lead-agency }

common-standards-the-money-available = Les normes communes, l’argent disponible

approval-and-funding = L’approbation et le financement

formal-request-with-one-clear-question = Demande officielle comportant une seule question claire

local-governments = Administrations locales

local-conditions-duties-without-means = Les conditions locales, les obligations sans moyens

local-procedures = Les procédures locales

visits-to-places-of-different-kinds = Visites dans des lieux de différents types

training-schools = Écoles de formation

what-officials-are-taught-today = Ce qui est enseigné aujourd’hui aux agents publics

courses = Les cours

joint-reading-of-a-current-course = Lecture commune d’un cours actuel

stake-and-power = Enjeu et pouvoir

for-each-stakeholder-ask-how-much = Pour chaque partie prenante, demandez-vous : quelle est l’importance de l’enjeu pour elle, et quel est son pouvoir ?

high-stake-high-power-work-with = **Enjeu élevé, pouvoir fort :** travaillez avec elle dès le premier jour.

low-stake-high-power-tell-them = **Enjeu faible, pouvoir fort :** dites-lui tôt ce que vous attendez d’elle.

low-stake-low-power-keep-them = **Enjeu faible, pouvoir faible :** tenez-la informée.

high-stake-low-power-ask-them = **Enjeu élevé, pouvoir faible :** interrogez-la *en premier* et vérifiez les résultats avec elle.

it-is-a-common-error-to = Une erreur courante consiste à informer les personnes qui ont peu de pouvoir sans les interroger. Ce sont souvent celles que le Programme 2030 promet de ne pas laisser de côté, et ce sont elles qui connaissent le mieux les obstacles.

members-of-one-group-also-differ = Les membres d’un même groupe diffèrent aussi entre eux. Après le lancement de la Boîte à outils, une personne ayant répondu à l’enquête a demandé une activité distincte pour les municipalités ou provinces rurales des Philippines, parce que leurs problèmes numériques diffèrent de ceux des villes (DESA/UNPOG et CESAP, 2023 ; avis d’une seule personne). Une rubrique « administrations locales » aurait masqué cette différence.

positions-and-interests = Positions et intérêts

a-position-is-what-somebody-says = Une *position* est ce que quelqu’un dit vouloir. Un *intérêt* est la raison qui se trouve derrière. « Nous ne pouvons pas partager les données » est une position. Les intérêts en jeu peuvent être une obligation légale, une mauvaise expérience liée à des erreurs ou la peur de perdre de l’influence.

ask-what-would-go-wrong-for = Demandez « qu’est-ce qui se passerait mal pour vous si nous faisions cela ? » et notez la réponse sans commentaire. Le module 1 explique pourquoi [la résistance est une source d’information](../01-why-now/benefits-and-risks.md).

who-is-not-in-the-room = Qui n’est pas dans la salle ?

who-cannot-come-because-of-distance = Qui ne peut pas venir, en raison de la distance, du travail, de proches à charge, d’un handicap ou de la langue ?

who-is-present-but-cannot-speak = Qui est présent, mais ne peut pas parler librement devant les autres ?

who-will-be-affected-only-later = Qui ne sera touché que plus tard et n’a pas voix au chapitre aujourd’hui ?

allow-20-minutes-6-for-the = Prévoyez 20 minutes : 6 pour les lectures, 10 pour un schéma des parties prenantes au mur, 4 pour la question « qui n’est pas dans la salle ? ». Demandez à chaque groupe de nommer, { -country(case: "in") }, une partie prenante pour qui l’enjeu est élevé et dont le pouvoir est faible, ainsi que la première personne à appeler.
