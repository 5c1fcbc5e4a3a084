//! A questionnaire's score as a badge, for a README.

use crate::assessment::Date;
use crate::chart::Badge;
use crate::scoring::{BandEdition, Scorecard};
use crate::text::{number, term};
use crate::words::{charts, export as words, first};

/// The badge of a questionnaire: its score with one decimal (more only near a boundary, where the band's
/// name would read wrong), how much is answered where that is not all, and the day.
///
/// A score that rests on too little is called provisional and has no band: a badge is read without what
/// stands beside a score elsewhere.
pub fn badge(card: &Scorecard, date: Option<Date>, edition: BandEdition) -> Badge {
    let bands = card.bands(edition);
    let coverage = card.coverage;
    let score = match card.score {
        None => charts::no_score().to_owned(),
        Some(score) if coverage.is_provisional() => {
            words::badge_provisional(&number::score(score), charts::provisional())
        }
        Some(score) => {
            let band = term::band_name(bands.name(score));
            words::badge_band(&number::score_among(score, bands), band)
        }
    };
    let is_whole = coverage.answered == coverage.applicable();
    let covered = (!is_whole).then(|| first::coverage(coverage.answered, coverage.applicable()));
    let facts = [Some(score), covered, date.map(number::day)];
    let value = number::apart(facts.into_iter().flatten());
    Badge {
        title: words::badge_title(&card.title, &value),
        label: card.title.clone(),
        value,
    }
}
