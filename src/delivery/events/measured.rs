//! What events amount to.

use std::collections::BTreeMap;

use super::mapping::FileKind;
use super::record::{FileFacts, Rows, TimeForms};
use crate::assessment::Date;

/// Why a row does not count, or its time does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The row has more cells than there are headers, or is no object.
    Broken,
    /// The id is empty.
    NoId,
    /// The deployment did not succeed.
    NotSuccessful,
    /// The deployment went elsewhere than production.
    NotProduction,
    /// It is of another service than the chosen one.
    OtherService,
    /// The point in time is empty.
    NoTime,
    /// The point in time names no moment, such as 30 February.
    UnreadableTime,
    /// The same id has come before.
    Duplicate,
    /// The change names no deployment.
    NoDeployment,
    /// The deployment that it names is not among those that count.
    DeploymentNotCounted,
    /// The change had been deployed before.
    LaterDeployment,
    /// The change was committed when it was deployed, or after.
    NonPositive,
    /// No change caused the incident.
    NotRelated,
    /// No deployment of the service had ended when the incident began.
    NoPrecedingDeployment,
    /// The deployment ended outside the window.
    OutsideWindow,
    /// The incident was over before it began. The failure counts, its recovery is not timed.
    ResolvedBeforeCreated,
    /// The incident was over before the deployment had ended. The failure counts, its recovery is
    /// not timed.
    ResolvedBeforeDeployment,
    /// The end of the incident names no moment. The failure counts, its recovery is not timed.
    UnreadableResolution,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 18] = [
        Self::Broken,
        Self::NoId,
        Self::NotSuccessful,
        Self::NotProduction,
        Self::OtherService,
        Self::NoTime,
        Self::UnreadableTime,
        Self::Duplicate,
        Self::NoDeployment,
        Self::DeploymentNotCounted,
        Self::LaterDeployment,
        Self::NonPositive,
        Self::NotRelated,
        Self::NoPrecedingDeployment,
        Self::OutsideWindow,
        Self::ResolvedBeforeCreated,
        Self::ResolvedBeforeDeployment,
        Self::UnreadableResolution,
    ];

    /// The reason's name in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Broken => "broken_row",
            Self::NoId => "no_id",
            Self::NotSuccessful => "not_successful",
            Self::NotProduction => "not_production",
            Self::OtherService => "other_service",
            Self::NoTime => "no_time",
            Self::UnreadableTime => "unreadable_time",
            Self::Duplicate => "duplicate",
            Self::NoDeployment => "no_deployment",
            Self::DeploymentNotCounted => "deployment_not_counted",
            Self::LaterDeployment => "later_deployment",
            Self::NonPositive => "nonpositive",
            Self::NotRelated => "not_related",
            Self::NoPrecedingDeployment => "no_preceding_deployment",
            Self::OutsideWindow => "outside_window",
            Self::ResolvedBeforeCreated => "resolved_before_created",
            Self::ResolvedBeforeDeployment => "resolved_before_deployment",
            Self::UnreadableResolution => "unreadable_resolution",
        }
    }
}

/// What became of the rows of one file: each counts, or is excluded for one reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All rows.
    pub rows: u32,
    /// The rows that count.
    pub counted: u32,
    /// The rows that do not.
    pub excluded: BTreeMap<Reason, Rows>,
    /// Incidents that count as failures, but whose recovery is not timed.
    pub untimed: BTreeMap<Reason, Rows>,
}

impl Tally {
    /// The tally of a file before its records are looked at.
    pub(super) fn of(facts: &FileFacts) -> Self {
        let mut tally = Self {
            rows: facts.rows,
            ..Self::default()
        };
        if facts.broken.count > 0 {
            tally.excluded.insert(Reason::Broken, facts.broken.clone());
        }
        tally
    }

    pub(super) fn exclude(&mut self, reason: Reason, row: u32) {
        self.excluded.entry(reason).or_default().add(row);
    }
}

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

/// How often was deployed, over complete ISO weeks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frequency {
    /// The complete weeks of the window.
    pub weeks: u32,
    /// The deployments in them.
    pub deployments: u32,
    /// Deployments in a week, on average.
    pub per_week: f64,
    /// Days with a deployment in a week, at the median.
    pub median_active_days_per_week: f64,
    /// Deployments in a week over five working days.
    pub mean_per_working_day: f64,
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
    /// Failed deployments whose times make no sense; [`Tally::untimed`] says why.
    pub untimed: u32,
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

/// What to bear in mind with a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// There is no file of deployments, or none of them counts.
    NothingCounted,
    /// So few deployments say little; under ten.
    FewDeployments(u32),
    /// So many days are under three months.
    ShortWindow(i64),
    /// Rework is asked for six months, and the window has so many days.
    ShortForRework(i64),
    /// No ISO week lies in the window as a whole.
    NoCompleteWeek,
    /// The window goes so many days beyond what the deployments cover; they count as days without a
    /// deployment.
    BeyondFile(i64),
    /// So many services are measured as one.
    SeveralServices(u32),
    /// No column says how deployments ended: all count as successes.
    NoStatus,
    /// No column says where deployments went: all count as production.
    NoEnvironment,
    /// No column marks deployments as unplanned, or every cell of it is empty.
    NoUnplanned,
    /// The incidents have no columns for their cause and their deployment: no failure is known.
    NoRelation,
    /// A file has points in time without an offset, taken in the chosen zone; how many.
    NoOffset(FileKind, u32),
    /// A file has days without a time; how many.
    NoTimeOfDay(FileKind, u32),
    /// A file's points in time are written in more than one way.
    MixedTimes(FileKind, TimeForms),
    /// A file is written in an old encoding; accents may be read wrongly.
    OldEncoding(FileKind),
}

/// DORA's five metrics as the events have them, and how sure that is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// The days that were looked at: as chosen, or else what the file of deployments covers.
    pub window: Option<Window>,
    /// What became of the deployments.
    pub deployments: Tally,
    /// What became of the changes, if there is a file of them.
    pub changes: Option<Tally>,
    /// What became of the incidents, if there is a file of them.
    pub incidents: Option<Tally>,
    /// From commit to production.
    pub lead_time: LeadTime,
    /// How often; nothing without a complete week.
    pub frequency: Option<Frequency>,
    /// Failed deployments over deployments; nothing without a file of incidents that tells in some way
    /// which of them a change caused.
    pub change_fail_rate: Option<Share>,
    /// Recoveries.
    pub recovery: Recovery,
    /// Unplanned deployments over deployments; nothing where none is marked either way.
    pub rework_rate: Option<Share>,
    /// Each week that the window touches, in order: a timeline.
    pub weeks: Vec<Week>,
    /// What to bear in mind, the gravest first.
    pub warnings: Vec<Warning>,
}
