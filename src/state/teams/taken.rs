//! What is taken from the desk: a team's assessments, documents, and the authors' files that came along.

use std::sync::Arc;

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::TeamsDesk;
use crate::assessment::{Assessment, AssessmentId, ChosenQuestionnaire};
use crate::content::Gathered;
use crate::exchange::write_with;
use crate::ordered::sorted_by;
use crate::portfolio::rollup::Head;
use crate::questionnaire::OwnFile;

impl TeamsDesk {
    /// The authors' files to be read beside what ships, once one came along that is not known here; what
    /// reads them arrives later.
    #[track_caller]
    pub fn unread_files(self) -> Vec<OwnFile> {
        self.change.track();
        let known = self.content.catalogue();
        let gathered = self.gathered.get();
        let is_read = |file: &OwnFile| {
            let here = known.questionnaire(&file.id);
            here.is_some_and(|here| here.version == file.version)
                || gathered.as_ref().is_some_and(|it| it.has_looked_at(file))
        };
        let mut files: Vec<OwnFile> = self
            .brought
            .with_value(|brought| brought.files.values().cloned().collect());
        if files.iter().all(is_read) {
            return Vec::new();
        }
        let own = self.own_files.list().into_iter();
        let is_here = |own: &OwnFile| {
            let mut files = files.iter();
            files.any(|it| it.id == own.id && it.version == own.version)
        };
        let own: Vec<OwnFile> = own.filter(|own| !is_here(own)).collect();
        files.extend(own);
        files
    }

    /// Takes what was made of the authors' files.
    pub fn take_gathered(self, gathered: Arc<Gathered>) {
        self.gathered.set(Some(gathered));
    }

    /// The assessments of the team for which one speaks, the newest first.
    pub fn visits(self, id: &AssessmentId) -> Vec<Arc<Assessment>> {
        let all = untrack(|| self.all());
        let team = |assessment: &Assessment| Head::of(assessment, 0).team;
        let Some(wanted) = all.iter().find(|it| it.id == *id).map(|it| team(it)) else {
            return Vec::new();
        };
        let of_team = all.into_iter().filter(|it| team(it) == wanted);
        sorted_by(of_team, |a, b| {
            let by_day = b.date.cmp(&a.date);
            by_day
                .then_with(|| b.updated.cmp(&a.updated))
                .then_with(|| a.id.cmp(&b.id))
        })
    }

    /// An assessment that was brought, as a document that can be opened in this browser.
    pub fn document_of(self, id: &AssessmentId) -> Option<String> {
        self.brought.with_value(|brought| {
            let held = brought.assessments.get(id)?;
            let chosen = &held.assessment.questionnaires;
            let files = brought.files.values().filter(|file| {
                let is_it = |chosen: &ChosenQuestionnaire| {
                    chosen.id == file.id && chosen.version == file.version
                };
                chosen.iter().any(is_it)
            });
            Some(write_with([held.assessment.as_ref()], files))
        })
    }

    /// Everything that was brought, as one document.
    pub fn document(self) -> String {
        self.brought.with_value(|brought| {
            let assessments = brought.assessments.values();
            // Of each author's file the newest version: a document holds one.
            let mut files: Vec<&OwnFile> = Vec::new();
            for file in brought.files.values() {
                match files.last_mut() {
                    Some(last) if last.id == file.id => *last = file,
                    _ => files.push(file),
                }
            }
            write_with(assessments.map(|held| held.assessment.as_ref()), files)
        })
    }
}
