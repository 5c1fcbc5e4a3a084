//! The style sheets and the interface agree on their classes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::teams::path;

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

/// The classes that the selectors of a style sheet name.
fn classes_of(sheet: &str) -> BTreeSet<String> {
    let sheet = without_comments(sheet);
    let mut classes = BTreeSet::new();
    for part in sheet.split(['{', '}', ';']) {
        let is_selector = sheet.contains(&format!("{part}{{")) && !part.trim().starts_with('@');
        for word in part.split('.').skip(1).filter(|_| is_selector) {
            let end = word.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
            let name = word.get(..end.unwrap_or(word.len())).unwrap();
            if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                classes.insert(name.to_owned());
            }
        }
    }
    classes
}

/// Each class with the style sheets that name it.
fn sheets_by_class() -> BTreeMap<String, BTreeSet<String>> {
    let folder = path("style");
    let mut sheets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files(Path::new(&folder), "css") {
        let name = file.strip_prefix(&folder).unwrap().display().to_string();
        for class in classes_of(&fs::read_to_string(&file).unwrap()) {
            sheets.entry(class).or_default().insert(name.clone());
        }
    }
    sheets
}

#[test]
fn no_class_belongs_to_two_pages() {
    // They share a layer, so the one that is linked later would win on both.
    let shared: Vec<String> = sheets_by_class()
        .into_iter()
        .filter(|(_, sheets)| {
            sheets
                .iter()
                .filter(|sheet| sheet.starts_with("page/"))
                .count()
                > 1
        })
        .filter(|(_, sheets)| sheets.iter().all(|sheet| sheet.starts_with("page/")))
        .map(|(class, sheets)| format!("{class}: {sheets:?}"))
        .collect();
    assert_eq!(shared, Vec::<String>::new());
}

#[test]
fn every_class_of_the_interface_has_its_rules() {
    let known = sheets_by_class();
    let mut unknown = Vec::new();
    for file in files(Path::new(&path("src/ui")), "rs") {
        let text = fs::read_to_string(&file).unwrap();
        for classes in text.split("class=\"").skip(1) {
            let classes = classes.split('"').next().unwrap_or_default();
            for class in classes
                .split_whitespace()
                .filter(|class| !class.contains('{'))
            {
                if !known.contains_key(class) {
                    unknown.push(format!("{class} in {}", file.display()));
                }
            }
        }
    }
    assert_eq!(unknown, Vec::<String>::new());
}
