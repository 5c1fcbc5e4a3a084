//! Many teams on a desk: files come in, are kept, and are laid side by side.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::world::{assessment, first_tab, id, let_all_time_pass, let_files_arrive, outside, tab};
use crate::assessment::{Answer, Assessment, ChosenQuestionnaire};
use crate::exchange::tabular::{Comma, Told, document_of_tables, write_book, write_csv};
use crate::exchange::{open, write};
use crate::portfolio::rollup::Rollup;
use crate::state::Handles;
use crate::state::teams::{
    FileId, Offered, Reason, Record, Records, Shelf, Stage, Supplies, TeamsDesk, WhenDone,
    WithRecords,
};
use crate::storage::disk::Disk;

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

    let (again, _) = self::desk(tab.handles, &kept);
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
fn what_is_shown_is_what_the_core_makes_of_the_same_assessments() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let all = [
        calms(tab.handles, "a1", "Anchor", "2025-01-01", 1),
        calms(tab.handles, "a2", "anchor ", "2026-01-01", 4),
        calms(tab.handles, "b", "Buoy", "2025-06-01", 2),
    ];
    give(desk, &files, &[("all.json", document(&all))]);
    let rollup = lay(tab.handles, desk).unwrap();
    assert_eq!(names(&rollup), ["anchor", "Buoy"]);
    let scores = |rollup: &Rollup| {
        let rows = rollup.questionnaires[0].teams.iter();
        rows.map(|row| row.whole.score.unwrap().value())
            .collect::<Vec<_>>()
    };
    assert_eq!(scores(&rollup), [7.5, 2.5]);
    let picture = desk.picture().unwrap();
    assert_eq!((picture.all_teams, picture.assessments), (2, 3));
    assert_eq!(picture.files, 1);

    // An earlier day: another assessment speaks for the team, and nobody else's.
    desk.want(|wanted| wanted.up_to = "2025-03-01".parse().ok());
    let rollup = lay(tab.handles, desk).unwrap();
    assert_eq!(
        (names(&rollup), scores(&rollup)),
        (vec!["Anchor"], vec![0.0])
    );
    let visits = desk.visits(&id("a1"));
    let visits: Vec<&str> = visits.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(visits, ["a2", "a1"]);
}

#[test]
fn teams_are_found_by_kind_region_round_and_words() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let mut all = [
        calms(tab.handles, "a", "Anchor", "2026-01-01", 1),
        calms(tab.handles, "b", "Buoy", "2026-01-01", 2),
        calms(tab.handles, "c", "Cape", "", 3),
    ];
    all[0].grouping.kind = "platform".into();
    all[0].grouping.round = "spring".into();
    all[1].grouping.region = "north".into();
    all[2].grouping.kind = "product ".into();
    give(desk, &files, &[("all.json", document(&all))]);
    lay(tab.handles, desk).unwrap();
    let choices = desk.picture().unwrap().choices.clone();
    assert_eq!(choices.kinds, ["", "platform", "product"]);
    assert_eq!(choices.regions, ["", "north"]);
    let wanted = |change: fn(&mut crate::portfolio::rollup::Wanted)| {
        desk.want(|wanted| {
            *wanted = crate::portfolio::rollup::Wanted::default();
            change(wanted);
        });
        let rollup = lay(tab.handles, desk).unwrap();
        names(&rollup).join(" ")
    };
    assert_eq!(wanted(|it| it.kind = Some("product".into())), "Cape");
    assert_eq!(wanted(|it| it.kind = Some(String::new())), "Buoy");
    assert_eq!(wanted(|it| it.region = Some("north".into())), "Buoy");
    assert_eq!(wanted(|it| it.round = Some("spring".into())), "Anchor");
    assert_eq!(wanted(|it| it.text = "AP".into()), "Cape");
    // What has no day is not known to be early enough, and is told.
    assert_eq!(
        wanted(|it| it.up_to = "2026-06-01".parse().ok()),
        "Anchor Buoy"
    );
    assert_eq!(desk.picture().unwrap().undated, 1);
}

