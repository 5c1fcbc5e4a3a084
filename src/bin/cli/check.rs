//! `waymark check`: whether questionnaire files can be used.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use waymark::content::{GivenFile, Library, Problem, Source, read_handbook, shipped};
use waymark::reading::Handbook;
use waymark::text::number;
use waymark::text::own_questionnaires::without_practices;
use waymark::words::{cli as words, problems};

use super::print_problems;

pub(super) fn check(paths: &[PathBuf]) -> io::Result<ExitCode> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files)?;
    }
    if files.is_empty() {
        let places = paths.iter().map(|path| path.display().to_string());
        eprintln!("{}", words::no_files(&number::clauses(places)));
        return Ok(ExitCode::FAILURE);
    }
    let mut code = ExitCode::SUCCESS;
    let mut contents = Vec::new();
    for file in &files {
        match fs::read(file) {
            Ok(bytes) => contents.push((file.display().to_string(), bytes)),
            Err(error) => {
                let file = file.display().to_string();
                eprintln!("{}", words::of_file(&file, &error.to_string()));
                code = ExitCode::FAILURE;
            }
        }
    }
    if contents.is_empty() {
        return Ok(code);
    }
    let given: Vec<GivenFile<'_>> = contents
        .iter()
        .map(|(name, bytes)| GivenFile { name, bytes })
        .collect();
    match read(&given) {
        Ok((library, handbook)) => {
            println!("{}", summary(given.len(), &library, &handbook));
            // What ships names practices everywhere.
            if let Some(remark) = without_practices(&library.catalogue) {
                println!("{}", problems::hint(&remark));
            }
            Ok(code)
        }
        Err(problems) => Ok(print_problems(&problems)),
    }
}

/// Reads files beside what ships, to which they may refer, as the app does. A file that lies
/// where a shipped one does stands in for it; then everything is read together.
fn read(given: &[GivenFile<'_>]) -> Result<(Library, Handbook), Vec<Problem>> {
    // By more than its name: somebody's own `platform.toml` is no version of ours.
    let places = given.iter().map(|given| {
        let path = Path::new(given.name);
        path.canonicalize().unwrap_or_else(|_| path.to_owned())
    });
    let places: Vec<PathBuf> = places.collect();
    let stands_in =
        |shipped: &&Source<'_>| places.iter().any(|place| place.ends_with(shipped.file));
    let shipped: Vec<Source<'_>> = shipped::FILES
        .iter()
        .filter(|source| !stands_in(source))
        .copied()
        .collect();
    let texts = given.iter().filter_map(|given| {
        let text = std::str::from_utf8(given.bytes).ok()?;
        let file = given.name;
        Some(Source { file, text })
    });
    let sources: Vec<Source<'_>> = shipped.iter().copied().chain(texts).collect();
    let library = if shipped.len() == shipped::FILES.len() {
        shipped::library().and_then(|shipped| Ok(shipped.with(&Library::added(given, &shipped)?)))
    } else {
        let shipped = shipped.iter().map(|source| GivenFile {
            name: source.file,
            bytes: source.text.as_bytes(),
        });
        let together: Vec<GivenFile<'_>> = shipped.chain(given.iter().copied()).collect();
        Library::added(&together, &Library::default())
    };
    match library {
        Ok(library) => {
            let handbook = read_handbook(&sources, Some(&library))?;
            Ok((library, handbook))
        }
        Err(mut problems) => {
            problems.extend(read_handbook(&sources, None).err().unwrap_or_default());
            Err(problems)
        }
    }
}

/// What was checked.
fn summary(files: usize, library: &Library, handbook: &Handbook) -> String {
    let Library {
        catalogue,
        guidance,
    } = library;
    let found = [
        words::questionnaires(catalogue.questionnaires().len()),
        words::questions(catalogue.questions().count()),
        words::practices(guidance.practices().count()),
        words::insights(guidance.insights().len()),
        words::terms(handbook.terms().len()),
        words::articles(handbook.articles().len()),
    ];
    words::checked(files, &number::clauses(found))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir()
            || entry
                .extension()
                .is_some_and(|extension| extension == "toml")
        {
            collect(&entry, files)?;
        }
    }
    Ok(())
}
