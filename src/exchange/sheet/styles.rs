//! Which of a workbook's styles show a number as a day.

use roxmltree::Node;

use super::SheetError;
use super::parts::{children, parsed};

/// For each style, in order, whether it shows numbers as days.
pub(super) fn days(text: &str) -> Result<Vec<bool>, SheetError> {
    let document = parsed(text)?;
    let root = document.root_element();
    let own: Vec<(u32, bool)> = children(root, "numFmts")
        .flat_map(|formats| children(formats, "numFmt"))
        .filter_map(|format| {
            let code = format.attribute("formatCode").unwrap_or_default();
            Some((number(format, "numFmtId")?, shows_day(code)))
        })
        .collect();
    let is_day = |id: u32| match own.iter().find(|(own, _)| *own == id) {
        Some((_, is_day)) => *is_day,
        // Those that every workbook has: days, and days of East Asia. An hour alone is no day.
        None => matches!(id, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58),
    };
    let styles = children(root, "cellXfs").flat_map(|styles| children(styles, "xf"));
    Ok(styles
        .map(|style| number(style, "numFmtId").is_some_and(is_day))
        .collect())
}

fn number(node: Node<'_, '_>, name: &str) -> Option<u32> {
    node.attribute(name)?.parse().ok()
}

/// Whether a format's code has a year or a day of the month, outside quotes and brackets.
fn shows_day(code: &str) -> bool {
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|letter| *letter == '"')),
            '[' => drop(letters.by_ref().find(|letter| *letter == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            'y' | 'Y' | 'd' | 'D' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_a_day_by_its_letters() {
        for (code, expected) in [
            ("yyyy-mm-dd", true),
            ("[$-409]d\\-mmm;@", true),
            ("0.0\" days\"", false),
            ("[Red]0.00", false),
            ("General", false),
            ("hh:mm:ss", false),
            ("0_d", false),
        ] {
            assert_eq!(shows_day(code), expected, "{code}");
        }
    }
}
