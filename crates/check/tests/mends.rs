//! Translations that rules went past, or cried wolf at, until they were mended: each with the rule, and whether it speaks.
#![allow(clippy::unwrap_used)] // A test.

use std::sync::Arc;

use tafsiri_check::{Known, Pair, SourceText, check_pair};
use tafsiri_fluent::Catalog;
use tafsiri_markdown::{Context, Dialect, Syntax};
use tafsiri_model::{Locale, PageId, UnitAddress};

/// The rules that speak of a translation, given as the value of a message.
fn rules(locale: &str, syntax: Syntax, source: &str, value: &str) -> Vec<&'static str> {
    let page = PageId::new("p").unwrap();
    let context = Arc::new(Context::bare(page, Dialect::Extended));
    let source = if source.contains("->") {
        let catalog = Catalog::parse("en.ftl", format!("m = {source}\n"));
        SourceText::of_message(catalog.messages().next().unwrap(), syntax, &context, &Locale::english())
    } else {
        SourceText::new(source, syntax, &context, &Locale::english())
    };
    let catalog = Catalog::parse("a.ftl", format!("m = {value}\n"));
    let message = catalog.messages().next().unwrap();
    let address = UnitAddress::parse("p#m").unwrap();
    let locale: Locale = locale.parse().unwrap();
    let pair = Pair { address: &address, source: &source, message, locale: &locale };
    check_pair(&pair, &Known::default()).into_iter().map(|finding| finding.rule).collect()
}

/// Rows of rule, locale, source, a translation that it speaks of, and one that it does not.
fn hold(syntax: Syntax, rows: &[(&str, &str, &str, &str, &str)]) {
    for (rule, locale, source, bad, good) in rows {
        let told = rules(locale, syntax, source, bad);
        assert!(told.contains(rule), "{rule} says nothing of {bad}: {told:?}");
        let told = rules(locale, syntax, source, good);
        assert!(!told.contains(rule), "{rule} speaks of {good}");
    }
}

#[test]
fn numbers_keep_their_scale() {
    let (number, source) = ("facts/number", "It cost 2.4 billion in 2024.");
    hold(
        Syntax::Markdown,
        &[
            (number, "fr", source, "Cela a coûté 2,4 millions en 2024.", "Cela a coûté 2,4 milliards en 2024."),
            (number, "fr", source, "Cela a coûté 2,4 en 2024.", "Cela a coûté 2 400 millions en 2024."),
            (number, "es", source, "Costó 2,4 millones en 2024.", "Costó 2,4 mil millones en 2024."),
            (number, "ru", source, "В 2024 году это стоило 2,4 млн.", "В 2024 году это стоило 2,4 млрд."),
            (number, "ar", source, "كلف ذلك 2.4 مليون في 2024.", "كلف ذلك 2.4 مليار في 2024."),
            (number, "zh", source, "2024年耗资2.4亿。", "2024年耗资24亿。"),
            (number, "fr", "1 to 2 million", "1 à 2 milliards", "1 à 2 millions"),
            (number, "zh", "1 to 2 million", "100至200", "100万至200万"),
            (number, "fr", "IDR 6.2 trillion", "6,2 milliards de roupies", "6,2 mille milliards de roupies"),
            (
                number,
                "fr",
                "By June 2024, { $n } million",
                "En juin 2025, { $n } millions",
                "En juin 2024, { $n } millions",
            ),
        ],
    );
}

#[test]
fn a_number_is_not_said_by_the_words_of_another() {
    let (number, module) = ("facts/number", "Module 3 has [a page](../03-a/b.md).");
    hold(
        Syntax::Markdown,
        &[
            (number, "zh", "Two errors: module 2 shows them.", "两种错误：模块说明它们。", "两种错误：模块2说明它们。"),
            (number, "fr", module, "Le module a [une page](../03-a/b.md).", "Le module 3 a [une page](../03-a/b.md)."),
            (number, "zh", "3 hours here and 3 hours there", "上下午各有小时", "上下午各有 3 小时"),
            (number, "ja", "a double of `i32`", "`i32` の 40 倍", "i32 の 2 倍"),
            (number, "fr", "One case (10 minutes)", "Un cas (1 minutes)", "Un cas (10 minutes)"),
        ],
    );
}

