//! The scores of a questionnaire as a table: rows of words, and the text that a spreadsheet takes.

use super::guard::guarded;
use crate::assessment::Assessment;
use crate::scoring::{Bands, Compared, Comparison, Coverage, Score, Scorecard};
use crate::text::results::headline::Told;
use crate::text::{number, term};
use crate::words::{charts, results as words};

/// A questionnaire's scores, with what they are set against.
#[derive(Clone, Debug)]
pub struct Scored<'a> {
    /// The scores, and how they compare with earlier ones.
    pub told: Told<'a>,
    /// Where the team wants to be, by dimension.
    pub targets: Vec<Option<Score>>,
}

/// A row of the table, as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreRow {
    /// The dimension, or the questionnaire.
    pub name: String,
    /// How many questions have a level, of how many, and what is said to the others.
    pub answered: String,
    /// The same, to count with.
    pub coverage: Coverage,
    /// The score.
    pub score: String,
    /// Its band; empty where it has none.
    pub band: String,
    /// Whether too little is answered to rely on it.
    pub is_provisional: bool,
    /// Where the team wants to be; empty where no target is set.
    pub target: String,
    /// How far it moved, with a sign; empty where nothing can be said.
    pub moved: String,
}

impl<'a> Scored<'a> {
    /// A questionnaire's scores in an assessment; `previous` is the comparison with the one before
    /// and what that is called.
    pub fn of(
        scorecard: &'a Scorecard,
        assessment: &Assessment,
        previous: Option<(&'a Comparison, &'a str)>,
        edition: crate::scoring::BandEdition,
    ) -> Self {
        let since = previous.and_then(|(comparison, when)| {
            let compared = comparison.questionnaire(&scorecard.questionnaire)?;
            (compared.whole.shared > 0).then_some((compared, when))
        });
        let target = |dimension: &crate::scoring::DimensionScore| {
            let side = (scorecard.questionnaire.clone(), dimension.dimension.clone());
            Score::new(*assessment.targets.dimensions.get(&side)?)
        };
        Self {
            told: Told {
                scorecard,
                since,
                edition,
            },
            targets: scorecard.dimensions.iter().map(target).collect(),
        }
    }

    /// A row for each dimension, in their order.
    pub fn rows(&self) -> Vec<ScoreRow> {
        let dimensions = self.told.scorecard.dimensions.iter().zip(&self.targets);
        let row = dimensions.map(|(dimension, target)| {
            let since = self.told.since;
            let compared = since.and_then(|(since, _)| since.dimension(&dimension.dimension));
            let compared = compared.map(|dimension| &dimension.compared);
            self.row(
                &dimension.title,
                (dimension.score, dimension.coverage),
                *target,
                compared,
            )
        });
        row.collect()
    }

    /// The row of the questionnaire.
    pub fn total(&self) -> ScoreRow {
        let card = self.told.scorecard;
        let whole = self.told.since.map(|(since, _)| &since.whole);
        self.row(&card.title, (card.score, card.coverage), None, whole)
    }

    /// Whether any target is set.
    pub fn has_targets(&self) -> bool {
        self.targets.iter().any(Option::is_some)
    }

    fn row(
        &self,
        name: &str,
        (score, coverage): (Option<Score>, Coverage),
        target: Option<Score>,
        compared: Option<&Compared>,
    ) -> ScoreRow {
        let bands = self.bands();
        let written = |score| number::score_among(score, bands);
        let band = score.and_then(|score| bands.name_covered(score, coverage));
        let moved = compared.and_then(Compared::change);
        ScoreRow {
            name: name.to_owned(),
            answered: number::coverage(coverage),
            coverage,
            score: score.map_or_else(|| charts::no_score().to_owned(), written),
            band: band
                .map(|band| term::band_name(band).to_owned())
                .unwrap_or_default(),
            is_provisional: score.is_some() && coverage.is_provisional(),
            target: target.map(written).unwrap_or_default(),
            moved: moved
                .map(|change| number::moved(change, bands).signed())
                .unwrap_or_default(),
        }
    }

