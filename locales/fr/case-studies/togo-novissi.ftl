title = Novissi : une aide rapide, et les personnes qu’elle ne pouvait pas voir

description = Comment le Togo a versé une aide d’urgence sans registre social, et ce qu’un test publié révèle au sujet des personnes oubliées.

an-emergency-does-not-wait-for = Une situation d’urgence n’attend pas la création d’un registre. En 2020, le Togo a versé une aide à la population avant d’en avoir un. Des chercheurs qui travaillaient avec le Gouvernement ont ensuite mesuré qui la méthode avait oublié.

context = Contexte

when-the-pandemic-stopped-many-people = Lorsque la pandémie a privé de nombreuses personnes de leurs revenus, le Togo n’avait pas de registre social indiquant qui était pauvre (INCLUDE). Il disposait d’une liste électorale, mise à jour à la fin de 2019 (Aiken et autres, 2022). L’argent pouvait être envoyé par téléphone mobile.

what-was-done = Mesures prises

the-programme-took-shape-in-ten = Le programme a pris forme en dix jours à partir de la fin de mars 2020 et a été ouvert en avril (OR Society, 2021 ; Aiken et autres, 2022). Les personnes s’inscrivaient depuis n’importe quel téléphone au moyen d’un code court, sans Internet, et la liste électorale servait à vérifier leur identité (GovInsider, vers 2021 ; INCLUDE). Lors de la première phase, le choix se faisait selon le lieu et la profession : les travailleurs informels du Grand Lomé (GovInsider, vers 2021 ; AI Tracker). La deuxième phase s’est déroulée de novembre 2020 à mars 2021. Des images satellite ont indiqué les cantons les plus pauvres, et des données téléphoniques les personnes qui y étaient les plus pauvres (GovInsider, vers 2021 ; AI Tracker).

results = Résultats

the-start-as-of-mid-april = **Le démarrage.** À la mi-avril 2020, environ 450 000 personnes avaient été jugées admissibles, dont 65 % de femmes (FinTech news, 2020).

first-phase-2020-it-paid-572 = **Première phase, 2020.** Elle a permis de payer 572 852 travailleurs informels (AI Tracker, citant la Banque mondiale, 2021).

in-all-2020-and-2021-it = **Au total, 2020 et 2021.** Le programme a bénéficié à 920 000 personnes, soit un quart des adultes, pour 29 millions d’euros (Forum de Paris sur la Paix, sans date).

the-test-compared-with-choosing-by = **Le test.** Par rapport à un choix fondé uniquement sur le lieu, le choix fondé sur les données téléphoniques a exclu à tort de 4 à 21 % de personnes en moins. Par rapport à un registre complet, il en aurait exclu de 9 à 35 % de plus (Aiken et autres, 2022). La seconde comparaison est hypothétique, puisque le Togo n’avait pas de tel registre.

what-is-disputed-or-unknown = Points contestés ou inconnus

phone-data-reached-57-000-people = Les données téléphoniques ont permis d’atteindre 57 000 personnes dans les 100 cantons les plus pauvres (AI Tracker), ou 140 000 grâce à une subvention de 9 millions d’euros (Forum de Paris sur la Paix). Selon notre lecture, les deux décomptes s’arrêtent très probablement à des dates différentes. La ministre a indiqué que la liste électorale couvrait environ 93 % de la population (GovInsider, vers 2021). Les chercheurs donnent 87 % des adultes, chiffre communiqué par la commission électorale (Aiken et autres, 2022). Le total de 920 000 provient des partenaires du programme. « De 4 à 21 % en moins » compare deux méthodes et ne dit pas combien de personnes pauvres n’ont rien reçu. La présente étude de cas ne traite ni de ce que les données téléphoniques sont devenues, ni de la manière dont une personne pouvait faire appel.

lessons = Enseignements

ten-days-were-enough-because-a = Dix jours ont suffi parce qu’une liste et un moyen de paiement existaient déjà. Selon notre lecture, la préparation avait été faite des années auparavant.

whatever-the-method-people-without-a = Quelle que soit la méthode, les personnes sans carte SIM ou sans carte d’électeur restent à l’écart. Il leur faut une autre voie d’accès.

a-published-error-rate-lets-others = Un taux d’erreur publié permet à d’autres de juger une méthode et de l’améliorer.

this-was-an-answer-to-an = C’était une réponse à une situation d’urgence. Elle ne remplace pas un registre.

questions-for-the-group = Questions pour le groupe

a-crisis-stops-all-markets-tomorrow = Une crise arrête demain tous les marchés. Quelle liste, dans votre pays, couvre la plupart des adultes, qui n’y figure pas, et qui peut légalement l’utiliser ?

with-the-same-money-you-can = Avec la même somme, vous pouvez verser l’aide en dix jours avec plus d’erreurs, ou en trois mois avec moins d’erreurs. Choisissez, et expliquez votre choix à une personne qui a été oubliée.

write-a-notice-of-three-sentences = Rédigez un avis de trois phrases indiquant aux personnes comment leurs données téléphoniques sont utilisées et comment elles peuvent s’y opposer.
