//! Answer codes in any text around them.
//!
//! ## What is taken for a code
//! The text falls into *pieces*: letters and digits in a row. Pieces with nothing but a space, hyphens
//! or one line break between them may be parts of one code, since codes are written in groups and
//! programs break long lines.
//!
//! Pieces from W on whose checksum fits are a code, whatever they look like: prose passes that test
//! once in four billion words.
//!
//! What fails it is told of only where it looks like a code, so that no word of prose ever is: it
//! begins with W, X, Y or Z or is just as long as a code of this workshop; it has at least 20 letters
//! and digits; it stands in groups of five or in pieces of ten and more, all in one case but for their
//! first letters; and half of these have both letters and digits in them. No word has, and a sentence
//! has words of other lengths.

use super::seal::Seals;
use super::{Code, Fault, GROUP, MARK, Submission, letters, read};
use crate::workshop::Invitation;

/// The fewest letters that are told of.
const FEWEST: usize = 20;
/// The most letters that are looked at as one code, of whatever version.
const MOST: usize = 200;
/// The fewest letters of a piece that is no group.
const LONG: usize = 10;
/// The most characters between two pieces of one code.
const GAP: usize = 4;
/// Stands for a letter that no code has.
const NONE: u8 = u8::MAX;

/// Something in a text that is an answer code, or was one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'t> {
    /// How the text has it.
    pub text: &'t str,
    /// What it says, or what is wrong with it.
    pub read: Result<Submission, Fault>,
}

/// Every answer code in a text, in their order, with what it is to a workshop.
pub fn find<'t>(invitation: &Invitation, text: &'t str) -> Vec<Found<'t>> {
    let pieces = Pieces::of(text);
    let whole = pieces.whole(invitation);
    let mut found = Vec::new();
    let mut whole = whole.into_iter().peekable();
    let mut at = 0;
    while at < pieces.list.len() {
        let limit = whole.peek().map_or(pieces.list.len(), |next| next.from);
        if at >= limit {
            if let Some(next) = whole.next() {
                found.push(Found {
                    text: pieces.text(next.from, next.to),
                    read: next.read,
                });
                at = next.to;
            }
        } else if let Some(to) = pieces.lookalike(invitation, at, limit) {
            found.push(Found {
                text: pieces.text(at, to),
                read: pieces.read(invitation, at, to),
            });
            at = to;
        } else {
            at += 1;
        }
    }
    found
}

/// Letters and digits in a row.
struct Piece {
    /// Where its letters are among all letters.
    from: usize,
    to: usize,
    /// Where it is in the text.
    start: usize,
    end: usize,
    /// Whether it may go on what stands before it.
    goes_on: bool,
    digits: usize,
    /// How many letters after the first are in upper and in lower case.
    upper: usize,
    lower: usize,
}

impl Piece {
    fn len(&self) -> usize {
        self.to - self.from
    }

    fn is_mixed(&self) -> bool {
        (1..self.len()).contains(&self.digits)
    }
}

/// Pieces whose checksum fits.
struct Whole {
    from: usize,
    to: usize,
    read: Result<Submission, Fault>,
}

/// A text in pieces.
struct Pieces<'t> {
    source: &'t str,
    /// The number of each letter of each piece.
    numbers: Vec<u8>,
    list: Vec<Piece>,
}

impl<'t> Pieces<'t> {
    fn of(source: &'t str) -> Self {
        let mut numbers = Vec::new();
        let mut list: Vec<Piece> = Vec::new();
        let mut is_within = false;
        let mut gap = Gap::new();
        for (start, letter) in source.char_indices() {
            if is_invisible(letter) {
                continue;
            }
            if !letter.is_alphanumeric() {
                gap = if is_within { Gap::new() } else { gap };
                gap.add(letter);
                is_within = false;
                continue;
            }
            if !is_within {
                list.push(Piece {
                    from: numbers.len(),
                    to: numbers.len(),
                    start,
                    end: start,
                    goes_on: gap.joins() && !list.is_empty(),
                    digits: 0,
                    upper: 0,
                    lower: 0,
                });
            }
            is_within = true;
            numbers.push(letters::number(letter).unwrap_or(NONE));
            if let Some(piece) = list.last_mut() {
                if piece.to > piece.from {
                    piece.upper += usize::from(letter.is_uppercase());
                    piece.lower += usize::from(letter.is_lowercase());
                }
                piece.digits += usize::from(letter.is_ascii_digit());
                piece.to = numbers.len();
                piece.end = start + letter.len_utf8();
            }
        }
        Self {
            source,
            numbers,
            list,
        }
    }

