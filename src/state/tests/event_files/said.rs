//! What a person says of the words in files, and what is taken over.

use super::drawer::give;
use super::{DEPLOYMENTS, empty_desk, failed, measured};
use crate::assessment::Metric;
use crate::delivery::events::{EmptyRelated, EmptyUnplanned, FileKind, Standing};
use crate::state::event_files::Ask;

#[test]
fn a_status_means_one_thing() {
    let (tab, desk) = empty_desk();
    give(desk, &[DEPLOYMENTS]);
    let words = |count: &str| (count.to_owned(), if count == "failed" { 1 } else { 5 });
    assert_eq!(desk.words(Ask::Success), ["success", "failed"].map(words));
    let counted = || measured(desk).map(|measured| measured.deployments.counted);
    assert_eq!(counted(), Some(4));
    desk.choose_word(Ask::Broke, "failed", true);
    assert_eq!((counted(), failed(desk)), (Some(5), Some((1, 5))));
    desk.choose_word(Ask::Success, "Failed ", true);
    assert!(!desk.is_meant(Ask::Broke, "failed"));
    assert!(desk.is_meant(Ask::Success, "failed"));
    assert_eq!((counted(), failed(desk)), (Some(5), None));
    desk.choose_word(Ask::Success, "failed", false);
    desk.choose_word(Ask::Success, "success", false);
    assert_eq!(counted(), Some(0));
    // It is kept for the next file like this one.
    let headers = desk.glimpse(FileKind::Deployments).unwrap().headers;
    let kept = tab.handles.mappings.find(FileKind::Deployments, &headers);
    let kept = kept.unwrap().meanings;
    assert!(kept.no_success.iter().any(|word| word == "success"));
    assert!(!kept.success.iter().any(|word| word == "success"));
}

#[test]
fn an_environment_is_production_if_a_person_says_so() {
    let (_tab, desk) = empty_desk();
    give(desk, &[DEPLOYMENTS]);
    assert!(Ask::Production.is_needed() && !Ask::Unplanned.is_needed());
    desk.choose_word(Ask::Production, "staging", true);
    assert_eq!(measured(desk).unwrap().deployments.counted, 5);
    desk.choose_word(Ask::Production, "staging", false);
    assert!(!desk.is_meant(Ask::Production, "staging"));
    assert_eq!(measured(desk).unwrap().deployments.counted, 4);
}

#[test]
fn what_a_missing_mark_says_is_asked_where_some_are_missing() {
    let (_tab, desk) = empty_desk();
    assert!(!desk.lacks_unplanned_marks() && !desk.has_incidents());
    let unmarked = (
        "incidents.csv",
        "incident_id,service,created_at,resolved_at,change_related\n\
         i1,shop,2026-03-04T11:00:00Z,2026-03-04T15:00:00Z,yes\n\
         i2,shop,2026-03-10T11:00:00Z,2026-03-10T15:00:00Z,\n",
    );
    give(desk, &[DEPLOYMENTS, unmarked]);
    assert!(desk.lacks_unplanned_marks() && desk.has_incidents());
    desk.choose_word(Ask::Success, "failed", true);
    let standing = || measured(desk).map(|measured| measured.standing(Metric::ReworkRate));
    assert_ne!(standing(), Some(Standing::Known));
    desk.set_empty_unplanned(EmptyUnplanned::Planned);
    assert_eq!(desk.empty_unplanned(), EmptyUnplanned::Planned);
    assert_eq!(standing(), Some(Standing::Known));
    desk.set_empty_related(EmptyRelated::Related);
    assert_eq!(desk.empty_related(), EmptyRelated::Related);
    assert_eq!(failed(desk), Some((2, 5)));
    desk.set_empty_related(EmptyRelated::Unrelated);
    assert_eq!(failed(desk), Some((1, 5)));
}

#[test]
fn a_service_that_no_deployment_has_is_asked_about_until_it_is_told_and_after() {
    let (_tab, desk) = empty_desk();
    let elsewhere = (
        "incidents.csv",
        "incident_id,service,created_at,resolved_at,change_related\n\
         i1,Shop Front,2026-03-04T11:00:00Z,2026-03-04T15:00:00Z,yes\n\
         i2,Shop Front,2026-03-10T11:00:00Z,2026-03-10T15:00:00Z,yes\n",
    );
    give(desk, &[DEPLOYMENTS, elsewhere]);
    let foreign = || desk.foreign_services().into_iter().collect::<Vec<_>>();
    assert_eq!(
        (foreign(), failed(desk)),
        (vec!["Shop Front".to_owned()], None)
    );
    desk.mean_service("Shop Front".to_owned(), Some("shop".to_owned()));
    assert_eq!(desk.meant_service("Shop Front").as_deref(), Some("shop"));
    assert_eq!((foreign().len(), failed(desk)), (1, Some((2, 4))));
    desk.mean_service("Shop Front".to_owned(), None);
    assert_eq!((foreign().len(), failed(desk)), (1, None));
}

#[test]
fn what_may_flatter_is_taken_over_only_by_a_decision() {
    let (_tab, desk) = empty_desk();
    give(desk, &[DEPLOYMENTS]);
    desk.choose_word(Ask::Broke, "failed", true);
    let figures = || desk.figures(|_, measured| format!("{} rows", measured.deployments.rows));
    let rate = Metric::ChangeFailRate;
    assert!(!desk.is_taken(rate) && !figures().readings.contains_key(&rate));
    assert!(desk.is_taken(Metric::DeploymentFrequency));
    desk.take(rate, true);
    desk.take(Metric::DeploymentFrequency, false);
    let taken = figures().readings;
    assert!(!taken.contains_key(&Metric::DeploymentFrequency));
    let exact = taken.get(&rate).and_then(|reading| reading.exact.clone());
    assert_eq!(exact.map(|exact| exact.source).as_deref(), Some("6 rows"));
    desk.set_service(Some("shop".to_owned()));
    assert_eq!(figures().scope, "shop");
}
