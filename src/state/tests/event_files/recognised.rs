//! What files are taken for, and what is remembered of them.

use super::drawer::{desk, fetched, give, kept, put};
use super::{ALL, CHANGES, DEPLOYMENTS, INCIDENTS, by_the_core, empty_desk, failed, has, measured};
use crate::assessment::Metric;
use crate::delivery::events::{Field, FileKind, Form, Preset, TableError, example};
use crate::state::event_files::{Ask, Days, EventDesk, Refusal, Stage};
use crate::state::tests::world::{Tab, first_tab, let_all_time_pass, tab};
use crate::storage::disk::Disk;

/// A file whose columns nobody knows.
const GERMAN: (&str, &str) = (
    "Auslieferungen.csv",
    "Kennung;Ausgerollt am;Ergebnis\n\
     1;2026-03-02 10:00;geglückt\n\
     2;2026-03-09 10:00;geglückt\n\
     3;2026-03-10 10:00;zurückgerollt\n",
);

fn roles(desk: EventDesk) -> Vec<Option<usize>> {
    let all = desk.given();
    let at = |kind| {
        let file = desk.file_of(kind)?;
        all.iter().position(|given| given.id == file)
    };
    FileKind::ALL.into_iter().map(at).collect()
}

#[test]
fn a_file_of_each_kind_is_recognised_in_any_order_and_measured_as_the_core_does() {
    let (_tab, desk) = empty_desk();
    assert!(!desk.has_files());
    give(desk, &[INCIDENTS, DEPLOYMENTS, CHANGES]);
    assert_eq!(roles(desk), [Some(1), Some(2), Some(0)]);
    assert_eq!(desk.stage(), Stage::Idle);
    for kind in FileKind::ALL {
        assert_eq!(desk.preset(kind), Some(Preset::Waymark));
        assert_eq!(desk.missing(kind), []);
        assert!(!desk.role(kind).unwrap().is_remembered);
    }
    let glimpse = desk.glimpse(FileKind::Changes).unwrap();
    assert_eq!(glimpse.form, Form::Separated(','));
    assert_eq!(glimpse.preview[0], ["c1", "d1", "2026-03-02T08:00:00Z"]);
    assert_eq!(failed(desk), Some((2, 4)));
    let files = FileKind::ALL.into_iter().zip(ALL.map(|(_, text)| text));
    let files: Vec<(FileKind, &str)> = files.collect();
    assert_eq!(measured(desk), Some(by_the_core(&files)));
}

#[test]
fn of_several_services_the_one_that_is_deployed_most_is_looked_at_first() {
    let (_tab, desk) = empty_desk();
    let files = example::files();
    let named: Vec<(&str, &str)> = files.iter().map(|(_, text)| ("a.csv", &**text)).collect();
    give(desk, &named);
    assert_eq!(desk.service().as_ref(), Some(&desk.services()[0].0));
    let files: Vec<(FileKind, &str)> = files.iter().map(|(kind, text)| (*kind, &**text)).collect();
    assert_eq!(measured(desk), Some(by_the_core(&files)));
    // What a person chose is looked at until there are other deployments.
    let second = Some(desk.services()[1].0.clone());
    desk.set_service(second.clone());
    desk.read();
    assert_eq!(desk.service(), second);
    desk.set_service(None);
    give(desk, &[CHANGES]);
    assert_eq!(desk.service(), None);
    give(desk, &[DEPLOYMENTS]);
    assert_eq!((desk.service(), desk.services().len()), (None, 1));
}

#[test]
fn a_file_that_holds_two_kinds_is_read_as_both() {
    let (_tab, desk) = empty_desk();
    let gitlab = r#"[{"id": 1, "status": "success", "environment": {"id": 9, "name": "production"},
        "deployable": {"id": 71, "finished_at": "2026-03-01T10:00:00.000Z",
        "commit": {"id": "c1", "created_at": "2026-03-01T07:00:00.000+00:00"}}}]"#;
    let given = give(desk, &[DEPLOYMENTS]);
    let both = give(desk, &[("gitlab.json", gitlab)]);
    assert_eq!(
        desk.used_for(both[0]),
        [FileKind::Deployments, FileKind::Changes]
    );
    assert!(has(desk, Metric::LeadTime));
    assert_eq!(desk.file_names(), ["gitlab.json"]);
    // The file whose place it took is nowhere any more.
    assert_eq!(desk.given().len(), 1);
    assert_eq!(kept(), both);
    assert!(!both.contains(&given[0]));
}

