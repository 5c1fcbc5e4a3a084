//! What a newer version wrote is never overwritten by an older one.

use reactive_graph::graph::untrack;

use super::*;
use crate::exchange::{open_kept, write_one};
use crate::questionnaire::OwnFile;
use crate::state::Clash;
use crate::state::tests::world::{assessment, first_tab, let_time_pass, tab};
use crate::storage::StorageError;
use crate::storage::disk::Disk;

#[test]
fn f20_what_a_newer_waymark_saved_is_never_overwritten() {
    let disk = Disk::default();
    let [_, other] = two_tabs(&disk);
    let newer = write_one(&assessment("a", "Tide")).replace("\"schema\":1", "\"schema\":2");
    disk.write("waymark:assessment:a", &newer);
    let it = other.handles.assessments;
    it.set_position(&id("a"), &"toil".into());
    let_time_pass();
    assert_eq!(disk.read("waymark:assessment:a").as_deref(), Some(&*newer));
    assert_eq!(untrack(|| it.clash_of(&id("a"))), Some(Clash::Newer));
    level(other.handles, "a", "toil", 3);
    let_time_pass();
    assert_eq!(disk.read("waymark:assessment:a").as_deref(), Some(&*newer));
    // What was changed here is kept beside it.
    let copy = names(&disk).into_iter().find(|name| name.contains("new-"));
    let copy = disk.read(&copy.unwrap()).unwrap();
    assert_eq!(levels(&open_kept("copy", &copy).unwrap().0), [("toil", 3)]);
}

#[test]
fn f14_f20_what_a_newer_waymark_saved_stays_where_that_finds_it() {
    let disk = Disk::default();
    let newer = write_one(&assessment("a", "Tide")).replace("\"schema\":1", "\"schema\":2");
    disk.write("waymark:assessment:a", &newer);
    let own = r#"{"format":"waymark","schema":2,"questionnaires":[]}"#;
    disk.write("waymark:questionnaire:ours", own);
    let before = disk.texts();
    let handles = first_tab(&disk).handles;
    assert_eq!(untrack(|| handles.saving.unreadable()).len(), 1);
    assert_eq!(disk.texts(), before);
    let file = OwnFile {
        id: "ours".into(),
        version: 1,
        title: "Ours".to_owned(),
        text: "text".to_owned(),
    };
    assert_eq!(handles.own_files.keep(&[file]), Err(StorageError::Changed));
    assert_eq!(disk.texts(), before);
}

#[test]
fn f20_what_a_later_version_wrote_beside_an_assessment_outlives_every_change() {
    let disk = Disk::default();
    let more = r#""more":{"of":"a later version"}"#;
    let text = write_one(&assessment("a", "Tide")).replacen('{', &format!("{{{more},"), 1);
    disk.write("waymark:assessment:a", &text);
    let own = format!(
        r#"{{{more},"format":"waymark","schema":1,"questionnaires":[{{"id":"ours","title":"Ours","version":1,"text":"text","sealed":true}}]}}"#
    );
    disk.write("waymark:questionnaire:ours", &own);
    let handles = first_tab(&disk).handles;
    level(handles, "a", "toil", 3);
    let_time_pass();
    assert!(disk.read("waymark:assessment:a").unwrap().contains(more));
    let file = handles.own_files.list().remove(0);
    handles.own_files.keep(&[file]).unwrap();
    let own = disk.read("waymark:questionnaire:ours").unwrap();
    assert!(
        own.contains(more) && own.contains(r#""sealed":true"#),
        "{own}"
    );
    let removed = handles.assessments.remove(&id("a")).unwrap();
    handles.assessments.insert(removed);
    let_time_pass();
    assert!(disk.read("waymark:assessment:a").unwrap().contains(more));

    // It travels with a copy, and into another browser.
    let copy = handles.copy_of_everything();
    let elsewhere = Disk::default();
    let other = tab(&elsewhere).handles;
    let imported = other.preview_import(copy.as_bytes()).unwrap();
    let choices = crate::state::Choices::of(&imported);
    other.import(&imported, &choices).unwrap();
    assert!(
        elsewhere
            .read("waymark:assessment:a")
            .unwrap()
            .contains(more)
    );
    let value = |text: String| serde_json::from_str::<serde_json::Value>(&text).unwrap();
    assert_eq!(value(other.copy_of_everything()), value(copy));
}