#[test]
fn units_belong_to_their_numbers() {
    let (percent, unit, money, date) = ("facts/percent", "facts/unit", "facts/currency", "facts/date");
    let billions = "2.4 billion dollars, and 60 euros";
    let years = "for 25 years, and what eight years teach";
    let ranges = "4 to 21 per cent, but 9 to 35 per cent";
    hold(
        Syntax::Markdown,
        &[
            (percent, "es", ranges, "un 4 % y un 21, pero un 9 % y un 35 %", "del 4 al 21 %, pero del 9 al 35 %"),
            (percent, "zh", "66 per cent, but only 36 per cent", "66%，但只有36", "66%，但只有36%"),
            (percent, "fr", "75% and 8%", "75 % et 8 ‰", "75 % et 8 %"),
            (money, "fr", billions, "2,4 milliards d’euros, et 60 euros", "2,4 milliards de dollars, et 60 euros"),
            (money, "zh", "EUR 9 million", "900万美元", "900万欧元"),
            (unit, "fr", years, "pour 25 mois, ce que huit années disent", "pour 25 ans, ce que huit années disent"),
            (unit, "zh", "20 minutes for this, 25 for that", "这20分钟，那25小时", "这20分钟，那25分钟"),
            (date, "fr", "It opened in April.", "Il a ouvert en mai.", "Il a ouvert en avril."),
            (date, "ar", "trained by December", "تدريب بحلول كانون الأول/نوفمبر", "تدريب بحلول كانون الأول/ديسمبر"),
            (date, "zh", "In November 2024", "2024年1月", "2024年11月"),
        ],
    );
}

#[test]
fn marks_of_structure_are_seen_everywhere() {
    let line = ("Compétences\\\n    et société", "Compétences et société");
    hold(Syntax::MarkdownLine, &[("structure/line-break", "fr", "Skills and society", line.0, line.1)]);
    hold(
        Syntax::Markdown,
        &[
            ("structure/added-html", "fa", "like C++", "<span dir=ltr>C++</span>", "\u{2068}C++\u{2069}"),
            ("safety/html", "fa", "like C++", "<b onclick=\"x\">C++</b>", "<span dir=ltr>C++</span>"),
            (
                "structure/lost-code",
                "ro",
                "`a` gives up, and `a` ends",
                "a renunță și se termină",
                "`a` renunță și se termină",
            ),
            ("structure/block", "es", "It rose from 89 to 73.", "7. Subió del 89 al 73.", "Subió del 89 al 73."),
            ("structure/markup-in-plain", "ru", "For the centres", "По&amp;nbsp;центрам", "По&nbsp;центрам"),
            ("safety/html", "zh", "First simplify.", "先简化。<ScRiPt/src=//x.example>", "先简化。 1 < 2"),
        ],
    );
}

#[test]
fn plural_forms_show_their_number() {
    let source = "{ $n ->\n    [one] One minute\n   *[other] { $n } minutes\n}";
    let russian = "{ $n ->\n    [one] { $n } минута\n    [few] { $n } минуты\n    [many] { $n } минут\n   *[other] { $n } минуты\n}";
    let shown = russian.replacen("[one] { $n } минута", "[one] минута", 1);
    let spanish = |one: &str| format!("{{ $n ->\n    {one}\n   *[other] {{ $n }} minutos\n}}");
    let good = spanish("[one] Un minuto");
    let lost = "fluent/missing-in-variant";
    for (rule, locale, bad, good) in [
        (lost, "ru", shown, russian),
        (lost, "es", spanish("[one] ｛$n｝ minuto"), &good),
        (lost, "es", spanish("[one] { \"{ $n }\" } minuto"), &good),
        (lost, "es", spanish("[one] %s minuto"), &good),
        ("fluent/plural-missing", "es", spanish("[uno] Un minuto"), &good),
    ] {
        hold(Syntax::PlainLine, &[(rule, locale, source, &bad, good)]);
    }
    hold(Syntax::Markdown, &[("fluent/no-value", "fr", "a text", "{ \"\" }", "un texte")]);
}

