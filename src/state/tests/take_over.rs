//! Figures from elsewhere go into an assessment and come out again, and nothing else does.

use super::world::{Tab, assessment, first_tab, let_time_pass, tab};
use crate::assessment::{Assessment, AssessmentId, Exact, Metric, Reading};
use crate::ordered::SortedMap;
use crate::state::{Figures, GivenBack, Handles};
use crate::storage::disk::Disk;

fn reading(source: &str) -> Reading {
    Reading {
        exact: Some(Exact {
            source: source.to_owned(),
            ..Exact::default()
        }),
        ..Reading::default()
    }
}

fn figures(metrics: &[Metric]) -> Figures {
    Figures {
        readings: metrics
            .iter()
            .map(|metric| (*metric, reading("file")))
            .collect(),
        size: "large".to_owned(),
        scope: "shop".to_owned(),
        ..Figures::default()
    }
}

fn readings(handles: Handles, id: &AssessmentId) -> SortedMap<Metric, Reading> {
    handles
        .assessments
        .find(id)
        .unwrap()
        .delivery
        .unwrap_or_default()
}

/// A team whose lead time and recovery are answered.
fn tide(handles: Handles) -> Assessment {
    let mut tide = assessment("a", "Tide");
    tide.industry = "retail".to_owned();
    tide.scope = "checkout".to_owned();
    let answered = [Metric::LeadTime, Metric::Recovery];
    tide.delivery = Some(answered.map(|metric| (metric, reading("person"))).into());
    handles.assessments.insert(tide.clone());
    tide
}

#[test]
fn figures_replace_what_they_tell_and_are_given_back_whole() {
    let disk = Disk::default();
    let Tab { handles, .. } = first_tab(&disk);
    let before = tide(handles);
    let told = [Metric::LeadTime, Metric::ReworkRate];
    let taken = handles
        .assessments
        .take_over(Some(before.clone()), &figures(&told));
    let now = handles.assessments.find(&taken.id).unwrap();
    assert_eq!(
        readings(handles, &taken.id),
        SortedMap::from([
            (Metric::LeadTime, reading("file")),
            (Metric::Recovery, reading("person")),
            (Metric::ReworkRate, reading("file")),
        ])
    );
    assert_eq!(
        (now.industry.as_str(), now.size.as_str()),
        ("retail", "large")
    );
    assert_eq!(now.scope, "checkout");
    assert_eq!(handles.assessments.give_back(&taken), GivenBack::Restored);
    let now = handles.assessments.find(&taken.id).unwrap();
    assert_eq!(now.delivery, before.delivery);
    assert_eq!((now.industry.as_str(), now.size.as_str()), ("retail", ""));
}

#[test]
fn giving_back_leaves_what_a_person_has_changed_since() {
    let Tab { handles, .. } = first_tab(&Disk::default());
    let before = tide(handles);
    let told = [Metric::LeadTime, Metric::ReworkRate];
    let taken = handles.assessments.take_over(Some(before), &figures(&told));
    for metric in [Metric::ReworkRate, Metric::Recovery] {
        handles
            .assessments
            .set_reading(&taken.id, metric, |it| *it = reading("since"));
    }
    handles
        .assessments
        .update(&taken.id, |it| it.size = "small".to_owned());
    handles.assessments.give_back(&taken);
    assert_eq!(
        readings(handles, &taken.id),
        SortedMap::from([
            (Metric::LeadTime, reading("person")),
            (Metric::Recovery, reading("since")),
            (Metric::ReworkRate, reading("since")),
        ])
    );
    assert_eq!(handles.assessments.find(&taken.id).unwrap().size, "small");
}

#[test]
fn an_assessment_without_delivery_is_without_it_again() {
    let Tab { handles, .. } = first_tab(&Disk::default());
    let before = assessment("a", "Tide");
    handles.assessments.insert(before.clone());
    let taken = handles
        .assessments
        .take_over(Some(before), &figures(&[Metric::LeadTime]));
    handles.assessments.give_back(&taken);
    assert_eq!(handles.assessments.find(&taken.id).unwrap().delivery, None);
}

#[test]
fn a_new_assessment_begins_with_the_figures_and_goes_with_them() {
    let disk = Disk::default();
    let Tab { handles, .. } = first_tab(&disk);
    let taken = handles
        .assessments
        .take_over(None, &figures(&[Metric::LeadTime]));
    let_time_pass();
    let kept = tab(&disk).handles.assessments.find(&taken.id).unwrap();
    assert_eq!((kept.scope.as_str(), kept.size.as_str()), ("shop", "large"));
    assert_eq!(kept.date.unwrap().to_string(), "2026-03-01");
    assert!(!kept.updated.is_empty());
    assert_eq!(handles.assessments.give_back(&taken), GivenBack::Gone);
    assert_eq!(handles.assessments.list(), []);
    assert_eq!(disk.texts().len(), 0);
}

#[test]
fn a_new_assessment_in_which_a_person_has_worked_stays_and_loses_only_the_figures() {
    let Tab { handles, .. } = first_tab(&Disk::default());
    let taken = handles
        .assessments
        .take_over(None, &figures(&[Metric::LeadTime]));
    handles
        .assessments
        .update(&taken.id, |it| it.team = "Tide".to_owned());
    assert_eq!(handles.assessments.give_back(&taken), GivenBack::Restored);
    let now = handles.assessments.find(&taken.id).unwrap();
    assert_eq!((now.team.as_str(), now.delivery), ("Tide", None));
}

#[test]
fn figures_of_an_assessment_that_is_gone_stay_gone() {
    let Tab { handles, .. } = first_tab(&Disk::default());
    let before = tide(handles);
    let taken = handles
        .assessments
        .take_over(Some(before), &figures(&[Metric::LeadTime]));
    handles.assessments.remove(&taken.id);
    assert_eq!(handles.assessments.give_back(&taken), GivenBack::Gone);
    assert_eq!(handles.assessments.list(), []);
}
