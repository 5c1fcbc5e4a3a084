//! Keeps the folders of the building machine out of what is published.
//!
//! Rust notes for every place that may panic which file it is in. For packages from a registry that is
//! a path in the home folder of whoever builds.

use std::env;
use std::path::{Path, PathBuf};

use crate::site::{files_below, read};
use crate::{Outcome, repository};

/// Cargo adds what it finds here to the flags in `.cargo/config.toml`. `RUSTFLAGS` would replace them.
pub(crate) const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Flags by which the compiler names files from their package on.
pub(crate) fn flags() -> String {
    let flags: Vec<String> = folders()
        .iter()
        .map(|folder| format!("--remap-path-prefix={folder}="))
        .collect();
    flags.join(" ")
}

/// Fails where a file of the site names a folder of this machine.
pub(crate) fn check(dist: &Path) -> Outcome {
    let folders = folders();
    for file in files_below(dist)? {
        if let Some(folder) = named_in(&read(&dist.join(&file))?, &folders) {
            return Err(format!("{file} names {folder}, a folder of this machine"));
        }
    }
    Ok(())
}

/// The folders that source files lie in. The compiler goes by the last that fits, so the inner come last.
fn folders() -> Vec<String> {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let registries = cargo.iter().flat_map(|cargo| {
        let registries = cargo.join("registry/src").read_dir();
        registries.into_iter().flatten().flatten()
    });
    let registries: Vec<PathBuf> = registries.map(|registry| registry.path()).collect();
    let all = cargo.into_iter().chain([repository()]).chain(registries);
    all.map(|folder| folder.display().to_string())
        // Cargo takes flags apart at spaces.
        .filter(|folder| !folder.contains(char::is_whitespace))
        .collect()
}

/// The first of the folders that stands in a content.
fn named_in<'a>(content: &[u8], folders: &'a [String]) -> Option<&'a str> {
    let is_named = |folder: &&String| {
        // A folder right below the root may just as well be one in the middle of a path.
        let is_telling = Path::new(folder).components().count() > 2;
        is_telling
            && content
                .windows(folder.len())
                .any(|part| part == folder.as_bytes())
    };
    folders.iter().find(is_named).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::{flags, folders, named_in};
    use crate::repository;

    #[test]
    fn a_folder_of_this_machine_is_found_in_a_file() {
        let folders = ["/home/ada/.cargo".to_owned(), "/src".to_owned()];
        let leak = b"\0asm/home/ada/.cargo/registry/src/x/dom.rs";
        assert_eq!(named_in(leak, &folders), Some("/home/ada/.cargo"));
        assert_eq!(named_in(b"\0asmtachys-0.2.19/src/dom.rs", &folders), None);
    }

    #[test]
    fn the_compiler_is_told_of_every_folder() {
        let repository = repository().display().to_string();
        assert!(flags().contains(&format!("--remap-path-prefix={repository}=")));
        assert_eq!(flags().split(' ').count(), folders().len());
    }
}
