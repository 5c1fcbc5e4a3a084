//! The report of what became of another tool's answers, as a table.

use crate::exchange::elsewhere::{Foreign, Item, Outcome};
use crate::questionnaire::Catalogue;
use crate::report::guard::guarded;
use crate::report::tables::text_line;
use crate::text::foreign as text;

/// The columns, for people as well as programs.
const COLUMNS: [&str; 12] = [
    "tool", "team", "row", "key", "title", "said", "note", "became", "question", "level", "why",
    "fate",
];

/// Every item with what became of it, a row each, in UTF-8 with commas. No cell is taken for a formula by a
/// spreadsheet.
pub fn foreign_table(foreign: &Foreign, catalogue: &Catalogue) -> String {
    let mut table = text_line(COLUMNS.into_iter());
    for item in &foreign.items {
        let cells = cells(foreign, item, catalogue);
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| guarded(cell).into_owned())
            .collect();
        table.push_str(&text_line(cells.iter().map(String::as_str)));
    }
    table
}

fn cells(foreign: &Foreign, item: &Item, catalogue: &Catalogue) -> [String; 12] {
    let team = item.team.and_then(|at| foreign.teams.get(at));
    let question = item.outcome.question();
    let level = match &item.outcome {
        Outcome::Level(_, level, _) => level.to_string(),
        _ => String::new(),
    };
    [
        foreign.tool.key().to_owned(),
        team.map(|team| team.name.clone()).unwrap_or_default(),
        item.row.map(|row| row.to_string()).unwrap_or_default(),
        item.key.clone(),
        item.title.clone(),
        item.said.clone(),
        item.note.clone(),
        text::became(&item.outcome, catalogue),
        question.map(ToString::to_string).unwrap_or_default(),
        level,
        text::why(&item.outcome).to_owned(),
        text::fate(item.outcome.fate()).to_owned(),
    ]
}
