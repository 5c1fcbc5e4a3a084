//! Words of one team over time.

mod actions;
mod answers;
mod shared;
mod targets;
mod trends;

use super::{home, number};
use crate::assessment::Date;
use crate::questionnaire::{Catalogue, QuestionnaireId};

pub use actions::{action_dimension, decided, progress};
pub use answers::{answer, became, noted};
pub use shared::{apart, map_described, moved_described, moved_row};
pub use targets::{standing, stands, target};
pub use trends::{metric_trend, of_metric, trend, tried};

/// What people call a questionnaire.
pub fn title(catalogue: &Catalogue, id: &QuestionnaireId) -> String {
    let known = catalogue.questionnaire(id);
    known.map_or_else(|| id.to_string(), |known| known.title.clone())
}

/// A day on an axis of time.
pub fn month(date: Option<Date>) -> String {
    date.map_or_else(|| home::day(None), number::month_and_year)
}
