//! Which beginnings of a row of letters end with their own checksum, found in one pass.
//!
//! Each piece of a text may begin a code, and each may end at many others: reading all of them anew would
//! take half a minute for a text that was made to be slow. This tells at once which are worth reading.

use super::bits::{CHECKSUM, LETTER};

/// That of CRC-32, the highest power first.
const POLYNOMIAL: u32 = 0x04c1_1db7;

/// What feeding a letter does to a sum, by what leaves the sum at its top.
#[expect(
    clippy::indexing_slicing,
    reason = "what is out of bounds does not compile"
)]
const FED: [u32; 32] = {
    let mut table = [0; 32];
    let (mut at, mut top) = (0, 0);
    while at < table.len() {
        table[at] = zeros(top << 27, LETTER);
        (at, top) = (at + 1, top + 1);
    }
    table
};

/// A sum after so many more 0 bits.
const fn zeros(sum: u32, bits: usize) -> u32 {
    let (mut sum, mut left) = (sum, bits);
    while left > 0 {
        let is_set = sum >> 31 == 1;
        sum = sum << 1 ^ if is_set { POLYNOMIAL } else { 0 };
        left -= 1;
    }
    sum
}

/// A sum after some bits, the lowest of a number.
const fn fed(sum: u32, number: u32, bits: usize) -> u32 {
    zeros(sum ^ number << (u32::BITS as usize - bits), bits)
}

/// The sums of every beginning of a row of letters.
pub(super) struct Seals<'l> {
    letters: &'l [u8],
    /// After no letter, after the first, and so on.
    sums: Vec<u32>,
}

impl<'l> Seals<'l> {
    /// Those of letters of five bits each.
    pub(super) fn of(letters: &'l [u8]) -> Self {
        let mut sums = Vec::with_capacity(letters.len() + 1);
        let mut sum = u32::MAX;
        sums.push(sum);
        for letter in letters {
            let top = (sum >> 27 ^ u32::from(*letter)) & 31;
            let change = usize::try_from(top).ok().and_then(|top| FED.get(top));
            sum = sum << LETTER ^ change.copied().unwrap_or_default();
            sums.push(sum);
        }
        Self { letters, sums }
    }

    /// Whether the first `count` letters end with the checksum of what stands before it, and with as many
    /// 0 bits as fill the last letter.
    pub(super) fn holds(&self, count: usize) -> bool {
        (0..LETTER).any(|filling| self.holds_with(count, filling).unwrap_or_default())
    }

    fn holds_with(&self, count: usize, filling: usize) -> Option<bool> {
        let body = (count * LETTER).checked_sub(filling + CHECKSUM)?;
        let (whole, part) = (body / LETTER, body % LETTER);
        let mut sum = *self.sums.get(whole)?;
        let rest = self.letters.get(whole..count)?;
        // What follows the body, as one number: the end of its last letter, the sum, the filling.
        let mut number = 0_u64;
        for letter in rest {
            number = number << LETTER | u64::from(*letter);
        }
        if part > 0 {
            let first = u32::from(*rest.first()?);
            sum = fed(sum, first >> (LETTER - part), part);
        }
        // A sum is that of whole bytes.
        let sum = !zeros(sum, (8 - body % 8) % 8);
        let is_filled = number & ((1 << filling) - 1) == 0;
        Some(is_filled && number >> filling & u64::from(u32::MAX) == u64::from(sum))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::code::bits::Bits;

    proptest! {
        #[test]
        fn what_is_sealed_is_found_in_one_pass(
            numbers in prop::collection::vec(0_u32..8, 1..70),
            after in prop::collection::vec(0_u8..32, 0..8),
        ) {
            let mut bits = Bits::default();
            for number in numbers {
                bits.push(number, 3);
            }
            bits.seal();
            let letters: Vec<u8> = bits.letters().collect();
            let count = letters.len();
            let all = [letters, after].concat();
            let seals = Seals::of(&all);
            prop_assert!(seals.holds(count));
        }

        #[test]
        fn what_is_not_sealed_is_not_found(letters in prop::collection::vec(0_u8..32, 0..90)) {
            let seals = Seals::of(&letters);
            for count in 0..=letters.len() {
                let bits = Bits::of_letters(&letters[..count]);
                let is_sealed = (0..LETTER).any(|filled| bits.is_sealed(bits.len().saturating_sub(filled)));
                prop_assert_eq!(seals.holds(count), is_sealed);
            }
        }
    }
}
