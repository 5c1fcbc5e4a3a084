//! A practice: what the roadmap recommends.

use crate::assessment::Metric;
use crate::questionnaire::PracticeId;

/// Something a team can start doing, written for whoever does it on Monday.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// Its name for ever.
    pub id: PracticeId,
    /// The practice as an action.
    pub title: String,
    /// What it is, in two sentences.
    pub summary: String,
    /// What one person can do this week, without permission or budget.
    pub first_step: String,
    /// What follows, in order.
    pub next_steps: Vec<String>,
    /// An observation that a sceptic accepts.
    pub done_when: String,
    /// How it goes wrong in real teams.
    pub pitfalls: Vec<String>,
    /// How long it takes.
    pub effort: Effort,
    /// What it moves, each with a strength from 1 to 3, strongest first. The strengths are the authors' judgement.
    pub improves: Vec<(Outcome, u8)>,
    /// What of that DORA's research program links it with; that it moves the rest is the authors' judgement.
    pub research: Vec<Outcome>,
    /// Practices that must come first.
    pub requires: Vec<PracticeId>,
    /// Where it stands on the path of a transformation; only breaks ties of the rank.
    pub phase: Phase,
    /// Where to read on.
    pub sources: Vec<String>,
}

/// How long a practice takes to be in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Days.
    Small,
    /// Weeks.
    Medium,
    /// Months.
    Large,
}

impl Effort {
    /// How much longer it takes than days: 1, 2 or 4. The authors' judgement.
    pub fn size(self) -> u8 {
        match self {
            Self::Small => 1,
            Self::Medium => 2,
            Self::Large => 4,
        }
    }

    /// What a priority is divided by: the square root of the size, so that long work is put off
    /// and not buried.
    pub fn root(self) -> f64 {
        f64::from(self.size()).sqrt()
    }

    pub(crate) fn from_key(key: &str) -> Option<Self> {
        match key {
            "small" => Some(Self::Small),
            "medium" => Some(Self::Medium),
            "large" => Some(Self::Large),
            _ => None,
        }
    }
}

/// What a practice moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// One of the delivery metrics.
    Delivery(Metric),
    /// Whether users find the service as they need it.
    Reliability,
    /// How people fare.
    WellBeing,
}

impl Outcome {
    pub(crate) fn from_key(key: &str) -> Option<Self> {
        match key {
            "reliability" => Some(Self::Reliability),
            "well_being" => Some(Self::WellBeing),
            _ => Metric::from_key(key).map(Self::Delivery),
        }
    }
}

impl Practice {
    /// What it moves, parted by who says so: DORA's research, and the authors.
    pub fn moves_by_basis(&self) -> (Vec<Outcome>, Vec<Outcome>) {
        let outcomes = self.improves.iter().map(|(outcome, _)| *outcome);
        outcomes.partition(|outcome| self.research.contains(outcome))
    }
}

/// The path of a transformation, from looking to spreading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Map the value stream: weeks 1 to 4.
    Map,
    /// Pilot with one team: months 1 to 3.
    Pilot,
    /// Expand with evidence: months 3 to 12.
    Expand,
    /// Scale: from year 2.
    Scale,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Self; 4] = [Self::Map, Self::Pilot, Self::Expand, Self::Scale];

    pub(crate) fn from_key(key: &str) -> Option<Self> {
        match key {
            "map" => Some(Self::Map),
            "pilot" => Some(Self::Pilot),
            "expand" => Some(Self::Expand),
            "scale" => Some(Self::Scale),
            _ => None,
        }
    }
}
