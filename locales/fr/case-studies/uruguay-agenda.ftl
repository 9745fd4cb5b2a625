title = Uruguay : un agenda qui nomme les responsables

description = Comment l’Uruguay rattache des objectifs numériques à des organismes nommés, et pourquoi « peut être commencé en ligne » ne veut pas dire « peut être terminé en ligne ».

a-strategy-can-list-good-wishes = Une stratégie peut énumérer de bonnes intentions. Elle peut aussi préciser qui doit quoi à qui. L’Uruguay applique cette seconde méthode depuis de nombreuses années, et ses propres pages montrent combien il est difficile de dire ce que signifie « achevé ».

context = Contexte

the-agency-for-electronic-government-agesic = L’agence chargée de l’administration en ligne, AGESIC, a commencé ses travaux en juillet 2007, après l’ouverture de son site Web en 2006. L’agenda numérique national a été convenu entre le Gouvernement, les universités, les entreprises et la société civile (Centre for Public Impact, 2016). Durant les mêmes années, le projet Ceibal s’est adressé aux écoles et aux familles. En 2010, il avait distribué 380 000 ordinateurs portables et formé 18 000 enseignants, et 220 000 familles avaient leur premier ordinateur (Centre for Public Impact, 2016 ; source unique).

what-was-done = Mesures prises

agenda-uruguay-digital-2025-is-the = Agenda Uruguay Digital 2025 est un plan de cinq ans, rédigé en 2020. Son premier objectif n’est pas une technologie, mais la citoyenneté numérique : toutes les personnes devraient acquérir les compétences nécessaires pour exercer leurs droits en ligne. Sous chaque objectif figurent les institutions responsables. Pour le premier, il s’agit notamment de l’autorité de l’enseignement public, d’AGESIC, de deux ministères, de Ceibal et des universités (Agenda, premier domaine).

results = Résultats

as-of-about-2020-all-procedures = Vers 2020, toutes les démarches de l’administration centrale pouvaient être commencées en ligne (Uruguay Digital, sans date).

for-those-that-can-be-finished = Pour celles qui pouvaient être terminées en ligne, la même page donne deux chiffres : 68 % des démarches de l’administration centrale, et quatre démarches de l’État sur dix.

it-also-says-that-73-of = La même page indique aussi que 73 % des internautes avaient traité en ligne avec l’administration en l’espace de douze mois.

in-2020-the-agenda-itself-was = En 2020, l’agenda lui-même était plus prudent : près de neuf personnes sur dix utilisaient Internet, mais, pour la plupart des gens, les services numériques de l’administration étaient encore loin d’être une habitude (Agenda, introduction).

in-2025-the-head-of-agesic = En 2025, le directeur d’AGESIC a déclaré que de nombreuses démarches numériques reproduisaient encore les divisions verticales de l’État. Il a indiqué l’étape suivante : des démarches conçues dès le départ pour fonctionner ensemble (Búsqueda, 2025).

what-is-disputed-or-unknown = Points contestés ou inconnus

the-page-does-not-explain-why = La page n’explique pas pourquoi elle donne à la fois 68 % et quatre sur dix. Ces chiffres peuvent porter sur des organismes différents ou se rapporter à des années différentes. « Traiter en ligne avec l’administration » peut vouloir dire qu’une personne a lu une page, payé un droit ou mené une démarche à son terme. Les 73 % et la prudence de l’agenda peuvent donc être exacts l’un comme l’autre. La présente étude de cas ne montre pas combien d’objectifs de l’agenda ont été atteints. Les ordinateurs portables sont comptés, mais leur effet sur l’apprentissage n’est pas traité ici.

lessons = Enseignements

where-an-aim-names-its-institutions = Lorsqu’un objectif nomme ses institutions, chacun peut demander qui est en retard.

a-long-list-of-names-can = Une longue liste de noms peut masquer qui répond du résultat en fin de compte. Selon notre lecture, un seul organisme devrait en répondre et les autres devraient l’appuyer.

publish-three-figures-together-what-can = Publiez ensemble trois chiffres : ce qui peut être commencé, ce qui peut être terminé et ce que les personnes terminent effectivement.

a-digital-copy-of-an-old = La copie numérique d’une ancienne démarche conserve l’ancienne répartition du travail.

questions-for-the-group = Questions pour le groupe

choose-one-aim-of-your-national = Choisissez un objectif de votre stratégie nationale. Pourriez-vous téléphoner aujourd’hui à une personne qui en répond ? Si ce n’est pas le cas, que manque-t-il ?

take-a-procedure-that-can-be = Prenez une démarche qui peut être commencée en ligne et suivez-la jusqu’au bout. À quelle étape le papier, le tampon ou le déplacement réapparaît-il, et quelle règle l’exige ?

which-partner-outside-government-should-sign = Quel partenaire extérieur à l’administration devrait signer votre prochain agenda, et à quoi ce partenaire devrait-il s’engager ?
