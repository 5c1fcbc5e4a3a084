//! The shape of the source: imports point one way, and what is absent stays absent.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use waymark::pages::{Area, Page};

use crate::imports::{Imports, circles};
use crate::teams::path;

/// What each part of the library may name, in the order of the pipeline. A part may always name itself.
const IMPORTS: [(&str, &[&str]); 18] = [
    ("questionnaire", &[]),
    ("assessment", &["questionnaire"]),
    ("scoring", &["questionnaire", "assessment"]),
    ("delivery", &["questionnaire", "assessment", "scoring"]),
    (
        "calculator",
        &["questionnaire", "assessment", "scoring", "delivery"],
    ),
    (
        "roadmap",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
        ],
    ),
    (
        "portfolio",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "roadmap",
        ],
    ),
    ("workshop", &["questionnaire", "assessment", "scoring"]),
    (
        "reading",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "roadmap",
        ],
    ),
    // Makes what the parts before it are about, and nothing else.
    (
        "content",
        &["questionnaire", "assessment", "roadmap", "reading"],
    ),
    // These see results; `text` also words the errors of `exchange`.
    (
        "text",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "portfolio",
            "workshop",
            "reading",
            "content",
            "exchange",
        ],
    ),
    (
        "chart",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "text",
        ],
    ),
    (
        "exchange",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "workshop",
        ],
    ),
    (
        "report",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "portfolio",
            "workshop",
            "content",
            "text",
            "chart",
            // What became of other tools' answers.
            "exchange",
        ],
    ),
    ("storage", &["questionnaire", "assessment", "exchange"]),
    ("browser", &["questionnaire", "assessment", "exchange"]),
    (
        "state",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "portfolio",
            "workshop",
            "reading",
            "content",
            "exchange",
            "text",
            "storage",
        ],
    ),
    (
        "ui",
        &[
            "questionnaire",
            "assessment",
            "scoring",
            "delivery",
            "calculator",
            "roadmap",
            "portfolio",
            "workshop",
            "reading",
            "content",
            "exchange",
            "text",
            "chart",
            "report",
            "browser",
            "state",
        ],
    ),
];

/// Parts that know nothing of the rest, and that any part may name.
const APART: [&str; 6] = [
    "ordered", "encoding", "pages", "rounding", "spelling", "words",
];

/// What puts the library to use may name all of it; `lib` lists the parts.
const BINARIES: [&str; 3] = ["lib", "main", "bin"];

/// The parts that build without a browser.
const CORE: [&str; 21] = [
    "ordered",
    "encoding",
    "pages",
    "rounding",
    "spelling",
    "words",
    "questionnaire",
    "assessment",
    "scoring",
    "delivery",
    "calculator",
    "roadmap",
    "portfolio",
    "workshop",
    "reading",
    "content",
    "text",
    "chart",
    "exchange",
    "report",
    "storage",
];

/// A source file as the rules look at it: without comments, and without its tests.
pub(crate) struct Source {
    /// Below `src`, such as `scoring/band.rs`.
    pub(crate) name: String,
    pub(crate) lines: Vec<String>,
}

/// The part of the library that a file belongs to.
fn part(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or_default()
}

impl Source {
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let end = text.find("mod tests {");
        let lines = text
            .get(..end.unwrap_or(text.len()))
            .unwrap_or_default()
            .lines()
            .map(|line| line.split("//").next().unwrap_or_default().to_owned());
        Self {
            name: name.to_owned(),
            lines: lines.collect(),
        }
    }

    fn part(&self) -> &str {
        part(&self.name)
    }

    /// Each line that holds `text`, as a place to point at.
    fn places(&self, text: &str) -> Vec<String> {
        self.lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.contains(text))
            .map(|(at, _)| format!("src/{}:{}", self.name, at + 1))
            .collect()
    }
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            files(&entry, into);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            into.push(entry);
        }
    }
}

fn sources() -> Vec<Source> {
    let root = path("src");
    let mut found = Vec::new();
    files(&root, &mut found);
    assert!(found.len() > 40, "the sources were not found");
    found
        .iter()
        .map(|file| {
            (
                file,
                file.strip_prefix(&root).unwrap().display().to_string(),
            )
        })
        // A file or a folder of tests is as free as a module of tests.
        .filter(|(_, name)| !name.ends_with("tests.rs") && !name.contains("/tests/"))
        .map(|(file, name)| Source::new(&name, &std::fs::read_to_string(file).unwrap()))
        .collect()
}

fn core() -> Vec<Source> {
    sources()
        .into_iter()
        .filter(|source| CORE.contains(&source.part()))
        .collect()
}

/// What each file names, taken together by `node`; what `node` has no name for is left out.
fn edges_between(node: impl Fn(&str) -> Option<String>) -> BTreeSet<(String, String)> {
    let edges = Imports::of(&sources()).edges();
    let between = edges
        .iter()
        .filter_map(|(from, to)| Some((node(from)?, node(to)?)));
    between.filter(|(from, to)| from != to).collect()
}

