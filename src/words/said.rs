//! Says a message: its compact form, with the arguments put in.
//!
//! The form is that of the package `words`, which writes it when Waymark is built.

use std::fmt;
use std::sync::OnceLock;

use super::rules::{rules, written};
use super::{Amount, Area};

const RECORD: char = '\u{1e}';
const PUT: char = '\u{1}';
const OPEN: char = '\u{2}';
const CLOSE: char = '\u{3}';
const CHOOSE: char = '\u{4}';
const VARIANT: char = '\u{5}';
const SAYS: char = '\u{6}';
const CHOSEN: char = '\u{7}';

/// The words of each area, once they are here.
static SAID: [OnceLock<Vec<&'static str>>; Area::ALL.len()] =
    [const { OnceLock::new() }; Area::ALL.len()];

/// The English words, part of every program but the one in the browser.
#[cfg(not(target_arch = "wasm32"))]
const ENGLISH: [&str; Area::ALL.len()] = include!(concat!(env!("OUT_DIR"), "/english.rs"));

/// Who is told of words that were to be said before their area was here.
static ABSENT: OnceLock<fn(Area)> = OnceLock::new();

/// Says who is told when something is to be said whose area is not here: `pages.toml` forgot it.
pub fn report_absent(report: fn(Area)) {
    ABSENT.get_or_init(|| report);
}

/// Puts the words of an area where its messages look; the first to come stay.
pub fn bring(area: Area, text: String) {
    if let Some(place) = SAID.get(area as usize) {
        // They are needed until the page is closed.
        place.get_or_init(|| messages(text.leak()));
    }
}

fn messages(text: &'static str) -> Vec<&'static str> {
    text.split_terminator(RECORD).collect()
}

fn said(area: Area) -> &'static [&'static str] {
    let Some(place) = SAID.get(area as usize) else {
        return &[];
    };
    #[cfg(not(target_arch = "wasm32"))]
    place.get_or_init(|| {
        ENGLISH
            .get(area as usize)
            .copied()
            .map_or_else(Vec::new, messages)
    });
    place.get().map_or(&[], Vec::as_slice)
}

fn pattern(area: Area, number: usize) -> &'static str {
    let found = said(area).get(number).copied();
    if found.is_none()
        && let Some(report) = ABSENT.get()
    {
        report(area);
    }
    found.unwrap_or_default()
}

/// What a message takes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    Text(&'a str),
    Number(usize),
    Amount(&'a Amount),
    /// The place of the case among those that English names.
    Case(u8),
    /// Opened and closed by the message itself.
    Slot,
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// Words that the page makes something of, such as a link, by the slot's name.
    Slot(&'static str, String),
}

/// A sentence of which the page makes something more than words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(Vec<Part>);

impl Sentence {
    /// Its parts, in the order of the language.
    pub fn parts(self) -> impl Iterator<Item = Part> {
        self.0.into_iter()
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Text(words) | Part::Slot(_, words) => f.write_str(words),
        })
    }
}

/// A message that takes nothing.
pub(super) fn constant(area: Area, number: usize) -> &'static str {
    pattern(area, number)
}

/// A message with its arguments put in.
pub(super) fn text(area: Area, number: usize, values: &[Value<'_>]) -> String {
    sentence(area, number, values, &[]).to_string()
}

/// A message with its arguments put in and its slots told apart; `names` are those of the arguments.
pub(super) fn sentence(
    area: Area,
    number: usize,
    values: &[Value<'_>],
    names: &[&'static str],
) -> Sentence {
    spoken(pattern(area, number), values, names)
}

fn spoken(pattern: &str, values: &[Value<'_>], names: &[&'static str]) -> Sentence {
    let mut speaker = Speaker {
        rest: pattern,
        values,
        names,
        parts: Vec::new(),
        words: String::new(),
    };
    speaker.say(true);
    speaker.end_words();
    Sentence(speaker.parts)
}

struct Speaker<'a> {
    rest: &'a str,
    values: &'a [Value<'a>],
    names: &'a [&'static str],
    parts: Vec<Part>,
    words: String,
}

impl<'a> Speaker<'a> {
    /// Reads a pattern to its end, and says it if it is the one that was chosen; what ended it.
    fn say(&mut self, is_said: bool) -> Option<char> {
        while let Some(letter) = self.next() {
            match letter {
                PUT => {
                    let place = self.digit();
                    if is_said {
                        self.put(place);
                    }
                }
                OPEN => self.slot(is_said),
                CHOOSE => self.choose(is_said),
                CLOSE | VARIANT | CHOSEN => return Some(letter),
                _ if is_said => self.words.push(letter),
                _ => {}
            }
        }
        None
    }

    fn put(&mut self, place: usize) {
        match self.values.get(place) {
            Some(Value::Text(text)) => self.words.push_str(text),
            Some(Value::Number(number)) => self.words.push_str(&written(&number.to_string())),
            Some(Value::Amount(amount)) => self.words.push_str(amount.as_str()),
            Some(Value::Case(_) | Value::Slot) | None => {}
        }
    }

    fn slot(&mut self, is_said: bool) {
        let place = self.digit();
        if is_said {
            self.end_words();
        }
        self.say(is_said);
        if is_said {
            let words = std::mem::take(&mut self.words);
            let name = self.names.get(place).copied().unwrap_or_default();
            self.parts.push(Part::Slot(name, words));
        }
    }

