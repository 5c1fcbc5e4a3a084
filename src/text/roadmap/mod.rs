//! Words of the roadmap.

mod ahead;
pub mod bottleneck;
mod card;
mod reason;
pub mod said;
mod working;

use super::{number, term};
use crate::roadmap::{Column, Phase};

pub use ahead::*;
pub use card::*;
pub use reason::*;
pub use working::*;

/// What the page is for.
pub const LEDE: &str = "Chosen from your answers: what lies furthest below its target, for the effort it takes. Reorder them, or dismiss one and say why.";
/// What the page is for when only delivery performance is answered.
pub const LEDE_DELIVERY: &str = "Chosen from your delivery performance: the room that each metric leaves, for the effort it takes. Answer the questions, and it will rest on more.";
/// Nothing is answered yet.
pub const EMPTY: &str = "Nothing to go on yet";
/// What to do about it.
pub const EMPTY_MORE: &str =
    "A roadmap needs a few answers to have something to say. Ten minutes is enough.";
/// The way to the questions.
pub const TO_QUESTIONS: &str = "Answer the questions";
/// Every answer is where the team wants it.
pub const COMPLETE: &str = "Nothing left to lift";
/// What that means.
pub const COMPLETE_MORE: &str = "Every answered question is where you want it to be. Raise a target, answer what is still open, or look again in a few months.";
/// Everything waits.
pub const ALL_WAIT: &str = "Nothing for now";
/// What that means.
pub const ALL_WAIT_MORE: &str =
    "Every practice waits in Next or Later. Pin one when you are ready, or leave it so.";
/// Heads the path.
pub const TIMELINE: &str = "On the path";
/// What the path is.
pub const TIMELINE_MORE: &str =
    "Phases group the practices; above they only decide between equals.";
/// A phase without a practice.
pub const NOTHING_HERE: &str = "Nothing here for you.";
/// Heads the dialog that dismisses.
pub const DISMISS_REASON: &str = "Why not?";
/// What a reason is for.
pub const DISMISS_HINT: &str =
    "One line, for whoever asks next quarter. You can take it up again at any time.";
/// The reason is missing.
pub const DISMISS_MISSING: &str = "Write a few words, so the next reader knows.";
/// Leaves a dialog.
pub const CANCEL: &str = "Cancel";
/// Leaves the dialog with the text.
pub const DONE: &str = "Done";
/// Copies the checklist.
pub const COPY: &str = "Copy as Markdown";
/// The checklist was copied.
pub const COPIED: &str = "The checklist is in the clipboard.";
/// The clipboard was refused.
pub const COPY_BY_HAND: &str = "Copy it by hand";
/// What to do about it.
pub const COPY_BY_HAND_MORE: &str = "This browser gives no access to the clipboard. The text is selected: copy it with your keyboard or from its menu.";
/// Names the text.
pub const CHECKLIST: &str = "The checklist";
/// Saves the checklist.
pub const SAVE: &str = "Save as Markdown";
/// The file could not be made.
pub const SAVE_FAILED: &str = "The file could not be saved.";
/// Prints the page.
pub const PRINT: &str = "Print";
/// The name of the saved file, without its ending.
pub const FILE_NAME: &str = "waymark-roadmap";

/// The page's heading.
pub fn heading(now: usize) -> String {
    match now {
        0 => ALL_WAIT.to_owned(),
        now => format!("{} to try", count(now)),
    }
}

fn count(things: usize) -> String {
    format!(
        "{} {}",
        number::sentence_word(things),
        if things == 1 { "thing" } else { "things" }
    )
}

/// What stands beside a column's name: the part of the path it covers, or how many there are.
pub fn column_note(column: Column, phases: &[Phase], count: usize) -> String {
    match (column, phases) {
        (Column::Later, _) | (_, []) => number::count(count, "practice", "practices"),
        (Column::Now | Column::Next, [only]) => phase(*only),
        (Column::Now | Column::Next, [first, .., last]) => {
            format!("{} to {}", short_phase(*first), short_phase(*last))
        }
    }
}

fn short_phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Map => "map",
        Phase::Pilot => "pilot",
        Phase::Expand => "expand",
        Phase::Scale => "scale",
    }
}

/// A phase and its time.
pub fn phase(phase: Phase) -> String {
    format!("{}, {}", short_phase(phase), term::phase(phase).1)
}

/// Opens the rest of a list.
pub fn more(count: usize) -> String {
    format!("{count} more")
}

/// Opens what is done.
pub fn done(count: usize) -> String {
    format!("{} done", number::sentence_word(count))
}

/// Opens what is dismissed.
pub fn dismissed(count: usize) -> String {
    format!("{} dismissed", number::sentence_word(count))
}

/// Heads the dialog that dismisses.
pub fn dismiss(title: &str) -> String {
    format!("Dismiss “{title}”")
}
