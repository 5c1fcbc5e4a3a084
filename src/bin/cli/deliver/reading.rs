//! Reads the files of `waymark deliver`, by their own columns, a mapping or the person's word.

use std::fs;
use std::path::Path;

use waymark::delivery::events::{
    Columns, FileKind, Import, Preset, Records, Table, TableError, guess,
};
use waymark::exchange::Mapping;
use waymark::text::{events, number};
use waymark::words::cli as words;

use super::options::Column;

/// Rows in one go: nobody watches the progress.
const STEP: usize = 100_000;

/// A file that was read.
pub(super) struct Opened {
    pub(super) records: Records,
    /// The preset that its columns were taken for.
    pub(super) preset: Option<Preset>,
    pub(super) headers: Vec<String>,
    /// What a mapping says of such files.
    pub(super) mapping: Option<Mapping>,
}

/// Reads a file as a kind; its columns are those of the first of these that names them: what was
/// given by hand, a mapping for such a file, what the headers suggest.
pub(super) fn read(
    kind: FileKind,
    path: &Path,
    by_hand: &[Column],
    mappings: &[Mapping],
) -> Result<Opened, String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let table = Table::open(bytes).map_err(|error| table_error(&error))?;
    let headers = table.headers().to_vec();
    let mapping = find(kind, &headers, mappings).cloned();
    let (mut preset, mut columns) = guess(kind, &headers);
    if let Some(mapping) = &mapping {
        columns.clone_from(&mapping.columns);
    }
    for column in by_hand.iter().filter(|column| column.is_of(kind)) {
        set(&mut columns, column, &headers)?;
    }
    if preset.is_some_and(|preset| preset.columns(kind, &headers) != columns) {
        preset = None;
    }
    let mut import = Import::new(table, kind, &columns).map_err(|error| {
        let fields = error.fields.iter().map(|field| field.key().to_owned());
        words::columns_missing(
            error.fields.len(),
            &number::clauses(fields),
            &number::clauses(headers.iter().cloned()),
            kind.key(),
            error.fields.first().map_or("", |field| field.key()),
        )
    })?;
    while !import
        .step(STEP)
        .map_err(|error| table_error(&error))?
        .is_done
    {}
    let records = import.into_records().ok_or_else(words::nothing_read)?;
    Ok(Opened {
        records,
        preset,
        headers,
        mapping,
    })
}

fn table_error(error: &TableError) -> String {
    events::table_error(error).into_owned()
}

fn set(columns: &mut Columns, column: &Column, headers: &[String]) -> Result<(), String> {
    if column.header.is_empty() {
        columns.remove(&column.field);
        return Ok(());
    }
    if !headers.contains(&column.header) {
        let headers = number::clauses(headers.iter().cloned());
        return Err(words::column_unknown(&column.header, &headers));
    }
    columns.insert(column.field, column.header.clone());
    Ok(())
}

/// The mapping for a file: the one of the same headers, else the first whose columns it all has.
fn find<'a>(kind: FileKind, headers: &[String], mappings: &'a [Mapping]) -> Option<&'a Mapping> {
    let of_kind = || mappings.iter().filter(|mapping| mapping.kind == kind);
    let has_all = |mapping: &&Mapping| {
        mapping
            .columns
            .values()
            .all(|header| headers.contains(header))
    };
    of_kind()
        .find(|mapping| mapping.headers == headers)
        .or_else(|| of_kind().find(has_all))
}
