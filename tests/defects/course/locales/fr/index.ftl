title = Publier un jeu de données

publish-a-data-set = Publier un jeu de données

install-the-tool-with-pip-install = Installez l’outil avec `pip install opendata` et lancez-le avec `opendata serve`.

open-config-ini-write-language-auto = Ouvrez `config.ini`, écrivez-y `language = auto` et appuyez sur <kbd>Ctrl</kbd>+<kbd>S</kbd>.

call-publish-only-after-validate-has = N’appelez `publish()` que lorsque `validate()` n’a trouvé aucune erreur.

the-key-api-token-is-valid = La clé `API_TOKEN` est valable 90 jours et ne doit pas être partagée.

a-file-of-more-than-250 = Un fichier de plus de 250 Mo est refusé : découpez-le en parties de 50 Mo avec `split`.

write-the-formula-as-h-sub = Écrivez la formule H<sub>2</sub>O et la surface en km<sup>2</sup>.

press-kbd-esc-kbd-to-leave = Appuyez sur <kbd>Esc</kbd> pour quitter le formulaire ; <mark>rien n’est enregistré</mark>.

choose-kbd-file-kbd-then-kbd = Choisissez <kbd>File</kbd>, puis <kbd>Export</kbd>, pour enregistrer une copie.

the-button-publish-below-the-table = ![Le bouton « Publier » sous le tableau](publish.png) Le bouton se trouve sous le tableau.

compare-the-old-sign-of-the = Comparez ![l’ancien signe de la licence](old.svg) et ![le nouveau signe de la licence](new.svg).

the-map-a-map-of-the = La carte ![Une carte des districts](map.png) montre où les données manquent.

look-at-the-form-first-the = Regardez d’abord le formulaire : ![Le formulaire vide avec cinq champs](form.png)

the-licence-has-changed-since-2019 = La licence a changé depuis 2019.[^licence]

every-table-needs-a-title-title = Chaque tableau doit avoir un titre[^title] et une source[^source].

the-portal-is-open-to-all = Le portail est ouvert à tous les bureaux.[^offices]

ask-a-lawyer-before-you-publish = Consultez un juriste avant de publier des noms.[^names]

office-for-open-data-room-12 =
    Bureau des données ouvertes\
    Salle 12, premier étage\
    Ouvert de 9:00 à 16:30

name-the-name-of-the-data =
    Nom : le nom du jeu de données\
    Date : le jour de la dernière modification

first-line-the-names-of-the =
    Première ligne : les noms des colonnes\
    Toutes les autres lignes : un enregistrement chacune

who-asks-who-answers =
    Qui demande ?\
    Qui répond ?

write-to-help-data-example-org = Écrivez à help@data.example.org dans un délai de 48 heures.

report-errors-at-https-data-example = Signalez les erreurs sur https://data.example.org/errors ou à errors@data.example.org.

the-forms-are-at-https-forms = Les formulaires se trouvent sur https://forms.example.org/new et les règles sur https://rules.example.org/2025.

ask-training-school-example-org-for = Demandez à training@school.example.org une formation de 3 jours.

send-your-questions-to-cours-learn = Posez vos questions à cours@learn.example.org avant 10:15.

the-office-sends-its-letters-from = Le bureau envoie ses lettres de office@state.example.org, de 8:30 à 16:30.

read-the-notes-at-https-notes = Lisez les notes sur https://notes.example.org/read et la loi sur https://law.example.org/text.

the-forum-https-talk-example-org = Le forum https://talk.example.org/all est ouvert dès 8:30.

the-service-costs-currency-fee-currency = Le service coûte { CURRENCY($fee, currency: "USD") } par an et { CURRENCY($setup, currency: "EUR") } au départ.

the-list-was-last-changed-on = La liste a été modifiée pour la dernière fois le { DATETIME($changed, dateStyle: "long") }.

there-are-number-sets-data-sets = Il y a { NUMBER($sets) } jeux de données dans { -portal }.

pay-currency-fee-currency-usd-before = Payez { CURRENCY($fee, currency: "USD") } avant d’ouvrir { -portal }.

the-fine-is-currency-fine-currency = L’amende s’élève à { CURRENCY($fine, currency: "EUR") }.

reserve-currency-reserve-currency-xof-for = Réservez { CURRENCY($reserve, currency: "XOF") } pour les cours.

a-licence-costs-us-1-200 = Une licence coûte 1 200 US$ par an, ou 95 € par mois.

in-2023-3-5-million-people = En 2023, 3,5 millions de personnes ont ouvert 1 250 jeux de données ; 62,5 % d’entre eux portaient sur la santé.

prices-rose-by-4-2-per = Les prix ont augmenté de 4,2 % entre janvier et septembre 2024.

the-survey-covers-1-430-villages = L’enquête couvre 1 430 villages dans 18 districts et 12 700 km de routes.

the-deadline-is-31-october-2025 = La date limite est le 31 octobre 2025 à 17:00 ; les fichiers remis plus tard attendent jusqu’au 15 janvier 2026.

the-project-cost-2-4-billion = Le projet a coûté 2,4 milliards de dollars, puis 60 000 euros par an.

the-load-fell-from-75-to = La charge est tombée de 75 % à 8 % en 20 minutes.

each-office-has-a-budget-of = Chaque bureau a un budget de 300 dollars pour 12 mois.

about-1-2-million-pages-or = Environ 1,2 million de pages, soit 40 %, avaient plus de 5 ans en juin 2022.

the-grant-of-5-000-euros = La subvention de 5 000 euros est versée chaque décembre jusqu’en 2030.

send-the-file-by-post-upload = ~~Envoyez le fichier par la poste.~~ Téléversez-le *avant* midi.

do-you-know-who-owns-the = Savez-vous à qui appartiennent les données ? Demandez d’abord au propriétaire !

see-the-guide-the-rules-and = Voir [le guide](guide.md#formats), [les règles](rules.md) et [le forum](https://forum.example.org/open).

what-is-a-record-is-it = Qu’est-ce qu’un enregistrement ? Est-ce une personne, une maison ou un paiement ?

format = Format

largest-size = Taille maximale

csv-with-a-header = `csv` avec un en-tête

n-12-mb = 12 Mo

json-by-line = `json` par ligne

n-8-mb = 8 Mo

see-the-note-of-the-ministry = Voir la note du ministère du 14 mars 2019.

a-title-has-at-most-60 = Un titre compte au plus 60 lettres.

a-source-has-a-date = Une source porte une date.

schools-among-them = Les écoles en font partie.

the-law-protects-them = La loi les protège.
