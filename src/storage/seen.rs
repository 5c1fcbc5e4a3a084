//! What this tab has last read or written of each document, so that it never writes over what another
//! tab has written since.

use std::cell::RefCell;

use super::{Storage, StorageError};
use crate::assessment::{Assessment, AssessmentId, UnknownFields};
use crate::exchange::add_unknown;
use crate::exchange::key::{self, Key};
use crate::ordered::{SortedMap, SortedSet};
use crate::questionnaire::OwnFile;

/// What was last seen of each document, by its name.
#[derive(Debug, Default)]
pub(super) struct Seen(RefCell<SortedMap<String, Sight>>);

/// What was last seen of a document.
#[derive(Debug, Default)]
pub(super) struct Sight {
    /// Its text; nothing once it is gone.
    pub(super) text: Option<String>,
    /// What a later version wrote into it, beside what this build knows.
    beside: UnknownFields,
    /// The revision of the assessment that it is, where that is known.
    pub(super) revision: Option<u64>,
    /// When this tab last put something of it into the past; 0 where it never did.
    pub(super) past: u64,
    /// Whether there may be too much of it there since.
    pub(super) is_untidy: bool,
}

impl Seen {
    fn text(&self, name: &str) -> Option<String> {
        self.0.borrow().get(name)?.text.clone()
    }

    fn note(&self, name: &str, text: Option<String>) {
        let mut all = self.0.borrow_mut();
        if let Some(sight) = all.get_mut(name) {
            sight.text = text;
        } else {
            let sight = Sight {
                text,
                ..Sight::default()
            };
            all.insert(name.to_owned(), sight);
        }
    }

    /// What a later version wrote beside what this build knows.
    pub(super) fn beside(&self, key: &Key<'_>) -> UnknownFields {
        let all = self.0.borrow();
        let sight = all.get(key.to_string().as_str());
        sight.map(|sight| sight.beside.clone()).unwrap_or_default()
    }

    /// What was seen of a document, to be looked at or added to; nothing where it never was.
    pub(super) fn with<T>(&self, name: &str, act: impl FnOnce(&mut Sight) -> T) -> Option<T> {
        self.0.borrow_mut().get_mut(name).map(act)
    }

    /// Takes the ids of assessments of which there may be too much in the past.
    pub(super) fn take_untidy(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for (name, sight) in self.0.borrow().iter() {
            if sight.is_untidy {
                ids.extend(key::assessment_id(name));
            }
        }
        for sight in self.0.borrow_mut().values_mut() {
            sight.is_untidy = false;
        }
        ids
    }

    /// Forgets everything.
    pub(super) fn clear(&self) {
        self.0.borrow_mut().clear();
    }
}

impl Storage {
    /// Writes over what this tab has last seen there, and over nothing else.
    pub(super) fn swap(&self, key: &Key<'_>, text: String) -> Result<(), StorageError> {
        self.check(key)?;
        self.put(key, &text)?;
        self.note(key, Some(text));
        Ok(())
    }

    /// Removes what this tab has last seen there, and nothing else.
    pub(super) fn swap_out(&self, key: &Key<'_>) -> Result<(), StorageError> {
        self.check(key)?;
        self.delete(key)?;
        self.note(key, None);
        Ok(())
    }

    fn check(&self, key: &Key<'_>) -> Result<(), StorageError> {
        if self.look(key)? == self.seen(key) {
            Ok(())
        } else {
            Err(StorageError::Changed)
        }
    }

    /// What this tab has last seen of a document.
    pub(super) fn seen(&self, key: &Key<'_>) -> Option<String> {
        self.seen.text(&key.to_string())
    }

    /// Remembers what was seen of a document, and what a later version wrote there stays.
    pub(super) fn note(&self, key: &Key<'_>, text: Option<String>) {
        self.seen.note(&key.to_string(), text);
    }

