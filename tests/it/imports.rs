//! Which file of the source names which: read from the code, so that circles can be computed.

use std::collections::{BTreeMap, BTreeSet};

use crate::architecture::Source;

/// A path in code, segment by segment.
type Path = Vec<String>;

/// A module: the file it stands in, and what it brings into its own scope.
#[derive(Default)]
struct Module {
    file: String,
    /// Each name that a `use` brings, with the path it stands for.
    brought: BTreeMap<String, Path>,
    /// Every path that the code names; what a module only passes on with `pub use` is not its own.
    named: Vec<Path>,
}

/// The files of the library, with the files that each of them names.
pub(crate) struct Imports {
    modules: BTreeMap<Path, Module>,
}

impl Imports {
    pub(crate) fn of(sources: &[Source]) -> Self {
        let modules = sources
            .iter()
            .map(|source| (module_path(&source.name), read(source)));
        Self {
            modules: modules.collect(),
        }
    }

    /// Each file with every other file that it names, once.
    pub(crate) fn edges(&self) -> BTreeSet<(String, String)> {
        let mut edges = BTreeSet::new();
        for (path, module) in &self.modules {
            let targets = module
                .named
                .iter()
                .filter_map(|named| self.file(path, named));
            let others = targets.filter(|target| *target != module.file);
            edges.extend(others.map(|target| (module.file.clone(), target.to_owned())));
        }
        edges
    }

    /// The file in which stands what a module calls by `path`; nothing for what other crates bring.
    fn file(&self, module: &[String], path: &[String]) -> Option<&str> {
        let at = self.resolved(module.to_vec(), path, 8)?;
        // The root holds nothing but modules.
        let found = self.modules.get(&at).filter(|_| !at.is_empty())?;
        Some(&found.file)
    }

    /// The module that a path leads to, through what others pass on.
    fn resolved(&self, module: Path, path: &[String], steps: usize) -> Option<Path> {
        let steps = steps.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.walked(Vec::new(), rest, steps),
            "self" => self.walked(module, rest, steps),
            "super" => {
                let (_, parent) = module.split_last()?;
                let parent = parent.to_vec();
                match rest.first().map(String::as_str) {
                    Some("super") => self.resolved(parent, rest, steps + 1),
                    _ => self.walked(parent, rest, steps),
                }
            }
            name => {
                let here = self.modules.get(&module)?;
                let is_child = self.modules.contains_key(&below(&module, name));
                if is_child || here.brought.contains_key(name) {
                    self.walked(module, path, steps)
                } else {
                    None
                }
            }
        }
    }

    /// As far as a path leads down from a module.
    fn walked(&self, mut at: Path, path: &[String], steps: usize) -> Option<Path> {
        for (done, name) in path.iter().enumerate() {
            let child = below(&at, name);
            if self.modules.contains_key(&child) {
                at = child;
                continue;
            }
            let passed_on = self
                .modules
                .get(&at)
                .and_then(|here| here.brought.get(name));
            return match passed_on {
                Some(brought) => {
                    let whole: Path = brought.iter().chain(&path[done + 1..]).cloned().collect();
                    // What another crate brings is not followed.
                    self.resolved(at, &whole, steps)
                }
                None => Some(at),
            };
        }
        Some(at)
    }
}

