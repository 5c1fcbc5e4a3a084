//! The style sheets and the interface agree: each class is at home in one sheet, a sheet is named
//! like what it dresses, and no class is without rules or without use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use waymark::chart::Ink;

use crate::teams::path;

/// Where a person reads on paper, every class may be named.
const PRINT: &str = "print.css";

/// The folders whose sheets are named like files of the interface.
const NAMED_LIKE_RUST: [&str; 4] = ["page/", "part/", "frame/", "shell"];

/// The files below a folder that end in `ending`.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|one| one == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// A list at its commas, where they stand in no bracket.
fn items(list: &str) -> Vec<String> {
    let (mut items, mut depth) = (vec![String::new()], 0);
    for sign in list.chars() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if sign == ',' && depth == 0 {
            items.push(String::new());
        } else {
            items.last_mut().unwrap().push(sign);
        }
    }
    items
}

/// A style sheet: what its rules select, and the layers they stand in.
#[derive(Default)]
struct Sheet {
    selectors: Vec<String>,
    layers: BTreeSet<String>,
}

impl Sheet {
    fn read(css: &str) -> Self {
        let (mut sheet, mut head) = (Self::default(), String::new());
        for sign in without_comments(css).chars() {
            match sign {
                '{' => {
                    if let Some(layer) = head.trim().strip_prefix("@layer") {
                        sheet.layers.insert(layer.trim().to_owned());
                    } else if !head.trim().starts_with('@') {
                        sheet.selectors.extend(items(head.trim()));
                    }
                    head.clear();
                }
                '}' | ';' => head.clear(),
                _ => head.push(sign),
            }
        }
        sheet
    }
}

/// Every rule of a sheet: what it stands in and what it selects, and what it says.
fn rules(css: &str) -> Vec<(Vec<String>, String)> {
    let (mut heads, mut rules, mut text) = (Vec::new(), Vec::new(), String::new());
    for sign in without_comments(css).chars() {
        match sign {
            '{' => heads.push(std::mem::take(&mut text).trim().to_owned()),
            '}' => {
                rules.push((heads.clone(), std::mem::take(&mut text)));
                heads.pop();
            }
            _ => text.push(sign),
        }
    }
    rules
}

/// The classes that a selector names.
fn classes(selector: &str) -> BTreeSet<String> {
    let parts = selector.split('.').skip(1);
    parts
        .map(|part| {
            let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
            part[..end.unwrap_or(part.len())].to_owned()
        })
        .filter(|class| class.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect()
}

/// A selector without its conditions on what else there is.
fn unconditional(selector: &str) -> String {
    let mut kept = selector.to_owned();
    while let Some(start) = kept.find(":has(").or_else(|| kept.find(":not(")) {
        let mut depth = 0;
        let end = kept[start..].find(|sign| {
            depth += i32::from(sign == '(') - i32::from(sign == ')');
            sign == ')' && depth == 0
        });
        kept.replace_range(start..=start + end.unwrap(), "");
    }
    kept
}

/// What a selector dresses: the classes that it names outside of conditions.
fn dressed(selector: &str) -> BTreeSet<String> {
    classes(&unconditional(selector))
}

/// Every sheet by its path below `style/`.
fn sheets() -> BTreeMap<String, Sheet> {
    let folder = path("style");
    let named = |file: PathBuf| {
        let name = file.strip_prefix(&folder).unwrap().display().to_string();
        (name, Sheet::read(&fs::read_to_string(file).unwrap()))
    };
    files(Path::new(&folder), "css")
        .into_iter()
        .map(named)
        .collect()
}

/// Each class with the sheets that are its home: those with a rule for it alone, or where none has
/// one, those that name it. What is only told apart on paper is at home there.
fn homes(sheets: &BTreeMap<String, Sheet>) -> BTreeMap<String, BTreeSet<&str>> {
    let (mut alone, mut beside) = (BTreeMap::new(), BTreeMap::new());
    for (name, sheet) in sheets.iter().filter(|(name, _)| *name != PRINT) {
        for selector in &sheet.selectors {
            let dressed = dressed(selector);
            let homes: &mut BTreeMap<String, BTreeSet<&str>> = if dressed.len() == 1 {
                &mut alone
            } else {
                &mut beside
            };
            for class in dressed {
                homes.entry(class).or_default().insert(name);
            }
        }
    }
    for (class, sheets) in beside {
        alone.entry(class).or_insert(sheets);
    }
    let on_paper = sheets.get_key_value(PRINT).into_iter();
    for (name, sheet) in on_paper {
        for selector in &sheet.selectors {
            let dressed: Vec<String> = dressed(selector).into_iter().collect();
            if let [class] = dressed.as_slice() {
                let home = || BTreeSet::from([name.as_str()]);
                alone.entry(class.clone()).or_insert_with(home);
            }
        }
    }
    alone
}

/// The block that a class belongs to: `menu` of `menu__list` and of `menu--wide`.
fn block(class: &str) -> &str {
    let end = class.find("__").or_else(|| class.find("--"));
    &class[..end.unwrap_or(class.len())]
}

/// The Rust files that draw what a sheet dresses: of a page its whole folder, since its sheets may
/// be cut differently.
fn drawn_by(sheet: &str) -> Vec<PathBuf> {
    let name = sheet.strip_suffix(".css").unwrap();
    let depth = if name.starts_with("shell") { 1 } else { 2 };
    let place: PathBuf = name.split('/').take(depth).collect();
    let place = Path::new(&path("src/ui")).join(place);
    let mut drawn = files(Path::new(&path("src/chart")), "rs");
    if place.is_dir() {
        drawn.extend(files(&place, "rs"));
    }
    drawn.extend(Some(place.with_extension("rs")).filter(|file| file.exists()));
    drawn
}

fn is_of_a_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}

