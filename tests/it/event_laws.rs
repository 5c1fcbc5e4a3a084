//! What holds of every history of events, made up at random.

use proptest::prelude::*;
use waymark::assessment::{Date, Metric};
use waymark::delivery::events::{
    Choices, FileKind, Import, Measured, Standing, Table, Tally, guess, measure,
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
        let files = self.files(weeks, rotated);
        let choices = Self::choices(weeks, service);
        measure(&history(files.each_ref().map(String::as_str)), &choices)
    }

    fn files(&self, weeks: u32, rotated: usize) -> [String; 3] {
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
        [
            rows(
                "deployment_id,service,finished_at,status,unplanned",
                deployments.collect(),
            ),
            rows("change_id,deployment_id,committed_at", changes.collect()),
            rows(
                "incident_id,service,created_at,resolved_at,deployment_id,change_related",
                incidents.collect(),
            ),
        ]
    }

    fn choices(weeks: u32, service: Option<u8>) -> Choices {
        let time = |minute: u32| MONDAY + u64::from(minute) * 60 + u64::from(weeks) * 604_800;
        let day = |minute: u32| {
            let seconds = i64::try_from(time(minute)).unwrap();
            Date::from_days_since_1970(seconds / 86_400)
        };
        Choices {
            service: service.map(|service| format!("s{service}")),
            from: day(3 * 24 * 60),
            to: day(MINUTES),
            ..Choices::default()
        }
    }
}

/// What can happen to a cell of a row.
#[derive(Clone, Copy, Debug)]
enum Damage {
    /// The end of a deployment, the commit of a change, the beginning or the end of an incident.
    Time,
    /// Its id, which is emptied.
    Id,
    /// The status of a deployment, the deployment of a change, the service of an incident.
    Place,
    /// The mark of a deployment or of an incident.
    Mark,
}

/// A file, one of its rows, a cell of it, and whether that is emptied or made unreadable.
fn damage() -> impl Strategy<Value = (usize, usize, Damage, bool)> {
    let cell = prop_oneof![
        Just(Damage::Time),
        Just(Damage::Id),
        Just(Damage::Place),
        Just(Damage::Mark),
    ];
    (0..3_usize, 0..40_usize, cell, any::<bool>())
}

/// Damages a cell of a file, or leaves the file where nothing of it would be missed. Left are an
/// incident's id and deployment (another deployment before it, and another incident, look just as
/// sound), and deployments of several rows, of which another one stands in; and no service of an
/// incident is emptied, since a column of empty cells is no column.
fn damaged(file: &str, kind: usize, row: usize, cell: Damage, is_emptied: bool) -> String {
    let column = match (kind, cell) {
        (0 | 1, Damage::Time) => 2,
        (0, Damage::Place) => 3,
        (0, Damage::Mark) => 4,
        (1 | 2, Damage::Place) => 1,
        (2, Damage::Time) => 2 + row % 2,
        (2, Damage::Mark) => 5,
        (0 | 1, Damage::Id) => 0,
        _ => return file.to_owned(),
    };
    let is_id = matches!(cell, Damage::Id);
    let is_service = kind == 2 && matches!(cell, Damage::Place);
    let mut lines: Vec<String> = file.lines().map(str::to_owned).collect();
    let rows = lines.len().saturating_sub(1).max(1);
    let at = 1 + row % rows;
    let id = |line: &String| line.split(',').next().map(str::to_owned);
    let own = lines.get(at).and_then(id);
    let alike = lines.iter().filter(|line| id(line) == own).count();
    if kind == 0 && alike > 1 {
        return file.to_owned();
    }
    if let Some(line) = lines.get_mut(at) {
        let mut cells: Vec<&str> = line.split(',').collect();
        if let Some(cell) = cells.get_mut(column) {
            *cell = if (is_emptied && !is_service) || is_id {
                ""
            } else {
                "mumble"
            };
        }
        *line = cells.join(",");
    }
    lines.join("\n") + "\n"
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
        let failed = measured.weeks.iter().map(|week| week.failed).sum::<u32>();
        prop_assert!(measured.change_fail_rate.is_none_or(|rate| rate.count == failed));
        prop_assert_eq!(recovery.count + recovery.open + recovery.untimed + recovery.by_status, failed);
        let weeks: u32 = measured.weeks.iter().map(|week| week.deployments).sum();
        prop_assert_eq!(weeks, measured.deployments.counted);
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
        let after = more.measure(0, 0, None).change_fail_rate;
        if let (Some(before), Some(after)) = (before, after) {
            prop_assert!(after.percent <= before.percent);
            prop_assert_eq!(before.count, after.count);
        }
    }

    /// As strong as it is true: what was damaged either makes no score better, or the score is told to
    /// be a bound, or there is none. The days are chosen; else they follow from the rows.
    #[test]
    fn what_is_damaged_never_makes_a_score_better_without_a_word(
        made in made(),
        harms in prop::collection::vec(damage(), 1..4),
        service in prop::option::of(0..3_u8),
    ) {
        let choices = Made::choices(0, service);
        let whole = made.files(0, 0);
        let mut files = whole.clone();
        for (kind, row, cell, is_emptied) in harms {
            files[kind] = damaged(&files[kind], kind, row, cell, is_emptied);
        }
        let of = |files: &[String; 3]| {
            measure(&history(files.each_ref().map(String::as_str)), &choices)
        };
        let (before, after) = (of(&whole), of(&files));
        let (sound, harmed) = (before.performance(), after.performance());
        for metric in Metric::ALL {
            let (Some(sound), Some(harmed)) = (sound.score(metric), harmed.score(metric)) else {
                continue;
            };
            let is_better = harmed.value() > sound.value() + 1e-9;
            let is_told = after.standing(metric) != Standing::Known;
            prop_assert!(!is_better || is_told, "{metric:?}: {sound:?} became {harmed:?}\n{files:?}");
        }
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
