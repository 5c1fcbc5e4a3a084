//! Tabs that share what is kept never overwrite each other, and the newest version never what it cannot
//! read.

mod gone;
mod merged;
mod newer;
mod other;

use reactive_graph::graph::untrack;

use super::world::{Tab, assessment, first_tab, id, tab};
use crate::assessment::{Answer, Assessment};
use crate::exchange::open_kept;
use crate::state::Handles;
use crate::storage::disk::Disk;

fn level(handles: Handles, of: &str, question: &str, level: u8) {
    handles.assessments.update(&id(of), |it| {
        it.respond(&question.into(), |response| {
            response.answer = Some(Answer::Level(level));
        });
    });
}

fn levels(assessment: &Assessment) -> Vec<(&str, u8)> {
    let questions = assessment.answers.keys();
    questions
        .filter_map(|question| Some((question.as_str(), assessment.level(question)?)))
        .collect()
}

fn here(handles: Handles, of: &str) -> Assessment {
    untrack(|| handles.assessments.find(&id(of))).unwrap()
}

fn kept(disk: &Disk, of: &str) -> Assessment {
    let text = disk.read(&format!("waymark:assessment:{of}")).unwrap();
    open_kept(of, &text).unwrap().0
}

fn message(handles: Handles) -> String {
    let toast = untrack(|| handles.notices.current());
    toast.map(|toast| toast.text).unwrap_or_default()
}

/// Two tabs that have the assessment `a` open.
fn two_tabs(disk: &Disk) -> [Tab; 2] {
    let one = first_tab(disk);
    one.handles.assessments.insert(assessment("a", "Tide"));
    one.handles.assessments.flush();
    [one, tab(disk)]
}

fn names(disk: &Disk) -> Vec<String> {
    disk.texts().into_keys().collect()
}
