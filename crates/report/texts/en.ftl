### Texts of the dashboard. Written by hand: this is their source.

title = Translations of { $project }
as-of = As of { DATETIME($day) }
fine = No finding counts against it.
findings-count = { $count ->
    [one] One finding counts.
   *[other] { $count } findings count.
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = By language
by-module = By module
by-edition = By edition
by-rule = Findings by rule
over-time = Over time
# What a line shows, for screen readers.
from-to = From { $first } to { $last }
locale = Language
module = Module
edition = Edition
rule = Rule
by-day = Day
share = Share
units = Texts
translated = Translated
reviewed = Reviewed
drifted = Older than their originals
findings = Findings
errors = Errors
warnings = Warnings
notes = Notes
silenced = Silenced with a reason
set-aside = Set aside when the check was switched on
within = Let through by limits
