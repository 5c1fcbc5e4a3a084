//! What others show of an assessment: facts for a catalogue of services, and a snippet for a README or a wiki.

mod backstage;
mod known;
mod snippet;

use crate::assessment::Assessment;
use crate::delivery::Performance;
use crate::roadmap::Roadmap;
use crate::scoring::{BandEdition, Scorecard};

pub use backstage::entity_name;

/// An assessment with what is told of it elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// The scores of its questionnaires.
    pub scorecards: &'a [Scorecard],
    /// Its delivery performance.
    pub performance: &'a Performance,
    /// What it is to try.
    pub roadmap: &'a Roadmap,
    /// The year whose clusters name the bands.
    pub edition: BandEdition,
}