#[test]
fn teams_without_names_stand_by_numbers_that_stay_whatever_is_looked_at() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let all: Vec<Assessment> = (0..9)
        .map(|at| {
            let name = format!("a{at}");
            calms(tab.handles, &name, &format!("Team {at}"), "2026-01-01", 3)
        })
        .collect();
    give(desk, &files, &[("all.json", document(&all))]);
    lay(tab.handles, desk).unwrap();
    let picture = desk.picture().unwrap();
    let mut numbers: Vec<usize> = picture.labels.iter().map(|it| it.number).collect();
    let of_three = picture.labels(3).number;
    assert_eq!(picture.order(true), (0..9).collect::<Vec<_>>());
    let shown = picture.order(false).into_iter();
    let shown: Vec<usize> = shown.map(|place| picture.labels(place).number).collect();
    numbers.sort_unstable();
    assert_eq!(shown, numbers);
    assert_eq!(shown, (1..=9).collect::<Vec<_>>());
    assert!(!picture.is_small_group());
    desk.want(|wanted| wanted.text = "Team 3".into());
    lay(tab.handles, desk).unwrap();
    let picture = desk.picture().unwrap();
    assert_eq!(picture.labels(0).number, of_three);
    assert!(picture.is_small_group());
}

#[test]
fn a_team_that_was_let_go_comes_back() {
    let (tab, kept) = (first_tab(&Disk::default()), Kept::working());
    let (desk, files) = desk(tab.handles, &kept);
    let all = [
        calms(tab.handles, "a1", "Anchor", "2025-01-01", 1),
        calms(tab.handles, "a2", "Anchor", "2026-01-01", 4),
        calms(tab.handles, "b", "Buoy", "2025-06-01", 2),
    ];
    give(desk, &files, &[("all.json", document(&all))]);
    let removed = desk.remove_team(&id("a1"));
    assert_eq!((removed.count(), desk.count()), (2, 1));
    assert_eq!(kept.names(), ["assessment:b"]);
    desk.put_back(&removed);
    assert_eq!((desk.count(), kept.names().len()), (3, 3));
    let removed = desk.remove_all();
    assert_eq!((removed.count(), kept.names().len()), (3, 0));
    assert!(!desk.has_any());
    desk.put_back(&removed);
    let copy = open(desk.document().as_bytes()).unwrap();
    assert_eq!(copy.assessments.len(), 3);
    let one = open(desk.document_of(&id("b")).unwrap().as_bytes()).unwrap();
    assert_eq!(one.assessments, [all[2].clone()]);
}

#[test]
fn without_a_shelf_everything_works_and_it_is_said() {
    let tab = first_tab(&Disk::default());
    let (desk, files) = desk(tab.handles, &Kept::default());
    assert!(!desk.is_kept());
    let one = calms(tab.handles, "a", "Anchor", "2026-01-01", 4);
    give(desk, &files, &[("a.json", document(&[one]))]);
    assert_eq!(lay(tab.handles, desk).unwrap().teams.len(), 1);
    assert!(!desk.is_kept());
}

#[test]
fn this_browsers_own_assessments_count_while_they_are_wanted() {
    let (first, kept) = (first_tab(&Disk::default()), Kept::working());
    let own = calms(first.handles, "own", "Own", "2026-01-01", 4);
    let mut sample = calms(first.handles, "sample", "Harbour", "2026-01-01", 4);
    sample.sample = true;
    for one in [own, sample] {
        first.handles.assessments.insert(one);
    }
    let (desk, _) = desk(first.handles, &kept);
    assert_eq!((desk.own_count(), desk.has_any()), (1, false));
    desk.set_own(true);
    let rollup = lay(first.handles, desk).unwrap();
    assert_eq!(names(&rollup), ["Own"]);
    assert!(desk.is_own(&id("own")));
    // The next visit begins as this one ends.
    let (again, _) = self::desk(first.handles, &kept);
    let_all_time_pass();
    assert!(again.has_own() && again.count() == 0);
    desk.set_own(false);
    assert_eq!(lay(first.handles, desk), None);
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
    super::world::let_time_pass();
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
    super::world::let_time_pass();
    give(40..50);
    assert!(
        matches!(desk.stage(), Stage::Reading(8, 50)),
        "{:?}",
        desk.stage()
    );
    let_all_time_pass();
    assert_eq!((desk.count(), desk.stage()), (50, Stage::Idle));
}
