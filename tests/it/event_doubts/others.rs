//! Deployments, changes and recoveries of which something is missing.

use std::fmt::Write as _;

use waymark::assessment::Metric;
use waymark::delivery::events::{
    Choices, Doubt, EmptyUnplanned, Meanings, Reason, Standing, Warning, measure,
};
use waymark::text::events;

use super::{ALL, incidents_of, of, plain, told, weekly};
use crate::delivery_events::{days, history};
use crate::teams::assert_near;

#[test]
fn a_deployment_that_is_not_understood_makes_the_frequency_a_lower_bound() {
    let whole = weekly();
    for (from, to, reason) in [
        ("2025-02-03T09:00:00Z", "soon", Reason::UnreadableTime),
        ("2025-02-03T09:00:00Z", "", Reason::NoTime),
        ("d4,", ",", Reason::NoId),
        (
            "2025-02-03T09:00:00Z,success",
            "2025-02-03T09:00:00Z,kind of",
            Reason::UnknownStatus,
        ),
        (
            "2025-02-03T09:00:00Z,success",
            "2025-02-03T09:00:00Z,",
            Reason::UnknownStatus,
        ),
        (
            "production,2025-02-03",
            "production-eu,2025-02-03",
            Reason::UnknownEnvironment,
        ),
        (
            "shop,production,2025-02-03",
            ",production,2025-02-03",
            Reason::NoService,
        ),
    ] {
        assert!(whole.contains(from), "{from}");
        let choices = Choices {
            service: Some("Shop".to_owned()),
            ..days("2025-01-06", "2025-05-26")
        };
        let files = [
            whole.replacen(from, to, 1),
            String::new(),
            incidents_of(&ALL),
        ];
        let measured = measure(&history(files.each_ref().map(String::as_str)), &choices);
        let metric = Metric::DeploymentFrequency;
        assert_eq!(measured.deployments.counted, 19, "{reason:?}");
        assert_eq!(measured.deployments.count(reason), 1, "{reason:?}");
        assert_eq!(measured.standing(metric), Standing::AtLeast, "{reason:?}");
        assert_eq!(measured.score_standing(metric), Standing::AtLeast);
        // It may have failed.
        let doubt = Doubt::Deployments { lost: 1, of: 20 };
        assert!(measured.doubts(Metric::ChangeFailRate).contains(&doubt));
    }
}

#[test]
fn what_says_that_it_does_not_count_is_no_doubt() {
    let whole = weekly();
    let whole = whole.replacen(
        "2025-02-03T09:00:00Z,success",
        "2025-02-03T09:00:00Z,cancelled",
        1,
    );
    let whole = whole.replacen("production,2025-02-10", "eu-staging-1,2025-02-10", 1);
    let measured = plain(&whole, &incidents_of(&[0, 1]));
    assert_eq!(measured.deployments.counted, 18);
    assert!(measured.doubts.is_empty());
    // A row that is not understood is no loss where another row of the deployment is.
    let twice = weekly() + "d4,shop,production,,success,no\nd4,shop,production,soon,success,no\n";
    let measured = plain(&twice, &incidents_of(&[0, 1]));
    assert_eq!(measured.deployments.count(Reason::Duplicate), 2);
    assert!(measured.doubts.is_empty());
}

#[test]
fn an_incident_of_a_deployment_that_is_not_understood_is_lost_with_it() {
    let deployments = weekly().replacen("2025-02-03T09:00:00Z", "soon", 1);
    let file = "incident_id,created_at,deployment_id\n\
        i0,2025-01-06T10:00:00Z,d0\ni1,2025-01-13T10:00:00Z,d1\ni2,2025-01-20T10:00:00Z,d2\n\
        i3,2025-01-27T10:00:00Z,d3\ni4,2025-02-03T10:00:00Z,d4\n";
    let measured = plain(&deployments, file);
    let tally = measured.incidents.as_ref().unwrap();
    assert_eq!(tally.count(Reason::DeploymentNotUnderstood), 1);
    let rate = measured.change_fail_rate.unwrap();
    assert_eq!((rate.count, rate.of), (4, 19));
    assert_eq!(measured.standing(Metric::ChangeFailRate), Standing::AtLeast);
}

