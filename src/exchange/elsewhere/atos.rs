//! The table of Atos' assessment (devopsassessment.net).
//!
//! ## The formula
//! Of each section: the scores of what was chosen over the most that could be had, in percent, rounded. What
//! was not answered counts 0. There is no score of the whole.
//!
//! Source: atosorigin/DevOpsMaturityAssessment, `survey.php`, `GenerateResultsSummary` (b74027c, January
//! 2020).

use super::foreign::{Foreign, Remark};
use super::item::{Item, Outcome, Why};
use super::mapped;
use super::rows::{Row, cell};
use super::score::{OwnScore, Tally};
use super::tool::Tool;

/// The headers of the table.
const HEADERS: [&str; 7] = [
    "Section",
    "Sub Category",
    "Question",
    "Possible Answers",
    "Max Score",
    "Answer(s)",
    "Score",
];

/// Whether the headers of a table are those of Atos.
pub(super) fn is_atos(row: &[String]) -> bool {
    HEADERS.iter().enumerate().all(|(at, header)| {
        cell(row, at)
            .trim_start_matches('\u{feff}')
            .eq_ignore_ascii_case(header)
    })
}

/// Whether a line holds those headers, in whatever quotes.
pub(super) fn is_headers(line: &str) -> bool {
    let mut cells = line
        .split([',', ';', '\t'])
        .map(|cell| cell.trim().trim_matches('"'));
    let mut headers = HEADERS.iter();
    headers.all(|header| {
        cells.next().is_some_and(|cell| {
            cell.trim_start_matches('\u{feff}')
                .eq_ignore_ascii_case(header)
        })
    })
}

/// A section on the way to its score.
struct Section {
    name: String,
    tally: Tally,
    most: f64,
}

/// Reads the rows below the headers.
pub(super) fn of_rows(rows: &[Row]) -> Foreign {
    let mut foreign = Foreign::of(Tool::Atos);
    let mut sections: Vec<Section> = Vec::new();
    for (number, cells) in rows.iter().skip(1) {
        let [name, part, question, _, most, said, score] =
            std::array::from_fn(|at| cell(cells, at));
        let at = sections.iter().position(|section| section.name == name);
        let at = at.unwrap_or_else(|| {
            sections.push(Section {
                name: name.to_owned(),
                tally: Tally::default(),
                most: 0.0,
            });
            sections.len() - 1
        });
        let number_of = |text: &str| text.parse::<f64>().ok().filter(|value| *value >= 0.0);
        let most = number_of(most).filter(|most| *most < 1e6);
        let value = number_of(score).filter(|value| most.is_some_and(|most| *value <= most));
        let outcome = match (said.is_empty(), value) {
            (true, Some(0.0)) => Outcome::Kept(Why::Unanswered),
            (_, None) | (true, Some(_)) => Outcome::Kept(Why::Unreadable),
            (false, Some(value)) => mapped::outcome(Tool::Atos, &checksum(question), value),
        };
        if let Some(section) = sections.get_mut(at) {
            section.most += most.unwrap_or(0.0);
            match outcome {
                Outcome::Kept(Why::Unanswered) => section.tally.skip(),
                Outcome::Kept(Why::Unreadable) => section.tally.fail(),
                _ => section.tally.add(value.unwrap_or(0.0)),
            }
        }
        let key = match part {
            "" => name.to_owned(),
            part => format!("{name} / {part}"),
        };
        let mut item = Item::new(key, told(said, score)).that(outcome);
        item.row = Some(*number);
        question.clone_into(&mut item.title);
        foreign.items.push(item);
    }
    let scores: Vec<OwnScore> = sections.iter().filter_map(score_of).collect();
    if scores.iter().any(|score| score.answered < score.asked) {
        foreign.remarks.push(Remark::BlankIsZero);
    }
    if let Some(team) = foreign.team() {
        team.scores = scores;
    }
    foreign
}

/// An answer with the score that it brought.
fn told(said: &str, score: &str) -> String {
    match (said, score) {
        ("", score) => score.to_owned(),
        (said, "") => said.to_owned(),
        (said, score) => format!("{score} ({said})"),
    }
}

/// A section's score; nothing where none can be had.
fn score_of(section: &Section) -> Option<OwnScore> {
    let share = section.tally.sum / section.most;
    let is_scored = section.most > 0.0;
    is_scored.then(|| {
        let percent = (share * 100.0).round();
        section.tally.score(&section.name, Some(percent), 100.0)
    })
}

/// A checksum of a question's words, which the table of mappings knows it by: the words are not ours to
/// repeat. Letters and figures alone count, so that space and capitals make no difference.
pub(super) fn checksum(question: &str) -> String {
    let letters = question.chars().filter(char::is_ascii_alphanumeric);
    let plain: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    format!("{:08x}", crc32fast::hash(plain.as_bytes()))
}
