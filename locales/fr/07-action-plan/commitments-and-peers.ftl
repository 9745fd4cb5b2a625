title = Engagements et pairs

description = Comment une étape d’une feuille de route devient un engagement, ce qui peut le bloquer et en quoi les pairs sont utiles.

a-road-map-says-what-an = Une feuille de route dit ce qu’une organisation ou une administration fera pendant des années. Un plan d’action dit ce que des personnes nommément désignées feront dans les semaines et les mois qui viennent.

commitment-request-wish = Engagement, demande, souhait

plans-often-mix-three-kinds-of = Les plans mêlent souvent trois types de phrases.

a-commitment-is-an-act-within = Un **engagement** est une action qui ne dépend que de vous : « Je testerai notre formulaire avec huit demandeurs. »

a-request-asks-another-person-or = Une **demande** sollicite une décision d’une autre personne ou d’un autre organisme : « Nous demandons à l’administration fiscale de pouvoir consulter l’état des paiements. »

a-wish-has-no-person-who = Un **souhait** n’a personne pour agir : « Le personnel devrait devenir plus ouvert au changement. »

only-a-commitment-can-start-without = Seul un engagement peut commencer sans autorisation. Une demande a sa place dans un plan si vous indiquez à qui elle est adressée, pour quelle date, et ce que vous ferez si la réponse est non. Un souhait doit devenir l’un des deux autres ou quitter le plan.

five-parts-of-a-commitment = Les cinq éléments d’un engagement

act-begin-with-a-verb-for = **Action.** Commencez par un verbe qui désigne quelque chose de visible. « Comprendre » et « promouvoir » ne se voient pas.

owner-write-one-name-when-three = **Responsable.** Écrivez un seul nom. Lorsque trois personnes sont responsables, chacune peut attendre les autres.

first-step-choose-one-within-the = **Premier pas.** Choisissez-en un qui tienne dans les 14 prochains jours et n’exige pas de nouveaux crédits.

evidence-say-what-another-person-could = **Élément probant.** Dites ce qu’une autre personne pourrait examiner : une liste, un formulaire modifié ou un décompte, par exemple.

witness-name-a-peer-who-will = **Témoin.** Nommez un pair qui vous en demandera des nouvelles à une date fixée.

a-worked-example-three-drafts-of = Exemple détaillé : trois versions d’une même phrase

imagine-the-head-of-a-counter = Imaginez la responsable d’un guichet dans un bureau foncier de district. Sa feuille de route dit : « D’ici à la fin de l’année prochaine, les propriétaires pourront consulter une inscription au registre foncier sans se déplacer. »

first-draft-improve-the-digital-skills = *Première version.* « Améliorer les compétences numériques de l’équipe. » C’est un souhait : personne n’agit, et personne ne saurait dire quand ce sera fait.

second-draft-ask-the-ministry-for = *Deuxième version.* « Demander au ministère une formation et de nouveaux ordinateurs. » C’est une demande, et la date dépend d’autrui.

third-draft-by-30-june-i = *Troisième version.* « D’ici au 30 juin, je m’assiérai à côté de huit propriétaires, dont quatre venus de villages éloignés, pendant qu’ils essaieront de consulter une inscription. Je noterai à quel endroit chacun s’arrête. Premier pas : mardi, je le proposerai à deux propriétaires au guichet. Élément probant : huit notes sans noms. Témoin : mon collègue du bureau du cadastre, qui m’appelle le 1er juillet. »

the-third-draft-looks-smaller-than = La troisième version paraît plus modeste que la deuxième, mais elle peut commencer tout de suite et elle peut montrer que le plan lui-même était erroné. Si six des huit propriétaires s’arrêtent parce qu’ils ne connaissent pas le numéro de leur parcelle, une formation du personnel n’est pas le premier besoin. Une demande au ministère peut suivre, et elle s’appuie désormais sur des éléments probants.

what-may-stop-you = Ce qui peut vous arrêter

an-action-plan-can-fail-at = Un plan d’action peut échouer à chacun des [quatre niveaux de capacité](../02-holistic-approach/four-steps-four-levels.md) du module 2.

level = Niveau

what-may-stop-the-plan = Ce qui peut arrêter le plan

what-you-can-prepare = Ce que vous pouvez préparer

individual = Individuel

old-tasks-fill-each-day = Les tâches habituelles remplissent chaque journée

one-fixed-hour-a-week-in = Une heure fixe par semaine dans l’agenda

organizational = Organisationnel

the-head-was-not-at-the = Le chef de service n’a pas suivi la formation et a d’autres priorités

a-talk-of-ten-minutes-in = Un entretien de dix minutes la première semaine, avec une page écrite

institutional = Institutionnel

a-rule-does-not-allow-the = Une règle n’autorise pas la nouvelle façon de faire

a-smaller-step-that-the-rule = Un pas plus petit que la règle autorise, et une demande à l’organisme qui peut la modifier

societal = Sociétal

the-people-concerned-do-not-know = Les personnes concernées ne connaissent pas la nouvelle façon de faire ou n’ont pas confiance

a-test-with-some-of-them = Un essai avec quelques-unes d’entre elles avant toute annonce

do-not-write-only-lack-of = N’écrivez pas seulement « manque de soutien » : précisez le soutien de qui, et pour quelle décision.

what-peers-can-do = Ce que les pairs peuvent apporter

a-peer-is-a-person-with = Un **pair** est une personne qui a des fonctions semblables aux vôtres et n’a aucun pouvoir sur vous. Vous pouvez lui dire assez tôt qu’un plan est en train d’échouer.

a-call-of-20-minutes-every = Un appel de 20 minutes par mois peut suffire, avec les trois mêmes questions pour chacun :

what-did-you-do-and-what = Qu’avez-vous fait, et qu’avez-vous observé ?

where-are-you-stuck-and-is = Où êtes-vous bloqué ou bloquée : est-ce une question de volonté, de compétence, de règle ou d’argent ?

what-will-you-do-before-the = Que ferez-vous avant le prochain appel ?

what-is-said-stays-between-the = Ce qui se dit reste entre les deux personnes, sauf ce qu’elles décident ensemble de partager.

choose-a-peer-from-another-office = Choisissez un pair d’un autre bureau ou d’un autre type de lieu. Les personnes d’une même unité ont souvent les mêmes habitudes. Lors du lancement de la Boîte à outils, en 2023, la personne intervenant pour CGLU Afrique, un réseau d’administrations locales, a cité l’accompagnement personnalisé et l’apprentissage entre pairs parmi les moyens de former les agents locaux (DESA/UNPOG et CESAP, 2023).

study-a-case = Étudier un cas

look-for-who-gave-money-staff = Cherchez qui a consacré de l’argent, du personnel ou du temps à ce travail, et pendant combien de temps, puis écrivez une ligne sur les ressources que vous ajouteriez à votre propre plan.

allow-25-minutes-for-the-readings = Prévoyez 25 minutes pour les lectures : 10 pour les trois types de phrases, 10 pour l’exemple, 5 pour les pairs. Lisez à voix haute des phrases tirées de plans antérieurs et laissez le groupe répondre « engagement », « demande » ou « souhait ». Prévoyez 15 minutes pour l’étude de cas : 7 pour la lecture, 8 en binômes.