fn below(module: &[String], name: &str) -> Path {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

/// The module that stands in a file below `src`: `scoring/mod.rs` is `scoring`.
fn module_path(file: &str) -> Path {
    let stem = file.trim_end_matches(".rs");
    let mut path: Path = stem.split('/').map(str::to_owned).collect();
    if matches!(path.last().map(String::as_str), Some("mod" | "lib")) {
        path.pop();
    }
    path
}

fn read(source: &Source) -> Module {
    let mut module = Module {
        file: source.name.clone(),
        ..Module::default()
    };
    let code = source.lines.join("\n");
    let mut rest = code.as_str();
    let mut without_uses = String::new();
    while let Some(at) = rest.find("use ") {
        let (before, after) = rest.split_at(at);
        let after = &after["use ".len()..];
        let tree = after.split(';').next().unwrap_or_default();
        let is_statement = !before.ends_with(is_of_name)
            && tree.chars().all(|c| {
                is_of_name(c) || c.is_whitespace() || matches!(c, ':' | '{' | '}' | ',' | '*')
            });
        without_uses.push_str(before);
        if !is_statement {
            rest = after;
            continue;
        }
        let statement = before.rsplit(['\n', ';']).next().unwrap_or_default();
        let is_passed_on = statement.trim_start().starts_with("pub");
        for (name, path) in leaves(tree) {
            if !is_passed_on {
                module.named.push(path.clone());
            }
            module.brought.insert(name, path);
        }
        rest = &after[tree.len()..];
    }
    without_uses.push_str(rest);
    module.named.extend(paths(&without_uses));
    module
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Every path of at least two segments.
fn paths(code: &str) -> Vec<Path> {
    code.split(|c| !is_of_name(c) && c != ':')
        .filter(|word| word.contains("::"))
        .map(|word| word.trim_matches(':').split("::"))
        .map(|segments| segments.map(str::to_owned).collect())
        .collect()
}

/// The names that a `use` brings, each with its path.
fn leaves(tree: &str) -> Vec<(String, Path)> {
    let tree = tree.trim();
    let Some((before, inside)) = tree.split_once('{') else {
        let (path, name) = tree.split_once(" as ").unwrap_or((tree, ""));
        let mut path: Path = path.trim().split("::").map(str::to_owned).collect();
        if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
            path.pop();
        }
        let last = path.last().cloned().unwrap_or_default();
        let name = Some(name.trim().to_owned()).filter(|name| !name.is_empty());
        return vec![(name.unwrap_or(last), path)];
    };
    let inside = inside.rsplit_once('}').map_or(inside, |(inside, _)| inside);
    let mut depth = 0;
    let parts = inside.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    parts
        .filter(|part| !part.trim().is_empty())
        .flat_map(|part| leaves(&format!("{before}{}", part.trim())))
        .collect()
}

/// The circles of a graph: every set of nodes of which each leads to all others.
pub(crate) fn circles(edges: &BTreeSet<(String, String)>) -> BTreeSet<BTreeSet<String>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(from).or_default().push(to);
    }
    let reached = |start: &str| -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut waiting = next.get(start).cloned().unwrap_or_default();
        while let Some(node) = waiting.pop() {
            if seen.insert(node.to_owned()) {
                waiting.extend(next.get(node).into_iter().flatten());
            }
        }
        seen
    };
    let from: BTreeMap<&str, BTreeSet<String>> =
        next.keys().map(|node| (*node, reached(node))).collect();
    let circle = |node: &str| -> BTreeSet<String> {
        let others = from[node].iter();
        let back = others.filter(|other| {
            let there = from.get(other.as_str());
            there.is_some_and(|there| there.contains(node))
        });
        back.cloned().collect()
    };
    from.keys()
        .map(|node| circle(node))
        .filter(|circle| circle.len() > 1)
        .collect()
}

fn named(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let sources: Vec<Source> = files
        .iter()
        .map(|(name, code)| Source::new(name, code))
        .collect();
    Imports::of(&sources).edges().into_iter().collect()
}

/// What one more file names of a small library.
fn named_by(code: &str) -> Vec<String> {
    let files = [
        ("lib.rs", "pub mod text; pub mod ui;"),
        ("text.rs", "pub const WORD: &str = \"\";"),
        ("ui/mod.rs", "mod part; mod page;"),
        ("ui/part/mod.rs", "mod chip; pub(crate) use chip::Chip;"),
        ("ui/part/chip.rs", "pub(crate) struct Chip;"),
        ("ui/page/mod.rs", ""),
        ("ui/page/home.rs", code),
    ];
    let edges = named(&files).into_iter();
    edges
        .filter(|(from, _)| from == "ui/page/home.rs")
        .map(|(_, to)| to)
        .collect()
}

#[test]
fn imports_are_found_however_they_are_written() {
    assert_eq!(named_by("use crate::text;"), ["text.rs"]);
    assert_eq!(
        named_by("pub(super) fn f() { crate::text::WORD }"),
        ["text.rs"]
    );
    assert_eq!(
        named_by("use crate::{text::WORD, ui::part::Chip};"),
        ["text.rs", "ui/part/chip.rs"]
    );
    assert_eq!(
        named_by("use super::super::part::Chip;"),
        ["ui/part/chip.rs"]
    );
    assert_eq!(
        named_by("use crate::ui::{\n    part::{self, Chip as Sign},\n};"),
        ["ui/part/chip.rs", "ui/part/mod.rs"]
    );
    assert_eq!(
        named_by("use crate::ui::part as parts;\nfn f() { parts::Chip::new() }"),
        ["ui/part/chip.rs", "ui/part/mod.rs"]
    );
    assert_eq!(named_by("use waymark_crate::text;"), [] as [&str; 0]);
    assert_eq!(named_by("let reuse = text::WORD;"), [] as [&str; 0]);
}

#[test]
fn what_a_module_only_passes_on_is_not_its_own() {
    let edges = named(&[
        (
            "part/mod.rs",
            "mod chip; mod row; pub use chip::Chip; pub use row::Row;",
        ),
        ("part/chip.rs", "pub struct Chip;"),
        ("part/row.rs", "use super::Chip; pub struct Row;"),
    ]);
    assert_eq!(edges, [("part/row.rs".into(), "part/chip.rs".into())]);
}

#[test]
fn circles_are_found_at_any_length() {
    let edge = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    let mut edges = BTreeSet::from([edge("a", "b"), edge("b", "c"), edge("a", "c")]);
    assert!(circles(&edges).is_empty());
    edges.extend([edge("c", "a"), edge("c", "d"), edge("d", "d")]);
    let circle = ["a", "b", "c"].map(String::from);
    assert_eq!(circles(&edges), BTreeSet::from([BTreeSet::from(circle)]));
}
