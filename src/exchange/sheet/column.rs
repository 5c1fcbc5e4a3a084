//! Where a cell stands: `AB12` is the 28th column of the twelfth row.

/// The column and the row of a reference, both from 0.
pub(super) fn place(reference: &str) -> Option<(usize, usize)> {
    let letters = reference.find(|letter: char| !letter.is_ascii_alphabetic())?;
    let (column, row) = reference.split_at_checked(letters)?;
    let column = column.bytes().try_fold(0_usize, |number, letter| {
        let digit = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        number.checked_mul(26)?.checked_add(digit)
    })?;
    let row: usize = row.parse().ok()?;
    Some((column.checked_sub(1)?, row.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_count_columns_in_letters() {
        for (reference, expected) in [
            ("A1", Some((0, 0))),
            ("z9", Some((25, 8))),
            ("AA10", Some((26, 9))),
            ("XFD1048576", Some((16_383, 1_048_575))),
            ("A0", None),
            ("12", None),
            ("A", None),
            ("ZZZZZZZZZZZZZZZZZZZZ1", None),
        ] {
            assert_eq!(place(reference), expected, "{reference}");
        }
    }
}
