//! Failures that are lost, unplaced or not understood.

use waymark::assessment::Metric;
use waymark::delivery::events::{
    Choices, Doubt, EmptyRelated, Meanings, Reason, Standing, Warning, measure,
};
use waymark::text::events;

use super::{ALL, incidents_of, of, plain, told, weekly};
use crate::delivery_events::{days, history};
use crate::teams::assert_near;

#[test]
fn what_is_understood_has_no_doubts() {
    let measured = plain(&weekly(), &incidents_of(&ALL));
    assert!(measured.doubts.is_empty());
    assert_near(measured.change_fail_rate.unwrap().percent, 50.0);
    assert_eq!(measured.standing(Metric::ChangeFailRate), Standing::Known);
    assert_eq!(measured.mean_standing(&Metric::ALL), Standing::Known);
}

/// Each way to lose one incident of ten.
#[test]
fn one_incident_of_ten_that_is_lost_makes_the_rate_a_lower_bound() {
    let whole = incidents_of(&ALL);
    let lose = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from}");
        whole.replacen(from, to, 1)
    };
    for (file, reason, example) in [
        (
            lose("2025-02-03T10:00:00Z", "sometime"),
            Reason::UnreadableTime,
            "“sometime”",
        ),
        (lose("2025-02-03T10:00:00Z", ""), Reason::NoTime, "row 4"),
        (
            lose("i4,shop", "i4,Store"),
            Reason::UnknownService,
            "“Store” (the deployments have services such as “shop”)",
        ),
        (lose("i4,shop", "i4,"), Reason::UnknownService, "nothing"),
        (
            lose("2025-02-03T12:00:00Z,,yes", "2025-02-03T12:00:00Z,x4,yes"),
            Reason::UnknownDeployment,
            "“x4” (the deployments have ids such as “d0”, “d1” and “d10”)",
        ),
        (
            lose("2025-02-03T12:00:00Z,,yes", "2025-02-03T12:00:00Z,,maybe"),
            Reason::UnknownMark,
            "“maybe”",
        ),
        (
            lose("2025-02-03T12:00:00Z,,yes", "2025-02-03T12:00:00Z,,"),
            Reason::NoCause,
            "row 4",
        ),
        (
            lose(
                "2025-02-03T12:00:00Z,,yes",
                "2025-02-03T12:00:00Z,,yes,more",
            ),
            Reason::Broken,
            "“more”",
        ),
    ] {
        let measured = plain(&weekly(), &file);
        let rate = measured.change_fail_rate.unwrap();
        assert_eq!((rate.count, rate.of), (9, 20), "{reason:?}");
        assert_eq!(measured.incidents.as_ref().unwrap().count(reason), 1);
        let doubt = Doubt::Incidents { lost: 1, of: 10 };
        assert_eq!(
            measured.doubts(Metric::ChangeFailRate),
            [doubt],
            "{reason:?}"
        );
        let metric = Metric::ChangeFailRate;
        assert_eq!(measured.standing(metric), Standing::AtLeast);
        assert_eq!(measured.score_standing(metric), Standing::AtMost);
        assert_eq!(measured.mean_standing(&Metric::STABILITY), Standing::AtMost);
        assert_eq!(measured.standing(Metric::Recovery), Standing::About);
        let words = told(&measured, metric);
        assert!(
            words.contains("1 of 10 incidents") && words.contains(example),
            "{words}"
        );
        let value = events::measured(metric, &measured).unwrap();
        assert!(value.starts_with("at least 45 % (9 of 20"), "{value}");
        let source = events::source(metric, "a.csv", None, &measured);
        assert!(source.contains("at least that: 1 of 10"), "{source}");
    }
}

#[test]
fn with_none_placed_or_many_lost_there_is_no_rate_and_nothing_to_take_over() {
    let none = incidents_of(&ALL).replace(",shop,", ",Till,");
    let three = incidents_of(&ALL)
        .replace("i0,shop", "i0,Till")
        .replace("i2,shop", "i2,Till")
        .replace("i4,shop", "i4,Till");
    // One alone, and lost.
    let one = incidents_of(&[3]).replace(",shop,", ",Till,");
    for (file, lost, of) in [(none, 10, 10), (three, 3, 10), (one, 1, 1)] {
        let measured = plain(&weekly(), &file);
        let doubt = Doubt::Incidents { lost, of };
        assert_eq!(measured.doubts(Metric::ChangeFailRate), [doubt]);
        assert_eq!(measured.change_fail_rate, None);
        assert_eq!(measured.recovery.median_hours, None);
        let readings = measured.readings(|_| String::new());
        assert!(!readings.contains_key(&Metric::ChangeFailRate));
        assert!(!readings.contains_key(&Metric::Recovery));
        let why = events::not_measured(Metric::ChangeFailRate, &measured);
        assert!(why.contains("could not be placed"), "{why}");
    }
}

