//! Delivery measured from event files: what comes out, whatever the files look like.

mod counted;
mod quarter;
mod unusual;

use waymark::delivery::events::{
    Choices, FileKind, History, Import, Measured, Preset, Records, Table, guess, measure,
};

use crate::teams::path;

/// Reads a file as its headers suggest, so many rows at a time.
fn read_in_steps(
    kind: FileKind,
    bytes: impl Into<Vec<u8>>,
    rows: usize,
) -> (Records, Option<Preset>) {
    let table = Table::open(bytes.into()).unwrap();
    let (preset, columns) = guess(kind, table.headers());
    let mut import = Import::new(table, kind, &columns).unwrap();
    while !import.step(rows).unwrap().is_done {}
    (import.into_records().unwrap(), preset)
}

fn read(kind: FileKind, bytes: impl Into<Vec<u8>>) -> Records {
    read_in_steps(kind, bytes, 1_000).0
}

pub(crate) fn history(files: [&str; 3]) -> History {
    let mut history = History::default();
    for (kind, file) in FileKind::ALL.into_iter().zip(files) {
        if !file.is_empty() {
            history.put(read(kind, file));
        }
    }
    history
}

pub(crate) fn days(from: &str, to: &str) -> Choices {
    Choices {
        from: Some(from.parse().unwrap()),
        to: Some(to.parse().unwrap()),
        ..Choices::default()
    }
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(path("tests/fixtures/events").join(name)).unwrap()
}

fn quarter() -> [String; 3] {
    FileKind::ALL.map(|kind| {
        let bytes = fixture(&format!("quarter/{}.csv", kind.key()));
        String::from_utf8(bytes).unwrap()
    })
}

fn quarter_choices() -> Choices {
    Choices {
        service: Some("checkout".to_owned()),
        ..days("2025-01-06", "2025-04-07")
    }
}

pub(crate) fn measured_quarter() -> Measured {
    let files = quarter();
    measure(
        &history(files.each_ref().map(String::as_str)),
        &quarter_choices(),
    )
}

/// A result without the numbers of rows, which depend on their order.
pub(crate) fn without_row_numbers(mut measured: Measured) -> Measured {
    let Measured {
        deployments,
        changes,
        incidents,
        ..
    } = &mut measured;
    for tally in [Some(deployments), changes.as_mut(), incidents.as_mut()]
        .into_iter()
        .flatten()
    {
        for found in tally.unreadable.values_mut() {
            found.row = 0;
        }
        for rows in tally
            .excluded
            .values_mut()
            .chain(tally.untimed.values_mut())
        {
            rows.first.clear();
        }
    }
    measured
}
