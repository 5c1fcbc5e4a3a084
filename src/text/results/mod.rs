//! Words of the results.

pub mod changes;
pub mod delivery;
pub mod figure;
pub mod findings;
pub mod ground;
pub mod headline;
pub mod working;

use super::{number, pace, term};
use crate::assessment::{Date, Workload};
use crate::scoring::{Bands, Coverage, Score};

/// How much of a questionnaire is answered already, and what it would still ask.
pub fn already_known(coverage: Coverage) -> String {
    let asked = coverage.asked();
    match coverage.open {
        0 => format!(
            "{}, and nothing left to ask",
            number::count(asked, "question", "questions")
        ),
        open => format!("{} of {asked} answered, {open} to go", coverage.answered),
    }
}

/// Unfolds the details of one of many questionnaires.
pub fn in_detail(title: &str) -> String {
    format!("{title} in detail")
}

/// Says that a questionnaire was added.
pub fn lens_added(title: &str, open: usize) -> String {
    match open {
        0 => format!("{title} is added, and every question is answered already."),
        open => format!(
            "{title} is added. {} left to answer.",
            number::count(open, "question", "questions")
        ),
    }
}

/// How the assessment before is called: by its month, by its day in the same month, or by nothing.
pub fn earlier(now: Option<Date>, before: Option<Date>) -> String {
    let Some(before) = before else {
        return "last time".to_owned();
    };
    match now {
        Some(now) if now == before => "earlier that day".to_owned(),
        Some(now) if (now.year(), now.month()) == (before.year(), before.month()) => {
            number::day(before)
        }
        Some(now) if now.year() == before.year() => number::month(before),
        _ => number::month_and_year(before),
    }
}

/// A ruler in a sentence.
pub fn ruler(
    (now, coverage): (Score, Coverage),
    bands: Bands<'_>,
    before: Option<(Score, &str)>,
    projected: Option<Score>,
) -> String {
    let written = |score| number::score_among(score, bands);
    let mut sentences = vec![format!(
        "{} on the scale from 0 to 10{}.",
        written(now),
        band_after(now, coverage, bands)
    )];
    if let Some((score, when)) = before {
        sentences.push(format!("Before, {when}: {}.", written(score)));
    }
    if let Some(score) = projected {
        sentences.push(format!("Projected: {}.", written(score)));
    }
    sentences.join(" ")
}

/// The name of a score's band after the number: `, High`; nothing for a score that is one answer.
fn band_after(score: Score, coverage: Coverage, bands: Bands<'_>) -> String {
    let band = bands.name_covered(score, coverage);
    band.map(|band| format!(", {}", term::band_name(band)))
        .unwrap_or_default()
}

/// The mark of the score now.
pub fn ruler_now(score: Score, bands: Bands<'_>) -> String {
    format!("now {}", number::score_among(score, bands))
}

/// The mark of the score before.
pub fn ruler_before(score: Score, bands: Bands<'_>) -> String {
    format!("before {}", number::score_among(score, bands))
}

/// The mark of the projected score.
pub fn ruler_projected(score: Score, bands: Bands<'_>) -> String {
    format!("then {}", number::score_among(score, bands))
}

/// What the large score is the mean of.
pub fn mean_of(questionnaire: &str, dimensions: usize) -> String {
    format!("{questionnaire}, {}.", mean_of_dimensions(dimensions))
}

fn mean_of_dimensions(count: usize) -> String {
    match count {
        1 => "from one dimension".to_owned(),
        _ => format!("mean of {} dimensions", number::word(count)),
    }
}

/// Describes the table of dimensions.
pub fn dimensions_caption(questionnaire: &str, when: Option<&str>) -> String {
    match when {
        Some(when) => {
            format!(
                "{questionnaire}: scores from 0 to 10 by dimension, with the change since {when}"
            )
        }
        None => format!("{questionnaire}: scores from 0 to 10 by dimension"),
    }
}

/// Heads the scores, with the year that names the bands.
pub fn score_column(bands: Bands<'_>) -> String {
    match bands.edition() {
        Some(edition) => format!("Score and band, DORA {}", edition.year()),
        None => "Score and band".to_owned(),
    }
}

/// A headline among those of several questionnaires.
pub fn heading_of(questionnaire: &str, heading: &str) -> String {
    format!("{questionnaire}: {heading}")
}

/// Heads a questionnaire's dimensions when there are several questionnaires.
pub fn dimensions_of(questionnaire: &str) -> String {
    format!("{questionnaire}, dimension by dimension")
}

/// Heads the changes.
pub fn since(when: &str) -> String {
    format!("Since {when}")
}

/// How much was asked in a quick assessment, how much more there is, and how long that takes.
pub fn quick(asked: usize, more: usize, workload: Option<Workload>) -> String {
    let time = workload
        .map(|workload| format!(" They take {}.", pace::time(workload)))
        .unwrap_or_default();
    format!(
        "This is the quick round: {}. {} more make it a full one, and every answer stays.{time}",
        number::count(asked, "question", "questions"),
        more
    )
}

/// What was said to a question, after its name.
pub fn said(words: &str) -> String {
    format!(": {words}")
}

/// Heads the answers that rose.
pub fn risen(count: usize) -> String {
    format!("Rose ({count})")
}

/// Heads the answers that fell.
pub fn fallen(count: usize) -> String {
    format!("Fell ({count})")
}

/// Opens the changes that are not shown at first.
pub fn more_changes(count: usize) -> String {
    format!("Show {count} more")
}

/// A dimension as the evidence of an insight.
pub fn dimension_evidence(dimension: &str, questionnaire: &str) -> String {
    format!("{dimension}, {questionnaire}")
}

/// The name of a downloaded file, from the team, the day and what it holds.
pub fn file_name(team: &str, what: &str, date: Option<Date>, ending: &str) -> String {
    let day = date.map(|date| date.to_string()).unwrap_or_default();
    let parts = ["waymark", team, what, day.as_str()].map(plain_name);
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.{ending}", parts.join("-"))
}

/// Letters and digits, with hyphens between.
fn plain_name(text: &str) -> String {
    let hyphened: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    hyphened
        .split_whitespace()
        .collect::<Vec<_>>()
        .join("-")
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_assessment_before_is_called_by_what_tells_it_apart() {
        let day = |text: &str| Some(text.parse().unwrap());
        let now = day("2025-11-14");
        assert_eq!(earlier(now, day("2025-08-14")), "August");
        assert_eq!(earlier(now, day("2024-11-14")), "November 2024");
        assert_eq!(earlier(now, day("2025-11-03")), "3 November 2025");
        assert_eq!(earlier(now, None), "last time");
    }

    #[test]
    fn file_names_are_plain() {
        let name = file_name(
            "Pay/ments: EU",
            "CALMS",
            Some("2025-11-14".parse().unwrap()),
            "svg",
        );
        assert_eq!(name, "waymark-pay-ments-eu-calms-2025-11-14.svg");
        assert_eq!(file_name("", "calms", None, "png"), "waymark-calms.png");
    }
}
