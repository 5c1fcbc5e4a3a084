//! Which files are read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The documents that were named and those in folders that were, in the order of their paths,
/// but for one.
pub(super) fn documents(paths: &[PathBuf], except: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        collect(path, &mut found)?;
    }
    if let Ok(except) = except.canonicalize() {
        let is_it = |file: &PathBuf| file.canonicalize().is_ok_and(|file| file == except);
        // Asking the disk where each file is would take longer than reading it.
        found.retain(|file| file.file_name() != except.file_name() || !is_it(file));
    }
    Ok(found)
}

fn collect(path: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        into.push(path.to_owned());
        return Ok(());
    }
    let entries = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries: Vec<PathBuf> = entries.collect::<io::Result<_>>()?;
    entries.sort();
    for entry in entries {
        let is_document = entry.extension().is_some_and(|ending| ending == "json");
        if is_document || entry.is_dir() {
            collect(&entry, into)?;
        }
    }
    Ok(())
}
