//! Raw delivery measurements, as the team gave them.

use super::UnknownFields;

/// DORA's five software delivery metrics.
///
/// Source: dora.dev, "DORA's software delivery metrics" (since 2024: three of throughput, two of
/// instability).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Metric {
    /// From commit to running in production.
    LeadTime,
    /// How often the application is deployed to production.
    DeploymentFrequency,
    /// How long it takes to recover from a deployment that failed.
    Recovery,
    /// The share of deployments that need immediate remediation.
    ChangeFailRate,
    /// The share of deployments that were unplanned, to fix a user-facing bug.
    ReworkRate,
}

impl Metric {
    /// Every metric, in DORA's order.
    pub const ALL: [Self; 5] = [
        Self::LeadTime,
        Self::DeploymentFrequency,
        Self::Recovery,
        Self::ChangeFailRate,
        Self::ReworkRate,
    ];

    /// How fast changes reach users and recover.
    pub const THROUGHPUT: [Self; 3] = [Self::LeadTime, Self::DeploymentFrequency, Self::Recovery];

    /// How often changes need mending.
    pub const STABILITY: [Self; 2] = [Self::ChangeFailRate, Self::ReworkRate];

    /// The metric's name in documents and content files.
    pub fn key(self) -> &'static str {
        match self {
            Self::LeadTime => "lead_time",
            Self::DeploymentFrequency => "deployment_frequency",
            Self::Recovery => "recovery",
            Self::ChangeFailRate => "change_fail_rate",
            Self::ReworkRate => "rework_rate",
        }
    }

    /// The metric of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.key() == key)
    }

    /// Whether it is answered in percent rather than by one of six options.
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::ChangeFailRate | Self::ReworkRate)
    }
}

/// What is said of one metric.
#[derive(Clone, Debug, PartialEq)]
pub enum Measure {
    /// One of DORA's answer options, 1 (slowest) to 6 (fastest).
    Code(u8),
    /// A share of deployments, 0 to 100.
    Percent(f64),
    /// The metric does not apply, and why.
    NotApplicable(String),
    /// Nobody in the room could tell.
    DontKnow,
}

/// A metric's measure with what it was read from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The measure, if there is one yet.
    pub measure: Option<Measure>,
    /// The exact value that it was taken from.
    pub exact: Option<Exact>,
    /// Fields that this build does not know, as JSON text by name.
    pub unknown: UnknownFields,
}

/// A value as it was measured.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exact {
    /// The number; zero or above.
    pub value: f64,
    /// Its unit as written, such as `hours` or `percent`.
    pub unit: String,
    /// Where it was read.
    pub source: String,
    /// How sure it is, where it was counted from events.
    pub certainty: Option<Certainty>,
    /// What it is to the true value, where something that was counted is known to be missing.
    pub bound: Option<Bound>,
}

/// What a measured value is to the true one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The true value is as high or higher.
    AtLeast,
    /// The true value is as low or lower.
    AtMost,
    /// The true value may lie on either side.
    About,
}

impl Bound {
    /// Every bound.
    pub const ALL: [Self; 3] = [Self::AtLeast, Self::AtMost, Self::About];

    /// Its name in documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::About => "about",
        }
    }

    /// The bound of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bound| bound.key() == key)
    }
}

/// How sure a measured value is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Certainty {
    /// How many events it rests on: changes for lead time, recovered deployments for recovery,
    /// deployments for the rest.
    pub counted: u32,
    /// The 95 % interval of a share, low and high in percent.
    pub interval95: Option<(f64, f64)>,
}
