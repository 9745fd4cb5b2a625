title = Votre évaluation

description = Un formulaire à quatre niveaux, pour le dernier jour, pour trois mois plus tard et pour six mois plus tard.

the-form-below-has-four-parts = Le formulaire ci-dessous comporte quatre parties et s’utilise trois fois. Le dernier jour, remplissez les deux premières parties et répondez aux questions ouvertes.

eval-training-title = Qu’est-ce que cette formation a changé ?

rate-each-statement-and-leave-it = Notez chaque énoncé, et laissez-le en blanc si vous ne pouvez pas en juger. Pour les deux dernières parties, pensez à un élément probant à l’appui de chaque réponse.

disagree = Pas d’accord

rather-disagree = Plutôt pas d’accord

rather-agree = Plutôt d’accord

agree = D’accord

reaction-on-the-last-day = Réaction, le dernier jour

the-programme-dealt-with-problems-that = Le programme a traité de problèmes que je rencontre dans mon travail.

there-was-enough-time-to-discuss = Le temps a suffi pour discuter et pour s’exercer.

examples-and-cases-came-close-enough = Les exemples et les études de cas étaient assez proches des conditions { -country(case: "of") }.

i-could-take-part-fully-whatever = J’ai pu participer pleinement, quels que soient ma langue, mon grade, mon genre ou mes aptitudes.

learning-on-the-last-day = Apprentissage, le dernier jour

i-can-explain-to-a-colleague = Je peux expliquer à un ou une collègue pourquoi une nouvelle application n’est pas encore une transformation.

i-can-name-the-capacity-level = Je peux nommer le niveau de capacité auquel se situe mon principal obstacle, et en donner une raison.

i-can-say-which-people-my = Je peux dire quelles personnes mon service laisse de côté, et comment je le sais.

i-can-turn-a-step-of = Je peux transformer une étape d’une feuille de route en une action assortie d’un responsable, d’une date et d’un élément probant.

behaviour-after-three-months = Comportement, au bout de trois mois

i-have-taken-the-first-step = J’ai fait le premier pas de mon plan.

i-have-spoken-with-my-peer = J’ai parlé à mon pair au moins deux fois.

i-have-changed-one-routine-in = J’ai changé une habitude de mon travail quotidien grâce à la formation.

my-head-of-office-knows-my = Mon chef de service connaît mon plan et a pris une décision qui le favorise.

results-after-six-months = Résultats, au bout de six mois

people-who-use-our-service-would = Les personnes qui utilisent notre service remarqueraient une différence, et je peux le montrer.

people-who-are-offline-or-far = Les personnes qui sont hors ligne ou éloignées en profitent aussi.

a-change-that-i-began-would = Un changement dont je suis à l’origine se poursuivrait sans moi.

what-we-learned-has-changed-a = Ce que nous avons appris a modifié un plan, une règle, un budget ou un cours.

open-questions = Questions ouvertes

which-part-of-the-training-will = Quelle partie de la formation utiliserez-vous en premier, et pour quoi faire ?

which-part-should-be-shorter-longer = Quelle partie devrait être plus courte, plus longue ou supprimée, et pourquoi ?

whose-view-was-missing-in-the = Quel point de vue manquait dans la salle ?

what-help-do-you-need-in = De quelle aide avez-vous besoin au cours des trois prochains mois, et de qui ?

the-statements-on-learning-are-your = Les énoncés relatifs à l’apprentissage sont votre propre appréciation ; une tâche les vérifierait mieux.

allow-10-minutes-and-leave-the = Prévoyez 10 minutes et, si vous le pouvez, quittez la salle. Recueillez sans noms les formulaires du dernier jour. Pour les parties ultérieures, ne demandez un nom que s’il vous est nécessaire pour apporter une aide, et précisez qui lira les réponses. Lisez le formulaire à voix haute pour les personnes qui le préfèrent.

count-each-statement-by-itself-and = Comptez chaque énoncé séparément et ne calculez pas de note unique pour l’ensemble de la formation. Dans un délai de deux semaines, envoyez une page aux participants : ce que vous avez entendu, ce que vous changerez, et ce que vous ne changerez pas et pourquoi.
