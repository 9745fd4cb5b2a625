title = De la formation à l’action

description = Ce que couvre ce module de clôture et comment en organiser la demi-journée.

a-training-ends-and-the-next = Une formation s’achève et, le lendemain matin, les tâches habituelles attendent. Une bonne idée née dans la salle de formation peut alors se perdre en quelques semaines. Ce module vous aide à faire entrer votre travail dans votre service et à constater plus tard ce qu’il a changé.

it-closes-the-programme-you-need = Il clôt le programme. Vous avez besoin des résultats des modules précédents, et surtout de votre feuille de route. Si vous n’en avez pas, choisissez un service que vous connaissez bien et travaillez sur celui-ci.

turn-a-step-of-your-road = Transformer une étape de votre feuille de route en un engagement qu’une autre personne peut vérifier.

make-a-personal-plan-and-a = Établir un plan personnel et un plan d’équipe, avec des pairs et des dates de suivi.

evaluate-a-training-at-four-levels = Évaluer une formation à quatre niveaux et dire ce que chaque niveau ne peut pas montrer.

give-feedback-on-this-training-that = Donner sur cette formation un avis qui aide à améliorer la suivante.

fit-the-training-to-the-conditions = Adapter la formation aux conditions { -country(case: "of") }, en milieu rural comme en milieu urbain.

what-will-you-do-differently-in = Que ferez-vous autrement dans les 14 prochains jours, et qui s’en apercevra ?

who-helps-you-to-continue-when = Qui vous aide à continuer lorsque votre autre travail devient urgent ?

how-can-you-know-whether-a = Comment savoir si une formation valait le temps que les participants y ont consacré ?

what-must-change-in-this-training = Que faut-il changer à cette formation avant de l’organiser dans votre propre ville ou district ?

how-to-use-this-module = Comment utiliser ce module

if-you-study-alone-find-one = Si vous étudiez seul ou seule, trouvez un ou une collègue qui lira votre plan et vous appellera au bout de trois mois.

time-plan-in-minutes-210-in = Emploi du temps en minutes, 210 au total :

opening-objectives-key-questions-10 = ouverture, objectifs, questions clés : 10

commitments-and-peers-25 = engagements et pairs : 25

case-study-on-resources-15 = étude de cas sur les ressources : 15

personal-and-team-plans-45 = plans personnels et plans d’équipe : 45

break-15 = pause : 15

evaluating-a-training-25 = évaluer une formation : 25

evaluation-form-10 = formulaire d’évaluation : 10

holding-the-training-at-home-20 = organiser la formation chez soi : 20

case-study-on-training-bodies-15 = étude de cas sur les organismes de formation : 15

discussion-15 = discussion : 15

recap-and-key-points-15 = récapitulation et points clés : 15

fix-the-two-dates-of-follow = Fixez les deux dates de suivi avant la séance, afin que les participants puissent les noter dans leur agenda. Demandez { -lead-agency(case: "to") } qui recevra les demandes que les participants ne peuvent régler eux-mêmes.
