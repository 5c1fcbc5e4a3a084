//! What is missing, unreadable, unplaced or unknown never becomes a good number.

use std::fmt::Write as _;

use waymark::assessment::Metric;
use waymark::delivery::events::{
    Basis, Choices, Doubt, EmptyRelated, EmptyUnplanned, Field, FileKind, Import, Meanings,
    Measured, Reason, Standing, Table, Warning, guess, measure,
};
use waymark::text::events;

use crate::delivery_events::{days, history};
use crate::teams::assert_near;

/// One deployment of the shop on each of twenty Mondays, the first on 6 January 2025.
fn weekly() -> String {
    let mut file = "deployment_id,service,environment,finished_at,status,unplanned\n".to_owned();
    for week in 0..20 {
        let day = waymark::assessment::Date::from_days_since_1970(20_094 + week * 7).unwrap();
        let _ = writeln!(file, "d{week},shop,production,{day}T09:00:00Z,success,no");
    }
    file
}

/// Incidents of the shop an hour after the deployments of these weeks, each over two hours later.
fn incidents_of(weeks: &[i64]) -> String {
    let mut file =
        "incident_id,service,created_at,resolved_at,deployment_id,change_related\n".to_owned();
    for week in weeks {
        let day = waymark::assessment::Date::from_days_since_1970(20_094 + week * 7).unwrap();
        let _ = writeln!(file, "i{week},shop,{day}T10:00:00Z,{day}T12:00:00Z,,yes");
    }
    file
}

fn of(deployments: &str, changes: &str, incidents: &str, meanings: Meanings) -> Measured {
    let choices = Choices {
        meanings,
        ..Choices::default()
    };
    measure(&history([deployments, changes, incidents]), &choices)
}

fn plain(deployments: &str, incidents: &str) -> Measured {
    of(deployments, "", incidents, Meanings::default())
}

fn told(measured: &Measured, metric: Metric) -> String {
    events::doubt(metric, measured).unwrap_or_default()
}

const ALL: [i64; 10] = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18];

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

