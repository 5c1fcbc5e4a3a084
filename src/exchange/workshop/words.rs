//! What a document calls what a workshop chooses from a few.

use crate::exchange::Expected;
use crate::exchange::error::Misread;
use crate::exchange::fields::{Fields, shape};
use crate::workshop::{Anonymity, Direction, Fate, Order, Role, SegmentKind};

/// Things by the words that documents have for them.
pub(super) type Words<T, const N: usize> = [(&'static str, T); N];

pub(super) const ANONYMITY: Words<Anonymity, 3> = [
    ("nobody", Anonymity::Nobody),
    ("coach", Anonymity::Coach),
    ("initials", Anonymity::Initials),
];

pub(super) const ROLES: Words<Role, 6> = [
    ("dev", Role::Dev),
    ("ops", Role::Ops),
    ("qa", Role::Qa),
    ("security", Role::Security),
    ("product", Role::Product),
    ("lead", Role::Lead),
];

pub(super) const SEGMENTS: Words<SegmentKind, 8> = [
    ("look-back", SegmentKind::LookBack),
    ("purpose", SegmentKind::Purpose),
    ("answer", SegmentKind::Answer),
    ("reveal", SegmentKind::Reveal),
    ("discuss", SegmentKind::Discuss),
    ("ideas", SegmentKind::Ideas),
    ("decide", SegmentKind::Decide),
    ("close", SegmentKind::Close),
];

pub(super) const DIRECTIONS: Words<Direction, 3> = [
    ("better", Direction::Better),
    ("same", Direction::Same),
    ("worse", Direction::Worse),
];

pub(super) const ORDERS: Words<Order, 4> = [
    ("disagreement", Order::Disagreement),
    ("lowest", Order::Lowest),
    ("highest", Order::Highest),
    ("listed", Order::Listed),
];

pub(super) const FATES: Words<Fate, 3> = [
    ("running", Fate::Running),
    ("kept", Fate::Kept),
    ("dropped", Fate::Dropped),
];

/// The thing that a field names; nothing where it is absent.
pub(super) fn read<T: Copy, const N: usize>(
    fields: &mut Fields,
    name: &str,
    words: &Words<T, N>,
) -> Result<Option<T>, Misread> {
    let text = fields.text(name)?;
    if text.is_empty() {
        return Ok(None);
    }
    let known = words.iter().find(|(word, _)| *word == text);
    known.map(|(_, thing)| Some(*thing)).ok_or_else(|| {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        shape(&fields.at(name), Expected::OneOf(known.join(", ")))
    })
}

/// What documents call a thing.
pub(super) fn of<T: PartialEq, const N: usize>(thing: &T, words: &Words<T, N>) -> &'static str {
    let known = words.iter().find(|(_, known)| known == thing);
    known.map_or("", |(word, _)| word)
}
