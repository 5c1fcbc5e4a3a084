//! `cargo xtask reproduce`: the site built a second time, from a copy of the source in another folder.
//! Whoever builds the same source somewhere else must get the same bytes, or nobody can tell what a page
//! serves.

use std::collections::BTreeMap;
use std::env;
use std::path::Path;

use crate::process::{answer, cargo, program, run};
use crate::site::{create_dir, create_empty_dir, read, read_text, write};
use crate::{Outcome, build, repository, step, sums, tools};

/// Builds twice and compares all that was built.
pub(crate) fn reproduce() -> Outcome {
    build(false)?;
    // Outside of the repository: cargo reads the settings of every folder above.
    let copy = env::temp_dir().join("waymark-reproduced/in-a-folder-of-another-length");
    step("copy of the source", || copy_source(&copy))?;
    step("second build", || {
        run(cargo()
            .current_dir(&copy)
            .args(["xtask", "build"])
            .env(tools::FOLDER, tools::tools_dir())
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("CARGO_TARGET_DIR"))
    })?;
    step("comparison", || {
        let sums = |folder: &Path| read_text(&folder.join("dist").join(sums::FILE));
        let files = compared(&sums(&repository())?, &sums(&copy)?)?;
        println!("{files} files, all of the same bytes");
        create_empty_dir(&copy)
    })
}

/// Copies what git tracks, as it is now.
fn copy_source(to: &Path) -> Outcome {
    create_empty_dir(to)?;
    let tracked = answer(program("git").args(["ls-files", "-z"]));
    let tracked = tracked.ok_or("git does not say which files it tracks")?;
    for name in tracked.split('\0').filter(|name| !name.is_empty()) {
        let file = repository().join(name);
        // What was deleted is tracked until that is committed.
        if file.exists() {
            let target = to.join(name);
            target.parent().map_or(Ok(()), create_dir)?;
            write(&target, &read(&file)?)?;
        }
    }
    Ok(())
}

/// How many files two lists of sums name, where both say the same of each.
fn compared(one: &str, other: &str) -> Outcome<usize> {
    let (one, other) = (by_path(one), by_path(other));
    let names = one.keys().chain(other.keys());
    let mut differing: Vec<&str> = names
        .filter(|name| one.get(*name) != other.get(*name))
        .copied()
        .collect();
    differing.sort_unstable();
    differing.dedup();
    if differing.is_empty() {
        return Ok(one.len());
    }
    Err(format!(
        "built twice, these differ: {}",
        differing.join(", ")
    ))
}

fn by_path(sums: &str) -> BTreeMap<&str, &str> {
    let lines = sums.lines().filter_map(|line| line.split_once("  "));
    lines.map(|(sum, path)| (path, sum)).collect()
}

#[cfg(test)]
mod tests {
    use super::compared;

    #[test]
    fn what_differs_or_is_missing_is_named() {
        assert_eq!(compared("1  a\n2  b\n", "2  b\n1  a\n"), Ok(2));
        let differing = compared("1  a\n2  b\n3  c\n", "1  a\n4  b\n5  d\n");
        assert_eq!(differing, Err("built twice, these differ: b, c, d".into()));
    }
}
