//! Words of the results.

pub mod changes;
pub mod delivery;
pub mod figure;
pub mod findings;
pub mod ground;
pub mod headline;
pub mod told;
pub mod working;

use super::{number, pace, term};
use crate::assessment::{Date, Workload};
use crate::scoring::{Bands, Coverage, Score};
use crate::words::{charts, results as words};

/// How much of a questionnaire is answered already, and what it would still ask.
pub fn already_known(coverage: Coverage) -> String {
    let asked = coverage.asked();
    match coverage.open {
        0 => words::further_all_known(asked),
        open => words::further_known(coverage.answered, asked, open),
    }
}

/// Says that a questionnaire was added.
pub fn lens_added(title: &str, open: usize) -> String {
    match open {
        0 => words::further_added_and_known(title),
        open => words::further_added(title, open),
    }
}

/// How the assessment before is called: by its month, by its day in the same month, or by nothing.
pub fn earlier(now: Option<Date>, before: Option<Date>) -> String {
    let Some(before) = before else {
        return words::earlier_last_time().to_owned();
    };
    match now {
        Some(now) if now == before => words::earlier_that_day().to_owned(),
        Some(now) if (now.year(), now.month()) == (before.year(), before.month()) => {
            number::day(before)
        }
        Some(now) if now.year() == before.year() => number::month(before),
        _ => number::month_and_year(before),
    }
}

/// A ruler in sentences.
pub fn ruler(
    (now, coverage): (Score, Coverage),
    bands: Bands<'_>,
    before: Option<(Score, &str)>,
    projected: Option<Score>,
) -> String {
    let written = |score| number::score_among(score, bands);
    let now = match bands.name_covered(now, coverage) {
        Some(band) => charts::ruler_in_band(&written(now), term::band_name(band)),
        None => charts::ruler(&written(now)),
    };
    let before = before.map(|(score, when)| charts::ruler_before(when, &written(score)));
    let projected = projected.map(|score| charts::ruler_projected(&written(score)));
    number::sentences([Some(now), before, projected].into_iter().flatten())
}

/// The mark of the score now.
pub fn ruler_now(score: Score, bands: Bands<'_>) -> String {
    charts::ruler_mark_now(&number::score_among(score, bands))
}

/// The mark of the score before.
pub fn ruler_before(score: Score, bands: Bands<'_>) -> String {
    charts::ruler_mark_before(&number::score_among(score, bands))
}

/// The mark of the projected score.
pub fn ruler_projected(score: Score, bands: Bands<'_>) -> String {
    charts::ruler_mark_projected(&number::score_among(score, bands))
}

/// What the large score is the mean of, and where its band comes from, in sentences.
pub fn score_of(questionnaire: &str, dimensions: usize, bands: Bands<'_>) -> String {
    let of = words::score_of(questionnaire, dimensions, &number::word(dimensions));
    let bands = match bands.edition() {
        Some(edition) => words::score_bands_of_dora(&edition.year().to_string()),
        None => words::score_own_bands().to_owned(),
    };
    number::sentences([of, bands])
}

/// Describes the table of dimensions.
pub fn dimensions_caption(questionnaire: &str, when: Option<&str>) -> String {
    match when {
        Some(when) => words::dimensions_caption_since(questionnaire, when),
        None => words::dimensions_caption(questionnaire),
    }
}

/// Heads the bands, with the year that names them.
pub fn band_column(bands: Bands<'_>) -> String {
    match bands.edition() {
        Some(edition) => words::band_column_of_dora(&edition.year().to_string()),
        None => words::column_band().to_owned(),
    }
}

/// How much was asked in a quick assessment, how much more there is, and how long that takes.
pub fn quick(asked: usize, more: usize, workload: Option<Workload>) -> String {
    let time = workload.map(|workload| words::review_more_takes(&pace::time(workload)));
    number::sentences([words::quick_round(asked, more)].into_iter().chain(time))
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
    fn a_quick_round_counts_what_was_asked_and_what_is_left() {
        assert_eq!(
            quick(15, 28, None),
            "This is the quick round: 15 questions. 28 more make it a full one, and every answer stays."
        );
        assert_eq!(
            quick(1, 1, None),
            "This is the quick round: 1 question. 1 more makes it a full one, and every answer stays."
        );
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
