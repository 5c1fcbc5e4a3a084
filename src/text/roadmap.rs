//! Words of the roadmap.

use super::{number, term};
use crate::assessment::{Date, Metric};
use crate::questionnaire::Level;
use crate::roadmap::{
    Basis, CitedAnswer, CitedMetric, Column, Effort, Grounds, Lift, Outcome, Phase,
};
use crate::scoring::Score;

/// What the page is for.
pub const LEDE: &str = "Chosen from your answers: what they would add, for the effort they take. Reorder them, or dismiss one and say why.";
/// What the page is for when only delivery performance is answered.
pub const LEDE_DELIVERY: &str = "Chosen from your delivery performance: the room that each metric leaves, for the effort it takes. Answer the questions, and it will rest on more.";
/// Nothing is answered yet.
pub const EMPTY: &str = "Nothing to go on yet";
/// What to do about it.
pub const EMPTY_MORE: &str = "A roadmap needs a few answers to have something to say. Ten minutes is enough.";
/// The way to the questions.
pub const TO_QUESTIONS: &str = "Answer the questions";
/// Every answer is where the team wants it.
pub const COMPLETE: &str = "Nothing left to lift";
/// What that means.
pub const COMPLETE_MORE: &str = "Every answered question is where you want it to be. Raise a target, answer what is still open, or look again in a few months.";
/// Everything waits.
pub const ALL_WAIT: &str = "Nothing for now";
/// What that means.
pub const ALL_WAIT_MORE: &str = "Every practice waits in Next or Later. Pin one when you are ready, or leave it so.";

/// Why it is proposed.
pub const WHY: &str = "Why";
/// The facts of a card.
pub const LIFTS: &str = "Lifts";
/// How long it takes.
pub const EFFORT: &str = "Effort";
/// What it moves.
pub const MOVES: &str = "Moves";
/// Opens a card.
pub const OPEN: &str = "Open";
/// Closes a card.
pub const CLOSE: &str = "Close";
/// One place up.
pub const MOVE_UP: &str = "Move up";
/// One place down.
pub const MOVE_DOWN: &str = "Move down";
/// Keeps a card in Now.
pub const PIN: &str = "Pin";
/// Keeps a practice of another column in Now.
pub const PIN_TO_NOW: &str = "Pin to Now";
/// Lets the ranking decide again.
pub const UNPIN: &str = "Unpin";
/// Says that a card is pinned.
pub const PINNED: &str = "Pinned";
/// Says that a card waits by choice.
pub const DEFERRED: &str = "Deferred";
/// Moves a card to Later.
pub const DEFER: &str = "Defer";
/// Leaves a practice out.
pub const DISMISS: &str = "Dismiss";
/// Brings a practice back.
pub const TAKE_UP: &str = "Take up again";
/// Why no more can be pinned.
pub const NOW_IS_FULL: &str = "Now keeps three already, and more than three at once is no priority. Unpin, finish or defer one before you pin another.";

/// The level of today.
pub const WHERE_WE_ARE: &str = "Where we are";
/// The next level.
pub const WHERE_TO: &str = "Where we want to be";
/// The beginning.
pub const FIRST_STEP: &str = "The first small step";
/// That it can be changed.
pub const FIRST_STEP_HINT: &str = "Make it yours: a day, a name, a place. Empty it to get the suggestion back.";
/// The sign of success.
pub const HOW_WE_KNOW: &str = "How we will know";
/// That it can be changed.
pub const HOW_WE_KNOW_HINT: &str = "Something that anyone can see. Empty it to get the suggestion back.";
/// Who and when.
pub const WHO_AND_WHEN: &str = "Who, and by when";
/// The owner.
pub const OWNER: &str = "Who looks after it";
/// The day.
pub const DUE: &str = "Look again on";
/// How far it is.
pub const STATUS: &str = "Status";
/// No answer stands behind it.
pub const NO_LEVEL: &str = "No answered question leaves room for it, so there is no level to start from.";
/// No level is next.
pub const NO_NEXT_LEVEL: &str = "Agree on it in your own words, below.";
/// A higher score of a metric.
pub const METRIC_UP: &str = "Each of them a step higher when you measure again.";
/// Reads aloud before a note.
pub const NOTE: &str = "Your note: ";

