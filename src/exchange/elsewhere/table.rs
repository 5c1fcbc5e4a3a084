//! Any table, in columns that a person names.
//!
//! A value becomes a level only where the person's scale has a step exactly where Waymark's question has one:
//! 1 to 5 on five levels always, 0 to 10 at every quarter. What lies between two levels becomes a note.

use super::error::ForeignError;
use super::foreign::Foreign;
use super::item::{Item, Outcome, Why};
use super::rows::{Row, cell};
use super::shown::day;
use super::tool::Tool;
use crate::assessment::Date;
use crate::ordered::SortedMap;
use crate::questionnaire::{Catalogue, Level, Question, QuestionId};
use crate::rounding::is_same;

/// Which column of a table says what, by the headers; an empty one is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// What was asked.
    pub question: String,
    /// What was answered, a number.
    pub value: String,
    /// Who answered.
    pub team: String,
    /// When.
    pub date: String,
    /// What was written beside it.
    pub note: String,
    /// The value that stands for the worst.
    pub worst: f64,
    /// The value that stands for the best.
    pub best: f64,
    /// Which question of Waymark each one of the table is, by its text. One that is not named here is looked
    /// for by its id, its title or its prompt.
    pub questions: SortedMap<String, QuestionId>,
}

impl Default for Columns {
    fn default() -> Self {
        Self {
            question: String::new(),
            value: String::new(),
            team: String::new(),
            date: String::new(),
            note: String::new(),
            worst: 1.0,
            best: 5.0,
            questions: SortedMap::new(),
        }
    }
}

/// Where the header of a column is kept.
type Field = fn(&mut Columns) -> &mut String;

/// What headers are called that say a thing, in lower case.
const CALLED: [(&[&str], Field); 5] = [
    (
        &[
            "question",
            "item",
            "capability",
            "practice",
            "topic",
            "criterion",
        ],
        |it| &mut it.question,
    ),
    (
        &["level", "value", "score", "answer", "rating", "maturity"],
        |it| &mut it.value,
    ),
    (&["team", "group", "squad", "service", "product"], |it| {
        &mut it.team
    }),
    (&["date", "day", "when", "assessed"], |it| &mut it.date),
    (&["note", "notes", "comment", "comments", "remark"], |it| {
        &mut it.note
    }),
];

impl Columns {
    /// The question of Waymark that one of the table is.
    pub fn question_of<'c>(&self, asked: &str, catalogue: &'c Catalogue) -> Option<&'c Question> {
        if let Some(id) = self.questions.get(asked) {
            return catalogue.question(id);
        }
        let is_called = |name: &str| !asked.is_empty() && name.trim().eq_ignore_ascii_case(asked);
        catalogue.questions().find(|question| {
            let names = [question.id.as_str(), &question.title, &question.prompt];
            names.into_iter().any(is_called)
        })
    }

    /// What the headers of a table seem to say.
    pub(super) fn guessed(headers: &[String]) -> Self {
        let mut columns = Self::default();
        for (names, field) in CALLED {
            let mut found = names.iter().filter_map(|name| {
                let mut headers = headers.iter();
                headers.find(|header| header.trim().eq_ignore_ascii_case(name))
            });
            if let Some(header) = found.next() {
                header.trim().clone_into(field(&mut columns));
            }
        }
        columns
    }
}

/// A table with the headers that a person names its columns by.
#[derive(Clone, Debug, PartialEq)]
pub struct TableHead {
    /// The headers, in their order.
    pub headers: Vec<String>,
    /// What they seem to say.
    pub columns: Columns,
}

