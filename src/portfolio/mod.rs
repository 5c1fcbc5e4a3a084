//! Many assessments: whose they are, when it was assessed last, how a team moved over its visits, and
//! what it planned for when.
//!
//! Nothing here ranks teams, and no two teams are compared.

mod age;
mod due;
pub mod rollup;
mod teams;
mod trend;

pub use age::{LastAssessed, last_assessed};
pub use due::{Due, NEAR, due};
pub use teams::{Order, TeamVisits, teams, visit_before};
pub use trend::{Point, Trend, one_before, trends};

/// A name as two people may both write it: without its case and the space around it.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
