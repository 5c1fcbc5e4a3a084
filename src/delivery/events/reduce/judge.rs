//! Which deployments count, which do not, and of which neither is known.

use super::Choices;
use super::counted::One;
use crate::delivery::events::mapping::Field;
use crate::delivery::events::meanings::{EmptyUnplanned, Said, said, says};
use crate::delivery::events::names::{BLANK, Names};
use crate::delivery::events::reason::Reason;
use crate::delivery::events::record::{DeploymentRow, Deployments};
use crate::delivery::events::time::Lack;

/// What a row of deployments is.
pub(super) enum Judged {
    /// A deployment that counts.
    Counts(One),
    /// It does not count, and the word that says so.
    Not(Reason, u32),
    /// It was not understood.
    Lost(Lost),
}

/// A row that was not understood.
pub(super) struct Lost {
    pub(super) id: u32,
    pub(super) service: u32,
    pub(super) reason: Reason,
    /// What it says where the reason lies.
    pub(super) word: u32,
    pub(super) row: u32,
    /// When it ended, if that is known.
    pub(super) finished: Option<i64>,
    /// Whether it is marked as planned.
    pub(super) is_planned: bool,
}

/// Tells what counts, having looked up each word once.
pub(super) struct Judge<'a> {
    choices: &'a Choices,
    status: Option<Vec<Said>>,
    environment: Option<Vec<Said>>,
    service: Option<Vec<Said>>,
    unplanned: Option<Vec<Said>>,
    /// The statuses of deployments that broke production.
    broke: Vec<bool>,
}

impl<'a> Judge<'a> {
    pub(super) fn of(file: &Deployments, choices: &'a Choices, chosen: Option<u32>) -> Self {
        let names = |field| file.words.get(&field).filter(|_| file.facts.has(field));
        let judged = |field, judge: &dyn Fn(&[u8]) -> Said| -> Option<Vec<Said>> {
            Some(names(field)?.iter().map(judge).collect())
        };
        let meanings = &choices.meanings;
        let unplanned = |word: &[u8]| match said(&meanings.unplanned, &meanings.planned, word) {
            Said::Nothing if meanings.empty_unplanned == EmptyUnplanned::Planned => Said::No,
            said => said,
        };
        let service = choices.service.as_ref().and_then(|_| {
            let names = names(Field::Service).filter(|names| names.len() > 1)?;
            let numbers = (0..).take(names.len());
            let judge = |number| match number {
                _ if Some(number) == chosen => Said::Yes,
                BLANK => Said::Nothing,
                _ => Said::No,
            };
            Some(numbers.map(judge).collect())
        });
        let broke = |names: &Names| {
            names
                .iter()
                .map(|word| says(&meanings.broke, word))
                .collect()
        };
        Self {
            choices,
            status: judged(Field::Status, &|word| meanings.status(word)),
            environment: judged(Field::Environment, &|word| meanings.environment(word)),
            service,
            unplanned: judged(Field::Unplanned, &unplanned),
            broke: names(Field::Status).map(broke).unwrap_or_default(),
        }
    }

    /// Whether any word in the place of a mark means neither yes nor no.
    pub(super) fn has_unknown_marks(&self) -> bool {
        let mut marks = self.unplanned.iter().flatten();
        marks.any(|said| *said == Said::Unknown)
    }

    pub(super) fn one(&self, row: &DeploymentRow) -> Judged {
        // Without a column for it, nothing speaks against a row.
        let of = |judged: &Option<Vec<Said>>, word: u32| {
            let said = |judged: &Vec<Said>| judged.get(word as usize).copied();
            judged.as_ref().and_then(said).unwrap_or(Said::Yes)
        };
        let status = of(&self.status, row.status);
        let environment = of(&self.environment, row.environment);
        let service = of(&self.service, row.service);
        // What does not count at all comes before what is not known.
        for (said, reason, word) in [
            (service, Reason::OtherService, row.service),
            (environment, Reason::NotProduction, row.environment),
            (status, Reason::NotSuccessful, row.status),
        ] {
            if said == Said::No {
                return Judged::Not(reason, word);
            }
        }
        let mark = match &self.unplanned {
            Some(marks) => marks.get(row.unplanned as usize).copied(),
            None => None,
        };
        let finished = row.finished.at(&self.choices.zone);
        let lost = |reason, word| {
            Judged::Lost(Lost {
                id: row.id,
                service: row.service,
                reason,
                word,
                row: row.row,
                finished: finished.ok(),
                is_planned: mark == Some(Said::No),
            })
        };
        match finished {
            _ if service != Said::Yes => lost(Reason::NoService, row.service),
            _ if environment != Said::Yes => lost(Reason::UnknownEnvironment, row.environment),
            _ if status != Said::Yes => lost(Reason::UnknownStatus, row.status),
            _ if row.id == BLANK => lost(Reason::NoId, BLANK),
            Err(lack) => lost(Reason::of_lack(lack), BLANK),
            Ok(finished) => Judged::Counts(One {
                finished,
                id: row.id,
                service: row.service,
                row: row.row,
                is_unplanned: match mark {
                    Some(Said::Yes) => Some(true),
                    Some(Said::No) => Some(false),
                    _ => None,
                },
                is_broken: self
                    .broke
                    .get(row.status as usize)
                    .copied()
                    .unwrap_or(false),
                is_inside: false,
            }),
        }
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
