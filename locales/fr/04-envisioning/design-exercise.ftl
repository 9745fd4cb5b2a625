title = Exercice de pensée design

description = Un cycle complet de pensée design sur un service imaginaire, avec un corrigé.

this-exercise-goes-once-and-fast = Cet exercice parcourt une fois, et rapidement, les cinq tâches.

ex-water-title = Le point d’eau en panne

imagine-a-rural-district-with-water = Imaginez un district rural doté de points d’eau dans de nombreux villages. Peu d’habitants utilisent le formulaire en ligne pour signaler une pompe en panne ; le district prévoit donc une campagne pour le faire connaître. Une équipe a d’abord recueilli six témoignages.

a-a-mother-the-pump-was = a) Une mère : « La pompe est restée en panne pendant trois semaines. Je l’ai dit au chef du village. Je ne sais pas ce qu’il a fait. »

b-the-village-chair-i-called = b) Le chef du village : « J’ai appelé le bureau deux fois. La deuxième fois, personne n’a répondu. Je paie moi-même les appels. »

c-a-young-man-you-should = c) Un jeune homme : « Vous devriez créer une application avec une carte. »

d-a-technician-i-get-five = d) Une technicienne : « Je reçois cinq messages pour une pompe et aucun pour une autre. Je ne sais jamais si l’eau coule encore. »

e-a-woman-who-uses-a = e) Une femme qui se déplace en fauteuil roulant : « Je ne peux pas du tout accéder à la pompe. C’est ma voisine qui va chercher mon eau. »

f-an-office-clerk-the-form = f) Un employé du bureau : « Le formulaire fonctionne bien. Mais peu de gens indiquent le numéro de la pompe. »

work-in-groups-of-four-or = Travaillez par groupes de quatre ou cinq.

understand-for-each-note-write-what = *Comprendre.* Pour chaque témoignage, écrivez ce qui s’est passé, le besoin sous-jacent et, le cas échéant, la solution que la personne propose (7 minutes).

who-is-missing-name-two-people = *Qui manque ?* Nommez deux personnes qui n’ont pas été entendues et l’endroit où vous les rencontreriez (3 minutes).

frame-write-one-question-with-four = *Cadrer.* Rédigez une question en quatre parties : changement, pour qui, résultat, limite (5 minutes).

ideas-write-six-ideas-alone-and = *Idées.* Écrivez six idées, individuellement puis ensemble, dont une sans technologie et une qui change une règle (6 minutes).

prototype-choose-one-idea-and-make = *Prototype.* Choisissez une idée et réalisez-la en papier, ou jouez-la (6 minutes).

test-write-the-three-lines-we = *Test.* Écrivez les trois lignes : nous pensons, nous avons tort si, dans ce cas nous ferons. Essayez le prototype auprès d’un groupe voisin, qui joue les personnes des témoignages (8 minutes).

other-answers-can-be-right-if = D’autres réponses peuvent être justes si chaque étape découle des témoignages.

n-1-understand-a-and-b-people = **1. Comprendre.** a) et b) : des signalements ont été faits, mais non au moyen du formulaire, et aucune réponse n’est venue. Ces personnes ont besoin de signaler une panne sans frais et de savoir ce qui se passe ensuite. c) est une solution ; le besoin est peut-être de montrer *de quelle* pompe il s’agit. d) : la technicienne a besoin de savoir de quelle pompe il s’agit et quelle est la gravité de la panne. e) ne concerne pas le signalement, si bien qu’aucune réponse aux autres témoignages n’aidera cette femme : gardez ce point pour la vision. f) contient une opinion (« fonctionne bien ») et un fait (le numéro manque souvent).

n-2-who-is-missing-for-example = **2. Qui manque ?** Par exemple, les éleveurs de passage pendant la saison sèche et les personnes qui vont chercher l’eau à l’aube : rencontrez-les à la pompe.

n-3-frame-how-can-we-let = **3. Cadrer.** « Comment pouvons-nous permettre à toute personne qui se trouve près d’une pompe de dire de quelle pompe il s’agit et si l’eau coule encore, afin que la réparation commence plus tôt et que chacun voie ce qui se passe, bien que beaucoup ne puissent pas payer un appel et ne connaissent pas le numéro ? » La question « Comment pouvons-nous faire connaître le formulaire ? » inclut une solution : personne n’a dit que le formulaire était inconnu.

n-4-ideas-a-number-painted-on = **4. Idées.** Un numéro peint sur chaque pompe ; des appels que le bureau rappelle à ses frais ; une liste hebdomadaire établie par le chef du village, dont les frais sont remboursés ; un jour de passage fixe de la technicienne ; un tableau près de la pompe avec les dates du signalement et de la réponse ; une *règle* selon laquelle le bureau répond dans les trois jours.

n-5-prototype-a-card-on-the = **5. Prototype.** Une carte apposée sur la pompe, avec le numéro de celle-ci et un numéro de téléphone, et, pendant une semaine, un ou une collègue qui rappelle « à la main ».

n-6-test-we-believe-that-people = **6. Test.** *Nous pensons* que les personnes appelleront parce que c’est gratuit et qu’elles voient une réponse. *Nous avons tort si* le village sait qu’il y a une panne et que personne n’a appelé dans les deux jours. *Dans ce cas*, nous irons demander pourquoi à la pompe avant de modifier la carte. Incluez un village où le signal est faible et des personnes qui ne lisent pas.

groups-often-choose-c-because-it = Les groupes choisissent souvent c) parce que cela paraît moderne, ou trouvent une idée bonne parce que l’autre groupe a été poli. Demandez : que les avez-vous *vus* faire ?

keep-the-times-and-let-a = Respectez les durées et faites voter tout groupe qui discute encore à la tâche 5. Demandez ensuite de quelle décision le prototype a besoin, par exemple sur la personne qui répond aux appels.

study-a-case = Étudier un cas

look-for-what-people-had-to = Cherchez ce que les personnes ont dû savoir et posséder, et ce en quoi elles ont dû avoir confiance, avant que le service ne leur soit utile, ainsi que celles et ceux qui les ont aidées, si le cas en nomme. Nommez ensuite un groupe que le service laisse de côté.
