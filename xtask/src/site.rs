//! Turns what Trunk built into the site: every page a real file, every other file named or
//! addressed by its content, all addresses relative, so that it works under any path.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::iter;
use std::path::Path;
use std::process::Command;

use words::Language;

use crate::boot;
use crate::face::write_faces;
use crate::head::{Files, Kind, Named, render, render_not_found};
use crate::languages::{self, LANGUAGES};
use crate::manifest::write_manifest;
use crate::naming::{build_name, content_hash, folder_hash};
use crate::pages::{Area, Page, pages};
use crate::process::{cargo, run};
use crate::reload::add_reload;
use crate::script::stripped;
use crate::split::{self, Areas, LOADER};
use crate::style::{Paper, Sheets, join, light};
use crate::worker;
use crate::{Outcome, repository, target_dir};

/// Set while serving: the pages reload when the site is built anew.
pub(crate) const RELOAD: &str = "WAYMARK_RELOAD";

/// The words that no page of the app says: those of the static pages stand in them already, and the
/// command line prints its own, and those of the tables that it writes.
const OF_NO_PAGE: [&str; 3] = ["pages", "cli", "tables"];

/// Sets the theme; it stands inside every page.
const THEME: &str = include_str!("theme.js");

/// Beside the site, what each page of it fetches; the table of sizes reads it.
pub(crate) const WEIGHTS: &str = "page-weights.txt";

/// How wasm-bindgen ends the name of the main WebAssembly file.
const WASM: &str = "_bg.wasm";

/// A file: its path with forward slashes, and what it holds.
pub(crate) type Content = (String, Vec<u8>);

/// A command of the `waymark` command line.
pub(crate) fn waymark() -> Command {
    let mut command = cargo();
    command.args([
        "run",
        "--quiet",
        "--no-default-features",
        "--features",
        "cli",
    ]);
    command.args(["--bin", "waymark", "--"]);
    command
}

/// The hook that Trunk calls when the app is compiled.
pub(crate) fn finish_from_trunk() -> Outcome {
    let stage = env::var_os("TRUNK_STAGING_DIR").ok_or(
        "`finish` is Trunk's to call (TRUNK_STAGING_DIR is not set); use `cargo xtask build`",
    )?;
    let bundle = target_dir().join("bundle");
    create_dir(&bundle)?;
    run(waymark().arg("bundle").arg(&bundle))?;
    let stage = Path::new(&stage);
    let compiled = take_compiled_app(stage)?;
    let is_release = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let (app, areas) = if is_release {
        let (folder, areas) = split::split_app()?;
        (contents_below(&folder)?, areas)
    } else {
        (compiled, Areas::default())
    };
    finish(
        &repository(),
        stage,
        (&app, &areas),
        &bundle,
        env::var_os(RELOAD).is_some(),
    )
}

