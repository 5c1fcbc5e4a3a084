//! Documents of earlier schemas, by a made-up kind that was raised twice.

use serde_json::{Map, Value, json};

use crate::assessment::AssessmentId;
use crate::exchange::{Format, OpenError, Step, Stuck};
use crate::questionnaire::OwnFile;
use crate::storage::disk::Disk;
use crate::storage::{Storage, StorageError};

/// Since schema 2 a team's name says so, and since schema 3 it says it twice; one that is called Poison is
/// not understood on the way to 3.
static RAISED: Format = Format::new(
    "waymark",
    3,
    &[
        Step {
            from: 1,
            change: |fields| rename(fields, "Old "),
        },
        Step {
            from: 2,
            change: |fields| rename(fields, "Very "),
        },
    ],
);

fn rename(fields: &mut Map<String, Value>, with: &str) -> Result<(), Stuck> {
    let Some(Value::Array(all)) = fields.get_mut("assessments") else {
        return Ok(());
    };
    for assessment in all {
        let team = assessment["team"].as_str().ok_or(Stuck)?;
        if with == "Very " && team.contains("Poison") {
            return Err(Stuck);
        }
        assessment["team"] = json!(format!("{with}{team}"));
    }
    Ok(())
}

fn document(schema: u64, id: &str, team: &str) -> String {
    json!({ "format": "waymark", "schema": schema, "assessments": [{ "id": id, "team": team }] })
        .to_string()
}

const A: &str = "waymark:assessment:a";
const BEFORE: &str = "waymark:before:assessment:a";

fn tab(disk: &Disk) -> Storage {
    Storage::on_disk(disk, || false).of_kind(&RAISED)
}

fn teams(storage: &Storage) -> Vec<String> {
    let found = storage.load().assessments.into_iter();
    found.map(|it| it.team).collect()
}

#[test]
fn f13_every_earlier_schema_is_brought_up_and_the_text_stays_until_it_is_saved_anew() {
    let disk = Disk::default();
    for (schema, id) in [(1, "a"), (2, "b"), (3, "c")] {
        let name = format!("waymark:assessment:{id}");
        disk.write(&name, &document(schema, id, "Tide"));
    }
    let before = disk.texts();
    for _ in 0..2 {
        assert_eq!(teams(&tab(&disk)), ["Very Old Tide", "Very Tide", "Tide"]);
        assert_eq!(disk.texts(), before, "looking changes nothing");
    }
}

#[test]
fn f13_what_was_before_is_kept_until_the_next_start_has_read_what_took_its_place() {
    let disk = Disk::default();
    let old = document(1, "a", "Tide");
    disk.write(A, &old);
    let storage = tab(&disk);
    let mut assessment = storage.load().assessments.remove(0);
    for revision in 1..3 {
        assessment.revision = revision;
        storage.save(&assessment).unwrap();
        // The copy is of what was there at first, however often it is saved.
        assert_eq!(disk.read(BEFORE), Some(old.clone()));
    }
    assert!(disk.read(A).unwrap().contains(r#""schema":3"#));
    // Brought up once, not twice.
    assert_eq!(teams(&tab(&disk)), ["Very Old Tide"]);
    assert_eq!(disk.read(BEFORE), None);
    assert_eq!(teams(&tab(&disk)), ["Very Old Tide"]);
}

#[test]
fn f13_without_room_for_the_copy_nothing_is_written_over() {
    let disk = Disk::default();
    let old = document(1, "a", "Tide");
    disk.write(A, &old);
    let storage = tab(&disk);
    let assessment = storage.load().assessments.remove(0);
    disk.has_room_for(10);
    for _ in 0..2 {
        assert_eq!(storage.save(&assessment), Err(StorageError::Full));
        assert_eq!(disk.read(A), Some(old.clone()));
    }
    disk.heal();
    storage.save(&assessment).unwrap();
    assert_eq!(disk.read(BEFORE), Some(old));
}

#[test]
fn f13_where_what_took_its_place_cannot_be_read_what_was_before_comes_back() {
    let disk = Disk::default();
    let old = document(1, "a", "Tide");
    disk.write(A, "{cut off");
    disk.write(BEFORE, &old);
    let found = tab(&disk).load();
    assert_eq!(found.assessments[0].team, "Very Old Tide");
    assert_eq!(found.unreadable[0].text, "{cut off");
    assert_eq!(disk.read(A), Some(old));
    assert_eq!(disk.read(BEFORE), None);
}

#[test]
fn f13_what_was_deleted_stays_deleted() {
    let disk = Disk::default();
    disk.write(A, &document(1, "a", "Tide"));
    let storage = tab(&disk);
    let assessment = storage.load().assessments.remove(0);
    storage.save(&assessment).unwrap();
    storage.remove(&AssessmentId::from("a")).unwrap();
    let again = tab(&disk);
    assert!(again.has_documents(), "the copy is looked for");
    assert_eq!(teams(&again).len(), 0);
    assert_eq!(disk.texts().len(), 0);
}

#[test]
fn f13_an_authors_file_of_an_earlier_schema_is_kept_in_the_same_way() {
    let disk = Disk::default();
    let file = OwnFile {
        id: "ours".into(),
        version: 1,
        title: "Ours".to_owned(),
        text: "x".to_owned(),
    };
    Storage::on_disk(&disk, || false).save_own(&file).unwrap();
    let old = disk.read("waymark:questionnaire:ours");
    let storage = tab(&disk);
    storage.save_own(&storage.load().own_files[0]).unwrap();
    assert_eq!(disk.read("waymark:before:questionnaire:ours"), old);
    assert_eq!(tab(&disk).load().own_files, [file]);
    assert_eq!(disk.read("waymark:before:questionnaire:ours"), None);
}

#[test]
fn f15_what_a_step_does_not_understand_stays_as_it_is_and_is_offered() {
    let disk = Disk::default();
    let poison = document(1, "a", "Poison");
    disk.write(A, &poison);
    disk.write("waymark:assessment:b", &document(1, "b", "Ebb"));
    for _ in 0..2 {
        let found = tab(&disk).load();
        assert_eq!(found.assessments.len(), 1);
        assert_eq!(found.assessments[0].team, "Very Old Ebb");
        assert_eq!(found.unreadable.len(), 1);
        assert_eq!(found.unreadable[0].text, poison);
        assert_eq!(found.unreadable[0].reason, OpenError::NotBroughtUp(1));
    }
    // A Waymark whose steps understand it brings it back.
    let found = Storage::on_disk(&disk, || false).load();
    assert_eq!(found.assessments.len(), 2);
}

#[test]
fn f14_a_newer_schema_is_never_taken_for_an_earlier_one() {
    let disk = Disk::default();
    let newer = document(4, "a", "Tide");
    disk.write(A, &newer);
    let found = tab(&disk).load();
    assert_eq!(found.unreadable[0].reason, OpenError::Newer(4));
    assert_eq!(found.unreadable[0].text, newer);
    assert_eq!(disk.read(BEFORE), None);
}