#[test]
fn a_mark_that_is_no_word_for_yes_or_no_is_no_mark() {
    let marks = |marks: [&str; 20]| {
        let mut file = "deployment_id,finished_at,unplanned\n".to_owned();
        for (week, mark) in (0..).zip(marks) {
            let day = waymark::assessment::Date::from_days_since_1970(20_094 + week * 7).unwrap();
            let _ = writeln!(file, "d{week},{day}T09:00:00Z,{mark}");
        }
        file
    };
    for nothing in ["NULL", "-", "None", "maybe"] {
        let measured = plain(&marks([nothing; 20]), "");
        assert_eq!(measured.rework_rate, None, "{nothing}");
        assert!(
            !measured
                .readings(|_| String::new())
                .contains_key(&Metric::ReworkRate)
        );
    }
    let mut some = ["no"; 20];
    some[0] = "yes";
    some[1] = "maybe";
    let measured = plain(&marks(some), "");
    assert_eq!(measured.rework_rate.unwrap().count, 1);
    assert_eq!(measured.standing(Metric::ReworkRate), Standing::AtLeast);
    assert_eq!(
        measured.doubts(Metric::ReworkRate),
        [Doubt::Marks { lost: 1, of: 20 }]
    );
    assert!(
        told(&measured, Metric::ReworkRate).ends_with("They say “maybe” (1)."),
        "{}",
        told(&measured, Metric::ReworkRate)
    );
    // Who ticks hotfixes alone has said nothing of the others, unless an empty mark is a no.
    let mut ticks = [""; 20];
    ticks[3] = "x";
    let measured = plain(&marks(ticks), "");
    assert_eq!(measured.rework_rate, None);
    let meanings = Meanings {
        empty_unplanned: EmptyUnplanned::Planned,
        ..Meanings::default()
    };
    let measured = of(&marks(ticks), "", "", meanings);
    assert_near(measured.rework_rate.unwrap().percent, 5.0);
    assert_eq!(measured.standing(Metric::ReworkRate), Standing::Known);
}

/// Twenty deployments with these marks and no others: the words that mean neither yes nor no are named,
/// whether some of the others are known or not.
#[test]
fn marks_that_are_not_known_are_named_with_how_many_say_them() {
    let marked = |mark: &dyn Fn(usize) -> &'static str| {
        let mut file = "deployment_id,finished_at,unplanned\n".to_owned();
        for week in 0..20 {
            let day = waymark::assessment::Date::from_days_since_1970(20_094).unwrap();
            let _ = writeln!(file, "d{week},{day}T09:{week:02}:00Z,{}", mark(week));
        }
        plain(&file, "")
    };
    let every_second = marked(&|at| if at % 2 == 0 { "maybe" } else { "" });
    assert_eq!(every_second.rework_rate, None);
    let words = told(&every_second, Metric::ReworkRate);
    assert_eq!(
        words,
        "Not known: 20 of 20 deployments have no mark that is known. They say “maybe” (10) and nothing (10)."
    );
    let one = marked(&|at| ["yes", "maybe"].get(at).copied().unwrap_or("no"));
    assert_eq!(one.rework_rate.unwrap().count, 1);
    let words = told(&one, Metric::ReworkRate);
    assert_eq!(
        words,
        "It is at least that: 1 of 20 deployments has no mark that is known. They say “maybe” (1)."
    );
    let many = marked(&|at| ["a", "b", "c", "d", "e", "g", "no"][at % 7]);
    let words = told(&many, Metric::ReworkRate);
    assert!(
        words.ends_with("“a” (3), “b” (3), “c” (3), “d” (3), “e” (3) and others (3)."),
        "{words}"
    );
    // Empty cells alone are no words to name, and no reason to doubt where nobody marks anything.
    let empty = marked(&|at| if at == 0 { "no" } else { "" });
    let words = told(&empty, Metric::ReworkRate);
    assert_eq!(
        words,
        "Not known: 19 of 20 deployments have no mark that is known."
    );
    let nobody = marked(&|_| "");
    assert_eq!(told(&nobody, Metric::ReworkRate), "");
    assert!(nobody.warnings.contains(&Warning::NoUnplanned));
    assert!(!every_second.warnings.contains(&Warning::NoUnplanned));
}

