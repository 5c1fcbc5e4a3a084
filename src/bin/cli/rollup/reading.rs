//! Reads files one by one, on every core, and keeps little of each.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use waymark::assessment::AssessmentId;
use waymark::exchange::{LeftOut, Opened};
use waymark::portfolio::rollup::{Head, Reduced, Reducer};
use waymark::questionnaire::OwnFile;
use waymark::report::Intake;
use waymark::words::cli as words;

use super::own::OwnTexts;
use super::{Aside, Note as _, parallel};
use crate::documents;
use crate::unopened::{left_out, unopened};

/// What is kept of a file.
struct Kept {
    heads: Vec<Head>,
    own: Vec<OwnFile>,
    unreadable: Vec<String>,
}

/// How many files are read before what is kept of them is put together: authors' files weigh more than all
/// else that is kept, and most documents of an organisation carry the same ones.
const BATCH: usize = 4096;

/// Reads every file for what tells which assessments count.
pub(super) fn heads(files: &[PathBuf], intake: &mut Intake, own: &mut OwnTexts) -> Vec<Head> {
    let mut heads = Vec::new();
    for (batch, paths) in files.chunks(BATCH).enumerate() {
        let first = batch * BATCH;
        let kept = parallel::each(paths.len(), |at| {
            let path = paths.get(at).map_or(Path::new(""), PathBuf::as_path);
            read(path).map(|opened| keep(opened, first + at))
        });
        for (at, (path, kept)) in paths.iter().zip(kept).enumerate() {
            match kept {
                Ok(kept) => {
                    intake.files += 1;
                    for reason in kept.unreadable {
                        intake.note(path, Aside::Broken(reason));
                    }
                    for file in kept.own {
                        own.take(file, first + at);
                    }
                    heads.extend(kept.heads);
                }
                Err(aside) => intake.note(path, aside),
            }
        }
    }
    heads
}

fn keep(opened: Opened, file: usize) -> Kept {
    // What a browser's copy holds beside documents has no place here and is no fault.
    let unreadable = opened.left_out.iter();
    let unreadable = unreadable.filter(|it| matches!(it, LeftOut::Unreadable { .. }));
    Kept {
        heads: opened
            .assessments
            .iter()
            .map(|assessment| Head::of(assessment, file))
            .collect(),
        unreadable: unreadable.filter_map(left_out).collect(),
        own: opened.questionnaires,
    }
}

/// Reads the assessments that count, by file, again.
pub(super) fn reduced(
    files: &[PathBuf],
    latest: &[(usize, AssessmentId)],
    reader: &Reducer<'_>,
    intake: &mut Intake,
) -> Vec<Reduced> {
    let by_file: Vec<&[(usize, AssessmentId)]> = latest.chunk_by(|a, b| a.0 == b.0).collect();
    let read_again = parallel::each(by_file.len(), |at| {
        let wanted = by_file.get(at).copied().unwrap_or_default();
        let file = wanted.first().and_then(|(file, _)| files.get(*file));
        let opened = read(file.map_or(Path::new(""), PathBuf::as_path))?;
        let ids: BTreeSet<&AssessmentId> = wanted.iter().map(|(_, id)| id).collect();
        let wanted = opened.assessments.iter();
        let wanted = wanted.filter(|assessment| ids.contains(&assessment.id));
        Ok(wanted
            .map(|assessment| reader.reduce(assessment))
            .collect::<Vec<_>>())
    });
    let mut all = Vec::new();
    for (wanted, read) in by_file.iter().zip(read_again) {
        match read {
            Ok(reduced) => all.extend(reduced),
            // It was there a moment ago.
            Err(aside) => {
                let file = wanted.first().and_then(|(file, _)| files.get(*file));
                intake.note(file.map_or(Path::new(""), PathBuf::as_path), aside);
            }
        }
    }
    all
}

fn read(path: &Path) -> Result<Opened, Aside> {
    let bytes = fs::read(path).map_err(|error| Aside::Broken(error.to_string()))?;
    documents::read(&bytes).map_err(|error| {
        let said = unopened(&error);
        if error.is_of_something_else() {
            Aside::PassedOver(words::rollup_skipped(&said))
        } else {
            Aside::Broken(said)
        }
    })
}
