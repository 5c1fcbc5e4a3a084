//! `waymark tables`: exported assessments as tables for analysis elsewhere.

mod documents;
mod known;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use waymark::content::Library;
use waymark::exchange::{Opened, open};
use waymark::questionnaire::{Questionnaire, QuestionnaireId};
use waymark::report::tables::{Dialect, Subject, Table, append_entries, package, sql_schema};
use waymark::words::cli as words;

use documents::documents;
use known::Known;

use super::code_of;
use super::documents::{shipped, warn_of_left_out, with_own};
use super::score::warn_of_unknown;
use super::unopened::unopened;

/// What is asked of `waymark tables`.
#[derive(Args)]
pub(super) struct Tables {
    #[arg(required = true, help = words::help_tables_files())]
    files: Vec<PathBuf>,
    #[arg(long, help = words::help_tables_into())]
    into: PathBuf,
    #[arg(long, help = words::help_tables_excel())]
    excel: bool,
}

/// The file that describes the others.
const PACKAGE: &str = "datapackage.json";

/// The file that makes the tables in a database.
const SCHEMA: &str = "schema.sql";

pub(super) fn tables(asked: &Tables) -> io::Result<ExitCode> {
    let Some(library) = shipped() else {
        return Ok(ExitCode::FAILURE);
    };
    fs::create_dir_all(&asked.into)?;
    // An earlier run may have written it into the very folder that is read.
    let package_file = asked.into.join(PACKAGE);
    let files = documents(&asked.files, &package_file)?;
    if files.is_empty() {
        let places = asked.files.iter().map(|path| path.display().to_string());
        let places = waymark::text::number::clauses(places);
        eprintln!("{}", words::no_documents(&places));
        return Ok(ExitCode::FAILURE);
    }
    let dialect = if asked.excel {
        Dialect::Excel
    } else {
        Dialect::Plain
    };
    let mut known = Known::default();
    let mut run = Run::begin(&asked.into, dialect, &library)?;
    run.write_all(&files, &mut known)?;
    if known.is_stale {
        // A newer copy of an assessment came after an older one, which is written already: once more.
        known.is_told = true;
        // What it still holds back goes into its files now, before they are begun anew.
        drop(run);
        run = Run::begin(&asked.into, dialect, &library)?;
        run.write_all(&files, &mut known)?;
    }
    let (written, is_whole) = (run.written, run.is_whole);
    run.finish(&asked.into)?;
    fs::write(package_file, package(dialect))?;
    fs::write(asked.into.join(SCHEMA), sql_schema())?;
    let into = asked.into.display().to_string();
    println!("{}", words::tables_written(written, &into));
    Ok(code_of(is_whole))
}

/// The tables while they are written, beside where they will stand.
struct Run<'a> {
    library: &'a Library,
    dialect: Dialect,
    files: Vec<(Table, BufWriter<File>)>,
    /// The versions of questionnaires whose entries are written.
    entries: BTreeMap<(QuestionnaireId, u32), Questionnaire>,
    /// A table's rows of one assessment.
    rows: String,
    written: usize,
    is_whole: bool,
}

/// Says of a file what there is to say, once.
fn tell(known: &Known, file: &Path, said: &str) {
    if !known.is_told {
        eprintln!("{}", words::of_file(&file.display().to_string(), said));
    }
}

fn part(into: &Path, table: Table) -> PathBuf {
    into.join(format!("{}.csv.part", table.name()))
}

impl<'a> Run<'a> {
    fn begin(into: &Path, dialect: Dialect, library: &'a Library) -> io::Result<Self> {
        let open = |table: Table| {
            let mut file = BufWriter::new(File::create(part(into, table))?);
            file.write_all(table.head(dialect).as_bytes())?;
            Ok((table, file))
        };
        let files = Table::ALL.into_iter().map(open);
        let mut run = Self {
            library,
            dialect,
            files: files.collect::<io::Result<_>>()?,
            entries: BTreeMap::new(),
            rows: String::new(),
            written: 0,
            is_whole: true,
        };
        for questionnaire in library.catalogue.questionnaires() {
            run.write_entries(library, questionnaire)?;
        }
        Ok(run)
    }

    fn write_all(&mut self, files: &[PathBuf], known: &mut Known) -> io::Result<()> {
        for (number, file) in files.iter().enumerate() {
            let opened = fs::read(file).map_err(|error| error.to_string());
            let opened = opened.and_then(|bytes| open(&bytes).map_err(|error| unopened(&error)));
            match opened {
                Ok(opened) => self.write_file(files, number, &opened, known)?,
                Err(problem) => {
                    self.is_whole = false;
                    tell(known, file, &problem);
                }
            }
        }
        Ok(())
    }

    fn write_file(
        &mut self,
        files: &[PathBuf],
        number: usize,
        opened: &Opened,
        known: &mut Known,
    ) -> io::Result<()> {
        let Some(file) = files.get(number) else {
            return Ok(());
        };
        if warn_of_left_out(file, &opened.left_out) {
            self.is_whole = false;
        }
        let own = (!opened.questionnaires.is_empty())
            .then(|| with_own(self.library, &opened.questionnaires));
        let library = match &own {
            Some((library, has_problems)) => {
                self.is_whole &= !has_problems;
                library
            }
            None => self.library,
        };
        if own.is_some() {
            for questionnaire in library.catalogue.questionnaires() {
                if !self.write_entries(library, questionnaire)? {
                    let version = questionnaire.version.to_string();
                    let id = questionnaire.id.as_str();
                    self.is_whole = false;
                    tell(known, file, &words::tables_two_versions(id, &version));
                }
            }
        }
        for assessment in &opened.assessments {
            if let Err(other) = known.admits(assessment, number) {
                let other = files.get(other).map(|file| file.display().to_string());
                let id = assessment.id.as_str();
                let said = words::tables_copy(id, &other.unwrap_or_default());
                // Nothing is lost by it.
                tell(known, file, &said);
                continue;
            }
            if !known.is_told {
                warn_of_unknown(library, file, assessment);
            }
            let subject = Subject::of(library, assessment);
            for (table, file) in &mut self.files {
                self.rows.clear();
                table.append(&subject, self.dialect, &mut self.rows);
                file.write_all(self.rows.as_bytes())?;
            }
            self.written += 1;
        }
        Ok(())
    }

    /// Writes what a questionnaire asks, once; whether no other was written under its id and version.
    fn write_entries(&mut self, library: &Library, of: &Questionnaire) -> io::Result<bool> {
        let key = (of.id.clone(), of.version);
        if let Some(written) = self.entries.get(&key) {
            return Ok(written == of);
        }
        self.rows.clear();
        append_entries(&library.catalogue, of, self.dialect, &mut self.rows);
        self.entries.insert(key, of.clone());
        for (table, file) in &mut self.files {
            if *table == Table::Entries {
                file.write_all(self.rows.as_bytes())?;
            }
        }
        Ok(true)
    }

    /// Puts the tables where they belong, now that all of them are whole.
    fn finish(self, into: &Path) -> io::Result<()> {
        for (table, file) in self.files {
            file.into_inner().map_err(io::IntoInnerError::into_error)?;
            fs::rename(
                part(into, table),
                into.join(format!("{}.csv", table.name())),
            )?;
        }
        Ok(())
    }
}