    /// Remembers a document that was read, with what a later version wrote there.
    pub(super) fn note_read(&self, key: &Key<'_>, text: String, beside: UnknownFields) {
        let name = key.to_string();
        self.seen.note(&name, Some(text));
        self.seen.with(&name, |sight| {
            sight.beside = beside;
            sight.revision = None;
        });
    }

    /// Whether another tab has changed or deleted an assessment since this one looked.
    pub fn is_changed(&self, id: &AssessmentId) -> bool {
        self.check(&Key::Assessment(id.as_str())) == Err(StorageError::Changed)
    }

    /// The names of documents of a kind that are not as this tab has last seen them: changed, gone or new.
    fn changed_names(&self, is_kind: fn(&Key<'_>) -> bool) -> Result<Vec<String>, StorageError> {
        let names = self.place.names()?.into_iter();
        let mut names: SortedSet<String> =
            names.filter(|name| name.starts_with(key::PREFIX)).collect();
        names.extend(self.seen.0.borrow().keys().cloned());
        let mut changed = Vec::new();
        for name in &names {
            let is_asked = Key::of(name).is_some_and(|key| is_kind(&key));
            if is_asked && self.place.read(name)? != self.seen.text(name) {
                changed.push(name.clone());
            }
        }
        Ok(changed)
    }

    /// The assessments that are not as this tab has last seen them.
    ///
    /// # Errors
    /// When the browser lets nothing be read, which says nothing of what is there.
    pub fn changed_elsewhere(&self) -> Result<Vec<AssessmentId>, StorageError> {
        let names = self.changed_names(|key| matches!(key, Key::Assessment(_)))?;
        let ids = names.iter().filter_map(|name| key::assessment_id(name));
        Ok(ids.map(|id| AssessmentId::from(id.as_str())).collect())
    }

    /// Whether an author's file is not as this tab has last seen it.
    pub fn has_own_changed_elsewhere(&self) -> bool {
        let changed = self.changed_names(|key| matches!(key, Key::Questionnaire(_)));
        changed.is_ok_and(|names| !names.is_empty())
    }

    /// Whether nothing of Waymark's is left of what this tab has seen: whoever removes documents one by
    /// one leaves something, and whoever erases all leaves a mark.
    pub fn is_emptied(&self) -> bool {
        let has_seen_some = self.seen.0.borrow().values().any(|it| it.text.is_some());
        has_seen_some
            && self
                .place
                .names()
                .is_ok_and(|names| !names.iter().any(|name| name.starts_with(key::PREFIX)))
    }

    /// Adds what a later version wrote into a document beside an assessment.
    pub fn add_beside(&self, id: &AssessmentId, fields: &UnknownFields) {
        let name = Key::Assessment(id.as_str()).to_string();
        let mut all = self.seen.0.borrow_mut();
        let mut sight = all.remove(&name).unwrap_or_default();
        add_unknown(&mut sight.beside, fields);
        all.insert(name, sight);
    }

    /// What a later version wrote beside these assessments and authors' files.
    pub fn beside_all<'a>(
        &self,
        assessments: impl IntoIterator<Item = &'a Assessment>,
        files: impl IntoIterator<Item = &'a OwnFile>,
    ) -> UnknownFields {
        let mut beside = UnknownFields::new();
        let mut add = |key: &Key<'_>| {
            add_unknown(&mut beside, &self.seen.beside(key));
        };
        for assessment in assessments {
            add(&Key::Assessment(assessment.id.as_str()));
        }
        for file in files {
            add(&Key::Questionnaire(file.id.as_str()));
        }
        beside
    }

    /// Takes it that a document is gone, if it is, so that it can be saved again; whether it is.
    pub fn is_missing(&self, id: &AssessmentId) -> bool {
        let key = Key::Assessment(id.as_str());
        let is_gone = self.look(&key) == Ok(None);
        if is_gone {
            self.note(&key, None);
        }
        is_gone
    }
}
