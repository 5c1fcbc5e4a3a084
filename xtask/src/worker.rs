//! The worker that keeps the site for use without a connection (`worker.js`), with the list of what one
//! build consists of.

use std::collections::BTreeMap;
use std::env;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::Outcome;
use crate::script::stripped;
use crate::site::{files_below, read, write};
use crate::sizes::gzipped;

/// Set where a site is to have no worker, and to take away that of an earlier build.
pub(crate) const WITHOUT: &str = "WAYMARK_WITHOUT_WORKER";

/// What it is published as. The name never changes: browsers know it by that.
pub(crate) const FILE: &str = "sw.js";
/// What no page leads to.
const LEFT_OUT: [&str; 3] = [".nojekyll", "404.html", FILE];
/// The boot script, which pages name with what it is to start.
const BOOT: &str = "boot.js";
/// A page, as the file of its folder.
const PAGE: &str = "index.html";

const WORKER: &str = include_str!("worker.js");
const FAREWELL: &str = include_str!("farewell.js");

/// Whether the site is to have a worker.
pub(crate) fn is_wanted() -> bool {
    env::var_os(WITHOUT).is_none_or(|without| without.is_empty())
}

/// Publishes a worker that takes itself away.
pub(crate) fn write_farewell(stage: &Path) -> Outcome {
    write(&stage.join(FILE), stripped(FAREWELL)?.as_bytes())
}

/// Publishes the worker of a build, which is complete in `stage`. `boot` is the boot script's address as
/// pages name it, `first` are the files that each of them needs.
pub(crate) fn write_worker(stage: &Path, build: &str, boot: &str, first: &[&str]) -> Outcome {
    let (mut hashes, mut size) = (BTreeMap::new(), 0);
    let boot = boot.replace("&amp;", "&");
    let address = |file: &str| match file {
        BOOT => boot.clone(),
        file if is_page(file) => file.trim_end_matches(PAGE).to_owned(),
        file => file.to_owned(),
    };
    for file in published(stage)? {
        let content = read(&stage.join(&file))?;
        size += gzipped(&content);
        let hash = format!("sha256-{}", STANDARD.encode(Sha256::digest(&content)));
        hashes.insert(address(&file), hash);
    }
    let first: Vec<String> = first.iter().map(|file| address(file)).collect();
    if let Some(lost) = first.iter().find(|file| !hashes.contains_key(*file)) {
        return Err(format!("every page needs {lost}, which is not published"));
    }
    let json = |error: serde_json::Error| error.to_string();
    let lines = [
        ("const BUILD = \"\";", format!("const BUILD = {build:?};")),
        (
            "const FILES = {};",
            format!(
                "const FILES = {};",
                serde_json::to_string(&hashes).map_err(json)?
            ),
        ),
        (
            "const FIRST = [];",
            format!(
                "const FIRST = {};",
                serde_json::to_string(&first).map_err(json)?
            ),
        ),
        ("const SIZE = 0;", format!("const SIZE = {size};")),
    ];
    let mut worker = stripped(WORKER)?;
    for (empty, filled) in lines {
        if worker.matches(empty).count() != 1 {
            return Err(format!("worker.js has no line `{empty}`"));
        }
        worker = worker.replace(empty, &filled);
    }
    write(&stage.join(FILE), worker.as_bytes())
}

/// The files that a page may lead to.
pub(crate) fn published(stage: &Path) -> Outcome<Vec<String>> {
    let mut files = files_below(stage)?;
    files.retain(|file| !LEFT_OUT.contains(&file.as_str()));
    Ok(files)
}

/// Whether a file is a page.
pub(crate) fn is_page(file: &str) -> bool {
    file == PAGE || file.ends_with(&format!("/{PAGE}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::{create_dir, create_empty_dir, read_text};
    use crate::target_dir;

    /// A site of a few files, in a folder of the test's own.
    fn site(name: &str) -> std::path::PathBuf {
        let stage = target_dir().join("worker-sites").join(name);
        create_empty_dir(&stage).unwrap();
        for folder in ["start", "assets"] {
            create_dir(&stage.join(folder)).unwrap();
        }
        for (file, content) in [
            ("index.html", "home"),
            ("start/index.html", "start"),
            ("404.html", "none"),
            (".nojekyll", ""),
            ("boot.js", "boot"),
            ("assets/a-1.json", "{}"),
            ("sw.js", "of an earlier build"),
        ] {
            write(&stage.join(file), content.as_bytes()).unwrap();
        }
        stage
    }

    #[test]
    fn the_worker_lists_every_file_at_its_address_with_what_it_holds() {
        let stage = site("list");
        let boot = "boot.js?js=a&amp;v=b";
        write_worker(&stage, "b", boot, &["boot.js", "assets/a-1.json"]).unwrap();
        let worker = read_text(&stage.join(FILE)).unwrap();
        let line = worker
            .lines()
            .find_map(|line| line.strip_prefix("const FILES = "));
        let list = line.and_then(|line| line.strip_suffix(';')).unwrap();
        let list: BTreeMap<String, String> = serde_json::from_str(list).unwrap();
        let files: Vec<&str> = list.keys().map(String::as_str).collect();
        assert_eq!(files, ["", "assets/a-1.json", "boot.js?js=a&v=b", "start/"]);
        // As `printf '{}' | openssl dgst -sha256 -binary | base64` says it.
        let known = "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
        assert_eq!(list["assets/a-1.json"], known);
        assert!(worker.contains("const BUILD = \"b\";"));
        assert!(worker.contains("const FIRST = [\"boot.js?js=a&v=b\",\"assets/a-1.json\"];"));
        assert!(!worker.contains("const SIZE = 0;"));
    }

    #[test]
    fn what_every_page_needs_is_published_or_the_build_stops() {
        let lost = write_worker(&site("lost"), "b", "boot.js", &["assets/gone.json"]);
        assert_eq!(
            lost.unwrap_err(),
            "every page needs assets/gone.json, which is not published"
        );
    }
}
