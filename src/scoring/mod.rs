//! How good it is: scores, coverage and bands, derived from answers.
//!
//! The rules, in one place each: a level's score is [`Score::of_level`]; how answers combine is
//! [`score`]; what a share of answered questions means is [`Coverage`]; where a score lies among
//! DORA's clusters is [`BandEdition::band`], and among an author's own names [`Bands`]; how a team
//! moved is a [`Comparison`], and nothing else subtracts one score from another.

mod band;
mod bands;
mod change;
mod compared;
mod comparison;
mod coverage;
mod score;
mod scorecard;

pub use band::{Band, BandEdition};
pub use bands::{BandName, Bands};
pub use change::Change;
pub use compared::{Compared, Sides};
pub use comparison::{
    ComparedDimension, ComparedQuestionnaire, Comparison, LevelChange, SharedAnswer,
};
pub use coverage::Coverage;
pub use score::Score;
pub use scorecard::{DimensionScore, Scorecard, ScoredEntry, State, score, scorecards};
