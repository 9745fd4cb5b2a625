title = Où en est le monde

description = Pourquoi le Programme 2030 rend la transformation urgente, et comment lire les chiffres mondiaux.

progress-is-real-but-uneven-and = Les progrès sont réels mais inégaux, et le temps presse.

the-goals-have-a-date = Les objectifs ont une échéance

in-2015-the-member-states-of = En 2015, les États Membres de l’Organisation des Nations Unies ont adopté le Programme de développement durable à l’horizon 2030, assorti de 17 objectifs. Aucun ministère ne peut les atteindre seul. L’administration numérique peut aider les institutions à partager ce qu’elles savent, à toucher davantage de personnes et à voir si une politique donne des résultats.

four-are-closest-to-this-toolkit = Quatre d’entre eux sont les plus proches de la présente boîte à outils : l’objectif 4, sur l’éducation, l’objectif 8, sur le travail décent et la croissance, l’objectif 9, sur l’infrastructure et l’innovation, et l’objectif 16, sur des institutions efficaces, responsables et ouvertes à tous. La cible 16.9 du Programme 2030 promet aussi une identité juridique pour tous d’ici à 2030, y compris l’enregistrement des naissances : l’exemple de la page précédente a donc une date butoir.

reading-the-index = Lire l’indice

every-two-years-the-un-e = Tous les deux ans, l’Enquête des Nations Unies sur l’administration en ligne compare les 193 États Membres. Son indice de développement de l’administration en ligne (EGDI) va de 0 à 1. L’indice est la moyenne de trois composantes : les services en ligne, l’infrastructure de télécommunication et le capital humain.

world-figure = Chiffre mondial

n-2020 = 2020

n-2022 = 2022

n-2024 = 2024

average-egdi = EGDI moyen

n-0-5988 = 0,5988

n-0-6102 = 0,6102

n-0-638 = 0,638

population-in-countries-below-that-average = Population des pays situés sous cette moyenne

not-given = non indiqué

n-45-0-per-cent = 45,0 %

n-22-4-per-cent = 22,4 %

sources-un-e-government-survey-2020 = Sources : Enquête des Nations Unies sur l’administration en ligne (2020, 2022, 2024) et DESA (2024). En 2024, 76 États se classaient dans le groupe « très élevé », 62 dans le groupe « élevé », 44 dans le groupe « moyen » et 11 dans le groupe « faible » (Enquête des Nations Unies sur l’administration en ligne, 2024). Les moyennes de l’Afrique, des pays les moins avancés et des petits États insulaires en développement restaient inférieures à la moyenne mondiale (DESA, 2024).

a-worked-example-one-score-two = Exemple détaillé : un même score, deux pays

imagine-two-countries-with-the-same = Imaginez deux pays ayant le même EGDI de 0,60. Le pays A obtient 0,60 pour chacune des trois composantes. Le pays B obtient 0,90 pour les services en ligne, 0,30 pour l’infrastructure et 0,60 pour le capital humain. La moyenne est là encore de 0,60 (1,80 divisé par 3).

many-people-in-country-b-may = Dans le pays B, de nombreuses personnes n’ont peut-être pas accès à des services pourtant de bon niveau : il est donc peu probable que son premier besoin soit d’en créer d’autres. Dans le pays A, aucune composante n’est plus faible que les autres : c’est à l’intérieur de chacune qu’il doit chercher ses priorités.

four-checks-before-you-quote-a = Quatre vérifications avant de citer un chiffre

unit-does-it-count-people-households = **Unité :** compte-t-il des personnes, des ménages, des connexions ou des pays ?

date-from-which-year-are-the = **Date :** de quelle année datent les données, et la méthode a-t-elle changé depuis ?

average-which-group-could-be-far = **Moyenne :** quel groupe pourrait se situer bien au-dessous ?

meaning-does-it-show-supply-use = **Sens :** montre-t-il l’offre, l’utilisation ou l’avantage obtenu ?

apply-the-checks-to-the-fall = Appliquez ces vérifications à la baisse de 45,0 à 22,4 %. Cette mesure compte en bloc tous les habitants d’un pays. Lorsqu’un pays très peuplé dépasse la moyenne, la part baisse d’un coup, même si les districts les plus pauvres de ce pays n’y ont rien gagné.

a-divide-with-several-layers = Une fracture à plusieurs strates

in-2022-66-per-cent-of = En 2022, 66 % de la population mondiale était en ligne, mais seulement 36 % dans les pays les moins avancés (UIT, 2022). Des écarts séparent aussi les villes des zones rurales et les hommes des femmes. Nombre de personnes à portée d’un réseau restent hors ligne.

to-close-the-divide-find-the = Pour réduire la fracture, repérez la strate sur laquelle les personnes butent : réseau, prix, appareil, compétences, langue, accessibilité ou confiance. Un nouveau pylône n’aide pas une personne qui ne peut pas lire le formulaire. La vulnérabilité évolue, par exemple après une maladie ou une inondation, si bien qu’une liste figée de groupes oubliera des personnes.

allow-30-minutes-10-for-the = Prévoyez 30 minutes : 10 pour les objectifs et l’indice, 10 pour l’exemple, 10 pour la fracture. Distribuez les trois composantes de l’EGDI { -country(case: "of") } et de deux pays voisins, sans les rangs. Demandez à chaque table de formuler une question à laquelle les chiffres ne peuvent pas répondre.
