//! Failed deployments, by their incidents and by their statuses.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Choices;
use super::attribution::Attribution;
use super::counted::Counted;
use super::recovery::{Resolution, recovery};
use super::said::Heard;
use crate::delivery::events::mapping::Field;
use crate::delivery::events::meanings::{EmptyRelated, Said, said};
use crate::delivery::events::measured::Recovery;
use crate::delivery::events::names::BLANK;
use crate::delivery::events::reason::{Reason, Tally};
use crate::delivery::events::record::{IncidentRow, Incidents};
use crate::delivery::events::time::Lack;

/// What incidents say of the deployments.
#[derive(Debug)]
pub(super) struct Failures<'a> {
    /// For each deployment of the list, whether it is inside the window and failed.
    pub(super) is_failed: Vec<bool>,
    /// How many of them.
    pub(super) failed: u32,
    pub(super) recovery: Recovery,
    pub(super) tally: Tally,
    pub(super) attribution: Attribution<'a>,
    /// Incidents that were not understood or placed.
    pub(super) lost: u32,
    /// Incidents that were placed, inside the window and outside.
    pub(super) placed: u32,
    /// When the first and the last incident of a known time began.
    pub(super) covered: Option<(i64, i64)>,
}

/// An incident that a change caused, or may have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Incident {
    pub(super) id: u32,
    pub(super) deployment: u32,
    pub(super) service: u32,
    /// When it began; needed where it names no deployment.
    pub(super) created: Option<i64>,
    pub(super) related: u32,
    resolution: Resolution,
    pub(super) row: u32,
}

/// Whether incidents tell in any way if a change caused them. Where they do not, no failures are
/// known, which is another thing than no failures.
pub(super) fn tells_causes(file: &Incidents, choices: &Choices) -> bool {
    file.facts.rows == 0
        || choices.meanings.empty_related != EmptyRelated::WithDeployment
        || has_marks(file)
        || file.rows.iter().any(|row| row.deployment != BLANK)
}

/// Whether any incident is marked.
fn has_marks(file: &Incidents) -> bool {
    file.facts.has(Field::ChangeRelated) && file.rows.iter().any(|row| row.related != BLANK)
}

/// Attributes incidents to deployments, and times the recoveries of those inside the window, whose
/// moments are given.
pub(super) fn failures<'a>(
    file: &'a Incidents,
    counted: &'a Counted<'a>,
    choices: &Choices,
    window: Option<&Range<i64>>,
) -> Failures<'a> {
    let mut count = Count {
        tally: Tally::of(&file.facts),
        heard: Heard::default(),
        lost: file.facts.unread(),
        seen: BTreeSet::new(),
        from: window.map(|window| window.start),
    };
    let attribution = Attribution::of(file, counted, choices);
    let incidents = count.incidents(file, choices, &attribution);
    let mut states: Vec<Option<Resolution>> = vec![None; counted.list.len()];
    let mut placed = 0;
    for incident in &incidents {
        let deployments = match attribution.places(incident) {
            Ok(deployments) => deployments,
            Err(reason) => {
                count.leave_out(incident, reason, &attribution);
                continue;
            }
        };
        placed += 1;
        let mut is_inside = false;
        for place in deployments {
            let inside = counted.list.get(place).is_some_and(|one| one.is_inside);
            if let Some(state) = states.get_mut(place).filter(|_| inside) {
                *state = (*state).max(Some(incident.resolution));
                is_inside = true;
            }
        }
        if is_inside {
            count.tally.counted += 1;
            if let Resolution::Nonsense(reason, row) = incident.resolution {
                count.tally.untimed.entry(reason).or_default().add(row);
            }
        } else {
            count.tally.exclude(Reason::OutsideWindow, incident.row);
        }
    }
    let Count {
        mut tally,
        heard,
        lost,
        ..
    } = count;
    heard.tell(&mut tally, |reason| match reason {
        Reason::UnknownMark | Reason::NotRelated => file.words.get(&Field::ChangeRelated),
        Reason::UnknownService | Reason::OtherService => file.words.get(&Field::Service),
        Reason::UnknownDeployment
        | Reason::DeploymentNotUnderstood
        | Reason::DeploymentNotSuccessful
        | Reason::DeploymentNotCounted => Some(&file.deployments),
        _ => None,
    });
    let recovery = recovery(&states, counted, &mut tally);
    let began = file.rows.iter();
    let mut began = began.filter_map(|row| row.created.at(&choices.zone).ok());
    let covered = began.next().map(|first| {
        began.fold((first, first), |(first, last), moment| {
            (first.min(moment), last.max(moment))
        })
    });
    let is_failed = states.iter().zip(&counted.list);
    Failures {
        is_failed: is_failed
            .map(|(state, one)| state.is_some() || (one.is_inside && one.is_broken))
            .collect(),
        failed: recovery.count + recovery.open + recovery.untimed + recovery.by_status,
        recovery,
        tally,
        attribution,
        lost,
        placed,
        covered,
    }
}

/// Incidents while they are counted.
struct Count {
    tally: Tally,
    heard: Heard,
    lost: u32,
    /// Incidents that were lost, by id, deployment and service: each is lost once.
    seen: BTreeSet<(u32, u32, u32)>,
    /// The first moment of the window.
    from: Option<i64>,
}

