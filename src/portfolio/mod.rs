//! Many assessments: whose they are, when it was assessed last, how a team moved over its visits, and
//! what it planned for when.
//!
//! Nothing here ranks teams, and no two teams are compared.

mod actions;
mod age;
mod answers;
mod due;
mod journal;
mod like;
mod lines;
pub mod rollup;
mod targets;
mod teams;
mod trend;

pub use actions::{Action, Between, Progress, actions};
pub use age::{LastAssessed, last_assessed};
pub use answers::{AnswerOverTime, Became, answers_over_time};
pub use due::{Due, NEAR, due};
pub use journal::{Happened, happened, writes_down};
pub use like::{Apart, LikeForLike, Shared, differently_answered, like_for_like};
pub use lines::{
    DimensionLine, Known, MetricLine, Tried, dimension_lines, in_line, metric_lines, tried,
};
pub use targets::{Aim, Aimed, Met, Standing, aimed};
pub use teams::{Order, TeamVisits, teams, visit_before};
pub use trend::{Point, Trend, one_before, trends};

/// A name as two people may both write it: without its case and the space around it.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