/// Writes the site around the files of the app into `stage`, and beside it those of the made-up
/// languages, for the browser tests.
fn finish(
    source: &Path,
    stage: &Path,
    (app, areas): (&[Content], &Areas),
    bundle: &Path,
    reload: bool,
) -> Outcome {
    let template = read_text(&source.join("index.html"))?;
    let (template, sheets) = Sheets::take_from(&template);
    sheets.check_all_are_linked(source)?;
    let english = languages::english(source)?;
    let language = languages::chosen(source, &english)?;

    copy_all(&source.join("public"), stage)?;
    crate::notices::write_notices(stage)?;
    write(&stage.join("boot.js"), boot::joined(source)?.as_bytes())?;
    create_dir(&stage.join("assets"))?;
    let mut files = write_app(stage, app, areas)?;
    let _ = write!(files.boot, "&amp;face={}", write_faces(source, stage)?);
    files.style = join(source, &sheets.first)?;
    files.theme = stripped(THEME)?;
    for name in ["catalogue", "field", "guidance", "reading", "sample"] {
        let content = read(&bundle.join(name).with_extension("json"))?;
        files
            .named
            .push(named_by_content(stage, name, Kind::Json, &content)?);
    }
    for (area, sheets) in sheets.by_area(&pages(source, &english)?)? {
        let name = format!("style-{area}");
        let content = join(source, &sheets)?;
        files.named.push(named_by_content(
            stage,
            &name,
            Kind::Style,
            content.as_bytes(),
        )?);
    }
    let tokens = read_text(&source.join("style/tokens.css"))?;
    files.paper = Paper::of(&tokens)?;
    let light = light(&tokens)?;
    let light = named_by_content(stage, "light", Kind::Style, light.as_bytes())?;
    files.named.push(light);
    // A branch of GitHub Pages would otherwise hide some files.
    write(&stage.join(".nojekyll"), b"")?;
    let site = Site {
        template: &template,
        not_found: &read_text(&source.join("404.html"))?,
        english: &english,
        files,
    };
    if !reload {
        for made_up in languages::made_up(&english) {
            let folder = target_dir().join(LANGUAGES).join(&made_up.tag);
            create_empty_dir(&folder)?;
            copy_all(stage, &folder)?;
            site.speak(source, &folder, &made_up, false)?;
        }
    }
    let weights = site.speak(source, stage, &language, reload)?;
    write(&target_dir().join(WEIGHTS), weights.as_bytes())
}

/// What the sites in all languages share.
struct Site<'a> {
    template: &'a str,
    not_found: &'a str,
    english: &'a Language,
    files: Files,
}

impl Site<'_> {
    /// Writes the words of a language and the pages in it; what each page fetches.
    fn speak(
        &self,
        source: &Path,
        stage: &Path,
        language: &Language,
        reload: bool,
    ) -> Outcome<String> {
        let mut files = self.files.clone();
        for area in self
            .english
            .areas
            .iter()
            .filter(|area| !OF_NO_PAGE.contains(&area.name.as_str()))
        {
            let name = format!("words-{}", area.name);
            let content = words::packed(area, language);
            files.named.push(named_by_content(
                stage,
                &name,
                Kind::Words,
                content.as_bytes(),
            )?);
        }
        let pages = pages(source, language)?;
        write_manifest(stage, &pages, &files.paper, language)?;
        let not_found = render_not_found(self.not_found, language)?;
        write(&stage.join("404.html"), not_found.as_bytes())?;
        let build = build_name(source, stage, &self.rendered(&pages, &files, language)?)?;
        let _ = write!(files.boot, "&amp;v={build}");
        // One that reloads itself must not come from a cache.
        let is_kept = worker::is_wanted() && !reload;
        if is_kept {
            let _ = write!(files.boot, "&amp;sw={}", worker::FILE);
        }
        let mut rendered = self.rendered(&pages, &files, language)?;
        if reload {
            add_reload(stage, &mut rendered)?;
        }
        for (path, html) in rendered {
            create_dir(&stage.join(&path))?;
            write(&stage.join(path).join("index.html"), html.as_bytes())?;
        }
        if is_kept {
            worker::write_worker(stage, &build, &files.boot, &files.of_areas(&[]))?;
        } else {
            worker::write_farewell(stage)?;
        }
        Ok(weights(&pages, &files))
    }

    /// The pages, each as its path and what it holds.
    fn rendered(
        &self,
        pages: &[Page],
        files: &Files,
        language: &Language,
    ) -> Outcome<Vec<(String, String)>> {
        let render = |page: &Page| {
            let html = render(self.template, page, files, language)?;
            Ok((page.path.clone(), html))
        };
        pages.iter().map(render).collect()
    }
}

/// What each page fetches, a line each: its path, then the addresses. A second line, its path ending in what
/// may stand beside, is of a visit that shows all of it.
fn weights(pages: &[Page], files: &Files) -> String {
    let mut lines = String::new();
    let mut add = |page: &Page, beside: &[Area]| {
        let names = beside.iter().map(|area| format!("+{}", area.name));
        let names: String = names.collect();
        let areas: Vec<&Area> = iter::once(&page.area).chain(beside).collect();
        let files = files.of_areas(&areas).join(" ");
        let _ = writeln!(lines, "/{}{names} {files}", page.path);
    };
    for page in pages {
        add(page, &[]);
        if !page.beside.is_empty() {
            add(page, &page.beside);
        }
    }
    lines
}

