//! Languages that nobody speaks, made from English: they show words that were forgotten, and pages
//! that break under longer ones.

use crate::language::{Area, Language};
use crate::message::{Choice, Message, Pattern, Piece};

/// Which made-up language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Every letter accented and every text two fifths longer, as German or Finnish are.
    Accented,
    /// The same, written from right to left.
    RightToLeft,
}

impl Pseudo {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// The tag of the language, from the range that is kept for private use.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }
}

/// A made-up language that says everything that English says.
pub fn pseudo(english: &Language, kind: Pseudo) -> Language {
    let message = |message: &Message| Message {
        pattern: pattern(&message.pattern, kind),
        ..message.clone()
    };
    let area = |area: &Area| Area {
        name: area.name.clone(),
        messages: area.messages.iter().map(message).collect(),
    };
    Language {
        tag: kind.tag().to_owned(),
        areas: english.areas.iter().map(area).collect(),
    }
}

fn pattern(said: &[Piece], kind: Pseudo) -> Pattern {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(made_up(text, kind)),
        Piece::Argument(argument) => Piece::Argument(*argument),
        Piece::Slot(slot, inside) => Piece::Slot(*slot, pattern(inside, kind)),
        Piece::Choice(choice) => Piece::Choice(Choice {
            variants: choice
                .variants
                .iter()
                .map(|(key, said)| (key.clone(), pattern(said, kind)))
                .collect(),
            ..choice.clone()
        }),
    };
    said.iter().map(piece).collect()
}

fn made_up(text: &str, kind: Pseudo) -> String {
    let mut letters = 0;
    let mut out = String::new();
    for letter in text.chars() {
        match kind {
            Pseudo::Accented => out.push(accented(letter)),
            Pseudo::RightToLeft => out.push(hebrew(letter)),
        }
        if letter.is_alphabetic() {
            letters += 1;
            // Two letters more after every fifth.
            if letters % 5 == 0 {
                out.push_str(match kind {
                    Pseudo::Accented => "õô",
                    Pseudo::RightToLeft => "וו",
                });
            }
        }
    }
    out
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place
        .and_then(|at| ACCENTED.chars().nth(at))
        .unwrap_or(letter)
}

fn hebrew(letter: char) -> char {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
    const HEBREW: &str = "אבגדהוזחטיכלמנסעפצקרשתאבגד";
    let place = LATIN
        .chars()
        .position(|latin| latin == letter.to_ascii_lowercase());
    place
        .and_then(|at| HEBREW.chars().nth(at))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::lacks;
    use crate::parse::parse;

    #[test]
    fn everything_is_said_and_longer() {
        let english = Language {
            tag: "en".to_owned(),
            areas: vec![Area {
                name: "home".to_owned(),
                messages: parse(
                    "# Variables:\n#   $count (Number) - x\na = { $count ->\n   [one] One question\n  *[other] { $count } questions\n }\nb = Your assessments\n",
                )
                .unwrap(),
            }],
        };
        for kind in [Pseudo::Accented, Pseudo::RightToLeft] {
            let made_up = pseudo(&english, kind);
            assert_eq!(lacks(&english, &made_up), []);
            let Some(Piece::Text(text)) = made_up.areas[0].messages[1].pattern.first() else {
                panic!("{made_up:?}");
            };
            let length = text.chars().count();
            assert!((22..30).contains(&length), "{text}");
            assert!(!text.contains(|c: char| c.is_ascii_alphabetic()), "{text}");
        }
    }
}
