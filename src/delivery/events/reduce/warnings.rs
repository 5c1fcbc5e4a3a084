//! What to bear in mind with a result.

use super::super::mapping::{Field, FileKind};
use super::super::measured::{Measured, Warning, Window};
use super::super::record::{FileFacts, History};
use super::super::table::Encoding;
use super::Choices;
use super::failures::tells_causes;

/// Under so many deployments, a share of them says little.
const FEW: u32 = 10;
/// The shortest three months of the calendar, February to April.
const THREE_MONTHS: i64 = 89;
/// The shortest six months of the calendar.
const SIX_MONTHS: i64 = 181;
/// So many days without a deployment at an end of the window are nothing strange.
const QUIET: i64 = 14;

pub(super) fn warnings(
    history: &History,
    choices: &Choices,
    measured: &Measured,
    covered: Option<Window>,
) -> Vec<Warning> {
    let mut warnings = Vec::new();
    of_window(measured, covered, &mut warnings);
    if let Some(deployments) = &history.deployments {
        let facts = &deployments.facts;
        let services = deployments.words(Field::Service).len();
        if choices.service.is_none() && services > 1 {
            warnings.push(Warning::SeveralServices(
                u32::try_from(services).unwrap_or(u32::MAX),
            ));
        }
        if !facts.has(Field::Status) {
            warnings.push(Warning::NoStatus);
        }
        if !facts.has(Field::Environment) {
            warnings.push(Warning::NoEnvironment);
        }
        if measured.rework_rate.is_none() && measured.deployments.counted > 0 {
            warnings.push(Warning::NoUnplanned);
        }
    }
    let incidents = history.incidents.as_ref();
    if incidents.is_some_and(|file| !tells_causes(file, choices)) {
        warnings.push(Warning::NoRelation);
    }
    for kind in FileKind::ALL {
        if let Some(facts) = history.facts(kind) {
            of_file(kind, facts, &mut warnings);
        }
    }
    warnings
}

fn of_window(measured: &Measured, covered: Option<Window>, warnings: &mut Vec<Warning>) {
    let counted = measured.deployments.counted;
    let Some(window) = measured.window.filter(|_| counted > 0) else {
        warnings.push(Warning::NothingCounted);
        return;
    };
    if counted < FEW {
        warnings.push(Warning::FewDeployments(counted));
    }
    if measured.frequency.is_none() {
        warnings.push(Warning::NoCompleteWeek);
    }
    let days = window.days();
    if days < THREE_MONTHS {
        warnings.push(Warning::ShortWindow(days));
    }
    if days < SIX_MONTHS && measured.rework_rate.is_some() {
        warnings.push(Warning::ShortForRework(days));
    }
    if let Some(covered) = covered {
        let before = covered.from.days_since_1970() - window.from.days_since_1970();
        let after = window.to.days_since_1970() - covered.to.days_since_1970();
        let beyond = before.max(0) + after.max(0);
        if beyond > QUIET {
            warnings.push(Warning::BeyondFile(beyond));
        }
    }
}

fn of_file(kind: FileKind, facts: &FileFacts, warnings: &mut Vec<Warning>) {
    let times = facts.times;
    if times.local > 0 {
        warnings.push(Warning::NoOffset(kind, times.local));
    }
    if times.day > 0 {
        warnings.push(Warning::NoTimeOfDay(kind, times.day));
    }
    if times.are_mixed() {
        warnings.push(Warning::MixedTimes(kind, times));
    }
    if facts.encoding == Encoding::Latin1 {
        warnings.push(Warning::OldEncoding(kind));
    }
}
