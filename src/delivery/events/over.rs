//! Whether an incident is over, where the moment of its last change would say so of every one.

use super::mapping::{Columns, Field, is_same};

/// Columns that change with every status, or with anything.
const CHANGING: [&str; 8] = [
    "last_status_change_at",
    "last_status_change_on",
    "updated_at",
    "updated_on",
    "updated",
    "sys_updated_on",
    "modified_at",
    "fields.updated",
];
/// Columns that say how an incident stands.
const STATES: [&str; 6] = [
    "status",
    "state",
    "incident_state",
    "status.name",
    "fields.status.name",
    "incident_status.name",
];
/// What they say of one that is over; six and seven are `ServiceNow`'s numbers for it.
const OVER: [&str; 11] = [
    "resolved",
    "closed",
    "done",
    "completed",
    "complete",
    "solved",
    "fixed",
    "postmortem",
    "ended",
    "6",
    "7",
];

/// The column that tells which incidents are over, if their ends come from one that does not.
pub(super) fn column(columns: &Columns, headers: &[String]) -> Option<String> {
    let end = columns.get(&Field::ResolvedAt)?;
    is_changing(end).then(|| state(headers)).flatten()
}

/// Whether a column changes with every status, or with anything.
pub(super) fn is_changing(header: &str) -> bool {
    CHANGING.iter().any(|name| is_same(header, name))
}

/// The column that says how an incident stands.
pub(super) fn state(headers: &[String]) -> Option<String> {
    let find = |name: &&str| headers.iter().find(|header| is_same(header, name));
    STATES.iter().find_map(find).cloned()
}

/// Whether an incident that stands so is over.
pub(super) fn is_over(state: &[u8]) -> bool {
    OVER.iter()
        .any(|word| word.as_bytes().eq_ignore_ascii_case(state))
}
