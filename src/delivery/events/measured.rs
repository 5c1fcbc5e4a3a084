//! What events amount to.

use std::collections::BTreeMap;

use super::doubt::Doubt;
use super::facts::{DayOrder, Finding, Rows, TimeForms};
use super::mapping::{Field, FileKind};
use super::reason::Tally;
use crate::assessment::{Date, Metric};

/// The days that were looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first.
    pub from: Date,
    /// The first after the last.
    pub to: Date,
}

impl Window {
    /// How many days there are.
    pub fn days(self) -> i64 {
        (self.to.days_since_1970() - self.from.days_since_1970()).max(0)
    }
}

/// Lead times.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeadTime {
    /// Half of the changes took no longer, in hours.
    pub median_hours: Option<f64>,
    /// Nine in ten took no longer, in hours.
    pub p90_hours: Option<f64>,
    /// Changes that were timed.
    pub count: u32,
    /// Changes of zero hours or less, left out.
    pub nonpositive: u32,
    /// Each change's time in hours, shortest first.
    pub hours: Vec<f64>,
}

/// How often was deployed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frequency {
    /// Over what it is counted.
    pub basis: Basis,
    /// The complete weeks of the window.
    pub weeks: u32,
    /// The deployments that it is counted from.
    pub deployments: u32,
    /// Deployments in a week, on average.
    pub per_week: f64,
    /// Days with a deployment in a complete week, at the median; nothing without such a week.
    pub median_active_days_per_week: Option<f64>,
    /// Deployments in a week over five working days.
    pub mean_per_working_day: f64,
    /// Deployments on a day with any, at the median.
    pub median_per_active_day: f64,
    /// DORA's answer option, 1 to 6.
    pub code: u8,
}

/// Over what a frequency is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The complete ISO weeks of the window: four or more, with a deployment a week on average.
    Weeks,
    /// So many days of the window, for the few weeks and the rare deployments that complete weeks
    /// say too little of.
    Days(i64),
    /// So many days from a deployment to the last one, in a window that only follows from the file.
    Between(i64),
}

/// A share of the deployments.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// In percent.
    pub percent: f64,
    /// How many of them.
    pub count: u32,
    /// All deployments that count.
    pub of: u32,
    /// Wilson's 95 % interval in percent, low and high.
    pub interval95: (f64, f64),
}

/// Recoveries from failed deployments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recovery {
    /// Half of the failed deployments took no longer, in hours.
    pub median_hours: Option<f64>,
    /// Nine in ten took no longer, in hours.
    pub p90_hours: Option<f64>,
    /// Failed deployments that were timed.
    pub count: u32,
    /// Failed deployments with an incident that is still open.
    pub open: u32,
    /// Failed deployments whose times make no sense, as [`Tally::untimed`] says, or cannot be known
    /// for want of a column.
    pub untimed: u32,
    /// Deployments that failed by their status alone: no incident tells until when.
    pub by_status: u32,
    /// Each failed deployment's time in hours, shortest first.
    pub hours: Vec<f64>,
}

/// One ISO week of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// Deployments that count.
    pub deployments: u32,
    /// Those of them that failed.
    pub failed: u32,
    /// Whether all seven days lie in the window.
    pub is_complete: bool,
}

/// A name that was taken for another one, which differs in nothing but case, spaces, punctuation or
/// what spreadsheets do to numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The file that says it.
    pub kind: FileKind,
    /// What it names: a deployment or a service.
    pub field: Field,
    /// As the file has it.
    pub said: String,
    /// As the deployments have it.
    pub taken: String,
    /// How many names more were taken for others.
    pub more: u32,
}

