//! What a column holds, written into a cell and read from one, also where another program has
//! changed how it is written.

use serde_json::Number as Json;

use super::leaf::Leaf;
use crate::assessment::Date;
use crate::exchange::sheet::{Cell, day_of_serial, fits};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Whole,
    Number,
    /// A day, `YYYY-MM-DD` in documents.
    Day,
    /// Yes or no.
    Flag,
}

/// How yes and no are written. `TRUE` would come back in the language of the program.
const YES: &str = "yes";
const NO: &str = "no";

/// The most digits that a spreadsheet keeps of a number.
const MAX_DIGITS: usize = 15;

impl Kind {
    /// Whether a value comes back from a cell of the column just as it was. The others stand among the
    /// other fields.
    pub(super) fn takes(self, leaf: &Leaf) -> bool {
        match (self, leaf) {
            (Self::Text, Leaf::Text(text)) => !text.is_empty() && fits(text),
            (Self::Whole, Leaf::Number(number)) => number.is_u64() && is_kept(number),
            (Self::Number, Leaf::Number(number)) => number.is_f64() && has_few_digits(number),
            // Earlier days are no numbers in a workbook.
            (Self::Day, Leaf::Text(text)) => text
                .parse::<Date>()
                .is_ok_and(|day| day.year() > 1900 && day.to_string() == *text),
            (Self::Flag, Leaf::Flag(_)) => true,
            _ => false,
        }
    }

    /// The value of a cell that says something; nothing where it says none of the kind.
    pub(super) fn read(self, cell: &str) -> Option<Leaf> {
        let trimmed = cell.trim();
        match self {
            Self::Text => Some(Leaf::Text(cell.to_owned())),
            Self::Whole => whole(trimmed).map(Leaf::Number),
            // Documents write such a number with its point, also where it is whole.
            Self::Number => Json::from_f64(number(trimmed)?.as_f64()?).map(Leaf::Number),
            Self::Day => day(trimmed).map(Leaf::Text),
            Self::Flag => flag(trimmed).map(Leaf::Flag),
        }
    }

    /// How wide such a column is, in characters.
    pub(super) fn width(self) -> u16 {
        match self {
            Self::Text => 30,
            Self::Whole | Self::Number | Self::Day | Self::Flag => 12,
        }
    }
}

/// The cell of a value.
pub(super) fn cell(kind: Kind, leaf: &Leaf) -> Cell {
    match leaf {
        Leaf::Text(text) => match text.parse() {
            Ok(day) if kind == Kind::Day => Cell::Day(day),
            _ => text.as_str().into(),
        },
        Leaf::Number(number) => number.as_f64().map_or(Cell::Empty, Cell::Number),
        Leaf::Flag(flag) => yes_or_no(*flag).into(),
        Leaf::Nothing | Leaf::NoItems | Leaf::NoFields => Cell::Empty,
    }
}

pub(super) fn yes_or_no(flag: bool) -> &'static str {
    if flag { YES } else { NO }
}

/// Yes or no, also as a program writes it that took the words for a truth.
pub(super) fn flag(text: &str) -> Option<bool> {
    let is = |word: &str| text.eq_ignore_ascii_case(word);
    if is(YES) || is("true") || is("1") {
        Some(true)
    } else if is(NO) || is("false") || is("0") {
        Some(false)
    } else {
        None
    }
}

/// Whether a spreadsheet keeps every digit of a number, and its form.
pub(super) fn is_kept(number: &Json) -> bool {
    let comes_back = number.as_f64().map(|value| value.to_string());
    has_few_digits(number) && comes_back.is_some_and(|written| written == number.to_string())
}

fn has_few_digits(number: &Json) -> bool {
    let text = number.to_string();
    text.bytes().filter(u8::is_ascii_digit).count() <= MAX_DIGITS
}

/// A number as documents write it; a comma may stand for its point.
pub(super) fn number(text: &str) -> Option<Json> {
    let text = if text.contains('.') {
        text.to_owned()
    } else {
        text.replacen(',', ".", 1)
    };
    // What Rust reads and JSON does not, such as `+1` and `1.`, is a number, too.
    serde_json::from_str(&text)
        .ok()
        .or_else(|| Json::from_f64(text.parse().ok()?))
}

/// A whole number, also where a program has written it as `4.0`.
fn whole(text: &str) -> Option<Json> {
    /// The largest number up to which every whole one is told from the next.
    const MOST: f64 = 9_007_199_254_740_992.0;
    let read = number(text)?;
    if read.is_u64() {
        return Some(read);
    }
    let value = read.as_f64()?;
    let is_whole = value.fract() == 0.0 && (0.0..=MOST).contains(&value);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number in a range that was just looked at"
    )]
    is_whole.then(|| (value as u64).into())
}

/// A day as documents write it, also where a program has made a serial number of it, or a moment.
fn day(text: &str) -> Option<String> {
    let text = match text.parse::<f64>() {
        Ok(serial) => day_of_serial(serial, false)?,
        Err(_) => text.to_owned(),
    };
    let day = text.split_once(['T', ' ']).map_or(&*text, |(day, _)| day);
    day.parse::<Date>().ok().map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_means_the_same_after_another_program_wrote_it() {
        let json = |text: &str| Leaf::Number(serde_json::from_str(text).unwrap());
        let text = |text: &str| Leaf::Text(text.into());
        for (kind, cell, expected) in [
            (Kind::Whole, "4", Some(json("4"))),
            (Kind::Whole, " 4.0 ", Some(json("4"))),
            (Kind::Whole, "4.5", None),
            (Kind::Whole, "-1", None),
            (Kind::Whole, "four", None),
            (Kind::Number, "2.5", Some(json("2.5"))),
            (Kind::Number, "2,5", Some(json("2.5"))),
            (Kind::Number, "1E-3", Some(json("0.001"))),
            (Kind::Number, "3", Some(json("3.0"))),
            (Kind::Number, "NaN", None),
            (Kind::Day, "2024-02-29", Some(text("2024-02-29"))),
            (Kind::Day, "45351", Some(text("2024-02-29"))),
            (Kind::Day, "45351.5", Some(text("2024-02-29"))),
            (Kind::Day, "2024-02-29T00:00:00", Some(text("2024-02-29"))),
            (Kind::Day, "soon", None),
            (Kind::Flag, "TRUE", Some(Leaf::Flag(true))),
            (Kind::Flag, "no", Some(Leaf::Flag(false))),
            (Kind::Flag, "perhaps", None),
            (Kind::Text, " 007 ", Some(text(" 007 "))),
        ] {
            assert_eq!(kind.read(cell), expected, "{kind:?} {cell}");
        }
    }
}
