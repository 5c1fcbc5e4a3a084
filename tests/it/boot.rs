//! What the scripts in a page repeat, since they have to do without the app: held against the app.

use std::collections::BTreeSet;

use waymark::exchange::Format;
use waymark::exchange::key::{Key, PREFIX};

use crate::teams::path;

/// The parts of the boot script, one after another: `xtask` joins them.
fn script() -> String {
    let scripts = scripts();
    let parts = scripts.iter().filter(|(folder, ..)| *folder == BOOT);
    parts.map(|(.., text)| text.as_str()).collect()
}

/// Where the parts of the boot script are.
const BOOT: &str = "boot";

/// Every script that a page carries beside the app: its folder, its name, its text.
fn scripts() -> Vec<(&'static str, String, String)> {
    let mut scripts = Vec::new();
    for folder in [BOOT, "public", "xtask/src"] {
        for file in std::fs::read_dir(path(folder)).unwrap() {
            let file = file.unwrap().path();
            if file.extension().is_some_and(|end| end == "js") {
                let name = file.file_name().unwrap().to_str().unwrap().to_owned();
                scripts.push((folder, name, std::fs::read_to_string(&file).unwrap()));
            }
        }
    }
    scripts
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
    // Three of the tab's own notes, which the app never reads, and what both tell each other.
    let own = [
        "waymark:retried",
        "waymark:crashes",
        "waymark:aside",
        "waymark:panic",
        "waymark:absent",
        "waymark:renew",
        "waymark:install",
        "waymark:installable",
        "waymark:keep",
        "waymark:kept",
        "waymark:started",
    ];
    // None of them is taken for something that the app keeps.
    assert!(own.iter().all(|name| Key::of(name).is_none()));
    let mut expected = BTreeSet::from([PREFIX.to_owned(), Key::Written.to_string()]);
    expected.extend(own.map(str::to_owned));
    assert_eq!(texts(&script(), PREFIX), expected);
    let mut seen = BTreeSet::new();
    for (folder, name, script) in scripts() {
        if folder == BOOT {
            continue;
        }
        let expected = match name.as_str() {
            "theme.js" => BTreeSet::from([Key::Preferences.to_string()]),
            // What the caches begin with.
            "worker.js" | "farewell.js" => BTreeSet::from([PREFIX.to_owned()]),
            _ => BTreeSet::new(),
        };
        assert_eq!(texts(&script, PREFIX), expected, "{name}");
        seen.insert(name);
    }
    for name in ["theme.js", "worker.js", "farewell.js"] {
        assert!(seen.contains(name), "{name}");
    }
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
fn what_the_app_tells_is_what_the_boot_script_hears() {
    let app = std::fs::read_to_string(path("src/browser/crash.rs")).unwrap();
    for event in ["panic", "absent", "started"].map(|name| format!("\"waymark:{name}\"")) {
        assert!(app.contains(&event), "{event}");
        assert!(
            script().contains(&format!("addEventListener({event}")),
            "{event}"
        );
    }
}

#[test]
fn what_the_app_and_the_boot_script_tell_of_the_worker_has_one_name() {
    let app = std::fs::read_to_string(path("src/browser/worker.rs")).unwrap();
    for (in_app, in_script) in [
        ("INSTALLABLE", "Event(\"waymark:installable\""),
        ("RENEW", "Event(\"waymark:renew\""),
        ("INSTALL", "addEventListener(\"waymark:install\""),
        ("KEEP", "addEventListener(\"waymark:keep\""),
        ("KEPT", "Event(\"waymark:kept\""),
    ] {
        let name = in_script.split('"').nth(1).unwrap();
        let constant = format!("const {in_app}: &str = \"{name}\";");
        assert!(app.contains(&constant), "{constant}");
        assert!(script().contains(in_script), "{in_script}");
    }
    for mark in ["keeps", "kept", "installable"] {
        assert!(app.contains(&format!("\"data-{mark}\"")), "{mark}");
        assert!(script().contains(&format!("page.dataset.{mark}")), "{mark}");
    }
    let worker = std::fs::read_to_string(path("xtask/src/worker.js")).unwrap();
    for (asked, answered) in [("\"state?\"", "\"state?\":"), ("\"all\"", "\n  all:")] {
        assert!(app.contains(asked), "{asked}");
        assert!(worker.contains(answered), "{answered}");
    }
}
