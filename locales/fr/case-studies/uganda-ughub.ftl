title = UGhub : un même événement, trois décomptes

description = Comment l’Ouganda a mis en place le réseau et le centre de données avant l’échange de données, et comment lire les chiffres d’un lancement.

on-30-september-2021-uganda-presented = Le 30 septembre 2021, l’Ouganda a présenté une plateforme par laquelle des organismes publics échangent des données. En quatre jours, trois articles ont donné trois chiffres différents pour le nombre d’organismes reliés. La présente étude de cas porte sur l’ordre de construction et sur la lecture de tels articles.

context = Contexte

public-bodies-bought-built-and-ran = Les organismes publics achetaient, développaient et exploitaient des systèmes séparés, et recueillaient des données qu’un autre organisme détenait déjà. L’autorité informatique nationale, NITA-U, y voyait un coût en temps et en argent (Kikubolane, 2021). Elle faisait état de plus de 500 systèmes et applications (Nile Post, 2021).

two-foundations-existed-before-the-platform = Deux fondations existaient avant la plateforme. Un réseau national comptait plus de 4 000 km de fibre dans 56 districts et reliait plus de 1 400 bureaux de l’administration (Kampala Post, 2021 ; Red Pepper, 2021). Un centre de données national pouvait héberger les systèmes et les données de l’administration (Red Pepper, 2021).

what-was-done = Mesures prises

ughub-lets-the-system-of-one = UGhub permet au système d’un organisme public d’obtenir des données du système d’un autre. Un programme régional de la Banque mondiale en a financé le développement (Kikubolane, 2021 ; Kampala Post, 2021). Le coût indiqué était de 3,8 millions de dollars des États-Unis (Monitor, 2021). Les données sont chiffrées, et un organisme qui souhaite obtenir des données sur une personne doit d’abord avoir l’autorisation de celle-ci (Monitor, 2021 ; un seul article, citant un responsable). L’objectif annoncé était qu’il n’y ait plus de second formulaire pour les mêmes renseignements ni de photocopies, et moins de déplacements (Nile Post, 2021 ; Red Pepper, 2021).

results = Résultats

the-counts-are-as-of-30 = Les décomptes se rapportent à la période du 30 septembre au 3 octobre 2021.

report = Article

date = Date

bodies-linked = Organismes reliés

note = Remarque

kikubolane = Kikubolane

n-30-september-2021 = 30 septembre 2021

n-12 = 12

the-same-text-also-says-more = le même texte dit aussi « plus de 12 »

kampala-post = Kampala Post

n-30-september-2021-2 = 30 septembre 2021

n-19 = 19

said-to-share-data-already = échangeraient déjà des données

red-pepper = Red Pepper

n-3-october-2021 = 3 octobre 2021

n-13 = 13

also-thanks-pilot-bodies = remercie aussi des organismes « pilotes »

these-are-counts-of-links-not = Ce sont des décomptes de liaisons, et non de demandes satisfaites. Ils ne montrent aucun résultat pour une personne, comme un formulaire supprimé ou un déplacement évité.

what-is-disputed-or-unknown = Points contestés ou inconnus

it-is-not-known-which-count = On ignore quel décompte est exact, bien que les trois articles s’appuient sur la même autorité. Selon le Monitor, les 56 districts et les 1 400 bureaux correspondent à l’étendue de la plateforme. Deux autres articles attribuent ces chiffres au réseau, ce qui paraît plus vraisemblable. RegTech Africa reprend le coût, mais cite le Monitor comme source : les deux n’en font donc qu’une. L’événement lui-même est présenté différemment : comme un lancement (Kikubolane), comme l’annonce d’un lancement récent (Kampala Post) et comme le début d’une campagne de sensibilisation (Nile Post). La présente étude de cas n’a pas pu établir comment l’autorisation est demandée, enregistrée ou refusée. Rien de ce qui est postérieur à octobre 2021 n’est traité ici.

lessons = Enseignements

the-network-and-the-data-centre = Le réseau et le centre de données sont venus d’abord, l’échange de données ensuite. Selon notre lecture, la plateforme a ainsi pu démarrer sur ce qui existait déjà.

keep-three-figures-apart-offices-connected = Distinguez trois chiffres : les bureaux connectés, les organismes reliés et les demandes satisfaites.

two-reports-are-not-two-sources = Deux articles ne sont pas deux sources si l’un répète l’autre.

questions-for-the-group = Questions pour le groupe

take-a-figure-that-your-own = Prenez un chiffre que votre propre organisme a publié. De quelle personne, de quel document ou de quel système provenait-il, et un collègue pourrait-il le retrouver aujourd’hui ?

you-may-link-ten-of-500 = Vous pouvez relier dix systèmes sur 500 la première année. Rédigez la règle selon laquelle vous les choisirez.

a-person-refuses-permission-what-does = Une personne refuse de donner son autorisation. Que dit l’agent au guichet, et comment le dossier est-il alors traité ?
