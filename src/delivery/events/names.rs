//! Names as numbers: each distinct text of a column once, and four bytes wherever it stands.

/// The number of the empty name, in every collection.
pub(super) const BLANK: u32 = 0;

/// Distinct names, numbered in the order in which they came.
///
/// ## Why not a `HashMap`
/// A map owns each name apart, at three times the bytes of the name itself; half a million ids would
/// not fit into the memory that is left beside the file. Here they stand end to end, and the table
/// holds their numbers only.
#[derive(Clone, Debug)]
pub(super) struct Names {
    text: Vec<u8>,
    /// Where each name ends.
    ends: Vec<u32>,
    /// Each name in the first free slot from its hash on; at most half of them taken, and their
    /// number a power of two.
    slots: Vec<Slot>,
    /// The number that was given last: words come in runs.
    last: u32,
}

/// A place for a name, with its hash so that most other names need not be looked at.
#[derive(Clone, Copy, Debug)]
struct Slot {
    hash: u32,
    number: u32,
}

const FREE: Slot = Slot {
    hash: 0,
    number: u32::MAX,
};

impl Slot {
    fn is_free(self) -> bool {
        self.number == FREE.number
    }
}

impl Default for Names {
    fn default() -> Self {
        let mut names = Self {
            text: Vec::new(),
            ends: Vec::new(),
            slots: vec![FREE; 16],
            last: BLANK,
        };
        names.add(b"");
        names
    }
}

impl Names {
    /// How many there are, the empty one included.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The name of a number; empty for a number that was not given.
    pub(super) fn get(&self, number: u32) -> &[u8] {
        let end = |at: usize| self.ends.get(at).map_or(0, |end| *end as usize);
        let at = number as usize;
        let start = at.checked_sub(1).map_or(0, end);
        self.text.get(start..end(at)).unwrap_or_default()
    }

    /// The name of a number as text.
    pub(super) fn text(&self, number: u32) -> String {
        String::from_utf8_lossy(self.get(number)).into_owned()
    }

    /// Every name, by number.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..).take(self.len()).map(|number| self.get(number))
    }

    /// The number of a name, if it came.
    pub(super) fn find(&self, name: &[u8]) -> Option<u32> {
        let slot = self.slots.get(self.place(name, hash(name)))?;
        (!slot.is_free()).then_some(slot.number)
    }

    /// The number of a name, new or known.
    pub(super) fn add(&mut self, name: &[u8]) -> u32 {
        if self.ends.is_empty() || self.get(self.last) != name {
            self.last = self.number(name);
        }
        self.last
    }

    fn number(&mut self, name: &[u8]) -> u32 {
        let hash = hash(name);
        let place = self.place(name, hash);
        // Files of four gigabytes are refused before they come here.
        let number = u32::try_from(self.ends.len()).unwrap_or(FREE.number);
        match self.slots.get_mut(place) {
            Some(slot) if !slot.is_free() => return slot.number,
            Some(slot) => *slot = Slot { hash, number },
            None => {}
        }
        self.text.extend_from_slice(name);
        let end = u32::try_from(self.text.len());
        self.ends.push(end.unwrap_or(u32::MAX));
        if self.ends.len() * 2 > self.slots.len() {
            self.spread();
        }
        number
    }

    /// The slot where a name is, or where it would go.
    fn place(&self, name: &[u8], hash: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut place = hash as usize & mask;
        while let Some(slot) = self.slots.get(place)
            && !slot.is_free()
            && (slot.hash != hash || self.get(slot.number) != name)
        {
            place = (place + 1) & mask;
        }
        place
    }

    /// Doubles the slots.
    fn spread(&mut self) {
        let wider = vec![FREE; self.slots.len() * 2];
        let mask = wider.len() - 1;
        let slots = std::mem::replace(&mut self.slots, wider);
        for slot in slots.into_iter().filter(|slot| !slot.is_free()) {
            let mut place = slot.hash as usize & mask;
            while self.slots.get(place).is_some_and(|taken| !taken.is_free()) {
                place = (place + 1) & mask;
            }
            if let Some(free) = self.slots.get_mut(place) {
                *free = slot;
            }
        }
    }
}

/// A hash by multiplication, eight bytes at a time; the upper half has seen every bit.
fn hash(name: &[u8]) -> u32 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let (words, rest) = name.as_chunks();
    let mut last = [0; 8];
    for (byte, rest) in last.iter_mut().zip(rest) {
        *byte = *rest;
    }
    let words = words.iter().chain(std::iter::once(&last));
    let hash = words.fold(name.len() as u64, |hash, word| {
        (hash.rotate_left(29) ^ u64::from_le_bytes(*word)).wrapping_mul(ODD)
    });
    let mixed = (hash ^ (hash >> 29)).wrapping_mul(ODD);
    (mixed >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_one_number() {
        let mut names = Names::default();
        assert_eq!(names.add(b""), BLANK);
        for round in 0..2 {
            for number in 1..2_000_u32 {
                assert_eq!(
                    names.add(format!("d-{number}").as_bytes()),
                    number,
                    "{round}"
                );
            }
        }
        assert_eq!(names.len(), 2_000);
        assert_eq!(names.find(b"d-1234"), Some(1_234));
        assert_eq!(names.find(b"d-2000"), None);
        assert_eq!(names.get(1_999), b"d-1999");
        assert_eq!(names.get(2_000), b"");
        assert_eq!(names.iter().nth(1), Some(b"d-1".as_slice()));
    }
}
