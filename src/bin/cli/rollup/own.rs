//! Authors' questionnaires that documents carry: each version once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use waymark::content::{Library, OwnContent};
use waymark::portfolio::rollup::Versions;
use waymark::questionnaire::{OwnFile, QuestionnaireId};
use waymark::report::Intake;
use waymark::words::cli as words;

use super::{Aside, Note as _};

/// A version's text, and the number of the first file that brought it.
struct Brought {
    file: OwnFile,
    by: usize,
}

/// Every version that was brought.
#[derive(Default)]
pub(super) struct OwnTexts {
    texts: BTreeMap<(QuestionnaireId, u32), Brought>,
    /// The first file that brings another text of a version, for each.
    differing: BTreeMap<(QuestionnaireId, u32), usize>,
}

impl OwnTexts {
    /// Takes what a file carries; files come in their order.
    pub(super) fn take(&mut self, file: OwnFile, by: usize) {
        let key = (file.id.clone(), file.version);
        match self.texts.get(&key) {
            Some(known) if known.file.text != file.text => {
                self.differing.entry(key).or_insert(by);
            }
            Some(_) => {}
            None => {
                self.texts.insert(key, Brought { file, by });
            }
        }
    }

    /// What ships together with the newest version of each, and what every version asks.
    pub(super) fn library(
        self,
        shipped: &Library,
        files: &[PathBuf],
        intake: &mut Intake,
    ) -> (Library, Versions) {
        let path = |by: usize| files.get(by).map_or(Path::new(""), PathBuf::as_path);
        let mut versions = Versions::default();
        for questionnaire in shipped.catalogue.questionnaires() {
            versions.learn(questionnaire);
        }
        for ((id, version), by) in &self.differing {
            let said = words::rollup_texts_differ(id.as_str(), &version.to_string());
            let path = path(*by).display().to_string();
            intake.conflicting.push((path, said));
        }
        // The newest of each id first: what it brings, no older one can bring again.
        let mut library = shipped.clone();
        let mut waiting: Vec<Brought> = self.texts.into_values().rev().collect();
        // One may ask what another brings, so that it can be read only after that.
        loop {
            let before = waiting.len();
            let mut left = Vec::new();
            for brought in waiting {
                match OwnContent::of(&brought.file, &library) {
                    Ok(own) => {
                        learn(&mut versions, &own);
                        library = library.with(&own.library);
                    }
                    Err(_) if is_here(&library, &brought) => {
                        // An older version is read beside what ships, for what it asked.
                        if let Ok(own) = OwnContent::of(&brought.file, shipped) {
                            learn(&mut versions, &own);
                        }
                    }
                    Err(_) => left.push(brought),
                }
            }
            if left.is_empty() || left.len() == before {
                for brought in left {
                    refuse(&brought, &library, path(brought.by), intake);
                }
                return (library, versions);
            }
            waiting = left;
        }
    }
}

fn learn(versions: &mut Versions, own: &OwnContent) {
    for questionnaire in own.library.catalogue.questionnaires() {
        versions.learn(questionnaire);
    }
}

/// Whether another version of a file is read already.
fn is_here(library: &Library, brought: &Brought) -> bool {
    library.catalogue.questionnaire(&brought.file.id).is_some()
}

/// Says what is wrong with a file that nothing helps.
fn refuse(brought: &Brought, library: &Library, path: &Path, intake: &mut Intake) {
    let problems = OwnContent::of(&brought.file, library).err();
    // `waymark check` lists them all.
    if let Some(problem) = problems.unwrap_or_default().first() {
        intake.note(path, Aside::Broken(problem.to_string()));
    }
}
