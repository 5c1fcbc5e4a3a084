//! What names a questionnaire's scores: DORA's bands, or its author's.
//!
//! ## Why own bands
//! DORA's names say how a score compares with DORA's survey. A questionnaire about something else
//! may name its scores itself; it then never uses DORA's names, and DORA's year says nothing of it.

use super::{Band, BandEdition, Coverage, Score};
use crate::questionnaire::OwnBand;

/// The names that a questionnaire's scores have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bands<'a> {
    /// DORA's, by the clusters of a year.
    Dora(BandEdition),
    /// The author's, the lowest first; never empty.
    Own(&'a [OwnBand]),
}

/// The name of the band that a score lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BandName<'a> {
    /// One of DORA's.
    Dora(Band),
    /// One of the author's.
    Own(&'a str),
}

impl<'a> Bands<'a> {
    /// The own bands if there are any, else DORA's.
    pub fn of(own: &'a [OwnBand], edition: BandEdition) -> Self {
        if own.is_empty() {
            Self::Dora(edition)
        } else {
            Self::Own(own)
        }
    }

    /// The band of a score. An own band holds every score from where it begins up to where the next
    /// begins, which is the next's; DORA's boundaries belong to the lower band.
    pub fn name(self, score: Score) -> BandName<'a> {
        match self {
            Self::Dora(edition) => BandName::Dora(edition.band(score)),
            Self::Own(bands) => {
                let band = bands.get(self.place(score));
                BandName::Own(band.map_or("", |band| &band.name))
            }
        }
    }

    /// The band of a score with this coverage; nothing for a score that is one answer.
    pub fn name_covered(self, score: Score, coverage: Coverage) -> Option<BandName<'a>> {
        (!coverage.is_single()).then(|| self.name(score))
    }

    /// How many bands lie below the band of a score.
    pub fn place(self, score: Score) -> usize {
        match self {
            Self::Dora(edition) => edition.band(score) as usize,
            Self::Own(bands) => {
                let above = bands.iter().skip(1);
                above.filter(|band| score.reaches(band.from)).count()
            }
        }
    }

    /// The name of every band, the lowest first.
    pub fn names(self) -> Vec<BandName<'a>> {
        match self {
            Self::Dora(_) => Band::ALL.map(BandName::Dora).to_vec(),
            Self::Own(bands) => bands.iter().map(|band| BandName::Own(&band.name)).collect(),
        }
    }

    /// Where one band ends and the next begins, the lowest first: one fewer than there are bands.
    pub fn boundaries(self) -> Vec<f64> {
        match self {
            Self::Dora(edition) => edition.boundaries().to_vec(),
            Self::Own(bands) => bands.iter().skip(1).map(|band| band.from).collect(),
        }
    }

    /// The year whose clusters name the bands; nothing where the author does.
    pub fn edition(self) -> Option<BandEdition> {
        match self {
            Self::Dora(edition) => Some(edition),
            Self::Own(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_where_an_own_band_begins_belongs_to_it() {
        let own = [("Seed", 0.0), ("Sprout", 4.0), ("Tree", 10.0)].map(|(name, from)| OwnBand {
            name: name.into(),
            from,
        });
        let bands = Bands::of(&own, BandEdition::Y2023);
        for (score, name) in [
            (0.0, "Seed"),
            (3.9999, "Seed"),
            (4.0, "Sprout"),
            (0.1 + 0.2 + 3.7, "Sprout"),
            (9.99, "Sprout"),
            (10.0, "Tree"),
        ] {
            let score = Score::new(score).unwrap();
            assert_eq!(bands.name(score), BandName::Own(name), "{score:?}");
        }
        assert_eq!(bands.boundaries(), [4.0, 10.0]);
        let places = [0.0, 4.0, 10.0].map(|score| bands.place(Score::new(score).unwrap()));
        assert_eq!(places, [0, 1, 2]);
        assert_eq!(bands.names().last(), Some(&BandName::Own("Tree")));
        assert_eq!(bands.edition(), None);
    }

    #[test]
    fn a_score_of_one_answer_has_no_band() {
        let covered = |answered| Coverage {
            answered,
            ..Coverage::default()
        };
        let own = [OwnBand {
            name: "Seed".into(),
            from: 0.0,
        }];
        for bands in [
            Bands::of(&[], BandEdition::Y2023),
            Bands::of(&own, BandEdition::Y2023),
        ] {
            assert_eq!(bands.name_covered(Score::MAX, covered(1)), None);
            let named = bands.name_covered(Score::MAX, covered(2));
            assert_eq!(named, Some(bands.name(Score::MAX)));
        }
    }

    #[test]
    fn without_own_bands_the_names_are_doras() {
        let bands = Bands::of(&[], BandEdition::Y2024);
        assert_eq!(bands.name(Score::MAX), BandName::Dora(Band::Elite));
        assert_eq!((bands.place(Score::MIN), bands.place(Score::MAX)), (0, 3));
        assert_eq!(bands.names(), Band::ALL.map(BandName::Dora));
        assert_eq!(bands.boundaries(), BandEdition::Y2024.boundaries());
    }
}
