title = Sri Lanka : comment un atelier national a été adapté

description = Comment deux organismes nationaux et les Nations Unies ont monté un atelier de formation, et ce qu’il faut pour savoir s’il a porté ses fruits.

this-case-has-no-portal-and = Cette étude de cas ne présente ni portail ni application. Elle montre la formation elle-même : qui l’a demandée, dans quel ordre les parties se sont succédé, et ce qu’il nous faudrait savoir pour parler de réussite.

context = Contexte

in-2022-the-united-nations-assessed = En 2022, les Nations Unies ont évalué de quelles capacités les institutions publiques d’Asie, du Pacifique et d’Afrique de l’Est avaient besoin pour le Programme 2030 (UNPAN). Deux organismes nationaux de Sri Lanka, le Conseil du développement durable et l’Agence des TIC, ont ensuite demandé un atelier. Un matériel de formation général ne peut savoir qui sera assis dans la salle ; il fallait donc l’adapter.

what-was-done = Mesures prises

un-desa-through-its-division-dpidg = DESA, par l’intermédiaire de sa division DPIDG et de son bureau UNPOG, a préparé l’atelier avec les deux organismes. Le bureau du Coordonnateur résident des Nations Unies dans le pays l’a appuyé. Le programme annoncé comptait six parties (UNPAN ; UNPOG). La dernière colonne correspond à notre lecture.

order = Ordre

part = Partie

what-it-gives-to-the-next = Ce qu’elle apporte

n-1 = 1

principles-of-effective-governance = Principes d’une gouvernance efficace

a-common-measure-for-all-later = un critère commun pour tous les choix ultérieurs

n-2 = 2

trends-in-digital-government = Tendances de l’administration numérique

ideas-from-elsewhere = des idées venues d’ailleurs

n-3 = 3

situation-analysis = Analyse de la situation

facts-about-ones-own-starting-point = des faits sur son propre point de départ

n-4 = 4

priorities-and-inclusive-services = Priorités et services inclusifs

a-small-number-of-goals = un petit nombre d’objectifs

n-5 = 5

e-competency-profile-of-the-workforce = Profil de compétences numériques du personnel

the-skills-that-these-goals-require = les compétences que ces objectifs exigent

n-6 = 6

road-map-and-action-plan = Feuille de route et plan d’action

names-and-dates = des noms et des dates

two-instruments-were-borrowed-the-situation = Deux instruments ont été empruntés. L’analyse de la situation devait s’appuyer sur le guide des Nations Unies relatif aux capacités en matière d’administration numérique, qui n’est pas destiné à classer les pays (UNPAN, guide). Le profil devait se référer au Référentiel européen des e-compétences.

results = Résultats

as-of-june-2023-three-things = En juin 2023, trois éléments étaient attestés :

the-workshop-took-place-on-7 = l’atelier a eu lieu les 7 et 8 juin 2023 (Conseil du développement durable, 2023) ;

n-57-senior-officials-from-ministries-and = 57 hauts fonctionnaires de ministères et d’autres organismes publics y ont participé (Daily FT, 2023 ; un seul journal) ;

one-of-the-organizers-calls-it = l’un des organisateurs le juge réussi, ce qui est sa propre appréciation (Conseil du développement durable, 2023).

what-is-disputed-or-unknown = Points contestés ou inconnus

the-united-nations-pages-describe-the = Les pages des Nations Unies décrivent le projet d’atelier. Le profil, la feuille de route et le plan d’action n’ont pas été vus pour la présente étude de cas ; on ignore donc s’ils ont été achevés, adoptés ou utilisés. Six parties en deux jours laissent peu de temps à chacune, et rien n’indique jusqu’où les travaux sont allés. L’article du journal se lit comme une annonce. Aucune évaluation par les participants ni aucun examen ultérieur n’est utilisé ici.

lessons = Enseignements

begin-with-a-request-and-an = Commencez par une demande et une évaluation, et choisissez le contenu ensuite. À celui qui demande, on peut aussi demander des résultats.

two-owners-with-different-tasks-development = Avec deux responsables aux missions différentes, le développement et la technologie, il est plus difficile de traiter le sujet comme l’affaire des seuls techniciens (notre lecture).

borrow-the-instrument-and-bring-your = Empruntez l’instrument et apportez vos propres données. Un cadre venu d’ailleurs est une liste de questions, et non de réponses.

keep-the-order-why-where-we = Gardez l’ordre : pourquoi, où nous en sommes, ce qui vient en premier, qui est capable de le faire, qui fait quoi.

agree-before-the-workshop-who-will = Décidez avant l’atelier qui examinera la feuille de route au bout de trois mois.

questions-for-the-group = Questions pour le groupe

you-have-two-days-and-57 = Vous disposez de deux jours et de 57 hauts fonctionnaires. Attribuez à chacune des six parties ses heures. Que raccourcissez-vous, et que déplacez-vous vers les semaines qui précèdent ou qui suivent ?

which-two-bodies-in-your-country = Quels sont les deux organismes de votre pays qui devraient signer la demande, et que doit chacun d’eux en retour ?

what-would-you-collect-before-at = Que recueilleriez-vous avant l’atelier, à la fin de celui-ci et trois mois plus tard pour savoir si quelque chose a changé ?
