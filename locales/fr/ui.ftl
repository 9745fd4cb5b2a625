language-name = Français

skip-to-content = Aller au contenu
contents = Sommaire
home = Accueil
search = Rechercher
search-hint = Rechercher dans la boîte à outils
search-none = Aucun résultat.
search-found = { $count ->
    [one] { $count } passage trouvé
   *[other] { $count } passages trouvés
}
search-needs-script = La recherche nécessite JavaScript. Tout le reste fonctionne sans.
previous = Précédent
next = Suivant
language = Langue
editions = Éditions
edition-base = Édition internationale
theme = Clair ou sombre
print = Imprimer
module-number = Module { $number }
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
case-studies = Études de cas
sources = Sources
licence = Licence
not-translated = Ce trait en marge signale une partie qui n’est pas encore traduite. Elle est affichée dans une autre langue.
older = Ce trait pointillé en marge signale une partie dont l’original a changé depuis sa traduction.
machine-note = Cette édition a été traduite par une machine et n’a encore été relue par personne. Le texte anglais fait foi.

kind-objectives = Objectifs d’apprentissage
kind-questions = Questions clés
kind-keypoints = Points clés
kind-callout = À noter
kind-discussion = Discussion
kind-exercise = Exercice
kind-solution = Corrigé
kind-self-assessment = Auto-évaluation
kind-situation-analysis = Analyse de la situation
kind-priority-setting = Établissement des priorités
kind-action-plan = Plan d’action
kind-quiz = Questionnaire
kind-evaluation = Évaluation
kind-case-study = Étude de cas
kind-facilitator = Pour l’animation
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention

all-editions = Toutes les éditions et langues
choose = Choisissez une édition et une langue.
coverage = Traduit à { $percent } %

## Page qui dit en quoi une édition diffère de l’édition internationale.

differs-title = En quoi cette édition diffère
differs-intro = { $count ->
    [one] Cette édition diffère de l’édition internationale en { $count } endroit.
   *[other] Cette édition diffère de l’édition internationale en { $count } endroits.
}
differs-added = Ajout
differs-replaced = Remplacement
differs-removed = Suppression
differs-base = L’édition internationale dit :
differs-here = Cette édition dit :
differs-left-out = Pages que cette édition ne reprend pas
audience-rural = communes rurales
audience-urban = villes

## Packages that readers take along.

downloads = Fichiers à emporter
kilobytes = { $count } Ko
format-epub = Livre (EPUB)
format-pdf = Document (PDF)
format-docx = Support imprimable (DOCX)
format-pptx = Diapositives (PPTX)
format-scorm-1-2 = Cours (SCORM 1.2)
format-scorm-2004 = Cours (SCORM 2004)
cover = Couverture
about-package = À propos de cette publication
about-edition = Édition
about-version = Version de l’original
about-coverage = Part traduite
about-drifted = Textes plus anciens que leur original
about-attribution = Auteur
accessibility-summary = Les titres, les listes, les tableaux et la langue de chaque partie sont balisés : le livre peut être lu à voix haute, agrandi et affiché dans d’autres couleurs. Les images, s’il y en a, sont décrites par un texte. Les activités sont des formulaires à imprimer ou à remplir sur papier. Il n’y a ni son, ni animation, ni script.
footnotes = Notes de bas de page
back-to-text = Retour au texte
landmarks = Parties du livre
per-cent = { $percent } %
duration = Durée
about-module = À propos de ce module
pdf-for-print = L’original accessible de ce document est le site (HTML) ou le livre (EPUB). Dans cette écriture, un PDF transmet mal certaines lettres aux lecteurs d’écran et lors de la copie du texte.

## Learning activities.

answers-kept = Vos réponses restent sur cet appareil. Personne d’autre ne peut les voir.
answers-reported = Vos réponses sont conservées par votre plateforme d’apprentissage.
answers-not-kept = Vos réponses ne peuvent pas être conservées ici. Enregistrez-les dans un fichier avant de quitter la page.
answers-need-script = Sans JavaScript, les réponses ne sont pas conservées : imprimez cette page et écrivez dessus.
answers-export = Enregistrer mes réponses dans un fichier
answers-import = Charger mes réponses depuis un fichier
answers-erase = Effacer mes réponses
answers-erase-sure = Effacer de cet appareil toutes vos réponses à cette boîte à outils ?
answers-bad-file = Ce fichier ne contient aucune réponse à cette boîte à outils.
answers-loaded = Vos réponses ont été chargées.
answers-erased = Vos réponses ont été effacées.
save-table = Enregistrer sous forme de tableau (CSV)
your-answer = Votre réponse
your-notes = Vos notes
result = Résultat
result-part = Partie
result-average = Moyenne
result-answered = Réponses données
result-none = Aucune réponse pour l’instant.
check-answer = Vérifier
answer-right = Juste
answer-wrong = Pas juste
right-answer = Bonne réponse :
quiz-score = Bonnes réponses
move-up = Monter
move-down = Descendre
rank-hint = Placez le plus important en premier.

## Courses on e-learning platforms.

course-progress = Pages lues
course-read = lue
course-complete = Vous avez terminé ce module.
course-passed = Vous avez terminé ce module et réussi son questionnaire.
course-failed = Vous avez terminé ce module, mais vous n’avez pas réussi son questionnaire. Vous pouvez modifier vos réponses et les vérifier de nouveau.
course-refused = Votre plateforme d’apprentissage n’accepte pas vos réponses pour le moment. Elles sont conservées sur cet appareil et seront envoyées de nouveau.
course-full = Vos notes sont plus longues que ce que votre plateforme d’apprentissage peut conserver. Elle conserve votre progression, vos choix et vos notes les plus courtes. Enregistrez vos réponses dans un fichier pour ne pas perdre les notes les plus longues.
course-closed = Votre plateforme d’apprentissage a fermé cette session. Pour continuer, rouvrez le cours depuis la plateforme. D’ici là, vos réponses ne sont conservées que sur cet appareil.
statement = Affirmation
rank = Rang
option = Option