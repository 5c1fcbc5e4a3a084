//! What names a score, for parts to own.

use crate::questionnaire::OwnBand;
use crate::scoring::{Band, BandEdition, Bands, Coverage, Score, Scorecard};
use crate::text::term;

/// DORA's bands of a year, or the bands of a questionnaire's author.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Naming {
    own: Vec<OwnBand>,
    edition: BandEdition,
}

/// A band as it is shown: its name and its sign.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BandMark {
    /// What people call it.
    pub(crate) name: String,
    /// How many contour lines its sign has, 1 to 4.
    pub(crate) lines: usize,
}

impl Naming {
    /// What names a questionnaire's scores.
    pub(crate) fn of(scorecard: &Scorecard, edition: BandEdition) -> Self {
        Self::by(&scorecard.own_bands, edition)
    }

    /// The own bands if there are any, else DORA's of a year.
    pub(crate) fn by(own: &[OwnBand], edition: BandEdition) -> Self {
        Self {
            own: own.to_vec(),
            edition,
        }
    }

    /// The bands to look a score up in.
    pub(crate) fn bands(&self) -> Bands<'_> {
        Bands::of(&self.own, self.edition)
    }

    /// The band of a score; nothing for a score that is one answer.
    pub(crate) fn mark(&self, score: Score, coverage: Coverage) -> Option<BandMark> {
        let bands = self.bands();
        let name = bands.name_covered(score, coverage)?;
        let (count, place) = (bands.boundaries().len(), bands.place(score));
        // DORA's bands have a sign each; two of an author's seven may share one.
        let lines = 1 + place * (Band::ALL.len() - 1) / count.max(1);
        Some(BandMark {
            name: term::band_name(name).to_owned(),
            lines,
        })
    }
}

impl From<Band> for BandMark {
    fn from(band: Band) -> Self {
        Self {
            name: term::band(band).to_owned(),
            lines: band as usize + 1,
        }
    }
}

impl From<BandEdition> for Naming {
    fn from(edition: BandEdition) -> Self {
        Self::by(&[], edition)
    }
}
