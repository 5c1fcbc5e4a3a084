//! Which column of a table says what.

use crate::ordered::SortedMap;
use crate::questionnaire::{Catalogue, Question, QuestionId};

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

/// The question whose id, title or prompt this is, in small letters or large ones; an empty text is none's.
pub fn question_called<'c>(name: &str, catalogue: &'c Catalogue) -> Option<&'c Question> {
    let is_called = |known: &str| !name.is_empty() && known.trim().eq_ignore_ascii_case(name);
    catalogue.questions().find(|question| {
        let names = [question.id.as_str(), &question.title, &question.prompt];
        names.into_iter().any(is_called)
    })
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
        question_called(asked, catalogue)
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
