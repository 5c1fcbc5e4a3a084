//! Many teams on a desk: files come in, are kept, and are laid side by side.

mod bringing;
mod keeping;
mod laying;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::world::{
    assessment, first_tab, id, let_all_time_pass, let_files_arrive, let_time_pass, outside, tab,
};
use crate::assessment::{Answer, Assessment, ChosenQuestionnaire};
use crate::exchange::tabular::document_of_tables;
use crate::exchange::write;
use crate::portfolio::rollup::Rollup;
use crate::state::Handles;
use crate::state::teams::{
    FileId, Offered, Record, Records, Shelf, Supplies, TeamsDesk, WhenDone, WithRecords,
};

/// A shelf that outlives the desks, or keeps nothing.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Option<BTreeMap<String, Record>>>>);

impl Kept {
    fn working() -> Self {
        Self(Arc::new(Mutex::new(Some(BTreeMap::new()))))
    }

    fn names(&self) -> Vec<String> {
        let kept = self.0.lock().unwrap();
        kept.as_ref().unwrap().keys().cloned().collect()
    }
}

impl Shelf for Kept {
    fn read(&self, then: WithRecords) {
        let kept = self.0.lock().unwrap().clone();
        then(kept.map(|kept| Box::new(kept.into_values()) as Records));
    }

    fn put(&self, records: Vec<Record>, then: WhenDone) {
        let mut kept = self.0.lock().unwrap();
        let is_done = kept.as_mut().map(|kept| {
            kept.extend(records.into_iter().map(|it| (it.name.clone(), it)));
        });
        then(is_done.is_some());
    }

    fn remove(&self, names: Vec<String>, then: WhenDone) {
        let mut kept = self.0.lock().unwrap();
        let is_done = kept
            .as_mut()
            .map(|kept| kept.retain(|name, _| !names.contains(name)));
        then(is_done.is_some());
    }
}

/// The files that a person gave, as the browser has them.
type Files = Arc<Mutex<BTreeMap<FileId, Vec<u8>>>>;

fn desk(handles: Handles, kept: &Kept) -> (TeamsDesk, Files) {
    let files = Files::default();
    let (fetched, forgotten) = (Arc::clone(&files), Arc::clone(&files));
    let sized = Arc::clone(&files);
    let supplies = Supplies {
        size: Box::new(move |file| {
            let files = sized.lock().unwrap();
            #[expect(clippy::cast_precision_loss, reason = "a test's file")]
            let bytes = files.get(&file).map_or(0.0, |bytes| bytes.len() as f64);
            bytes
        }),
        fetch: Box::new(move |file, _, then| {
            let bytes = fetched.lock().unwrap().get(&file).cloned();
            then(bytes);
        }),
        tables: Box::new(|bytes, then| {
            then(document_of_tables(&bytes).map(String::into_bytes));
        }),
        forget: Box::new(move |file| drop(forgotten.lock().unwrap().remove(&file))),
        shelf: Box::new(kept.clone()),
        milliseconds: || 0.0,
    };
    let desk = TeamsDesk::new(outside(), handles, supplies);
    desk.restore();
    (desk, files)
}

fn give(desk: TeamsDesk, files: &Files, given: &[(&str, Vec<u8>)]) {
    let offered = given.iter().map(|(name, _)| Offered {
        name: (*name).to_owned(),
    });
    let ids = desk.arrive(offered.collect());
    assert_eq!(ids.len(), given.len());
    let bytes = given.iter().map(|(_, bytes)| bytes.clone());
    files.lock().unwrap().extend(ids.into_iter().zip(bytes));
    let_all_time_pass();
}

/// An assessment of CALMS with one level everywhere.
fn calms(handles: Handles, name: &str, team: &str, day: &str, level: u8) -> Assessment {
    let mut made = assessment(name, team);
    made.date = day.parse().ok();
    made.revision = 1;
    let catalogue = handles.content.catalogue();
    let questionnaire = catalogue.questionnaire(&"calms".into()).unwrap();
    made.questionnaires = vec![ChosenQuestionnaire {
        id: questionnaire.id.clone(),
        version: questionnaire.version,
    }];
    for (_, entry) in questionnaire.entries() {
        made.respond(&entry.question, |it| it.answer = Some(Answer::Level(level)));
    }
    made
}

fn document(assessments: &[Assessment]) -> Vec<u8> {
    write(assessments).into_bytes()
}

fn lay(handles: Handles, desk: TeamsDesk) -> Option<Rollup> {
    handles.content.load_field();
    handles.content.load_guidance();
    let_files_arrive();
    desk.lay();
    let_all_time_pass();
    desk.picture().map(|picture| picture.rollup.clone())
}

fn names(rollup: &Rollup) -> Vec<&str> {
    rollup.teams.iter().map(|team| team.name.as_str()).collect()
}
