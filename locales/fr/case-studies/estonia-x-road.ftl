title = X-Road : de nombreux registres, une seule manière d’échanger les données

description = Comment l’Estonie a relié la loi, l’identité numérique et l’échange sécurisé de données pour que nul n’ait à fournir deux fois les mêmes données.

estonia-is-often-named-as-a = L’Estonie est souvent citée en modèle. La présente étude de cas cherche à savoir ce qui a fait fonctionner son système d’échange de données, et lesquels des chiffres bien connus sont dignes de foi.

context = Contexte

schools-and-law-came-early-from = Les écoles et la loi sont venues tôt. À partir de 1996, le programme Tiger Leap (« Saut du tigre ») a apporté Internet à toutes les écoles publiques en cinq ans environ (ACT Global, 2024 ; Schoentgen). Une loi sur la protection des données a été adoptée en 1996 et, à partir de 2000, la signature numérique a eu la même valeur que la signature à l’encre (Schoentgen ; OpenCivics, sans date). L’identité numérique a suivi à partir de 2002 (mêmes sources).

what-was-done = Mesures prises

x-road-dates-from-2001-kalja = X-Road date de 2001 (Kalja et autres). Il ne s’agit pas d’un dépôt central de données. Chaque organisme public tient son propre registre et répond aux demandes des autres. Les messages sont signés, chiffrés et journalisés (Big Policy Canvas ; e-Estonia). Ce système sert le principe « une fois pour toutes » : l’État ne redemande pas les données qu’il détient déjà. Après une cyberattaque survenue en 2007, la protection de l’intégrité des données a été renforcée (OpenCivics, sans date ; source unique).

results = Résultats

the-sources-agree-on-the-design = Les sources concordent sur la conception du système, beaucoup moins sur les chiffres. La plupart de ceux-ci ne sont pas clairement datés ; on ne peut donc indiquer à quelle année ils se rapportent.

what-is-claimed = Ce qui est affirmé

source = Source

caution = Réserve

n-99-of-services-online-later-told = 99 % des services en ligne, chiffre porté ensuite à 100 %

e-estonia-opencivics = e-Estonia ; OpenCivics

dates-and-method-unclear = dates et méthode peu claires

n-820-years-of-work-saved-each = 820 années de travail économisées par an

e-estonia-older-account = e-Estonia, récit plus ancien

the-countrys-own-site-counts-5 = site du pays lui-même ; compte 5 % des requêtes

n-2-066-years-of-work-saved = 2 066 années de travail économisées par an

opencivics-newer-account = OpenCivics, récit plus récent

third-party-method-unclear = tiers, méthode peu claire

n-929-institutions-and-firms-linked-233 = 929 institutions et entreprises reliées, dont 233 publiques ; 2,7 milliards de requêtes par an

opencivics = OpenCivics

third-party-undated = tiers, sans date

x-road-or-a-related-system = X-Road ou un système apparenté est également utilisé en Finlande, en Azerbaïdjan, en Namibie et aux îles Féroé (Big Policy Canvas ; source unique).

what-is-disputed-or-unknown = Points contestés ou inconnus

the-820-and-2-066-years = Les chiffres de 820 et de 2 066 années ne peuvent être comparés sans connaître les deux méthodes. L’affirmation selon laquelle « plus de 25 pays » utilisent le système provient d’un tiers et ne dit rien de l’intensité de cette utilisation (OpenCivics, sans date). Aucun de ces chiffres ne montre qui est exclu. Rien de ce qui est postérieur à 2024 n’est traité ici.

lessons = Enseignements

identity-data-exchange-and-law-worked = L’identité, l’échange de données et la loi ont agi de concert. Chacun de ces éléments aurait été plus faible isolément.

data-can-be-shared-without-being = Des données peuvent être partagées sans être rassemblées en un même lieu.

estonia-is-small-and-started-early = L’Estonie est un petit pays et a commencé tôt. Selon notre lecture, le logiciel seul, sans la loi ni de bons registres, ne donnera pas le même résultat.

questions-for-the-group = Questions pour le groupe

which-three-registers-in-your-country = Quels sont, dans votre pays, les trois registres qui devraient être exacts pour que le principe « une fois pour toutes » puisse fonctionner, et à qui appartiennent-ils ?

who-should-be-able-to-see = Qui devrait pouvoir consulter le journal des demandes relatives aux données d’une personne : l’organisme, un inspecteur ou la personne elle-même ? Défendez votre choix.

you-are-asked-for-hours-saved = On vous demande des « heures économisées » comme preuve de réussite. Comment les calculeriez-vous pour qu’un critique accepte la méthode ?
