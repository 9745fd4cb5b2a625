//! The functions that messages may call, in the words of each locale, and what becomes of calls that are wrong.
#![allow(clippy::unwrap_used, clippy::panic)] // Tests.

use std::collections::BTreeMap;

use tafsiri_fluent::{Catalog, FormatError, Formatter};
use tafsiri_model::settings::Value;

fn variables() -> BTreeMap<String, Value> {
    let texts = |items: &[&str]| Value::List(items.iter().map(|item| (*item).to_owned()).collect());
    let text = |text: &str| Value::Text(text.to_owned());
    [
        ("share", Value::Decimal(0.45)),
        ("eighth", Value::Decimal(0.125)),
        ("loss", Value::Decimal(-0.5)),
        ("towns", Value::Integer(1642)),
        ("one", Value::Integer(1)),
        ("budget", Value::Decimal(1_234_567.5)),
        ("endless", Value::Decimal(f64::INFINITY)),
        ("day", text("2026-05-01")),
        ("month", text("2026-05")),
        ("year", text("2026")),
        ("no-day", text("2026-02-30")),
        ("who", text("we")),
        ("items", texts(&["A", "B", "C"])),
        ("pair", texts(&["A", "Ili"])),
        ("single", texts(&["A"])),
        ("none", texts(&[])),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

fn say(locale: &str, terms: &str, value: &str) -> Result<String, FormatError> {
    let terms = Catalog::parse("terms.ftl", terms);
    let formatter = Formatter::new(&locale.parse().unwrap(), terms.messages(), &variables());
    let catalog = Catalog::parse("m.ftl", format!("m = {value}\n"));
    formatter.format(catalog.messages().next().unwrap_or_else(|| panic!("{value}")))
}

const LOCALES: [&str; 10] = ["en", "fr", "ar", "ar-EG", "zh", "ru", "es", "fa", "bn", "hi"];

/// What a value says in each of `LOCALES`.
fn table(value: &str, wanted: [&str; 10]) {
    let said = LOCALES.map(|locale| say(locale, "", value).unwrap());
    assert_eq!(said, wanted, "{value}");
}

#[test]
fn days() {
    table(
        r#"{ DATETIME($day, dateStyle: "full") }"#,
        [
            "Friday, May 1, 2026",
            "vendredi 1 mai 2026",
            "الجمعة، 1 مايو 2026",
            "الجمعة، ١ مايو ٢٠٢٦",
            "2026年5月1日星期五",
            "пятница, 1 мая 2026\u{202f}г.",
            "viernes, 1 de mayo de 2026",
            "جمعه ۱ مه ۲۰۲۶",
            "শ\u{9c1}ক\u{9cd}রব\u{9be}র, ১ মে, ২০২৬",
            "श\u{941}क\u{94d}रवार, 1 मई, 2026",
        ],
    );
    table(
        r#"{ DATETIME($day, dateStyle: "long") }"#,
        [
            "May 1, 2026",
            "1 mai 2026",
            "1 مايو 2026",
            "١ مايو ٢٠٢٦",
            "2026年5月1日",
            "1 мая 2026\u{202f}г.",
            "1 de mayo de 2026",
            "۱ مه ۲۰۲۶",
            "১ মে, ২০২৬",
            "1 मई, 2026",
        ],
    );
    table(
        r#"{ DATETIME($day, dateStyle: "medium") }"#,
        [
            "May 1, 2026",
            "1 mai 2026",
            "01\u{200f}/05\u{200f}/2026",
            "٠١\u{200f}/٠٥\u{200f}/٢٠٢٦",
            "2026年5月1日",
            "1 мая 2026\u{202f}г.",
            "1 may 2026",
            "۱ مه ۲۰۲۶",
            "১ মে, ২০২৬",
            "1 मई 2026",
        ],
    );
    table(
        r#"{ DATETIME($day, dateStyle: "short") }"#,
        [
            "5/1/26",
            "01/05/2026",
            "1\u{200f}/5\u{200f}/2026",
            "١\u{200f}/٥\u{200f}/٢٠٢٦",
            "2026/5/1",
            "01.05.2026",
            "1/5/26",
            "۲۰۲۶/۵/۱",
            "১/৫/২৬",
            "1/5/26",
        ],
    );
}

#[test]
fn months_and_years() {
    table(
        "{ DATETIME($month) }",
        [
            "May 2026",
            "mai 2026",
            "مايو 2026",
            "مايو ٢٠٢٦",
            "2026年5月",
            "май 2026\u{202f}г.",
            "mayo de 2026",
            "مه ۲۰۲۶",
            "মে ২০২৬",
            "मई 2026",
        ],
    );
    table(
        r#"{ DATETIME($month, dateStyle: "short") }"#,
        [
            "May 2026",
            "mai 2026",
            "05\u{200f}/2026",
            "٠٥\u{200f}/٢٠٢٦",
            "2026年5月",
            "май 2026\u{202f}г.",
            "may 2026",
            "مه ۲۰۲۶",
            "মে ২০২৬",
            "मई 2026",
        ],
    );
    table("{ DATETIME($year) }", ["2026", "2026", "2026", "٢٠٢٦", "2026年", "2026", "2026", "۲۰۲۶", "২০২৬", "2026"]);
}

#[test]
fn amounts() {
    table(
        r#"{ CURRENCY($budget, currency: "PHP") }"#,
        [
            "₱1,234,567.50",
            "1\u{202f}234\u{202f}567,50\u{a0}₱",
            "\u{200f}1,234,567.50\u{a0}₱",
            "\u{200f}١٬٢٣٤٬٥٦٧٫٥٠\u{a0}₱",
            "₱1,234,567.50",
            "1\u{a0}234\u{a0}567,50\u{a0}₱",
            "1.234.567,50\u{a0}₱",
            "\u{200e}₱۱٬۲۳۴٬۵۶۷٫۵۰",
            "১২,৩৪,৫৬৭.৫০₱",
            "₱12,34,567.50",
        ],
    );
    table(
        r#"{ CURRENCY($budget, currency: "PHP", currencyDisplay: "code") }"#,
        [
            "PHP\u{a0}1,234,567.50",
            "1\u{202f}234\u{202f}567,50\u{a0}PHP",
            "\u{200f}1,234,567.50\u{a0}PHP",
            "\u{200f}١٬٢٣٤٬٥٦٧٫٥٠\u{a0}PHP",
            "PHP\u{a0}1,234,567.50",
            "1\u{a0}234\u{a0}567,50\u{a0}PHP",
            "1.234.567,50\u{a0}PHP",
            "\u{200e}PHP\u{a0}۱٬۲۳۴٬۵۶۷٫۵۰",
            "১২,৩৪,৫৬৭.৫০\u{a0}PHP",
            "PHP\u{a0}12,34,567.50",
        ],
    );
    table(
        r#"{ CURRENCY($budget, currency: "PHP", currencyDisplay: "name") }"#,
        [
            "1,234,567.50 Philippine pesos",
            "1\u{202f}234\u{202f}567,50 pesos philippins",
            "1,234,567.50 بيزو فلبيني",
            "١٬٢٣٤٬٥٦٧٫٥٠ بيزو فلبيني",
            "1,234,567.50菲律宾比索",
            "1\u{a0}234\u{a0}567,50 филиппинского песо",
            "1.234.567,50 pesos filipinos",
            "۱٬۲۳۴٬۵۶۷٫۵۰ پزوی فیلیپین",
            "১২,৩৪,৫৬৭.৫০ ফিলিপ\u{9be}ইন পেসো",
            "12,34,567.50 फ\u{93c}िलिपीनी प\u{947}सो",
        ],
    );
    table(
        r#"{ CURRENCY($towns, currency: "PHP", maximumFractionDigits: 0) }"#,
        [
            "₱1,642",
            "1\u{202f}642\u{a0}₱",
            "\u{200f}1,642\u{a0}₱",
            "\u{200f}١٬٦٤٢\u{a0}₱",
            "₱1,642",
            "1\u{a0}642\u{a0}₱",
            "1642\u{a0}₱",
            "\u{200e}₱۱٬۶۴۲",
            "১,৬৪২₱",
            "₱1,642",
        ],
    );
}

#[test]
fn amounts_have_the_decimals_of_their_currency() {
    for (locale, value, wanted) in [
        ("en", r#"{ CURRENCY(5, currency: "PHP") }"#, "₱5.00"),
        ("en", r#"{ CURRENCY(5.555, currency: "JPY") }"#, "¥6"),
        ("en", r#"{ CURRENCY(5, currency: "KWD") }"#, "KWD\u{a0}5.000"),
        ("en", r#"{ CURRENCY(-5, currency: "PHP") }"#, "-₱5.00"),
        ("en", r#"{ CURRENCY(5.5, currency: "PHP", maximumFractionDigits: 1) }"#, "₱5.5"),
        ("en", r#"{ CURRENCY(5, currency: "JPY", maximumFractionDigits: 2) }"#, "¥5"),
        ("fr-SN", r#"{ CURRENCY($towns, currency: "XOF") }"#, "1\u{202f}642\u{a0}F\u{202f}CFA"),
        (
            "ro",
            r#"{ CURRENCY(20, currency: "PHP", currencyDisplay: "name", maximumFractionDigits: 0) }"#,
            "20 de pesos filipinezi",
        ),
        (
            "en",
            r#"{ CURRENCY($one, currency: "PHP", currencyDisplay: "name", maximumFractionDigits: 0) }"#,
            "1 Philippine peso",
        ),
        (
            "ru",
            r#"{ CURRENCY(3, currency: "PHP", currencyDisplay: "name", maximumFractionDigits: 0) }"#,
            "3 филиппинских песо",
        ),
    ] {
        assert_eq!(say(locale, "", value).as_deref(), Ok(wanted), "{locale} {value}");
    }
}

#[test]
fn numbers() {
    table(
        r#"{ NUMBER($share, style: "percent") }"#,
        [
            "45%",
            "45\u{a0}%",
            "45\u{200e}%\u{200e}",
            "٤٥\u{200e}%\u{200e}",
            "45%",
            "45\u{a0}%",
            "45\u{a0}%",
            "۴۵%",
            "৪৫%",
            "45%",
        ],
    );
    table(
        "{ NUMBER($towns, minimumFractionDigits: 2) }",
        [
            "1,642.00",
            "1\u{202f}642,00",
            "1,642.00",
            "١٬٦٤٢٫٠٠",
            "1,642.00",
            "1\u{a0}642,00",
            "1642,00",
            "۱٬۶۴۲٫۰۰",
            "১,৬৪২.০০",
            "1,642.00",
        ],
    );
    table(
        "{ NUMBER($budget, maximumFractionDigits: 0) }",
        [
            "1,234,568",
            "1\u{202f}234\u{202f}568",
            "1,234,568",
            "١٬٢٣٤٬٥٦٨",
            "1,234,568",
            "1\u{a0}234\u{a0}568",
            "1.234.568",
            "۱٬۲۳۴٬۵۶۸",
            "১২,৩৪,৫৬৮",
            "12,34,568",
        ],
    );
    table(
        r#"{ NUMBER($towns, useGrouping: "false") }"#,
        ["1642", "1642", "1642", "١٦٤٢", "1642", "1642", "1642", "۱۶۴۲", "১৬৪২", "1642"],
    );
}

#[test]
fn decimals_are_rounded_and_filled_up() {
    for (value, wanted) in [
        (r#"{ NUMBER($eighth, style: "percent") }"#, "12.5%"),
        (r#"{ NUMBER($eighth, style: "percent", maximumFractionDigits: 0) }"#, "13%"),
        (r#"{ NUMBER($loss, style: "percent") }"#, "-50%"),
        (r#"{ NUMBER(0.450, style: "percent") }"#, "45.0%"),
        (r#"{ NUMBER(12, style: "percent") }"#, "1,200%"),
        (r#"{ NUMBER(0, style: "percent") }"#, "0%"),
        ("{ NUMBER($eighth, maximumFractionDigits: 2) }", "0.13"),
        ("{ NUMBER($loss, maximumFractionDigits: 0) }", "-1"),
        ("{ NUMBER(-0.4, maximumFractionDigits: 0) }", "0"),
        ("{ NUMBER($one, maximumFractionDigits: 2) }", "1"),
        ("{ NUMBER($one, minimumFractionDigits: 1, maximumFractionDigits: 2) }", "1.0"),
        ("{ NUMBER(1.50) }", "1.50"),
        ("{ NUMBER(1.50, maximumFractionDigits: 1) }", "1.5"),
        ("{ NUMBER(NUMBER($eighth, style: \"percent\"), minimumFractionDigits: 2) }", "12.50%"),
        ("{ $budget }", "1,234,567.5"),
    ] {
        assert_eq!(say("en", "", value).as_deref(), Ok(wanted), "{value}");
    }
}

#[test]
fn the_plural_is_that_of_the_number_as_it_is_written() {
    let select = |selector: &str| format!("{{ {selector} ->\n    [1] exact\n    [one] one\n   *[other] other\n }}");
    for (locale, selector, wanted) in [
        ("en", "NUMBER($one)", "exact"),
        ("fr", "NUMBER($eighth)", "one"),
        ("en", "NUMBER(1.0, minimumFractionDigits: 1)", "exact"),
        ("en", "NUMBER(0.01, style: \"percent\")", "one"),
        ("en", "NUMBER(1.3, maximumFractionDigits: 0)", "one"),
        ("en", "NUMBER(1.3)", "other"),
        ("en", "NUMBER(21, type: \"ordinal\")", "one"),
        ("en", "NUMBER(21)", "other"),
    ] {
        assert_eq!(say(locale, "", &select(selector)).as_deref(), Ok(wanted), "{locale} {selector}");
    }
}

#[test]
fn lists() {
    table(
        "{ LIST($items) }",
        [
            "A, B, and C",
            "A, B et C",
            "A وB وC",
            "A وB وC",
            "A、B和C",
            "A, B и C",
            "A, B y C",
            "A،\u{200f} B، و C",
            "A, B এবং C",
            "A, B और C",
        ],
    );
    table(
        r#"{ LIST($items, type: "disjunction") }"#,
        [
            "A, B, or C",
            "A, B ou C",
            "A أو B أو C",
            "A أو B أو C",
            "A、B或C",
            "A, B или C",
            "A, B o C",
            "A،\u{200f} B، یا C",
            "A, B, ব\u{9be} C",
            "A, B या C",
        ],
    );
    table(
        "{ LIST($pair) }",
        [
            "A and Ili",
            "A et Ili",
            "A وIli",
            "A وIli",
            "A和Ili",
            "A и Ili",
            "A e Ili",
            "A و Ili",
            "A এবং Ili",
            "A और Ili",
        ],
    );
    table("{ LIST($single) }", ["A"; 10]);
    for locale in LOCALES {
        assert_eq!(say(locale, "", "{ $items }"), say(locale, "", "{ LIST($items) }"), "{locale}");
    }
}

#[test]
fn terms_call_functions_with_what_they_are_called_with() {
    let terms = "-cost = { CURRENCY($n, currency: \"PHP\") }\n-when = { DATETIME($day) }\n";
    assert_eq!(say("fr", terms, "{ -cost(n: 5) }").as_deref(), Ok("5,00\u{a0}₱"));
    assert_eq!(say("fr", terms, "{ -when(day: \"2026-05\") }").as_deref(), Ok("mai 2026"));
    let wrong = say("fr", terms, "ici { -when(day: \"demain\") }").unwrap_err();
    assert_eq!(wrong.shown.as_deref(), Some("ici demain"));
    assert!(wrong.words.starts_with("DATETIME wants a date"), "{}", wrong.words);
    let missing = say("fr", terms, "{ -cost }").unwrap_err();
    assert!(missing.words.starts_with("CURRENCY wants a number"), "{}", missing.words);
}

#[test]
fn what_is_wrong_is_told_and_the_raw_value_shown() {
    for (value, words, shown) in [
        ("{ NUMBER($who) }", "NUMBER wants a number, written without quotation marks, not `we`", "we"),
        ("{ NUMBER($items) }", "NUMBER wants a number, written without quotation marks, not `A, B, C`", "A, B, C"),
        ("{ NUMBER($endless) }", "NUMBER wants a number, written without quotation marks, not `inf`", "inf"),
        ("{ NUMBER() }", "NUMBER wants a number, written without quotation marks", ""),
        ("{ NUMBER($one, $towns) }", "NUMBER wants one value", "1"),
        (
            "a { NUMBER($one, digits: 2) } b",
            "NUMBER has no option `digits`; it has type, style, useGrouping, minimumFractionDigits or maximumFractionDigits",
            "a 1 b",
        ),
        ("{ NUMBER($one, style: 1) }", "NUMBER wants style to be \"decimal\" or \"percent\", not `1`", "1"),
        (
            "{ NUMBER($one, minimumFractionDigits: 99) }",
            "NUMBER wants minimumFractionDigits to be a whole number from 0 to 15, not `99`",
            "1",
        ),
        (
            "{ NUMBER($one, minimumFractionDigits: 2, maximumFractionDigits: 1) }",
            "NUMBER wants minimumFractionDigits to be at most maximumFractionDigits",
            "1",
        ),
        (
            "{ CURRENCY($one) }",
            "CURRENCY wants the option currency: the code of a currency (ISO 4217) such as \"PHP\"",
            "1",
        ),
        (
            "{ CURRENCY($one, currency: \"XYZ\") }",
            "CURRENCY wants currency to be the code of a currency (ISO 4217) such as \"PHP\", not `XYZ`",
            "1",
        ),
        ("{ DATETIME($who) }", "DATETIME wants a date as text: YYYY-MM-DD, YYYY-MM or YYYY, not `we`", "we"),
        (
            "{ DATETIME($no-day) }",
            "DATETIME wants a date as text: YYYY-MM-DD, YYYY-MM or YYYY, not `2026-02-30`",
            "2026-02-30",
        ),
        (
            "{ DATETIME($day, dateStyle: \"longg\") }",
            "DATETIME wants dateStyle to be \"full\", \"long\", \"medium\" or \"short\", not `longg`",
            "2026-05-01",
        ),
        ("{ LIST($who) }", "LIST wants a list of texts with at least one item, not `we`", "we"),
        ("{ LIST($none) }", "LIST wants a list of texts with at least one item", ""),
        ("{ DATE($day) }", "there is no function DATE; there are CURRENCY, DATETIME, LIST, NUMBER", "2026-05-01"),
        ("{ DATE() }", "there is no function DATE; there are CURRENCY, DATETIME, LIST, NUMBER", ""),
        (
            "{ NUMBER($who) } { LIST($who) } { NUMBER($who) }",
            "NUMBER wants a number, written without quotation marks, not `we`; LIST wants a list of texts with at least \
             one item, not `we`",
            "we we we",
        ),
        ("{ LIST(NUMBER($who)) }", "NUMBER wants a number, written without quotation marks, not `we`", "we"),
        (
            "{ NUMBER($who) ->\n    [one] a\n   *[other] b\n }",
            "NUMBER wants a number, written without quotation marks, not `we`",
            "b",
        ),
    ] {
        let wanted = FormatError { words: words.to_owned(), shown: Some(shown.to_owned()) };
        assert_eq!(say("en", "", value), Err(wanted), "{value}");
    }
    assert_eq!(say("en", "", "{ DATETIME($nobody) }").unwrap_err().shown, None);
}

#[test]
fn no_call_panics_and_none_is_silent() {
    let options = [
        "",
        ", currency: \"PHP\"",
        ", currency: \"\"",
        ", currency: 1",
        ", dateStyle: \"short\"",
        ", type: \"disjunction\"",
        ", style: \"percent\", maximumFractionDigits: 15",
        ", minimumFractionDigits: 15",
        ", minimumFractionDigits: 1.5",
        ", maximumFractionDigits: 16",
        ", useGrouping: \"\\u0000\"",
    ];
    let literals = ["\"\"", "\"\\u0000\"", "1.000000000000000000000000000000", "-0"].map(str::to_owned);
    let huge = "9".repeat(400);
    let values: Vec<String> =
        variables().keys().map(|name| format!("${name}")).chain(literals).chain([huge, "-t".to_owned()]).collect();
    for function in ["NUMBER", "CURRENCY", "DATETIME", "LIST", "DATE"] {
        for (value, option) in values.iter().flat_map(|value| options.map(|option| (value, option))) {
            let call = format!("{function}({value}{option})");
            for text in [format!("{{ {call} }}"), format!("{{ {call} ->\n    [one] a\n   *[other] {{ {call} }}\n }}")] {
                match say("ar-EG", "-t = x", &text) {
                    Ok(said) => assert!(!said.is_empty() && !said.contains(function), "{call}: {said}"),
                    Err(error) => assert!(error.words.contains(function), "{call}: {}", error.words),
                }
            }
        }
    }
}
