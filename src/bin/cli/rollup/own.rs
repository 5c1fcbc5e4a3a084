//! Authors' questionnaires that documents carry: each version once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use waymark::content::{Gathered, Library};
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
        let by: BTreeMap<(QuestionnaireId, u32), usize> = self
            .texts
            .iter()
            .map(|(key, brought)| (key.clone(), brought.by))
            .collect();
        let texts = self.texts.into_values().map(|brought| brought.file);
        let gathered = Gathered::of(texts.collect(), shipped);
        for questionnaire in &gathered.versions {
            versions.learn(questionnaire);
        }
        for (file, problems) in &gathered.refused {
            let by = by.get(&(file.id.clone(), file.version)).copied();
            // `waymark check` lists them all.
            if let Some((by, problem)) = by.zip(problems.first()) {
                intake.note(path(by), Aside::Broken(problem.to_string()));
            }
        }
        (gathered.library, versions)
    }
}
