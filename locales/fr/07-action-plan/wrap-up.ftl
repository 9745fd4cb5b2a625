title = Discussion, récapitulation et points clés

description = Un débat de clôture, le programme en huit questions, les points clés et les sources.

this-page-looks-forward-to-the = Cette page se tourne vers les premières semaines de retour au travail et revient sur l’ensemble du programme.

should-the-head-judge-the-plan = Le chef de service doit-il juger le plan ?

the-claim-every-participant-should-hand = La thèse : « Chaque participant devrait remettre son plan d’action à son chef de service, et la notation annuelle devrait en tenir compte. Sinon, il ne se passera rien. »

half-of-the-group-defends-the = Une moitié du groupe défend la thèse et l’autre s’y oppose. Préparez-vous pendant trois minutes et débattez pendant huit. Pendant les quatre dernières, quittez vos rôles et répondez ensemble :

what-would-people-write-into-their = Qu’écrirait-on dans son plan si la notation en dépendait ?

how-would-this-work-in-country = Comment cela fonctionnerait-il { -country(case: "in") }, là où vous êtes : qui peut demander des comptes à qui ?

a-good-ending-separates-two-needs = Une bonne conclusion sépare deux besoins : l’*aide*, qui exige la confiance, et la *reddition de comptes*, qui exige un résultat que d’autres peuvent voir.

the-programme-in-eight-questions = Le programme en huit questions

recap-title = Une phrase pour chaque question

this-is-no-test-and-no = Ce n’est pas un test, et aucune réponse n’est donnée. Prenez le service sur lequel vous avez travaillé et répondez à chaque question en une phrase. Si vous n’y parvenez pas, marquez la question : elle montre où relire.

why-must-this-service-change-and = [Pourquoi ce service doit-il changer](../01-why-now/index.md), et qui y gagnerait ?

which-of-the-nine-pillars-limits = Lequel des [neuf piliers](../02-holistic-approach/nine-pillars.md) limite actuellement tous les autres ?

what-do-we-know-about-our = Que savons-nous de notre point de départ, et que croyons-nous seulement ?

what-should-be-different-in-a = Qu’est-ce qui devrait être différent dans quelques années, et pour qui ?

which-choices-and-dates-lead-there = Quels choix et quelles dates y mènent, et qui paie ?

whose-capacity-must-grow-and-at = À qui appartiennent les capacités à renforcer, et à quel niveau ?

which-sign-would-tell-us-early = Quel signe nous dirait assez tôt que nous nous trompons ?

what-will-i-do-in-the = Que ferai-je dans les 14 prochains jours ?

read-your-eighth-sentence-aloud-to = Lisez votre huitième phrase à voix haute devant le groupe. Les personnes qui écoutent ne peuvent poser qu’une question : « À quoi le verrons-nous ? »

a-commitment-has-an-act-one = Un engagement comporte une action, une seule personne responsable, un premier pas, un élément probant et un témoin.

a-request-names-who-decides-and = Une demande nomme qui décide ; un souhait doit devenir un engagement ou une demande, ou quitter le plan.

peers-help-people-to-continue-because = Les pairs aident à continuer, car on peut leur parler tôt d’un échec et ils n’ont pas de pouvoir.

after-three-months-ask-about-behaviour = Au bout de trois mois, interrogez-vous sur les comportements ; au bout de six, sur le service et ses usagers.

evaluation-has-four-levels-reaction-learning = L’évaluation a quatre niveaux : réaction, apprentissage, comportement et résultats. Planifiez-les du dernier au premier.

high-satisfaction-is-no-evidence-of = Une satisfaction élevée ne prouve pas l’apprentissage, et le nombre de personnes formées n’est pas un résultat.

when-you-adapt-the-training-to = Lorsque vous adaptez la formation aux milieux rural ou urbain, gardez les objectifs et changez les exemples, la forme, le temps et la langue.

sources = Sources

un-desa-unpog-and-escap-launch = DESA/UNPOG et CESAP, lancement de la Boîte à outils, 30 mai 2023, rapport d’août 2023 contenant l’enquête menée auprès des participants et les demandes des réseaux de formation.

un-desa-page-of-the-training = DESA, [page de la Boîte à outils de formation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-e-government-survey-2020-chapter = Enquête des Nations Unies sur l’administration en ligne, 2020, chapitre 7, pour les quatre étapes et les quatre niveaux de capacité.

the-four-levels-of-evaluation-go = Les quatre niveaux d’évaluation remontent à Donald Kirkpatrick. Bref résumé : [TrainingZone, « 4 levels »](https://trainingzone.co.uk/4-levels), sans date.
