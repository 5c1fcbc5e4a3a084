//! What files and builds are called: by what they hold.

use std::fmt::Write as _;
use std::path::Path;

use crate::Outcome;
use crate::site::{Content, read, read_text};
use crate::worker::{is_page, published};

/// What a build is called, for the pages and for people: the version, and what changes with anything that it
/// consists of, which is the files of `stage`, and its pages before they name it. The boot script compares
/// it, to learn whether another build is published, and the worker keeps each build apart by it.
pub(crate) fn build_name(
    source: &Path,
    stage: &Path,
    pages: &[(String, String)],
) -> Outcome<String> {
    let manifest: toml::Table = toml::from_str(&read_text(&source.join("Cargo.toml"))?)
        .map_err(|error| format!("Cargo.toml: {error}"))?;
    let version = manifest
        .get("package")
        .and_then(|package| package.get("version")?.as_str())
        .ok_or("Cargo.toml names no version")?;
    let mut all = String::new();
    for file in published(stage)?.iter().filter(|file| !is_page(file)) {
        let hash = content_hash(&read(&stage.join(file))?);
        let _ = writeln!(all, "{file} {hash}");
    }
    for (path, html) in pages {
        let _ = writeln!(all, "{path} {}", content_hash(html.as_bytes()));
    }
    Ok(format!("{version}-{}", content_hash(all.as_bytes())))
}

/// The hash of a folder by all of its files, in their order.
pub(crate) fn folder_hash(files: &[Content]) -> String {
    let all: Vec<u8> = files
        .iter()
        .flat_map(|(name, content)| [name.as_bytes(), content].concat())
        .collect();
    content_hash(&all)
}

/// FNV-1a in 64 bits: the same on every machine, and only ever compared with our own files. The app takes
/// it again of what arrives (`src/browser/content.rs`).
pub(crate) fn content_hash(content: &[u8]) -> String {
    let hash = content
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::{build_name, content_hash};
    use crate::site::{create_dir, create_empty_dir, write};
    use crate::{repository, target_dir};

    #[test]
    fn names_change_with_the_content() {
        assert_eq!(content_hash(b""), "cbf29ce484222325");
        assert_ne!(content_hash(b"a"), content_hash(b"b"));
    }

    #[test]
    fn a_build_is_called_anew_with_anything_that_it_consists_of() {
        let stage = target_dir().join("build-names");
        create_empty_dir(&stage).unwrap();
        create_dir(&stage.join("start")).unwrap();
        let put = |file: &str, text: &str| write(&stage.join(file), text.as_bytes()).unwrap();
        let name = |words: &str| {
            let pages = [("start/".to_owned(), words.to_owned())];
            build_name(&repository(), &stage, &pages).unwrap()
        };
        put("boot.js", "a");
        let one = name("one");
        assert!(one.starts_with(concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".")));
        // What pages and the worker hold on the disk is of the build before.
        put("start/index.html", "other");
        put("sw.js", "other");
        assert_eq!(name("one"), one);
        assert_ne!(name("two"), one);
        put("boot.js", "c");
        let other = name("one");
        assert_ne!(other, one);
        put("icon.svg", "");
        assert_ne!(name("one"), other);
    }
}
