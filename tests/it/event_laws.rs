//! What holds of every history of events, made up at random.

use proptest::prelude::*;
use waymark::assessment::Date;
use waymark::delivery::events::{
    Choices, FileKind, Import, Measured, Table, Tally, guess, measure,
};

use crate::delivery_events::{history, without_row_numbers};

/// Id, service, end, whether it failed, whether it was unplanned.
type Deployment = (u8, u8, u32, bool, bool);
/// Id, deployment, commit.
type Change = (u8, u8, u32);
/// Id, service, beginning, length, deployment, cause.
type Incident = (u8, u8, u32, Option<u16>, Option<u8>, Option<bool>);

/// A made-up history; times are minutes from a Monday.
#[derive(Clone, Debug)]
struct Made {
    deployments: Vec<Deployment>,
    changes: Vec<Change>,
    incidents: Vec<Incident>,
}

const MINUTES: u32 = 8 * 7 * 24 * 60;

fn made() -> impl Strategy<Value = Made> {
    let deployment = (
        0..30_u8,
        0..3_u8,
        0..MINUTES,
        prop::bool::weighted(0.2),
        any::<bool>(),
    );
    let change = (0..30_u8, 0..30_u8, 0..MINUTES);
    let incident = (
        0..20_u8,
        0..3_u8,
        0..MINUTES,
        prop::option::of(any::<u16>()),
        prop::option::of(0..30_u8),
        prop::option::of(any::<bool>()),
    );
    (
        prop::collection::vec(deployment, 0..40),
        prop::collection::vec(change, 0..40),
        prop::collection::vec(incident, 0..25),
    )
        .prop_map(|(deployments, changes, incidents)| Made {
            deployments,
            changes,
            incidents,
        })
}

/// Monday, 3 June 2024, in seconds since 1970.
const MONDAY: u64 = 1_717_372_800;

impl Made {
    /// The files, all times so many weeks later, and rows rotated by so many.
    fn measure(&self, weeks: u32, rotated: usize, service: Option<u8>) -> Measured {
        let time = |minute: u32| MONDAY + u64::from(minute) * 60 + u64::from(weeks) * 604_800;
        let rows = |header: &str, mut rows: Vec<String>| {
            if !rows.is_empty() {
                let by = rotated % rows.len();
                rows.rotate_left(by);
            }
            format!("{header}\n{}\n", rows.join("\n"))
        };
        let text = |value: Option<String>| value.unwrap_or_default();
        let deployments = self
            .deployments
            .iter()
            .map(|(id, service, end, failed, unplanned)| {
                let status = if *failed { "failed" } else { "success" };
                format!("d{id},s{service},{},{status},{unplanned}", time(*end))
            });
        let changes = self
            .changes
            .iter()
            .map(|(id, deployment, commit)| format!("c{id},d{deployment},{}", time(*commit)));
        let incidents =
            self.incidents
                .iter()
                .map(|(id, service, start, length, deployment, related)| {
                    format!(
                        "i{id},s{service},{},{},{},{}",
                        time(*start),
                        text(length.map(|length| time(start + u32::from(length)).to_string())),
                        text(deployment.map(|id| format!("d{id}"))),
                        text(related.map(|related| related.to_string())),
                    )
                });
        let files = [
            rows(
                "deployment_id,service,finished_at,status,unplanned",
                deployments.collect(),
            ),
            rows("change_id,deployment_id,committed_at", changes.collect()),
            rows(
                "incident_id,service,created_at,resolved_at,deployment_id,change_related",
                incidents.collect(),
            ),
        ];
        let day = |minute: u32| {
            let seconds = i64::try_from(time(minute)).unwrap();
            Date::from_days_since_1970(seconds / 86_400)
        };
        let choices = Choices {
            service: service.map(|service| format!("s{service}")),
            from: day(3 * 24 * 60),
            to: day(MINUTES),
            ..Choices::default()
        };
        measure(&history(files.each_ref().map(String::as_str)), &choices)
    }
}

fn is_whole(tally: &Tally) -> bool {
    let excluded: u32 = tally.excluded.values().map(|rows| rows.count).sum();
    tally.counted + excluded == tally.rows
}

