//! The files below a folder that may hold a document.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use waymark::exchange::tabular::may_be_tables;
use waymark::exchange::{OpenError, begins_like_a_document, of_name};
use waymark::words::cli as words;

use super::Aside;
use crate::unopened::unopened;

/// How many bytes are looked at of a file that is not named like JSON.
const BEGINNING: u64 = 512;

/// What lies below a folder.
#[derive(Default)]
pub(super) struct Found {
    /// What may hold a document, in order of its path.
    pub(super) files: Vec<PathBuf>,
    /// Everything else that is not hidden.
    pub(super) aside: Vec<(PathBuf, Aside)>,
}

/// Every file below a folder, in the same order everywhere. What begins with a dot is passed over, and a
/// link to a folder, which could lead round in a circle, is not followed.
pub(super) fn below(folder: &Path) -> Found {
    let mut found = Found::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                let aside = Aside::Broken(error.to_string());
                found.aside.push((folder, aside));
                continue;
            }
        };
        for entry in entries {
            match entry {
                Ok(entry) => found.take(&entry, &mut folders),
                Err(error) => {
                    let aside = Aside::Broken(error.to_string());
                    found.aside.push((folder.clone(), aside));
                }
            }
        }
    }
    found.files.sort();
    found.aside.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

impl Found {
    fn take(&mut self, entry: &fs::DirEntry, folders: &mut Vec<PathBuf>) {
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            return;
        }
        let path = entry.path();
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        let is_folder = match entry.file_type() {
            Ok(kind) if !kind.is_symlink() => kind.is_dir(),
            _ => path.is_dir(),
        };
        if is_folder && is_link {
            let aside = Aside::PassedOver(linked());
            self.aside.push((path, aside));
        } else if is_folder {
            folders.push(path);
        } else {
            match beginning(&path) {
                Ok(None) => self.files.push(path),
                Ok(Some(what)) => {
                    let aside = Aside::PassedOver(words::rollup_skipped(&what));
                    self.aside.push((path, aside));
                }
                Err(error) => self.aside.push((path, Aside::Broken(error.to_string()))),
            }
        }
    }
}

fn linked() -> String {
    words::rollup_skipped(words::rollup_linked_folder())
}

/// What a file is, where it is neither named like JSON nor begins like a document.
fn beginning(path: &Path) -> io::Result<Option<String>> {
    let ending = path.extension();
    if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        return Ok(None);
    }
    let nothing_known = || words::rollup_no_document().to_owned();
    // What is neither a file nor a folder, such as a pipe, could be waited for without end.
    if !fs::metadata(path)?.is_file() {
        return Ok(Some(nothing_known()));
    }
    let mut start = Vec::new();
    fs::File::open(path)?
        .take(BEGINNING)
        .read_to_end(&mut start)?;
    let is_workbook = ending.is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    let are_tables = may_be_tables(&start) && (is_workbook || !start.starts_with(b"PK"));
    if begins_like_a_document(&start) || are_tables {
        return Ok(None);
    }
    let elsewhere = of_name(&path.to_string_lossy(), &start);
    let known = elsewhere.map(|elsewhere| unopened(&OpenError::Elsewhere(elsewhere)));
    Ok(Some(known.unwrap_or_else(nothing_known)))
}
