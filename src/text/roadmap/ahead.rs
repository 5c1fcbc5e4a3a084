//! Where the team would stand.

use crate::scoring::{Bands, Coverage, Score};
use crate::text::number;
use crate::text::results::figure;
use crate::words;

/// Heads the projection.
pub fn ahead(now: usize) -> String {
    match now {
        1 => "If it works".to_owned(),
        2 => "If both work".to_owned(),
        now => format!("If all {} work", number::word(now)),
    }
}

/// A projection in a few words, for the drawing's title.
pub fn figure(questionnaire: &str) -> String {
    format!("{questionnaire}, now and projected")
}

/// A dimension in the drawing's description.
pub fn figure_axis(dimension: &str, scores: Option<(Score, Score)>, bands: Bands<'_>) -> String {
    match scores {
        Some((now, then)) => format!(
            "{dimension} {} now, {} projected.",
            number::score_among(now, bands),
            number::score_among(then, bands)
        ),
        None => format!(
            "{dimension}: {ahead_no_score}.",
            ahead_no_score = words::roadmap::ahead_no_score()
        ),
    }
}

/// A score and its band; without one where it is one answer.
pub fn figure_detail(score: Score, coverage: Coverage, bands: Bands<'_>) -> String {
    figure::detail(Some(score), coverage, bands)
}

/// The score a projection starts from.
pub fn from(questionnaire: &str, score: Score, bands: Bands<'_>) -> String {
    format!("{questionnaire} {} →", number::score_among(score, bands))
}
