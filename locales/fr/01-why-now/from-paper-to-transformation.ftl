title = Du papier à la transformation

description = La différence entre numérisation, dématérialisation et transformation, avec un exemple détaillé.

three-similar-words-name-three-kinds = Trois mots voisins désignent trois types de changement. Un plan qui les confond risque de financer le plus modeste et de promettre le plus ambitieux.

three-kinds-of-change = Trois types de changement

digitization-changes-the-form-of-information = **La numérisation** change la forme de l’information. Un registre papier devient une série d’images ou une base de données.

digitalization-puts-digital-tools-into-a = **La dématérialisation** introduit des outils numériques dans un processus qui, pour le reste, demeure tel quel. La personne qui fait une demande remplit le même formulaire à l’écran et joint les mêmes documents.

digital-government-transformation-asks-why-the = **La transformation numérique de l’administration** s’interroge sur la raison d’être du processus et sur ce que les personnes en attendent. Les lois, le rôle des bureaux, la circulation des données et les habitudes du personnel peuvent tous changer.

usage-varies-between-authors-and-languages = L’usage varie selon les auteurs et les langues : regardez donc le changement et non l’étiquette.

ask = Question

digitization = Numérisation

digitalization = Dématérialisation

transformation = Transformation

what-stays = Qu’est-ce qui demeure ?

the-whole-process = Tout le processus

the-steps-and-the-rules = Les étapes et les règles

the-public-purpose = La finalité publique

who-must-agree = Qui doit donner son accord ?

often-one-office = Souvent un seul bureau

often-one-organization = Souvent une seule organisation

several-institutions-at-times-the-legislature = Plusieurs institutions, parfois le pouvoir législatif

what-is-measured = Que mesure-t-on ?

records-converted = Les documents convertis

requests-handled-online = Les demandes traitées en ligne

results-for-people-online-or-not = Les résultats pour les personnes, en ligne ou non

a-worked-example-registering-a-birth = Exemple détaillé : enregistrer une naissance

imagine-an-office-that-keeps-its = Imaginez un bureau qui tient sur papier son registre des naissances.

digitization-clerks-scan-the-register-old = *Numérisation.* Les agents scannent le registre. Les anciennes inscriptions sont désormais plus faciles à retrouver, mais les parents ne voient aucune différence.

digitalization-parents-send-the-form-online = *Dématérialisation.* Les parents envoient le formulaire en ligne et s’épargnent un déplacement. Il leur faut toujours une lettre de l’hôpital et ils doivent toujours retirer l’acte de naissance en personne.

transformation-the-law-gives-the-hospital = *Transformation.* La loi fait obligation à l’hôpital de déclarer chaque naissance. Cette déclaration déclenche l’enregistrement, l’état civil le confirme et les parents reçoivent l’acte de naissance sans remplir de formulaire.

the-screen-is-not-the-main = L’écran n’est pas la principale différence entre les étapes 2 et 3. À l’étape 3, quelqu’un a confié à l’hôpital un rôle juridique, décidé qui répond de l’inscription, protégé les données et formé le personnel. Un fournisseur peut apporter son aide, mais seuls les pouvoirs publics peuvent prendre ces décisions.

in-rwanda-a-birth-certificate-used = Au Rwanda, obtenir un acte de naissance exigeait auparavant quatre déplacements, trois bureaux, deux documents et au moins quatre jours. Après la réforme, l’acte pouvait être prêt dans les heures suivant la saisie effectuée par l’hôpital (CrissCrossed, citant Public Digital, 2023).

distinctions-that-are-easily-missed = Des distinctions qui échappent facilement

reform-can-begin-without-a-computer = **La réforme peut commencer sans ordinateur.** Au Maroc, la loi n° 55-19 n’autorise un bureau à demander que les documents figurant sur une liste officielle (Morocco World News, 2020). Un document dont personne n’a besoin devrait disparaître avant que quiconque conçoive un écran pour le recueillir.

starting-online-is-not-finishing-online = **Commencer en ligne n’est pas terminer en ligne.** Si la personne qui fait la demande doit encore signer à un guichet, le déplacement demeure.

more-systems-can-mean-less-service = **Multiplier les systèmes peut dégrader le service.** En Indonésie, les organismes publics comptaient environ 27 000 applications, dont beaucoup se recoupaient, lorsque le Président a réitéré l’ordre de ne plus en créer (articles de presse, mai 2024).

transformation-has-no-final-day-needs = **La transformation n’a pas de dernier jour.** Les besoins, les outils et les risques évoluent : le suivi et les corrections se poursuivent donc.

allow-35-minutes-10-for-the = Prévoyez 35 minutes : 10 pour les termes, 10 pour l’exemple, 15 pour le travail en binôme. Pour un service existant { -country(case: "in") }, chaque binôme décrit les trois stades. Si, au troisième, seule une application est nouvelle, c’est une dématérialisation que le binôme a décrite.
