title = Les besoins des personnes

description = Comment la pensée design apprend auprès des personnes, et comment cadrer un problème.

design-thinking-is-a-way-to = La pensée design est une manière de résoudre des problèmes : comprendre les personnes, essayer quelque chose de modeste et changer de cap.

five-pieces-of-work = Cinq tâches

understand-how-the-matter-looks-from = **Comprendre** comment la question se présente du point de vue de la personne.

frame-the-problem-as-a-question = **Cadrer** le problème sous forme de question.

find-many-ideas = Trouver de nombreuses **idées**.

build-a-prototype-a-cheap-first = Construire un **prototype**, première forme peu coûteuse d’une idée.

test-it-with-people-and-go = Le **tester** avec des personnes et revenir à l’une ou l’autre des tâches précédentes.

authors-name-and-count-the-pieces = Les noms et le nombre de ces tâches varient selon les auteurs. C’est le retour qui compte le plus : un test montre souvent que la question était mal posée.

design-thinking-does-not-replace-law = La pensée design ne remplace ni le droit, ni les statistiques, ni le débat public. Elle vous dit *comment* une règle touche une vie, et non *combien* de vies elle touche.

empathy-is-work = L’empathie est un travail

empathy-here-is-the-effort-to = L’empathie est ici l’effort de voir un service en se mettant à la place d’une personne qui en a besoin. Trois méthodes se corrigent l’une l’autre :

watch-sit-in-the-waiting-room = **Observer.** Asseyez-vous dans la salle d’attente et notez ce que font les personnes.

listen-ask-for-the-last-time = **Écouter.** Demandez le récit de la dernière fois et non un avis : « Racontez-moi votre dernière visite, depuis votre départ de la maison. »

try-make-the-journey-yourself-by = **Essayer.** Faites vous-même le trajet, en autobus et avec les papiers.

would-you-use-an-application-gives = « Utiliseriez-vous une application ? » n’obtient qu’un oui poli. « Qu’avez-vous fait une fois la date passée ? » donne un récit.

ask-for-consent-collect-no-more = Demandez le consentement, ne recueillez que le nécessaire et ne promettez rien qui ne dépende de vous. Si l’équipe décrit un usager type imaginaire (un *persona*), chaque ligne doit provenir d’un véritable entretien ou d’un véritable dossier.

said-needed-unknown = Dit, besoin, inconnu

people-describe-solutions-that-they-know = Les personnes décrivent les solutions qu’elles connaissent. Le besoin se trouve derrière et admet souvent d’autres solutions.

what-a-person-says = Ce que dit une personne

need-behind-it = Le besoin derrière ses mots

what-we-do-not-know-yet = Ce que nous ne savons pas encore

send-me-a-message-before-the = « Envoyez-moi un message avant la date »

not-to-be-surprised-by-a = Ne pas être surprise par l’arrêt d’un versement

who-reads-the-messages-on-this = Qui lit les messages reçus sur ce téléphone

my-son-does-it-for-me = « Mon fils le fait pour moi »

help-from-someone-she-trusts = Être aidée par quelqu’un en qui elle a confiance

what-happens-if-the-son-uses = Ce qui se passe si le fils utilise l’argent

a-need-is-well-written-if = Un besoin est bien formulé si plusieurs solutions différentes peuvent y répondre.

worked-example-one-journey = Exemple détaillé : un trajet

the-team-of-the-imagined-pension = L’équipe de la caisse de retraite imaginaire accompagne une retraitée et consigne le déroulement de sa journée.

step = Étape

what-she-does = Ce qu’elle fait

what-stops-or-worries-her = Ce qui l’arrête ou l’inquiète

before = Avant

hears-the-date-from-a-neighbour = Apprend la date par une voisine

the-letter-went-to-an-old = La lettre est partie à une ancienne adresse

on-the-way = En route

pays-for-two-buses = Paie deux autobus

the-fare-is-a-tenth-of = Le trajet coûte un dixième de sa pension mensuelle

at-the-counter = Au guichet

waits-four-hours-and-shows-her = Attend quatre heures et montre sa carte

she-loses-a-days-work = Elle perd une journée de travail

after = Après

receives-no-paper = Ne reçoit aucun document

she-must-go-to-the-bank = Elle doit aller à la banque pour voir si la démarche a abouti

the-office-had-planned-a-faster = La caisse avait prévu un guichet plus rapide. Le tableau montre que le guichet n’est qu’une étape sur quatre et que l’incertitude se prolonge au-delà. Un seul trajet ne prouve rien quant aux autres : l’équipe compte donc maintenant les versements qui ont cessé alors que la personne était en vie.

frame-the-problem = Cadrer le problème

write-a-question-with-four-parts = Rédigez une question en quatre parties : *Comment pouvons-nous [changer quoi] pour [qui], afin que [résultat], malgré [limite] ?*

too-wide-how-can-we-improve = *Trop large :* « Comment pouvons-nous améliorer la vie des personnes âgées ? »

too-narrow-how-can-we-shorten = *Trop étroite :* « Comment pouvons-nous raccourcir la file d’attente au guichet 3 ? »

solution-inside-how-can-we-bring = *Solution incluse :* « Comment pouvons-nous amener les personnes retraitées à utiliser notre application ? »

useful-how-can-we-confirm-that = *Utile :* « Comment pouvons-nous confirmer que les personnes retraitées qui vivent loin sont en vie, afin que nul ayant droit ne perde un versement, bien que nous ne soyons pas autorisés aujourd’hui à consulter l’état civil ? »

the-limit-may-later-become-a = La limite pourra devenir par la suite une demande de modification d’une règle. Le [module 2](../02-holistic-approach/inclusion-by-design.md) énumère les obstacles auxquels penser lorsque vous précisez « pour qui ».

allow-20-minutes-8-for-the = Prévoyez 20 minutes : 8 pour les lectures, 7 pour les entretiens en binôme, 5 pour une question en quatre parties. Dans chaque binôme, une personne raconte sa dernière visite dans un bureau de l’administration, et l’autre n’a le droit de demander que : « et ensuite ? ».
