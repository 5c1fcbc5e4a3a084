//! Crockford's base32: digits and letters that are hard to confuse, five bits each.
//!
//! Source: <https://www.crockford.com/base32.html>.

const LETTERS: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The letter of a number from 0 to 31.
pub(super) fn letter(number: u8) -> char {
    char::from(LETTERS.get(usize::from(number)).copied().unwrap_or(b'0'))
}

/// The number of a letter in either case, where O is 0, and I and L are 1; none for U and for what is
/// neither letter nor digit.
pub(super) fn number(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = LETTERS.iter().position(|here| char::from(*here) == letter);
    u8::try_from(place?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_read_in_both_cases() {
        for here in 0..32 {
            let written = letter(here);
            assert_eq!(number(written), Some(here));
            assert_eq!(number(written.to_ascii_lowercase()), Some(here));
        }
        for (written, expected) in [('o', 0), ('O', 0), ('i', 1), ('I', 1), ('l', 1), ('L', 1)] {
            assert_eq!(number(written), Some(expected));
        }
        for foreign in ['u', 'U', '-', 'é', 'Ａ', 'ſ'] {
            assert_eq!(number(foreign), None, "{foreign}");
        }
    }

    /// What the header says of a code of version 1, so that it begins with W.
    #[test]
    fn twenty_eight_is_w() {
        assert_eq!(letter(28), 'W');
    }
}
