//! A language as the app fetches it: a compact file for each area.
//!
//! The messages stand in the order of the English file, each ended by [`RECORD`]; one that the
//! language lacks is taken from English. Text stands as it is. Control characters, which no text
//! holds, stand for the rest; arguments and cases are numbered as English numbers them:
//!
//! | piece | is written |
//! |---|---|
//! | argument | `PUT` digit |
//! | slot | `OPEN` digit pattern `CLOSE` |
//! | choice | `CHOOSE` digit, then for each variant `VARIANT` key `SAYS` pattern, then `CHOSEN` |
//!
//! A digit is the letter with that place from `0` on. The key of a plural is its name, of a number
//! `=` and the number, of a case the place of the case; the last variant has no key and is said when
//! no other is.

use crate::language::{Area, Language};
use crate::message::{Choice, Key, Kind, Message, Piece};

/// Ends a message.
pub const RECORD: char = '\u{1e}';
/// Puts in an argument.
pub const PUT: char = '\u{1}';
/// Opens a slot.
pub const OPEN: char = '\u{2}';
/// Closes it.
pub const CLOSE: char = '\u{3}';
/// Begins a choice.
pub const CHOOSE: char = '\u{4}';
/// Begins a variant of it.
pub const VARIANT: char = '\u{5}';
/// Ends the key of a variant.
pub const SAYS: char = '\u{6}';
/// Ends a choice.
pub const CHOSEN: char = '\u{7}';

/// An area of a language in the compact form, measured by the English one.
pub fn packed(english: &Area, language: &Language) -> String {
    let said = language.area(&english.name);
    let mut out = String::new();
    for message in &english.messages {
        let said = said.and_then(|area| area.message(&message.id));
        let mut writer = Writer {
            english: message,
            said: said.unwrap_or(message),
            out: &mut out,
        };
        let pattern = &writer.said.pattern;
        writer.pattern(pattern);
        out.push(RECORD);
    }
    out
}

struct Writer<'a> {
    english: &'a Message,
    said: &'a Message,
    out: &'a mut String,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &[Piece]) {
        for piece in pattern {
            match piece {
                Piece::Text(text) => self.out.push_str(text),
                Piece::Argument(argument) => {
                    self.out.push(PUT);
                    self.digit(*argument);
                }
                Piece::Slot(slot, inside) => {
                    self.out.push(OPEN);
                    self.digit(*slot);
                    self.pattern(inside);
                    self.out.push(CLOSE);
                }
                Piece::Choice(choice) => self.choice(choice),
            }
        }
    }

    fn choice(&mut self, choice: &Choice) {
        self.out.push(CHOOSE);
        self.digit(choice.argument);
        let chosen = choice.variants.iter().enumerate();
        for (_, (key, pattern)) in chosen.filter(|(at, _)| *at != choice.default) {
            self.out.push(VARIANT);
            self.key(choice.argument, key);
            self.out.push(SAYS);
            self.pattern(pattern);
        }
        self.out.push(VARIANT);
        self.out.push(SAYS);
        if let Some((_, pattern)) = choice.variants.get(choice.default) {
            self.pattern(pattern);
        }
        self.out.push(CHOSEN);
    }

    fn key(&mut self, argument: usize, key: &Key) {
        match key {
            Key::Exact(number) => {
                self.out.push('=');
                self.out.push_str(&number.to_string());
            }
            Key::Named(name) => match self.english_kind(argument) {
                Some(Kind::Case(cases)) => {
                    let place = cases.iter().position(|case| case == name);
                    self.out.push_str(&place.unwrap_or(cases.len()).to_string());
                }
                _ => self.out.push_str(name),
            },
        }
    }

    /// Writes the place that an argument of the language has in English.
    fn digit(&mut self, argument: usize) {
        let place = self.english_argument(argument).unwrap_or_default();
        let place = u32::try_from(place).unwrap_or_default();
        self.out
            .push(char::from_u32(u32::from('0') + place).unwrap_or('0'));
    }

    fn english_kind(&self, argument: usize) -> Option<&Kind> {
        let place = self.english_argument(argument)?;
        Some(&self.english.arguments.get(place)?.kind)
    }

    fn english_argument(&self, argument: usize) -> Option<usize> {
        let name = &self.said.arguments.get(argument)?.name;
        self.english.place(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;

    fn area(text: &str) -> Area {
        Area {
            name: "home".to_owned(),
            messages: parse(text).unwrap(),
        }
    }

    #[test]
    fn messages_stand_in_english_order_with_english_numbers() {
        let english = area(
            "title = Home\n# Variables:\n#   $count (Number) - x\n#   $way (up | down) - x\n\
             moved = { $way ->\n   [up] { $count } up\n  *[down] down\n }\nlast = End\n",
        );
        let german = Language {
            tag: "de".to_owned(),
            areas: vec![area(
                "# Variables:\n#   $way (up | down) - x\n#   $count (Number) - x\n\
                 moved = { $way ->\n   [down] runter\n  *[up] hoch { $count }\n }\ntitle = Start\n",
            )],
        };
        assert_eq!(
            packed(&english, &german),
            "Start\u{1e}\u{4}1\u{5}1\u{6}runter\u{5}\u{6}hoch \u{1}0\u{7}\u{1e}End\u{1e}"
        );
    }
}
