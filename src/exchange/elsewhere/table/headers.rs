//! The headers of a table, and what stands below one.

use super::columns::Columns;
use crate::exchange::elsewhere::rows::{Row, cell};

/// A table with the headers that a person names its columns by.
#[derive(Clone, Debug, PartialEq)]
pub struct TableHead {
    /// The headers, in their order.
    pub headers: Vec<String>,
    /// What they seem to say.
    pub columns: Columns,
}

/// Whether a line holds the headers of a table that asks people, and not of one that counts events.
pub(in crate::exchange::elsewhere) fn asks(line: &str) -> bool {
    const ASKED: [&str; 4] = ["question", "capability", "practice", "criterion"];
    const SAID: [&str; 5] = ["level", "score", "answer", "rating", "maturity"];
    let cells = line.split([',', ';', '\t']).map(|cell| {
        let cell = cell.trim_start_matches('\u{feff}');
        cell.trim_matches(['"', ' ']).to_ascii_lowercase()
    });
    let cells: Vec<String> = cells.collect();
    let has = |names: &[&str]| cells.iter().any(|cell| names.contains(&cell.as_str()));
    has(&ASKED) && has(&SAID)
}

/// The headers of a table; nothing of a text that is none.
pub(in crate::exchange::elsewhere) fn head(rows: &[Row]) -> Option<TableHead> {
    let (_, first) = rows.first()?;
    let headers = first
        .iter()
        .map(|header| header.trim_start_matches('\u{feff}').trim());
    let headers: Vec<String> = headers.map(str::to_owned).collect();
    let named = headers.iter().filter(|header| !header.is_empty()).count();
    (named > 1 && rows.len() > 1).then(|| TableHead {
        columns: Columns::guessed(&headers),
        headers,
    })
}

/// The texts of a column, each once, in the order of the table.
pub(in crate::exchange::elsewhere) fn distinct(rows: &[Row], header: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let Some(at) = place(rows, header) else {
        return texts;
    };
    for (_, cells) in rows.iter().skip(1) {
        let text = cell(cells, at);
        if !text.is_empty() && !texts.iter().any(|known| known == text) {
            texts.push(text.to_owned());
        }
    }
    texts
}

/// The place of the column under a header.
pub(super) fn place(rows: &[Row], header: &str) -> Option<usize> {
    let (_, headers) = rows.first()?;
    let header = header.trim();
    let is_it = |known: &String| known.trim_start_matches('\u{feff}').trim() == header;
    headers
        .iter()
        .position(is_it)
        .filter(|_| !header.is_empty())
}