#[test]
fn changes_of_unknown_deployments_make_the_lead_time_a_guess() {
    let mut changes = "change_id,deployment_id,committed_at\n".to_owned();
    for week in 0..10 {
        let day = waymark::assessment::Date::from_days_since_1970(20_094 + week * 7).unwrap();
        let _ = writeln!(changes, "c{week},d{week},{day}T07:00:00Z");
    }
    let lead_time = |changes: &str| of(&weekly(), changes, "", Meanings::default());
    assert_eq!(
        lead_time(&changes).standing(Metric::LeadTime),
        Standing::Known
    );
    for (from, to) in [
        ("c4,d4", "c4,d99"),
        ("c4,d4", ",d4"),
        ("2025-02-03T07:00:00Z", "soon"),
    ] {
        let measured = lead_time(&changes.replacen(from, to, 1));
        assert_near(measured.lead_time.median_hours.unwrap(), 2.0);
        assert_eq!(measured.standing(Metric::LeadTime), Standing::About, "{to}");
    }
    let many = changes
        .replace(",d1,", ",x1,")
        .replace(",d2,", ",x2,")
        .replace(",d3,", ",x3,");
    let measured = lead_time(&many);
    assert_eq!(measured.lead_time.median_hours, None);
    assert!(told(&measured, Metric::LeadTime).contains("3 of 10 changes"));
    // What is on its way is told, and takes nothing away.
    let underway = lead_time(&(changes + "c10,,2025-03-03T07:00:00Z\n"));
    assert_eq!(underway.doubts(Metric::LeadTime), [Doubt::Unsaid(1)]);
    assert!(underway.lead_time.median_hours.is_some());
}

#[test]
fn without_a_column_for_the_end_recovery_is_not_told() {
    let file = "incident_id,created_at,deployment_id\ni1,2025-01-06T10:00:00Z,d0\n";
    let measured = plain(&weekly(), file);
    assert_eq!(measured.recovery.open, 0);
    assert_eq!(measured.doubts(Metric::Recovery), [Doubt::NoEnds]);
    assert!(measured.warnings.contains(&Warning::NoEnds));
    let why = events::not_measured(Metric::Recovery, &measured);
    assert_eq!(why, "not known: no column says when incidents ended");
}

#[test]
fn ends_that_are_unusable_or_still_to_come_are_told() {
    let whole = incidents_of(&ALL);
    let open = plain(&weekly(), &whole.replacen("2025-02-03T12:00:00Z", "", 1));
    assert_eq!(open.standing(Metric::Recovery), Standing::AtLeast);
    assert_eq!(open.score_standing(Metric::Recovery), Standing::AtMost);
    let soon = plain(
        &weekly(),
        &whole.replacen("2025-02-03T12:00:00Z", "soon", 1),
    );
    assert_eq!(soon.standing(Metric::Recovery), Standing::About);
    // With most of them open, half of them took nobody knows how long.
    let mut mostly = whole;
    for week in [0, 2, 4, 6, 8, 10] {
        let day = waymark::assessment::Date::from_days_since_1970(20_094 + week * 7).unwrap();
        mostly = mostly.replacen(&format!("{day}T12:00:00Z"), "", 1);
    }
    assert_eq!(plain(&weekly(), &mostly).recovery.median_hours, None);
}

#[test]
fn a_deployment_that_was_rolled_back_counts_and_failed() {
    let deployments = weekly()
        .replacen(
            "2025-02-03T09:00:00Z,success",
            "2025-02-03T09:00:00Z,rolled_back",
            1,
        )
        .replacen(
            "2025-02-10T09:00:00Z,success",
            "2025-02-10T09:00:00Z,Rolled back",
            1,
        );
    let alone = plain(&deployments, "");
    let rate = alone.change_fail_rate.unwrap();
    assert_eq!((rate.count, rate.of), (2, 20));
    assert_eq!(alone.standing(Metric::ChangeFailRate), Standing::AtLeast);
    assert!(alone.warnings.contains(&Warning::Broke(2)));
    let failed: u32 = alone.weeks.iter().map(|week| week.failed).sum();
    assert_eq!(failed, 2);
    // One of them has an incident, too.
    let both = plain(&deployments, &incidents_of(&[0, 4]));
    assert_eq!(both.change_fail_rate.unwrap().count, 3);
    assert_eq!(both.standing(Metric::ChangeFailRate), Standing::Known);
    assert_eq!((both.recovery.count, both.recovery.by_status), (2, 1));
    // Which statuses mean that is anybody's choice.
    let meanings = Meanings {
        broke: vec!["success".to_owned()],
        ..Meanings::default()
    };
    let chosen = of(&deployments, "", "", meanings);
    assert_eq!(chosen.deployments.counted, 18);
    assert_near(chosen.change_fail_rate.unwrap().percent, 100.0);
}
