//! What stands beside numbers, dates, addresses, and names from the terms.

use std::ops::Range;

use super::super::bed::{Bed, Good};
use super::super::edit::{numbers, one, put, swap_any};
use super::Group::Facts;
use super::{Kind, kind, plain};

const URL: &[&str] = &["facts/url", "structure/lost-link"];
const EMAIL: &[&str] = &["facts/email"];

pub(super) const KINDS: &[Kind] = &[
    kind(Facts, "per cent lost", &["facts/percent"], |good, _| plain(good, |value| percent(value, good, ""))),
    kind(Facts, "per cent that became per mille", &["facts/percent"], |good, _| {
        plain(good, |value| percent(value, good, "‰"))
    }),
    kind(Facts, "per cent that became money", &["facts/percent", "facts/currency"], |good, _| {
        plain(good, |value| percent(value, good, " €"))
    }),
    kind(Facts, "another currency", &["facts/currency"], |good, _| beside(good, &currencies(good))),
    kind(Facts, "the currency lost", &["facts/currency", "facts/number"], |good, _| {
        let lost: Vec<(&str, &str)> = currencies(good).into_iter().map(|(what, _)| (what, "")).collect();
        beside(good, &lost)
    }),
    kind(Facts, "another unit", &["facts/unit"], |good, _| beside(good, units(good))),
    kind(Facts, "another month", &["facts/date", "facts/number"], |good, _| {
        plain(good, |value| swap_any(value, good, months(good)))
    }),
    kind(Facts, "an e-mail address mistyped", EMAIL, |good, _| {
        address(good, "@", |text| Some(text.replacen("example.", "exmaple.", 1)).filter(|other| other != text))
    }),
    kind(Facts, "an e-mail address translated", EMAIL, |good, _| {
        address(good, "@", |text| Some(format!("ayuda@{}", text.split_once('@')?.1)))
    }),
    kind(Facts, "an e-mail address lost", EMAIL, |good, _| address(good, "@", |_| Some("…".to_owned()))),
    kind(Facts, "a web address mistyped", URL, |good, _| {
        address(good, "://", |text| {
            let at = text.len().checked_sub(3)?;
            text.is_char_boundary(at).then(|| put(text, &(at..at + 1), "x"))?
        })
    }),
    kind(Facts, "a web address cut off", URL, |good, _| {
        address(good, "://", |text| {
            let host = text.find("://")? + 3;
            let end = host + text.get(host..)?.find('/')?;
            Some(text.get(..end)?.to_owned())
        })
    }),
    kind(Facts, "a web address lost", URL, |good, _| address(good, "://", |_| Some("…".to_owned()))),
    kind(Facts, "a body called by another name", &["facts/name"], other_body),
];

fn percent(value: &str, good: &Good, with: &str) -> Option<String> {
    let signs = [
        "\u{a0}%",
        "\u{202f}%",
        " %",
        "%",
        "％",
        " pour cent",
        " por ciento",
        " процентов",
        " процента",
        " في المائة",
        " في المئة",
    ];
    let mut places: Vec<Range<usize>> = Vec::new();
    for number in numbers(value) {
        let rest = value.get(number.end..)?;
        // `from 75 to 8 %` says it once.
        let is_first = rest
            .char_indices()
            .nth(10)
            .is_some_and(|(at, _)| rest.get(..at).is_some_and(|next| next.contains(|c: char| c.is_ascii_digit())));
        if let Some(sign) = signs.iter().find(|sign| rest.starts_with(**sign)).filter(|_| !is_first) {
            places.push(number.end..number.end + sign.len());
        }
    }
    put(value, &one(&places, good)?, with)
}

/// Changes one of some words that stand directly behind a number.
fn beside(good: &Good, changes: &[(&str, &str)]) -> Option<String> {
    plain(good, |value| {
        let mut changed: Vec<(Range<usize>, &str)> = Vec::new();
        for number in numbers(value) {
            let rest = value.get(number.end..)?;
            let bare = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
            let start = value.len() - bare.len();
            let fits = |what: &str| {
                bare.strip_prefix(what).is_some_and(|rest| {
                    let is_dense = what.chars().next_back().is_some_and(|c| ('\u{3000}'..'\u{a000}').contains(&c));
                    is_dense || !rest.starts_with(char::is_alphabetic)
                })
            };
            changed.extend(
                changes.iter().filter(|(what, _)| fits(what)).map(|(what, with)| (start..start + what.len(), *with)),
            );
        }
        let (place, with) = one(&changed, good)?;
        put(value, &place, with)
    })
}

