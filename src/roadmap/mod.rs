//! What next: practices ranked by what they would add for the effort they take, kept behind what
//! they need first, with the reasons that the answers give.
//!
//! [`roadmap`] is the entry point: it takes the answers, the scores and the team's own decisions,
//! and puts every practice worth doing into [`Column::Now`], [`Column::Next`] or
//! [`Column::Later`].

mod bottleneck;
mod columns;
mod gain;
mod grounds;
mod guidance;
mod insight;
mod library;
mod own;
mod parse;
mod practice;
mod prerequisites;
mod projection;

pub use bottleneck::{Bottleneck, helping};
pub use columns::{Column, Proposal, Reason, Roadmap, Waiting, roadmap};
pub use gain::{Leverage, target_level};
pub use grounds::{CitedAnswer, CitedMetric, Grounds, Lift, Standing};
pub use guidance::Guidance;
pub use insight::{Condition, FiredInsight, Insight, Observation, Threshold, fired_insights};
pub use library::{GivenFile, Library, MAX_FILE_BYTES};
pub use own::OwnContent;
pub use practice::{Basis, Effort, Outcome, Phase, Practice};
pub use prerequisites::practice_score;
pub use projection::projected;
