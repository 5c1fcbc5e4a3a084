//! Words of a questionnaire on paper.

use super::number;

/// What the page is for.
pub const LEDE: &str = "A questionnaire to print, for rooms without devices. Fill it in together, then enter the answers here.";
/// Chooses the questionnaire.
pub const QUESTIONNAIRE: &str = "Questionnaire";
/// Chooses how much.
pub const DEPTH: &str = "How much";
/// All of it.
pub const FULL: &str = "All questions";
/// The quick round.
pub const QUICK: &str = "The quick round";
/// Prints the form.
pub const PRINT: &str = "Print";
/// How it prints.
pub const PRINT_HINT: &str = "It fits A4 and Letter. A question is never split between two pages.";
/// Names the form.
pub const FORM: &str = "The worksheet";
/// The team.
pub const TEAM: &str = "Team";
/// What is assessed.
pub const SCOPE: &str = "Service or application";
/// The day.
pub const DATE: &str = "Date";
/// Who was there.
pub const PEOPLE: &str = "Who is in the room";
/// How to fill it in.
pub const HOW: &str = "Tick what you see in an ordinary week, not the best week and not the plan. Nobody can tell? Tick don’t know: it lowers no score.";
/// The question does not apply.
pub const NOT_APPLICABLE: &str = "Not applicable, because";
/// Nobody can tell.
pub const DONT_KNOW: &str = "Don’t know";
/// What was seen.
pub const NOTES: &str = "What we saw";
/// There is no questionnaire of that name.
pub const MISSING: &str = "There is no questionnaire of this name here. Choose one.";

/// The small print below the form.
pub fn imprint(title: &str, version: u32, questions: usize) -> String {
    let questions = number::count(questions, "question", "questions");
    format!("{title}, version {version}, {questions}. Waymark, CC BY 4.0.")
}