impl Count {
    /// The incidents that a change caused, each once; the others are left out.
    fn incidents(
        &mut self,
        file: &Incidents,
        choices: &Choices,
        attribution: &Attribution<'_>,
    ) -> Vec<Incident> {
        let relation = relation(file, choices);
        let has_ends = file.facts.has(Field::ResolvedAt);
        let mut found = Vec::with_capacity(file.rows.len());
        let mut lost = Vec::new();
        for row in &file.rows {
            let created = row.created.at(&choices.zone);
            let incident = Incident {
                id: row.id,
                deployment: row.deployment,
                service: row.service,
                created: created.ok(),
                related: row.related,
                resolution: resolution(row, created.ok(), has_ends, choices),
                row: row.row,
            };
            match (relation(row), created) {
                (Err(reason), _) => lost.push((incident, reason)),
                // Whoever names the deployment need not say when it began.
                (Ok(()), Err(lack)) if row.deployment == BLANK => {
                    lost.push((incident, Reason::of_lack(lack)));
                }
                (Ok(()), _) => found.push(incident),
            }
        }
        // Of the rows of one incident for one deployment, the earliest begins it and the latest that
        // is resolved ends it. An incident without an id is its own.
        found.sort_unstable_by_key(|one| {
            let created = one.created.unwrap_or(i64::MAX);
            (one.id, one.deployment, one.service, created, one.row)
        });
        found.dedup_by(|later, first| {
            let is_same = later.id != BLANK
                && (later.id, later.deployment, later.service)
                    == (first.id, first.deployment, first.service);
            if is_same {
                first.resolution = first.resolution.of_same(later.resolution);
                self.tally.exclude(Reason::Duplicate, later.row);
            }
            is_same
        });
        lost.sort_unstable_by_key(|(one, reason)| {
            (
                one.id,
                one.deployment,
                one.service,
                *reason,
                one.related,
                one.row,
            )
        });
        for (incident, reason) in lost {
            self.leave_out(&incident, reason, attribution);
        }
        found
    }

    /// Why an incident that was not understood would not have counted anyway.
    fn without_doubt(&self, incident: &Incident, attribution: &Attribution<'_>) -> Option<Reason> {
        match attribution.places(incident) {
            Ok(places) => {
                let is_outside = !attribution.is_any_inside(&places);
                is_outside.then_some(Reason::OutsideWindow)
            }
            Err(_) if attribution.is_of_another(incident.service) => Some(Reason::OtherService),
            Err(reason) if !reason.is_unplaced() => Some(reason),
            // What began before the window is of no deployment inside it.
            Err(_) => {
                let (created, from) = incident.created.zip(self.from)?;
                (created < from).then_some(Reason::OutsideWindow)
            }
        }
    }

    /// Leaves an incident out, for a reason that counts as a loss unless something speaks against it.
    fn leave_out(&mut self, incident: &Incident, reason: Reason, attribution: &Attribution<'_>) {
        let reason = if reason.is_unplaced() {
            self.without_doubt(incident, attribution).unwrap_or(reason)
        } else {
            reason
        };
        self.tally.exclude(reason, incident.row);
        match reason {
            Reason::UnknownService | Reason::OtherService => {
                self.heard.add(reason, incident.service);
            }
            Reason::UnknownMark | Reason::NotRelated => self.heard.add(reason, incident.related),
            Reason::UnknownDeployment
            | Reason::DeploymentNotUnderstood
            | Reason::DeploymentNotSuccessful
            | Reason::DeploymentNotCounted => self.heard.add(reason, incident.deployment),
            _ => {}
        }
        if reason.is_unplaced() {
            let key = (incident.id, incident.deployment, incident.service);
            self.lost += u32::from(incident.id == BLANK || self.seen.insert(key));
        }
    }
}

/// Whether a change caused the incident of a row, or why not.
fn relation<'a>(
    file: &'a Incidents,
    choices: &'a Choices,
) -> impl Fn(&IncidentRow) -> Result<(), Reason> + 'a {
    let meanings = &choices.meanings;
    let words = file.words.get(&Field::ChangeRelated);
    let words = words.filter(|_| file.facts.has(Field::ChangeRelated));
    let said: Vec<Said> = words.map_or_else(Vec::new, |words| {
        let said = |word: &[u8]| said(&meanings.related, &meanings.unrelated, word);
        words.iter().map(said).collect()
    });
    let has_marks = file.facts.has(Field::ChangeRelated);
    let names_deployments = file.rows.iter().any(|row| row.deployment != BLANK);
    move |row| {
        let said = said.get(row.related as usize).copied();
        match (said.unwrap_or(Said::Nothing), meanings.empty_related) {
            (Said::Yes, _) | (Said::Nothing, EmptyRelated::Related) => Ok(()),
            (Said::No, _) | (Said::Nothing, EmptyRelated::Unrelated) => Err(Reason::NotRelated),
            (Said::Unknown, _) => Err(Reason::UnknownMark),
            (Said::Nothing, EmptyRelated::WithDeployment) => match row.deployment {
                BLANK if has_marks || !names_deployments => Err(Reason::NoCause),
                // Without a column for marks, naming a deployment is what tells the cause.
                BLANK => Err(Reason::NotRelated),
                _ => Ok(()),
            },
        }
    }
}

fn resolution(
    row: &IncidentRow,
    created: Option<i64>,
    has_ends: bool,
    choices: &Choices,
) -> Resolution {
    match row.resolved.at(&choices.zone) {
        _ if !has_ends => Resolution::Untold,
        Ok(at) if created.is_none_or(|created| at >= created) => Resolution::At(at, row.row),
        Ok(_) => Resolution::Nonsense(Reason::ResolvedBeforeCreated, row.row),
        Err(Lack::Unreadable) => Resolution::Nonsense(Reason::UnreadableResolution, row.row),
        Err(Lack::Absent) => Resolution::Open,
    }
}