proptest! {
    #[test]
    fn every_row_counts_or_is_left_out_for_one_reason(made in made(), service in prop::option::of(0..3_u8)) {
        let measured = made.measure(0, 0, service);
        prop_assert!(is_whole(&measured.deployments));
        prop_assert!(is_whole(measured.changes.as_ref().unwrap()));
        prop_assert!(is_whole(measured.incidents.as_ref().unwrap()));
        let recovery = &measured.recovery;
        let failed = measured.change_fail_rate.map_or(0, |rate| rate.count);
        prop_assert_eq!(recovery.count + recovery.open + recovery.untimed, failed);
        let weeks: u32 = measured.weeks.iter().map(|week| week.deployments).sum();
        prop_assert_eq!(weeks, measured.deployments.counted);
        prop_assert_eq!(measured.weeks.iter().map(|week| week.failed).sum::<u32>(), failed);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(made in made(), by in 0..40_usize, service in prop::option::of(0..3_u8)) {
        let (straight, mut reversed) = (made.measure(0, 0, service), made.clone());
        reversed.deployments.reverse();
        reversed.changes.reverse();
        reversed.incidents.reverse();
        let expected = without_row_numbers(straight);
        prop_assert_eq!(&without_row_numbers(made.measure(0, by, service)), &expected);
        prop_assert_eq!(&without_row_numbers(reversed.measure(0, by, service)), &expected);
    }

    #[test]
    fn whole_weeks_later_everything_is_the_same(made in made(), weeks in 1..200_u32) {
        let (now, mut later) = (made.measure(0, 0, None), made.measure(weeks, 0, None));
        let moved = later.weeks.iter().zip(&now.weeks);
        for (later, now) in moved {
            let days = later.monday.days_since_1970() - now.monday.days_since_1970();
            prop_assert_eq!(days, i64::from(weeks) * 7);
        }
        // Nothing but the names of the days differs.
        later.window = now.window;
        for (later, now) in later.weeks.iter_mut().zip(&now.weeks) {
            later.monday = now.monday;
        }
        prop_assert_eq!(now, later);
    }

    #[test]
    fn a_further_success_after_every_incident_never_raises_the_failure_rate(made in made(), service in 0..3_u8) {
        let mut more = made.clone();
        for incident in &mut more.incidents {
            incident.2 = incident.2.min(MINUTES - 10);
        }
        let before = more.measure(0, 0, None).change_fail_rate;
        more.deployments.push((200, service, MINUTES - 1, false, false));
        let after = more.measure(0, 0, None).change_fail_rate.unwrap();
        prop_assert!(before.is_none_or(|before| after.percent <= before.percent));
        prop_assert_eq!(before.map_or(0, |before| before.count), after.count);
    }

    #[test]
    fn no_bytes_bring_the_reader_down(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        seed in 0..STARTS.len(),
        kind in 0..3_usize,
    ) {
        read_whatever_it_is([STARTS[seed], &bytes].concat(), FileKind::ALL[kind]);
    }

    #[test]
    fn no_text_that_looks_like_a_file_brings_the_reader_down(
        text in "[a-z0-9,;|\"\\[\\]{}:#\n\r 枣+./TZ-]{0,200}",
        seed in 0..STARTS.len(),
        kind in 0..3_usize,
    ) {
        let text = [STARTS[seed], text.as_bytes()].concat();
        read_whatever_it_is(text, FileKind::ALL[kind]);
    }

    #[test]
    fn every_line_is_in_a_row_whatever_its_quotes(
        notes in prop::collection::vec("[a-c\", ]{0,8}", 1..20),
    ) {
        let rows = notes.iter().enumerate();
        let rows = rows.map(|(at, note)| format!("d{at},2025-03-03T10:00:00Z,{note}\n"));
        let text = format!("deployment_id,finished_at,note\n{}", rows.collect::<String>());
        let table = Table::open(text.into_bytes()).unwrap();
        let (_, columns) = guess(FileKind::Deployments, table.headers());
        let mut import = Import::new(table, FileKind::Deployments, &columns).unwrap();
        while !import.step(4).unwrap().is_done {}
        let records = import.into_records().unwrap();
        let facts = records.facts();
        let lines = u32::try_from(notes.len()).unwrap();
        prop_assert_eq!(facts.lines.count, lines);
        // Fewer rows than lines are told of: some row has several.
        prop_assert!(facts.rows == lines || facts.lines.long.count > 0);
    }
}

/// How files begin.
const STARTS: [&[u8]; 7] = [
    b"",
    b"deployment_id,finished_at\n",
    b"incident_id;created_at;resolved_at\ni1;1/2/2025;\"",
    b"[{\"deployment_id\":1,\"finished_at\":",
    b"{\"data\":[{\"nodes\":[{\"id\":1,\"created_at\":\"2025-03-03\"},",
    b"ID  DATE        REVISION\n0   2025-03-03  ",
    b"\xff\xfe",
];

fn read_whatever_it_is(file: Vec<u8>, kind: FileKind) {
    if let Ok(table) = Table::open(file) {
        let _ = table.preview(3);
        let (_, columns) = guess(kind, table.headers());
        if let Ok(mut import) = Import::new(table, kind, &columns) {
            while import.step(10).is_ok_and(|progress| !progress.is_done) {}
            let _ = import.into_records();
        }
    }
}
