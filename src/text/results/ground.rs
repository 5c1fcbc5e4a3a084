//! The highest and the lowest ground of a map.

use super::{number, term};
use crate::scoring::{Bands, DimensionScore, Score, Scorecard};
use crate::words;

/// Dimensions that stand at the same height, as it is written; never none.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground<'a> {
    /// The dimensions, in the order of the questionnaires.
    pub dimensions: Vec<&'a DimensionScore>,
    /// Where the first of them stands.
    pub score: Score,
    /// That score as it is written.
    pub height: String,
    /// The questionnaire of each, where its name alone would not tell.
    within: Vec<Option<&'a str>>,
    bands: Bands<'a>,
}

/// A dimension with a score, and what tells it apart.
#[derive(Clone, Copy)]
struct Side<'a> {
    dimension: &'a DimensionScore,
    score: Score,
    within: Option<&'a str>,
    bands: Bands<'a>,
}

impl Side<'_> {
    fn written(&self) -> String {
        number::score_among(self.score, self.bands)
    }
}

/// What a map says about high and low.
///
/// A dimension that rests on one answer is never called the highest or the lowest, and dimensions
/// whose scores read alike stand on the same ground.
#[derive(Clone, Debug, PartialEq)]
pub enum Ends<'a> {
    /// No dimension has a score.
    Nothing,
    /// Every score is one answer.
    Thin,
    /// All that can be told stands at the same height.
    Level(Ground<'a>),
    /// There is a highest and a lowest ground.
    Apart {
        /// The highest.
        highest: Ground<'a>,
        /// The lowest.
        lowest: Ground<'a>,
    },
}

impl<'a> Ends<'a> {
    /// The ends of a questionnaire's map.
    pub fn of(scorecard: &'a Scorecard, bands: Bands<'a>) -> Self {
        Self::among(&sides(scorecard, bands, None))
    }

    /// The ends of several maps; a dimension whose name two of them have is told with its
    /// questionnaire.
    pub fn of_several(all: impl IntoIterator<Item = (&'a Scorecard, Bands<'a>)>) -> Self {
        let all = all.into_iter();
        let mut all: Vec<Side<'a>> = all
            .flat_map(|(card, bands)| sides(card, bands, Some(&card.title)))
            .collect();
        let names: Vec<&str> = all
            .iter()
            .map(|side| side.dimension.title.as_str())
            .collect();
        for side in &mut all {
            let alike = names.iter().filter(|name| **name == side.dimension.title);
            if alike.count() < 2 {
                side.within = None;
            }
        }
        Self::among(&all)
    }

    fn among(scored: &[Side<'a>]) -> Self {
        let firm = || {
            let sides = scored.iter();
            sides.filter(|side| !side.dimension.coverage.is_single())
        };
        let end = |is_further: fn(f64, f64) -> bool| {
            firm().reduce(|end, next| {
                if is_further(next.score.value(), end.score.value()) {
                    next
                } else {
                    end
                }
            })
        };
        let (Some(high), Some(low)) = (end(|next, end| next > end), end(|next, end| next < end))
        else {
            return if scored.is_empty() {
                Self::Nothing
            } else {
                Self::Thin
            };
        };
        let ground = |at: &Side<'a>| {
            let height = at.written();
            let here: Vec<_> = firm().filter(|side| side.written() == height).collect();
            Ground {
                dimensions: here.iter().map(|side| side.dimension).collect(),
                score: at.score,
                height,
                within: here.iter().map(|side| side.within).collect(),
                bands: at.bands,
            }
        };
        let (highest, lowest) = (ground(high), ground(low));
        if highest.height == lowest.height {
            Self::Level(lowest)
        } else {
            Self::Apart { highest, lowest }
        }
    }

    /// The highest ground, where there is also a lower one.
    pub fn highest(&self) -> Option<&Ground<'a>> {
        match self {
            Self::Apart { highest, .. } => Some(highest),
            Self::Nothing | Self::Thin | Self::Level(_) => None,
        }
    }

    /// The lowest ground, where there is also a higher one.
    pub fn lowest(&self) -> Option<&Ground<'a>> {
        match self {
            Self::Apart { lowest, .. } => Some(lowest),
            Self::Nothing | Self::Thin | Self::Level(_) => None,
        }
    }
}

