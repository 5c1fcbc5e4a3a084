//! `waymark import`: answers of another tool become assessments.

mod columns;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use waymark::assessment::{Assessment, AssessmentId, Date};
use waymark::content::Library;
use waymark::exchange::elsewhere::{
    Asked, Columns, Foreign, ForeignError, ForeignFile, Tool, read_foreign,
};
use waymark::exchange::write;
use waymark::report::foreign_table;
use waymark::text::foreign as text;
use waymark::words::cli as words;

use super::documents::shipped;

/// What is asked of `import`.
#[derive(Args)]
pub(super) struct Arguments {
    #[arg(required = true, help = words::help_import_files())]
    files: Vec<PathBuf>,
    #[arg(long, value_parser = tool, help = words::help_import_tool())]
    tool: Option<Tool>,
    #[arg(long, help = words::help_import_map())]
    map: Option<PathBuf>,
    #[arg(long, help = words::help_import_report())]
    report: Option<PathBuf>,
    #[arg(long, value_parser = day, help = words::help_import_day())]
    day: Option<Date>,
}

fn tool(text: &str) -> Result<Tool, String> {
    Tool::from_key(text).ok_or_else(|| {
        let known = Tool::ALL.map(Tool::key).join(", ");
        words::import_unknown_tool(&known)
    })
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| words::import_no_day().to_owned())
}

pub(super) fn import(arguments: &Arguments) -> io::Result<ExitCode> {
    let Some(library) = shipped() else {
        return Ok(ExitCode::FAILURE);
    };
    match read(arguments, &library) {
        Ok(foreign) => give(&foreign, arguments, &library),
        Err(problem) => {
            eprintln!("{problem}");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Reads the files; what is wrong, as a sentence.
fn read(arguments: &Arguments, library: &Library) -> Result<Foreign, String> {
    let columns = match &arguments.map {
        Some(path) => Some(columns::read(path)?),
        None => None,
    };
    let mut held = Vec::new();
    for path in &arguments.files {
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| words::of_file(&name, &error.to_string()))?;
        held.push((name, bytes));
    }
    let files = held.iter().map(|(name, bytes)| ForeignFile { name, bytes });
    let files: Vec<ForeignFile<'_>> = files.collect();
    let asked = Asked {
        tool: arguments.tool,
        columns: columns.as_ref() as Option<&Columns>,
        catalogue: &library.catalogue,
    };
    let mut foreign = read_foreign(&files, &asked).map_err(|error| match error {
        ForeignError::Own(file) => words::of_file(&file, words::import_own()),
        error => text::error(&error),
    })?;
    // What is kept names files, not the folders of whoever read them.
    for team in &mut foreign.teams {
        let name = Path::new(&team.file).file_name();
        team.file = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    }
    let names = arguments.files.iter().filter_map(|path| path.file_name());
    foreign.files = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    Ok(foreign)
}

/// Writes the assessments, and what became of everything.
fn give(foreign: &Foreign, arguments: &Arguments, library: &Library) -> io::Result<ExitCode> {
    let chosen = foreign.questionnaires(&library.catalogue);
    let teams = 0..foreign.teams.len();
    let made = teams.map(|team| {
        let blank = Assessment::new(id_of(foreign, team));
        foreign.assessment(team, blank, chosen.clone(), arguments.day)
    });
    let made: Vec<Assessment> = made.collect();
    eprintln!("{}", text::tool(foreign.tool));
    for remark in &foreign.remarks {
        eprintln!("{}", text::remark(remark));
    }
    for (team, made) in foreign.teams.iter().zip(&made) {
        for score in &team.scores {
            let name = text::score_name(foreign.tool, score);
            let said = text::score(foreign.tool, score);
            let answered = text::answered(score);
            eprintln!(
                "{}",
                words::import_score(&made.team, &name, &said, &answered)
            );
        }
    }
    eprintln!("{}", text::sum(foreign));
    let table = foreign_table(foreign, &library.catalogue);
    match &arguments.report {
        Some(path) => fs::write(path, table)?,
        None => eprint!("{table}"),
    }
    io::stdout().lock().write_all(write(&made).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// An id that the same files always have, so that they can be imported again without a second copy.
fn id_of(foreign: &Foreign, team: usize) -> AssessmentId {
    let letters = |text: &str| {
        let plain = text.chars().map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter.to_ascii_lowercase()
            } else {
                '-'
            }
        });
        plain.collect::<String>()
    };
    let of = foreign.teams.get(team);
    let name = of.map_or("", |team| team.name.as_str());
    let date = of.and_then(|team| team.date).map(|day| day.to_string());
    let parts = [
        foreign.tool.key().to_owned(),
        letters(name),
        letters(of.map_or("", |team| &team.scope)),
        date.unwrap_or_default(),
        (team + 1).to_string(),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    AssessmentId::from(parts.join("-").as_str())
}
