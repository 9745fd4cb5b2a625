title = Irembo : un portail financé par des redevances, et des agents pour les personnes sans appareil

description = Comment le Rwanda a confié son portail à un partenaire pour 25 ans, et ce que huit années d’objectifs et de décomptes enseignent sur les promesses.

four-journeys-three-offices-two-papers = Quatre déplacements, trois bureaux, deux documents et au moins quatre jours : voilà ce qu’il fallait autrefois à un parent, au Rwanda, pour obtenir un acte de naissance. Plus tard, l’acte a pu être téléchargé dans les heures suivant l’enregistrement de la naissance par l’hôpital (CrissCrossed, 2023, citant Public Digital). Qui a payé ce changement, et qui a encore besoin d’aide ?

context = Contexte

rwanda-is-both-a-least-developed = Le Rwanda est à la fois un pays moins avancé et un pays en développement sans littoral. Une analyse de 2023 cite deux obstacles aux services en ligne : le petit nombre de personnes ayant des compétences en matière de TIC et la faiblesse du réseau de télécommunications (Rwanda Podium, 2023).

what-was-done = Mesures prises

a-company-was-founded-in-september = Une société a été créée en septembre 2014 pour construire la plateforme. Elle est titulaire d’une concession de 25 ans : elle construit et exploite la plateforme, puis la transfère à la fin (Hope Magazine, vers 2015-2016). L’exploitant conserve une petite part des redevances que les usagers paient pour les services (CrissCrossed, 2023). La plateforme, Irembo, a ouvert en 2015 avec cinq services (Hope Magazine, 2015).

people-without-a-device-can-go = Les personnes sans appareil peuvent s’adresser à un agent dans un cybercafé. En juin 2017, il existait 1 500 cybercafés de ce type. L’objectif était de 2 200 agents, afin que chacun en trouve un à moins de 3 kilomètres (Xinhua, 2017).

results = Résultats

as-of = Date

services-online = Services en ligne

target-named-at-that-time = Objectif annoncé à cette date

source = Source

n-2015 = 2015

n-5 = 5

n-100-within-three-years = 100 en trois ans

hope-magazine = Hope Magazine

about-2015-2016 = Vers 2015-2016

n-12 = 12

no-target-in-this-source = aucun objectif dans cette source

hope-magazine-interview = Hope Magazine, entretien

june-2017 = Juin 2017

n-50 = 50

n-100-by-the-end-of-2017 = 100 d’ici à la fin de 2017, et 500 par la suite

xinhua-quoting-the-operator = Xinhua, citant l’exploitant

january-2020 = Janvier 2020

at-least-98-from-19-public = au moins 98, de 19 organismes publics

no-target-in-this-source-2 = aucun objectif dans cette source

aston-network = ASToN Network

june-2023 = Juin 2023

n-103 = 103

over-400-more-by-june-2024 = plus de 400 supplémentaires d’ici à juin 2024, pour plus de 12 millions de dollars des États-Unis

allafrica-quoting-the-ministry = allAfrica, citant le ministère

in-2022-rwanda-was-for-the = En 2022, le Rwanda figurait pour la première fois dans le groupe des pays dont l’indice de développement de l’administration en ligne est élevé (Rwanda Podium, 2023 ; source unique). L’indice mesure bien plus qu’un seul portail.

what-is-disputed-or-unknown = Points contestés ou inconnus

one-source-calls-the-operator-a = Une source présente l’exploitant comme une société privée (Hope Magazine), une autre comme une entreprise appartenant à l’État (CrissCrossed). Le mois d’ouverture est tantôt juillet, tantôt août 2015. Les sources n’indiquent ni l’importance de la part de l’exploitant, ni ce que les agents font payer, ni le nombre de demandes qui passent par eux. En 2023, une centaine de services ne représentaient, selon une source, qu’un cinquième de l’ensemble des services publics (CrissCrossed ; source unique). La présente étude de cas n’a pas vérifié si l’objectif de juin 2024 a été atteint.

lessons = Enseignements

fees-give-an-operator-steady-money = Les redevances procurent à un exploitant des recettes régulières. Elles font aussi du prix d’un document public une question de politique publique.

agents-carry-inclusion-plan-for-them = L’inclusion repose sur les agents. Prévoyez-les, et sachez ce qu’ils coûtent à l’usager.

five-services-were-enough-to-begin = Cinq services ont suffi pour commencer.

show-targets-and-counts-side-by = Présentez les objectifs et les décomptes côte à côte. Les 100 services prévus pour la fin de 2017 étaient presque atteints en 2020.

questions-for-the-group = Questions pour le groupe

which-services-should-never-carry-a = Quels services ne devraient jamais donner lieu à une redevance dans votre pays ? Qui paierait alors l’exploitant pour ces services ?

you-negotiate-a-contract-of-25 = Vous négociez un contrat de 25 ans. Rédigez une clause sur les prix, une sur les données et une sur le jour où la plateforme reviendra à l’État.

you-are-an-agent-in-a = Vous êtes agent dans un village. Que voyez-vous que le ministère ne voit pas, et comment pourrait-il l’apprendre de vous chaque mois ?
