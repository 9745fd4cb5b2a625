title = Loi sur l’administration numérique : un responsable nommément désigné dans chaque organisme public

description = Comment la Papouasie-Nouvelle-Guinée est passée d’une politique à une loi puis à des systèmes communs, et ce que les dates enseignent sur la planification.

who-answers-by-name-for-digital = Qui, nommément, répond du changement numérique dans votre organisation ? En Papouasie-Nouvelle-Guinée, une loi de 2022 pose cette question à chaque organisme public.

context = Contexte

papua-new-guinea-is-one-of = La Papouasie-Nouvelle-Guinée fait partie des petits États insulaires en développement. En 2023, l’intervenant du pays a cité quatre problèmes lors d’un webinaire des Nations Unies : les organismes publics n’étaient pas coordonnés, les efforts étaient dispersés, le travail était lent et le changement n’avait personne pour le défendre au sein du gouvernement (DESA/UNPOG et CESAP, 2023).

what-was-done = Mesures prises

the-country-took-four-steps-in = Le pays a franchi quatre étapes, dans cet ordre :

policy-a-digital-transformation-policy-came = *Politique.* Une politique de transformation numérique a vu le jour en 2020 (département des TIC, 2025).

law-parliament-passed-the-digital-government = *Loi.* Le Parlement a adopté la loi sur l’administration numérique (Digital Government Act) le 21 avril 2022 ; elle est en vigueur depuis le 8 août 2022 (département des TIC, avis).

shared-base-a-government-cloud-was = *Base commune.* Un nuage informatique de l’administration a été mis à l’essai pendant six mois (Islands Business, vers 2023). Ont suivi une politique relative à l’informatique en nuage (2023), une politique de gouvernance et de protection des données (2024) et une stratégie de cybersécurité (2024) (département des TIC, 2025).

services-among-them-are-a-single = *Services.* On peut citer un guichet unique pour le commerce, la passation électronique des marchés et un système destiné au conseil des ministres (département des TIC, 2025). Une identité numérique est en préparation.

the-act-covers-public-bodies-but = La loi s’applique aux organismes publics, mais pas aux entreprises publiques. Chaque organisme doit désigner un responsable de la transformation numérique, et des rapports sont exigés chaque trimestre. La loi crée aussi un centre national de cybersécurité, un réseau privé de l’administration et une banque de données électroniques (pln.com.pg).

results = Résultats

as-of = Date

what-is-reported = Ce qui est rapporté

whose-word-it-is = Qui l’affirme

about-2023 = Vers 2023

the-pilot-cloud-holds-critical-services = Le nuage pilote héberge des services essentiels de 27 organismes, et le centre de cybersécurité surveille les réseaux de 15 autres

islands-business-speech-of-the-minister = Islands Business, discours du ministre

about-2023-2 = Vers 2023

a-digital-identity-wallet-is-expected = Un portefeuille d’identité numérique est attendu en août 2023

islands-business-speech-of-the-minister-2 = Islands Business, discours du ministre

april-2025 = Avril 2025

over-146-agencies-use-the-cloud = Plus de 146 organismes utilisent le nuage, et les appels d’offres prennent des jours au lieu de mois

ict-department-own-claim = département des TIC, à son propre sujet

june-2025 = Juin 2025

a-draft-policy-describes-an-identity = Un projet de politique décrit une identité (SevisPass), un portefeuille, deux portails et un échange de données, avec une inscription par téléphone mobile et des fonctions destinées aux personnes handicapées

biometric-update-one-report = Biometric Update, un seul article

december-2025 = Décembre 2025

the-first-digital-identity-has-been = La première identité numérique a été présentée lors d’un sommet ; elle repose sur le système national d’identité et sur six sources de données de l’administration

site-of-the-summit-own-claim = site du sommet, à son propre sujet

what-is-disputed-or-unknown = Points contestés ou inconnus

the-wallet-was-expected-in-august = Le portefeuille était attendu en août 2023, et l’identité a été présentée lors d’un sommet à la fin de 2025. Les sources utilisées ici n’expliquent ni le retard ni ce qui a été mis à l’essai dans l’intervalle. Elles ne disent pas combien d’organismes ont désigné un responsable ; l’idée centrale de la loi ne peut donc pas être jugée. L’expression « dans le nuage » n’est pas définie, et aucune source ne compte les personnes qui utilisent un service.

lessons = Enseignements

policy-law-shared-base-services-each = Politique, loi, base commune, services : chaque étape a préparé la suivante.

a-named-officer-is-one-answer = Désigner un responsable est une réponse au manque de coordination. Selon notre lecture, cette personne a aussi besoin d’un rang, de temps et de compétences.

announce-a-date-only-when-the = N’annoncez une date que lorsque le travail qu’elle suppose est connu. Le public retient la première date.

neighbours-can-share-the-effort-the = Des voisins peuvent partager l’effort. Le pays demande une coopération au sein du Pacifique.

questions-for-the-group = Questions pour le groupe

write-five-lines-on-this-officer = Décrivez en cinq lignes ce responsable pour votre organisation : rang, temps, compétences, droit d’arrêter un projet, et qui lit les rapports.

the-law-leaves-out-state-owned = La loi laisse de côté les entreprises publiques. Quels services du quotidien manqueraient si votre pays faisait de même ?

you-must-give-the-minister-a = Vous devez donner au ministre une date de lancement. Citez trois conditions qui ne dépendent pas de vous, et écrivez la seule phrase que vous diriez en public.
