title = Établir le plan

description = Un plan personnel, un plan d’équipe, et les questions à poser au bout de trois et de six mois.

first-each-person-makes-a-plan = Chaque personne établit d’abord un plan, puis l’équipe réunit ces plans.

the-personal-plan = Le plan personnel

ap-personal-title = Mon plan

work-alone-for-15-minutes-take = Travaillez individuellement pendant 15 minutes. Prenez une étape de votre feuille de route et remplissez chaque ligne en une ou deux phrases.

line = Ligne

my-answer = Ma réponse

the-service-and-the-people-who = Le service, et les personnes qui devraient remarquer une différence

what-i-will-do-as-an = Ce que je ferai, sous forme d’action visible

my-first-step-within-14-days = Mon premier pas, dans les 14 jours, avec sa date

what-i-will-stop-doing-or = Ce que je cesserai de faire, ou ferai moins, pour en avoir le temps

what-may-stop-me-and-what = Ce qui peut m’arrêter, et ce que je ferai alors

the-decision-or-help-that-i = La décision ou l’aide dont j’ai besoin, de qui et pour quand

evidence-after-three-months = Élément probant au bout de trois mois

evidence-after-six-months = Élément probant au bout de six mois

my-witness-and-the-date-of = Mon témoin, et la date de notre premier appel

then-exchange-plans-with-a-peer = Échangez ensuite vos plans avec un pair et vérifiez-les tous deux pendant 10 minutes. Le pair pose quatre questions :

could-you-take-the-first-step = Pourriez-vous faire le premier pas demain ?

would-i-recognize-your-evidence-if = Est-ce que je reconnaîtrais votre élément probant si je le voyais ?

who-could-be-worse-off-because = À qui cette action pourrait-elle nuire, et avez-vous interrogé cette personne ?

if-you-are-ill-for-a = Si vous êtes malade pendant un mois, qui continue ?

change-at-least-one-line-after = Modifiez au moins une ligne après cet entretien.

the-team-plan = Le plan d’équipe

ap-team-title = Notre plan

work-with-colleagues-of-the-same = Travaillez avec des collègues de la même organisation ou avec des personnes qui fournissent le même service. Si personne de votre organisation n’est présent, travaillez avec deux autres personnes dans le même cas.

read-the-personal-acts-aloud-and = Lisez les actions personnelles à voix haute et regroupez celles qui ont besoin les unes des autres (5 minutes).

choose-at-most-three-acts-for = Choisissez au plus trois actions pour l’équipe, à au moins deux niveaux de capacité (5 minutes).

fill-in-one-row-for-each = Remplissez une rangée par action, avec une seule personne responsable (6 minutes).

fix-the-two-dates-of-follow = Fixez les deux dates de suivi et nommez la personne qui invitera tout le monde (4 minutes).

no = N°

act = Action

capacity-level = Niveau de capacité

owner = Responsable

help-or-decision-from = Aide ou décision de

done-by = À terminer le

evidence = Élément probant

n-1 = 1

n-2 = 2

n-3 = 3

follow-up-after-three-months-date = Suivi au bout de trois mois, date et personne qui invite :

follow-up-after-six-months-date = Suivi au bout de six mois, date et personne qui invite :

what-we-will-show-to-our = Ce que nous montrerons à notre chef de service, et ce qui reste au sein de l’équipe :

one-request-to-lead-agency-or = Une demande { -lead-agency(case: "to") } ou à un autre organisme :

compare-the-team-plan-with-the = Comparez le plan d’équipe avec le [point de départ](../01-why-now/know-your-starting-point.md) que vous avez décrit dans le module 1. Si aucune action ne touche le niveau où vos réponses étaient les plus faibles, notez pourquoi.

after-three-and-six-months = Au bout de trois et de six mois

at-the-first-follow-up-most = Lors du premier suivi, la plupart des actions sont encore récentes : interrogez-vous sur les comportements. Lors du second, interrogez-vous sur le service et sur les personnes qui l’utilisent. Ces réunions peuvent se tenir en ligne, par téléphone ou en présentiel.

after-three-months = Au bout de trois mois

after-six-months = Au bout de six mois

main-question = Question principale

what-do-we-do-differently = Que faisons-nous autrement ?

what-is-different-for-people = Qu’est-ce qui est différent pour les gens ?

bring = Apporter

the-plan-with-each-line-marked = Le plan, dont chaque ligne porte la mention *faite*, *modifiée* ou *abandonnée*

counts-notes-or-voices-of-users = Décomptes, notes ou paroles d’usagers, comparés à la situation antérieure

ask = Demander

why-was-it-changed-or-dropped = Pourquoi cette ligne a-t-elle été modifiée ou abandonnée ? Qui a besoin d’aide maintenant ?

did-our-act-cause-it-or = Est-ce notre action qui en est la cause, ou autre chose ? Qui n’y a rien gagné ?

decide = Décider

continue-change-or-stop-each-act = Poursuivre, modifier ou arrêter chaque action

make-it-the-rule-spread-it = En faire la règle, l’étendre, la modifier ou y mettre fin

write-down = Consigner

one-page-with-a-new-first = Une page, avec un nouveau premier pas pour chaque action

one-page-for-the-head-of = Une page pour le chef de service et pour la prochaine formation

an-act-that-was-dropped-for = Une action abandonnée pour une bonne raison a appris quelque chose. Une page rédigée au bout de six mois peut alimenter la prochaine analyse de la situation, car les [quatre étapes forment un cycle](../02-holistic-approach/four-steps-four-levels.md).

the-plan-belongs-to-those-who = Le plan appartient à celles et ceux qui l’ont établi

show-a-personal-plan-to-others = Ne montrez un plan personnel à d’autres que si son auteur ou son autrice y consent. Si les plans servent à la notation du personnel, chacun risque de ne promettre que ce qu’il a déjà fait.

allow-45-minutes-25-for-the = Prévoyez 45 minutes : 25 pour le plan personnel et sa vérification, 20 pour le plan d’équipe. Envoyez un rappel une semaine après la formation et une semaine avant chaque suivi. Invitez aussi les personnes qui n’ont rien fait, car ce sont peut-être elles qui connaissent le mieux les obstacles.
