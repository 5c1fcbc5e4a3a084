//! `waymark rollup`: many teams side by side, from a folder of documents.
//!
//! ## Why everything is read twice
//! Which assessment is a team's latest is known when the last file has been read, and by then most have
//! been dropped: nothing is kept of a file but a line for each assessment in it. So those few that count
//! are read again. What is held at once grows with the number of teams, never with what files weigh.

mod files;
mod own;
mod parallel;
mod reading;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use waymark::portfolio::rollup::{GroupBy, Reducer, Repeated, Rollup, Wanted, choose_among};
use waymark::report::{Intake, TeamsReport};
use waymark::words::cli as words;

use super::age::today;
use super::documents::shipped;
use files::Found;

/// What is asked of `rollup`.
#[derive(Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option that is given or not"
)]
pub(super) struct Arguments {
    #[arg(help = words::help_rollup_folder())]
    folder: PathBuf,
    #[arg(long, conflicts_with_all = ["csv", "md"], help = words::help_rollup_json())]
    json: bool,
    #[arg(long, conflicts_with = "md", help = words::help_rollup_csv())]
    csv: bool,
    #[arg(long, help = words::help_rollup_md())]
    md: bool,
    #[arg(long, help = words::help_rollup_anonymous())]
    anonymous: bool,
    #[arg(long, value_name = "KIND", help = words::help_rollup_kind())]
    kind: Option<String>,
    #[arg(long, value_name = "REGION", help = words::help_rollup_region())]
    region: Option<String>,
    #[arg(long, value_name = "ROUND", help = words::help_rollup_round())]
    round: Option<String>,
    #[arg(long, value_enum, help = words::help_rollup_by())]
    by: Option<By>,
}

/// By what teams are put into groups.
#[derive(Clone, Copy, ValueEnum)]
enum By {
    Kind,
    Region,
}

impl From<By> for GroupBy {
    fn from(by: By) -> Self {
        match by {
            By::Kind => Self::Kind,
            By::Region => Self::Region,
        }
    }
}

impl Arguments {
    fn wanted(&self) -> Wanted {
        let said = |said: &Option<String>| said.as_deref().map(|said| said.trim().to_owned());
        Wanted {
            kind: said(&self.kind),
            region: said(&self.region),
            round: said(&self.round),
            ..Wanted::default()
        }
    }
}

pub(super) fn rollup(arguments: &Arguments) -> io::Result<ExitCode> {
    let Some(shipped) = shipped() else {
        return Ok(ExitCode::FAILURE);
    };
    let folder = arguments.folder.display().to_string();
    if !arguments.folder.is_dir() {
        eprintln!("{}", words::of_file(&folder, words::rollup_no_folder()));
        return Ok(ExitCode::FAILURE);
    }
    let Found { files, aside } = files::below(&arguments.folder);
    let mut intake = Intake::default();
    for (path, aside) in aside {
        intake.note(&path, aside);
    }
    let mut own = own::OwnTexts::default();
    let heads = reading::heads(&files, &mut intake, &mut own);
    let (library, versions) = own.library(&shipped, &files, &mut intake);
    let wanted = arguments.wanted();
    let to_come = today().map_or(0, |today| {
        let to_come = heads.iter().filter(|head| head.date > Some(today));
        to_come.count()
    });
    if to_come > 0 {
        eprintln!("{}", words::rollup_to_come(to_come));
    }
    let choice = choose_among(heads, |head| wanted.may_speak(head));
    let reader = Reducer::of(&library.catalogue, &library.guidance);
    let mut reduced = reading::reduced(&files, &choice.latest, &reader, &mut intake);
    intake.assessments = choice.assessments;
    intake.made_up = choice.made_up;
    intake.of_several_scopes = choice.of_several_scopes;
    let repeated = choice.repeated.iter();
    intake.repeated = repeated.map(|it| copy_told(it, &files)).collect();
    intake.of_several_regions = choice.of_several_regions;
    warn(&intake);
    if intake.files == 0 {
        eprintln!("{}", words::rollup_empty(&folder));
        return Ok(ExitCode::FAILURE);
    }
    reduced.retain(|team| wanted.is_of_them(team));
    if reduced.is_empty() && !wanted.is_all() {
        eprintln!("{}", words::of_file(&folder, words::rollup_nobody()));
        return Ok(ExitCode::FAILURE);
    }
    let rollup = Rollup::of(&reader, &versions, reduced);
    let report = TeamsReport {
        rollup: &rollup,
        intake: &intake,
        guidance: &library.guidance,
        wanted: &wanted,
        by: arguments.by.map(GroupBy::from),
        is_anonymous: arguments.anonymous,
    };
    print(arguments, &report)?;
    Ok(ExitCode::SUCCESS)
}

/// The file with a copy of an assessment that does not count, and which does in its place.
fn copy_told(repeated: &Repeated, files: &[PathBuf]) -> (String, String) {
    let name = |file: usize| {
        let path = files.get(file);
        path.map_or_else(String::new, |path| path.display().to_string())
    };
    let (kept, revision) = repeated.kept;
    let id = repeated.id.as_str();
    let said = words::rollup_copy(id, &name(kept), &revision.to_string());
    (name(repeated.passed_over.0), said)
}

fn print(arguments: &Arguments, report: &TeamsReport<'_>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments {
        Arguments { json: true, .. } => writeln!(out, "{:#}", report.to_json())?,
        Arguments { csv: true, .. } => out.write_all(report.to_csv().as_bytes())?,
        Arguments { md: true, .. } => out.write_all(report.to_markdown().as_bytes())?,
        _ => out.write_all(report.to_text().as_bytes())?,
    }
    out.flush()
}

/// Why a file gives nothing.
enum Aside {
    /// It could not be read.
    Broken(String),
    /// It is of something else.
    PassedOver(String),
}

/// Takes note of files that give nothing.
trait Note {
    fn note(&mut self, path: &Path, aside: Aside);
}

impl Note for Intake {
    fn note(&mut self, path: &Path, aside: Aside) {
        let path = path.display().to_string();
        match aside {
            Aside::Broken(reason) => self.broken.push((path, reason)),
            Aside::PassedOver(what) => self.passed_over.push((path, what)),
        }
    }
}

/// How many files of something else, and how many copies, are named before the rest is counted.
const MOST_NAMED: usize = 20;

/// Names what gives nothing: every broken file, and of what is no fault the first.
fn warn(intake: &Intake) {
    for (file, reason) in intake.broken.iter().chain(&intake.conflicting) {
        eprintln!("{}", words::of_file(file, reason));
    }
    for files in [&intake.passed_over, &intake.repeated] {
        for (file, said) in files.iter().take(MOST_NAMED) {
            eprintln!("{}", words::of_file(file, said));
        }
        let more = files.len().saturating_sub(MOST_NAMED);
        if more > 0 {
            eprintln!("{}", words::rollup_more(more));
        }
    }
}
