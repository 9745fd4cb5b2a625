### Maandishi ya dashibodi.

title = Tafsiri za { $project }
as-of = Kufikia { DATETIME($day) }
fine = Hakuna dosari inayohesabiwa.
findings-count = { $count ->
    [one] Dosari moja inahesabiwa.
   *[other] Dosari { $count } zinahesabiwa.
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = Kwa lugha
by-module = Kwa moduli
by-edition = Kwa toleo
by-rule = Dosari kwa kanuni
over-time = Kadiri ya muda
# What a line shows, for screen readers.
from-to = Kutoka { $first } hadi { $last }
locale = Lugha
module = Moduli
edition = Toleo
rule = Kanuni
by-day = Siku
share = Asilimia
units = Maandishi
translated = Yaliyotafsiriwa
reviewed = Yaliyopitiwa
drifted = Ya zamani kuliko asili
findings = Dosari
errors = Makosa
warnings = Tahadhari
notes = Dokezo
silenced = Zilizoondolewa kwa sababu
set-aside = Zilizowekwa kando ukaguzi ulipowashwa
within = Zilizoruhusiwa na viwango
