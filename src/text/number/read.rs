//! Reads numbers as people write them.

/// A number as people write it, with a point or a comma and perhaps a percent sign; nothing for
/// anything else, a comma that may set off thousands included.
///
/// ```
/// use waymark::text::number;
/// assert_eq!(number::read("12,5 %"), Some(12.5));
/// assert_eq!(number::read("1e3"), None);
/// ```
pub fn read(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches('%').trim_end();
    if text
        .split_once(',')
        .is_some_and(|(_, after)| after.len() == 3)
    {
        return None;
    }
    let text = text.replace(',', ".");
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    text.parse()
        .ok()
        .filter(|number: &f64| is_plain && number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("12.5", Some(12.5)),
            (" 12,5 % ", Some(12.5)),
            ("0", Some(0.0)),
            ("7.", Some(7.0)),
            ("", None),
            ("-1", None),
            ("1,000.5", None),
            ("1,000", None),
            ("NaN", None),
            ("twelve", None),
        ] {
            assert_eq!(read(text), number, "{text:?}");
        }
    }
}
