//! Which deployments incidents belong to.

use super::Choices;
use super::counted::{Counted, Fate, One};
use super::failures::Incident;
use super::matching::{Matches, is_alike};
use crate::delivery::events::mapping::{Field, FileKind};
use crate::delivery::events::measured::Taken;
use crate::delivery::events::names::{BLANK, Names};
use crate::delivery::events::reason::Reason;
use crate::delivery::events::record::Incidents;

/// What an incident's service is among those of the deployments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Service {
    /// One of the two files does not tell services apart: all are one.
    Any,
    /// This one.
    Is(u32),
    /// None of them, as a person has said.
    Foreign,
    /// None of them, as far as the names tell.
    Unknown,
}

/// Finds the deployments that incidents belong to.
#[derive(Debug)]
pub(super) struct Attribution<'a> {
    counted: &'a Counted<'a>,
    names: Option<&'a Names>,
    deployments: &'a Names,
    /// The ids of the deployments that incidents name.
    ids: Matches,
    matches: Matches,
    /// For each service of incidents, what it is.
    services: Vec<Service>,
    /// Which services of incidents are the chosen one; nothing where none is chosen or told.
    chosen: Option<Vec<bool>>,
    /// Places in the list by service and end.
    timeline: Vec<u32>,
}

impl<'a> Attribution<'a> {
    pub(super) fn of(file: &'a Incidents, counted: &'a Counted<'a>, choices: &Choices) -> Self {
        let names = file.words.get(&Field::Service);
        // A column of empty cells says as little as none.
        let names = names.filter(|names| file.facts.has(Field::Service) && names.len() > 1);
        let matches = names.zip(counted.services);
        let matches = matches.map_or_else(Matches::default, |(names, services)| {
            Matches::of(names, services)
        });
        let services: Vec<Service> = names.map_or_else(Vec::new, |names| {
            let service = |(number, name)| service(number, name, &matches, counted, choices);
            (0..).zip(names.iter()).map(service).collect()
        });
        let chosen = choices.service.as_ref().zip(names).map(|(chosen, names)| {
            let is_chosen = |(service, name): (&Service, &[u8])| match service {
                Service::Any => is_alike(name, chosen.trim().as_bytes()),
                Service::Is(service) => Some(*service) == counted.chosen,
                Service::Foreign | Service::Unknown => false,
            };
            services.iter().zip(names.iter()).map(is_chosen).collect()
        });
        let tells = names.is_some() && counted.has_services();
        Self {
            counted,
            names,
            deployments: &file.deployments,
            ids: counted.ids_of(&file.deployments),
            matches,
            services,
            chosen,
            timeline: timeline(counted, tells),
        }
    }

    /// The names that were taken for others.
    pub(super) fn taken(&self) -> impl Iterator<Item = Taken> {
        let kind = FileKind::Incidents;
        let services = self.names.zip(self.counted.services);
        let services = services.and_then(|(names, services)| {
            self.matches.taken(kind, Field::Service, names, services)
        });
        let field = Field::DeploymentId;
        let ids = self
            .ids
            .taken(kind, field, self.deployments, self.counted.ids);
        services.into_iter().chain(ids)
    }

    /// Whether a service is known to be another one than what is looked at.
    pub(super) fn is_of_another(&self, service: u32) -> bool {
        match self.service(service) {
            Service::Foreign => true,
            Service::Is(_) => !self.is_chosen(service),
            Service::Any => service != BLANK && !self.is_chosen(service),
            Service::Unknown => false,
        }
    }

    fn service(&self, number: u32) -> Service {
        let known = self.services.get(number as usize).copied();
        known.unwrap_or(Service::Any)
    }

    fn is_chosen(&self, service: u32) -> bool {
        self.chosen.as_ref().is_none_or(|chosen| {
            let chosen = chosen.get(service as usize);
            chosen.copied().unwrap_or(false)
        })
    }

    /// The places of an incident's deployments in the list.
    pub(super) fn places(&self, incident: &Incident) -> Result<Vec<usize>, Reason> {
        let service = self.service(incident.service);
        if incident.deployment == BLANK {
            if self.is_of_another(incident.service) {
                return Err(Reason::OtherService);
            }
            let service = match service {
                Service::Is(service) => service,
                Service::Any if self.is_chosen(incident.service) => BLANK,
                _ => return Err(Reason::UnknownService),
            };
            let created = incident.created.ok_or(Reason::NoTime)?;
            let last = self.last_before(service, created);
            return last
                .map(|place| vec![place])
                .ok_or(Reason::NoPrecedingDeployment);
        }
        let id = self.ids.get(incident.deployment);
        let id = id.ok_or(Reason::UnknownDeployment)?;
        match self.of_service(self.counted.with_id(id), service) {
            places if !places.is_empty() => Ok(places),
            _ if self.is_of_another(incident.service) => Err(Reason::OtherService),
            _ => Err(match self.counted.fate(id) {
                Fate::Lost => Reason::DeploymentNotUnderstood,
                Fate::NotSuccessful => Reason::DeploymentNotSuccessful,
                Fate::NotCounted => Reason::DeploymentNotCounted,
            }),
        }
    }

    /// Whether any of these places is a deployment inside the window.
    pub(super) fn is_any_inside(&self, places: &[usize]) -> bool {
        let mut ones = places
            .iter()
            .filter_map(|place| self.counted.list.get(*place));
        ones.any(|one| one.is_inside)
    }

    /// The place of the last deployment of a service that ended at a moment or before.
    fn last_before(&self, service: u32, moment: i64) -> Option<usize> {
        let after = self.timeline.partition_point(|place| {
            let one = self.counted.list.get(*place as usize);
            one.is_some_and(|one| (self.service_of(one), one.finished) <= (service, moment))
        });
        let place = *self.timeline.get(after.checked_sub(1)?)? as usize;
        let is_its = self.service_of(self.counted.list.get(place)?) == service;
        is_its.then_some(place)
    }

    /// A deployment's service, as far as incidents can tell.
    fn service_of(&self, one: &One) -> u32 {
        if self.names.is_some() && self.counted.has_services() {
            one.service
        } else {
            BLANK
        }
    }

    /// The deployments of one id that are of the incident's service, or all where none is.
    fn of_service(&self, named: std::ops::Range<usize>, service: Service) -> Vec<usize> {
        let is_its = |place: &usize| {
            let one = self.counted.list.get(*place);
            one.is_some_and(|one| match service {
                Service::Is(service) => one.service == service,
                Service::Any => one.service == BLANK,
                Service::Foreign | Service::Unknown => false,
            })
        };
        match named.clone().filter(is_its).collect::<Vec<usize>>() {
            own if !own.is_empty() => own,
            _ => named.collect(),
        }
    }
}

/// What the service of an incident is: as a person said, or as its name tells.
fn service(
    number: u32,
    name: &[u8],
    matches: &Matches,
    counted: &Counted<'_>,
    choices: &Choices,
) -> Service {
    let said = choices.meanings.services.iter();
    let mut said = said.filter(|(said, _)| said.trim().as_bytes().eq_ignore_ascii_case(name));
    let Some(services) = counted.services else {
        return Service::Any;
    };
    match said.next() {
        Some((_, meant)) if meant.trim().is_empty() => Service::Foreign,
        Some((_, meant)) => services
            .find(meant.trim().as_bytes())
            .map_or(Service::Unknown, Service::Is),
        None if number == BLANK => Service::Unknown,
        None => matches.get(number).map_or(Service::Unknown, Service::Is),
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
