//! Files come in: many at once, broken ones among them, and more while others are read.

use super::{
    Kept, calms, desk, document, first_tab, give, id, lay, let_all_time_pass, let_time_pass, tab,
};
use crate::exchange::tabular::{Comma, Told, write_book, write_csv};
use crate::exchange::write;
use crate::state::teams::{FileId, Offered, Reason, Stage};
use crate::storage::disk::Disk;

#[test]
fn one_broken_file_among_many_is_named_and_the_others_stay_for_the_next_visit() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let mut given: Vec<(String, Vec<u8>)> = (0..200)
        .map(|at| {
            let one = calms(
                tab.handles,
                &format!("a{at:03}"),
                &format!("Team {at:03}"),
                "2026-01-01",
                3,
            );
            (format!("all/{at:03}.json"), document(&[one]))
        })
        .collect();
    given.insert(
        57,
        ("all/broken.json".to_owned(), b"{\"format\":\"way".to_vec()),
    );
    given.push(("all/events.csv".to_owned(), b"id,at\n1,2\n".to_vec()));
    given.push(("all/package.json".to_owned(), b"{\"name\":\"p\"}".to_vec()));
    given.push(("all/picture.png".to_owned(), b"\x89PNG\r\n".to_vec()));
    let given: Vec<(&str, Vec<u8>)> = given
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    give(desk, &files, &given);
    assert_eq!(desk.stage(), Stage::Idle);
    let told = desk.told();
    assert_eq!((told.files, told.new, desk.count()), (200, 200, 200));
    assert_eq!(told.broken.len(), 1);
    assert_eq!(told.broken[0].0, "all/broken.json");
    let passed: Vec<&str> = told.passed_over.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(
        passed,
        ["all/events.csv", "all/package.json", "all/picture.png"]
    );
    assert_eq!(told.passed_over[2].1, Reason::NoDocument);
    assert!(
        files.lock().unwrap().is_empty(),
        "a file is held for nothing"
    );
    assert_eq!(kept.names().len(), 200);
    let hidden = |name: &str| {
        let name = name.to_owned();
        Offered { name }.is_hidden()
    };
    assert!(hidden(".git/config.json") && !hidden("all/a.b.json"));

    let (again, _) = super::desk(tab.handles, &kept);
    let_all_time_pass();
    assert_eq!((again.count(), again.unreadable()), (200, 0));
    assert_eq!(again.stage(), Stage::Idle);
    assert!(again.is_kept() && again.told().is_nothing());
}

#[test]
fn a_file_counts_in_every_form_that_waymark_saves_and_one_of_another_tool_can_be_handed_on() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let made = |id: &str, team: &str| {
        let made = calms(tab.handles, id, team, "2026-01-01", 3);
        write(&[made])
    };
    let told = Told::default();
    let csv = |comma| write_csv(&made("a", "Anchor"), &told, comma).into_bytes();
    let given = [
        ("t.json", made("t", "Tide").into_bytes()),
        ("e.XLSX", write_book(&made("e", "Ebb"), &told)),
        ("a.csv", csv(Comma::Plain)),
        ("again.csv", csv(Comma::Excel)),
        ("answers.csv", b"code,answer\nD-SA-1-B,0.5\n".to_vec()),
        ("samm.json", b"{\"D-SA-1-B\":0.5}".to_vec()),
        ("build.yml", b"on: push\njobs:\n".to_vec()),
        ("letter.docx", b"PK\x03\x04 a letter".to_vec()),
    ];
    give(desk, &files, &given);
    let told = desk.told();
    assert_eq!((told.files, told.new, told.same), (4, 3, 1));
    assert_eq!(told.broken, []);
    let passed: Vec<&str> = told.passed_over.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(
        passed,
        ["answers.csv", "samm.json", "build.yml", "letter.docx"]
    );
    // The browser still has those that another page reads, until a person has put away what was told.
    let held: Vec<FileId> = files.lock().unwrap().keys().copied().collect();
    assert_eq!(told.of_other_tools, held);
    assert_eq!(held.len(), 2);
    desk.put_told_away();
    assert!(files.lock().unwrap().is_empty());
}

#[test]
fn of_one_assessment_the_newest_revision_counts_whichever_file_comes_first() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let older = calms(tab.handles, "a", "Tide", "2026-01-01", 1);
    let mut newer = calms(tab.handles, "a", "Tide", "2026-01-01", 5);
    newer.revision = 7;
    let given = [
        ("1.json", document(std::slice::from_ref(&older))),
        ("2.json", document(std::slice::from_ref(&newer))),
        ("3.json", document(std::slice::from_ref(&older))),
        ("4.json", document(&[newer])),
    ];
    give(desk, &files, &given);
    let told = desk.told();
    assert_eq!((told.new, told.newer, told.same), (1, 1, 1));
    assert_eq!(told.older, [("3.json".to_owned(), id("a"))]);
    let rollup = lay(tab.handles, desk).unwrap();
    let whole = rollup.questionnaires[0].teams[0].whole;
    assert_eq!(whole.score.unwrap().value().to_bits(), 10.0_f64.to_bits());
}

#[test]
fn what_was_read_stays_when_reading_is_stopped() {
    let (first, kept) = (first_tab(&Disk::default()), Kept::working());
    let handles = tab(&Disk::default()).handles;
    let (desk, files) = desk(handles, &kept);
    let one = calms(first.handles, "a", "Anchor", "2026-01-01", 4);
    let given: Vec<Offered> = (0..40)
        .map(|at| Offered {
            name: format!("{at}.json"),
        })
        .collect();
    let ids = desk.arrive(given);
    let bytes = document(&[one]);
    for id in ids {
        files.lock().unwrap().insert(id, bytes.clone());
    }
    let_time_pass();
    assert!(
        matches!(desk.stage(), Stage::Reading(8, 40)),
        "{:?}",
        desk.stage()
    );
    desk.stop();
    let_all_time_pass();
    assert_eq!(desk.stage(), Stage::Stopped(8, 40));
    assert_eq!((desk.count(), kept.names().len()), (1, 1));
    assert!(files.lock().unwrap().is_empty());
}

#[test]
fn files_that_come_while_others_are_read_are_read_after_them() {
    let (first, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(first.handles, &kept);
    let give = |names: std::ops::Range<usize>| {
        let offered = names.clone().map(|at| Offered {
            name: format!("{at}.json"),
        });
        let ids = desk.arrive(offered.collect());
        for (at, file) in names.zip(ids) {
            let one = calms(first.handles, &format!("a{at}"), "Anchor", "", 4);
            files.lock().unwrap().insert(file, document(&[one]));
        }
    };
    give(0..40);
    let_time_pass();
    give(40..50);
    assert!(
        matches!(desk.stage(), Stage::Reading(8, 50)),
        "{:?}",
        desk.stage()
    );
    let_all_time_pass();
    assert_eq!((desk.count(), desk.stage()), (50, Stage::Idle));
}
