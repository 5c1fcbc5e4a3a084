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

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use toml::Table;

    use crate::process::{answer, cargo, program};
    use crate::repository;
    use crate::site::read_text;

    /// The licences of `deny.toml`.
    fn allowed() -> Vec<String> {
        let settings: Table = read_text(&repository().join("deny.toml"))
            .unwrap()
            .parse()
            .unwrap();
        let licences = settings["licenses"]["allow"].as_array().unwrap().iter();
        licences
            .map(|one| one.as_str().unwrap().to_owned())
            .collect()
    }

    /// Whether an expression leaves a choice in which every licence is allowed.
    fn may_be_used(expression: &str, allowed: &[String]) -> bool {
        let spaced = expression
            .replace('/', " OR ")
            .replace('(', " ( ")
            .replace(')', " ) ");
        let mut words = spaced.split_whitespace().peekable();
        let may = any_of(&mut words, allowed);
        may && words.next().is_none()
    }

    type Words<'a, 'w> = &'a mut std::iter::Peekable<std::str::SplitWhitespace<'w>>;

    fn any_of(words: Words<'_, '_>, allowed: &[String]) -> bool {
        let mut may = all_of(words, allowed);
        while words.next_if_eq(&"OR").is_some() {
            may |= all_of(words, allowed);
        }
        may
    }

    fn all_of(words: Words<'_, '_>, allowed: &[String]) -> bool {
        let mut may = one(words, allowed);
        while words.next_if_eq(&"AND").is_some() {
            may &= one(words, allowed);
        }
        may
    }

    fn one(words: Words<'_, '_>, allowed: &[String]) -> bool {
        if words.next_if_eq(&"(").is_some() {
            let may = any_of(words, allowed);
            return words.next_if_eq(&")").is_some() && may;
        }
        let licence = words.next().unwrap_or_default();
        // An exception only ever allows more.
        if words.next_if_eq(&"WITH").is_some() {
            words.next();
        }
        allowed.iter().any(|one| one == licence)
    }

    #[test]
    fn expressions_are_weighed_as_they_are_meant() {
        let allowed = ["MIT".to_owned(), "Unicode-3.0".to_owned()];
        for (expression, may) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("GPL-3.0-only OR MIT", true),
            ("Apache-2.0/MIT", true),
            ("MIT AND GPL-3.0-only", false),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("(GPL-3.0-only OR Apache-2.0) AND Unicode-3.0", false),
            ("Apache-2.0 WITH LLVM-exception OR MIT", true),
            ("MIT)", false),
            ("", false),
        ] {
            assert_eq!(may_be_used(expression, &allowed), may, "{expression}");
        }
    }

    #[test]
    fn every_crate_that_is_built_here_is_under_a_licence_that_is_allowed() {
        let allowed = allowed();
        let mut names = Vec::new();
        let compiler = answer(program("rustc").arg("-vV")).unwrap();
        let host = compiler
            .lines()
            .find_map(|line| line.strip_prefix("host: "));
        for target in ["wasm32-unknown-unknown", host.unwrap()] {
            let metadata = answer(
                cargo()
                    .args([
                        "metadata",
                        "--locked",
                        "--format-version",
                        "1",
                        "--all-features",
                    ])
                    .args(["--filter-platform", target]),
            );
            let metadata: Value = serde_json::from_str(&metadata.unwrap()).unwrap();
            for package in metadata["packages"].as_array().unwrap() {
                let name = package["name"].as_str().unwrap();
                let licence = package["license"].as_str().unwrap_or_default();
                assert!(may_be_used(licence, &allowed), "{name}: {licence:?}");
                names.push(name.to_owned());
            }
        }
        assert!(names.len() > 200, "{names:?}");
    }
}
