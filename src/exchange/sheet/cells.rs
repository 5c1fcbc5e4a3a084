//! The cells of a sheet, as texts.

use roxmltree::Node;

use super::column::place;
use super::day::day_of_serial;
use super::escape::unescaped;
use super::parts::{children, parsed};
use super::{MAX_CELLS, MAX_ROWS, SheetError};

/// What the cells of every sheet of a workbook refer to.
#[derive(Default)]
pub(super) struct Shared {
    /// The texts that cells name by their number.
    pub(super) texts: Vec<String>,
    /// For each style, whether it shows a number as a day.
    pub(super) days: Vec<bool>,
    /// Whether days are counted from 1904.
    pub(super) is_from_1904: bool,
}

/// The shared texts of a workbook, in order.
pub(super) fn shared_texts(text: &str) -> Result<Vec<String>, SheetError> {
    let document = parsed(text)?;
    let texts = children(document.root_element(), "si").map(said);
    Ok(texts.collect())
}

/// The rows of a sheet, of whose cells `left` are still allowed.
pub(super) fn rows(
    text: &str,
    shared: &Shared,
    left: &mut usize,
) -> Result<Vec<Vec<String>>, SheetError> {
    let document = parsed(text)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let listed =
        children(document.root_element(), "sheetData").flat_map(|sheet| children(sheet, "row"));
    for (row, node) in (0..).zip(listed) {
        let numbered = node.attribute("r").and_then(|row| row.parse().ok());
        let at = numbered.map_or(row.max(rows.len()), |row: usize| row.saturating_sub(1));
        for (column, cell) in cells(node) {
            let text = cell_text(cell, shared);
            if !text.is_empty() {
                put(&mut rows, (at, column), text, left)?;
            }
        }
    }
    Ok(rows)
}

/// The cells of a row with their columns, which need not be written.
fn cells<'a, 'input>(row: Node<'a, 'input>) -> impl Iterator<Item = (usize, Node<'a, 'input>)> {
    let mut next = 0;
    children(row, "c").map(move |cell| {
        let column = cell.attribute("r").and_then(place);
        let column = column.map_or(next, |(column, _)| column);
        next = column.saturating_add(1);
        (column, cell)
    })
}

/// Puts a text into its cell, with the empty ones before it; what stands twice is the last.
fn put(
    rows: &mut Vec<Vec<String>>,
    (row, column): (usize, usize),
    text: String,
    left: &mut usize,
) -> Result<(), SheetError> {
    if row >= MAX_ROWS || column >= MAX_CELLS {
        return Err(SheetError::TooLarge);
    }
    if rows.len() <= row {
        rows.resize_with(row + 1, Vec::new);
    }
    let Some(cells) = rows.get_mut(row) else {
        return Ok(());
    };
    let further = (column + 1).saturating_sub(cells.len());
    *left = left.checked_sub(further).ok_or(SheetError::TooLarge)?;
    if further > 0 {
        cells.resize_with(column + 1, String::new);
    }
    if let Some(cell) = cells.get_mut(column) {
        *cell = text;
    }
    Ok(())
}

fn cell_text(cell: Node<'_, '_>, shared: &Shared) -> String {
    let value = children(cell, "v").next().and_then(|value| value.text());
    let value = value.unwrap_or_default();
    match cell.attribute("t") {
        Some("s") => {
            let at = value.trim().parse::<usize>().ok();
            at.and_then(|at| shared.texts.get(at).cloned())
                .unwrap_or_default()
        }
        Some("inlineStr") => children(cell, "is").map(said).collect(),
        Some("b") => match value.trim() {
            "" => String::new(),
            "0" | "false" => "FALSE".to_owned(),
            _ => "TRUE".to_owned(),
        },
        Some("str") => unescaped(value),
        Some("e" | "d") => value.trim().to_owned(),
        _ => number_text(cell, value.trim(), shared),
    }
}

/// A number as it is kept, or the day that it is shown as.
fn number_text(cell: Node<'_, '_>, value: &str, shared: &Shared) -> String {
    let style = cell
        .attribute("s")
        .and_then(|style| style.parse::<usize>().ok());
    let is_day = style.and_then(|style| shared.days.get(style)) == Some(&true);
    let day = is_day
        .then(|| value.parse().ok())
        .flatten()
        .and_then(|serial| day_of_serial(serial, shared.is_from_1904));
    day.unwrap_or_else(|| value.to_owned())
}

/// What a text says, of however many runs, without how its characters are pronounced.
fn said(text: Node<'_, '_>) -> String {
    let runs = text
        .children()
        .flat_map(|part| match part.tag_name().name() {
            "t" => vec![part],
            "r" => children(part, "t").collect(),
            _ => Vec::new(),
        });
    let said: String = runs
        // A run may be split by what XML allows between letters.
        .flat_map(|run| run.children().filter_map(|piece| piece.text()))
        .collect();
    unescaped(&said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows_of: &str) -> Result<Vec<Vec<String>>, SheetError> {
        let text = format!("<worksheet><sheetData>{rows_of}</sheetData></worksheet>");
        let shared = Shared {
            texts: vec!["zero".into(), "one".into()],
            ..Shared::default()
        };
        let mut left = MAX_CELLS;
        rows(&text, &shared, &mut left)
    }

    #[test]
    fn cells_and_rows_without_a_reference_follow_the_one_before() {
        let cells = r#"<row><c t="s"><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4" t="str"><v>x</v></c></row><row><c t="s"><v>9</v></c><c t="b"><v>1</v></c></row>"#;
        let expected: [&[&str]; 5] = [&["one", "2"], &[], &[], &["", "", "x"], &["", "TRUE"]];
        assert_eq!(read(cells).unwrap(), expected);
    }

    #[test]
    fn a_text_is_all_its_runs_without_how_it_is_pronounced() {
        let cells = r#"<row><c t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c></row>"#;
        assert_eq!(read(cells).unwrap(), [["a b"]]);
    }

    #[test]
    fn a_cell_far_away_claims_no_room() {
        for cell in [
            r#"<row r="1048576"><c r="A1048576"><v>1</v></c></row>"#,
            r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#.repeat(40).replace("r=\"1\"", "").as_str(),
            r#"<row><c r="ZZZZZZ1"><v>1</v></c></row>"#,
            r#"<row r="99999999999999999999"><c r="A1"><v>1</v></c></row><row r="18446744073709551615"><c><v>1</v></c></row>"#,
        ] {
            assert_eq!(read(cell), Err(SheetError::TooLarge), "{cell}");
        }
    }
}
