//! What the scripts in a page repeat, since they have to do without the app: held against the app.

use std::collections::BTreeSet;

use waymark::exchange::Format;
use waymark::exchange::key::{Key, PREFIX};

use crate::teams::path;

fn script() -> String {
    std::fs::read_to_string(path("public/boot.js")).unwrap()
}

/// Every script that a page carries beside the app.
fn scripts() -> Vec<(String, String)> {
    let folders = ["public", "xtask/src"];
    let files = folders
        .into_iter()
        .flat_map(|folder| std::fs::read_dir(path(folder)).unwrap());
    let files = files.map(|file| file.unwrap().path());
    let scripts = files.filter(|file| file.extension().is_some_and(|end| end == "js"));
    let named = |file: std::path::PathBuf| {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read_to_string(&file).unwrap())
    };
    scripts.map(named).collect()
}

/// Every text in quotes of the script's code that begins so.
fn texts(script: &str, start: &str) -> BTreeSet<String> {
    let code = script
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split('"').skip(1).step_by(2))
        .filter(|text| text.starts_with(start))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_scripts_know_the_keys_by_the_names_that_the_app_gives_them() {
    // Two of the tab's own notes, which the app never reads, and the events of a fall.
    let own = [
        "waymark:retried",
        "waymark:crashes",
        "waymark:panic",
        "waymark:absent",
    ];
    // None of them is taken for something that the app keeps.
    assert!(own.iter().all(|name| Key::of(name).is_none()));
    let mut seen = BTreeSet::new();
    for (name, script) in scripts() {
        let mut expected = BTreeSet::new();
        match name.as_str() {
            "boot.js" => {
                expected.insert(PREFIX.to_owned());
                expected.extend(own.map(str::to_owned));
            }
            "theme.js" => {
                expected.insert(Key::Preferences.to_string());
            }
            _ => {}
        }
        assert_eq!(texts(&script, PREFIX), expected, "{name}");
        seen.insert(name);
    }
    assert!(
        ["boot.js", "theme.js"]
            .iter()
            .all(|name| seen.contains(*name))
    );
}

#[test]
fn the_boot_script_writes_a_rescue_file_of_the_present_schema() {
    let format = Format::RESCUE;
    let header = format!("format: \"{}\", schema: {},", format.name, format.schema);
    let script = script();
    assert_eq!(script.matches(&header).count(), 1, "{header}");
    assert_eq!(script.matches("schema").count(), 1);
    assert_eq!(texts(&script, "waymark-").len(), 1);
}

#[test]
fn the_falls_that_the_app_tells_are_those_that_the_boot_script_hears() {
    let app = std::fs::read_to_string(path("src/browser/crash.rs")).unwrap();
    for event in ["\"waymark:panic\"", "\"waymark:absent\""] {
        assert!(app.contains(event), "{event}");
        assert!(
            script().contains(&format!("addEventListener({event}")),
            "{event}"
        );
    }
}
