//! The map of a questionnaire: what a picture of its scores shows, wherever it is drawn.

use super::scored::Scored;
use crate::assessment::Date;
use crate::chart::{Axis, Radar, Series, SeriesRole};
use crate::scoring::{DimensionScore, Score};
use crate::text::number;
use crate::text::results::figure as text;
use crate::words::results as words;

/// What a picture of a questionnaire's scores shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreMap {
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in sentences.
    pub summary: String,
    /// The dimensions.
    pub axes: Vec<Axis>,
    /// The scores now, those before that can be set beside them, and the targets.
    pub series: Vec<Series>,
}

impl Scored<'_> {
    /// The map of the scores; `date` is the day of the assessment.
    pub fn map(&self, date: Option<Date>) -> ScoreMap {
        let card = self.told.scorecard;
        let axis = |dimension: &DimensionScore| Axis {
            name: dimension.title.clone(),
            detail: text::detail(dimension.score, dimension.coverage, self.bands()),
        };
        let month = date.map(number::month_and_year);
        ScoreMap {
            title: text::title(&card.title, &text::now(month.clone()), self.when()),
            summary: self.described(),
            axes: card.dimensions.iter().map(axis).collect(),
            series: self.series(month.as_deref()),
        }
    }

    /// A dimension's score before; nothing where other questions are answered now.
    fn before(&self, dimension: &DimensionScore) -> Option<Score> {
        let (since, _) = self.told.since?;
        since.dimension(&dimension.dimension)?.compared.before()
    }

    /// What the assessment before is called, where any of its scores can be drawn beside one of now.
    fn when(&self) -> Option<&str> {
        let mut dimensions = self.told.scorecard.dimensions.iter();
        let is_any = dimensions.any(|dimension| self.before(dimension).is_some());
        let (_, when) = self.told.since.filter(|_| is_any)?;
        Some(when)
    }

    fn series(&self, month: Option<&str>) -> Vec<Series> {
        let dimensions = &self.told.scorecard.dimensions;
        let value = |score: Option<Score>| score.map(Score::value);
        let now = dimensions.iter().map(|dimension| value(dimension.score));
        let mut series = vec![Series {
            role: SeriesRole::Now,
            name: text::legend_now(month),
            values: now.collect(),
        }];
        if let Some(when) = self.when() {
            let before = |dimension| value(self.before(dimension));
            series.push(Series {
                role: SeriesRole::Before,
                name: words::figure_legend_before(when),
                values: dimensions.iter().map(before).collect(),
            });
        }
        if self.has_targets() {
            series.push(Series {
                role: SeriesRole::Target,
                name: words::figure_legend_target().to_owned(),
                values: self.targets.iter().map(|target| value(*target)).collect(),
            });
        }
        series
    }

    fn described(&self) -> String {
        let count = self.told.scorecard.dimensions.len();
        let when = self.told.since.map(|(_, when)| when);
        let dimensions = self.told.scorecard.dimensions.iter().zip(&self.targets);
        let sentences = dimensions.map(|(dimension, target)| {
            text::described(
                &dimension.title,
                (dimension.score, dimension.coverage),
                self.before(dimension).zip(when),
                *target,
                self.bands(),
            )
        });
        let first = text::spokes(count, Radar::is_for(count));
        number::sentences(std::iter::once(first).chain(sentences))
    }
}
