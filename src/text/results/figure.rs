//! Words of the pictures.

use super::{number, term};
use crate::assessment::Date;
use crate::scoring::{Bands, Coverage, Score};
use crate::words::{charts, results as words};

/// What the picture shows.
pub fn title(questionnaire: &str, now: &str, before: Option<&str>) -> String {
    match before {
        Some(before) => words::figure_title_with_before(questionnaire, now, before),
        None => words::figure_title(questionnaire, now),
    }
}

/// The assessment that is on screen, by its month.
pub fn now(month: Option<String>) -> String {
    month.unwrap_or_else(|| words::figure_the_assessment().to_owned())
}

/// Whose a saved picture is, and of which day.
pub fn whose(team: &str, date: Option<Date>) -> String {
    match date {
        Some(date) => words::figure_whose(team, &number::day(date)),
        None => team.to_owned(),
    }
}

/// The scores now, in the legend.
pub fn legend_now(month: Option<&str>) -> String {
    month.map_or_else(
        || words::figure_legend_now().to_owned(),
        words::figure_legend_now_of,
    )
}

/// A score with its band beside a dimension's name; without one where it is one answer.
pub fn detail(score: Option<Score>, coverage: Coverage, bands: Bands<'_>) -> String {
    let Some(score) = score else {
        return charts::map_no_score().to_owned();
    };
    let number = number::score_among(score, bands);
    match bands.name_covered(score, coverage).map(term::band_name) {
        Some(band) => charts::map_in_band(&number, band),
        None => number,
    }
}

/// How many dimensions the picture has.
pub fn spokes(count: usize, is_radar: bool) -> String {
    let in_words = number::word(count);
    number::sentence_start(&if is_radar {
        words::figure_spokes(count, &in_words)
    } else {
        words::figure_bars(count, &in_words)
    })
}

/// One dimension in the picture's description.
pub fn described(
    dimension: &str,
    (score, coverage): (Option<Score>, Coverage),
    before: Option<(Score, &str)>,
    target: Option<Score>,
    bands: Bands<'_>,
) -> String {
    let written = |score| number::score_among(score, bands);
    let now = match score {
        Some(score) => words::figure_described_now(dimension, &written(score)),
        None => words::figure_described_no_score(dimension),
    };
    let band = score
        .and_then(|score| bands.name_covered(score, coverage))
        .map(|band| term::band_name(band).to_owned());
    let before = before.map(|(score, when)| words::figure_described_before(when, &written(score)));
    let target = target.map(|score| words::figure_described_target(&written(score)));
    let parts = [Some(now), band, before, target];
    words::figure_described(&number::clauses(parts.into_iter().flatten()))
}

/// Why the earlier outline has gaps.
pub fn not_before(names: &[String], when: &str) -> String {
    words::figure_not_before(&number::list(names), when)
}

/// What the rings of a picture are.
pub fn collar(bands: Bands<'_>, is_radar: bool) -> String {
    let bounds: Vec<String> = bands.boundaries().into_iter().map(number::exact).collect();
    let bounds = number::list(&bounds);
    if is_radar {
        words::figure_rings(&bounds)
    } else {
        words::figure_lines(&bounds)
    }
}

/// Where the bands of a picture come from.
pub fn edition(bands: Bands<'_>) -> String {
    match bands.edition() {
        Some(edition) => words::figure_bands_of_dora(&edition.year().to_string()),
        None => words::figure_own_bands().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::BandEdition;

    #[test]
    fn a_dimension_is_described_by_all_that_is_drawn_of_it() {
        let bands = Bands::Dora(BandEdition::Y2023);
        let score = Score::new;
        let covered = Coverage {
            answered: 4,
            ..Coverage::default()
        };
        let before = score(5.5).map(|score| (score, "August"));
        assert_eq!(
            described("Lean", (score(6.6), covered), before, score(7.5), bands),
            "Lean 6.6, High, before (August) 5.5, target 7.5."
        );
        assert_eq!(
            described("Lean", (None, Coverage::default()), None, None, bands),
            "Lean: no score yet."
        );
        assert_eq!(
            [spokes(5, true), spokes(1, false), spokes(2, false)],
            [
                "Five dimensions from 0 to 10.",
                "One bar from 0 to 10.",
                "Two bars from 0 to 10."
            ]
        );
    }
}
