//! Sums, as people would write them on paper.

use super::super::assess;
use super::{number, term};
use crate::questionnaire::Rung;
use crate::rounding::is_same;
use crate::scoring::{BandEdition, Bands, Score};
use crate::text::number::Difference;
use crate::words;

/// Opens the working of a questionnaire's score.
pub fn show_working_for(name: &str) -> String {
    format!("Show working for {name}")
}

/// What the levels are worth.
const LEVELS_COUNT: &str = "A level counts (level − 1) ÷ (levels − 1) × 10: of five levels the first counts 0, then 2.5, 5, 7.5 and 10.";
/// What the levels of a reversed question are worth.
const REVERSED_COUNT: &str = "On a question where the lower answer is the better one it is turned round: (levels − level) ÷ (levels − 1) × 10.";

/// A weighted mean as a sum: `(2.5 + 5.0 + 7.5×2) ÷ 4 = 5.6`. Parts are values with weights.
/// `bands` are those of the score; a score without any has one decimal.
pub fn sum(parts: &[(f64, f64)], score: Score, bands: Option<Bands<'_>>) -> String {
    let term = |(value, weight): &(f64, f64)| {
        if is_same(*weight, 1.0) {
            number::exact(*value)
        } else {
            format!("{}×{}", number::exact(*value), count(*weight))
        }
    };
    let terms: Vec<String> = parts.iter().map(term).collect();
    let weights: f64 = parts.iter().map(|(_, weight)| weight).sum();
    format!(
        "({}) ÷ {} = {}",
        terms.join(" + "),
        count(weights),
        bands.map_or_else(
            || number::score(score),
            |bands| number::score_among(score, bands)
        )
    )
}

/// Introduces how a change came about.
pub fn change(when: &str, by: Difference) -> String {
    format!(
        "Since {when}: {}, from what has a level both times.",
        by.signed()
    )
}

/// The sum of the earlier end of a change.
pub fn before(sum: &str) -> String {
    format!("before: {sum}")
}

/// The sum of the later end of a change.
pub fn now(sum: &str) -> String {
    format!("now: {sum}")
}

/// What the levels of some answers are worth.
pub fn levels_count(rungs: &[Rung]) -> String {
    if rungs.iter().any(|rung| rung.reversed) {
        format!("{LEVELS_COUNT} {REVERSED_COUNT}")
    } else {
        LEVELS_COUNT.to_owned()
    }
}

/// Whether the ladder is another than five levels from worst to best, so that what its levels are
/// worth needs to be worked out.
pub fn is_unusual(rung: Rung) -> bool {
    assess::on_ladder(rung).is_some()
}

/// What a level is worth, as a sum: `level 2 of 3: (2 − 1) ÷ 2 × 10 = 5.0`; on a reversed question
/// `level 2 of 7 (lower is better): (7 − 2) ÷ 6 × 10 = 8.3333`.
pub fn worth(rung: Rung, score: Score) -> String {
    let (from, less) = if rung.reversed {
        (rung.of, rung.level)
    } else {
        (rung.level, 1)
    };
    format!(
        "level {} of {}{}: ({from} − {less}) ÷ {} × 10 = {}",
        rung.level,
        rung.of,
        if rung.reversed {
            words::first::assess_lower_is_better()
        } else {
            ""
        },
        rung.of.saturating_sub(1),
        number::exact(score.value())
    )
}

/// What the parts of a sum are and whether any counts more than another.
pub fn weights_note(parts: &[(f64, f64)]) -> &'static str {
    if parts.iter().all(|(_, weight)| is_same(*weight, 1.0)) {
        words::results::working_equal_weights()
    } else {
        words::results::working_weights()
    }
}

/// A weight, or a sum of weights: whole when it is whole.
fn count(weight: f64) -> String {
    number::exact(weight).trim_end_matches(".0").to_owned()
}

/// The dimensions that a questionnaire's sum leaves out.
pub fn dimensions_left_out(names: &[String]) -> String {
    let verb = if names.len() == 1 { "has" } else { "have" };
    format!(
        "{} {verb} no score and {} left out.",
        number::list(names),
        if names.len() == 1 { "is" } else { "are" }
    )
}

/// What a band is, for a questionnaire.
pub fn band(questionnaire: &str, bands: Bands<'_>) -> String {
    match bands {
        Bands::Dora(edition) => dora_band(questionnaire, edition),
        Bands::Own(_) => own_band(questionnaire, bands),
    }
}

fn own_band(questionnaire: &str, bands: Bands<'_>) -> String {
    let begins = std::iter::once(0.0).chain(bands.boundaries());
    let named = bands.names().into_iter().zip(begins);
    let named: Vec<String> = named
        .map(|(name, from)| format!("{} from {}", term::band_name(name), number::exact(from)))
        .collect();
    format!(
        "The author of {questionnaire} named its scores: {}. A score on a boundary takes the upper band. The names say nothing about DORA’s survey.",
        number::list(&named)
    )
}

fn dora_band(questionnaire: &str, edition: BandEdition) -> String {
    let year = edition.year();
    let bounds = number::list(&edition.boundaries().map(number::exact));
    let means = number::list(&edition.cluster_means().map(number::exact));
    format!(
        "DORA grouped the answers to its {year} survey into four clusters and named them. Their means on the scale from 0 to 10 are {means}. A score here takes the name of the nearest one, so the bands meet half-way, at {bounds}; a score on a boundary takes the lower band. For {questionnaire} this is a comparison on DORA’s scale, not a DORA result."
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::OwnBand;

    #[test]
    fn own_bands_are_explained_without_dora() {
        let own = [("Drifting", 0.0), ("Afloat", 4.0)].map(|(name, from)| OwnBand {
            name: name.into(),
            from,
        });
        let words = band("Upkeep", Bands::of(&own, BandEdition::Y2023));
        assert!(
            words.starts_with(
                "The author of Upkeep named its scores: Drifting from 0.0 and Afloat from 4.0."
            ),
            "{words}"
        );
        assert!(!words.contains("2023"));
        let dora = band("CALMS", Bands::of(&[], BandEdition::Y2023));
        assert!(dora.contains("2023") && dora.contains("CALMS"), "{dora}");
    }

    #[test]
    fn a_level_is_worked_out_on_its_own_ladder() {
        let working = |level, rank, of, reversed| {
            let rung = Rung {
                level,
                rank,
                of,
                reversed,
            };
            worth(rung, Score::of_level(rank, of).unwrap())
        };
        assert_eq!(
            working(2, 2, 3, false),
            "level 2 of 3: (2 − 1) ÷ 2 × 10 = 5.0"
        );
        assert_eq!(
            working(4, 4, 5, false),
            "level 4 of 5: (4 − 1) ÷ 4 × 10 = 7.5"
        );
        assert_eq!(
            working(2, 6, 7, true),
            "level 2 of 7 (lower is better): (7 − 2) ÷ 6 × 10 = 8.3333"
        );
    }

    #[test]
    fn weights_stand_in_the_sum() {
        let parts = [(2.5, 1.0), (5.0, 1.0), (7.5, 2.0)];
        let score = Score::new(22.5 / 4.0).unwrap();
        assert_eq!(sum(&parts, score, None), "(2.5 + 5.0 + 7.5×2) ÷ 4 = 5.6");
        let parts = [(5.0, 0.1), (10.0, 0.2)];
        let score = Score::new(2.5 / 0.3).unwrap();
        assert_eq!(sum(&parts, score, None), "(5.0×0.1 + 10.0×0.2) ÷ 0.3 = 8.3");
    }
}
