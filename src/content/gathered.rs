//! The questionnaires of authors that many documents carry, each version read once.

use super::{Library, OwnContent, Problem};
use crate::questionnaire::{OwnFile, Questionnaire, QuestionnaireId};

/// What ships together with what many documents carry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// What ships with the newest version of each questionnaire that could be read.
    pub library: Library,
    /// Every version that could be read, older ones among them, as each asks.
    pub versions: Vec<Questionnaire>,
    /// The files that could not be read, each with all that is wrong.
    pub refused: Vec<(OwnFile, Vec<Problem>)>,
    /// The id and the version of every file that was looked at.
    looked_at: Vec<(QuestionnaireId, u32)>,
}

impl Gathered {
    /// Reads files beside what ships; of one id and version only one comes.
    pub fn of(mut files: Vec<OwnFile>, shipped: &Library) -> Self {
        // The newest of each id first: what it brings, no older one can bring again.
        files.sort_by(|a, b| (&b.id, b.version).cmp(&(&a.id, a.version)));
        let mut gathered = Self {
            library: shipped.clone(),
            looked_at: files.iter().map(|it| (it.id.clone(), it.version)).collect(),
            ..Self::default()
        };
        let mut waiting = files;
        // One may ask what another brings, so that it can be read only after that.
        loop {
            let before = waiting.len();
            let mut left = Vec::new();
            for file in waiting {
                match OwnContent::of(&file, &gathered.library) {
                    Ok(own) => {
                        gathered.learn(&own);
                        gathered.library = gathered.library.with(&own.library);
                    }
                    Err(_) if gathered.has(&file) => {
                        // An older version is read beside what ships, for what it asked.
                        if let Ok(own) = OwnContent::of(&file, shipped) {
                            gathered.learn(&own);
                        }
                    }
                    Err(problems) => left.push((file, problems)),
                }
            }
            if left.is_empty() || left.len() == before {
                gathered.refused = left;
                return gathered;
            }
            waiting = left.into_iter().map(|(file, _)| file).collect();
        }
    }

    /// Whether what a file holds was looked at, whether or not it could be read.
    pub fn has_looked_at(&self, file: &OwnFile) -> bool {
        let mut looked_at = self.looked_at.iter();
        looked_at.any(|(id, version)| *id == file.id && *version == file.version)
    }

    fn learn(&mut self, own: &OwnContent) {
        let read = own.library.catalogue.questionnaires();
        self.versions.extend(read.iter().cloned());
    }

    /// Whether another version of a file is read already.
    fn has(&self, file: &OwnFile) -> bool {
        self.library.catalogue.questionnaire(&file.id).is_some()
    }
}
