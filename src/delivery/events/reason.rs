//! What became of the rows of a file.

use std::collections::BTreeMap;

use super::facts::{FileFacts, Finding, Rows};
use super::mapping::Field;

/// Why a row does not count, or its time does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The row has more cells than there are headers, or is no object.
    Broken,
    /// The id is empty.
    NoId,
    /// The point in time is empty.
    NoTime,
    /// The point in time names no moment, such as 30 February.
    UnreadableTime,
    /// The status is empty, or a word of which it is not known whether it means success.
    UnknownStatus,
    /// The environment is empty, or one of which it is not known whether it is production.
    UnknownEnvironment,
    /// One service is looked at, and the row says none.
    NoService,
    /// A spreadsheet has rounded the id, so that it is another deployment's.
    RoundedId,
    /// The mark is a word that means neither yes nor no. A deployment with such a mark counts, and
    /// only its words are kept.
    UnknownMark,
    /// The incident has no mark, where there is a column for marks or nothing else tells, and names no
    /// deployment.
    NoCause,
    /// The incident's service is none of the deployments'.
    UnknownService,
    /// The deployment that it names is none of the file's.
    UnknownDeployment,
    /// The deployment that it names was not understood itself.
    DeploymentNotUnderstood,
    /// The incident names a deployment that did not succeed, as if it had reached users.
    DeploymentNotSuccessful,
    /// The deployment did not succeed.
    NotSuccessful,
    /// The deployment went elsewhere than production.
    NotProduction,
    /// It is of another service than the chosen one.
    OtherService,
    /// The same id has come before.
    Duplicate,
    /// The change names no deployment.
    NoDeployment,
    /// The row says nothing of a change.
    NoChange,
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
    pub const ALL: [Self; 29] = [
        Self::Broken,
        Self::NoId,
        Self::NoTime,
        Self::UnreadableTime,
        Self::UnknownStatus,
        Self::UnknownEnvironment,
        Self::NoService,
        Self::RoundedId,
        Self::UnknownMark,
        Self::NoCause,
        Self::UnknownService,
        Self::UnknownDeployment,
        Self::DeploymentNotUnderstood,
        Self::DeploymentNotSuccessful,
        Self::NotSuccessful,
        Self::NotProduction,
        Self::OtherService,
        Self::Duplicate,
        Self::NoDeployment,
        Self::NoChange,
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
            Self::NoTime => "no_time",
            Self::UnreadableTime => "unreadable_time",
            Self::UnknownStatus => "unknown_status",
            Self::UnknownEnvironment => "unknown_environment",
            Self::NoService => "no_service",
            Self::RoundedId => "rounded_id",
            Self::UnknownMark => "unknown_mark",
            Self::NoCause => "no_cause",
            Self::UnknownService => "unknown_service",
            Self::UnknownDeployment => "unknown_deployment",
            Self::DeploymentNotUnderstood => "deployment_not_understood",
            Self::DeploymentNotSuccessful => "deployment_not_successful",
            Self::NotSuccessful => "not_successful",
            Self::NotProduction => "not_production",
            Self::OtherService => "other_service",
            Self::Duplicate => "duplicate",
            Self::NoDeployment => "no_deployment",
            Self::NoChange => "no_change",
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

    /// Whether the row was not understood or not placed. It might have counted, which is another
    /// thing than a row that does not count.
    pub fn is_unplaced(self) -> bool {
        match self {
            Self::Broken
            | Self::NoId
            | Self::NoTime
            | Self::UnreadableTime
            | Self::UnknownStatus
            | Self::UnknownEnvironment
            | Self::NoService
            | Self::RoundedId
            | Self::UnknownMark
            | Self::NoCause
            | Self::UnknownService
            | Self::UnknownDeployment
            | Self::DeploymentNotUnderstood
            | Self::DeploymentNotSuccessful => true,
            Self::NotSuccessful
            | Self::NotProduction
            | Self::OtherService
            | Self::Duplicate
            | Self::NoDeployment
            | Self::NoChange
            | Self::DeploymentNotCounted
            | Self::LaterDeployment
            | Self::NonPositive
            | Self::NotRelated
            | Self::NoPrecedingDeployment
            | Self::OutsideWindow
            | Self::ResolvedBeforeCreated
            | Self::ResolvedBeforeDeployment
            | Self::UnreadableResolution => false,
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
    /// What the rows of a reason say where the reason lies, such as their statuses, with how many say
    /// it: the most frequent first, at most five. An empty word stands for empty cells.
    pub words: BTreeMap<Reason, Vec<(String, u32)>>,
    /// The first text that could not be read, by the reason that it led to.
    pub unreadable: BTreeMap<Reason, Finding>,
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
        for (reason, fields) in [
            (
                Reason::UnreadableTime,
                &[Field::FinishedAt, Field::CommittedAt, Field::CreatedAt][..],
            ),
            (Reason::UnreadableResolution, &[Field::ResolvedAt]),
        ] {
            let found = fields.iter().find_map(|field| facts.fields.get(field));
            let found = found.and_then(|column| column.unreadable.clone());
            tally.unreadable.extend(found.map(|found| (reason, found)));
        }
        let surplus = facts.surplus.clone();
        let surplus = surplus.map(|found| (Reason::Broken, found));
        tally.unreadable.extend(surplus);
        tally
    }

    pub(super) fn exclude(&mut self, reason: Reason, row: u32) {
        self.excluded.entry(reason).or_default().add(row);
    }

    /// What rows say in the place of a mark that is neither a yes nor a no, as [`Tally::words`] with
    /// empty cells among them; nothing where no such word stands.
    pub fn unknown_marks(&self) -> Option<&[(String, u32)]> {
        let words = self.words.get(&Reason::UnknownMark)?;
        let is_said = words.iter().any(|(word, _)| !word.is_empty());
        is_said.then_some(words.as_slice())
    }

    /// How many rows were excluded for a reason.
    pub fn count(&self, reason: Reason) -> u32 {
        self.excluded.get(&reason).map_or(0, |rows| rows.count)
    }
}
