//! The field's terms, one word per concept.

use crate::assessment::{Metric, Status};
use crate::roadmap::{Column, Effort, Outcome, Phase};
use crate::scoring::{Band, BandName};

/// A band's name.
pub fn band(band: Band) -> &'static str {
    match band {
        Band::Low => "Low",
        Band::Medium => "Medium",
        Band::High => "High",
        Band::Elite => "Elite",
    }
}

/// The name of the band that a score lies in, whoever named it.
pub fn band_name(name: BandName<'_>) -> &str {
    match name {
        BandName::Dora(dora) => band(dora),
        BandName::Own(own) => own,
    }
}

/// A delivery metric's name.
pub fn metric(metric: Metric) -> &'static str {
    match metric {
        Metric::LeadTime => "Lead time for changes",
        Metric::DeploymentFrequency => "Deployment frequency",
        Metric::Recovery => "Failed deployment recovery time",
        Metric::ChangeFailRate => "Change fail rate",
        Metric::ReworkRate => "Deployment rework rate",
    }
}

/// A delivery metric's name where room is short.
pub fn short_metric(metric: Metric) -> &'static str {
    match metric {
        Metric::LeadTime => "Lead time",
        Metric::DeploymentFrequency => "Deployments",
        Metric::Recovery => "Recovery",
        Metric::ChangeFailRate => "Change fails",
        Metric::ReworkRate => "Rework",
    }
}

/// What a practice moves.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Delivery(Metric::LeadTime) => "lead time",
        Outcome::Delivery(Metric::DeploymentFrequency) => "deployment frequency",
        Outcome::Delivery(Metric::Recovery) => "recovery time",
        Outcome::Delivery(Metric::ChangeFailRate) => "change fail rate",
        Outcome::Delivery(Metric::ReworkRate) => "rework rate",
        Outcome::Reliability => "reliability",
        Outcome::WellBeing => "well-being",
    }
}

/// An effort with what it means.
pub fn effort(effort: Effort) -> &'static str {
    match effort {
        Effort::Small => "small, days",
        Effort::Medium => "medium, weeks",
        Effort::Large => "large, months",
    }
}

/// A column of the roadmap.
pub fn column(column: Column) -> &'static str {
    match column {
        Column::Now => "Now",
        Column::Next => "Next",
        Column::Later => "Later",
    }
}

/// A phase of the path and its time.
pub fn phase(phase: Phase) -> (&'static str, &'static str) {
    match phase {
        Phase::Map => ("Map the value stream", "weeks 1 to 4"),
        Phase::Pilot => ("Pilot", "months 1 to 3"),
        Phase::Expand => ("Expand with evidence", "months 3 to 12"),
        Phase::Scale => ("Scale", "year 2 on"),
    }
}

/// How far a practice has come.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "Not started",
        Status::Started => "Started",
        Status::Done => "Done",
    }
}
