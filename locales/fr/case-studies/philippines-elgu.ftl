title = eLGU : un logiciel commun, et la moitié des administrations locales

description = Comment les Philippines proposent un logiciel commun aux villes et aux municipalités, et ce que le décompte d’octobre 2024 laisse en suspens.

many-local-services-are-needed-everywhere = De nombreux services locaux sont nécessaires partout : un permis d’activité commerciale, une attestation, un acte d’état civil. Chaque municipalité devrait-elle créer son propre système pour les fournir ?

context = Contexte

the-philippines-had-149-cities-and = Les Philippines comptaient 149 villes et 1 493 municipalités en 2024, soit 1 642 administrations locales à cet échelon (Manila Bulletin, 2024). Dans une enquête menée après un webinaire des Nations Unies en 2023, une personne interrogée a indiqué que les municipalités rurales rencontraient d’autres problèmes que les villes et a demandé une formation distincte (DESA/UNPOG, 2023 ; avis d’une seule personne).

what-was-done = Mesures prises

the-programme-called-elgu-gives-local = Le programme appelé eLGU met à la disposition des administrations locales un logiciel commun pour les permis d’activité commerciale, les attestations, l’état civil et d’autres services. Trois organismes nationaux en sont partenaires : le ministère des Technologies de l’information et des communications, le ministère de l’Intérieur et des Administrations locales et l’autorité de lutte contre les lourdeurs administratives (Manila Standard, 2024 ; The Philippine Star, 2024). Il existe parallèlement eGovPH, une application par laquelle la population accède à des services sur téléphone. En mars 2025, la municipalité de Miagao a rendu compte d’une conférence qui s’appuyait sur des évaluations antérieures de la maturité numérique, de la gouvernance informatique et des capacités en matière de TIC (municipalité de Miagao, 2025).

results = Résultats

as-of-october-2024-838-of = En octobre 2024, 838 administrations locales sur 1 642 avaient adhéré à eLGU : 375 à Luçon, 238 dans les Visayas et 225 à Mindanao (The Philippine Star, 2024 ; Manila Bulletin, 2024). Deux journaux concordent sur le total, mais le décompte émane du Gouvernement lui-même.

at-the-end-of-2024-egovph = À la fin de 2024, eGovPH comptait plus de neuf millions d’abonnés (The Philippine Star, 2024 ; une seule source de presse).

in-november-2024-central-luzon-counted = En novembre 2024, la région de Luçon central dénombrait 94 administrations locales utilisant eLGU et 788 196 téléchargements de l’application, alors que des fonds étaient encore recherchés pour trois provinces (Centro News Online, 2024 ; une seule source de presse).

in-the-e-government-development-index = Selon l’indice de développement de l’administration en ligne, le pays est passé du 89e rang en 2022 au 73e en 2024, avec une valeur de 0,7621 (Manila Standard, 2024 ; Manila Bulletin, 2024). L’indice mesure le pays ; cette progression ne prouve donc pas un effet d’eLGU.

what-is-disputed-or-unknown = Points contestés ou inconnus

the-reports-do-not-say-which = Les articles ne disent pas quelles administrations locales n’avaient pas adhéré, ni pourquoi. Ils ne distinguent pas les zones rurales des zones urbaines. Le terme « adhérer » n’est pas défini : il peut s’agir d’une signature, d’une installation ou d’une utilisation quotidienne. Un téléchargement ou un abonnement n’est pas un service reçu. Même la date de lancement de l’application repose sur un seul journal, qui cite janvier 2023 (The Philippine Star, 2024).

lessons = Enseignements

shared-software-can-spare-a-small = Un logiciel commun peut épargner à un petit bureau le coût de la création du sien. Il faut encore du personnel, une connexion et des décisions locales.

a-national-total-hides-who-is = Un total national dissimule les absents. Demandez la liste, par type de localité.

assess-capacity-first-and-let-the = Évaluez d’abord les capacités, et laissez le résultat déterminer l’appui.

questions-for-the-group = Questions pour le groupe

about-half-had-joined-and-half = La moitié environ avait adhéré, l’autre non. Quels sont les cinq faits que vous demanderiez en premier sur chaque moitié ?

should-joining-be-voluntary-rewarded-or = L’adhésion devrait-elle être volontaire, récompensée ou exigée par la loi ? Argumentez du point de vue d’une petite municipalité rurale.

what-would-a-mayor-need-to = Que faudrait-il qu’un maire constate au bout d’un an pour dire que l’adhésion en valait la peine ?
