//! Turns what Trunk built into the site: every page a real file, every other file named or
//! addressed by its content, all addresses relative, so that it works under any path.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use words::Language;

use crate::pages::{Page, pages};
use crate::process::{cargo, run};
use crate::split::{self, LOADER};
use crate::style::{Sheets, join};
use crate::{Outcome, repository, target_dir};

/// Set while serving: the pages reload when the site is built anew.
pub(crate) const RELOAD: &str = "WAYMARK_RELOAD";

/// The area of the words that the first question needs.
pub(crate) const FIRST_WORDS: &str = "first";

/// Areas of the words that the app does not say: the pages' own first words, and what the command line
/// prints.
const NOT_OF_THE_APP: [&str; 2] = ["pages", "cli"];

/// How wasm-bindgen ends the name of the main WebAssembly file.
const WASM: &str = "_bg.wasm";

/// A file: its path with forward slashes, and what it holds.
type Content = (String, Vec<u8>);

/// The addresses of one build's files, relative to the site's root.
struct Files {
    style: String,
    /// What the late pages look like.
    late_style: String,
    boot: String,
    glue: String,
    /// The script beside the glue that fetches the late pages, where the app is split.
    loader: Option<String>,
    wasm: String,
    catalogue: String,
    field: String,
    guidance: String,
    reading: String,
    sample: String,
    /// Each area of the words with its address.
    words: Vec<(String, String)>,
}

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
    let mut app = take_compiled_app(stage)?;
    if env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release") {
        app = contents_below(&split::split_app()?)?;
    }
    finish(
        &repository(),
        stage,
        &app,
        &bundle,
        env::var_os(RELOAD).is_some(),
    )
}

/// Writes the site around the files of the app into `stage`.
fn finish(source: &Path, stage: &Path, app: &[Content], bundle: &Path, reload: bool) -> Outcome {
    let template = read_text(&source.join("index.html"))?;
    let (template, sheets) = Sheets::take_from(&template);
    sheets.check_all_are_linked(source)?;

    copy_all(&source.join("public"), stage)?;
    create_dir(&stage.join("assets"))?;
    let folder = write_app(stage, app)?;
    let glue = format!("{folder}/{}.js", name_of(app)?);
    let wasm = format!("{folder}/{}{WASM}", name_of(app)?);
    let is_split = app.iter().any(|(name, _)| name == LOADER);
    let boot = format!(
        "boot.js?js={glue}&amp;wasm={wasm}&amp;v={}",
        content_hash(&read(&stage.join("boot.js"))?)
    );
    let json = |name: &str| {
        let content = read(&bundle.join(name).with_extension("json"))?;
        named_by_content(stage, name, "json", &content)
    };
    let english = Language::read(&source.join("words/en")).map_err(|wrong| wrong.join("\n"))?;
    let files = Files {
        style: named_by_content(
            stage,
            "waymark",
            "css",
            join(source, &sheets.first)?.as_bytes(),
        )?,
        late_style: named_by_content(stage, "late", "css", join(source, &sheets.late)?.as_bytes())?,
        catalogue: json("catalogue")?,
        field: json("field")?,
        guidance: json("guidance")?,
        reading: json("reading")?,
        sample: json("sample")?,
        words: write_words(&english, stage)?,
        boot,
        glue,
        loader: is_split.then(|| format!("{folder}/{LOADER}")),
        wasm,
    };
    let mut rendered = Vec::new();
    for page in pages(source, &english)? {
        let html = render(&template, &page, &files)?;
        rendered.push((page.path, html));
    }
    if reload {
        add_reload(stage, &mut rendered)?;
    }
    for (path, html) in rendered {
        create_dir(&stage.join(&path))?;
        write(&stage.join(path).join("index.html"), html.as_bytes())?;
    }
    // A branch of GitHub Pages would otherwise hide some files.
    write(&stage.join(".nojekyll"), b"")
}

