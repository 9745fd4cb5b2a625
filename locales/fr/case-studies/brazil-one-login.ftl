title = gov.br : un seul identifiant pour le pays, plusieurs pour ses municipalités

description = Comment le Brésil a réuni les services fédéraux derrière un seul identifiant de connexion, et ce que les chiffres municipaux apprennent au sujet des mots « part de quoi ».

one-password-and-then-one-more = Un mot de passe, puis encore un autre. Au Brésil, une personne peut accéder aux services fédéraux avec un seul identifiant de connexion et avoir tout de même besoin d’un compte distinct pour les services de sa ville.

context = Contexte

in-2019-the-federal-government-had = En 2019, le Gouvernement fédéral avait environ 1 600 sites Web. En avril de la même année, il a annoncé un portail unique pour tous ces sites (ZDNet, 2020). De nombreux services relèvent toutefois des municipalités.

what-was-done = Mesures prises

the-federal-sites-were-to-move = Les sites fédéraux devaient migrer vers le portail d’ici à décembre 2020 (ZDNet, 2020). Un seul identifiant ouvre les services. Les comptes ont trois niveaux de confiance, bronze, argent et or, et le plus élevé exige des contrôles biométriques (Embratel, 2025). Les organismes échangent des données, de sorte qu’une personne n’a pas à fournir ce que l’État détient déjà (cayowaaplano.com, vers 2025). Les municipalités peuvent adhérer à un réseau et utiliser l’identifiant national.

results = Résultats

use-of-the-national-platform-grew = L’utilisation de la plateforme nationale a augmenté rapidement. Celle-ci comptait 58 millions d’utilisateurs en avril 2020 (ZDNet, 2020) et 112 millions en septembre 2021 (Agenzia Nova, 2021). En novembre 2022, elle en comptait 140 millions, soit environ 80 % des adultes (Agência Brasil, 2022). En octobre 2025, il y avait plus de 165 millions de comptes, dont 87 millions de niveau argent ou or (Embratel, 2025). Environ 78 millions se situaient donc au niveau le plus bas. Selon l’indice de maturité GovTech de la Banque mondiale pour 2022, le Brésil s’est classé deuxième (Agência Brasil, 2022).

the-municipal-figures-as-of-about = Les chiffres municipaux, qui datent d’environ 2025, proviennent tous d’un seul blog (cayowaaplano.com).

question = Question

answer = Réponse

share-of-what = Part de quoi

has-it-joined-the-network = La municipalité a-t-elle adhéré au réseau ?

n-2-556-or-45-9 = 2 556, soit 45,9 %

all-municipalities = toutes les municipalités

does-it-have-an-online-service = Offre-t-elle au moins un service en ligne ?

n-91 = 91 %

municipal-administrations = administrations municipales

does-it-have-five-or-more = En offre-t-elle cinq ou plus ?

n-41 = 41 %

municipal-administrations-2 = administrations municipales

does-it-use-the-national-login = Utilise-t-elle l’identifiant national ?

n-13 = 13 %

only-those-that-ask-for-a = seulement celles qui demandent un identifiant

the-same-source-says-that-the = La même source indique que plus la municipalité est grande, plus elle est numérisée.

what-is-disputed-or-unknown = Points contestés ou inconnus

the-start-of-the-portal-is = Le début du portail, en septembre 2019, repose sur une seule source (ZDNet, 2020). Pour 2025, une source fait état de 165 millions de comptes créés (Embratel), une autre de 170 millions de comptes actifs (cayowaaplano.com). Les mots diffèrent, et peut-être aussi la manière de compter. Le Gouvernement affirme que l’échange de données a permis d’économiser 12,59 milliards de réais depuis 2020 (chiffre de novembre 2025, rapporté par cayowaaplano.com). La méthode n’est pas exposée. Le blog dit s’appuyer sur des données officielles, mais ses chiffres devraient être comparés aux enquêtes d’origine avant d’être cités. Nous ne savons pas pourquoi une municipalité qui demande un identifiant conserve le sien.

lessons = Enseignements

a-national-platform-can-be-strong = Une plateforme nationale peut être solide alors que sa moitié locale fait défaut.

the-size-of-the-place-matters = La taille de la localité compte. Une offre qui convient à une grande ville peut être hors de portée d’une petite.

levels-of-trust-allow-a-simple = Les niveaux de confiance permettent à un service simple de rester simple, tandis qu’un service sensible demande davantage de preuves.

before-you-use-a-percentage-ask = Avant d’utiliser un pourcentage, demandez-vous de quoi il est la part.

questions-for-the-group = Questions pour le groupe

the-13-is-a-share-of = Les 13 % sont une part des municipalités qui demandent un identifiant. De quel autre chiffre avez-vous besoin pour en faire une part de toutes les municipalités, et qui en dispose ?

you-are-the-mayor-of-a = Vous êtes maire d’une petite ville et l’on vous propose l’identifiant national. Citez trois raisons d’hésiter. Qu’est-ce qui lèverait chacune d’elles ?

sort-ten-services-of-your-body = Classez dix services de votre organisme selon la preuve d’identité dont ils ont besoin : aucune, faible, moyenne ou élevée. Où en demandez-vous trop ?
