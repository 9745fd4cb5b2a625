title = L’inclusion dès la conception

description = Comment prendre en compte, dès la planification, les personnes qu’un service risquerait d’exclure.

in-2022-66-per-cent-of = En 2022, 66 % de la population mondiale était en ligne, mais seulement 36 % dans les pays les moins avancés (chiffres de l’UIT pour 2022, communiqués en 2023). Un service accessible uniquement en ligne exclut des personnes dès le premier jour.

the-2030-agenda-promises-to-leave = Le Programme 2030 promet de ne laisser personne de côté ; *ne laisser personne hors ligne*, c’est étendre cette promesse à la vie numérique. Les deux notions sont distinctes. Une personne peut être en ligne et pourtant laissée de côté, parce que le formulaire est rédigé dans une langue étrangère. Une autre peut être hors ligne et bien servie, parce qu’un agent public utilise le système à sa place.

design-repair-and-default = Conception, correction et voie par défaut

inclusion-by-design-means-that-people = **L’inclusion dès la conception** signifie que les personnes exposées au risque d’exclusion façonnent le service dès la première ébauche. La *correction* signifie que le service ouvre d’abord et que les réclamations révèlent ensuite qui il exclut. Or les personnes exclues ne peuvent souvent pas se plaindre par cette voie. Le *numérique par défaut*, où la voie numérique est la règle et où les autres restent ouvertes, n’est source d’inclusion que si ces autres voies sont de qualité, financées et connues.

from-groups-to-barriers = Des groupes aux obstacles

fixed-lists-of-vulnerable-groups-miss = Les listes figées de groupes vulnérables oublient des personnes, car la vulnérabilité évolue avec le temps (DESA/UNPOG et CESAP, 2023). Dressez plutôt la liste des obstacles et demandez-vous qui se heurte à chacun d’eux :

access-no-network-electricity-or-device = **Accès :** pas de réseau, d’électricité ou d’appareil.

cost-data-travel-or-a-day = **Coût :** données mobiles, déplacement ou journée sans revenu.

ability-reading-language-digital-skills-or = **Aptitudes :** lecture, langue, compétences numériques, ou conception qui exclut les personnes handicapées.

proof-no-identity-paper-address-or = **Justificatifs :** pas de pièce d’identité, d’adresse ou de numéro de téléphone à son nom.

trust-fear-of-error-surveillance-or = **Confiance :** crainte de l’erreur, de la surveillance ou de la fraude.

control-another-person-in-the-household = **Contrôle :** le téléphone est entre les mains d’une autre personne du ménage.

two-designs-compared = Deux conceptions comparées

when-kenya-relaunched-ecitizen-in-2023 = Lorsque le Kenya a relancé eCitizen en 2023, il a proposé un code court pour les téléphones simples et, pour les personnes sans smartphone, les points de service d’agents et de banques (ITWeb Africa, 2023). L’obstacle de l’accès s’en trouve réduit, mais moins pour les personnes qui vivent loin d’un tel point de service.

in-2020-togo-paid-cash-support = En 2020, le Togo a versé une aide financière accessible depuis n’importe quel téléphone mobile, sans Internet, et a vérifié l’identité des bénéficiaires d’après la liste électorale (GovInsider, sans date). L’obstacle du smartphone était ainsi levé, mais celui des justificatifs demeurait : une personne sans carte SIM ou non inscrite sur la liste électorale restait exclue.

an-honest-plan-says-which-barriers = Un plan honnête indique quels obstacles subsistent et ce qui est proposé aux personnes qui s’y heurtent.

four-checks-before-approval = Quatre vérifications avant l’approbation

which-people-in-country-would-meet = Quelles personnes, { -country(case: "in") }, se heurteraient à un obstacle, et comment le savons-nous ?

did-some-of-them-test-the = Certaines d’entre elles ont-elles mis le service à l’essai, là où elles vivent et dans leur langue ?

what-is-the-other-way-in = Quelle est l’autre voie d’accès, qui la finance, et est-elle d’aussi bonne qualité ?

which-measure-will-show-who-does = Quel indicateur montrera qui *n’utilise pas* le service ?
