//! What the results say, in a heading and a sentence or two.

mod one;
mod several;
mod tally;

pub use one::of_questionnaire;
pub use several::{of_all, of_several};

use super::{number, term};
use crate::delivery::{Cluster, Performance};
use crate::scoring::{BandEdition, ComparedQuestionnaire, Scorecard};
use crate::words::results as words;

/// A heading and the sentences under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// A few words.
    pub heading: String,
    /// What stands behind them.
    pub lede: String,
}

/// A questionnaire's results, and how they compare with earlier ones.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The results.
    pub scorecard: &'a Scorecard,
    /// The comparison, and what the assessment before is called; nothing where there is none.
    pub since: Option<(&'a ComparedQuestionnaire, &'a str)>,
    /// The year whose clusters name the bands.
    pub edition: BandEdition,
}

impl<'a> Told<'a> {
    fn bands(&self) -> crate::scoring::Bands<'a> {
        self.scorecard.bands(self.edition)
    }
}

/// What delivery performance says where it is all there is.
pub fn of_delivery(
    performance: &Performance,
    cluster: Option<Cluster>,
    edition: BandEdition,
) -> Headline {
    let Some(overall) = performance.overall() else {
        return Headline {
            heading: words::headline_nothing().to_owned(),
            lede: words::headline_no_metric().to_owned(),
        };
    };
    let heading = match cluster {
        Some(cluster) if cluster.is_between() => {
            words::headline_between(term::band(cluster.level), term::band(cluster.second))
        }
        Some(cluster) => words::headline_nearest(term::band(cluster.level)),
        None => words::headline_first_look().to_owned(),
    };
    let answered = performance.scores.len();
    let metrics =
        words::headline_metrics(answered, &number::word(answered), &number::score(overall));
    let lede = number::sentences([
        number::sentence_start(&metrics),
        words::headline_clusters(&edition.year().to_string()),
    ]);
    Headline { heading, lede }
}

#[cfg(test)]
pub(super) mod tests;
