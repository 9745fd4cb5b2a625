title = Retours des usagers

description = Comment entendre les gens, comment interpréter leur silence, et que faire des réponses.

module-3-compares-kinds-of-evidence = Le module 3 compare les [types d’éléments probants](../03-situation-analysis/evidence-and-matrix.md#five-kinds-of-evidence) qui servent à une analyse. Les retours sont des éléments probants qui continuent d’arriver, si les gens voient que quelqu’un les lit.

what-each-way-of-listening-misses = Ce qui échappe à chaque façon d’écouter

complaints-miss-those-who-expect-no = **Les réclamations** ne font pas entendre ceux qui n’attendent pas de réponse, ou qui en redoutent une.

a-short-question-after-a-request = **Une courte question après une demande** ne touche aucun de ceux qui ont renoncé avant la fin.

records-of-use-such-as-the = **Les traces d’utilisation**, par exemple l’étape à laquelle les gens s’arrêtent, n’indiquent pas la raison et ignorent tous ceux qui n’ont jamais commencé.

visits-with-a-group-that-people = **Les visites** faites avec un groupe auquel les gens font confiance atteignent ceux qui ne viennent pas, mais ne disent pas combien pensent ainsi.

use-one-way-that-counts-and = Utilisez une façon qui compte et une qui explique.

silence-is-not-satisfaction = Le silence n’est pas un signe de satisfaction

when-complaints-fall-there-are-at = Quand les réclamations diminuent, il y a au moins trois explications : le service est meilleur, les gens ont perdu espoir, ou le moyen de se plaindre ne fonctionne plus. Regardez donc le nombre de demandes, les autres canaux et les endroits d’où rien ne vient.

people-may-be-silent-because-they = Les gens peuvent se taire parce qu’ils

do-not-know-where-to-complain = ne savent pas où se plaindre,

have-no-internet-no-credit-or = n’ont pas d’accès à Internet, pas de crédit téléphonique ou pas le temps,

speak-a-language-that-the-form = parlent une langue que le formulaire ne propose pas,

cannot-read-or-use-the-form = ne peuvent pas lire ou utiliser le formulaire en raison d’un handicap,

depend-on-the-official-about-whom = dépendent du fonctionnaire dont ils se plaindraient.

from-one-complaint-to-a-better = D’une réclamation à un meilleur service

answer-the-person-by-a-fixed = *Répondre* à la personne, dans un délai fixé.

record-the-kind-of-problem-the = *Enregistrer* le type de problème, le lieu et le canal. Le nom n’est nécessaire que pour la réponse.

count-each-month-as-a-number = *Compter* chaque mois, en nombre et pour 100 demandes.

look-for-the-cause-when-the = *Chercher la cause* quand le même problème revient.

change-something-or-say-why-it = *Changer* quelque chose, ou dire pourquoi c’est impossible.

tell-people-publicly-what-they-have = *Faire savoir* publiquement aux gens ce qu’ils ont fait changer.

the-first-act-serves-one-person = La première action sert une personne, les cinq autres servent tout le monde.

morocco-opened-chikaya-a-national-portal = Le Maroc a ouvert Chikaya, portail national de réclamations concernant les services publics, en janvier 2018 (Le360, 2018). Ses réclamations devaient alimenter la réforme (Challenge, article sur le lancement). Les articles que nous avons lus ne disent pas ce qui a été changé grâce à elles.

worked-example-four-complaints = Exemple détaillé : quatre réclamations

after-the-new-rule-the-imagined = Après la nouvelle règle, la municipalité imaginaire a reçu en un an 30 réclamations de la ville et 4 des villages.

first-reading-the-villages-are-content = *Première lecture.* Les villages sont satisfaits.

second-reading-in-that-year-there = *Deuxième lecture.* Cette année-là, il y a eu 450 demandes de la ville et 160 des villages. Cela fait environ 7 réclamations pour 100 demandes en ville, et moins de 3 dans les villages.

a-visit-a-complaint-could-be = *Une visite.* Une réclamation ne pouvait se faire que sur un formulaire exigeant une adresse électronique. Peu de parents en ont une dans les villages.

the-change-people-may-now-telephone = *Le changement.* On peut désormais téléphoner ou s’adresser à l’infirmière, qui transmet la réclamation sans le nom si la personne le souhaite.

the-next-year-22-complaints-came = *L’année suivante.* 22 réclamations sont venues des villages. La plupart concernaient une date de paiement qui ne tombait pas le jour du marché.

the-rise-was-good-news-because = La hausse était une bonne nouvelle, car le canal fonctionnait enfin. Avec pour cible « moins de réclamations », elle aurait été un échec.

study-a-case = Étudier un cas

look-for-what-the-case-counts = Cherchez ce que l’étude de cas compte : des connexions, des appareils, l’utilisation ou l’avantage obtenu. Rédigez ensuite une question pour les personnes qui restent hors d’atteinte, et dites comment elle leur parviendrait.

allow-15-minutes-for-the-readings = Prévoyez 15 minutes pour les lectures et 15 pour l’étude de cas. Demandez à chaque table de noter deux raisons pour lesquelles des personnes ne se plaignent pas { -country(case: "in") }, et une façon de se plaindre qui écarterait l’une et l’autre.
