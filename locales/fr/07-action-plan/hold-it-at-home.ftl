title = Organiser la formation chez soi

description = Comment adapter le programme à un pays, aux milieux rural et urbain, et à un organisme de formation.

you-may-be-asked-to-pass = On vous demandera peut-être de transmettre cette formation. Un matériel rédigé pour de nombreux pays ne peut pas connaître le vôtre ; il faut donc l’adapter avant de l’utiliser.

what-stays-and-what-may-change = Ce qui reste et ce qui peut changer

keep = À garder

change-if-it-helps = À changer si cela aide

the-objectives-of-each-module = Les objectifs de chaque module

examples-cases-and-pictures = Les exemples, les cas et les images

the-order-where-we-stand-where = L’ordre : où nous en sommes, où nous voulons arriver, comment, ce qu’il en est advenu

the-length-of-sessions-and-the = La durée des séances et le temps qui les sépare

all-four-capacity-levels = Les quatre niveaux de capacité, sans exception

the-names-of-bodies-laws-and = Les noms des organismes, des lois et des services

the-activities-because-people-learn-by = Les activités, car on apprend en faisant

the-form-of-the-activities-screen = La forme des activités : écran, papier, cartes, échange oral

the-source-and-the-date-of = La source et la date de chaque chiffre

the-figures-when-newer-or-local = Les chiffres, lorsqu’il en existe de plus récents ou de locaux

what-a-case-does-not-know = Ce qu’une étude de cas ignore, et ce qui n’a pas été obtenu

the-language-and-the-level-of = La langue et le degré de détail

a-text-that-is-only-translated = Un texte qui n’est que traduit n’est pas encore adapté. Un maire ou un registre peut avoir { -country(case: "in") } d’autres fonctions que dans l’exemple. Demandez à deux agents locaux de lire chaque page et de marquer chaque phrase qui n’est pas vraie là où ils travaillent.

five-decisions-before-you-begin = Cinq décisions avant de commencer

who-asks-for-it-whoever-asks = **Qui demande la formation ?** L’entité qui la demande peut aussi examiner les plans par la suite : par exemple { -lead-agency }, un ministère, une association d’administrations locales ou une école.

who-comes-mix-ranks-tasks-and = **Qui y participe ?** Mêlez les grades, les tâches et les lieux, et faites venir deux ou trois personnes de chaque organisation, afin que nul ne rentre seul. Regardez qui est absent : des femmes ou des personnes handicapées, par exemple.

who-teaches-a-trainer-from-a = **Qui enseigne ?** Un formateur ou une formatrice d’une école d’administration publique et un agent ou une agente qui gère un service peuvent se compléter.

how-long-if-each-module-takes = **Combien de temps ?** Si chaque module prend une demi-journée, les sept prennent trois jours et demi, sans compter les déplacements ni le suivi. Ils peuvent tenir en une semaine, ou occuper un après-midi par semaine pendant sept semaines.

where-does-it-stay-if-a = **Où la formation s’ancre-t-elle ?** Si une école intègre les modules dans un cours existant, chaque nouveau groupe d’agents les suivra.

try-the-adapted-module-on-a = Essayez d’abord le module adapté avec un petit groupe.

at-the-launch-in-2023-speakers = Lors du lancement, en 2023, des intervenants de réseaux de formation ont demandé un matériel adapté aux conditions locales, des traductions, la formation de formateurs et une place dans les programmes d’études existants. L’un d’eux, EROPA, organisation régionale d’administration publique, a aussi demandé des formations de suivi, en présentiel ou en ligne (DESA/UNPOG et CESAP, 2023).

rural-and-urban = Milieu rural et milieu urbain

in-the-survey-of-2023-one = Dans l’enquête de 2023, une personne interrogée a proposé une activité distincte pour les municipalités rurales et les provinces des Philippines, car leurs problèmes numériques diffèrent de ceux des villes (DESA/UNPOG et CESAP, 2023). C’est l’avis d’une seule personne, mais la question vaut pour tout pays. Le tableau donne des points à vérifier, et non une règle : certains villages sont bien connectés, et certains quartiers urbains ne le sont pas.

point = Point

in-a-rural-place = En milieu rural

in-a-city = En ville

participants = Participants

one-official-has-many-tasks-and = Un même agent a de nombreuses tâches et ne peut guère quitter son bureau

many-units-each-with-a-small = De nombreuses unités, dont chacune détient une petite partie d’un service

connection = Connexion

bring-everything-on-paper-and-on = Apportez tout sur papier et sur clé USB

online-sessions-are-possible-but-test = Des séances en ligne sont possibles, mais testez-les sur un téléphone ordinaire

time-and-place = Moment et lieu

choose-the-season-the-market-day = Choisissez d’abord en fonction de la saison, du jour de marché et du dernier autocar

choose-an-hour-outside-the-rush = Choisissez une heure creuse et une salle accessible

people-to-ask = Personnes à interroger

those-who-live-farthest-from-the = Celles qui vivent le plus loin du bureau

those-who-are-near-and-still = Celles qui sont tout près et ne viennent pourtant pas

do-not-teach-a-shorter-programme = N’enseignez pas un programme plus court en milieu rural. Les agents des zones rurales ont besoin des mêmes objectifs, avec d’autres exemples.

a-worked-example-one-exercise-in = Exemple détaillé : un exercice dans deux salles

take-the-exercise-which-change-is = Prenez l’exercice [« De quel changement s’agit-il ? »](../01-why-now/know-your-starting-point.md) du module 1, qui porte sur un bureau délivrant des permis d’exploitation commerciale.

in-a-rural-room-the-six = *Dans une salle rurale,* les six mesures figurent sur des cartes en papier, lues à voix haute dans la langue locale. La personne qui forme ajoute un fait : la connexion tombe en panne deux jours par semaine. Les participants se demandent, pour chaque mesure, ce qui se passe ces jours-là.

in-an-urban-room-the-same = *Dans une salle urbaine,* les mêmes cartes sont utilisées. La personne qui forme ajoute un autre fait : un permis exige l’accord de quatre unités. Les participants se demandent, pour chaque mesure, quelle unité travaille davantage et qui répond de l’ensemble.

the-objective-the-six-actions-and = L’objectif, les six mesures et le corrigé sont les mêmes dans les deux salles. Pour adapter un exercice, cherchez le fait unique qui le rapproche du travail quotidien.

study-a-case = Étudier un cas

look-for-who-asked-for-training = Cherchez qui a demandé la formation, qui devait être formé, et ce qu’il vous faudrait encore savoir avant de parler de réussite.

allow-20-minutes-for-the-readings = Prévoyez 20 minutes pour les lectures : 5 pour le premier tableau, 15 pour des groupes qui adaptent un exercice de leur choix. Formez des groupes ruraux et des groupes urbains, et laissez chaque groupe présenter aux autres son fait unique. Prévoyez 15 minutes pour l’étude de cas : 7 pour la lecture, 8 en groupes.
