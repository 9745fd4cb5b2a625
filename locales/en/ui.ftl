### Interface texts of the packages. Written by hand: this is their source.

# The language's own name, in the language itself.
language-name = English

skip-to-content = Skip to the content
contents = Contents
home = Start
search = Search
# Stands in the empty search field.
search-hint = Search this toolkit
search-none = Nothing found.
# Read aloud by screen readers while a reader types.
search-found = { $count ->
    [one] One place found
   *[other] { $count } places found
}
search-needs-script = Search needs JavaScript. Everything else works without it.
previous = Previous
next = Next
language = Language
editions = Editions
edition-base = International edition
theme = Light or dark
print = Print
module-number = Module { $number }
minutes = { $count ->
    [one] One minute
   *[other] { $count } minutes
}
case-studies = Case studies
sources = Sources
licence = Licence
# Stands above a page some part of which is shown in another language, beside such a line.
not-translated = This line at the side marks a part that is not translated yet. It is shown in another language.
older = This dotted line at the side marks a part whose original has changed since it was translated.
# Stands above every page of a language that a machine translated and no person has read.
machine-note = A machine translated this edition. No person has reviewed it yet. The English text is the original.

## Names of learning activities and boxes, as headings above them.

kind-objectives = Learning objectives
kind-questions = Key questions
kind-keypoints = Key points
kind-callout = Note
kind-discussion = Discussion
kind-exercise = Exercise
kind-solution = Solution
kind-self-assessment = Self-assessment
kind-situation-analysis = Situation analysis
kind-priority-setting = Priority setting
kind-action-plan = Action plan
kind-quiz = Quiz
kind-evaluation = Evaluation
kind-case-study = Case study
kind-facilitator = For the facilitator

## The page that lists everything.

all-editions = All editions and languages
choose = Choose an edition and a language.
# How many of the texts are translated, in per cent.
coverage = { $percent } % translated

## The page that tells how an edition differs from the base.

differs-title = How this edition differs
differs-intro = { $count ->
    [one] This edition differs from the international edition in one place.
   *[other] This edition differs from the international edition in { $count } places.
}
differs-added = Added
differs-replaced = Replaced
differs-removed = Left out
differs-base = The international edition says:
differs-here = This edition says:
differs-left-out = Pages that this edition goes without
audience-rural = rural municipalities
audience-urban = cities