#[test]
fn of_two_files_of_one_kind_the_second_takes_the_place_of_the_first() {
    let (_tab, desk) = empty_desk();
    let other = (
        "other.csv",
        "deployment_id,finished_at\nx1,2026-03-02T10:00:00Z\n",
    );
    let ids = give(desk, &[DEPLOYMENTS, INCIDENTS, other]);
    assert_eq!(desk.file_of(FileKind::Deployments), Some(ids[2]));
    assert_eq!(kept(), ids[1..]);
    assert_eq!(measured(desk).unwrap().deployments.rows, 1);
    // A person may still use either for something else.
    desk.use_as(FileKind::Incidents, None);
    let_all_time_pass();
    assert_eq!(desk.used_for(ids[1]), []);
    assert_eq!(desk.given().len(), 2);
}

#[test]
fn more_than_three_files_at_once_are_left() {
    let (_tab, desk) = empty_desk();
    let ids = give(desk, &[DEPLOYMENTS, CHANGES, INCIDENTS, GERMAN]);
    assert_eq!((ids.len(), desk.given().len()), (3, 3));
}

#[test]
fn what_was_chosen_for_a_file_is_found_again_until_it_is_forgotten() {
    let disk = Disk::default();
    let Tab { handles, .. } = first_tab(&disk);
    let kind = FileKind::Deployments;
    let first = desk(handles.mappings);
    let ids = give(first, &[GERMAN]);
    assert_eq!(first.used_for(ids[0]), []);
    assert_eq!((measured(first), fetched().len()), (None, 1));
    first.use_as(kind, Some(ids[0]));
    assert_eq!(
        first.missing(kind),
        [Field::DeploymentId, Field::FinishedAt]
    );
    for (field, header) in [
        (Field::DeploymentId, "Kennung"),
        (Field::FinishedAt, "Ausgerollt am"),
        (Field::Status, "Ergebnis"),
    ] {
        first.set_column(kind, field, Some(header.to_owned()));
    }
    let_all_time_pass();
    first.choose_word(Ask::Success, "geglückt", true);
    first.set_zone("East".to_owned());
    let before = measured(first).unwrap();
    assert_eq!(before.deployments.counted, 2);

    let next = tab(&disk);
    let second = desk(next.handles.mappings);
    give(second, &[GERMAN]);
    let role = second.role(kind).unwrap();
    assert!(role.is_remembered);
    assert_eq!(role.columns, first.role(kind).unwrap().columns);
    assert_eq!(second.zone(), "East");
    assert!(second.is_meant(Ask::Success, "Geglückt"));
    assert_eq!(measured(second), Some(before));

    let forgotten = second.forget(kind).unwrap();
    let_all_time_pass();
    assert!(!second.role(kind).unwrap().is_remembered);
    assert!(!second.missing(kind).is_empty());
    assert_eq!(measured(second), None);
    let headers = second.glimpse(kind).unwrap().headers;
    assert_eq!(next.handles.mappings.find(kind, &headers), None);

    // And back again.
    next.handles.mappings.remember(forgotten);
    second.take_up(kind);
    let_all_time_pass();
    assert!(second.role(kind).unwrap().is_remembered);
    assert_eq!(second.missing(kind), []);
    assert!(measured(second).is_some());
}

#[test]
fn a_changed_column_reads_its_own_file_anew_and_no_other() {
    let (_tab, desk) = empty_desk();
    let ids = give(desk, &ALL);
    let before = measured(desk);
    fetched();
    desk.set_column(FileKind::Changes, Field::CommittedAt, None);
    let_all_time_pass();
    // Without the column there is nothing to read; what the other files say stands.
    assert_eq!(fetched(), []);
    assert_eq!(desk.missing(FileKind::Changes), [Field::CommittedAt]);
    assert!(!has(desk, Metric::LeadTime));
    assert_eq!(failed(desk), Some((2, 4)));
    desk.set_column(
        FileKind::Changes,
        Field::CommittedAt,
        Some("committed_at".to_owned()),
    );
    assert_eq!(measured(desk), None);
    let_all_time_pass();
    assert_eq!(fetched(), [ids[1]]);
    assert!(has(desk, Metric::LeadTime));
    assert_eq!(desk.preset(FileKind::Changes), Some(Preset::Waymark));
    assert_eq!(measured(desk), before);
}

