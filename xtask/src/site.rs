//! Turns what Trunk built into the site: every page a real file, every other file named or
//! addressed by its content, all addresses relative, so that it works under any path.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::iter;
use std::path::Path;
use std::process::Command;

use words::Language;

use crate::head::{Files, Kind, Named, render, render_not_found, root_from};
use crate::languages::{self, LANGUAGES};
use crate::pages::{Area, Page, pages};
use crate::process::{cargo, run};
use crate::script::stripped;
use crate::split::{self, Areas, LOADER};
use crate::style::{Sheets, join};
use crate::{Outcome, repository, target_dir};

/// Set while serving: the pages reload when the site is built anew.
pub(crate) const RELOAD: &str = "WAYMARK_RELOAD";

/// The words that no page of the app says: those of the static pages stand in them already, and the
/// command line prints its own.
const OF_NO_PAGE: [&str; 2] = ["pages", "cli"];

/// Sets the theme; it stands inside every page.
const THEME: &str = include_str!("theme.js");

/// Beside the site, what each page of it fetches; the table of sizes reads it.
pub(crate) const WEIGHTS: &str = "page-weights.txt";

/// How wasm-bindgen ends the name of the main WebAssembly file.
const WASM: &str = "_bg.wasm";

/// A file: its path with forward slashes, and what it holds.
type Content = (String, Vec<u8>);

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
    let boot = stage.join("boot.js");
    write(&boot, stripped(&read_text(&boot)?)?.as_bytes())?;
    create_dir(&stage.join("assets"))?;
    let mut files = write_app(stage, app, areas)?;
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
        let mut rendered = Vec::new();
        for page in &pages {
            rendered.push((
                page.path.clone(),
                render(self.template, page, &files, language)?,
            ));
        }
        if reload {
            add_reload(stage, &mut rendered)?;
        }
        for (path, html) in rendered {
            create_dir(&stage.join(&path))?;
            write(&stage.join(path).join("index.html"), html.as_bytes())?;
        }
        let not_found = render_not_found(self.not_found, language)?;
        write(&stage.join("404.html"), not_found.as_bytes())?;
        Ok(weights(&pages, &files))
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
    let everything: Vec<u8> = app
        .iter()
        .flat_map(|(name, content)| [name.as_bytes(), content].concat())
        .collect();
    let folder = format!("assets/app-{}", content_hash(&everything));
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
    let boot = format!(
        "boot.js?js={glue}&amp;wasm={wasm}&amp;v={}",
        content_hash(&read(&stage.join("boot.js"))?)
    );
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

/// Adds the script that reloads a page once the stamp of the build has changed.
fn add_reload(stage: &Path, pages: &mut [(String, String)]) -> Outcome {
    let all = pages
        .iter()
        .fold(String::new(), |all, (_, html)| all + html);
    let stamp = content_hash(all.as_bytes());
    write(&stage.join("reload.js"), include_bytes!("reload.js"))?;
    write(&stage.join("build-stamp.txt"), stamp.as_bytes())?;
    for (path, html) in pages {
        let root = root_from(path);
        let script = format!(
            "<script type=\"module\" src=\"{root}reload.js?stamp={stamp}\"></script>\n</head>"
        );
        *html = html.replace("</head>", &script);
    }
    Ok(())
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

/// FNV-1a in 64 bits: the same on every machine, and only ever compared with our own files.
fn content_hash(content: &[u8]) -> String {
    let hash = content
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
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
fn contents_below(folder: &Path) -> Outcome<Vec<Content>> {
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

#[cfg(test)]
mod tests {
    use super::content_hash;

    #[test]
    fn names_change_with_the_content() {
        assert_eq!(content_hash(b""), "cbf29ce484222325");
        assert_ne!(content_hash(b"a"), content_hash(b"b"));
    }
}
