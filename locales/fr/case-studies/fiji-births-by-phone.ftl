title = Enregistrer les naissances par téléphone : un événement de la vie, un hôpital, puis les lieux suivants

description = Comment les Fidji ont fait passer l’enregistrement des naissances sur le téléphone, hôpital par hôpital, après de longues années de travail sur le réseau.

every-child-needs-to-be-registered = Chaque enfant doit être enregistré, et les parents d’un nouveau-né ont peu de temps à consacrer aux bureaux. En avril 2019, les Fidji ont commencé à permettre aux parents d’enregistrer une naissance au moyen d’une application sur téléphone, d’abord pour les bébés d’un seul hôpital.

context = Contexte

fiji-is-a-small-island-developing = Les Fidji sont un petit État insulaire en développement comptant un peu moins d’un million d’habitants (Banque mondiale, sans date). Leur premier plan d’administration en ligne date de 2001. En 2006, un programme a débuté, grâce à un prêt de la Chine. Il a mis en place un réseau public qui relie des bureaux ainsi que des télécentres communautaires installés dans des écoles (CESAP). En 2018, le Gouvernement a lancé digitalFIJI avec le Gouvernement singapourien (Gouvernement fidjien, 2019).

what-was-done = Mesures prises

one-service-of-digitalfiji-follows-a = L’un des services de digitalFIJI suit un événement de la vie : la naissance d’un enfant. En avril 2019, il a commencé avec les bébés nés au Colonial War Memorial Hospital, à Suva (Fiji Sun, 2019). En juin 2019, quatre hôpitaux de la division Ouest ont suivi : Lautoka, Nadi, Ba et Sigatoka. Le Premier Ministre a annoncé publiquement les dates suivantes : le 5 juillet pour Savusavu, Labasa et Taveuni, et le 9 août pour Rakiraki et Nausori (Gouvernement fidjien, 2019). Le budget 2019-2020 a alloué 39,0 millions de dollars fidjiens à l’ensemble de digitalFIJI (Fiji Sun, 2019 ; source unique).

results = Résultats

june-2019-the-service-had-reached = Juin 2019 : le service avait atteint cinq hôpitaux, deux mois après le lancement (Gouvernement fidjien, 2019 ; récit du Gouvernement lui-même).

n-2022-fiji-was-the-most-advanced = 2022 : les Fidji étaient le pays le plus avancé du Pacifique selon l’indice de maturité GovTech de la Banque mondiale.

n-2022-there-were-34-million-payments = 2022 : on comptait 34 millions de paiements par monnaie mobile par an, soit cinquante fois plus qu’auparavant. Les banques dénombraient 6,2 millions de paiements mobiles et en ligne par an, soit quatre fois plus qu’en 2016 (Banque mondiale, sans date).

undated-88-of-people-used-the = Sans date : 88 % de la population utilisait Internet. Pourtant, la même équipe de la Banque mondiale a vu de longues files de retraités devant les banques, et des participants à ses groupes de discussion ont dit devoir s’absenter du travail pour s’occuper de leurs démarches.

august-2023-a-first-study-had = Août 2023 : une première étude était achevée à Rotuma, île choisie comme site pilote du programme Smart Islands (« Îles intelligentes ») de l’Union internationale des télécommunications (FBC News, 2023 ; source unique).

what-is-disputed-or-unknown = Points contestés ou inconnus

no-number-of-births-registered-by = Aucun nombre de naissances enregistrées par téléphone n’a été trouvé. Les dates de juillet et d’août 2019 sont des annonces ; la présente étude de cas n’a pas vérifié si elles ont été tenues. Selon le journal, les parents peuvent commencer l’enregistrement par téléphone. Il ne dit pas s’ils doivent encore se rendre dans un bureau pour le terminer. Le service était lié aux hôpitaux, et les sources n’indiquent pas comment il prend en charge un enfant né ailleurs. Le taux de 88 % vaut pour le pays entier et peut masquer des îles mal desservies par le réseau.

lessons = Enseignements

one-life-event-one-hospital-and = Un événement de la vie, un hôpital, puis les lieux suivants : un début modeste fait apparaître les erreurs pendant qu’elles sont encore petites.

a-public-calendar-is-a-promise = Un calendrier public est une promesse que chacun peut vérifier.

islands-need-the-network-before-the = Dans les îles, il faut le réseau avant le service. Dix-huit ans séparent le premier plan de l’application.

high-figures-and-long-lines-can = Des chiffres élevés et de longues files d’attente peuvent coexister. Allez voir la file d’attente.

questions-for-the-group = Questions pour le groupe

choose-a-service-and-five-places = Choisissez un service et cinq lieux. Dans quel ordre l’y introduiriez-vous : le plus facile d’abord, le plus peuplé d’abord, ou ceux où les besoins sont les plus grands ?

a-child-is-born-at-home = Un enfant naît à domicile, sur une île sans réseau. Décrivez, étape par étape, comment votre service enregistre cet enfant.

electronic-payments-grow-and-pensioners-still = Les paiements électroniques augmentent, et les retraités font toujours la queue. Donnez trois raisons possibles. Comment découvririez-vous laquelle est la bonne ?