#[test]
fn a_ready_made_mapping_brings_its_columns() {
    let (_tab, desk) = empty_desk();
    let ids = give(desk, &[DEPLOYMENTS]);
    desk.set_column(FileKind::Deployments, Field::Status, None);
    let_all_time_pass();
    assert_eq!(desk.preset(FileKind::Deployments), None);
    assert_eq!(measured(desk).unwrap().deployments.counted, 5);
    fetched();
    desk.set_preset(FileKind::Deployments, Preset::Waymark);
    let_all_time_pass();
    assert_eq!(desk.preset(FileKind::Deployments), Some(Preset::Waymark));
    assert_eq!(measured(desk).unwrap().deployments.counted, 4);
    assert_eq!(fetched(), ids);
}

#[test]
fn a_file_that_is_removed_takes_what_it_said_with_it() {
    let (_tab, desk) = empty_desk();
    let ids = give(desk, &ALL);
    fetched();
    desk.remove(ids[2]);
    let_all_time_pass();
    assert_eq!(failed(desk), None);
    assert!(has(desk, Metric::LeadTime));
    assert_eq!((kept(), fetched()), (ids[..2].to_vec(), Vec::new()));
    desk.remove(ids[0]);
    let_all_time_pass();
    assert_eq!((measured(desk), desk.covered()), (None, None));
    assert_eq!(desk.stage(), Stage::Idle);
    desk.remove(ids[1]);
    assert!(!desk.has_files());
    assert_eq!(kept(), []);
}

#[test]
fn nothing_that_can_be_read_is_told_file_by_file_and_changes_nothing() {
    let (_tab, desk) = empty_desk();
    let ids = give(desk, &ALL);
    let before = measured(desk);
    fetched();
    let wrong = super::drawer::offer(
        desk,
        &[
            ("Mappe.xlsx", "PK\u{3}\u{4} and so on"),
            ("empty.csv", ""),
            ("gone.csv", ""),
        ],
    );
    put(wrong[2], Err(Refusal::TooLarge));
    let_all_time_pass();
    let refusals: Vec<Refusal> = desk
        .given()
        .into_iter()
        .filter_map(|given| given.glimpse.err())
        .collect();
    assert_eq!(
        refusals,
        [
            Refusal::Table(TableError::Spreadsheet),
            Refusal::Table(TableError::Empty),
            Refusal::TooLarge,
        ]
    );
    assert_eq!((desk.stage(), fetched()), (Stage::Idle, wrong.clone()));
    assert_eq!(measured(desk), before);
    // The next file clears them away.
    give(desk, &[INCIDENTS]);
    assert_eq!(desk.given().len(), 3);
    assert!(!wrong.iter().any(|id| kept().contains(id)));
    assert!(kept().contains(&ids[0]) && !kept().contains(&ids[2]));
}

#[test]
fn days_begin_in_the_zone_that_is_chosen() {
    let (_tab, desk) = empty_desk();
    let late = (
        "late.csv",
        "deployment_id,finished_at\na,2026-03-02T23:30:00Z\nb,2026-03-09T12:00:00Z\n",
    );
    give(desk, &[late]);
    let first = || desk.covered().map(|covered| covered.from.to_string());
    assert_eq!(first().as_deref(), Some("2026-03-02"));
    desk.set_zone("East".to_owned());
    assert_eq!(first().as_deref(), Some("2026-03-03"));
    // UTC's for a name that nobody knows.
    desk.set_zone("Nowhere".to_owned());
    assert_eq!(first().as_deref(), Some("2026-03-02"));
    desk.set_zone("+01:00".to_owned());
    assert_eq!(first().as_deref(), Some("2026-03-03"));
}

#[test]
fn days_in_the_wrong_order_measure_nothing_until_they_are_put_right() {
    let (_tab, desk) = empty_desk();
    give(desk, &[DEPLOYMENTS]);
    let whole = measured(desk);
    desk.set_to("2026-03-01".parse().ok());
    assert!(!desk.span().are_in_order());
    assert_eq!(measured(desk), None);
    desk.set_to(None);
    desk.set_from("2026-03-04".parse().ok());
    assert_eq!(measured(desk).unwrap().deployments.counted, 3);
    desk.set_days(Days::last_months(1, desk.covered()));
    assert_eq!(measured(desk).unwrap().deployments.counted, 4);
    // Other deployments have other days.
    give(desk, &[DEPLOYMENTS]);
    assert_eq!((desk.days(), measured(desk)), (Days::default(), whole));
}
