//! Words of a questionnaire on paper.

use super::number;

/// The small print below the form.
pub fn imprint(title: &str, version: u32, questions: usize) -> String {
    let questions = number::count(questions, "question", "questions");
    format!("{title}, version {version}, {questions}. Waymark, CC BY 4.0.")
}
