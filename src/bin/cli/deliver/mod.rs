//! `waymark deliver`: DORA's five metrics from files of events.

mod options;
mod reading;
mod report;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use waymark::delivery::events::{Choices, FileKind, History, Meanings, measure};
use waymark::exchange::{Mapping, OpenError, open_mappings, write_mappings};
use waymark::report::measured::{ReadFile, to_json};
use waymark::text::number;
use waymark::words::cli as words;

use super::unopened::unopened;
pub(super) use options::Deliver;
use options::NamedZone;
use reading::{Opened, read};

/// Nothing counts, so nothing was measured.
const NOTHING_COUNTS: u8 = 2;

/// What was read of the files.
#[derive(Default)]
struct Read {
    history: History,
    meanings: Meanings,
    files: Vec<ReadFile>,
    /// The headers of each file.
    headers: Vec<Vec<String>>,
    zone: NamedZone,
}

pub(super) fn deliver(arguments: &Deliver) -> io::Result<ExitCode> {
    if let (Some(from), Some(to)) = (arguments.from, arguments.to)
        && from >= to
    {
        eprintln!("{}", words::no_day(&from.to_string(), &to.to_string()));
        return Ok(ExitCode::FAILURE);
    }
    let Some(mut read) = read_all(arguments) else {
        return Ok(ExitCode::FAILURE);
    };
    arguments.words.apply(&mut read.meanings, &read.history);
    if let Some(path) = &arguments.save_mapping
        && let Err(error) = fs::write(path, write_mappings(&mappings(&read)))
    {
        eprintln!("{}", of_file(path, &error.to_string()));
        return Ok(ExitCode::FAILURE);
    }
    let choices = Choices {
        service: arguments.service.clone(),
        from: arguments.from,
        to: arguments.to,
        zone: read.zone.zone.clone(),
        meanings: read.meanings,
    };
    if let Some(problem) = unknown_service(&read.history, &choices) {
        eprintln!("{problem}");
        return Ok(ExitCode::FAILURE);
    }
    let measured = measure(&read.history, &choices);
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(out, "{:#}", to_json(&measured, &read.files))?;
        for line in report::notes(&measured, &read.files) {
            eprintln!("{line}");
        }
    } else {
        let table = report::table(&measured, choices.service.as_deref(), &read.files);
        out.write_all(table.as_bytes())?;
    }
    if measured.deployments.counted == 0 {
        return Ok(ExitCode::from(NOTHING_COUNTS));
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads every file; what is wrong with any is said, and then there is nothing.
fn read_all(arguments: &Deliver) -> Option<Read> {
    let kept = match arguments.mapping.as_deref().map(kept_mappings) {
        None => Vec::new(),
        Some(Ok(mappings)) => mappings,
        Some(Err(problem)) => {
            eprintln!("{problem}");
            return None;
        }
    };
    let files = [
        (FileKind::Deployments, Some(&arguments.deployments)),
        (FileKind::Changes, arguments.changes.as_ref()),
        (FileKind::Incidents, arguments.incidents.as_ref()),
    ];
    let mut all = Read::default();
    let (mut is_broken, mut is_mapped) = (false, kept.is_empty());
    for (kind, path) in files {
        let Some(path) = path else { continue };
        match read(kind, path, &arguments.column, &kept) {
            Ok(opened) => {
                is_mapped |= opened.mapping.is_some();
                all.take(kind, path, opened);
            }
            Err(problem) => {
                eprintln!("{}", of_file(path, &problem));
                is_broken = true;
            }
        }
    }
    if let Some(path) = arguments
        .mapping
        .as_ref()
        .filter(|_| !is_mapped && !is_broken)
    {
        eprintln!("{}", of_file(path, words::mapping_foreign()));
        return None;
    }
    if let Some(zone) = &arguments.timezone {
        all.zone = zone.clone();
    }
    (!is_broken).then_some(all)
}

impl Read {
    fn take(&mut self, kind: FileKind, path: &Path, opened: Opened) {
        let Opened {
            records,
            preset,
            headers,
            mapping,
        } = opened;
        let meanings = match mapping {
            Some(Mapping { meanings, zone, .. }) => {
                self.zone = NamedZone::parse(&zone).unwrap_or_else(|_| self.zone.clone());
                meanings
            }
            None => Meanings::of(preset, preset),
        };
        match kind {
            FileKind::Deployments => self.meanings.take_deployments(meanings),
            FileKind::Incidents => self.meanings.take_incidents(meanings),
            FileKind::Changes => {}
        }
        self.files.push(ReadFile {
            kind,
            name: path.display().to_string(),
            preset,
            columns: records.facts().columns.clone(),
        });
        self.headers.push(headers);
        self.history.put(records);
    }
}

fn kept_mappings(path: &Path) -> Result<Vec<Mapping>, String> {
    let text = fs::read_to_string(path);
    let text = text.map_err(|error| of_file(path, &error.to_string()))?;
    match open_mappings(&text) {
        Ok(mappings) if !mappings.is_empty() => Ok(mappings),
        Err(newer @ OpenError::Newer(_)) => Err(of_file(path, &unopened(&newer))),
        Ok(_) | Err(_) => Err(of_file(path, words::mapping_missing())),
    }
}

/// What is wrong with a file, with its name.
fn of_file(path: &Path, problem: &str) -> String {
    words::of_file(&path.display().to_string(), problem)
}

/// What was used, to be used again.
fn mappings(read: &Read) -> Vec<Mapping> {
    let files = read.files.iter().zip(&read.headers);
    let mapping = |(file, headers): (&ReadFile, &Vec<String>)| Mapping {
        kind: file.kind,
        headers: headers.clone(),
        columns: file.columns.clone(),
        meanings: read.meanings.clone(),
        zone: read.zone.name.clone(),
    };
    files.map(mapping).collect()
}

/// What is wrong with a service that no deployment is of.
fn unknown_service(history: &History, choices: &Choices) -> Option<String> {
    let service = choices.service.as_deref()?.trim();
    let known = history.services();
    if known.is_empty() || history.has_service(service) {
        return None;
    }
    let names: Vec<String> = known.into_iter().take(10).map(|(name, _)| name).collect();
    Some(words::service_unknown(service, &number::list(&names)))
}
