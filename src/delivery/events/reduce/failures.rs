//! Failed deployments, and recovery from them.

use super::super::mapping::{EmptyRelated, Field, says};
use super::super::measured::{Reason, Recovery, Tally};
use super::super::names::BLANK;
use super::super::record::{IncidentRow, Incidents};
use super::super::statistic::quantile;
use super::super::time::Lack;
use super::counted::{Counted, One};
use super::{Choices, hours};

/// What incidents say of the deployments.
#[derive(Debug)]
pub(super) struct Failures {
    /// For each deployment of the list, whether it is inside the window and failed.
    pub(super) is_failed: Vec<bool>,
    /// How many of them.
    pub(super) failed: u32,
    pub(super) recovery: Recovery,
    pub(super) tally: Tally,
}

/// When an incident was over. Of the incidents of a deployment the greatest stands: as long as one is
/// open, the deployment is not recovered from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Resolution {
    /// The moment, and the row that says so.
    At(i64, u32),
    /// The row says something that cannot be.
    Nonsense(Reason, u32),
    Open,
}

/// An incident that a change caused.
#[derive(Clone, Copy, Debug)]
struct Incident {
    id: u32,
    deployment: u32,
    service: u32,
    created: i64,
    resolution: Resolution,
    row: u32,
}

/// Whether incidents tell in any way if a change caused them. Where they do not, no failures are
/// known, which is another thing than no failures.
pub(super) fn tells_causes(file: &Incidents, choices: &Choices) -> bool {
    file.facts.rows == 0
        || file.facts.has(Field::ChangeRelated)
        || file.facts.has(Field::DeploymentId)
        || choices.meanings.empty_related != EmptyRelated::WithDeployment
}

/// Attributes incidents to deployments, and times the recoveries of those inside the window.
pub(super) fn failures(file: &Incidents, counted: &Counted<'_>, choices: &Choices) -> Failures {
    let mut tally = Tally::of(&file.facts);
    let incidents = incidents(file, choices, &mut tally);
    let attribution = Attribution::of(file, counted, choices);
    let mut states: Vec<Option<Resolution>> = vec![None; counted.list.len()];
    for incident in &incidents {
        let places = match attribution.places(incident) {
            Ok(places) => places,
            Err(reason) => {
                tally.exclude(reason, incident.row);
                continue;
            }
        };
        let mut is_inside = false;
        for place in places {
            let inside = counted.list.get(place).is_some_and(|one| one.is_inside);
            if let Some(state) = states.get_mut(place).filter(|_| inside) {
                *state = (*state).max(Some(incident.resolution));
                is_inside = true;
            }
        }
        if is_inside {
            tally.counted += 1;
            if let Resolution::Nonsense(reason, row) = incident.resolution {
                tally.untimed.entry(reason).or_default().add(row);
            }
        } else {
            tally.exclude(Reason::OutsideWindow, incident.row);
        }
    }
    let recovery = recovery(&states, counted, &mut tally);
    Failures {
        is_failed: states.iter().map(Option::is_some).collect(),
        failed: recovery.count + recovery.open + recovery.untimed,
        recovery,
        tally,
    }
}

/// The incidents that a change caused, each once.
fn incidents(file: &Incidents, choices: &Choices, tally: &mut Tally) -> Vec<Incident> {
    let related = relation(file, choices);
    let mut found = Vec::with_capacity(file.rows.len());
    for row in &file.rows {
        if !related(row) {
            tally.exclude(Reason::NotRelated, row.row);
            continue;
        }
        let created = match row.created.at(&choices.zone) {
            Ok(created) => created,
            Err(lack) => {
                tally.exclude(Reason::of_lack(lack), row.row);
                continue;
            }
        };
        found.push(Incident {
            id: row.id,
            deployment: row.deployment,
            service: row.service,
            created,
            resolution: resolution(row, created, choices),
            row: row.row,
        });
    }
    // Of the rows of one incident for one deployment, the earliest begins it and the latest that is
    // resolved ends it. An incident without an id is its own.
    found.sort_unstable_by_key(|one| (one.id, one.deployment, one.service, one.created, one.row));
    found.dedup_by(|later, first| {
        let is_same = later.id != BLANK
            && (later.id, later.deployment, later.service)
                == (first.id, first.deployment, first.service);
        if is_same {
            first.resolution = match (first.resolution, later.resolution) {
                (Resolution::At(one, row), Resolution::At(other, another)) => {
                    Resolution::At(one.max(other), row.min(another))
                }
                (one, other) => one.min(other),
            };
            tally.exclude(Reason::Duplicate, later.row);
        }
        is_same
    });
    found
}

/// Whether a change caused the incident of a row.
fn relation<'a>(file: &'a Incidents, choices: &'a Choices) -> impl Fn(&IncidentRow) -> bool + 'a {
    let meanings = &choices.meanings;
    let words = file.words.get(&Field::ChangeRelated);
    let said: Vec<bool> = words.map_or_else(Vec::new, |words| {
        words
            .iter()
            .map(|word| says(&meanings.related, word))
            .collect()
    });
    move |row| match (row.related, meanings.empty_related) {
        (BLANK, EmptyRelated::WithDeployment) => row.deployment != BLANK,
        (BLANK, EmptyRelated::Related) => true,
        (BLANK, EmptyRelated::Unrelated) => false,
        (word, _) => said.get(word as usize).copied().unwrap_or(false),
    }
}

fn resolution(row: &IncidentRow, created: i64, choices: &Choices) -> Resolution {
    match row.resolved.at(&choices.zone) {
        Ok(at) if at >= created => Resolution::At(at, row.row),
        Ok(_) => Resolution::Nonsense(Reason::ResolvedBeforeCreated, row.row),
        Err(Lack::Unreadable) => Resolution::Nonsense(Reason::UnreadableResolution, row.row),
        Err(Lack::Absent) => Resolution::Open,
    }
}

