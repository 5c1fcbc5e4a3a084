//! What a browser kept, and what a crash screen saves of it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use waymark::exchange::key::Key;
use waymark::exchange::{
    may_be_kept, open, open_kept, open_kept_file, open_one, open_one_file, write_one,
    write_own_file,
};
use waymark::storage::Storage;

use super::documents::{is_written_as_it_is, left_out, refused};
use super::parts;

/// An id and a text that was kept under it.
pub fn kept(bytes: &[u8]) {
    let parts = parts(bytes);
    let [id, text] = parts.as_slice() else {
        return;
    };
    match open_kept(id, text) {
        Ok((assessment, _)) => {
            assert_eq!(assessment.id.as_str(), id);
            let written = write_one(&assessment);
            assert_eq!(open_one(&written).as_ref(), Ok(&assessment));
            let storage = Storage::in_memory(|| false);
            assert_eq!(storage.save(&assessment).is_ok(), may_be_kept(&written));
            let found = storage.load();
            assert!(found.unreadable.is_empty(), "{:?}", found.unreadable);
            assert_eq!(found.assessments, [assessment]);
        }
        Err(error) => refused(&error),
    }
    if let Ok((file, _)) = open_kept_file(id, text) {
        assert_eq!(file.id.as_str(), id);
        assert_eq!(open_one_file(&write_own_file(&file)), Ok(file));
    }
}

/// Keys and texts in turn: a rescue file of them brings back what can be read, and tells the rest.
pub fn rescue(bytes: &[u8]) {
    let parts = parts(bytes);
    let (pairs, _) = parts.as_chunks::<2>();
    let entries: Map<String, Value> = pairs
        .iter()
        .map(|[name, text]| (name.clone(), text.as_str().into()))
        .collect();
    // Choices and sheets may hold nothing, preferences are told by nobody, and neither the list of ids nor
    // what an earlier schema wrote is read.
    let silent = |name: &&String| {
        matches!(
            Key::of(name),
            Some(
                Key::Ids
                    | Key::Tools
                    | Key::Mappings
                    | Key::Preferences
                    | Key::Before(_)
                    | Key::Written
                    | Key::Erased
            )
        )
    };
    let (silent, all) = (entries.keys().filter(silent).count(), entries.len());
    let file = json!({ "format": "waymark-rescue", "schema": 1, "entries": entries });
    let opened = match open(file.to_string().as_bytes()) {
        Ok(opened) => opened,
        Err(error) => return refused(&error),
    };
    let told = opened.assessments.len() + opened.questionnaires.len() + opened.left_out.len();
    assert!(told <= all && all <= told + silent, "{all} became {told}");
    let ids: BTreeSet<&str> = opened.assessments.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), opened.assessments.len());
    opened.left_out.iter().for_each(left_out);
    is_written_as_it_is(&opened);
}
