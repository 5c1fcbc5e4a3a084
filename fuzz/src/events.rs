//! Event files of any tool.

use waymark::assessment::{Assessment, Metric};
use waymark::delivery::events::{
    Choices, FileKind, History, Import, Measured, Records, Table, TableError, Tally, guess,
    measure, recognise,
};
use waymark::exchange::{open_one, write_one};
use waymark::report::{history_table, measured::to_json};
use waymark::text::events::table_sentence;

use super::is_told;

/// Any file, as each of the three kinds: read row by row and in one go, then measured.
pub fn events(bytes: &[u8]) {
    let table = match Table::open(bytes.to_vec()) {
        Ok(table) => table,
        Err(error) => return is_told(&table_sentence(&error)),
    };
    let headers = table.headers().to_vec();
    assert!(headers.len() <= bytes.len());
    assert!(
        table
            .preview(3)
            .iter()
            .all(|row| row.len() == headers.len())
    );
    assert!(recognise(&headers).len() <= FileKind::ALL.len());
    let mut history = History::default();
    for kind in FileKind::ALL {
        let slow = read(bytes, kind, &headers, 1);
        match (&slow, read(bytes, kind, &headers, usize::MAX)) {
            (Ok(one), Ok(other)) => assert_eq!(
                one.as_ref().map(Records::facts),
                other.as_ref().map(Records::facts)
            ),
            (Err(one), Err(other)) => assert_eq!(*one, other),
            (one, other) => panic!("{} and {}", one.is_ok(), other.is_ok()),
        }
        match slow {
            Ok(Some(records)) => {
                assert!(records.facts().rows as usize <= bytes.len());
                let mut alone = History::default();
                alone.put(records.clone());
                holds_of(&measure(&alone, &Choices::default()));
                history.put(records);
            }
            Ok(None) => {}
            Err(error) => is_told(&table_sentence(&error)),
        }
    }
    holds_of(&measure(&history, &Choices::default()));
}

/// The records of a file, nothing where it lacks a column of the kind.
fn read(
    bytes: &[u8],
    kind: FileKind,
    headers: &[String],
    rows: usize,
) -> Result<Option<Records>, TableError> {
    let table = Table::open(bytes.to_vec())?;
    let (_, columns) = guess(kind, headers);
    let mut import = match Import::new(table, kind, &columns) {
        Ok(import) => import,
        Err(missing) => {
            assert!(!missing.fields.is_empty());
            return Ok(None);
        }
    };
    while !import.step(rows)?.is_done {}
    Ok(import.into_records())
}

fn holds_of(measured: &Measured) {
    is_whole(&measured.deployments);
    measured.changes.iter().for_each(is_whole);
    measured.incidents.iter().for_each(is_whole);
    let performance = measured.performance();
    for metric in Metric::ALL {
        if let Some(score) = performance.score(metric) {
            assert!((0.0..=10.0).contains(&score.value()), "{score:?}");
        }
    }
    // What an assessment takes over is kept as it is.
    let mut assessment = Assessment::new("any".into());
    let readings = measured.readings(|_| "a file".to_owned());
    for exact in readings
        .values()
        .filter_map(|reading| reading.exact.as_ref())
    {
        is_kept_exactly(exact.value);
        let interval = exact.certainty.and_then(|certainty| certainty.interval95);
        for end in interval.into_iter().flat_map(|(low, high)| [low, high]) {
            is_kept_exactly(end);
        }
    }
    assessment.delivery = Some(readings);
    assert_eq!(open_one(&write_one(&assessment)), Ok(assessment));
    assert!(to_json(measured, &[]).is_object());
    let table = history_table(None, measured);
    for row in table.lines().filter(|line| line.starts_with('|')) {
        assert_eq!(row.replace("\\|", "").matches('|').count(), 6, "{row}");
    }
}

/// Every row counts or is left out for one reason.
fn is_whole(tally: &Tally) {
    let excluded: u32 = tally.excluded.values().map(|rows| rows.count).sum();
    assert_eq!(tally.counted + excluded, tally.rows);
}

/// A number with as many digits as every reader of JSON tells apart.
fn is_kept_exactly(value: f64) {
    let written = value.to_string();
    let digits = written.trim_start_matches(['0', '.']);
    let digits = digits.bytes().filter(u8::is_ascii_digit).count();
    assert!(digits <= 15, "{written}");
}
