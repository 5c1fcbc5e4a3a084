//! The deployments that count.

use super::Choices;
use super::judge::{Judge, Judged, Lost};
use super::matching::{Matches, is_alike};
use super::said::Heard;
use crate::delivery::events::mapping::Field;
use crate::delivery::events::measured::Window;
use crate::delivery::events::names::{BLANK, Names};
use crate::delivery::events::nothing::is_rounded;
use crate::delivery::events::reason::{Reason, Tally};
use crate::delivery::events::record::Deployments;

/// A deployment that counts: it reached production of the chosen service.
#[derive(Clone, Copy, Debug)]
pub(super) struct One {
    /// When it ended, in milliseconds since 1970.
    pub(super) finished: i64,
    pub(super) id: u32,
    /// Its service; [`BLANK`] where the file has no column for it.
    pub(super) service: u32,
    pub(super) row: u32,
    /// Whether it was unplanned, if the row says of itself.
    pub(super) is_unplanned: Option<bool>,
    /// Whether its status says that it had to be taken back or mended at once.
    pub(super) is_broken: bool,
    /// Whether it ended inside the window.
    pub(super) is_inside: bool,
}

/// What became of an id of which no deployment counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// It does not count, as the file says.
    #[default]
    NotCounted,
    /// It did not succeed, in production and inside the window.
    NotSuccessful,
    /// It was not understood.
    Lost,
}

/// All deployments that count, inside the window and out of it.
#[derive(Debug)]
pub(super) struct Counted<'a> {
    /// By id and service, each once.
    pub(super) list: Vec<One>,
    /// Deployments that were not understood.
    pub(super) lost: u32,
    /// Those of them that are not marked as planned.
    pub(super) lost_unplanned: u32,
    pub(super) ids: &'a Names,
    pub(super) services: Option<&'a Names>,
    /// The chosen service, if the deployments have it.
    pub(super) chosen: Option<u32>,
    fates: Vec<Fate>,
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
        let mut heard = Heard::default();
        let services = file.words.get(&Field::Service);
        // A column of empty cells says as little as none.
        let services = services.filter(|names| file.facts.has(Field::Service) && names.len() > 1);
        let chosen = choices.service.as_deref().zip(services);
        let chosen = chosen.and_then(|(chosen, services)| service(services, chosen));
        let judge = Judge::of(file, choices, chosen);
        let inside = window
            .map(|window| choices.zone.start_of(window.from)..choices.zone.start_of(window.to));
        let is_inside = |moment: i64| inside.as_ref().is_some_and(|days| days.contains(&moment));
        let mut list = Vec::with_capacity(file.rows.len());
        let mut unread = Vec::new();
        let mut fates = vec![Fate::default(); file.ids.len()];
        for row in &file.rows {
            match judge.one(row) {
                Judged::Counts(one) => list.push(one),
                Judged::Lost(one) => unread.push(one),
                Judged::Not(reason, word) => {
                    tally.exclude(reason, row.row);
                    heard.add(reason, word);
                    let finished = row.finished.at(&choices.zone);
                    if reason == Reason::NotSuccessful
                        && finished.is_ok_and(is_inside)
                        && let Some(fate) = fates.get_mut(row.id as usize)
                    {
                        *fate = (*fate).max(Fate::NotSuccessful);
                    }
                }
            }
        }
        let is_rounded = |id| {
            let column = file.facts.fields.get(&Field::DeploymentId);
            column.is_some_and(|column| column.rounded.is_some()) && is_rounded(file.ids.get(id))
        };
        let rounded = merge(&mut list, &mut tally, is_rounded);
        for one in &mut list {
            one.is_inside = is_inside(one.finished);
        }
        for one in &list {
            if one.is_inside {
                tally.counted += 1;
            } else {
                tally.exclude(Reason::OutsideWindow, one.row);
            }
        }
        let mut counted = Self {
            starts: starts(&list, file.ids.len()),
            list,
            lost: file.facts.unread() + rounded,
            lost_unplanned: file.facts.unread() + rounded,
            ids: &file.ids,
            services,
            chosen,
            fates,
        };
        counted.lose(unread, is_inside, &mut tally, &mut heard);
        if judge.has_unknown_marks() {
            counted.hear_marks(file, &mut heard);
        }
        heard.tell(&mut tally, |reason| match reason {
            Reason::NotSuccessful | Reason::UnknownStatus => file.words.get(&Field::Status),
            Reason::NotProduction | Reason::UnknownEnvironment => {
                file.words.get(&Field::Environment)
            }
            Reason::OtherService => file.words.get(&Field::Service),
            Reason::UnknownMark => file.words.get(&Field::Unplanned),
            _ => None,
        });
        (counted, tally)
    }

    /// Takes account of rows that were not understood. One whose deployment counts by another row has
    /// lost nothing.
    fn lose(
        &mut self,
        mut lost: Vec<Lost>,
        is_inside: impl Fn(i64) -> bool,
        tally: &mut Tally,
        heard: &mut Heard,
    ) {
        lost.sort_unstable_by_key(|one| {
            (
                one.id,
                one.service,
                one.is_planned,
                one.reason,
                one.word,
                one.row,
            )
        });
        let mut before = (BLANK, BLANK);
        for one in lost {
            if one.id != BLANK && self.has(&one) {
                tally.exclude(Reason::Duplicate, one.row);
                continue;
            }
            if one.finished.is_some_and(|moment| !is_inside(moment)) {
                tally.exclude(Reason::OutsideWindow, one.row);
                continue;
            }
            tally.exclude(one.reason, one.row);
            heard.add(one.reason, one.word);
            if one.id != BLANK && (one.id, one.service) == before {
                continue;
            }
            before = (one.id, one.service);
            self.lost += 1;
            self.lost_unplanned += u32::from(!one.is_planned);
            if let Some(fate) = self
                .fates
                .get_mut(one.id as usize)
                .filter(|_| one.id != BLANK)
            {
                *fate = Fate::Lost;
            }
        }
    }

    /// Takes note of what deployments say that are marked neither as planned nor as unplanned.
    fn hear_marks(&self, file: &Deployments, heard: &mut Heard) {
        let inside = self.list.iter().filter(|one| one.is_inside);
        for one in inside.filter(|one| one.is_unplanned.is_none()) {
            let found = file.rows.binary_search_by_key(&one.row, |row| row.row);
            if let Some(row) = found.ok().and_then(|at| file.rows.get(at)) {
                heard.add(Reason::UnknownMark, row.unplanned);
            }
        }
    }

    /// Whether the deployment of a row that was not understood counts by another row.
    fn has(&self, lost: &Lost) -> bool {
        let same = self.list.get(self.with_id(lost.id)).unwrap_or_default();
        let mut same = same.iter();
        same.any(|one| one.service == lost.service || lost.reason == Reason::NoService)
    }

    /// The names of deployments in another file, among those of the deployments.
    pub(super) fn ids_of(&self, names: &Names) -> Matches {
        Matches::of(names, self.ids)
    }

    /// Whether the deployments tell services apart.
    pub(super) fn has_services(&self) -> bool {
        self.services.is_some()
    }

    /// The name of a deployment's id.
    pub(super) fn name(&self, one: &One) -> &[u8] {
        self.ids.get(one.id)
    }

    /// Why an id that has no deployment in the list has none.
    pub(super) fn fate(&self, id: u32) -> Fate {
        self.fates.get(id as usize).copied().unwrap_or_default()
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

    /// How many deployments inside the window are so.
    pub(super) fn count(&self, is_so: impl Fn(&One) -> bool) -> u32 {
        let inside = self.list.iter().filter(|one| one.is_inside);
        u32::try_from(inside.filter(|one| is_so(one)).count()).unwrap_or(u32::MAX)
    }
}

