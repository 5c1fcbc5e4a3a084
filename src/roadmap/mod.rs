//! What next: practices ranked by how far the answers that tell of them lie below their target, for
//! the effort they take, kept behind what they need first, with the reasons that the answers give.
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
mod need;
mod practice;
mod prerequisites;
mod priority;
mod projection;
mod rank;

pub use bottleneck::{Bottleneck, helping};
pub use columns::{Column, NOW_LIMIT, Proposal, Reason, Roadmap, Waiting, roadmap};
pub use gain::Gain;
pub use grounds::{CitedAnswer, Grounds, Height, Lift, Standing};
pub use guidance::Guidance;
pub use insight::{Condition, FiredInsight, Insight, Observation, Threshold, fired_insights};
pub use need::{Distance, target_level, unspoken};
pub use practice::{Effort, Outcome, Phase, Practice};
pub use prerequisites::practice_score;
pub use priority::{Priority, Push};
pub use projection::projected;