/// What to bear in mind with a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// There is no file of deployments, or none of them counts.
    NothingCounted,
    /// So few deployments say little; under ten.
    FewDeployments(u32),
    /// So many days are under three months.
    ShortWindow(i64),
    /// Rework is asked for six months, and the window has so many days.
    ShortForRework(i64),
    /// The window goes so many days beyond what the deployments cover; they count as days without a
    /// deployment.
    BeyondFile(i64),
    /// So many services are measured as one.
    SeveralServices(u32),
    /// No column says how deployments ended: all count as successes.
    NoStatus,
    /// No column says where deployments went: all count as production.
    NoEnvironment,
    /// Every deployment of the file went to this environment, so it counts as production.
    OnlyEnvironment(String),
    /// No column marks deployments as unplanned, or every cell of it is empty.
    NoUnplanned,
    /// The incidents tell nothing of their cause and their deployment: no failure is known.
    NoRelation,
    /// Every incident without a mark is taken as caused by a change; how many.
    AllRelated(u32),
    /// Incidents that name no deployment and have no mark are taken as caused by something else; how
    /// many.
    NoneRelated(u32),
    /// No column says when incidents ended.
    NoEnds,
    /// So many deployments were taken back or mended at once, as their status says: they count, and
    /// count as failed.
    Broke(u32),
    /// One deployment carries most of the changes, or it is the first of the file and carries many.
    OneCarriesMost {
        /// Its id.
        deployment: String,
        /// How many of the timed changes it carries.
        changes: u32,
        /// Of so many.
        of: u32,
        /// Whether it is the first in the file.
        is_first: bool,
    },
    /// A name was taken for another.
    Taken(Taken),
    /// What to know of how a file was read.
    Reading(FileKind, ReadingNote),
    /// Incidents have their end where this column calls them over.
    OverBy(String),
    /// So many ends of a file were taken from this column, where their own has nothing.
    EndsFrom(FileKind, String, u32),
    /// A file has points in time without an offset, taken in the chosen zone; how many.
    NoOffset(FileKind, u32),
    /// A file has days without a time; how many.
    NoTimeOfDay(FileKind, u32),
    /// A file's points in time are written in more than one way.
    MixedTimes(FileKind, TimeForms),
    /// A file is written in an old encoding; accents may be read wrongly.
    OldEncoding(FileKind),
}

/// What to know of how a file was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadingNote {
    /// Words for nothing, such as `NULL`, were read as empty cells; those of the first column with
    /// some.
    Nothing(Finding),
    /// Ids look as if a spreadsheet had rounded them: different ones may have become the same.
    Rounded(Finding),
    /// Rows with a quote that opens a cell and is never closed: it was read as a letter.
    Unclosed(Rows),
    /// Rows with something else than a separator behind a closing quote.
    Stray(Rows),
    /// A quote that is never closed.
    OpenQuote {
        /// The row in which it opens.
        row: u32,
        /// The lines that it has taken in.
        lines: u32,
    },
    /// Days of numbers only, read in the order that one of them proves.
    NumericDays(DayOrder, Finding),
    /// Days of numbers only that could be two days each, and were not read.
    AmbiguousDays(Finding),
    /// Days of numbers that were not read, since one proves that the day comes first and one that the
    /// month does.
    BothOrders(Finding, Finding),
    /// So many lines stand above the headers.
    Above(u32),
}

/// DORA's five metrics as the events have them, and how sure that is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// The days that were looked at: as chosen, or else what the file of deployments covers.
    pub window: Option<Window>,
    /// Whether both ends of the window were chosen.
    pub is_window_chosen: bool,
    /// What became of the deployments.
    pub deployments: Tally,
    /// What became of the changes, if there is a file of them.
    pub changes: Option<Tally>,
    /// What became of the incidents, if there is a file of them.
    pub incidents: Option<Tally>,
    /// From commit to production.
    pub lead_time: LeadTime,
    /// How often; nothing where the file shows no rate, as with a single deployment and no days chosen.
    pub frequency: Option<Frequency>,
    /// Failed deployments over deployments; nothing where neither incidents nor statuses tell which
    /// failed, or where too many incidents could not be placed.
    pub change_fail_rate: Option<Share>,
    /// Recoveries.
    pub recovery: Recovery,
    /// Unplanned deployments over deployments; nothing where too few are marked either way.
    pub rework_rate: Option<Share>,
    /// Each week that the window touches, in order: a timeline.
    pub weeks: Vec<Week>,
    /// What a metric does not know, the gravest first; a metric without doubts is absent.
    pub doubts: BTreeMap<Metric, Vec<Doubt>>,
    /// The services of the deployments, most deployed first, at most five: what an unknown name could
    /// have meant.
    pub services: Vec<String>,
    /// The first deployments by id, at most three: how the file writes them.
    pub ids: Vec<String>,
    /// What to bear in mind, the gravest first.
    pub warnings: Vec<Warning>,
}