/// Opens the rest of a practice.
pub const MORE: &str = "Then, done when, and where it goes wrong";
/// Opens everything about a practice.
pub const WHOLE: &str = "Why, how, and what it takes";
/// Heads the steps after the first.
pub const THEN: &str = "Then";
/// Heads the end.
pub const DONE_WHEN: &str = "Done when";
/// Heads the pitfalls.
pub const GOES_WRONG: &str = "Goes wrong when";
/// Heads what it moves and who says so.
pub const BASIS: &str = "What it moves";
/// Heads the sources.
pub const SOURCES: &str = "Read on";
/// Opens the sum behind the place.
pub const WORKING: &str = "Show working";
/// How a gain is made.
pub const WORKING_HOW: &str = "Each answer below its target counts with what one level more would add to the scores of all chosen questionnaires together. The sum is divided by the effort: small 1, medium 2, large 4.";
/// How a gain is made from metrics.
pub const WORKING_METRICS: &str = "Each metric counts with the room it leaves, 10 less its score, times how strongly the practice moves it, 1 to 3. The sum is divided by the effort: small 1, medium 2, large 4.";
/// A practice without a gain.
pub const WORKING_NOTHING: &str = "Nothing adds to its gain: no answered question that names it lies below its target.";

/// One question up.
pub const AHEAD_NOTE: &str = "Each question counted one level up. A guess to plan with, not a promise.";
/// Opens the drawing of one more questionnaire.
pub const DRAW: &str = "Show its map";
/// The outline of today.
pub const SERIES_NOW: &str = "now";
/// The outline ahead.
pub const SERIES_PROJECTED: &str = "projected";
/// A dimension without a score.
pub const NO_SCORE: &str = "no score yet";

/// Heads the path.
pub const TIMELINE: &str = "On the path";
/// What the path is.
pub const TIMELINE_MORE: &str = "Phases group the practices; they never change the order above.";
/// A phase without a practice.
pub const NOTHING_HERE: &str = "Nothing here for you.";

/// Heads the dialog that dismisses.
pub const DISMISS_REASON: &str = "Why not?";
/// What a reason is for.
pub const DISMISS_HINT: &str = "One line, for whoever asks next quarter. You can take it up again at any time.";
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
    format!("{} {}", number::sentence_word(things), if things == 1 { "thing" } else { "things" })
}