/// Whether a text names a class.
fn names(text: &str, class: &str) -> bool {
    text.match_indices(class).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + class.len()..]);
        !before.ends_with(is_of_a_name) && !after.starts_with(is_of_a_name)
    })
}

/// What draws the interface: its files, the charts, the template and the plain pages; no tests.
fn drawing_files() -> Vec<PathBuf> {
    let mut found = vec![path("index.html")];
    for (folder, ending) in [
        ("src/ui", "rs"),
        ("src/chart", "rs"),
        ("xtask/src", "rs"),
        ("public", "html"),
        ("public", "js"),
    ] {
        found.extend(files(Path::new(&path(folder)), ending));
    }
    found.retain(|file| !file.ends_with("tests.rs"));
    found
}

/// The literals that are, or may become, the value of a `class`: the text in quotes, or every text
/// of the expression that stands there.
fn class_values(text: &str) -> Vec<&str> {
    let mut values = Vec::new();
    for (at, word) in text.match_indices("class") {
        let rest = text[at + word.len()..].trim_start();
        let Some(rest) = rest.strip_prefix('=').map(str::trim_start) else {
            continue;
        };
        if let Some(value) = rest.strip_prefix('"') {
            values.extend(value.split('"').next());
        } else if rest.starts_with("move ||") || rest.starts_with("if ") {
            let end = rest.find(['>', ';']).unwrap_or(rest.len());
            values.extend(rest[..end].split('"').skip(1).step_by(2));
        }
    }
    values
}

#[test]
fn a_class_is_at_home_in_one_sheet() {
    // Sheets share layers: where two have rules for a class, the one that is linked later wins.
    let sheets = sheets();
    let homes = homes(&sheets);
    let mut torn: Vec<String> = homes
        .iter()
        .filter(|(_, sheets)| sheets.len() > 1)
        .map(|(class, sheets)| format!("{class}: {sheets:?}"))
        .collect();
    let mut blocks: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (class, sheets) in &homes {
        blocks.entry(block(class)).or_default().extend(sheets);
    }
    blocks.retain(|_, sheets| sheets.len() > 1);
    torn.extend(blocks.iter().map(|(block, at)| format!("{block}: {at:?}")));
    assert_eq!(torn, Vec::<String>::new());
}

#[test]
fn a_rule_stands_in_the_sheet_of_a_class_that_it_dresses() {
    let sheets = sheets();
    let homes = homes(&sheets);
    let mut strays = Vec::new();
    for (name, sheet) in sheets.iter().filter(|(name, _)| *name != PRINT) {
        for selector in &sheet.selectors {
            let dressed = dressed(selector);
            let is_at_home = |class: &String| homes[class].contains(name.as_str());
            if !dressed.is_empty() && !dressed.iter().any(is_at_home) {
                strays.push(format!("{selector} in {name}"));
            }
        }
    }
    assert_eq!(strays, Vec::<String>::new());
}

#[test]
fn every_class_of_the_interface_has_its_rules() {
    let sheets = sheets();
    let known = homes(&sheets);
    let mut unknown = BTreeSet::new();
    let mut seen = 0;
    for file in drawing_files() {
        let text = fs::read_to_string(&file).unwrap().replace("\\\"", "\"");
        for class in class_values(&text)
            .iter()
            .flat_map(|value| value.split_whitespace())
            .filter(|class| class.chars().all(is_of_a_name))
        {
            seen += 1;
            if !known.contains_key(class) {
                unknown.insert(format!("{class} in {}", file.display()));
            }
        }
    }
    for class in Ink::ALL.iter().flat_map(|ink| ink.class().split(' ')) {
        if !known.contains_key(class) {
            unknown.insert(format!("{class} of the charts"));
        }
    }
    assert!(seen > 1000, "only {seen} classes were found in use");
    assert_eq!(unknown, BTreeSet::new());
}

