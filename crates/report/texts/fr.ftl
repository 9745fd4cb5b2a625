### Textes du tableau de bord.

title = Traductions de « { $project } »
as-of = Au { DATETIME($day) }
fine = Rien à redire.
findings-count = { $count ->
    [one] Un constat compte.
    [many] { $count } de constats comptent.
   *[other] { $count } constats comptent.
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = Par langue
by-module = Par module
by-edition = Par édition
by-rule = Constats par règle
over-time = Au fil du temps
# What a line shows, for screen readers.
from-to = De { $first } à { $last }
locale = Langue
module = Module
edition = Édition
rule = Règle
by-day = Jour
share = Part
units = Textes
translated = Traduits
reviewed = Relus
drifted = Plus anciens que l’original
findings = Constats
errors = Erreurs
warnings = Avertissements
notes = Remarques
silenced = Écartés avec un motif
set-aside = Mis de côté à la mise en service du contrôle
within = Admis par les limites