/// Heads the projection.
pub fn ahead(now: usize) -> String {
    match now {
        1 => "If it works".to_owned(),
        2 => "If both work".to_owned(),
        now => format!("If all {} work", number::word(now)),
    }
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

/// A dimension's name; with its questionnaire's where two have the same name.
fn lift_name(lift: &Lift, lifts: &[Lift]) -> String {
    let is_double = lifts.iter().filter(|other| other.dimension == lift.dimension).count() > 1;
    if is_double {
        format!("{} ({})", lift.dimension, lift.questionnaire)
    } else {
        lift.dimension.clone()
    }
}

/// A dimension, from where to where.
pub fn lift(lift: &Lift, lifts: &[Lift]) -> String {
    format!("{} {} → {}", lift_name(lift, lifts), number::score(lift.from), number::score(lift.to))
}

/// Dimensions that there is no room for.
pub fn more_lifts(more: usize) -> String {
    format!("and {} more", number::word(more))
}

/// The largest rise in a sentence; nothing when nothing rises.
pub fn lifts_by(lifts: &[Lift]) -> Option<String> {
    let first = lifts.first()?;
    let name = lift_name(first, lifts);
    Some(match number::direction(first.rise()) {
        std::cmp::Ordering::Equal => format!("Lifts {name} a little."),
        _ => format!("Lifts {name} by {}.", number::decimal(first.rise())),
    })
}

/// What a practice moves, in a row.
pub fn moves(outcomes: &[(Outcome, u8)]) -> String {
    let names: Vec<&str> = outcomes.iter().map(|(outcome, _)| term::outcome(*outcome)).collect();
    names.join(", ")
}

/// What a practice moves, and who says so.
pub fn basis(basis: Basis, outcomes: &[(Outcome, u8)]) -> String {
    let names: Vec<String> =
        outcomes.iter().map(|(outcome, _)| term::outcome(*outcome).to_owned()).collect();
    let says = match basis {
        Basis::Research => "DORA’s research supports it",
        Basis::Judgement => "this is our judgement, not a finding of research",
    };
    let moved = number::list(&names);
    if moved.is_empty() { format!("{says}.") } else { format!("It moves {moved}: {says}.") }
}

/// Why a practice stands where it stands.
pub fn why(grounds: &Grounds, unblocks: &[String]) -> String {
    let mut sentences = Vec::new();
    if let Some(lowest) = grounds.lifts.iter().find(|lift| lift.is_weakest) {
        let name = lift_name(lowest, &grounds.lifts);
        sentences.push(format!("{name} is the lowest ground, at {}.", number::score(lowest.from)));
    }
    sentences.extend(answers(&grounds.answers));
    sentences.extend(metrics(&grounds.metrics));
    sentences.extend(unblocked(unblocks));
    if sentences.is_empty() {
        sentences.push("Your answers give no reason for it now; it is here because you keep it.".into());
    }
    sentences.join(" ")
}

fn answers(answers: &[CitedAnswer]) -> Option<String> {
    let stands = |answer: &CitedAnswer| format!("“{}” stands at level {}", answer.title, answer.level);
    let then = |answer: &CitedAnswer| format!("“{}” at {}", answer.title, answer.level);
    Some(match answers {
        [] => return None,
        [only] => format!("{}.", stands(only)),
        [first, second] => format!("{}, {}.", stands(first), then(second)),
        [first, second, third] => {
            format!("{}, {}, {}.", stands(first), then(second), then(third))
        }
        [first, second, rest @ ..] => {
            let rest = number::word(rest.len());
            format!("{}, {}, and {rest} more leave room.", stands(first), then(second))
        }
    })
}

fn metrics(metrics: &[CitedMetric]) -> Option<String> {
    let names: Vec<String> = metrics
        .iter()
        .map(|cited| {
            let name = term::outcome(Outcome::Delivery(cited.metric));
            format!("{name}, now at {}", number::score(cited.score))
        })
        .collect();
    (!names.is_empty()).then(|| format!("It moves {}.", number::list(&names)))
}

fn unblocked(titles: &[String]) -> Option<String> {
    Some(match titles {
        [] => return None,
        [only] => format!("“{only}” waits for it."),
        [first, second] => format!("“{first}” and “{second}” wait for it."),
        [first, rest @ ..] => {
            format!("“{first}” and {} others wait for it.", number::word(rest.len()))
        }
    })
}

/// What a practice waits for.
pub fn waits(title: &str, score: Score) -> String {
    format!("Waits for “{title}”, now at {}.", number::score(score))
}

/// A metric and its score.
pub fn metric(metric: Metric, score: Score) -> String {
    format!("{} {}", term::metric(metric), number::score(score))
}

/// A level's name and text.
pub fn level(name: &str, text: &str) -> String {
    format!("{name}. {text}")
}

/// An answer's part in a gain.
pub fn adds(title: &str, level: Level, adds: f64) -> String {
    format!("{title}, from level {level} to {}: adds {}", level + 1, number::exact(adds))
}

/// A metric's part in a gain.
pub fn metric_adds(cited: &CitedMetric) -> String {
    format!(
        "{}: {} × (10 − {}) = {}",
        term::metric(cited.metric),
        cited.strength,
        number::exact(cited.score.value()),
        number::exact(cited.adds()),
    )
}

/// A gain as a sum: `0.25 + 0.125 = 0.375, ÷ 2 = 0.1875`.
pub fn sum(parts: &[f64], sum: f64, effort: Effort, gain: f64) -> String {
    let divisor = effort.divisor();
    let terms: Vec<String> = parts.iter().map(|part| number::exact(*part)).collect();
    let sum = match terms.as_slice() {
        [only] => only.clone(),
        terms => format!("{} = {}", terms.join(" + "), number::exact(sum)),
    };
    format!("{sum}, ÷ {} = {}", number::plain(divisor), number::exact(gain))
}

/// What it means that others wait.
pub fn lent(titles: &[String]) -> Option<String> {
    let quoted: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
    let wait = if quoted.len() == 1 { "waits" } else { "wait" };
    (!quoted.is_empty()).then(|| {
        format!("{} {wait} for it, so it comes at least as early.", number::list(&quoted))
    })
}

/// Every dimension that a practice lifts.
pub fn all_lifts(lifts: &[String]) -> String {
    format!("It would lift {}.", number::list(lifts))
}

/// How far a practice is in place.
pub fn in_place(score: Option<Score>) -> String {
    match score {
        Some(score) => format!("In place so far: {}, the mean of the answers that name it.", number::score(score)),
        None => "How far it is in place is not known: no answered question names it.".to_owned(),
    }
}

/// What is decided about a card, in a line: `Pinned · Ines · by 12 December 2026`.
pub fn decided(parts: &[Option<String>]) -> String {
    parts.iter().flatten().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
}

/// A day by which the team looks again.
pub fn by(due: Date) -> String {
    format!("by {}", number::day(due))
}

/// A phase for the ear and the eye: its practices in a column.
pub fn in_column(column: Column) -> &'static str {
    term::column(column)
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

/// Something happened to a practice.
pub mod said {
    use super::{Column, term};

    /// Pinned.
    pub fn pinned(title: &str) -> String {
        format!("“{title}” is pinned and stays in Now.")
    }

    /// No longer pinned.
    pub fn unpinned(title: &str, column: Option<Column>) -> String {
        format!("“{title}” is no longer pinned. {}", place(column))
    }

    /// Deferred.
    pub fn deferred(title: &str) -> String {
        format!("“{title}” waits in Later.")
    }

    /// Dismissed.
    pub fn dismissed(title: &str) -> String {
        format!("“{title}” is dismissed.")
    }

    /// Done.
    pub fn done(title: &str) -> String {
        format!("“{title}” is done.")
    }

    /// Another status.
    pub fn status(title: &str, status: &str, column: Option<Column>) -> String {
        format!("“{title}”: {}. {}", status.to_lowercase(), place(column))
    }

    /// Taken up again.
    pub fn taken_up(title: &str, column: Option<Column>) -> String {
        format!("“{title}” is taken up again. {}", place(column))
    }

    /// Moved.
    pub fn moved(title: &str, place: usize, of: usize) -> String {
        format!("“{title}” is now {place} of {of}.")
    }

    fn place(column: Option<Column>) -> String {
        match column {
            Some(column) => format!("It is in {}.", term::column(column)),
            None => "Your answers leave nothing for it to lift, so it is not listed.".to_owned(),
        }
    }
}

/// A projection in a few words, for the drawing's title.
pub fn figure(questionnaire: &str) -> String {
    format!("{questionnaire}, now and projected")
}

/// A dimension in the drawing's description.
pub fn figure_axis(dimension: &str, scores: Option<(Score, Score)>) -> String {
    match scores {
        Some((now, then)) => format!(
            "{dimension} {} now, {} projected.",
            number::score(now),
            number::score(then)
        ),
        None => format!("{dimension}: {NO_SCORE}."),
    }
}

/// A score and its band.
pub fn figure_detail(score: Score, band: crate::scoring::Band) -> String {
    format!("{} {}", number::score(score), term::band(band))
}

/// The score a projection starts from.
pub fn from(questionnaire: &str, score: Score) -> String {
    format!("{questionnaire} {} →", number::score(score))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(value: f64) -> Score {
        Score::new(value).unwrap()
    }

    fn grounds() -> Grounds {
        let answer = |title: &str, level| CitedAnswer {
            question: title.into(),
            title: title.into(),
            level,
            adds: 0.25,
        };
        Grounds {
            lifts: vec![Lift {
                questionnaire: "CALMS".into(),
                dimension: "Lean".into(),
                from: score(3.5),
                to: score(4.5),
                is_weakest: true,
            }],
            answers: vec![answer("Work in progress", 2), answer("Batch size", 1)],
            metrics: Vec::new(),
        }
    }

    #[test]
    fn a_reason_names_the_lowest_ground_and_quotes_the_answers() {
        assert_eq!(
            why(&grounds(), &["Trunk-based development".into()]),
            "Lean is the lowest ground, at 3.5. “Work in progress” stands at level 2, “Batch size” at 1. “Trunk-based development” waits for it."
        );
        assert!(why(&Grounds::default(), &[]).contains("because you keep it"));
    }

    #[test]
    fn delivery_answers_alone_name_metrics() {
        let metrics = vec![CitedMetric { metric: Metric::LeadTime, strength: 3, score: score(2.0) }];
        let grounds = Grounds { metrics, ..Grounds::default() };
        assert_eq!(why(&grounds, &[]), "It moves lead time, now at 2.0.");
        assert_eq!(metric_adds(&grounds.metrics[0]), "Lead time for changes: 3 × (10 − 2.0) = 24.0");
    }

    #[test]
    fn a_sum_can_be_followed() {
        assert_eq!(
            sum(&[0.25, 0.125], 0.375, Effort::Medium, 0.1875),
            "0.25 + 0.125 = 0.375, ÷ 2 = 0.1875"
        );
        assert_eq!(sum(&[0.25], 0.25, Effort::Small, 0.25), "0.25, ÷ 1 = 0.25");
    }

    #[test]
    fn a_small_rise_is_not_called_nothing() {
        let mut lifts = grounds().lifts;
        assert_eq!(lifts_by(&lifts).as_deref(), Some("Lifts Lean by 1.0."));
        lifts[0].to = score(3.52);
        assert_eq!(lifts_by(&lifts).as_deref(), Some("Lifts Lean a little."));
        assert_eq!(lifts_by(&[]), None);
    }
}