#[test]
fn imports_point_one_way() {
    let mut wrong = Vec::new();
    for (from, to) in Imports::of(&sources()).edges() {
        let (part, named) = (part(&from), part(&to));
        if BINARIES.contains(&part) || part == named || APART.contains(&named) {
            continue;
        }
        let known = IMPORTS.iter().find(|(name, _)| *name == part);
        let allowed = known.map_or(&[] as &[&str], |(_, allowed)| allowed);
        // The words for a storage error need its type, not the storage.
        let is_error = part == "ui" && to == "storage/error.rs";
        if !allowed.contains(&named) && !is_error {
            wrong.push(format!("src/{from} may not name src/{to}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_part_has_its_place() {
    for source in sources() {
        let part = source.part();
        let is_known = IMPORTS.iter().any(|(name, _)| *name == part);
        assert!(
            is_known || APART.contains(&part) || BINARIES.contains(&part),
            "what may {part} name?"
        );
    }
}

#[test]
fn no_parts_name_each_other_in_a_circle() {
    let edges = edges_between(|file| {
        let part = part(file);
        (!BINARIES.contains(&part)).then(|| part.to_owned())
    });
    assert!(edges.len() > 50, "the imports were not found");
    assert_eq!(circles(&edges), BTreeSet::new());
}

/// The page that a file of the interface belongs to.
fn page(file: &str) -> Option<&str> {
    let page = file.strip_prefix("ui/page/")?.split('/').next()?;
    Some(page.trim_end_matches(".rs")).filter(|page| *page != "mod")
}

/// What of the interface may be as it likes within itself: a page, the shell, the gate to what comes
/// later, and any other single file.
fn of_interface(file: &str) -> Option<String> {
    if let Some(page) = page(file) {
        return Some(format!("ui/page/{page}"));
    }
    let folder = ["ui/shell/", "ui/late/"]
        .into_iter()
        .find(|folder| file.starts_with(folder));
    file.starts_with("ui/")
        .then(|| folder.unwrap_or(file).to_owned())
}

#[test]
fn no_files_of_the_interface_name_each_other_in_a_circle() {
    let edges = edges_between(of_interface);
    assert!(edges.len() > 50, "the imports were not found");
    assert_eq!(circles(&edges), BTreeSet::new());
}

#[test]
fn no_files_of_the_documents_name_each_other_in_a_circle() {
    let edges = edges_between(|file| file.starts_with("exchange/").then(|| file.to_owned()));
    assert!(edges.len() > 50, "the imports were not found");
    assert_eq!(circles(&edges), BTreeSet::new());
}

#[test]
fn a_page_is_named_by_no_other_page_and_by_no_part() {
    // The shell shows the first pages, the areas bring the others.
    let shows_pages = |file: &str| file.starts_with("ui/shell/") || file == "ui/areas.rs";
    let wrong: Vec<String> = Imports::of(&sources())
        .edges()
        .iter()
        .filter(|(from, to)| page(to).is_some() && page(from) != page(to) && !shows_pages(from))
        .map(|(from, to)| format!("src/{from} may not name src/{to}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_and_the_state_know_no_browser() {
    let mut without: Vec<Source> = sources();
    // The files of the storage that reach a browser are left out where there is none.
    let reaching = ["storage/local.rs", "storage/indexed.rs"];
    without.retain(|source| {
        let part = source.part();
        (CORE.contains(&part) || part == "state") && !reaching.contains(&source.name.as_str())
    });
    for source in without {
        for name in ["leptos", "web_sys", "gloo", "js_sys", "wasm_bindgen"] {
            let named = source.places(name);
            assert_eq!(named, [] as [&str; 0], "{name} is named");
        }
    }
}

#[test]
fn the_core_knows_no_signals() {
    for source in core() {
        assert_eq!(source.places("reactive_graph"), [] as [&str; 0]);
    }
}

#[test]
fn the_core_reads_no_clock_chance_file_or_environment() {
    for source in core() {
        for name in [
            "SystemTime",
            "Instant",
            "Zoned",
            "Timestamp::now",
            "std::time",
            "std::env",
            "std::fs",
            "rand::",
            "RandomState",
        ] {
            assert_eq!(
                source.places(name),
                [] as [&str; 0],
                "the core names {name}"
            );
        }
    }
}

#[test]
fn only_the_chart_knows_plotters() {
    for source in sources().iter().filter(|source| source.part() != "chart") {
        assert_eq!(source.places("plotters"), [] as [&str; 0]);
    }
}

#[test]
fn only_exchange_knows_serialized_shapes() {
    // Content files have a tree of their own, which is read from JSON in the web app.
    const READERS: [&str; 4] = [
        "content/node.rs",
        "content/bundle.rs",
        "content/bundled.rs",
        "bin/cli/score.rs",
    ];
    // Event files are other tools' exports, in whatever shape those write.
    const FOREIGN: [&str; 1] = ["delivery/events/table/json.rs"];
    // Figures for other programs are written and never read back.
    const FIGURES: [&str; 7] = [
        "report/compared/figures.rs",
        "report/facts/backstage.rs",
        "report/measured.rs",
        "report/rollup/figures.rs",
        "report/rollup/group_figures.rs",
        "report/scores.rs",
        "report/tables/package.rs",
    ];
    // What a browser keeps about itself never leaves it: how the page should look.
    const BOOKKEEPING: [&str; 1] = ["state/preferences.rs"];
    for source in sources() {
        let name = source.name.as_str();
        let may = [&READERS[..], &FOREIGN, &FIGURES, &BOOKKEEPING].concat();
        if source.part() != "exchange" && !may.contains(&name) {
            assert_eq!(source.places("serde_json"), [] as [&str; 0]);
            assert_eq!(source.places("derive(Serialize"), [] as [&str; 0]);
            assert_eq!(source.places("derive(Deserialize"), [] as [&str; 0]);
        }
    }
}

#[test]
fn paths_climb_one_level_at_most() {
    for source in sources() {
        assert_eq!(source.places("super::super"), [] as [&str; 0]);
    }
}

#[test]
fn no_file_is_named_after_nothing() {
    const NOTHING: [&str; 13] = [
        "utils", "util", "helpers", "helper", "common", "types", "misc", "manager", "service",
        "handler", "data", "info", "stuff",
    ];
    for source in sources() {
        for name in source.name.split(['/', '.']) {
            assert!(
                !NOTHING.contains(&name),
                "src/{} says nothing about what it holds",
                source.name
            );
        }
    }
}

#[test]
fn files_are_short_enough_to_read() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| source.lines.len() > 400)
        .map(|source| {
            format!(
                "src/{} has {} lines before its tests",
                source.name,
                source.lines.len()
            )
        })
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_panics_on_purpose() {
    // The places where a handle that was never provided must be noticed at once.
    let may_expect =
        |source: &Source| matches!(source.name.as_str(), "state/handles.rs" | "ui/address.rs");
    for source in sources() {
        for name in [
            ".unwrap()",
            "panic!(",
            "unreachable!(",
            "todo!(",
            "unimplemented!(",
            "dbg!(",
        ] {
            assert_eq!(source.places(name), [] as [&str; 0], "{name}");
        }
        if !may_expect(&source) {
            assert_eq!(source.places(".expect("), [] as [&str; 0]);
        }
    }
}

#[test]
fn markup_comes_from_the_chart_only_and_carries_no_styles() {
    // The page's policy refuses inline styles, and foreign markup must have no way in.
    let with_markup: Vec<String> = sources()
        .into_iter()
        .filter(|source| !source.places("inner_html").is_empty())
        .map(|source| source.name)
        .collect();
    assert!(
        with_markup.len() <= 1,
        "only one file may set markup: {with_markup:?}"
    );
    assert!(
        with_markup.iter().all(|name| name.starts_with("ui/part/")),
        "{with_markup:?}"
    );
    for source in sources().iter().filter(|source| source.part() == "ui") {
        for name in [
            "style=\"",
            "style='",
            " style=",
            "set_inner_html",
            "insert_adjacent_html",
            "document.write",
        ] {
            assert_eq!(source.places(name), [] as [&str; 0], "{name}");
        }
    }
}

/// What the gate of an area says, from its name on.
fn gate(area: Area) -> String {
    let areas = std::fs::read_to_string(path("src/ui/areas.rs")).unwrap();
    let begin = format!("\ngate!({} loads ", area.name().replace('-', "_"));
    let (_, gate) = areas.split_once(&begin).unwrap();
    gate.split_once("\n);").unwrap().0.to_owned()
}

#[test]
fn every_late_page_is_drawn_by_its_area() {
    for page in Page::ALL
        .into_iter()
        .filter(|page| page.area() != Area::First)
    {
        // Home is drawn by the first file, its parts by the area.
        let drawn = format!("Part::Page(Route::{page:?}) =>");
        assert!(
            gate(page.area()).contains(&drawn) || page == Page::Home,
            "{page:?}"
        );
    }
}

#[test]
fn an_area_loads_the_content_that_its_pages_are_weighed_with() {
    let pages = std::fs::read_to_string(path("pages.toml")).unwrap();
    let areas: Vec<&str> = pages
        .split("[[")
        .filter(|one| one.starts_with("area]]"))
        .collect();
    assert_eq!(areas.len(), Area::ALL.len());
    for (area, listed) in Area::ALL.into_iter().zip(areas) {
        assert!(listed.contains(&format!("name = \"{}\"", area.name())));
        let line = listed
            .lines()
            .find_map(|line| line.strip_prefix("content = "));
        let names = line.unwrap_or("[]").replace("reading", "handbook");
        let loads = names
            .replace("[\"", "[load_")
            .replace(", \"", ", load_")
            .replace('"', "");
        // What the first area shows travels with the page.
        if area == Area::First {
            assert_eq!(loads, "[]");
        } else {
            assert!(
                gate(area).starts_with(&loads),
                "{} loads {loads}",
                area.name()
            );
        }
    }
}
