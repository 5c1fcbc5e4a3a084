//! Recurring work: how much of the team's time it takes, and when automating it pays back.
//!
//! Source: Google, "Site Reliability Engineering", chapter 5: six traits of toil, of which not all
//! need apply, and a cap of half of one's time. Break-even is Waymark's own: the first month by
//! whose end the hours saved cover building and upkeep.

use super::Quantity;
use super::quantity::ratio;
use crate::ordered::sorted_by;
use crate::rounding::NOISE;

/// The share of a team's time that toil should stay under.
pub const CAP: f64 = 0.5;
/// The months over which savings are compared.
pub const HORIZON_MONTHS: f64 = 12.0;

/// What makes recurring work toil.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    /// A person does it by hand.
    Manual,
    /// It comes again and again.
    Repetitive,
    /// A machine could do it.
    Automatable,
    /// It is done because something came up, not because it was planned.
    Tactical,
    /// Afterwards nothing is better than before.
    NoEnduringValue,
    /// It grows with the service.
    GrowsWithService,
}

impl Trait {
    /// Every trait, in the order of the book.
    pub const ALL: [Self; 6] = [
        Self::Manual,
        Self::Repetitive,
        Self::Automatable,
        Self::Tactical,
        Self::NoEnduringValue,
        Self::GrowsWithService,
    ];

    /// The trait's name in documents.
    pub fn key(self) -> &'static str {
        match self {
            Self::Manual => "manual",
            Self::Repetitive => "repetitive",
            Self::Automatable => "automatable",
            Self::Tactical => "tactical",
            Self::NoEnduringValue => "no_enduring_value",
            Self::GrowsWithService => "grows_with_service",
        }
    }

    /// The trait of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// A set of traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits(u8);

impl Traits {
    /// Whether a trait is in it.
    pub fn has(self, one: Trait) -> bool {
        self.0 & Self::bit(one) != 0
    }

    /// Puts a trait in or takes it out.
    pub fn set(&mut self, one: Trait, has: bool) {
        if has {
            self.0 |= Self::bit(one);
        } else {
            self.0 &= !Self::bit(one);
        }
    }

    /// How many of the six apply.
    pub fn count(self) -> usize {
        Trait::ALL.into_iter().filter(|one| self.has(*one)).count()
    }

    fn bit(one: Trait) -> u8 {
        1 << (one as u8)
    }
}

impl FromIterator<Trait> for Traits {
    fn from_iter<I: IntoIterator<Item = Trait>>(traits: I) -> Self {
        let mut set = Self::default();
        traits.into_iter().for_each(|one| set.set(one, true));
        set
    }
}

/// A piece of recurring work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToilTask {
    /// What is done.
    pub name: String,
    /// What makes it toil.
    pub traits: Traits,
    /// Hours that it takes the team in a month.
    pub hours: Option<Quantity>,
    /// Hours that automating it would take, once.
    pub build: Option<Quantity>,
    /// Hours a month that looking after the automation would take.
    pub upkeep: Option<Quantity>,
}

/// What automating a piece of work pays back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payback {
    /// Hours a month that are free afterwards; 0 or less when upkeep takes them all.
    pub saved_per_month: f64,
    /// The first month by whose end it has paid back, from 1; none when it never does.
    pub month: Option<f64>,
    /// Hours won, or lost, over the first [`HORIZON_MONTHS`].
    pub over_horizon: f64,
}

impl ToilTask {
    /// Hours of toil in a month: those of work that at least one trait applies to. Work without any
    /// trait is work.
    pub fn toil_hours(&self) -> f64 {
        let hours = self.hours.map_or(0.0, Quantity::value);
        if self.traits.count() > 0 { hours } else { 0.0 }
    }

    /// What automating it pays back, once it is known how long it takes and what automating takes.
    /// Upkeep that nobody names is none.
    pub fn payback(&self) -> Option<Payback> {
        let (hours, build) = (self.hours?.value(), self.build?.value());
        let saved_per_month = hours - self.upkeep.map_or(0.0, Quantity::value);
        let month =
            (saved_per_month > 0.0).then(|| (build / saved_per_month - NOISE).ceil().max(1.0));
        Some(Payback {
            saved_per_month,
            month,
            over_horizon: saved_per_month * HORIZON_MONTHS - build,
        })
    }
}

/// The recurring work of a team, as far as it is filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToilSheet {
    /// Hours that the whole team works in a month.
    pub total_hours: Option<Quantity>,
    /// Its recurring work, in the order it was written down.
    pub tasks: Vec<ToilTask>,
}

impl ToilSheet {
    /// More lines than this are no list that people talk about; documents with more are refused.
    pub const MAX_TASKS: usize = 100;

    /// Hours of toil in a month.
    pub fn toil_hours(&self) -> f64 {
        self.tasks.iter().map(ToilTask::toil_hours).sum()
    }

    /// The share of the team's time that is toil, 0 to 1; nothing without the team's hours, or when
    /// the list is longer than the month.
    pub fn share(&self) -> Option<f64> {
        let share = ratio(self.toil_hours(), self.total_hours?.value())?;
        (share <= 1.0 + NOISE).then_some(share.min(1.0))
    }

    /// Whether the list takes more hours than the team has.
    pub fn exceeds_the_month(&self) -> bool {
        self.total_hours
            .is_some_and(|total| self.toil_hours() > total.value() * (1.0 + NOISE))
    }

    /// The places of the work that can be compared, by what automating it wins over the horizon,
    /// the most first.
    pub fn by_payback(&self) -> Vec<(usize, Payback)> {
        let known = self
            .tasks
            .iter()
            .enumerate()
            .filter_map(|(at, task)| Some((at, task.payback()?)));
        sorted_by(known, |(_, a), (_, b)| {
            b.over_horizon.total_cmp(&a.over_horizon)
        })
    }
}
