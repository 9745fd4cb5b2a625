### Source text of content/index.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Publish a data set

# heading
publish-a-data-set = Publish a data set

# under: Publish a data set
install-the-tool-with-pip-install = Install the tool with `pip install opendata` and start it with `opendata serve`.

# under: Publish a data set
open-config-ini-write-language-auto = Open `config.ini`, write `language = auto` into it and press <kbd>Ctrl</kbd>+<kbd>S</kbd>.

# under: Publish a data set
call-publish-only-after-validate-has = Call `publish()` only after `validate()` has found no errors.

# under: Publish a data set
the-key-api-token-is-valid = The key `API_TOKEN` is valid for 90 days and must not be shared.

# under: Publish a data set
a-file-of-more-than-250 = A file of more than 250 MB is refused: cut it into parts of 50 MB with `split`.

# under: Publish a data set
write-the-formula-as-h-sub = Write the formula as H<sub>2</sub>O and the area as km<sup>2</sup>.

# under: Publish a data set
press-kbd-esc-kbd-to-leave = Press <kbd>Esc</kbd> to leave the form; <mark>nothing is saved</mark>.

# under: Publish a data set
choose-kbd-file-kbd-then-kbd = Choose <kbd>File</kbd>, then <kbd>Export</kbd>, to save a copy.

# under: Publish a data set
the-button-publish-below-the-table = ![The button "Publish" below the table](publish.png) The button stands below the table.

# under: Publish a data set
compare-the-old-sign-of-the = Compare ![the old sign of the licence](old.svg) with ![the new sign of the licence](new.svg).

# under: Publish a data set
the-map-a-map-of-the = The map ![A map of the districts](map.png) shows where data are missing.

# under: Publish a data set
look-at-the-form-first-the = Look at the form first: ![The empty form with five fields](form.png)

# under: Publish a data set
the-licence-has-changed-since-2019 = The licence has changed since 2019.[^licence]

# under: Publish a data set
every-table-needs-a-title-title = Every table needs a title[^title] and a source[^source].

# under: Publish a data set
the-portal-is-open-to-all = The portal is open to all offices.[^offices]

# under: Publish a data set
ask-a-lawyer-before-you-publish = Ask a lawyer before you publish names.[^names]

# under: Publish a data set
office-for-open-data-room-12 =
    Office for open data\
    Room 12, first floor\
    Open from 9:00 to 16:30

# under: Publish a data set
name-the-name-of-the-data =
    Name: the name of the data set\
    Date: the day of the last change

# under: Publish a data set
first-line-the-names-of-the =
    First line: the names of the columns\
    All other lines: one record each

# under: Publish a data set
who-asks-who-answers =
    Who asks?\
    Who answers?

# under: Publish a data set
write-to-help-data-example-org = Write to help@data.example.org within 48 hours.

# under: Publish a data set
report-errors-at-https-data-example = Report errors at https://data.example.org/errors or to errors@data.example.org.

# under: Publish a data set
the-forms-are-at-https-forms = The forms are at https://forms.example.org/new and the rules at https://rules.example.org/2025.

# under: Publish a data set
ask-training-school-example-org-for = Ask training@school.example.org for a course of 3 days.

# under: Publish a data set
send-your-questions-to-cours-learn = Send your questions to cours@learn.example.org before 10:15.

# under: Publish a data set
the-office-sends-its-letters-from = The office sends its letters from office@state.example.org, from 8:30 to 16:30.

# under: Publish a data set
read-the-notes-at-https-notes = Read the notes at https://notes.example.org/read and the law at https://law.example.org/text.

# under: Publish a data set
the-forum-https-talk-example-org = The forum https://talk.example.org/all is open from 8:30.

# under: Publish a data set
the-service-costs-currency-fee-currency = The service costs { CURRENCY($fee, currency: "USD") } a year and { CURRENCY($setup, currency: "EUR") } at the start.

# under: Publish a data set
the-list-was-last-changed-on = The list was last changed on { DATETIME($changed, dateStyle: "long") }.

# under: Publish a data set
there-are-number-sets-data-sets = There are { NUMBER($sets) } data sets in { -portal }.

# under: Publish a data set
pay-currency-fee-currency-usd-before = Pay { CURRENCY($fee, currency: "USD") } before you open { -portal }.

# under: Publish a data set
the-fine-is-currency-fine-currency = The fine is { CURRENCY($fine, currency: "EUR") }.

# under: Publish a data set
reserve-currency-reserve-currency-xof-for = Reserve { CURRENCY($reserve, currency: "XOF") } for the courses.

# under: Publish a data set
a-licence-costs-us-1-200 = A licence costs US$ 1,200 a year, or € 95 a month.

# under: Publish a data set
in-2023-3-5-million-people = In 2023, 3.5 million people opened 1,250 data sets; 62.5 per cent of them were on health.

# under: Publish a data set
prices-rose-by-4-2-per = Prices rose by 4.2 per cent between January and September 2024.

# under: Publish a data set
the-survey-covers-1-430-villages = The survey covers 1,430 villages in 18 districts and 12,700 km of road.

# under: Publish a data set
the-deadline-is-31-october-2025 = The deadline is 31 October 2025 at 17:00; later files wait until 15 January 2026.

# under: Publish a data set
the-project-cost-2-4-billion = The project cost 2.4 billion dollars, and 60,000 euros a year after that.

# under: Publish a data set
the-load-fell-from-75-to = The load fell from 75% to 8% within 20 minutes.

# under: Publish a data set
each-office-has-a-budget-of = Each office has a budget of 300 dollars for 12 months.

# under: Publish a data set
about-1-2-million-pages-or = About 1.2 million pages, or 40 per cent, were older than 5 years in June 2022.

# under: Publish a data set
the-grant-of-5-000-euros = The grant of 5,000 euros is paid every December until 2030.

# under: Publish a data set
send-the-file-by-post-upload = ~~Send the file by post.~~ Upload it *before* noon.

# under: Publish a data set
do-you-know-who-owns-the = Do you know who owns the data? Ask the owner first!

# under: Publish a data set
see-the-guide-the-rules-and = See [the guide](guide.md#formats), [the rules](rules.md) and [the forum](https://forum.example.org/open).

# under: Publish a data set
what-is-a-record-is-it = What is a record? Is it a person, a house or a payment?

# table cell, under: Publish a data set
format = Format

# table cell, under: Publish a data set
largest-size = Largest size

# table cell, under: Publish a data set
csv-with-a-header = `csv` with a header

# table cell, under: Publish a data set
n-12-mb = 12 MB

# table cell, under: Publish a data set
json-by-line = `json` by line

# table cell, under: Publish a data set
n-8-mb = 8 MB

# footnote, under: Publish a data set
see-the-note-of-the-ministry = See the note of the ministry of 14 March 2019.

# footnote, under: Publish a data set
a-title-has-at-most-60 = A title has at most 60 letters.

# footnote, under: Publish a data set
a-source-has-a-date = A source has a date.

# footnote, under: Publish a data set
schools-among-them = Schools among them.

# footnote, under: Publish a data set
the-law-protects-them = The law protects them.
