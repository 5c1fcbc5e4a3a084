//! `cargo xtask scale`: what the command line makes of a hundred times the portfolio that a browser opens.

use crate::process::{cargo, program, run};
use crate::{Outcome, step, target_dir, tools};

/// Eight assessments of each make 160,000.
const TEAMS: &str = "20000";

/// Writes them as tables, and compares their figures with those that SQL makes of the tables.
pub(crate) fn scale() -> Outcome {
    step("browser tools", tools::ensure_for_browser_tests)?;
    step("command line", || {
        run(cargo()
            .args(["build", "--release", "--no-default-features"])
            .args(["--features", "cli", "--bin", "waymark"]))
    })?;
    step("figures", || {
        run(program("node")
            .current_dir(tools::browser_tests())
            .arg("scale.mjs")
            .arg(target_dir().join("release/waymark"))
            .arg(target_dir().join("scale"))
            .arg(TEAMS))
    })
}