/// Removes from `stage` what wasm-bindgen wrote for Trunk.
fn take_compiled_app(stage: &Path) -> Outcome<Vec<Content>> {
    let found = contents_below(stage)?;
    let name = name_of(&found)?.to_owned();
    let is_of_app = |file: &str| file.starts_with(&name) || file.starts_with("snippets/");
    let app: Vec<Content> = found
        .into_iter()
        .filter(|(file, _)| is_of_app(file))
        .collect();
    for (file, _) in &app {
        remove(&stage.join(file))?;
    }
    Ok(app)
}

/// The name that the app's JavaScript and WebAssembly share.
fn name_of(app: &[Content]) -> Outcome<&str> {
    let mut names = app.iter().filter_map(|(name, _)| name.strip_suffix(WASM));
    match (names.next(), names.next()) {
        (Some(name), None) => Ok(name),
        _ => Err("wasm-bindgen did not write exactly one app".into()),
    }
}

/// Writes the app into a folder of its own under `assets/`. Its files know each other by name, so
/// it is the folder's name that changes with their content.
fn write_app(stage: &Path, app: &[Content], areas: &Areas) -> Outcome<Files> {
    let folder = format!("assets/app-{}", folder_hash(app));
    for (name, content) in app {
        let target = stage.join(&folder).join(name);
        target.parent().map_or(Ok(()), create_dir)?;
        write(&target, content)?;
    }
    let name = name_of(app)?;
    let (glue, wasm) = (
        format!("{folder}/{name}.js"),
        format!("{folder}/{name}{WASM}"),
    );
    let boot = format!("boot.js?js={glue}&amp;wasm={wasm}");
    let loader = app.iter().find(|(name, _)| name == LOADER);
    let below = |file: &String| format!("{folder}/{file}");
    Ok(Files {
        boot,
        glue,
        wasm,
        loader: loader.map(|(name, _)| below(name)),
        code: areas
            .iter()
            .map(|(area, files)| (area.clone(), files.iter().map(below).collect()))
            .collect(),
        ..Files::default()
    })
}

/// Writes a file under `assets/` whose name changes with its content.
fn named_by_content(stage: &Path, id: &str, kind: Kind, content: &[u8]) -> Outcome<Named> {
    let ending = match kind {
        Kind::Json => "json",
        Kind::Words => "txt",
        Kind::Style => "css",
    };
    let address = format!("assets/{id}-{}.{ending}", content_hash(content));
    write(&stage.join(&address), content)?;
    Ok(Named {
        id: id.to_owned(),
        kind,
        address,
    })
}

/// Every file below a folder, as sorted paths with forward slashes.
pub(crate) fn files_below(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    collect_files(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect_files(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Outcome {
    let at = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(at)? {
        let entry = entry.map_err(at)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect_files(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> Outcome {
    for name in files_below(from)? {
        let target = to.join(&name);
        target.parent().map_or(Ok(()), create_dir)?;
        write(&target, &read(&from.join(&name))?)?;
    }
    Ok(())
}

/// Every file below a folder.
pub(crate) fn contents_below(folder: &Path) -> Outcome<Vec<Content>> {
    let names = files_below(folder)?;
    names
        .into_iter()
        .map(|name| Ok((name.clone(), read(&folder.join(name))?)))
        .collect()
}

pub(crate) fn read(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn read_text(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn write(file: &Path, content: &[u8]) -> Outcome {
    fs::write(file, content).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn create_dir(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Creates a folder, without anything that an earlier build left in it.
pub(crate) fn create_empty_dir(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    create_dir(folder)
}

fn remove(file: &Path) -> Outcome {
    fs::remove_file(file).map_err(|error| format!("{}: {error}", file.display()))
}
