//! What may be kept may be read, whatever it weighs and under whichever key it lies.

use super::super::StorageError;
use super::super::disk::Disk;
use super::{assessment, own_file, tab, teams};
use crate::assessment::Assessment;
use crate::exchange::{self, Expected, MAX_ASSESSMENT_BYTES, OpenError};

/// An assessment whose kept text weighs so many bytes, in letters of three bytes each.
fn weighing(bytes: usize) -> Assessment {
    let mut heavy = assessment("heavy", "Tide");
    heavy.scope.push('x');
    let rest = bytes - exchange::write_one(&heavy).len();
    heavy.scope = "x".repeat(1 + rest % 3) + &"潮".repeat(rest / 3);
    assert_eq!(exchange::write_one(&heavy).len(), bytes);
    heavy
}

#[test]
fn what_is_kept_is_read_at_the_next_visit_and_from_a_file_however_large() {
    for bytes in [5_042_821, MAX_ASSESSMENT_BYTES] {
        let (disk, heavy) = (Disk::default(), weighing(bytes));
        tab(&disk).save(&heavy).unwrap();
        let found = tab(&disk).load();
        assert_eq!(found.unreadable, []);
        assert!(found.assessments == [heavy.clone()], "{bytes}");
        // A file has spaces and line ends that are not kept.
        let file = exchange::write([&heavy]);
        let opened = exchange::open(file.as_bytes()).unwrap();
        assert!(opened.assessments == [heavy], "{bytes}");
    }
}

#[test]
fn what_is_too_large_to_be_opened_from_a_file_is_not_kept() {
    let (disk, mut heavy) = (Disk::default(), weighing(MAX_ASSESSMENT_BYTES));
    tab(&disk).save(&heavy).unwrap();
    let before = disk.texts();
    heavy.scope.push('x');
    assert_eq!(tab(&disk).save(&heavy), Err(StorageError::TooLarge));
    assert_eq!(disk.texts(), before);
    let file = exchange::write([&heavy]);
    let refused = exchange::open(file.as_bytes());
    let limit = exchange::Limit::Part {
        path: "assessments[0]".to_owned(),
        most: MAX_ASSESSMENT_BYTES,
    };
    assert_eq!(refused, Err(OpenError::Limit(limit)));
}

#[test]
fn what_earlier_versions_moved_aside_for_its_size_comes_back() {
    let disk = Disk::default();
    let text = exchange::write_one(&weighing(5_042_821));
    disk.write("waymark:unreadable:heavy", &text);
    assert_eq!(teams(&disk), ["Tide"]);
    assert!(disk.read("waymark:assessment:heavy").unwrap() == text);
}

#[test]
fn a_document_under_the_key_of_another_id_hides_neither() {
    let disk = Disk::default();
    tab(&disk).save(&assessment("b", "Tide")).unwrap();
    let copied = exchange::write_one(&assessment("b", "Ebb"));
    disk.write("waymark:assessment:a", &copied);
    let storage = tab(&disk);
    let mut found = storage.load().assessments;
    assert_eq!(found, [assessment("a", "Ebb"), assessment("b", "Tide")]);
    // The next save goes to where it came from.
    found[0].team = "Ebb again".to_owned();
    storage.save(&found[0]).unwrap();
    assert_eq!(teams(&disk), ["Ebb again", "Tide"]);
    assert_eq!(disk.texts().len(), 2);
}

#[test]
fn a_questionnaire_under_the_key_of_another_id_hides_neither() {
    let disk = Disk::default();
    tab(&disk).save_own(&own_file("b", "ours")).unwrap();
    let copied = exchange::write_own_file(&own_file("b", "theirs"));
    disk.write("waymark:questionnaire:a", &copied);
    let found = tab(&disk).load().own_files;
    let found: Vec<_> = found.iter().map(|it| (it.id.as_str(), &*it.text)).collect();
    assert_eq!(found, [("a", "theirs"), ("b", "ours")]);
}

#[test]
fn several_assessments_under_one_key_are_moved_aside_and_none_is_lost() {
    let disk = Disk::default();
    let text = exchange::write(&[assessment("a", "Tide"), assessment("b", "Ebb")]);
    disk.write("waymark:assessment:a", &text);
    let found = tab(&disk).load();
    assert_eq!(found.assessments, []);
    let path = "assessments".to_owned();
    let expected = Expected::One;
    assert_eq!(found.unreadable[0].text, text);
    assert_eq!(
        found.unreadable[0].reason,
        OpenError::Shape { path, expected }
    );
    assert_eq!(disk.read("waymark:unreadable:a").unwrap(), text);
}

#[test]
fn a_count_of_saves_never_makes_an_assessment_unreadable() {
    let most = Assessment::MAX_REVISION;
    for (written, read) in [
        (most - 1, most - 1),
        (most, most),
        (most + 1, 0),
        (u64::MAX, 0),
    ] {
        let (disk, mut kept) = (Disk::default(), assessment("a", "Tide"));
        kept.revision = written;
        tab(&disk).save(&kept).unwrap();
        let found = tab(&disk).load().assessments;
        assert_eq!(found[0].revision, read, "{written}");
        assert_eq!(found[0].team, "Tide");
    }
}
