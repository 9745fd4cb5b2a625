//! What every reader of a language sees: whether it is that language, its marks and blanks, letters that are not to be seen.

mod length;
mod marks;
mod pairs;
mod repeat;
mod spacing;
mod spelling;
mod tongue;
mod unseen;

use crate::finding::Finding;
use crate::pair::Texts;
use crate::spelling::Speller;

pub(crate) fn check(texts: &Texts<'_>, speller: Option<&Speller>, found: &mut Vec<Finding>) {
    unseen::check(texts, found);
    let is_translated = tongue::check(texts, found);
    if !is_translated {
        return;
    }
    marks::check(texts, found);
    spacing::check(texts, found);
    pairs::check(texts, found);
    repeat::check(texts, found);
    length::check(texts, found);
    if let Some(speller) = speller {
        spelling::check(texts, speller, found);
    }
}
