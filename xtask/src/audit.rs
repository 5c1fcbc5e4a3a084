//! `cargo xtask audit`: what the dependencies allow, where they come from, and what is known against
//! them. `deny.toml` says what may be.

use std::process::Command;

use crate::process::run;
use crate::{Outcome, step, tools};

/// Checks the dependencies with cargo-deny. It is no part of the tests: what is known of a crate
/// changes without a change of ours, and is fetched from elsewhere.
pub(crate) fn audit() -> Outcome {
    step("tools", tools::ensure_for_audit)?;
    step("licences and sources", || {
        run(check(tools::deny()).args(["licenses", "bans", "sources"]))
    })?;
    step("known weaknesses", || {
        run(tools::deny().args(["fetch", "db"])).map_err(|reason| {
            format!("not looked up, since the list of them could not be fetched ({reason})")
        })?;
        run(check(tools::deny()).arg("advisories"))
    })
}

fn check(mut deny: Command) -> Command {
    deny.args(["check", "--hide-inclusion-graph"]);
    deny
}