/// The service of that name, or the only one that is written almost like it.
pub(super) fn service(services: &Names, name: &str) -> Option<u32> {
    let name = name.trim().as_bytes();
    services.find(name).or_else(|| {
        let mut alike = (0..)
            .zip(services.iter())
            .filter(|(number, other)| *number != BLANK && is_alike(other, name));
        let (found, _) = alike.next()?;
        alike.next().is_none().then_some(found)
    })
}

/// The first success of an id and service stands for it. It is unplanned if any of the rows of that
/// moment says so, and broken if any row does. Of an id that a spreadsheet has rounded, rows of other
/// moments are other deployments, as far as anybody knows; how many of them.
fn merge(list: &mut Vec<One>, tally: &mut Tally, is_rounded: impl Fn(u32) -> bool) -> u32 {
    let mut rounded = 0;
    list.sort_unstable_by_key(|one| {
        (
            one.id,
            one.service,
            one.finished,
            // Unplanned, planned, without a mark.
            std::cmp::Reverse(one.is_unplanned),
            one.row,
        )
    });
    list.dedup_by(|later, first| {
        let is_same = later.id == first.id && later.service == first.service;
        if is_same {
            first.is_broken |= later.is_broken;
            let is_other = later.finished != first.finished && is_rounded(later.id);
            rounded += u32::from(is_other);
            let reason = if is_other {
                Reason::RoundedId
            } else {
                Reason::Duplicate
            };
            tally.exclude(reason, later.row);
        }
        is_same
    });
    list.shrink_to_fit();
    rounded
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