#[test]
fn every_class_with_rules_is_used() {
    let drawn: String = drawing_files()
        .iter()
        .map(|file| fs::read_to_string(file).unwrap())
        .collect();
    let sheets = sheets();
    let unused: Vec<String> = homes(&sheets)
        .into_keys()
        // The charts put the form of a drawing behind its name.
        .filter(|class| !names(&drawn, class.split("--").next().unwrap()))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn a_sheet_is_named_like_what_it_dresses() {
    let sheets = sheets();
    let homes = homes(&sheets);
    let mut astray = Vec::new();
    for name in sheets.keys() {
        if !NAMED_LIKE_RUST.iter().any(|place| name.starts_with(place)) {
            continue;
        }
        let like = Path::new(&path("src/ui")).join(name.strip_suffix(".css").unwrap());
        if !like.is_dir() && !like.with_extension("rs").exists() {
            astray.push(format!("{name} is named like no file of src/ui"));
        }
        let drawn: String = drawn_by(name)
            .iter()
            .map(|file| fs::read_to_string(file).unwrap())
            .collect();
        for (class, _) in homes.iter().filter(|(_, at)| at.contains(name.as_str())) {
            if !names(&drawn, class.split("--").next().unwrap()) {
                astray.push(format!(
                    "{name} has rules for {class}, which is not drawn there"
                ));
            }
        }
    }
    assert_eq!(astray, Vec::<String>::new());
}

#[test]
fn the_rules_of_pages_win_over_those_of_parts() {
    let mut astray = Vec::new();
    for (name, sheet) in &sheets() {
        let Some((folder, _)) = name.split_once('/').or(name.split_once('.')) else {
            continue;
        };
        let layer = match folder {
            "boot" | "pattern" | "part" | "frame" | "shell" | "chart" => "part",
            folder => folder,
        };
        let is_right = |one: &str| one == layer || one == "print";
        if folder != "layers" && !sheet.layers.iter().all(|one| is_right(one)) {
            astray.push(format!("{name} is in {:?}", sheet.layers));
        }
    }
    assert_eq!(astray, Vec::<String>::new());
}

#[test]
fn no_container_decides_what_stands_on_paper() {
    // Firefox asks none while it prints: what is shown by its width alone would be missing.
    let (mut containers, mut lifted) = (BTreeSet::new(), BTreeSet::new());
    for file in files(Path::new(&path("style")), "css") {
        for (heads, said) in rules(&fs::read_to_string(file).unwrap()) {
            let (selector, around) = heads.split_last().unwrap();
            let is_of_paper = around.iter().any(|head| head == "@media print");
            if said.contains("container:") {
                containers.extend(items(selector));
            } else if is_of_paper && said.contains("container-type: normal") {
                lifted.extend(items(selector).iter().map(|one| one.trim().to_owned()));
            }
        }
    }
    assert!(containers.len() > 2, "{containers:?}");
    assert_eq!(containers, lifted);
}

#[test]
fn a_condition_that_a_browser_may_not_know_takes_no_other_rule_along() {
    let lists: Vec<String> = files(Path::new(&path("style")), "css")
        .into_iter()
        .flat_map(|file| rules(&fs::read_to_string(file).unwrap()))
        .filter_map(|(mut heads, _)| heads.pop())
        // Within `:is()` only what is unknown is left out.
        .filter(|list| {
            items(list).len() > 1
                && items(list).iter().any(|one| {
                    one.trim_start_matches(' ').contains(":has(") && !one.trim().starts_with(":is(")
                })
        })
        .collect();
    assert_eq!(lists, Vec::<String>::new());
}

#[test]
fn conditions_are_no_use_of_a_class() {
    let dressed = |selector| dressed(selector).into_iter().collect::<Vec<_>>();
    assert_eq!(dressed(".a:has(> .b:not(.c)) .d--e"), ["a", "d--e"]);
    assert_eq!(dressed(":is(.a, .b) > p:not(.c)"), ["a", "b"]);
    let sheet = Sheet::read("@layer part { /* .x { */ .a, :is(.b, .c) { color: red; } }");
    assert_eq!(sheet.selectors, [".a", " :is(.b, .c)"]);
}