    fn choose(&mut self, is_said: bool) {
        let place = self.digit();
        let value = self.values.get(place).copied();
        let mut is_open = is_said;
        let mut ended = self.next();
        while ended == Some(VARIANT) {
            let key = self.key();
            let is_chosen = is_open && (key.is_empty() || is_meant(key, value));
            is_open &= !is_chosen;
            ended = self.say(is_chosen);
        }
    }

    fn end_words(&mut self) {
        if !self.words.is_empty() {
            let words = std::mem::take(&mut self.words);
            self.parts.push(Part::Text(words));
        }
    }

    fn next(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let next = letters.next();
        self.rest = letters.as_str();
        next
    }

    fn digit(&mut self) -> usize {
        self.next().map_or(usize::MAX, |digit| {
            (digit as usize).wrapping_sub('0' as usize)
        })
    }

    fn key(&mut self) -> &'a str {
        let (key, rest) = self.rest.split_once(SAYS).unwrap_or((self.rest, ""));
        self.rest = rest;
        key
    }
}

/// Whether a variant is the one for a value. An exact number stands before the plurals in the file.
fn is_meant(key: &str, value: Option<Value<'_>>) -> bool {
    match value {
        Some(Value::Number(number)) => match key.strip_prefix('=') {
            Some(exact) => exact.parse() == Ok(number),
            None => key == (rules().plural)(counted(number)),
        },
        Some(Value::Amount(amount)) => match key.strip_prefix('=') {
            Some(exact) => amount.is(exact),
            None => key == (rules().plural)(amount.shown()),
        },
        Some(Value::Case(case)) => key.parse() == Ok(case),
        Some(Value::Text(_) | Value::Slot) | None => false,
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a count that loses its last digit keeps its plural"
)]
fn counted(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a message of a file, with values put in.
    fn said(file: &str, values: &[Value<'_>], names: &[&'static str]) -> Vec<Part> {
        let area = words::Area {
            name: "test".to_owned(),
            messages: words::parse(file).unwrap(),
        };
        let language = words::Language {
            tag: "en".to_owned(),
            areas: vec![area.clone()],
        };
        let packed = words::packed(&area, &language);
        spoken(packed.trim_end_matches(RECORD), values, names)
            .parts()
            .collect()
    }

    fn plain(file: &str, values: &[Value<'_>]) -> String {
        Sentence(said(file, values, &[])).to_string()
    }

    const LEFT: &str = "# Variables:\n#   $count (Number) - x\n#   $team (Text) - x\n\
        left = { $team }: { $count ->\n    [0] nothing\n    [one] one question\n   *[other] { $count } questions\n } left\n";

    #[test]
    fn plurals_and_exact_numbers_choose() {
        for (count, words) in [
            (0, "Tide: nothing left"),
            (1, "Tide: one question left"),
            (2_500, "Tide: 2,500 questions left"),
        ] {
            assert_eq!(
                plain(LEFT, &[Value::Number(count), Value::Text("Tide")]),
                words
            );
        }
    }

    #[test]
    fn amounts_are_put_in_as_written_and_choose_by_what_is_shown() {
        let file = "# Variables:\n#   $hours (Amount) - x\n\
            after = { $hours ->\n    [0] at once\n    [one] after { $hours } hour\n   *[other] after { $hours } hours\n }\n";
        for (shown, written, words) in [
            (0.0, "0", "at once"),
            (1.0, "1", "after 1 hour"),
            (-1.0, "−1", "after −1 hour"),
            (1.5, "1.5", "after 1.5 hours"),
            (2_500.0, "2,500", "after 2,500 hours"),
        ] {
            let amount = Amount::new(shown, written.to_owned());
            assert_eq!(plain(file, &[Value::Amount(&amount)]), words);
        }
    }

    #[test]
    fn cases_choose_and_what_nobody_worded_says_the_default() {
        let file = "# Variables:\n#   $way (rose | fell | same) - x\n\
            moved = It { $way ->\n    [rose] rose\n    [fell] fell\n   *[same] stayed\n }.\n";
        let words = |case| plain(file, &[Value::Case(case)]);
        assert_eq!(
            [words(0), words(1), words(2)],
            ["It rose.", "It fell.", "It stayed."]
        );
    }

    #[test]
    fn slots_stand_where_the_language_puts_them() {
        let file = "# Variables:\n#   $count (Number) - x\n#   $all (Slot) - x\n\
            more = Read { $count ->\n    [one] <all>the one</all>\n   *[other] <all>all { $count }</all>\n } first\n";
        assert_eq!(
            said(file, &[Value::Number(3), Value::Slot], &["count", "all"]),
            [
                Part::Text("Read ".to_owned()),
                Part::Slot("all", "all 3".to_owned()),
                Part::Text(" first".to_owned()),
            ]
        );
    }

    #[test]
    fn the_form_is_that_of_the_package() {
        assert_eq!(
            [RECORD, PUT, OPEN, CLOSE, CHOOSE, VARIANT, SAYS, CHOSEN],
            [
                words::RECORD,
                words::PUT,
                words::OPEN,
                words::CLOSE,
                words::CHOOSE,
                words::VARIANT,
                words::SAYS,
                words::CHOSEN
            ]
        );
    }
}