#[test]
fn what_does_not_count_is_no_doubt() {
    let more = "j1,shop,2025-02-04T10:00:00Z,,,no\n\
        j2,till,2025-02-04T10:00:00Z,,,yes\n\
        j3,shop,2024-02-04T10:00:00Z,,,yes\n\
        j4,Unknown,2024-02-04T10:00:00Z,,,yes\n";
    let deployments = weekly() + "t1,till,production,2025-01-07T09:00:00Z,success,no\n";
    let choices = Choices {
        service: Some("shop".to_owned()),
        ..days("2025-01-06", "2025-05-26")
    };
    let files = [deployments.as_str(), "", &(incidents_of(&ALL) + more)];
    let measured = measure(&history(files), &choices);
    assert_eq!(measured.doubts(Metric::ChangeFailRate), []);
    assert_eq!(measured.change_fail_rate.unwrap().count, 10);
}

#[test]
fn an_incident_that_names_its_deployment_need_not_say_when_it_began() {
    let file = "incident_id,created_at,resolved_at,deployment_id\n\
        i1,,2025-01-06T12:00:00Z,d0\ni2,31.02.2025,2025-01-13T11:00:00Z,d1\n";
    let measured = plain(&weekly(), file);
    assert_eq!(measured.change_fail_rate.unwrap().count, 2);
    assert_eq!(measured.recovery.hours, [2.0, 3.0]);
}

#[test]
fn names_are_compared_leniently_and_it_is_told() {
    let deployments = weekly()
        .replace(",shop,", ",web-shop,")
        .replace("d7,", "0007,");
    let file = "incident_id,service,created_at,resolved_at,deployment_id,change_related\n\
        i1,Web Shop,2025-01-06T10:00:00Z,2025-01-06T12:00:00Z,,yes\n\
        i2,WEB_SHOP,2025-01-13T10:00:00Z,2025-01-13T12:00:00Z,,yes\n\
        i3,web-shop,2025-02-24T10:00:00Z,2025-02-24T12:00:00Z,7,yes\n";
    let measured = plain(&deployments, file);
    assert_eq!(measured.change_fail_rate.unwrap().count, 3);
    assert!(measured.doubts.is_empty());
    let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
    for words in [
        "“WEB_SHOP” was taken for the service “web-shop”, and 1 other name likewise.",
        "“7” was taken for the deployment “0007”.",
    ] {
        assert!(notes.iter().any(|note| note.contains(words)), "{notes:?}");
    }
}

#[test]
fn a_person_says_whose_an_unknown_service_is() {
    let file = incidents_of(&ALL)
        .replace("i4,shop", "i4,Store")
        .replace("i6,shop", "i6,Till");
    let services = [("store", "shop"), ("Till", "")];
    let services = services.map(|(said, meant)| (said.to_owned(), meant.to_owned()));
    let meanings = Meanings {
        services: services.into(),
        ..Meanings::default()
    };
    let measured = of(&weekly(), "", &file, meanings);
    assert_eq!(measured.doubts(Metric::ChangeFailRate), []);
    assert_eq!(measured.change_fail_rate.unwrap().count, 9);
    assert_eq!(measured.incidents.unwrap().count(Reason::OtherService), 1);
}

#[test]
fn incidents_of_other_days_say_nothing_of_these() {
    let measured = measure(
        &history([&weekly(), "", &incidents_of(&[18, 19])]),
        &days("2025-01-06", "2025-03-03"),
    );
    assert_eq!(measured.change_fail_rate, None);
    assert_eq!(measured.doubts(Metric::ChangeFailRate), [Doubt::OtherDays]);
}

#[test]
fn marks_that_are_all_empty_tell_no_cause() {
    let file = incidents_of(&ALL).replace(",yes", ",");
    let measured = plain(&weekly(), &file);
    assert_eq!(measured.change_fail_rate, None);
    assert!(measured.warnings.contains(&Warning::NoRelation));
    let meanings = Meanings {
        empty_related: EmptyRelated::Related,
        ..Meanings::default()
    };
    let measured = of(&weekly(), "", &file, meanings);
    assert_eq!(measured.change_fail_rate.unwrap().count, 10);
    assert!(measured.warnings.contains(&Warning::AllRelated(10)));
}
