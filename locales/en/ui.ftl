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
# Boxes of the project's writers that have no title of their own (GitHub's alerts).
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

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

## Packages that readers take along.

downloads = Files to take along
kilobytes = { $count } KB
format-epub = Book (EPUB)
format-pdf = Document (PDF)
format-docx = Handout (DOCX)
format-pptx = Slides (PPTX)
format-scorm-1-2 = Course (SCORM 1.2)
format-scorm-2004 = Course (SCORM 2004)
# The table of a book's parts, as reading systems offer it.
cover = Cover
# Where a package is from, on its last page or in its properties.
about-package = About this publication
about-edition = Edition
about-version = Version of the original
about-coverage = Translated
about-drifted = Texts older than their originals
about-attribution = Author
# On the cover of a PDF in a script that PDF readers do not give back letter by letter, such as Urdu's.
pdf-for-print = The accessible original of this document is the website (HTML) or the book (EPUB). In this script, a PDF gives some letters wrong to screen readers and when its text is copied.

## Learning activities.

# Stands above the activities of a page.
answers-kept = Your answers stay on this device. Nobody else can see them.
# In an e-learning platform.
answers-reported = Your answers are kept by your e-learning platform.
answers-not-kept = Your answers cannot be kept here. Save them to a file before you leave.
answers-need-script = Without JavaScript, answers are not kept: print this page and write on it.
answers-export = Save my answers to a file
answers-import = Load my answers from a file
answers-erase = Erase my answers
answers-erase-sure = Erase all your answers to this toolkit on this device?
answers-bad-file = This file holds no answers to this toolkit.
answers-loaded = Your answers have been loaded.
answers-erased = Your answers have been erased.
save-table = Save as a table (CSV)
your-answer = Your answer
your-notes = Your notes
result = Result
result-part = Part
result-average = Average
result-answered = Answered
result-none = No answer yet.
result-chart = Bars that show the average of each part; the table below has the same figures.
check-answer = Check
answer-right = Right
answer-wrong = Not right
# Marks the right answer where the answers are printed.
right-answer = Right answer
quiz-score = Right answers
move-up = Up
move-down = Down
# What a screen reader says of a button; { $what } is the thing that is moved.
move-up-what = Move up: { $what }
move-down-what = Move down: { $what }
# Above a list that learners put in order.
rank-hint = Put the most important first.
# Heads the statements of a form to be printed, beside the answers that they are rated with.
statement = Statement