/// An end, and how many deployments there were on it.
type Ends<'a> = &'a [(&'a str, u32)];

fn frequency(ends: Ends<'_>, window: Option<(&str, &str)>) -> Measured {
    let mut file = "deployment_id,finished_at\n".to_owned();
    for (day, count) in ends {
        for number in 0..*count {
            let _ = writeln!(file, "{day}-{number},{day}T{:02}:00:00Z", 8 + number);
        }
    }
    let choices = window.map_or_else(Choices::default, |(from, to)| days(from, to));
    measure(&history([&file, "", ""]), &choices)
}

#[test]
fn rare_deployments_are_counted_by_days() {
    let two: Ends<'_> = &[("2025-04-02", 1), ("2025-04-16", 1)];
    let half_year: Ends<'_> = &[("2025-01-02", 1), ("2025-06-30", 1)];
    let monthly: Ends<'_> = &[
        ("2025-01-31", 1),
        ("2025-02-03", 1),
        ("2025-03-31", 1),
        ("2025-04-02", 1),
    ];
    for (ends, window, basis, per_week, code) in [
        (two, None, Basis::Between(14), 0.5, 3),
        (
            two,
            Some(("2025-04-01", "2025-05-01")),
            Basis::Days(30),
            14.0 / 30.0,
            3,
        ),
        (half_year, None, Basis::Between(179), 7.0 / 179.0, 2),
        (
            half_year,
            Some(("2025-01-01", "2025-07-01")),
            Basis::Days(181),
            14.0 / 181.0,
            2,
        ),
        // Once in every whole month is monthly, though it is less than once in 30.4 days.
        (
            monthly,
            Some(("2025-01-01", "2025-05-04")),
            Basis::Days(123),
            7.0 / 30.4375,
            3,
        ),
    ] {
        let measured = frequency(ends, window);
        let found = measured.frequency.unwrap();
        assert_eq!((found.basis, found.code), (basis, code), "{ends:?}");
        assert_near(found.per_week, per_week);
        assert_eq!(measured.code(Metric::DeploymentFrequency), Some(code));
    }
}

#[test]
fn a_single_deployment_or_a_few_days_show_no_rate_of_their_own() {
    let one: Ends<'_> = &[("2025-04-02", 1)];
    let few: Ends<'_> = &[("2025-04-02", 1), ("2025-04-03", 2)];
    for ends in [one, few] {
        let measured = frequency(ends, None);
        assert_eq!(measured.frequency, None);
        let why = events::not_measured(Metric::DeploymentFrequency, &measured);
        assert!(why.ends_with("choose the days to look at"), "{why}");
        // In days that were chosen they do.
        let chosen = frequency(ends, Some(("2025-04-01", "2025-05-01")));
        assert!(chosen.frequency.unwrap().per_week > 0.0);
    }
}

/// Words that count are checked where a count is one.
#[test]
fn a_single_one_is_told_as_one() {
    let one = "deployment_id,service,finished_at,unplanned\nd1,shop,2025-01-06T09:00:00Z,no\n";
    let measured = plain(one, "");
    let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
    for words in ["The window has 1 day.", "the window has 1 day."] {
        let is_told = notes.iter().any(|note| note.contains(words));
        assert!(is_told, "{words:?}: {notes:?}");
    }
    let headers = ["deployment_id".to_owned()];
    let missing = guess(FileKind::Deployments, &headers);
    let table = Table::open(b"deployment_id\nd1\n".to_vec()).unwrap();
    let error = Import::new(table, FileKind::Deployments, &missing.1).unwrap_err();
    assert_eq!(error.fields, [Field::FinishedAt]);
}

#[test]
fn several_a_day_needs_several_on_the_days_of_deployment() {
    let monday = waymark::assessment::Date::from_days_since_1970;
    let week = |counts: [u32; 7]| -> Measured {
        let counts = (0..28).map(|day| (monday(20_094 + day).unwrap().to_string(), counts));
        let ends: Vec<(String, u32)> = counts
            .zip(0_usize..)
            .map(|((day, counts), at)| (day, counts[at % 7]))
            .collect();
        let ends: Vec<(&str, u32)> = ends
            .iter()
            .map(|(day, count)| (day.as_str(), *count))
            .collect();
        frequency(&ends, Some(("2025-01-06", "2025-02-03")))
    };
    for (counts, code) in [
        ([1; 7], 5),
        ([1, 1, 1, 1, 1, 0, 0], 5),
        ([2, 1, 1, 1, 1, 0, 0], 5),
        ([2, 2, 2, 2, 2, 0, 0], 6),
        ([0, 9, 0, 0, 9, 0, 0], 6),
        ([1, 0, 0, 1, 0, 0, 0], 4),
        ([1, 0, 0, 0, 0, 0, 0], 4),
    ] {
        let measured = week(counts);
        let found = measured.frequency.unwrap();
        assert_eq!(
            (found.basis, found.code),
            (Basis::Weeks, code),
            "{counts:?}"
        );
        let mut readings = measured.readings(|_| String::new());
        let reading = readings.remove(&Metric::DeploymentFrequency).unwrap();
        assert_eq!(
            reading.measure,
            Some(waymark::assessment::Measure::Code(code))
        );
    }
}

#[test]
fn one_deployment_that_carries_most_changes_is_told() {
    let mut changes = "change_id,deployment_id,committed_at\n".to_owned();
    for number in 0..8 {
        let _ = writeln!(changes, "c{number},d0,2024-06-0{}T07:00:00Z", number + 1);
    }
    for number in 1..8 {
        let _ = writeln!(changes, "e{number},d{number},2025-01-06T10:00:00Z");
    }
    let measured = of(&weekly(), &changes, "", Meanings::default());
    let warning = Warning::OneCarriesMost {
        deployment: "d0".to_owned(),
        changes: 8,
        of: 15,
        is_first: true,
    };
    assert!(measured.warnings.contains(&warning));
    let words = events::warning(&warning);
    assert!(words.contains("8 of 15 changes") && words.contains("first of the file"));
    let even = changes.replace(",d0,", ",d9,").replace("c0,d9", "c0,d3");
    let even = even.replace("c1,d9", "c1,d4").replace("c2,d9", "c2,d5");
    let measured = of(&weekly(), &even, "", Meanings::default());
    let is_told = |warning: &Warning| matches!(warning, Warning::OneCarriesMost { .. });
    assert!(!measured.warnings.iter().any(is_told));
}

/// Four rows weeks apart have become one id.
#[test]
fn ids_that_a_spreadsheet_rounded_are_deployments_that_nobody_can_tell_apart() {
    let mut deployments = weekly();
    for number in [3, 7, 11] {
        deployments = deployments.replacen(&format!("\nd{number},"), "\n2.19E+26,", 1);
    }
    let measured = plain(&deployments, "");
    assert_eq!(measured.deployments.count(Reason::RoundedId), 2);
    assert_eq!(measured.deployments.count(Reason::Duplicate), 0);
    let doubt = Doubt::Deployments { lost: 2, of: 20 };
    assert_eq!(measured.doubts(Metric::DeploymentFrequency), [doubt]);
    let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
    assert!(
        notes
            .iter()
            .any(|note| note.contains("a spreadsheet had rounded them"))
    );
}

/// An incident that was closed without a word on when it was resolved is over, and so is its failure.
#[test]
fn an_incident_that_was_closed_is_not_open() {
    let mut file = incidents_of(&ALL).replacen("resolved_at", "resolved_at,closed_at", 1);
    file = file.replace("T12:00:00Z,,yes", "T12:00:00Z,,,yes");
    file = file.replacen("2025-02-03T12:00:00Z,,", ",2025-02-03T14:00:00Z,", 1);
    let measured = plain(&weekly(), &file);
    assert_eq!((measured.recovery.count, measured.recovery.open), (10, 0));
    assert_near(measured.recovery.hours[9], 5.0);
    let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
    let words = "Incidents: 1 end was taken from “closed_at”, where the usual column is empty.";
    assert!(notes.iter().any(|note| note == words), "{notes:?}");
}

/// What a file says of how it was read stands with the result.
#[test]
fn what_reading_found_is_told() {
    let deployments = weekly();
    let quote = incidents_of(&ALL).replacen("\ni4,", "\n\"i4,", 1);
    let nothing = incidents_of(&ALL).replace(",,yes", ",NULL,yes");
    let title = format!("Report of May;\n{}", incidents_of(&ALL).replace(',', ";"));
    let days = incidents_of(&ALL).replacen("2025-02-03T10:00:00Z", "13/2/2025 10:00", 1);
    for (file, words) in [
        (quote, "a quote opens in row 4 and is never closed"),
        (
            nothing,
            "“NULL” was read as an empty cell (10 times, first in row 2)",
        ),
        (title, "1 line was passed over above the headers"),
        (
            days,
            "with the day first, as “13/2/2025 10:00” in row 4 proves",
        ),
    ] {
        let measured = plain(&deployments, &file);
        let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
        assert!(
            notes.iter().any(|note| note.contains(words)),
            "{words:?}: {notes:?}"
        );
    }
}
