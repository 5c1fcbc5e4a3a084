//! The files that a person brought, read beside what ships.

use std::sync::Arc;

use super::Files;
use crate::assessment::Assessment;
use crate::content::{Library, OwnContent, Problem};
use crate::questionnaire::{Catalogue, OwnFile, QuestionnaireId};
use crate::roadmap::Guidance;

/// Every file that is kept, read, and what ships together with what they bring.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnShelf {
    /// The files that can be used, in an order in which each may refer to those before it.
    pub usable: Vec<OwnContent>,
    /// The files that cannot, each with all that is wrong: what they refer to may be gone.
    pub unusable: Vec<(OwnFile, Vec<Problem>)>,
    pub(in crate::state) catalogue: Arc<Catalogue>,
    pub(in crate::state) guidance: Arc<Guidance>,
}

impl OwnShelf {
    pub(super) fn read(files: &Files, catalogue: Arc<Catalogue>, guidance: Arc<Guidance>) -> Self {
        let mut shelf = Self {
            usable: Vec::new(),
            unusable: Vec::new(),
            catalogue,
            guidance,
        };
        let mut waiting: Vec<&OwnFile> = files.values().collect();
        // One file may refer to what another brings: go round until nothing more can be read.
        while !waiting.is_empty() {
            let before = shelf.usable.len();
            let mut unread = Vec::new();
            for file in waiting {
                match OwnContent::of(file, &shelf.everything()) {
                    Ok(content) => shelf.add(content),
                    Err(problems) => unread.push((file, problems)),
                }
            }
            if shelf.usable.len() == before {
                let unusable = unread.into_iter();
                shelf.unusable = unusable
                    .map(|(file, found)| (file.clone(), found))
                    .collect();
                break;
            }
            waiting = unread.into_iter().map(|(file, _)| file).collect();
        }
        shelf
    }

    fn add(&mut self, content: OwnContent) {
        let all = self.everything().with(&content.library);
        self.catalogue = Arc::new(all.catalogue);
        self.guidance = Arc::new(all.guidance);
        self.usable.push(content);
    }

    pub(super) fn everything(&self) -> Library {
        Library {
            catalogue: (*self.catalogue).clone(),
            guidance: (*self.guidance).clone(),
        }
    }

    /// What ships together with what the files bring.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The file that brings a questionnaire.
    pub fn bringing(&self, id: &QuestionnaireId) -> Option<&OwnContent> {
        let mut usable = self.usable.iter();
        usable.find(|content| content.library.catalogue.questionnaire(id).is_some())
    }

    /// The files that an assessment needs: those whose questionnaires it asks, and those that
    /// these refer to.
    pub(super) fn needed_by(&self, assessment: &Assessment) -> Vec<&OwnFile> {
        let mut needed: Vec<&OwnContent> = Vec::new();
        // A file refers only to those before it.
        for content in self.usable.iter().rev() {
            let is_referred_to = || needed.iter().any(|other| other.refers_to(content));
            if content.is_chosen_by(assessment) || is_referred_to() {
                needed.push(content);
            }
        }
        let unusable = self.unusable.iter().map(|(file, _)| file);
        let is_chosen = |file: &&OwnFile| {
            let mut chosen = assessment.questionnaires.iter();
            chosen.any(|chosen| chosen.id == file.id)
        };
        let usable = needed.into_iter().map(|content| &content.file);
        usable.chain(unusable.filter(is_chosen)).collect()
    }
}
