//! The assessments that were brought, and the authors' files that they ask.

use std::sync::Arc;

use super::Record;
use crate::assessment::{Assessment, AssessmentId};
use crate::exchange::{OpenError, open_one, open_one_file, write_one, write_own_file};
use crate::ordered::SortedMap;
use crate::questionnaire::{OwnFile, QuestionnaireId};

/// What the names of kept assessments begin with.
const ASSESSMENT: &str = "assessment:";
/// What the names of kept authors' files begin with.
const QUESTIONNAIRE: &str = "questionnaire:";

/// Everything that was brought.
#[derive(Clone, Debug, Default)]
pub(super) struct Brought {
    pub(super) assessments: SortedMap<AssessmentId, Held>,
    /// The authors' files by id and version.
    pub(super) files: SortedMap<(QuestionnaireId, u32), OwnFile>,
}

/// An assessment, and where it comes from.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) assessment: Arc<Assessment>,
    /// The name of the file that brought it.
    pub(super) file: Arc<str>,
}

/// What became of something that was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// It was not here.
    New,
    /// An older revision was here.
    Newer,
    /// It is here as it is.
    Same,
    /// What is here is newer, or another text of the same version, and stays.
    Older,
}

impl Put {
    /// Whether what is here is another thing now.
    pub(super) fn is_change(self) -> bool {
        matches!(self, Self::New | Self::Newer)
    }
}

impl Brought {
    /// Takes an assessment in, unless what is here is as new or newer.
    pub(super) fn take(&mut self, held: Held) -> Put {
        let (id, coming) = (held.assessment.id.clone(), &held.assessment);
        let put = match self.assessments.get(&id).map(|held| &held.assessment) {
            None => Put::New,
            Some(here) if here == coming => Put::Same,
            Some(here) => {
                let age = |it: &Assessment| (it.revision, it.updated.clone());
                if age(coming) > age(here) {
                    Put::Newer
                } else {
                    Put::Older
                }
            }
        };
        if put.is_change() {
            self.assessments.insert(id, held);
        }
        put
    }

    /// Takes an author's file in, unless the same version is here.
    pub(super) fn take_file(&mut self, file: OwnFile) -> Put {
        let key = (file.id.clone(), file.version);
        match self.files.get(&key) {
            None => {
                self.files.insert(key, file);
                Put::New
            }
            Some(here) if here.text == file.text => Put::Same,
            Some(_) => Put::Older,
        }
    }

    /// Takes in what was kept on an earlier visit.
    pub(super) fn take_record(&mut self, record: &Record) -> Result<(), OpenError> {
        if record.name.starts_with(QUESTIONNAIRE) {
            self.take_file(open_one_file(&record.text)?);
        } else {
            let assessment = Arc::new(open_one(&record.text)?);
            let file = record.file.as_str().into();
            self.take(Held { assessment, file });
        }
        Ok(())
    }
}

impl Held {
    /// What is kept of it.
    pub(super) fn record(&self) -> Record {
        Record {
            name: name_of(&self.assessment.id),
            text: write_one(&self.assessment),
            file: self.file.to_string(),
        }
    }
}

/// Under which name an assessment is kept.
pub(super) fn name_of(id: &AssessmentId) -> String {
    format!("{ASSESSMENT}{id}")
}

/// What is kept of an author's file.
pub(super) fn record_of(file: &OwnFile, from: &str) -> Record {
    Record {
        name: format!("{QUESTIONNAIRE}{}@{}", file.id, file.version),
        text: write_own_file(file),
        file: from.to_owned(),
    }
}