    fn text(&self, from: usize, to: usize) -> &'t str {
        let pieces = self.list.get(from..to).unwrap_or_default();
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            return "";
        };
        self.source.get(first.start..last.end).unwrap_or_default()
    }

    fn numbers(&self, from: usize, to: usize) -> &[u8] {
        let pieces = self.list.get(from..to).unwrap_or_default();
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            return &[];
        };
        self.numbers.get(first.from..last.to).unwrap_or_default()
    }

    fn read(&self, invitation: &Invitation, from: usize, to: usize) -> Result<Submission, Fault> {
        let numbers = self.numbers(from, to);
        if numbers.contains(&NONE) {
            // Its length still tells whether something is missing.
            let readable: Vec<u8> = numbers.iter().map(|number| (*number).min(31)).collect();
            return match read(invitation, &readable) {
                Err(fault @ (Fault::CutOff | Fault::TooLong)) => Err(fault),
                _ => Err(Fault::Typo),
            };
        }
        read(invitation, numbers)
    }

    /// Whether a piece may be the first of a code of some version.
    fn has_mark(&self, at: usize) -> bool {
        let first = self.list.get(at);
        let number = first.and_then(|piece| self.numbers.get(piece.from));
        number.is_some_and(|number| (MARK..NONE).contains(number))
    }

    /// Where a code that begins at a piece may end: after it, or after any that go on with it.
    fn ends(&self, from: usize, limit: usize) -> impl Iterator<Item = (usize, usize)> {
        let mut length = 0;
        let pieces = self.list.iter().enumerate().take(limit).skip(from);
        pieces
            .take_while(move |(at, piece)| *at == from || piece.goes_on)
            .map(move |(at, piece)| {
                length += piece.len();
                (at + 1, length)
            })
            .take_while(|(_, length)| *length <= MOST)
    }

    /// Every code whose checksum fits, in their order.
    fn whole(&self, invitation: &Invitation) -> Vec<Whole> {
        let mut whole = Vec::new();
        let mut at = 0;
        while at < self.list.len() {
            let code = self.has_mark(at).then(|| self.whole_at(invitation, at));
            at = match code.flatten() {
                Some(code) => {
                    let to = code.to;
                    whole.push(code);
                    to
                }
                None => at + 1,
            };
        }
        whole
    }

    /// The code that begins at a piece and whose checksum fits: one of this workshop's length, or else
    /// the longest of any other where the first piece is as long as codes have them.
    fn whole_at(&self, invitation: &Invitation, from: usize) -> Option<Whole> {
        let length = Code::length(invitation);
        let first = self.list.get(from)?.len();
        let is_shaped = first == GROUP || first >= LONG;
        let mut has_mixed = false;
        // Of other letters only as many as this workshop's codes have are looked at.
        let most = if is_shaped { MOST } else { length };
        let ends = self.ends(from, self.list.len());
        let mut ends: Vec<_> = ends.take_while(|(_, here)| *here <= most).collect();
        ends.retain(|(to, here)| {
            has_mixed |= self.list.get(to - 1).is_some_and(Piece::is_mixed);
            *here == length || (is_shaped && *here >= FEWEST && has_mixed)
        });
        let longest = ends.last()?.0;
        let numbers = self.numbers(from, longest);
        // What no code has ends what may be one.
        let known = numbers.iter().position(|number| *number == NONE);
        let seals = Seals::of(numbers.get(..known.unwrap_or(numbers.len()))?);
        ends.retain(|(_, here)| seals.holds(*here));
        // This workshop's length first.
        let own = ends.iter().filter(|(_, here)| *here == length);
        let others = ends.iter().rev().filter(|(_, here)| *here != length);
        own.chain(others).find_map(|(to, _)| {
            let read = self.read(invitation, from, *to);
            let is_whole = !matches!(read, Err(Fault::Typo | Fault::CutOff | Fault::TooLong));
            is_whole.then_some(Whole {
                from,
                to: *to,
                read,
            })
        })
    }

    /// The end of what looks like a code from a piece on, before a limit.
    fn lookalike(&self, invitation: &Invitation, from: usize, limit: usize) -> Option<usize> {
        let length = Code::length(invitation);
        let first = self.list.get(from)?.len();
        let mut end = None;
        for (to, here) in self.ends(from, limit) {
            let piece = self.list.get(to - 1)?;
            // Another code may begin on the next line.
            let begins_another = first != GROUP && to - 1 > from && self.has_mark(to - 1);
            let fits = match first {
                GROUP => piece.len() <= GROUP,
                _ => piece.len() >= LONG && !begins_another,
            };
            if !fits {
                break;
            }
            end = Some((to, here));
            let is_last_group = first == GROUP && piece.len() < GROUP;
            if is_last_group || here >= length {
                break;
            }
        }
        let (to, here) = end?;
        let pieces = self.list.get(from..to)?;
        let mixed = pieces.iter().filter(|piece| piece.is_mixed()).count();
        let has_upper = pieces.iter().any(|piece| piece.upper > 0);
        let has_lower = pieces.iter().any(|piece| piece.lower > 0);
        let looks_like_one = (self.has_mark(from) || here == length)
            && here >= FEWEST
            && mixed * 2 >= pieces.len()
            && !(has_upper && has_lower);
        looks_like_one.then_some(to)
    }
}

/// What stands between two pieces.
struct Gap {
    length: usize,
    breaks: usize,
    is_plain: bool,
}

impl Gap {
    fn new() -> Self {
        Self {
            length: 0,
            breaks: 0,
            is_plain: true,
        }
    }

    fn add(&mut self, letter: char) {
        self.length += 1;
        self.breaks += usize::from(letter == '\n');
        // Hyphens of all lengths, since programs lengthen them, and the mark of a quoted line.
        let is_hyphen = matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
        self.is_plain &= letter.is_whitespace() || is_hyphen || letter == '>';
    }

    fn joins(&self) -> bool {
        self.is_plain && self.length <= GAP && self.breaks <= 1
    }
}

/// What programs put between letters to break or to join lines, and nobody sees.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}
