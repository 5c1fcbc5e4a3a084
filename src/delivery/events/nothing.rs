//! What programs write into cells that have nothing to say.

use super::mapping::Field;

/// Words for nothing, in small letters.
const WORDS: [&[u8]; 26] = [
    b"null",
    b"\\n",
    b"none",
    b"nan",
    b"nat",
    b"n/a",
    b"#n/a",
    b"<na>",
    b"-",
    b"--",
    b"---",
    "–".as_bytes(),
    "—".as_bytes(),
    b"empty",
    b"nil",
    b"undefined",
    b"(null)",
    b"<null>",
    b"[null]",
    b"(none)",
    b"<none>",
    b"<nil>",
    b"(empty)",
    b"(blank)",
    b"n.a.",
    b"#null!",
];
/// The longest of them.
const LONGEST: usize = 9;

/// Whether what stands in a field's cell stands for nothing. `NA`, as R writes it, may be a region
/// where services and environments are named.
pub(super) fn is_nothing(field: Field, cell: &[u8]) -> bool {
    if cell.len() > LONGEST {
        return false;
    }
    let may_be = cell.first().is_some_and(|first| {
        matches!(
            first,
            b'n' | b'N'
                | b'\\'
                | b'#'
                | b'<'
                | b'-'
                | 0xe2
                | b'e'
                | b'E'
                | b'u'
                | b'U'
                | b'('
                | b'['
        )
    });
    let is = |word: &&[u8]| word.eq_ignore_ascii_case(cell);
    let is_na = || cell == b"NA" && !matches!(field, Field::Service | Field::Environment);
    may_be && (WORDS.iter().any(is) || is_na())
}

/// Whether an id looks as if a spreadsheet had rounded it: `1.23E+10`, `1,23E+10` or `2E+26`.
pub(super) fn is_rounded(id: &[u8]) -> bool {
    let [b'0'..=b'9', rest @ ..] = id else {
        return false;
    };
    // A hash goes on with other letters at once.
    if !matches!(rest.first(), Some(b'.' | b',' | b'E' | b'e')) {
        return false;
    }
    let exponent = rest.iter().position(|b| matches!(b, b'E' | b'e'));
    let Some((mantissa, exponent)) = exponent.and_then(|at| rest.split_at_checked(at)) else {
        return false;
    };
    let digits = |text: &[u8]| !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    let is_mantissa = match mantissa {
        [] => true,
        [b'.' | b',', decimals @ ..] => digits(decimals),
        _ => false,
    };
    let power = exponent
        .get(1..)
        .and_then(|signed| signed.strip_prefix(b"+"));
    is_mantissa && power.is_some_and(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_nothing_are_known_in_any_case() {
        for word in [
            "NULL",
            "\\N",
            "null",
            "None",
            "NaN",
            "NaT",
            "N/A",
            "#N/A",
            "-",
            "–",
            "—",
            "Empty",
            "nil",
            "undefined",
            "(null)",
            "<NA>",
        ] {
            assert!(is_nothing(Field::Service, word.as_bytes()), "{word}");
            assert!(word.len() <= LONGEST);
        }
        for word in [
            "no",
            "0",
            "false",
            "nullable",
            "-1",
            "n",
            "unplanned",
            "undefined!",
            "e",
            "#1",
        ] {
            assert!(!is_nothing(Field::Unplanned, word.as_bytes()), "{word}");
        }
        assert!(is_nothing(Field::ResolvedAt, b"NA"));
        assert!(!is_nothing(Field::Environment, b"NA"), "North America");
    }

    #[test]
    fn rounded_ids_are_told_from_hashes() {
        for id in ["1.23E+10", "2.19E+26", "1,23E+10", "2E+26", "8.91e+05"] {
            assert!(is_rounded(id.as_bytes()), "{id}");
        }
        for id in [
            "1e5", "891e3", "12E+5", "d-1", "E+10", "1.E+10", "1.2E+", "a1b2e+3", "", "1.23E-10",
        ] {
            assert!(!is_rounded(id.as_bytes()), "{id}");
        }
    }
}
