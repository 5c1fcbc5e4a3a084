//! Names of one file among those of another, where tools write them differently.

use crate::delivery::events::mapping::{Field, FileKind};
use crate::delivery::events::measured::Taken;
use crate::delivery::events::names::{BLANK, Names};

/// Names of one file among those of another.
#[derive(Debug, Default)]
pub(super) struct Matches {
    /// For each name of the one, its number among the other.
    pub(super) numbers: Vec<Option<u32>>,
    /// Those of them that are written differently.
    taken: Vec<(u32, u32)>,
}

impl Matches {
    /// Looks for each name as it is, and where that fails for the one name that is written almost
    /// like it. Where several are, nobody can tell which is meant.
    pub(super) fn of(names: &Names, among: &Names) -> Self {
        let mut matches = Self::default();
        let mut shapes: Option<Shapes<'_>> = None;
        for (number, name) in (0..).zip(names.iter()) {
            let mut found = among.find(name).filter(|found| *found != BLANK);
            if found.is_none() && number != BLANK {
                let shapes = shapes.get_or_insert_with(|| Shapes::of(among));
                found = shapes.find(name);
                matches.taken.extend(found.map(|found| (number, found)));
            }
            matches.numbers.push(found);
        }
        matches
    }

    /// The number of a name among the other's.
    pub(super) fn get(&self, number: u32) -> Option<u32> {
        self.numbers.get(number as usize).copied().flatten()
    }

    /// What was taken for something else, for all to see.
    pub(super) fn taken(
        &self,
        kind: FileKind,
        field: Field,
        names: &Names,
        among: &Names,
    ) -> Option<Taken> {
        let pairs = self.taken.iter();
        let pairs = pairs.map(|(said, taken)| (names.text(*said), among.text(*taken)));
        let (said, taken) = pairs.min()?;
        let more = self.taken.len().saturating_sub(1);
        Some(Taken {
            kind,
            field,
            said,
            taken,
            more: u32::try_from(more).unwrap_or(u32::MAX),
        })
    }
}

/// The shapes of names, to find those of the same shape.
struct Shapes<'a> {
    names: &'a Names,
    /// The shape's hash and the name, sorted.
    list: Vec<(u32, u32)>,
}

impl<'a> Shapes<'a> {
    fn of(names: &'a Names) -> Self {
        let hashed = |(number, name): (u32, &[u8])| (hash(&shape(name)), number);
        let mut list: Vec<_> = (0..).zip(names.iter()).skip(1).map(hashed).collect();
        list.sort_unstable();
        Self { names, list }
    }

    /// The one name of the same shape.
    fn find(&self, name: &[u8]) -> Option<u32> {
        let wanted = shape(name);
        let hash = hash(&wanted);
        let start = self.list.partition_point(|(other, _)| *other < hash);
        let alike = self.list.iter().skip(start);
        let alike = alike.take_while(|(other, _)| *other == hash);
        let mut alike = alike.filter(|(_, number)| shape(self.names.get(*number)) == wanted);
        let (_, only) = alike.next()?;
        alike.next().is_none().then_some(*only)
    }
}

/// Whether two names are written alike but for case, spaces and punctuation.
pub(super) fn is_alike(one: &[u8], other: &[u8]) -> bool {
    shape(one) == shape(other)
}

/// A name without what tools change about it: letters in lower case, whatever stands between letters
/// and digits as one dash; of a number, neither zeros in front nor the `.0` that a column with gaps
/// gets in some programs.
fn shape(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name);
    let name = name.trim();
    let number = name.strip_suffix(".0").unwrap_or(name);
    if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
        return number.trim_start_matches('0').to_owned();
    }
    let mut shape = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_alphanumeric() {
            shape.extend(letter.to_lowercase());
        } else if !shape.is_empty() && !shape.ends_with('-') {
            shape.push('-');
        }
    }
    shape.truncate(shape.trim_end_matches('-').len());
    shape
}

/// FNV-1a, 32 bits.
fn hash(text: &str) -> u32 {
    let step = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    text.bytes().fold(0x811c_9dc5, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(of: &[&str]) -> Names {
        let mut names = Names::default();
        for name in of {
            names.add(name.as_bytes());
        }
        names
    }

    #[test]
    fn names_are_found_as_tools_write_them() {
        let among = names(&["checkout-service", "0042", "v1.1.2", "v1.12", "Küche"]);
        for (said, found) in [
            ("Checkout Service", Some("checkout-service")),
            ("checkout_service", Some("checkout-service")),
            (" CHECKOUT/SERVICE ", Some("checkout-service")),
            ("42", Some("0042")),
            ("42.0", Some("0042")),
            ("V1.1.2", Some("v1.1.2")),
            ("küche", Some("Küche")),
            ("checkoutservice", None),
            ("v112", None),
            ("421", None),
            ("", None),
        ] {
            let said_names = names(&[said]);
            let matches = Matches::of(&said_names, &among);
            let number = said_names.find(said.as_bytes()).unwrap();
            let name = matches.get(number).map(|number| among.text(number));
            assert_eq!(name.as_deref(), found, "{said:?}");
        }
    }

    #[test]
    fn of_two_that_are_alike_none_is_taken() {
        let among = names(&["check-out", "check_out", "basket"]);
        let said = names(&["Check Out", "BASKET", "check_out"]);
        let matches = Matches::of(&said, &among);
        let found: Vec<_> = (1..4).map(|number| matches.get(number)).collect();
        assert_eq!(found, [None, Some(3), Some(2)]);
        let taken = matches.taken(FileKind::Incidents, Field::Service, &said, &among);
        let taken = taken.unwrap();
        assert_eq!(
            (taken.said.as_str(), taken.taken.as_str(), taken.more),
            ("BASKET", "basket", 0)
        );
    }
}
