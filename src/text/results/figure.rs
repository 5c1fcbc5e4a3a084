//! Words of the pictures.

use super::{number, term};
use crate::scoring::{Bands, Coverage, Score};
use crate::words;

/// What the picture shows.
pub fn title(questionnaire: &str, now: &str, before: Option<&str>) -> String {
    match before {
        Some(before) => format!("{questionnaire}: {now}, and before, {before}"),
        None => format!("{questionnaire}: {now}"),
    }
}

/// The assessment that is on screen, by its month.
pub fn now(month: Option<String>) -> String {
    month.unwrap_or_else(|| "the assessment".to_owned())
}

/// The scores now, in the legend.
pub fn legend_now(month: Option<String>) -> String {
    month.map_or_else(|| "Now".to_owned(), |month| format!("{month}, now"))
}

/// The scores before, in the legend.
pub fn legend_before(when: &str) -> String {
    format!("Before, {when}")
}

/// A score with its band beside a dimension's name; without one where it is one answer.
pub fn detail(score: Option<Score>, coverage: Coverage, bands: Bands<'_>) -> String {
    let Some(score) = score else {
        return words::results::figure_no_score().to_owned();
    };
    let band = bands.name_covered(score, coverage).map(term::band_name);
    let number = number::score_among(score, bands);
    match band {
        Some(band) => format!("{number} {band}"),
        None => number,
    }
}

/// How many dimensions the picture has.
pub fn spokes(count: usize, is_radar: bool) -> String {
    let shape = match (is_radar, count) {
        (true, _) => "spokes",
        (false, 1) => "bar",
        (false, _) => "bars",
    };
    format!("{} {shape} from 0 to 10.", number::sentence_word(count))
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
        Some(score) => format!(
            "{dimension} {}{}",
            written(score),
            super::band_after(score, coverage, bands)
        ),
        None => format!(
            "{dimension}: {figure_no_score}",
            figure_no_score = words::results::figure_no_score()
        ),
    };
    let before = before.map(|(score, when)| format!("before ({when}) {}", written(score)));
    let target = target.map(|score| format!("target {}", written(score)));
    let parts: Vec<String> = std::iter::once(now).chain(before).chain(target).collect();
    format!("{}.", parts.join(", "))
}

/// Why the earlier outline has gaps.
pub fn not_before(names: &[String], when: &str) -> String {
    format!(
        "No earlier score ({when}) is drawn for {}: it would stand on other answers than the score now, or on too few.",
        number::list(names)
    )
}

/// What the rings of a picture are.
pub fn collar(bands: Bands<'_>, is_radar: bool) -> String {
    let bounds: Vec<String> = bands.boundaries().into_iter().map(number::exact).collect();
    let bounds = number::list(&bounds);
    if is_radar {
        format!(
            "Rings are the band boundaries {bounds}, exact on each spoke. The area means nothing."
        )
    } else {
        format!("Lines are the band boundaries {bounds}.")
    }
}

/// Where the bands of a picture come from.
pub fn edition(bands: Bands<'_>) -> String {
    match bands.edition() {
        Some(edition) => format!("Bands: DORA {}", edition.year()),
        None => "Bands: the questionnaire’s own".to_owned(),
    }
}
