//! Words of the calculators.

pub mod cost;
pub mod error_budget;
pub mod sheet;
pub mod toil;
pub mod value_stream;

/// The page's heading.
pub const TITLE: &str = "Tools";
/// What the page holds.
pub const LEDE: &str = "Four calculators for questions that come up at the table. They say how they calculate, and what you enter stays in this browser.";
/// Leads to a calculator.
pub const OPEN: &str = "Open";
/// What the value stream answers.
pub const VALUE_STREAM: &str =
    "How long does a change take to reach its users, and where does it wait?";
/// What comes of it.
pub const VALUE_STREAM_MORE: &str = "Write down the steps with their waits. You get the lead time, the flow efficiency, the bottleneck, and what would change if a wait went away. It can belong to an assessment, and its roadmap then knows the bottleneck.";
/// What the error budget answers.
pub const ERROR_BUDGET: &str =
    "How much may go wrong before the promise is broken, and when should somebody wake up?";
/// What comes of it.
pub const ERROR_BUDGET_MORE: &str = "An objective and a window become minutes and requests, with the distance to the agreement with customers, the burn rate, and a table of alerts.";
/// What the toil sheet answers.
pub const TOIL: &str = "Which recurring work should a machine do first?";
/// What comes of it.
pub const TOIL_MORE: &str = "List the work and its hours. You get its share of the team’s time against half of it, and the month in which automating each would pay back.";
/// What the cost sheet answers.
pub const COST: &str = "Is the cloud money well spent?";
/// What comes of it.
pub const COST_MORE: &str = "Five ratios with their definitions: cost per deployment and per customer, waste, commitment, and right sizes.";
/// Where it is kept.
pub const KEPT: &str = "Kept in this browser, beside your assessments and not part of them. A copy of everything holds them, and so does the file of “Save the sheets”; “Open a file” on the first page brings them back.";
