//! Joins the boot script from its parts: all of them share one closure, so that nothing of them can be
//! reached from outside.

use std::path::Path;

use crate::Outcome;
use crate::script::stripped;
use crate::site::{files_below, read_text};

/// The folder of the parts.
const FOLDER: &str = "boot";

/// The parts in their order: each runs once, and may call at once only what stands before it.
const PARTS: [&str; 10] = [
    "place.js",
    "storage.js",
    "mirror.js",
    "page.js",
    "bring.js",
    "build.js",
    "rescue.js",
    "fall.js",
    "worker.js",
    "start.js",
];

/// The boot script, without what only its readers need.
///
/// # Errors
/// When a part is missing, or a file of the folder is no part: nobody would run it.
pub(crate) fn joined(source: &Path) -> Outcome<String> {
    let folder = source.join(FOLDER);
    for file in files_below(&folder)? {
        if !PARTS.contains(&file.as_str()) {
            return Err(format!(
                "{FOLDER}/{file} stands in no order (xtask/src/boot.rs), so nobody would run it"
            ));
        }
    }
    let mut script = "(() => {\n\"use strict\";\n".to_owned();
    for part in PARTS {
        let text = read_text(&folder.join(part))?;
        script.push_str(&stripped(&text).map_err(|error| format!("{FOLDER}/{part}: {error}"))?);
    }
    Ok(script + "})();\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FOLDER, PARTS, joined};
    use crate::repository;
    use crate::site::{create_empty_dir, read_text, write};
    use crate::target_dir;

    #[test]
    fn the_parts_stand_in_their_order_inside_one_closure() {
        let script = joined(&repository()).unwrap();
        assert!(script.starts_with("(() => {\n\"use strict\";\n"));
        assert!(script.ends_with("})();\n"));
        assert!(!script.contains("\n//"));
        let places = [
            "const script =",
            "const attempt =",
            "const crash =",
            "start();\n",
        ]
        .map(|text| script.find(text).unwrap());
        assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn no_two_parts_give_the_same_name_to_what_they_share() {
        let mut names = BTreeSet::new();
        for part in PARTS {
            let text = read_text(&repository().join(FOLDER).join(part)).unwrap();
            for line in text.lines() {
                let words: Vec<&str> = line.split_whitespace().collect();
                if !line.starts_with(' ')
                    && let ["const" | "let" | "function", name, ..] = words[..]
                {
                    assert!(names.insert(name.to_owned()), "{part}: {name}");
                }
            }
        }
        assert!(names.contains("crash"));
    }

    #[test]
    fn a_part_that_stands_in_no_order_stops_the_build() {
        let source = target_dir().join("boot-parts");
        let folder = source.join(FOLDER);
        create_empty_dir(&folder).unwrap();
        for part in PARTS {
            write(&folder.join(part), b"").unwrap();
        }
        assert!(joined(&source).is_ok());
        write(&folder.join("other.js"), b"").unwrap();
        let error = joined(&source).unwrap_err();
        assert!(
            error.starts_with("boot/other.js stands in no order"),
            "{error}"
        );
    }
}
