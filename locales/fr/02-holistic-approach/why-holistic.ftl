title = Pourquoi les éléments échouent lorsqu’ils sont pris isolément

description = Comment les composantes de l’administration dépendent les unes des autres.

governments-divide-work-so-that-people = Les administrations divisent le travail pour que chacun puisse s’y spécialiser. Or une personne qui ouvre un commerce peut avoir affaire à plusieurs organismes à la fois. Lorsque chaque organisme n’améliore que son propre élément, trois choses peuvent mal tourner :

the-part-has-no-support-an = **L’élément manque d’appui.** Un formulaire en ligne est prêt, mais aucune règle n’admet un document électronique comme preuve.

the-part-moves-the-problem-one = **L’élément déplace le problème.** Un bureau travaille plus vite, et la file d’attente se forme désormais au bureau suivant.

the-part-works-against-another-two = **L’élément en contrarie un autre.** Deux organismes enregistrent les mêmes personnes, et nul ne sait quel registre est exact.

systems-thinking = La pensée systémique

a-system-is-a-set-of = Un système est un ensemble d’éléments qui, réunis, produisent un résultat. La pensée systémique s’intéresse aux éléments, aux liens qui les unissent et à la rétroaction, c’est-à-dire à la façon dont un résultat agit en retour sur sa propre cause.

for-example-a-register-contains-errors = Par exemple, un registre contient des erreurs ; les agents tiennent donc leurs propres listes sur papier. Comme ils se fient à ces listes, ils actualisent le registre avec retard, et les erreurs s’y multiplient. Une formation à la saisie de données ne rompra pas cette boucle tant que la liste sur papier restera le choix le plus sûr. Une correction rapide des erreurs peut la rompre.

to-find-a-loop-ask-what = Pour repérer une boucle, demandez-vous ce qui se passe juste avant et juste après le problème, et qui tire avantage du statu quo ou évite ainsi un risque.

worked-example-too-many-applications = Exemple détaillé : trop d’applications

indonesia-had-about-27-000-applications = L’Indonésie comptait environ 27 000 applications dans les ministères, les organismes publics et les régions, dont beaucoup se recoupaient (articles de presse, mai 2024, y compris pour les faits exposés ci-après).

first-answer-build-one-large-application = **Première réponse.** Créer une seule grande application. C’est ne considérer que la technologie.

what-produces-the-symptom-each-new = **Qu’est-ce qui produit le symptôme ?** Chaque nouveau ministre, gouverneur ou chef d’organisme apportait une nouvelle application. L’origine est une habitude des dirigeants (pilier 1).

what-feeds-it-budget-requests-for = **Qu’est-ce qui l’alimente ?** Les demandes de crédits pour de nouvelles applications atteignaient 6,2 mille milliards de roupies indonésiennes. L’argent suivait des plans distincts (pilier 7).

what-protects-it-the-president-said = **Qu’est-ce qui le protège ?** Le Président a déclaré que les organismes publics ne pouvaient plus considérer les données comme leur propriété (pilier 5).

which-measures-fit-he-ordered-that = **Quelles mesures conviennent ?** Il a ordonné qu’aucune nouvelle application ne soit créée et a lancé INA Digital, pour l’intégration et une authentification unique (pilier 4).

new-software-alone-would-have-left = Un nouveau logiciel n’aurait à lui seul rien changé aux habitudes ni aux budgets. L’exemple ne porte pas de jugement sur les résultats postérieurs à mai 2024.

whole-of-government-whole-of-society = L’ensemble des pouvoirs publics, l’ensemble de la société

whole-of-government-means-that-ministries = **L’approche mobilisant l’ensemble des pouvoirs publics** signifie que les ministères et les échelons de l’administration agissent comme un tout en vue d’un résultat commun. Il n’est pas nécessaire pour autant de tout placer dans un bureau central. En Estonie, chaque organisme conserve ses propres données, et X-Road, en service depuis 2001, achemine les demandes entre eux sans stockage central (e-Estonia, sans date).

whole-of-society-means-that-government = **L’approche mobilisant l’ensemble de la société** signifie que les pouvoirs publics travaillent avec les entreprises, la société civile, les universités et la population. Il ne suffit pas de recueillir des observations sur un plan achevé : les partenaires aident à définir le problème.

holistic-does-not-mean-everything-at = Une approche globale ne consiste pas à tout faire en même temps

look-at-everything-then-choose-a = Examinez tout, puis choisissez quelques actions, en sachant de quels autres éléments chacune dépend.
