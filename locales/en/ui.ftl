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
# Names of boxes that an author marks with a word of GitHub's.
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
# What a book tells libraries and readers who use assistive technology.
accessibility-summary = Headings, lists, tables and the language of each part are marked, so the book can be read aloud, enlarged and shown in other colours. Pictures, where there are any, are described in words. Activities are forms to print or to answer on paper. There is no sound, no motion and no script.
# The label of the footnotes of a page.
footnotes = Footnotes
# What a link from a footnote back to its place says.
back-to-text = Back to the text
# The label of the list of a book's cover, contents and text that reading systems offer.
landmarks = Parts of the book
per-cent = { $percent } %
duration = Duration
# Heads the page that opens a module, where the module's title stands above it.
about-module = About this module

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
check-answer = Check
answer-right = Right
answer-wrong = Not right
# Marks the right answer where the answers are printed.
right-answer = Right answer:
quiz-score = Right answers
move-up = Up
move-down = Down
# Above a list that learners put in order.
rank-hint = Put the most important first.

## Courses on e-learning platforms.

# In front of a bar and two figures, such as 3 / 11.
course-progress = Pages read
# Behind the title of a page in the contents, read aloud.
course-read = read
course-complete = You have completed this module.
course-passed = You have completed this module and passed its quiz.
course-failed = You have completed this module and not passed its quiz. You can change your answers and check them again.
course-refused = Your e-learning platform does not accept your answers at the moment. They are kept on this device and will be sent again.
course-full = Your notes are longer than your e-learning platform can keep. It keeps your progress, your choices and your shorter notes. Save your answers to a file, so that you do not lose the longest notes.
course-closed = Your e-learning platform has closed this session. Open the course again from the platform to go on. Until then your answers are kept on this device only.
# Heads of columns on paper: what is rated; the place that an option gets in an order, and the option.
statement = Statement
rank = Rank
option = Option
