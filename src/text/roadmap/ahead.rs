//! Where the team would stand.

use crate::scoring::{Bands, Coverage, Score};
use crate::text::number;
use crate::text::results::figure;
use crate::words::roadmap as words;

/// Heads the projection.
pub fn ahead(now: usize) -> String {
    words::ahead_title(now, &number::word(now))
}

/// A projection in a few words, for the drawing's title.
pub fn figure(questionnaire: &str) -> String {
    words::ahead_figure(questionnaire)
}

/// A dimension in the drawing's description.
pub fn figure_axis(dimension: &str, scores: Option<(Score, Score)>, bands: Bands<'_>) -> String {
    match scores {
        Some((now, then)) => words::ahead_figure_axis(
            dimension,
            &number::score_among(now, bands),
            &number::score_among(then, bands),
        ),
        None => words::ahead_figure_open_axis(dimension),
    }
}

/// A score and its band; without one where it is one answer.
pub fn figure_detail(score: Score, coverage: Coverage, bands: Bands<'_>) -> String {
    figure::detail(Some(score), coverage, bands)
}

/// The score a projection starts from.
pub fn from(questionnaire: &str, score: Score, bands: Bands<'_>) -> String {
    words::ahead_from(questionnaire, &number::score_among(score, bands))
}

#[cfg(test)]
mod tests {
    use super::ahead;

    #[test]
    fn the_projection_is_headed_by_how_many_practices_it_rests_on() {
        let headings = [1, 2, 3].map(ahead);
        assert_eq!(
            headings,
            ["If it works", "If both work", "If all three work"]
        );
    }
}
