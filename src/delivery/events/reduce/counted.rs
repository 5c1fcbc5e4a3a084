//! The deployments that count.

use super::super::mapping::{Field, says};
use super::super::measured::{Reason, Tally, Window};
use super::super::names::{BLANK, Names};
use super::super::record::{DeploymentRow, Deployments};
use super::super::time::Lack;
use super::Choices;

/// A deployment that counts: a success in production of the chosen service.
#[derive(Clone, Copy, Debug)]
pub(super) struct One {
    /// When it ended, in milliseconds since 1970.
    pub(super) finished: i64,
    pub(super) id: u32,
    /// Its service; [`BLANK`] where the file has no column for it.
    pub(super) service: u32,
    row: u32,
    pub(super) is_unplanned: bool,
    /// Whether the row says of itself if it was planned.
    pub(super) is_marked: bool,
    /// Whether it ended inside the window.
    pub(super) is_inside: bool,
}

/// All deployments that count, inside the window and out of it.
#[derive(Debug)]
pub(super) struct Counted<'a> {
    /// By id and service, each once.
    pub(super) list: Vec<One>,
    ids: &'a Names,
    services: Option<&'a Names>,
    /// For each id the place of its first deployment in the list, and one more for the end.
    starts: Vec<u32>,
}

impl<'a> Counted<'a> {
    pub(super) fn of(
        file: &'a Deployments,
        choices: &Choices,
        window: Option<Window>,
    ) -> (Self, Tally) {
        let mut tally = Tally::of(&file.facts);
        let judge = Judge::of(file, choices);
        let mut list = Vec::with_capacity(file.rows.len());
        for row in &file.rows {
            match judge.one(row) {
                Ok(one) => list.push(one),
                Err(reason) => tally.exclude(reason, row.row),
            }
        }
        // The first success of an id and service stands for it, and is unplanned if any of the rows
        // of that moment says so.
        list.sort_unstable_by_key(|one| {
            (
                one.id,
                one.service,
                one.finished,
                !one.is_unplanned,
                !one.is_marked,
                one.row,
            )
        });
        list.dedup_by(|later, first| {
            let is_same = later.id == first.id && later.service == first.service;
            if is_same {
                tally.exclude(Reason::Duplicate, later.row);
            }
            is_same
        });
        list.shrink_to_fit();
        if let Some(window) = window {
            let (from, to) = (
                choices.zone.start_of(window.from),
                choices.zone.start_of(window.to),
            );
            for one in &mut list {
                one.is_inside = (from..to).contains(&one.finished);
            }
        }
        for one in &list {
            if one.is_inside {
                tally.counted += 1;
            } else {
                tally.exclude(Reason::OutsideWindow, one.row);
            }
        }
        let services = file.facts.has(Field::Service);
        let services = file.words.get(&Field::Service).filter(|_| services);
        let counted = Self {
            starts: starts(&list, file.ids.len()),
            list,
            ids: &file.ids,
            services,
        };
        (counted, tally)
    }

    /// For each name of another file, the id of that name among the deployments.
    pub(super) fn ids_of(&self, names: &Names) -> Vec<Option<u32>> {
        let find = |name: &[u8]| self.ids.find(name).filter(|id| *id != BLANK);
        names.iter().map(find).collect()
    }

    /// For each service of another file, the service of that name among the deployments.
    pub(super) fn services_of(&self, names: &Names) -> Vec<Option<u32>> {
        let services = |name: &[u8]| self.services?.find(name);
        names.iter().map(services).collect()
    }

    /// Whether the deployments tell services apart.
    pub(super) fn has_services(&self) -> bool {
        self.services.is_some()
    }

    /// The name of a deployment's id.
    pub(super) fn name(&self, one: &One) -> &[u8] {
        self.ids.get(one.id)
    }

    /// The places in the list of the deployments of an id: one for each service.
    pub(super) fn with_id(&self, id: u32) -> std::ops::Range<usize> {
        let start = |at: u32| {
            self.starts
                .get(at as usize)
                .map_or(0, |start| *start as usize)
        };
        start(id)..start(id + 1)
    }
}

/// Tells what counts, having looked up each word once.
struct Judge<'a> {
    choices: &'a Choices,
    succeeded: Option<Vec<bool>>,
    production: Option<Vec<bool>>,
    chosen: Option<Vec<bool>>,
    unplanned: Option<Vec<bool>>,
}

impl<'a> Judge<'a> {
    fn of(file: &Deployments, choices: &'a Choices) -> Self {
        let judged = |field, is: &dyn Fn(&[u8]) -> bool| -> Option<Vec<bool>> {
            let names = file.words.get(&field).filter(|_| file.facts.has(field))?;
            Some(names.iter().map(is).collect())
        };
        let meanings = &choices.meanings;
        let chosen = choices.service.as_ref().and_then(|service| {
            let service = service.trim().as_bytes();
            judged(Field::Service, &|name| name == service)
        });
        Self {
            choices,
            succeeded: judged(Field::Status, &|word| says(&meanings.success, word)),
            production: judged(Field::Environment, &|word| says(&meanings.production, word)),
            chosen,
            unplanned: judged(Field::Unplanned, &|word| says(&meanings.unplanned, word)),
        }
    }

    fn one(&self, row: &DeploymentRow) -> Result<One, Reason> {
        // Without a column for it, nothing speaks against a row.
        let holds = |judged: &Option<Vec<bool>>, word: u32| {
            let judged = judged.as_ref();
            judged.is_none_or(|judged| judged.get(word as usize).copied().unwrap_or(false))
        };
        if row.id == BLANK {
            return Err(Reason::NoId);
        }
        if !holds(&self.succeeded, row.status) {
            return Err(Reason::NotSuccessful);
        }
        if !holds(&self.production, row.environment) {
            return Err(Reason::NotProduction);
        }
        if !holds(&self.chosen, row.service) {
            return Err(Reason::OtherService);
        }
        let finished = row.finished.at(&self.choices.zone);
        Ok(One {
            finished: finished.map_err(Reason::of_lack)?,
            id: row.id,
            service: row.service,
            row: row.row,
            is_unplanned: self.unplanned.is_some() && holds(&self.unplanned, row.unplanned),
            is_marked: row.unplanned != BLANK,
            is_inside: false,
        })
    }
}

impl Reason {
    pub(super) fn of_lack(lack: Lack) -> Self {
        match lack {
            Lack::Absent => Self::NoTime,
            Lack::Unreadable => Self::UnreadableTime,
        }
    }
}

/// Where the deployments of each id start in a list that is sorted by id.
fn starts(list: &[One], ids: usize) -> Vec<u32> {
    let mut starts = Vec::with_capacity(ids + 1);
    for (place, one) in (0..).zip(list) {
        while starts.len() <= one.id as usize {
            starts.push(place);
        }
    }
    let end = u32::try_from(list.len()).unwrap_or(u32::MAX);
    starts.resize(ids + 1, end);
    starts
}
