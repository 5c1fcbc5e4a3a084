//! Words that everybody in the room of a workshop is told.

use super::number;
use crate::words::room as words;
use crate::workshop::{Anonymity, Role};

/// Who may ever know who said what.
pub fn told(anonymity: Anonymity) -> &'static str {
    match anonymity {
        Anonymity::Nobody => words::told_nobody(),
        Anonymity::Coach => words::told_coach(),
        Anonymity::Initials => words::told_initials(),
    }
}

/// The same, with what no promise can change.
pub fn promise(anonymity: Anonymity) -> String {
    number::sentences([told(anonymity), words::honest()].map(str::to_owned))
}

/// What somebody does in the team.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Dev => words::role_dev(),
        Role::Ops => words::role_ops(),
        Role::Qa => words::role_qa(),
        Role::Security => words::role_security(),
        Role::Product => words::role_product(),
        Role::Lead => words::role_lead(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_promise_says_that_codes_have_a_sender() {
        for anonymity in Anonymity::ALL {
            assert!(promise(anonymity).ends_with(words::honest()));
        }
    }
}
