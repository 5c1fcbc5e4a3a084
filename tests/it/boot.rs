//! What the scripts that do without the app repeat: held against the app.

use std::collections::BTreeSet;

use waymark::exchange::Format;
use waymark::exchange::key::{Key, PREFIX};

use crate::teams::path;

fn script() -> String {
    std::fs::read_to_string(path("public/boot.js")).unwrap()
}

/// The line inside every page that sets the theme.
fn theme() -> String {
    std::fs::read_to_string(path("xtask/src/theme.js")).unwrap()
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
fn the_boot_script_knows_the_keys_by_the_names_that_the_app_gives_them() {
    // Two of the tab's own notes, which the app never reads, and the event of a panic.
    let own = ["waymark:retried", "waymark:crashes", "waymark:panic"];
    let expected: BTreeSet<String> = own
        .into_iter()
        .map(str::to_owned)
        .chain([PREFIX.to_owned()])
        .collect();
    assert_eq!(texts(&script(), "waymark:"), expected);
    let of_theme = texts(&theme(), "waymark:");
    assert_eq!(of_theme, BTreeSet::from([Key::Preferences.to_string()]));
    // None of its own is taken for something that the app keeps.
    assert!(own.iter().all(|name| Key::of(name).is_none()));
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
fn the_panic_that_the_app_tells_is_the_one_that_the_boot_script_hears() {
    let app = std::fs::read_to_string(path("src/browser/crash.rs")).unwrap();
    assert!(app.contains("\"waymark:panic\""));
    assert!(script().contains("addEventListener(\"waymark:panic\""));
}
