//! Tables for analysis elsewhere: assessments as CSV that any database or spreadsheet reads, and a codebook.
//!
//! One wide table has a row for each assessment; the long ones have a row for each answer, score, metric, action,
//! piece of evidence and event. [`package`] describes every column in a `datapackage.json`, from the same definitions
//! that write the cells, so that the two cannot differ; [`sql_schema`] makes the tables in a database.
//!
//! ## What never changes
//! A column keeps its name, its place and its meaning. New ones come after those of their table; a test holds the
//! names against a frozen list that is only ever added to.
//!
//! Rows are written an assessment at a time, so that a folder of any size passes through little memory.

mod actions;
mod answers;
mod assessments;
mod cell;
mod column;
mod delivery;
mod entries;
mod events;
mod evidence;
mod package;
mod said;
mod scores;
mod sql;

pub use assessments::WIDE_QUESTIONNAIRES;
pub use cell::Dialect;
pub use column::{Field, Kind};
pub use package::package;
pub use sql::sql_schema;

use crate::assessment::Assessment;
use crate::content::Library;
use crate::delivery::{Performance, performance};
use crate::questionnaire::{Catalogue, Questionnaire};
use crate::roadmap::{Roadmap, roadmap};
use crate::scoring::{Scorecard, scorecards};
use crate::words::tables as words;
pub(super) use cell::text_line;
use cell::{head, row};
use column::Column;

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// A row for each assessment.
    Assessments,
    /// A row for each assessment and question.
    Answers,
    /// A row for each assessment, questionnaire and dimension.
    Scores,
    /// A row for each assessment and delivery metric.
    Delivery,
    /// A row for each assessment and practice that is planned or proposed.
    Actions,
    /// A row for each piece of evidence.
    Evidence,
    /// A row for each question of each questionnaire, whoever answered it.
    Entries,
    /// A row for each thing that happened around an assessment.
    Events,
}

impl Table {
    /// Every table, in the order of the codebook.
    pub const ALL: [Self; 8] = [
        Self::Assessments,
        Self::Answers,
        Self::Scores,
        Self::Delivery,
        Self::Actions,
        Self::Evidence,
        Self::Entries,
        Self::Events,
    ];

    /// Its name; its file is called that with the ending `.csv`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Assessments => "assessments",
            Self::Answers => "answers",
            Self::Scores => "scores",
            Self::Delivery => "delivery",
            Self::Actions => "actions",
            Self::Evidence => "evidence",
            Self::Entries => "entries",
            Self::Events => "events",
        }
    }

    /// What it holds.
    pub fn about(self) -> &'static str {
        match self {
            Self::Assessments => words::table_assessments(),
            Self::Answers => words::table_answers(),
            Self::Scores => words::table_scores(),
            Self::Delivery => words::table_delivery(),
            Self::Actions => words::table_actions(),
            Self::Evidence => words::table_evidence(),
            Self::Entries => words::table_entries(),
            Self::Events => words::table_events(),
        }
    }

    /// Its columns, in their order.
    pub fn fields(self) -> Vec<Field> {
        fn fields<R>(columns: Vec<Column<R>>) -> Vec<Field> {
            columns.into_iter().map(|column| column.field).collect()
        }
        match self {
            Self::Assessments => fields(assessments::columns()),
            Self::Answers => fields(answers::columns()),
            Self::Scores => fields(scores::columns()),
            Self::Delivery => fields(delivery::columns()),
            Self::Actions => fields(actions::columns()),
            Self::Evidence => fields(evidence::columns()),
            Self::Entries => fields(entries::columns()),
            Self::Events => fields(events::columns()),
        }
    }

    /// What its file begins with: the names of its columns.
    pub fn head(self, dialect: Dialect) -> String {
        let fields = self.fields();
        head(fields.iter().map(|field| field.name.as_str()), dialect)
    }

    /// Writes an assessment's rows; the table of entries has none of an assessment.
    pub fn append(self, subject: &Subject<'_>, dialect: Dialect, into: &mut String) {
        match self {
            Self::Assessments => row(&assessments::columns(), subject, dialect, into),
            Self::Answers => write(&answers::columns(), answers::rows(subject), dialect, into),
            Self::Scores => write(&scores::columns(), scores::rows(subject), dialect, into),
            Self::Delivery => write(&delivery::columns(), delivery::rows(subject), dialect, into),
            Self::Actions => write(&actions::columns(), actions::rows(subject), dialect, into),
            Self::Evidence => write(&evidence::columns(), evidence::rows(subject), dialect, into),
            Self::Events => write(&events::columns(), events::rows(subject), dialect, into),
            Self::Entries => {}
        }
    }
}

/// Writes what a questionnaire asks, as rows of [`Table::Entries`].
pub fn append_entries(
    catalogue: &Catalogue,
    questionnaire: &Questionnaire,
    dialect: Dialect,
    into: &mut String,
) {
    let rows = entries::rows(catalogue, questionnaire);
    write(&entries::columns(), rows, dialect, into);
}

fn write<R>(
    columns: &[Column<R>],
    rows: impl IntoIterator<Item = R>,
    dialect: Dialect,
    into: &mut String,
) {
    for of in rows {
        row(columns, &of, dialect, into);
    }
}

/// An assessment with what is computed from it.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    library: &'a Library,
    assessment: &'a Assessment,
    scorecards: Vec<Scorecard>,
    performance: Performance,
    roadmap: Roadmap,
}

impl<'a> Subject<'a> {
    /// Computes what the tables tell of an assessment.
    pub fn of(library: &'a Library, assessment: &'a Assessment) -> Self {
        let Library {
            catalogue,
            guidance,
        } = library;
        let scorecards = scorecards(catalogue, assessment);
        let readings = assessment.delivery.as_ref();
        let performance = readings.map(performance).unwrap_or_default();
        let roadmap = roadmap(catalogue, guidance, assessment, &scorecards, &performance);
        Self {
            library,
            assessment,
            scorecards,
            performance,
            roadmap,
        }
    }
}