/// Finds the deployments that incidents belong to.
struct Attribution<'a> {
    counted: &'a Counted<'a>,
    /// The ids of the deployments that incidents name.
    ids: Vec<Option<u32>>,
    /// The services of incidents among those of deployments. Nothing where one of the files does not
    /// tell services apart: then all are one.
    services: Option<Vec<Option<u32>>>,
    /// Which services of incidents are the chosen one; nothing where none is chosen or told.
    chosen: Option<Vec<bool>>,
    /// Places in the list by service and end.
    timeline: Vec<u32>,
}

impl<'a> Attribution<'a> {
    fn of(file: &Incidents, counted: &'a Counted<'a>, choices: &Choices) -> Self {
        let names = file.words.get(&Field::Service);
        let names = names.filter(|_| file.facts.has(Field::Service));
        let chosen = choices.service.as_ref().zip(names).map(|(chosen, names)| {
            let chosen = chosen.trim().as_bytes();
            names.iter().map(|name| name == chosen).collect()
        });
        let names = names.filter(|_| counted.has_services());
        Self {
            counted,
            ids: counted.ids_of(&file.deployments),
            services: names.map(|names| counted.services_of(names)),
            chosen,
            timeline: timeline(counted, names.is_some()),
        }
    }

    /// The places of an incident's deployments in the list.
    fn places(&self, incident: &Incident) -> Result<Vec<usize>, Reason> {
        let service = match &self.services {
            Some(services) => services.get(incident.service as usize).copied().flatten(),
            None => Some(BLANK),
        };
        let is_chosen = self.chosen.as_ref().is_none_or(|chosen| {
            let chosen = chosen.get(incident.service as usize);
            chosen.copied().unwrap_or(false)
        });
        if incident.deployment == BLANK {
            if !is_chosen {
                return Err(Reason::OtherService);
            }
            let last = service.and_then(|service| self.last_before(service, incident.created));
            return last
                .map(|place| vec![place])
                .ok_or(Reason::NoPrecedingDeployment);
        }
        let id = self
            .ids
            .get(incident.deployment as usize)
            .copied()
            .flatten();
        let named = id.map_or(0..0, |id| self.counted.with_id(id));
        match self.of_service(named, service) {
            places if !places.is_empty() => Ok(places),
            _ if is_chosen => Err(Reason::DeploymentNotCounted),
            _ => Err(Reason::OtherService),
        }
    }

    /// The place of the last deployment of a service that ended at a moment or before.
    fn last_before(&self, service: u32, moment: i64) -> Option<usize> {
        let after = self.timeline.partition_point(|place| {
            let one = self.counted.list.get(*place as usize);
            one.is_some_and(|one| (self.service(one), one.finished) <= (service, moment))
        });
        let place = *self.timeline.get(after.checked_sub(1)?)? as usize;
        let is_its = self.service(self.counted.list.get(place)?) == service;
        is_its.then_some(place)
    }

    /// A deployment's service, as far as incidents can tell.
    fn service(&self, one: &One) -> u32 {
        match self.services {
            Some(_) => one.service,
            None => BLANK,
        }
    }

    /// The deployments of one id that are of the incident's service, or all where none is.
    fn of_service(&self, named: std::ops::Range<usize>, service: Option<u32>) -> Vec<usize> {
        let is_its = |place: &usize| {
            let one = self.counted.list.get(*place);
            one.is_some_and(|one| Some(one.service) == service)
        };
        match named.clone().filter(is_its).collect::<Vec<usize>>() {
            own if !own.is_empty() => own,
            _ => named.collect(),
        }
    }
}

/// Places in the list by service, if incidents can tell, and end; the id's name comes last, so that
/// the order of rows plays no part.
fn timeline(counted: &Counted<'_>, tells_services: bool) -> Vec<u32> {
    let list = &counted.list;
    let mut timeline: Vec<u32> = (0..).zip(list).map(|(place, _)| place).collect();
    timeline.sort_unstable_by(|a, b| {
        let (a, b) = (list.get(*a as usize), list.get(*b as usize));
        let key = |one: Option<&One>| {
            one.map(|one| {
                (
                    if tells_services { one.service } else { BLANK },
                    one.finished,
                )
            })
        };
        let name = |one: Option<&One>| one.map(|one| counted.name(one));
        key(a).cmp(&key(b)).then_with(|| name(a).cmp(&name(b)))
    });
    timeline
}

/// Times the failed deployments.
fn recovery(states: &[Option<Resolution>], counted: &Counted<'_>, tally: &mut Tally) -> Recovery {
    let mut recovery = Recovery::default();
    for (state, one) in states.iter().zip(&counted.list) {
        match state {
            None => {}
            Some(Resolution::Open) => recovery.open += 1,
            Some(Resolution::At(at, _)) if *at >= one.finished => {
                recovery.count += 1;
                recovery.hours.push(hours(at - one.finished));
            }
            Some(Resolution::At(_, row)) => {
                recovery.untimed += 1;
                let reason = Reason::ResolvedBeforeDeployment;
                tally.untimed.entry(reason).or_default().add(*row);
            }
            Some(Resolution::Nonsense(..)) => recovery.untimed += 1,
        }
    }
    recovery.hours.sort_unstable_by(f64::total_cmp);
    recovery.median_hours = quantile(&recovery.hours, 0.5);
    recovery.p90_hours = quantile(&recovery.hours, 0.9);
    recovery
}
