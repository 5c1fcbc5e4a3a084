//! Everything that a stranger may hand over (F38, F39, F41, F42): real files and what fuzzing has found are
//! tried again, and so is what chance makes of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::holds::ALL;
use crate::teams::{cases, path};

/// What a file holds, and where it lies.
type Kept = (Vec<u8>, PathBuf);

/// What is kept in the repository for each reader.
static CORPORA: LazyLock<BTreeMap<&str, Vec<Kept>>> = LazyLock::new(|| {
    let kept = |name: &str| -> Vec<Kept> {
        let files = fs::read_dir(path("fuzz/corpus").join(name)).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let mut kept: Vec<Kept> = files.map(|file| (fs::read(&file).unwrap(), file)).collect();
        kept.sort();
        kept
    };
    ALL.map(|(name, _)| (name, kept(name))).into()
});

#[test]
fn every_reader_has_a_target_and_something_to_begin_with() {
    let manifest = fs::read_to_string(path("fuzz/Cargo.toml")).unwrap();
    let targets = manifest.split("[[bin]]\nname = \"").skip(1);
    let mut targets: Vec<&str> = targets.map(|bin| bin.split_once('"').unwrap().0).collect();
    targets.sort_unstable();
    assert_eq!(targets, ALL.map(|(name, _)| name));
    for (name, kept) in CORPORA.iter() {
        assert!(kept.len() > 3, "{name}: {}", kept.len());
    }
}

#[test]
fn f41_what_fuzzing_has_kept_holds() {
    for (name, holds) in ALL {
        for (bytes, file) in &CORPORA[name] {
            // Seen where it does not hold.
            eprintln!("{}", file.display());
            holds(bytes);
        }
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn f42_any_bytes_are_read_or_refused_by_every_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for (_, holds) in ALL {
            holds(&bytes);
        }
    }

    #[test]
    fn f41_what_chance_makes_of_real_files_is_read_or_refused_by_every_reader(
        from in any::<Index>(),
        damages in prop::collection::vec((any::<Index>(), 0_usize..40, piece()), 1..4),
    ) {
        for (name, holds) in ALL {
            let mut bytes = from.get(&CORPORA[name]).0.clone();
            for (at, taken, put) in &damages {
                let start = at.index(bytes.len() + 1);
                let end = (start + taken).min(bytes.len());
                bytes.splice(start..end, put.iter().copied());
            }
            holds(&bytes);
        }
    }
}

/// What readers may stumble over.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = [
        "",
        "\0",
        "\"",
        "'''",
        "[[",
        "{",
        "}",
        ",",
        "\r\n",
        "-1",
        "1e999",
        "18446744073709551616",
        "null",
        "\u{feff}",
        "\u{202e}",
        "=",
        "&amp;",
        "%00",
        "\\u0000",
        "javascript:",
        "<b>",
        "|",
        "waymark=",
    ];
    prop_oneof![
        select(known.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..6),
    ]
}