impl Ground<'_> {
    /// Whether a dimension stands on it.
    pub fn holds(&self, dimension: &DimensionScore) -> bool {
        let mut dimensions = self.dimensions.iter();
        dimensions.any(|other| other.dimension == dimension.dimension)
    }

    /// The only dimension on it.
    pub fn only(&self) -> Option<&DimensionScore> {
        match self.dimensions.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The dimensions by name: `Automation and Measurement`, and `Culture in CALMS` where another
    /// questionnaire has one of that name.
    pub fn names(&self) -> String {
        let dimensions = self.dimensions.iter().enumerate();
        let names: Vec<String> = dimensions
            .map(
                |(at, dimension)| match self.within.get(at).copied().flatten() {
                    Some(within) => words::results::ground_within(&dimension.title, within),
                    None => dimension.title.clone(),
                },
            )
            .collect();
        number::list(&names)
    }

    /// Names and height: `Automation and Measurement, 5.0`.
    pub fn named(&self) -> String {
        words::results::findings_ground(&self.names(), &self.height)
    }

    /// The band of the height.
    pub(super) fn band(&self) -> &str {
        term::band_name(self.bands.name(self.score))
    }
}

/// The dimensions of a questionnaire that have a score.
fn sides<'a>(scorecard: &'a Scorecard, bands: Bands<'a>, within: Option<&'a str>) -> Vec<Side<'a>> {
    let dimensions = scorecard.dimensions.iter();
    let scored = dimensions.filter_map(|dimension| {
        Some(Side {
            dimension,
            score: dimension.score?,
            within,
            bands,
        })
    });
    scored.collect()
}

/// The lowest ground beside a mean: `Lowest: Lean, 3.5`. Where every dimension is one answer, the
/// lowest of those, and that it is one.
pub fn lowest(scorecard: &Scorecard, bands: Bands<'_>) -> Option<String> {
    match Ends::of(scorecard, bands) {
        Ends::Nothing => None,
        Ends::Thin => {
            let weakest = scorecard.weakest()?;
            let score = number::score_among(weakest.score?, bands);
            Some(words::charts::lowest_of_one_answer(&weakest.title, &score))
        }
        Ends::Level(ground) if ground.only().is_none() => {
            Some(words::charts::all_level(&ground.height))
        }
        Ends::Level(ground) | Ends::Apart { lowest: ground, .. } => {
            Some(words::charts::lowest(&ground.names(), &ground.height))
        }
    }
}

/// The dimensions that are one answer, in a sentence; nothing where there are none.
pub fn thin(scorecard: &Scorecard) -> Option<String> {
    let names: Vec<String> = scorecard
        .dimensions
        .iter()
        .filter(|dimension| dimension.coverage.is_single())
        .map(|dimension| dimension.title.clone())
        .collect();
    (!names.is_empty()).then(|| words::results::headline_thin(names.len(), &number::list(&names)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::BandEdition;
    use crate::text::results::headline::tests::{card, thin_card};

    const BANDS: Bands<'static> = Bands::Dora(BandEdition::Y2023);

    #[test]
    fn all_that_reads_alike_stands_on_the_same_ground() {
        let scorecard = card(&[
            ("Culture", Some(7.5)),
            ("Automation", Some(5.0)),
            ("Lean", None),
            ("Measurement", Some(5.04)),
        ]);
        let ends = Ends::of(&scorecard, BANDS);
        assert_eq!(ends.highest().unwrap().named(), "Culture, 7.5");
        assert_eq!(
            ends.lowest().unwrap().named(),
            "Automation and Measurement, 5.0"
        );
        assert_eq!(
            lowest(&scorecard, BANDS).as_deref(),
            Some("Lowest: Automation and Measurement, 5.0")
        );
    }

    #[test]
    fn where_all_is_level_nothing_is_lowest() {
        let scorecard = card(&[("Culture", Some(7.5)), ("Lean", Some(7.5))]);
        let ends = Ends::of(&scorecard, BANDS);
        assert!(matches!(&ends, Ends::Level(ground) if ground.dimensions.len() == 2));
        assert_eq!(ends.lowest(), None);
        assert_eq!(
            lowest(&scorecard, BANDS).as_deref(),
            Some("All level at 7.5")
        );
    }

    #[test]
    fn one_answer_is_neither_highest_nor_lowest() {
        let scorecard = thin_card(&[
            ("Culture", Some(0.0), 1),
            ("Lean", Some(5.0), 2),
            ("Sharing", Some(7.5), 2),
        ]);
        let ends = Ends::of(&scorecard, BANDS);
        assert_eq!(ends.lowest().unwrap().names(), "Lean");
        assert_eq!(
            thin(&scorecard).as_deref(),
            Some("Culture rests on one answer, so it is called neither high nor low.")
        );
        let scorecard = thin_card(&[("Culture", Some(0.0), 1), ("Lean", Some(5.0), 1)]);
        assert_eq!(Ends::of(&scorecard, BANDS), Ends::Thin);
        assert_eq!(
            lowest(&scorecard, BANDS).as_deref(),
            Some("Lowest: Culture, 0.0, on one answer")
        );
    }
}