    pub(super) fn bands(&self) -> Bands<'a> {
        self.told.scorecard.bands(self.told.edition)
    }

    /// The table as a spreadsheet takes it from the clipboard: cells set apart by tabs, numbers that
    /// are numbers, and no word that it takes for a formula.
    pub fn to_cells(&self) -> String {
        let when = self.told.since.map(|(_, when)| words::changes_since(when));
        let mut heads = vec![
            words::column_dimension().to_owned(),
            words::column_answered().to_owned(),
            words::column_asked().to_owned(),
            words::column_score().to_owned(),
            words::column_band().to_owned(),
        ];
        if self.has_targets() {
            heads.push(words::figure_legend_target().to_owned());
        }
        heads.extend(when);
        let card = self.told.scorecard;
        let dimensions = card.dimensions.iter().map(|d| (d.score, d.coverage));
        let all = self.rows().into_iter().zip(dimensions);
        let all = all.chain([(self.total(), (card.score, card.coverage))]);
        let rows = all.map(|(row, (score, coverage))| self.cells(row, score, coverage));
        let lines = std::iter::once(heads.join("\t")).chain(rows);
        lines.collect::<Vec<_>>().join("\n")
    }

    fn cells(&self, row: ScoreRow, score: Option<Score>, coverage: Coverage) -> String {
        let mut cells = vec![
            words_only(&row.name),
            coverage.answered.to_string(),
            coverage.applicable().to_string(),
            score.map(|_| row.score).unwrap_or_default(),
            words_only(&row.band),
        ];
        if self.has_targets() {
            cells.push(row.target);
        }
        if self.told.since.is_some() {
            cells.push(as_number(&row.moved));
        }
        cells.join("\t")
    }
}

/// A difference as a spreadsheet reads it: no plus, and the minus of the keyboard.
fn as_number(moved: &str) -> String {
    let plain = moved.trim_start_matches('+').replace('\u{2212}', "-");
    match plain.parse::<f64>() {
        Ok(_) => plain,
        Err(_) if moved.is_empty() => String::new(),
        Err(_) => "0".to_owned(),
    }
}

/// Words on one line that no spreadsheet takes for a formula.
fn words_only(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    guarded(&line).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::{BandEdition, DimensionScore};

    fn card(name: &str) -> Scorecard {
        let coverage = Coverage {
            answered: 3,
            dont_know: 1,
            ..Coverage::default()
        };
        let dimension = |title: &str, score: Option<f64>| DimensionScore {
            dimension: title.into(),
            title: title.to_owned(),
            weight: 1.0,
            score: score.and_then(Score::new),
            coverage: score.map(|_| coverage).unwrap_or_default(),
            entries: Vec::new(),
        };
        Scorecard {
            questionnaire: "calms".into(),
            title: "CALMS".to_owned(),
            score: Score::new(5.0),
            coverage,
            dimensions: vec![dimension(name, Some(5.0)), dimension("Lean", None)],
            own_bands: Vec::new(),
            alone: false,
        }
    }

    fn scored(card: &Scorecard, targets: Vec<Option<Score>>) -> Scored<'_> {
        Scored {
            told: Told {
                scorecard: card,
                since: None,
                edition: BandEdition::Y2023,
            },
            targets,
        }
    }

    #[test]
    fn every_number_is_in_a_cell_of_its_own_and_none_is_made_up() {
        let card = card("Culture");
        let cells = scored(&card, vec![None, None]).to_cells();
        assert_eq!(
            cells,
            "Dimension\tAnswered\tOf\tScore\tBand\n\
             Culture\t3\t4\t5.0\tMedium\n\
             Lean\t0\t0\t\t\n\
             CALMS\t3\t4\t5.0\tMedium"
        );
        let target = vec![Score::new(7.5), None];
        let cells = scored(&card, target).to_cells();
        assert!(cells.starts_with("Dimension\tAnswered\tOf\tScore\tBand\tTarget\n"));
        assert!(cells.contains("\tMedium\t7.5\n"), "{cells}");
    }

    #[test]
    fn a_difference_is_a_number_and_a_name_no_formula() {
        assert_eq!(
            ["+1.7", "-0.1", "\u{2212}0.1", "same", ""].map(as_number),
            ["1.7", "-0.1", "-0.1", "0", ""]
        );
        let card = card("=cmd()\tone\nline");
        let cells = scored(&card, vec![None, None]).to_cells();
        assert!(cells.contains("\n'=cmd() one line\t3\t4\t"), "{cells}");
    }
}
