//! The field's terms, one word per concept.

use crate::assessment::{Metric, Status};
use crate::roadmap::{Column, Effort, Outcome, Phase};
use crate::scoring::{Band, BandName};
use crate::words::terms as words;

/// A band's name.
pub fn band(band: Band) -> &'static str {
    match band {
        Band::Low => words::band_low(),
        Band::Medium => words::band_medium(),
        Band::High => words::band_high(),
        Band::Elite => words::band_elite(),
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
        Metric::LeadTime => words::metric_lead_time(),
        Metric::DeploymentFrequency => words::metric_deployment_frequency(),
        Metric::Recovery => words::metric_recovery(),
        Metric::ChangeFailRate => words::metric_change_fail_rate(),
        Metric::ReworkRate => words::metric_rework_rate(),
    }
}

/// A delivery metric's name where room is short.
pub fn short_metric(metric: Metric) -> &'static str {
    match metric {
        Metric::LeadTime => words::short_metric_lead_time(),
        Metric::DeploymentFrequency => words::short_metric_deployment_frequency(),
        Metric::Recovery => words::short_metric_recovery(),
        Metric::ChangeFailRate => words::short_metric_change_fail_rate(),
        Metric::ReworkRate => words::short_metric_rework_rate(),
    }
}

/// Several things that a practice moves, in a row; nothing where there is none.
pub fn outcomes(outcomes: &[Outcome]) -> Option<String> {
    let names = outcomes.iter().map(|it| outcome(*it).to_owned());
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| super::number::list(&names))
}

/// What a practice moves.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Delivery(Metric::LeadTime) => words::outcome_lead_time(),
        Outcome::Delivery(Metric::DeploymentFrequency) => words::outcome_deployment_frequency(),
        Outcome::Delivery(Metric::Recovery) => words::outcome_recovery(),
        Outcome::Delivery(Metric::ChangeFailRate) => words::outcome_change_fail_rate(),
        Outcome::Delivery(Metric::ReworkRate) => words::outcome_rework_rate(),
        Outcome::Reliability => words::outcome_reliability(),
        Outcome::WellBeing => words::outcome_well_being(),
    }
}

/// An effort with what it means.
pub fn effort(effort: Effort) -> &'static str {
    match effort {
        Effort::Small => words::effort_small(),
        Effort::Medium => words::effort_medium(),
        Effort::Large => words::effort_large(),
    }
}

/// A column of the roadmap.
pub fn column(column: Column) -> &'static str {
    match column {
        Column::Now => words::column_now(),
        Column::Next => words::column_next(),
        Column::Later => words::column_later(),
    }
}

/// A phase of the path and its time.
pub fn phase(phase: Phase) -> (&'static str, &'static str) {
    match phase {
        Phase::Map => (words::phase_map(), words::phase_map_time()),
        Phase::Pilot => (words::phase_pilot(), words::phase_pilot_time()),
        Phase::Expand => (words::phase_expand(), words::phase_expand_time()),
        Phase::Scale => (words::phase_scale(), words::phase_scale_time()),
    }
}

/// How far a practice has come.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Open => words::status_open(),
        Status::Started => words::status_started(),
        Status::Done => words::status_done(),
    }
}
