//! Bits in a row, most significant first, as bytes and as letters.

/// Bits in a row. The last byte is filled up with 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits {
    bytes: Vec<u8>,
    length: usize,
}

/// How many bits a letter has.
pub(super) const LETTER: usize = 5;

/// How many bits a checksum has.
pub(super) const CHECKSUM: usize = 32;

impl Bits {
    /// The lowest `width` bits of a number, added at the end.
    pub(super) fn push(&mut self, number: u32, width: usize) {
        let mut left = width;
        while left > 0 {
            let free = 8 - self.length % 8;
            if free == 8 {
                self.bytes.push(0);
            }
            let taken = free.min(left);
            left -= taken;
            let part = number >> left & low(taken);
            if let Some(last) = self.bytes.last_mut() {
                *last |= u8::try_from(part << (free - taken)).unwrap_or_default();
            }
            self.length += taken;
        }
    }

    /// The bits of letters, five each.
    pub(super) fn of_letters(letters: &[u8]) -> Self {
        let mut bits = Self::default();
        for letter in letters {
            bits.push(u32::from(*letter), LETTER);
        }
        bits
    }

    /// Letters of five bits each, the last filled up with 0.
    pub(super) fn letters(&self) -> impl Iterator<Item = u8> {
        (0..self.length)
            .step_by(LETTER)
            .map(|from| u8::try_from(self.number(from, LETTER)).unwrap_or_default())
    }

    /// How many bits there are.
    pub(super) fn len(&self) -> usize {
        self.length
    }

    /// The number that `width` bits from a place are, 32 at most; 0 beyond the end.
    pub(super) fn number(&self, from: usize, width: usize) -> u32 {
        let (mut at, end) = (from, from + width);
        let mut number = 0_u32;
        while at < end {
            let byte = self.bytes.get(at / 8).copied().unwrap_or_default();
            let there = 8 - at % 8;
            let taken = there.min(end - at);
            let part = u32::from(byte) >> (there - taken) & low(taken);
            number = number << taken | part;
            at += taken;
        }
        number
    }

    /// The CRC-32 of the first `length` bits, filled up with 0 to whole bytes.
    ///
    /// The usual CRC-32 takes each byte from its lowest bit. Both the bytes and the sum are turned
    /// round here, so that it takes the bits in the order they stand in: then it notices every change
    /// that spans 25 bits at most, which is what one letter, or five neighbours, can do.
    pub(super) fn checksum(&self, length: usize) -> u32 {
        let whole = self.bytes.iter().take(length / 8).copied();
        let more = length % 8;
        let part = self.bytes.get(length / 8).filter(|_| more > 0);
        let part = part.map(|byte| byte >> (8 - more) << (8 - more));
        let turned: Vec<u8> = whole.chain(part).map(u8::reverse_bits).collect();
        crc32fast::hash(&turned).reverse_bits()
    }

    /// Adds the checksum of all bits so far.
    pub(super) fn seal(&mut self) {
        self.push(self.checksum(self.length), CHECKSUM);
    }

    /// Whether the first `length` bits end with their checksum and only 0 follows.
    pub(super) fn is_sealed(&self, length: usize) -> bool {
        let Some(body) = length.checked_sub(CHECKSUM) else {
            return false;
        };
        let rest = self.length.checked_sub(length);
        rest.is_some_and(|rest| rest < LETTER && self.number(length, rest) == 0)
            && self.number(body, CHECKSUM) == self.checksum(body)
    }
}

/// A number of which the lowest bits are set.
fn low(bits: usize) -> u32 {
    (1 << bits) - 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let mut bits = Bits::default();
        bits.push(0b11100, 5);
        bits.push(0xdead_beef, 32);
        bits.push(1, 1);
        assert_eq!((bits.len(), bits.number(0, 5)), (38, 28));
        assert_eq!((bits.number(5, 32), bits.number(37, 1)), (0xdead_beef, 1));
        assert_eq!(bits.number(40, 32), 0);
        let letters: Vec<u8> = bits.letters().collect();
        assert_eq!((letters.len(), letters[0]), (8, 28));
        assert_eq!(Bits::of_letters(&letters).number(5, 32), 0xdead_beef);
    }

    proptest! {
        /// Not only likely: a CRC notices each change within 25 bits, and here it is tried.
        #[test]
        fn a_change_within_25_bits_breaks_the_seal(
            numbers in prop::collection::vec(0_u32..32, 1..60),
            change in 1_u32..1 << 25,
            place: prop::sample::Index,
        ) {
            let mut bits = Bits::default();
            for number in numbers {
                bits.push(number, 3);
            }
            bits.seal();
            let length = bits.len();
            prop_assert!(bits.is_sealed(length));
            let from = place.index(length);
            let mut changed = Bits::default();
            for at in 0..length {
                let flip = at.checked_sub(from).filter(|at| *at < 25).map_or(0, |at| change >> at & 1);
                changed.push(bits.number(at, 1) ^ flip, 1);
            }
            prop_assert!(changed == bits || !changed.is_sealed(length));
        }
    }
}
