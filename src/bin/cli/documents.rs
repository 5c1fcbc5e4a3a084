//! Documents as every command opens them.

use std::fs;
use std::path::Path;

use waymark::content::{Library, OwnContent};
use waymark::exchange::{LeftOut, Opened, open};
use waymark::questionnaire::OwnFile;
use waymark::words::cli as words;

use super::print_problems;
use super::unopened::{left_out, unopened};

/// Opens a file; why it cannot be read, as a clause.
pub(super) fn opened(file: &Path) -> Result<Opened, String> {
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    open(&bytes).map_err(|error| unopened(&error))
}

/// Says what a file holds that is not scored; whether some of it could not be read.
pub(super) fn warn_of_left_out(file: &Path, all: &[LeftOut]) -> bool {
    let file = file.display().to_string();
    for said in all.iter().filter_map(left_out) {
        eprintln!("{}", words::of_file(&file, &said));
    }
    all.iter()
        .any(|one| matches!(one, LeftOut::Unreadable { .. }))
}

/// What ships together with the authors' files that a document carries, and whether any of those
/// could not be read.
pub(super) fn with_own(shipped: &Library, files: &[OwnFile]) -> (Library, bool) {
    let mut library = shipped.clone();
    let mut has_problems = false;
    for file in files {
        match OwnContent::of(file, &library) {
            Ok(own) => library = library.with(&own.library),
            Err(problems) => {
                print_problems(&problems);
                has_problems = true;
            }
        }
    }
    (library, has_problems)
}
