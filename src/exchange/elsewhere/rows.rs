//! Tables as text: rows of cells set off by commas, semicolons or tabs.
//!
//! Source: RFC 4180. Cells may hold line ends and separators between quotes, and a quote doubled.

use super::error::ForeignError;

/// A row with its number, as a spreadsheet counts them, from 1.
pub(super) type Row = (u32, Vec<String>);

/// What may set off cells.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// The rows of a text that hold anything; the separator is told by the first of them.
pub(super) fn rows(name: &str, text: &str) -> Result<Vec<Row>, ForeignError> {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let separator = separator(first.unwrap_or_default());
    let mut rows = Vec::new();
    let mut number = 1;
    let mut cells = vec![String::new()];
    let mut opened = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let Some(cell) = cells.last_mut() else {
            break;
        };
        match letter {
            '"' if opened.is_some() => {
                if letters.next_if_eq(&'"').is_some() {
                    cell.push('"');
                } else {
                    opened = None;
                }
            }
            letter if opened.is_some() => cell.push(letter),
            '"' if cell.trim().is_empty() => {
                cell.clear();
                opened = Some(number);
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\n' => {
                finish(&mut rows, number, &mut cells);
                number += 1;
            }
            letter if letter == separator => cells.push(String::new()),
            letter => cell.push(letter),
        }
    }
    if let Some(row) = opened {
        return Err(ForeignError::Unclosed(name.to_owned(), row));
    }
    finish(&mut rows, number, &mut cells);
    Ok(rows)
}

/// Ends a row; one without anything in it is none.
fn finish(rows: &mut Vec<Row>, number: u32, cells: &mut Vec<String>) {
    let cells = std::mem::replace(cells, vec![String::new()]);
    if cells.iter().any(|cell| !cell.trim().is_empty()) {
        rows.push((number, cells));
    }
}

/// The separator that stands most often outside quotes.
fn separator(line: &str) -> char {
    let count = |separator: char| {
        let outside = line.split('"').step_by(2);
        outside
            .map(|part| part.matches(separator).count())
            .sum::<usize>()
    };
    let mut likeliest = (',', 0);
    for separator in SEPARATORS {
        let found = count(separator);
        if found > likeliest.1 {
            likeliest = (separator, found);
        }
    }
    likeliest.0
}

/// A cell of a row, without space around it; empty beyond its end.
pub(super) fn cell(cells: &[String], at: usize) -> &str {
    cells.get(at).map_or("", |cell| cell.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Row> {
        rows("x.csv", text).unwrap()
    }

    #[test]
    fn cells_may_hold_lines_separators_and_quotes() {
        let found = read("a,b\r\n\"one\ntwo, three\",\"say \"\"so\"\"\"\r\n\r\nlast,\r\n");
        let texts = |row: &Row| row.1.clone();
        assert_eq!(found.len(), 3);
        assert_eq!(texts(&found[1]), ["one\ntwo, three", "say \"so\""]);
        assert_eq!(
            (found[2].0, texts(&found[2])),
            (4, vec!["last".into(), String::new()])
        );
    }

    #[test]
    fn the_separator_is_the_one_that_stands_outside_quotes() {
        for (text, cells) in [
            ("\"a;b;c\",d\n", 2),
            ("a;b;c\n", 3),
            ("a\tb\n", 2),
            ("alone", 1),
        ] {
            assert_eq!(read(text)[0].1.len(), cells, "{text:?}");
        }
        assert_eq!(read(""), []);
    }

    #[test]
    fn a_quote_that_never_closes_is_told_with_its_row() {
        let outcome = rows("x.csv", "a,b\n1,2\n\"3,4\n5,6\n");
        assert_eq!(outcome, Err(ForeignError::Unclosed("x.csv".into(), 3)));
    }
}