fn currencies(good: &Good) -> Vec<(&'static str, &'static str)> {
    match good.language() {
        "fr" => vec![
            ("dollars", "euros"),
            ("euros", "dollars"),
            ("US$", "€"),
            ("€", "US$"),
            ("milliards de dollars", "milliards d’euros"),
        ],
        "es" => vec![("dólares", "euros"), ("euros", "dólares"), ("millones de dólares", "millones de euros")],
        "ru" => vec![("долларов", "евро"), ("евро", "долларов"), ("миллиарда долларов", "миллиарда евро")],
        "ar" => vec![("دولار", "يورو"), ("يورو", "دولار"), ("مليار دولار", "مليار يورو")],
        _ => vec![("美元", "欧元"), ("欧元", "美元"), ("亿美元", "亿欧元"), ("万欧元", "万美元")],
    }
}

fn units(good: &Good) -> &'static [(&'static str, &'static str)] {
    match good.language() {
        "fr" => &[
            ("minutes", "heures"),
            ("jours", "semaines"),
            ("km", "miles"),
            ("mois", "ans"),
            ("ans", "mois"),
            ("Mo", "Go"),
            ("heures", "jours"),
        ],
        "es" => &[
            ("minutos", "horas"),
            ("días", "semanas"),
            ("km", "millas"),
            ("meses", "años"),
            ("años", "meses"),
            ("MB", "GB"),
            ("horas", "días"),
        ],
        "ru" => &[
            ("минут", "часов"),
            ("дней", "недель"),
            ("км", "миль"),
            ("месяцев", "лет"),
            ("лет", "месяцев"),
            ("МБ", "ГБ"),
            ("часов", "дней"),
        ],
        "ar" => &[
            ("دقيقة", "ساعة"),
            ("أيام", "أسابيع"),
            ("كيلومتر", "ميل"),
            ("شهراً", "عاماً"),
            ("سنوات", "أشهر"),
            ("ميغابايت", "غيغابايت"),
            ("ساعة", "يوماً"),
        ],
        _ => &[("分钟", "小时"), ("天", "周"), ("公里", "英里"), ("个月", "年"), ("MB", "GB"), ("小时", "天")],
    }
}

fn months(good: &Good) -> &'static [(&'static str, &'static str)] {
    match good.language() {
        "fr" => &[
            ("septembre", "octobre"),
            ("janvier", "février"),
            ("octobre", "novembre"),
            ("juin", "juillet"),
            ("décembre", "novembre"),
            ("avril", "mai"),
        ],
        "es" => &[
            ("septiembre", "octubre"),
            ("enero", "febrero"),
            ("octubre", "noviembre"),
            ("junio", "julio"),
            ("diciembre", "noviembre"),
            ("abril", "mayo"),
        ],
        "ru" => &[
            ("сентября", "октября"),
            ("января", "февраля"),
            ("октября", "ноября"),
            ("июня", "июля"),
            ("декабря", "ноября"),
            ("апреля", "мая"),
        ],
        "ar" => &[
            ("سبتمبر", "أكتوبر"),
            ("يناير", "فبراير"),
            ("أكتوبر", "نوفمبر"),
            ("يونيو", "يوليو"),
            ("ديسمبر", "نوفمبر"),
            ("أبريل", "مايو"),
        ],
        _ => &[(" 9 月", " 10 月"), (" 10 月", " 11 月"), (" 6 月", " 7 月"), (" 12 月", " 11 月"), (" 4 月", " 5 月")],
    }
}

/// Changes one of the addresses that have a sign in them and stand in the text as they are.
fn address(good: &Good, sign: &str, to: impl Fn(&str) -> Option<String>) -> Option<String> {
    plain(good, |value| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~:/@".contains(c);
        let mut changed: Vec<(Range<usize>, String)> = Vec::new();
        for word in value.split(|c: char| !is_part(c)).map(|word| word.trim_matches(['.', ':'])) {
            let start = (word.as_ptr() as usize).saturating_sub(value.as_ptr() as usize);
            let is_link = value.get(..start).is_some_and(|before| before.ends_with("]("));
            if word.contains(sign)
                && !is_link
                && let Some(other) = to(word)
            {
                changed.push((start..start + word.len(), other));
            }
        }
        let (place, text) = one(&changed, good)?;
        put(value, &place, &text)
    })
}

/// Each form of the name of a body becomes the name of another one.
fn other_body(good: &Good, bed: &Bed) -> Option<String> {
    let names: Vec<&super::super::bed::Term> =
        bed.glossary.iter().filter(|term| term.locale == good.locale && term.entry.is_name).collect();
    let is_there = |term: &&&super::super::bed::Term| {
        term.entry.source.iter().any(|form| good.source_text.contains(form))
            && term.entry.forms.iter().any(|form| !form.contains('*') && good.value().contains(form.as_str()))
    };
    let term = names.iter().find(is_there)?;
    let other = names.iter().find(|other| other.entry.source != term.entry.source)?;
    let name = other.entry.forms.iter().find(|form| !form.contains('*'))?;
    plain(good, |value| {
        let mut text = value.to_owned();
        for form in &term.entry.forms {
            text = text.replace(form.as_str(), name);
        }
        Some(text)
    })
}
