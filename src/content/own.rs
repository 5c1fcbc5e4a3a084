//! A questionnaire that an author brings, read and ready to be used like one that ships.

use super::{Excerpt, GivenFile, Library, Place, Problem, ProblemKind};
use crate::assessment::Assessment;
use crate::questionnaire::{OwnFile, PracticeId, QuestionId};

/// An author's file with everything it brings.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnContent {
    /// The file, to be kept.
    pub file: OwnFile,
    /// What it adds: questionnaires, at least one, and whatever they need.
    pub library: Library,
}

impl OwnContent {
    /// Reads an author's file, which may refer to what `beside` holds and brings nothing under an
    /// id of it. To read a newer version of a file, leave the older one out of `beside`.
    ///
    /// # Errors
    /// Every problem of the file, as [`Library::added`] finds them, and a file without a
    /// questionnaire.
    pub fn read(given: GivenFile<'_>, beside: &Library) -> Result<Self, Vec<Problem>> {
        let library = Library::added(&[given], beside)?;
        let text = String::from_utf8_lossy(given.bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let Some(first) = library.catalogue.questionnaires().first() else {
            return Err(vec![Problem {
                file: given.name.to_owned(),
                place: Place::of(text, 0),
                kind: ProblemKind::NoQuestionnaire,
                excerpt: Some(Excerpt::of(text, 0)),
            }]);
        };
        Ok(Self {
            file: OwnFile {
                id: first.id.clone(),
                title: first.title.clone(),
                version: first.version,
                text: text.to_owned(),
            },
            library,
        })
    }

    /// Reads a file that was kept or carried.
    ///
    /// # Errors
    /// As [`OwnContent::read`]: what it refers to may be gone, or its ids may be taken by now.
    pub fn of(file: &OwnFile, beside: &Library) -> Result<Self, Vec<Problem>> {
        let name = format!("{}.toml", file.id);
        let given = GivenFile {
            name: &name,
            bytes: file.text.as_bytes(),
        };
        Self::read(given, beside)
    }

    /// Whether it asks a question or names a practice that another file brings, so that it cannot
    /// be read without that file.
    pub fn refers_to(&self, other: &Self) -> bool {
        let (catalogue, practices) = (&self.library.catalogue, self.library.guidance.practices());
        let asked = catalogue.questionnaires().iter();
        let mut asked = asked.flat_map(|q| q.entries().map(|(_, entry)| &entry.question));
        let brings = |id: &QuestionId| other.library.catalogue.question(id).is_some();
        let named = catalogue
            .questions()
            .flat_map(|question| &question.practices);
        let mut named = named.chain(practices.flat_map(|practice| &practice.requires));
        let brings_practice = |id: &PracticeId| other.library.guidance.practice(id).is_some();
        asked.any(brings) || named.any(brings_practice)
    }

    /// Whether an assessment asks one of its questionnaires, so that its file must travel with it.
    pub fn is_chosen_by(&self, assessment: &Assessment) -> bool {
        let mut chosen = assessment.questionnaires.iter();
        chosen.any(|chosen| self.library.catalogue.questionnaire(&chosen.id).is_some())
    }
}
