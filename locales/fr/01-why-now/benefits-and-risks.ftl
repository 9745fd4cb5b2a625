title = Avantages, risques et obstacles

description = Comment évaluer un service numérique, et ce qui freine les pouvoirs publics.

a-fair-judgement-of-a-service = Pour juger un service avec équité, il faut nommer l’avantage, le risque et la personne qui le supporte.

each-benefit-has-its-risk = À chaque avantage son risque

access-a-service-can-be-open = **Accès.** Un service peut être ouvert à toute heure et loin de la capitale. *Risque :* lorsque le guichet ferme, les personnes qui n’ont ni appareil ni compétences, ou pour qui la conception n’est pas accessible, sont exclues.

knowledge-data-can-show-where-needs = **Connaissance.** Les données peuvent montrer où sont les besoins et si une politique donne des résultats. *Risque :* les personnes absentes des données deviennent invisibles, et une décision prise par un logiciel peut être difficile à contester.

transparency-recorded-steps-make-delay-and = **Transparence.** Lorsque les étapes sont enregistrées, les retards et les pots-de-vin se repèrent plus facilement. *Risque :* les mêmes enregistrements peuvent servir à surveiller les personnes.

efficiency-shared-systems-save-staff-from = **Efficacité.** Les systèmes communs évitent au personnel de recopier et de chercher des informations. *Risque :* le travail peut simplement être reporté sur les citoyens, et une seule panne ou attaque peut interrompre de nombreux services.

a-worked-example-fast-cash-support = Exemple détaillé : une aide en espèces versée rapidement au Togo

in-2020-togo-built-novissi-in = En 2020, le Togo a mis sur pied Novissi en dix jours afin d’aider les personnes qui avaient perdu des revenus pendant la pandémie (entretien de GovInsider avec la ministre). L’aide était versée par argent mobile et le dispositif fonctionnait sur n’importe quel téléphone, sans Internet. En 2020 et 2021, il a bénéficié à 920 000 personnes, soit un quart des adultes (Forum de Paris sur la Paix). Le Togo n’ayant pas de registre social, une phase ultérieure a fait appel à des images satellite pour repérer les cantons les plus pauvres, et à des données téléphoniques pour y trouver les personnes les plus pauvres.

weigh-that-choice-in-three-steps = Évaluez ce choix en trois étapes.

compare-with-the-real-alternatives-selection = *Comparer avec les solutions réellement possibles.* La sélection par les données téléphoniques a laissé de côté de 4 à 21 % de pauvres en moins que la sélection géographique, et un registre assorti d’un examen des ressources aurait donné de meilleurs résultats encore (Nature, 2022). Un tel registre n’existait pas.

name-who-was-outside-people-without = *Nommer les personnes restées à l’écart.* Sans carte SIM ou sans carte d’électeur, il était impossible de remplir les conditions requises.

decide-what-must-follow-publish-the = *Décider de la suite à donner.* Publier les erreurs, offrir un autre moyen de présenter une demande, protéger les données téléphoniques et constituer un registre en prévision de la prochaine crise.

speed-can-justify-such-a-method = La rapidité peut justifier une telle méthode en situation d’urgence, mais non comme politique permanente.

reducing-the-risk = Réduire le risque

inclusion-by-design-considers-excluded-people = **L’inclusion dès la conception** tient compte, dès la première ébauche d’un service, des personnes exclues. Un **service hybride** maintient, à côté de la voie numérique, une voie humaine de qualité égale. La protection des données, la sécurité et un droit de recours clairement défini doivent être financés dès le départ.

what-holds-governments-back = Ce qui freine les pouvoirs publics

coordination-papua-new-guinea-named = *Coordination.* La Papouasie-Nouvelle-Guinée a cité le manque de coordination entre les organismes et l’absence, au sein du gouvernement, d’une personne pour défendre le changement.

skills-and-attitudes-azerbaijan-named-a = *Compétences et attitudes.* L’Azerbaïdjan a cité le manque de compétences numériques des agents publics et la résistance au changement.

fear-in-pakistan-resistance-was-traced = *Peur.* Au Pakistan, la résistance a été attribuée à la peur de la transparence, de la perte de pouvoir et de la perte d’emploi.

means-many-governments-in-africa-lack = *Moyens.* En Afrique, de nombreux gouvernements manquent d’infrastructures et de ressources.

speakers-made-these-four-points-at = Ces quatre points ont été soulevés par des intervenants lors d’un webinaire du DESA et de la CESAP (2023). Le droit est un autre obstacle fréquent, lorsque les règles exigent encore un document papier, un tampon ou un déplacement en personne.

treat-resistance-as-information-a-list = Considérez la résistance comme une source d’information. Une liste d’avantages ne convaincra pas un agent public qui craint pour son emploi. Demandez-vous ce que le changement retire à cette personne et ce que l’organisation peut lui offrir.

governance-decides = C’est la gouvernance qui décide

governance-is-how-decisions-are-made = La gouvernance est la manière dont les décisions sont prises et appliquées : qui décide, selon quelles règles, avec l’argent de qui et en rendant des comptes à qui. La République de Corée soutient l’administration numérique par quatre moyens : des obligations inscrites dans la loi, une évaluation annuelle des institutions, un pilotage des projets, et des fonds assortis d’une assistance technique (webinaire du DESA et de la CESAP, 2023). Aucun des quatre n’est une technologie.

networks-and-engineers-remain-necessary-but = Les réseaux et les ingénieurs restent nécessaires, mais un même logiciel donne des résultats différents selon les institutions. Il est utile de confier un mandat fort { -lead-agency(case: "to") }, mais chaque ministère doit tout de même changer ses propres règles et habitudes. Le module 2 présente les [neuf piliers](../02-holistic-approach/nine-pillars.md) de ce changement.

study-a-case = Étudier un cas

look-for-changes-in-the-way = Cherchez, indépendamment de toute nouvelle technologie, ce qui a changé dans la façon dont le personnel travaille et traite avec le public. Demandez-vous ensuite qui y a gagné, qui risque encore d’être laissé de côté et quelle décision serait la plus difficile à reproduire dans votre propre organisation.

allow-25-minutes-for-the-readings = Prévoyez 25 minutes pour les lectures et 20 pour l’étude de cas : 8 pour lire, 8 en groupes, 4 pour la restitution. Si un groupe se met à louer ou à blâmer un pays, ramenez-le aux décisions prises.
