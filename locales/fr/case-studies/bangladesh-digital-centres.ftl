title = Centres numériques : l’aide aux formulaires comme petite entreprise

description = Comment le Bangladesh a installé dans les bureaux des administrations locales des centres tenus par des entrepreneurs locaux, et ce qu’une moyenne peut cacher.

a-person-without-a-computer-needs = Une personne sans ordinateur a besoin de deux choses : un lieu proche, et quelqu’un qui connaît le formulaire. Au Bangladesh, ce quelqu’un n’est généralement pas un agent public, mais un entrepreneur ou une entrepreneuse du lieu.

context = Contexte

the-union-is-the-lowest-tier = L’« union » est l’échelon le plus bas de l’administration locale. Le Bangladesh compte environ 4 550 conseils d’union ; le nombre exact varie selon les sources (The Daily Observer, 2021 ; Khatun, 2020-2021). Le premier centre a ouvert le 11 novembre 2010 sous le nom d’Union Information and Service Centre (centre d’information et de services de l’union) (BSS, août 2018).

what-was-done = Mesures prises

the-centres-were-placed-in-the = Les centres ont été installés dans les bureaux des conseils d’union. En règle générale, une femme et un homme de la localité tiennent chacun d’eux (BSS, septembre 2018). L’État ne leur verse pas de salaire ; leur revenu dépend donc de la clientèle. Le modèle est appelé partenariat public-privé-population (South-South Galaxy ; The Daily Observer, 2021).

in-november-2022-the-minister-named = En novembre 2022, le ministre a énoncé un objectif : un centre tous les deux kilomètres, au lieu d’un tous les cinq kilomètres (The Financial Express, 2022). Par ailleurs, un projet de l’Union européenne mené avec l’e-Governance Academy estonienne prépare de nouvelles formations pour les agents publics, ainsi que des formations de formateurs (e-Governance Academy, probablement 2025).

results = Résultats

measure = Indicateur

n-2018 = 2018

n-2023 = 2023

centres = Centres

n-5-866 = 5 866

n-9-397 = 9 397

entrepreneurs = Entrepreneurs et entrepreneuses

over-10-000 = plus de 10 000

over-17-800 = plus de 17 800

kinds-of-service = Types de services

about-150 = environ 150

over-385 = plus de 385

services-given = Services rendus

n-367-million-since-2010 = 367 millions depuis 2010

over-7-5-million-a-month = plus de 7,5 millions par mois

the-figures-are-those-of-officials = Les chiffres sont ceux de responsables publics en septembre 2018 (BSS) et ceux du ministre en 2023 (The Financial Express). La dernière ligne compare un total et un nombre mensuel ; elle ne montre donc aucune tendance. En 2018, les centres avaient aussi traité quelque 75 millions d’enregistrements de naissances en ligne, et 3 300 d’entre eux proposaient des services bancaires par l’intermédiaire d’agents (BSS, septembre 2018).

in-2023-7-5-million-services = En 2023, 7,5 millions de services par mois dans 9 397 centres représentaient environ 800 services par centre (notre calcul). Une moyenne ne peut pas montrer les centres presque vides.

what-is-disputed-or-unknown = Points contestés ou inconnus

all-figures-come-from-the-government = Tous les chiffres proviennent du gouvernement de l’époque. Celui-ci a changé en août 2024, et rien de plus récent n’a été vérifié. Le ministre a déclaré que la population avait économisé 78,14 % de son temps, 16,55 % du coût et 17,38 % des déplacements (The Financial Express, 2023). Aucune méthode n’est indiquée, et deux décimales ne rendent pas un chiffre exact. Il a aussi déclaré que les Philippines, l’Afrique du Sud, le Ghana et le Cambodge reprenaient le modèle ; cela n’a pas été vérifié. Les sources ne disent pas combien d’entrepreneurs gagnent assez pour vivre, combien de centres ont fermé, ni comment les données personnelles sont protégées.

lessons = Enseignements

help-from-a-person-is-a = L’aide d’une personne fait partie de l’inclusion ; elle n’est pas seulement une solution d’attente jusqu’à ce que tout le monde soit en ligne.

the-income-of-the-entrepreneur-keeps = Le revenu de l’entrepreneur maintient le centre ouvert. Selon notre lecture, la même règle le met en danger là où les clients sont peu nombreux.

ask-for-the-spread-not-only = Demandez la dispersion, et pas seulement la moyenne : le centre le plus fréquenté, le moins fréquenté, et ceux qui ont fermé.

questions-for-the-group = Questions pour le groupe

plan-a-centre-for-a-remote = Planifiez un centre pour un village isolé : coûts mensuels, services qui rapportent, services qui ne rapportent pas. D’où vient l’argent qui manque ?

who-should-pay-for-help-with = Qui devrait payer l’aide pour remplir un formulaire : la personne, le conseil local ou l’État ? Répondez d’abord pour l’enregistrement d’une naissance, puis pour une candidature à un emploi.

a-helper-types-the-data-of = Une personne saisit chaque jour les données de ses voisins pour les aider. Écrivez trois règles à son intention, et dites qui veille à leur respect.