/// Writes the words of each area in the form that the app reads; the areas with their addresses.
fn write_words(english: &Language, stage: &Path) -> Outcome<Vec<(String, String)>> {
    let write = |area: &words::Area| {
        let name = format!("words-{}", area.name);
        let content = words::packed(area, english);
        let address = named_by_content(stage, &name, "txt", content.as_bytes())?;
        Ok((area.name.clone(), address))
    };
    let is_of_the_app = |area: &&words::Area| !NOT_OF_THE_APP.contains(&area.name.as_str());
    let of_the_app = english.areas.iter().filter(is_of_the_app);
    of_the_app.map(write).collect()
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
fn write_app(stage: &Path, app: &[Content]) -> Outcome<String> {
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
    Ok(folder)
}

fn render(template: &str, page: &Page, files: &Files) -> Outcome<String> {
    let root = root_from(&page.path);
    let Files {
        style,
        late_style,
        boot,
        glue,
        loader,
        wasm,
        catalogue,
        field,
        guidance,
        reading,
        sample,
        words,
    } = files;
    let boot_in_template = "<script src=\"boot.js\"></script>";
    // The glue imports it, which a browser would only learn from the glue.
    let loader = loader.as_ref().map_or(String::new(), |loader| {
        format!("<link rel=\"modulepreload\" href=\"{{root}}{loader}\">\n")
    });
    let link = |(area, address): &(String, String)| {
        let how = if area == FIRST_WORDS {
            "rel=\"preload\" as=\"fetch\" crossorigin"
        } else {
            "rel=\"alternate\""
        };
        format!("<link id=\"words-{area}\" {how} type=\"text/plain\" href=\"{{root}}{address}\">\n")
    };
    let words = words.iter().map(link).collect::<Vec<_>>().concat();
    // The preloads first: a script fetching before they are seen would fetch a second time.
    let start = format!(
        "<link rel=\"modulepreload\" href=\"{{root}}{glue}\">\n\
         {loader}\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{{root}}{wasm}\">\n\
         <link id=\"catalogue\" rel=\"preload\" as=\"fetch\" type=\"application/json\" crossorigin href=\"{{root}}{catalogue}\">\n\
         {words}\
         <link id=\"field\" rel=\"alternate\" type=\"application/json\" href=\"{{root}}{field}\">\n\
         <link id=\"guidance\" rel=\"alternate\" type=\"application/json\" href=\"{{root}}{guidance}\">\n\
         <link id=\"reading\" rel=\"alternate\" type=\"application/json\" href=\"{{root}}{reading}\">\n\
         <link id=\"late-style\" rel=\"alternate\" type=\"text/css\" href=\"{{root}}{late_style}\">\n\
         <link id=\"sample\" rel=\"alternate\" type=\"application/json\" href=\"{{root}}{sample}\">\n\
         <script src=\"{{root}}{boot}\"></script>"
    );
    let style = format!("<link rel=\"stylesheet\" href=\"{{root}}{style}\">");
    let slots = [
        (boot_in_template, start),
        ("{style}", style),
        ("{title}", escaped(&page.title)),
        ("{description}", escaped(&page.description)),
        ("{heading}", escaped(&page.heading)),
        ("{words}", escaped(&page.words)),
        ("{root}", root),
    ];
    let mut html = template.to_owned();
    for (slot, content) in slots {
        if !html.contains(slot) {
            return Err(format!("index.html has no `{slot}` in it"));
        }
        html = html.replace(slot, &content);
    }
    Ok(without_html_comments(&html))
}

/// The way from a page's folder to the root of the site.
fn root_from(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

fn without_html_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after
            .split_once("-->")
            .map_or("", |(_, after)| after.trim_start());
    }
    kept + rest
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
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

/// Writes a file under `assets/` whose name changes with its content; its address from the root.
fn named_by_content(stage: &Path, name: &str, kind: &str, content: &[u8]) -> Outcome<String> {
    let address = format!("assets/{name}-{}.{kind}", content_hash(content));
    write(&stage.join(&address), content)?;
    Ok(address)
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

fn remove(file: &Path) -> Outcome {
    fs::remove_file(file).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::{Files, content_hash, render};
    use crate::pages::pages;
    use crate::repository;
    use crate::style::Sheets;
    use words::Language;

    fn files() -> Files {
        Files {
            style: "assets/waymark-1.css".into(),
            late_style: "assets/late-8.css".into(),
            boot: "boot.js?js=assets/app-2/waymark.js".into(),
            glue: "assets/app-2/waymark.js".into(),
            loader: Some("assets/app-2/__wasm_split.js".into()),
            wasm: "assets/app-2/waymark_bg.wasm".into(),
            catalogue: "assets/catalogue-4.json".into(),
            field: "assets/field-7.json".into(),
            guidance: "assets/guidance-5.json".into(),
            reading: "assets/reading-8.json".into(),
            sample: "assets/sample-6.json".into(),
            words: vec![("first".into(), "assets/words-first-9.txt".into())],
        }
    }

    #[test]
    fn every_page_is_filled_in_and_reaches_the_root_from_its_depth() {
        let (template, _) = Sheets::take_from(include_str!("../../index.html"));
        let english = Language::read(&repository().join("words/en")).unwrap();
        for page in pages(&repository(), &english).unwrap() {
            let html = render(&template, &page, &files()).unwrap();
            let root = match page.path.as_str() {
                "" => "./",
                path if path.trim_end_matches('/').contains('/') => "../../",
                _ => "../",
            };
            assert!(
                html.contains(&format!("src=\"{root}boot.js?")),
                "{}",
                page.path
            );
            assert!(html.contains(&format!("href=\"{root}assets/waymark-1.css\"")));
            assert!(html.contains(&format!("<h1>{}</h1>", page.heading)));
            assert!(!html.contains(['{', '}']), "{}: an empty slot", page.path);
            assert!(!html.contains("=\"/"), "{}: an absolute address", page.path);
        }
    }

    #[test]
    fn names_change_with_the_content() {
        assert_eq!(content_hash(b""), "cbf29ce484222325");
        assert_ne!(content_hash(b"a"), content_hash(b"b"));
    }
}
