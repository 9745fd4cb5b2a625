title = Moins d’applications : l’ordre de ne plus en créer

description = Comment un décompte d’environ 27 000 applications de l’administration a conduit l’Indonésie à ordonner un arrêt, et pourquoi un décompte a besoin d’une définition et d’un suivi.

how-many-applications-does-your-government = Combien d’applications votre administration possède-t-elle ? En 2024, le Président de l’Indonésie a donné un chiffre pour la sienne : environ 27 000. Ce chiffre s’accompagnait de l’ordre de ne plus en créer.

context = Contexte

the-applications-belonged-to-ministries-agencies = Les applications appartenaient à des ministères, à des organismes et à des administrations régionales. Beaucoup se recoupaient, et beaucoup n’étaient pas reliées entre elles (News from RSS, 2024 ; The Register, 2024). Le Président en a donné une cause : chaque nouveau ministre, gouverneur ou chef de service apporte une nouvelle application (News from RSS, 2024 ; Ex Bulletin, 2024).

the-problem-was-known-before-in = Le problème était déjà connu. En juillet 2022, un article dénombrait 2 700 centres de données publics, une faible part des données se trouvant dans le nuage. Le ministère de la Communication et de l’Information prévoyait de mettre fin à environ 24 400 applications (OpenGov Asia, 2022).

what-was-done = Mesures prises

the-president-first-gave-the-order = Le Président a donné cet ordre une première fois en janvier 2024. Il l’a réitéré le 27 mai 2024, lorsqu’il a lancé INA Digital (Ex Bulletin, 2024).

ina-digital-was-presented-as-a = INA Digital a été présenté comme un moyen de réunir les services sous une authentification unique, et non comme une application de plus (News from RSS, 2024). Il devait commencer par neuf domaines, dont la santé, l’éducation, l’aide sociale, l’identité numérique, les paiements, la fonction publique et les permis de conduire. Le Président a également déclaré qu’un organisme public ne pouvait plus considérer des données comme sa propriété (The Register, 2024).

results = Résultats

the-reports-of-may-2024-measure = Les articles de mai 2024 mesurent le problème. Ils ne mesurent pas le remède : aucun de ceux qui ont été lus ici ne dit combien d’applications ont été fermées.

what-was-counted-as-of-may = Ce qui a été compté, en mai 2024

what-the-reports-say = Ce que disent les articles (The Register, Ex Bulletin et News from RSS, 2024)

all-government-applications = Ensemble des applications de l’administration

about-27-000-all-reports-agree = environ 27 000 ; tous les articles concordent, tous citent le Président

money-for-new-applications = Crédits pour de nouvelles applications

idr-6-2-trillion-about-usd = 6 200 milliards de roupies indonésiennes, soit environ 386 à 388 millions de dollars des États-Unis ; « demandés » selon un article, affectés puis retirés selon un autre

applications-of-the-health-ministry = Applications du ministère de la Santé

about-400 = environ 400

applications-of-another-ministry-not-named = Applications d’un autre ministère, non nommé

over-500-about-4-000-or = plus de 500, environ 4 000 ou plus de 5 000, selon l’article

what-is-disputed-or-unknown = Points contestés ou inconnus

no-report-says-what-counts-as = Aucun article ne dit ce qui compte pour une application. Les 24 400 de 2022 et les 27 000 de 2024 ne peuvent donc être comparées : des applications ont pu s’ajouter, ou être mieux dénombrées. Trois des sources sont des copies d’articles de presse, dont deux traduites, et des détails peuvent se perdre ainsi. INA Digital devait démarrer en septembre 2024 (The Register, 2024), et un nouveau Président a pris ses fonctions en octobre 2024. La présente étude de cas n’a pas vérifié ce qui s’est passé ensuite.

lessons = Enseignements

take-stock-before-you-write-a = Faites l’inventaire avant de rédiger une stratégie. La liste de ce qui existe est déjà un résultat.

a-single-number-can-move-decision = Un seul chiffre peut faire bouger les décideurs. Faites en sorte que la liste qui le sous-tend reste vérifiable.

a-stop-becomes-real-in-the = C’est dans le budget qu’un arrêt devient réel, car c’est là que naissent les nouvelles applications.

deal-with-the-cause-if-each = Traitez la cause. Si chaque nouveau responsable est félicité pour une nouveauté, le nombre augmentera de nouveau.

count-what-is-closed-otherwise-the = Comptez ce qui est fermé. Sinon, le système qui réunit tous les autres n’en est qu’un de plus.

questions-for-the-group = Questions pour le groupe

in-ten-minutes-list-every-application = En dix minutes, dressez la liste de toutes les applications de votre propre service. Qu’avez-vous compté pour une application, et qui pourrait corriger votre liste ?

a-stop-needs-exceptions-who-may = Un arrêt suppose des exceptions. Qui peut en accorder une, pour quelle raison et pour combien de temps ? Rédigez la règle en trois phrases.

a-new-minister-wants-a-visible = Un nouveau ministre veut un succès visible dans les 100 jours. Que pouvez-vous lui proposer à la place d’une nouvelle application ?
