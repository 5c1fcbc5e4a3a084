//! Reads the files of `waymark deliver`, by their own columns, a mapping or the person's word.

use std::fs;
use std::path::Path;

use waymark::delivery::events::{Columns, FileKind, Import, Preset, Records, Table, guess};
use waymark::exchange::Mapping;

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
    let table = Table::open(bytes).map_err(|error| error.to_string())?;
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
        let field = error.fields.first().map_or("", |field| field.key());
        let kind = kind.key();
        let headers = headers.join(", ");
        format!("{error}\n  the columns are: {headers}\n  name one: --column {kind}.{field}=COLUMN")
    })?;
    while !import
        .step(STEP)
        .map_err(|error| error.to_string())?
        .is_done
    {}
    let records = import.into_records().ok_or("nothing was read")?;
    Ok(Opened {
        records,
        preset,
        headers,
        mapping,
    })
}

fn set(columns: &mut Columns, column: &Column, headers: &[String]) -> Result<(), String> {
    if column.header.is_empty() {
        columns.remove(&column.field);
        return Ok(());
    }
    if !headers.contains(&column.header) {
        let (header, headers) = (&column.header, headers.join(", "));
        return Err(format!(
            "there is no column “{header}”\n  the columns are: {headers}"
        ));
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