/// Whether a line holds the headers of a table that asks people, and not of one that counts events.
pub(super) fn asks(line: &str) -> bool {
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
pub(super) fn head(rows: &[Row]) -> Option<TableHead> {
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
pub(super) fn distinct(rows: &[Row], header: &str) -> Vec<String> {
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
fn place(rows: &[Row], header: &str) -> Option<usize> {
    let (_, headers) = rows.first()?;
    let header = header.trim();
    let is_it = |known: &String| known.trim_start_matches('\u{feff}').trim() == header;
    headers
        .iter()
        .position(is_it)
        .filter(|_| !header.is_empty())
}

/// What was answered to a question so far: the item, and its day.
type Answered = SortedMap<(usize, QuestionId), (usize, Option<Date>)>;

/// Reads the rows below the headers.
pub(super) fn of_rows(
    rows: &[Row],
    columns: &Columns,
    catalogue: &Catalogue,
) -> Result<Foreign, ForeignError> {
    let needed =
        |header: &str| place(rows, header).ok_or_else(|| ForeignError::NoColumn(header.to_owned()));
    let optional = |header: &str| match header.trim() {
        "" => Ok(None),
        header => needed(header).map(Some),
    };
    let (question, value) = (needed(&columns.question)?, needed(&columns.value)?);
    let (team, date) = (optional(&columns.team)?, optional(&columns.date)?);
    let note = optional(&columns.note)?;
    let is_scale = columns.worst.is_finite() && columns.best.is_finite();
    if !is_scale || is_same(columns.worst, columns.best) {
        return Err(ForeignError::NoScale);
    }
    let mut foreign = Foreign::of(Tool::Table);
    foreign.teams.clear();
    let mut answered = Answered::new();
    for (number, cells) in rows.iter().skip(1) {
        let text = |column: Option<usize>| column.map_or("", |at| cell(cells, at));
        let at = foreign.place_of(text(team));
        let asked = cell(cells, question);
        let mut item = Item::new(asked, cell(cells, value));
        item.row = Some(*number);
        item.team = Some(at);
        text(note).clone_into(&mut item.note);
        let told = text(date);
        let when = day(told);
        if when.is_none() && !told.is_empty() {
            let apart = if item.note.is_empty() { "" } else { " | " };
            item.note = format!("{}{apart}{told}", item.note);
        }
        item.outcome = outcome(&item, columns, catalogue);
        if let Some(team) = foreign.teams.get_mut(at) {
            team.date = team.date.max(when);
        }
        repeated(&mut foreign, &mut item, &mut answered, when);
        foreign.items.push(item);
    }
    if foreign.teams.is_empty() {
        foreign.place_of("");
    }
    Ok(foreign)
}

/// Of two answers to one question, the one of the later day counts, else the first.
fn repeated(foreign: &mut Foreign, item: &mut Item, answered: &mut Answered, when: Option<Date>) {
    let (Some(team), Some(question)) = (item.team, item.outcome.question().cloned()) else {
        return;
    };
    let key = (team, question);
    if let Some((before, earlier)) = answered.get(&key).copied() {
        if when <= earlier {
            item.outcome = Outcome::Kept(Why::Repeated);
            return;
        }
        if let Some(before) = foreign.items.get_mut(before) {
            before.outcome = Outcome::Kept(Why::Repeated);
        }
    }
    answered.insert(key, (foreign.items.len(), when));
}

/// What becomes of a row.
fn outcome(item: &Item, columns: &Columns, catalogue: &Catalogue) -> Outcome {
    let asked = item.key.as_str();
    let Some(found) = columns.question_of(asked, catalogue) else {
        return Outcome::Kept(Why::NotChosen);
    };
    let question = found.id.clone();
    if item.said.is_empty() {
        return if item.note.is_empty() {
            Outcome::Kept(Why::Unanswered)
        } else {
            Outcome::Note(question, Why::Chosen)
        };
    }
    let value = number(&item.said);
    let share = value.map(|value| (value - columns.worst) / (columns.best - columns.worst));
    let Some(share) = share.filter(|share| (0.0..=1.0).contains(share)) else {
        return Outcome::Kept(Why::Unreadable);
    };
    // Of some questions the first level is the best.
    let share = if found.reversed { 1.0 - share } else { share };
    match level(share, found.levels.len()) {
        Some(level) => Outcome::Level(question, level, Why::Chosen),
        None => Outcome::Note(question, Why::Between),
    }
}

/// A number with a point or a comma before its fraction.
fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    text.parse()
        .or_else(|_| text.replacen(',', ".", 1).parse())
        .ok()
}

/// The level that lies at a share of the way from the lowest to the highest; nothing between two.
fn level(share: f64, levels: usize) -> Option<Level> {
    let levels = Level::try_from(levels).ok()?;
    (1..=levels).find(|level| {
        let steps = f64::from(levels.max(2) - 1);
        is_same(share, f64::from(level - 1) / steps)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_has_a_level_only_where_both_scales_have_a_step() {
        for (share, levels, expected) in [
            (0.0, 5, Some(1)),
            (0.25, 5, Some(2)),
            (1.0, 5, Some(5)),
            (0.5, 3, Some(2)),
            (1.0 / 3.0, 5, None),
            (0.6, 5, None),
        ] {
            assert_eq!(level(share, levels), expected, "{share} of {levels}");
        }
    }

    #[test]
    fn usual_headers_are_understood() {
        let headers = ["Squad", "Question", "Rating", "Comment"].map(str::to_owned);
        let columns = Columns::guessed(&headers);
        assert_eq!(columns.question, "Question");
        assert_eq!(columns.value, "Rating");
        assert_eq!(
            (columns.team.as_str(), columns.date.as_str()),
            ("Squad", "")
        );
        assert_eq!(columns.note, "Comment");
    }

    #[test]
    fn a_comma_may_stand_before_a_fraction() {
        assert_eq!(number("2,5"), Some(2.5));
        assert_eq!(number("2.5"), Some(2.5));
        assert_eq!(number("1,000,5"), None);
    }
}
