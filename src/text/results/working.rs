//! Sums, as people would write them on paper.

use super::{number, term};
use crate::questionnaire::Rung;
use crate::rounding::is_same;
use crate::scoring::{BandEdition, Bands, Score};
use crate::words::results as words;

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

/// What the levels of some answers are worth, and how much each of these counts in their sum.
pub fn levels_count(rungs: &[Rung], parts: &[(f64, f64)]) -> String {
    let reversed = rungs.iter().any(|rung| rung.reversed);
    let reversed = reversed.then(words::working_levels_reversed);
    let sentences = [
        Some(words::working_levels()),
        reversed,
        Some(weights(parts)),
    ];
    number::sentences(sentences.into_iter().flatten().map(str::to_owned))
}

/// What a level is worth, as a sum: `level 2 of 3: (2 − 1) ÷ 2 × 10 = 5.0`; on a reversed question
/// `level 2 of 7 (lower is better): (7 − 2) ÷ 6 × 10 = 8.3333`.
pub fn worth(rung: Rung, score: Score) -> String {
    let (from, less) = if rung.reversed {
        (rung.of, rung.level)
    } else {
        (rung.level, 1)
    };
    let sum = format!(
        "({from} − {less}) ÷ {} × 10 = {}",
        rung.of.saturating_sub(1),
        number::exact(score.value())
    );
    let (level, of) = (rung.level.to_string(), rung.of.to_string());
    if rung.reversed {
        words::working_worth_reversed(&level, &of, &sum)
    } else {
        words::working_worth(&level, &of, &sum)
    }
}

/// Whether any part of a sum counts more than another.
fn weights(parts: &[(f64, f64)]) -> &'static str {
    if parts.iter().all(|(_, weight)| is_one(*weight)) {
        words::working_equal_weights()
    } else {
        words::working_weights()
    }
}

/// A weight, or a sum of weights: whole when it is whole.
fn count(weight: f64) -> String {
    number::exact(weight).trim_end_matches(".0").to_owned()
}

fn is_one(weight: f64) -> bool {
    is_same(weight, 1.0)
}

/// What a questionnaire's sum adds, and the dimensions that it leaves out.
pub fn dimensions_sum(left_out: &[String]) -> String {
    let left_out = (!left_out.is_empty())
        .then(|| words::working_dimensions_left_out(left_out.len(), &number::list(left_out)));
    let sum = words::working_dimensions_sum().to_owned();
    number::sentences(std::iter::once(sum).chain(left_out))
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
        .map(|(name, from)| words::working_own_band(term::band_name(name), &number::exact(from)))
        .collect();
    words::working_own_bands(questionnaire, &number::list(&named))
}

fn dora_band(questionnaire: &str, edition: BandEdition) -> String {
    let year = edition.year().to_string();
    let bounds = number::list(&edition.boundaries().map(number::exact));
    let means = number::list(&edition.cluster_means().map(number::exact));
    words::working_bands_of_dora(&year, &means, &bounds, questionnaire)
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