#[test]
fn letters_are_what_they_look_like() {
    let alike = "language/look-alikes";
    hold(
        Syntax::Markdown,
        &[
            (alike, "ru", "a list, not a card", "список, a не карточка", "список, а не карточка"),
            (alike, "ru", "option a) wins over b)", "вариант a лучше, чем b", "вариант a) лучше, чем b)"),
            (alike, "es", "He has to see it.", "Va а verlo.", "Va a verlo."),
            ("language/foreign-letter", "ru", "a group", "групі", "группы"),
            ("language/control-character", "fr", "a group", "un gr\u{fffc}oupe", "un groupe"),
            ("language/mojibake", "fr", "the rules of the state", "les r?gles de l’?tat", "les règles de l’État"),
            ("language/mojibake", "ar", "the rules of the state", "????? ??????", "قواعد الدولة"),
            ("language/brackets", "fr", "(a) yes", "a） oui", "a) oui"),
            ("language/marks", "zh", "In Fiji, 88 per cent", "在斐济,88%", "在斐济，88%"),
            ("language/marks", "ar", "In month 8, most are done", "في الشهر 8, أنجز معظمها", "في الشهر 8، أنجز معظمها"),
        ],
    );
}

#[test]
fn what_is_no_translation_is_seen() {
    let law = "Law is another common obstacle, where rules still require paper, a stamp or a personal visit.";
    let source = format!("These points were made by speakers (2023). {law}");
    let half = format!("Estos puntos fueron expuestos por los oradores (2023). {law}");
    let whole =
        "Estos puntos fueron expuestos por los oradores (2023). La ley es otro obstáculo: las reglas piden papel.";
    let road = "A road map says what an organization or a government will do over several years.";
    hold(
        Syntax::Markdown,
        &[
            ("language/untranslated", "es", &source, &half, whole),
            (
                "language/wrong-language",
                "fr",
                road,
                "Una hoja de ruta dice qué hará una organización o un gobierno a lo largo de varios años.",
                "Une feuille de route dit ce qu’une organisation ou un gouvernement fera au fil des ans.",
            ),
            (
                "language/doubled-word",
                "ru",
                "In 2020, EUR 29 million",
                "В 2020 году 29 млн евро евро",
                "В 2020 году 29 млн евро",
            ),
            (
                "language/doubled-word",
                "zh",
                "Work alone for 15 minutes. Fill every row.",
                "独自工作15分钟。填写每一行内容。 独自工作15分钟。填写每一行内容。",
                "独自工作15分钟。填写每一行内容。",
            ),
            (
                "language/end-mark",
                "es",
                "The country wants cooperation.",
                "¿El país quiere cooperación?",
                "El país la quiere.",
            ),
        ],
    );
    let capture = "За замовчуванням захоплюють за посиланням, потім за переміщенням, за значенням";
    for (rule, locale, source, text) in [
        ("language/wrong-language", "uk", "By default they capture by reference", capture),
        (
            "language/wrong-language",
            "tr",
            "If _n_ is even, then _n_ = _n_ / 2",
            "Eğer _n_ çift ise, o zaman _n_ = _n_ / 2",
        ),
        ("language/doubled-word", "ja", "and others", "その他もろもろ"),
        ("facts/percent", "sw", "45.0 to 22.4 per cent", "kutoka asilimia 45.0 hadi 22.4"),
        ("facts/number", "sw", "IDR 6.2 trillion", "rupia trilioni 6.2"),
        ("facts/number", "pt", "IDR 6.2 trillion", "6,2 milhões de milhões de rupias"),
        ("facts/percent", "fr", "prints 97.2 per cent, but it gives 97.3", "indique 97,2 %, mais cela donne 97,3 %"),
        ("language/marks", "es", "use the ?-operator here", "usa el operador ? en lugar de otro"),
        ("language/same-as-source", "ja", "\"cxx-bridge\"", "\"cxx-bridge\""),
        ("structure/added-code", "vi", "where `i` is in or out", "với `i` trong, và với `i` ngoài"),
        ("language/marks", "es", "/// Says. assert_eq!(a, b)", "/// Dice. assert_eq!(a, b)"),
        ("language/normalization", "ar", "temporary", "مُؤَقَّتٌ"),
        ("language/normalization", "bn", "World", "ওয়ার্ল্ড"),
        ("facts/url", "fa", "See <https://rustup.rs/>", "ببینید <https://rustup.rs>"),
    ] {
        assert!(!rules(locale, Syntax::Markdown, source, text).contains(&rule), "{rule} speaks of {text}");
    }
    let told = rules("es", Syntax::Markdown, "Ask who signs.", "¿Quién firma?");
    assert!(!told.contains(&"language/end-mark"), "an indirect question may become a direct one");
}
