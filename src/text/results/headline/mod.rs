//! What the results say, in a heading and a sentence or two.

mod one;
mod several;
mod tally;

pub use one::of_questionnaire;
pub use several::of_several;

use super::{number, term};
use crate::delivery::{Cluster, Performance};
use crate::scoring::{BandEdition, ComparedQuestionnaire, Scorecard};

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
            heading: "Nothing to draw yet.".to_owned(),
            lede: "This assessment looks at delivery performance only, and no metric is answered."
                .to_owned(),
        };
    };
    let heading = match cluster {
        Some(cluster) if cluster.is_between() => {
            format!(
                "Between {} and {}.",
                term::band(cluster.level),
                term::band(cluster.second)
            )
        }
        Some(cluster) => format!("Nearest to {}.", term::band(cluster.level)),
        None => "A first look at delivery.".to_owned(),
    };
    let answered = match performance.scores.len() {
        1 => "One of five delivery metrics is answered".to_owned(),
        5 => "All five delivery metrics are answered".to_owned(),
        some => format!(
            "{} of five delivery metrics are answered",
            number::sentence_word(some)
        ),
    };
    let lede = format!(
        "{answered}, {} on average on the scale from 0 to 10. Clusters: DORA {}.",
        number::score(overall),
        edition.year()
    );
    Headline { heading, lede }
}

#[cfg(test)]
pub(super) mod tests;
