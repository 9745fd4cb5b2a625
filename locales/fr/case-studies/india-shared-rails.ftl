title = Inde : des systèmes communs, et la dernière étape

description = Comment l’Inde a bâti l’identité, le paiement et les documents sous forme de systèmes que d’autres peuvent utiliser, et ce que de très grands chiffres ne montrent pas.

billions-of-payments-pass-through-systems = Des milliards de paiements passent par des systèmes communs à toute l’Inde. Une femme n’a pas pu obtenir à temps deux certificats scolaires. Les deux faits sont exacts, et la présente étude de cas examine l’un et l’autre.

context = Contexte

many-services-need-the-same-three = De nombreux services ont besoin des trois mêmes choses : savoir qui est une personne, payer et pouvoir se fier à un document. Un bureau peut les créer toutes les trois pour lui seul. L’Inde les a créées une seule fois et a laissé d’autres les utiliser. Ces systèmes communs sont souvent appelés « rails », car de nombreux services différents peuvent y circuler.

what-was-done = Mesures prises

identity-came-first-with-the-aadhaar = L’identité est venue en premier, avec le numéro Aadhaar, à partir de 2010. Ont suivi le transfert direct de prestations en 2013, le coffre à documents DigiLocker en 2015 et le système de paiement UPI en 2016 (Hindustan Times, 2023). Des services publics et des applications privées reposent sur eux (ImpactMojo). La Cour suprême a affirmé que le respect de la vie privée était un droit fondamental. Selon un article d’opinion, cela a ralenti l’ouverture d’Aadhaar aux entreprises privées (The Hindu, 2023).

results = Résultats

shared-system = Système commun

scale = Ampleur

as-of = Date

source = Source

aadhaar-identity = Aadhaar, identité

over-1-35-billion-numbers = plus de 1,35 milliard de numéros

april-2023 = Avril 2023

hindustan-times = Hindustan Times

direct-benefit-transfer = Transfert direct de prestations

n-310-schemes-of-53-ministries-inr = 310 programmes de 53 ministères ; 27 700 milliards de roupies indiennes versées depuis le début

january-2023 = Janvier 2023

hindustan-times-2 = Hindustan Times

digilocker-documents = DigiLocker, documents

about-150-million-users-six-billion = environ 150 millions d’utilisateurs, six milliards de documents

march-2023 = Mars 2023

the-hindu-opinion-article = The Hindu, article d’opinion

upi-payments = UPI, paiements

n-74-billion-payments-in-one-year = 74 milliards de paiements en un an

n-2022 = 2022

hindustan-times-3 = Hindustan Times

upi-payments-2 = UPI, paiements

over-eight-billion-payments-a-month = plus de huit milliards de paiements par mois

march-2023-2 = Mars 2023

the-hindu-opinion-article-2 = The Hindu, article d’opinion

what-is-disputed-or-unknown = Points contestés ou inconnus

savings-a-study-of-2025-that = **Économies.** Une étude de 2025 citée par le Gouvernement évalue les économies dues au transfert direct à environ 3 480 milliards de roupies indiennes de 2009 à 2024 (ImpactMojo). Cette affirmation est contestée, et la période commence quatre ans avant le transfert direct. Un paiement qui s’arrête peut mettre fin à une fraude, ou exclure une personne qui y a droit. Le total ne permet pas de distinguer les deux.

documents-the-count-of-six-billion = **Documents.** Le chiffre de six milliards porte sur les documents stockés. En avril 2023, une autre source comptait 5,62 milliards de documents authentifiés (Hindustan Times, 2023). Ce n’est pas la même chose.

the-ruling-the-opinion-article-tells = **L’arrêt de la Cour.** L’article d’opinion le présente comme un retard. D’autres peuvent y voir la protection qui rend la confiance possible.

the-last-step-in-2025-a = **La dernière étape.** En 2025, un magazine a rapporté que les plateformes plus récentes prenaient du retard (Outlook Business, 2025). Parmi ses exemples figure une femme de Varanasi qui avait besoin de ses certificats scolaires pour demander son admission dans une université. DigiLocker ne les a pas trouvés, et elle a manqué la date limite. Un seul exemple montre que cela peut arriver, et non à quelle fréquence. Aucun des chiffres ci-dessus ne compte les personnes qui ont été exclues.

lessons = Enseignements

some-parts-are-needed-by-every = Certains éléments sont nécessaires à tous les services. Ils peuvent être créés une seule fois et ouverts à d’autres selon des règles claires.

when-everything-depends-on-a-shared = Lorsque tout dépend d’un système commun, une recherche infructueuse peut fermer toutes les portes. Une seconde voie fait partie de la conception.

indias-size-spreads-the-cost-over = La taille de l’Inde répartit le coût entre un très grand nombre de personnes. Selon notre lecture, un petit État ne peut s’attendre au même coût par personne.

questions-for-the-group = Questions pour le groupe

name-three-services-of-your-body = Citez trois services de votre organisme. De quels éléments ont-ils besoin tous les trois, et à qui devrait appartenir chaque élément commun ?

the-record-is-not-found-and = Le document est introuvable et la date limite est aujourd’hui. Rédigez la règle qui précise ce que l’agent peut décider.

your-country-has-one-million-people = Votre pays compte un million d’habitants. Quels éléments de cette démarche créeriez-vous, partageriez-vous avec des pays voisins ou laisseriez-vous de côté ?
