//! The notices that the licences of what is compiled into the app ask for, as one file beside the site.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::face;
use crate::process::{answer, cargo, program};
use crate::site::{read, read_text, write};
use crate::{Outcome, repository};

/// What the file is called. The page about Waymark links it by this name.
pub(crate) const FILE: &str = "third-party-licences.txt";

/// How the files begin in which packages keep their licences.
const BEGINNINGS: [&str; 6] = [
    "licence",
    "license",
    "copying",
    "copyright",
    "notice",
    "unlicense",
];

/// How the file begins.
const HEAD: &str = "\
Waymark is built from the packages below, each under the terms that it names.
The terms follow, with the packages that they stand for, and those of the typeface at the end.";

/// The licence of what brings no text of its own, if it may be used under it.
const MIT: &str = "MIT";

/// The names of this repository's own packages, whose licence stands with its source.
const OWN: [&str; 2] = ["waymark", "words"];

/// A package that is compiled in.
#[derive(Debug, PartialEq)]
struct Package {
    name: String,
    version: String,
    /// As the package declares it.
    licence: String,
    /// Who made it, as the package says.
    authors: Vec<String>,
    /// The files that say on which terms, and whose.
    texts: Vec<String>,
}

/// Writes the notices of everything that is compiled into the app.
pub(crate) fn write_notices(stage: &Path) -> Outcome {
    let app = ["--target", "wasm32-unknown-unknown"];
    let mut tree = cargo();
    tree.args(["tree", "--locked", "--package", "waymark"]);
    // What runs while the app is compiled is not in it.
    tree.args(["--edges", "normal,no-proc-macro", "--prefix", "none"]);
    tree.args(["--no-default-features", "--features", "app"]);
    tree.args(app).args(["--format", "{p}"]);
    let mut metadata = cargo();
    metadata.args(["metadata", "--locked", "--format-version", "1"]);
    metadata.args(["--filter-platform", "wasm32-unknown-unknown"]);
    let mut packages = packages(&compiled_in(&told(&mut tree)?), &told(&mut metadata)?)?;
    packages.push(standard_library(&told(program("rustc").arg("--version"))?)?);
    let mit = mit_terms(&read_text(&repository().join("LICENSE-MIT"))?)?;
    let (face, terms) = face::notice(&repository())?;
    let packages = notices(&packages, &mit)?;
    let file = format!("{packages}\n\n==== The typeface\n\n{face}\n\n{terms}\n");
    write(&stage.join(FILE), file.as_bytes())
}

/// What the compiler adds to every program. No list of packages names it.
fn standard_library(compiler: &str) -> Outcome<Package> {
    let version = compiler.split_whitespace().nth(1);
    Ok(Package {
        name: "the standard library of Rust".into(),
        version: version.ok_or("the compiler says no version")?.into(),
        licence: "MIT OR Apache-2.0".into(),
        authors: vec!["the Rust Project contributors".into()],
        texts: Vec::new(),
    })
}

/// What the MIT licence says below the line that names whose it is.
fn mit_terms(own: &str) -> Outcome<String> {
    let terms = own.split_once("\n\nPermission is hereby granted");
    let (_, terms) = terms.ok_or("LICENSE-MIT grants no permission")?;
    Ok(format!("Permission is hereby granted{}", terms.trim_end()))
}

fn told(command: &mut Command) -> Outcome<String> {
    let asked = format!("{command:?}");
    answer(command).ok_or_else(|| format!("{asked} says nothing"))
}

/// Names and versions, out of the lines of `cargo tree`: `serde v1.0.2`, and perhaps more.
fn compiled_in(tree: &str) -> BTreeSet<(String, String)> {
    let lines = tree.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
        Some((name.to_owned(), version.to_owned()))
    });
    lines
        .filter(|(name, _)| !OWN.contains(&name.as_str()))
        .collect()
}

/// What `cargo metadata` knows of the packages, with their files.
fn packages(wanted: &BTreeSet<(String, String)>, metadata: &str) -> Outcome<Vec<Package>> {
    let metadata: Value =
        serde_json::from_str(metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    let packages = metadata.get("packages").and_then(Value::as_array);
    for package in packages.into_iter().flatten() {
        let named = (text(&package["name"]), text(&package["version"]));
        if !wanted.contains(&named) {
            continue;
        }
        let manifest = text(&package["manifest_path"]);
        let folder = Path::new(&manifest).parent().unwrap_or(Path::new("."));
        let authors = package["authors"].as_array().into_iter().flatten();
        found.push(Package {
            name: named.0,
            version: named.1,
            licence: text(&package["license"]),
            authors: authors.map(text).collect(),
            texts: texts_of(folder)?,
        });
    }
    if found.len() < wanted.len() {
        return Err(format!(
            "cargo metadata knows {} of {} packages",
            found.len(),
            wanted.len()
        ));
    }
    found.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(found)
}

/// The licence files of a package, in the order of their names.
fn texts_of(folder: &Path) -> Outcome<Vec<String>> {
    let at = |error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(at)? {
        let file = entry.map_err(at)?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_lowercase();
        if file.is_file() && BEGINNINGS.iter().any(|one| name.starts_with(one)) {
            files.push(file);
        }
    }
    files.sort();
    let texts = files.iter().map(|file| {
        let text = read(file)?;
        let text = String::from_utf8_lossy(&text).replace("\r\n", "\n");
        Ok(text.trim_matches(['\n', '\u{feff}']).to_owned())
    });
    texts.collect()
}

/// The file: who is owed what, then each text once with those that it stands with.
///
/// The MIT licence asks for its text and for whose the copyright is, whether or not a package brings both.
fn notices(packages: &[Package], mit: &str) -> Outcome<String> {
    let mut file = format!("{HEAD}\n\n");
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        let authors = package.authors.join(", ");
        let by = if authors.is_empty() {
            String::new()
        } else {
            format!(", by {authors}")
        };
        let named = package.named();
        let _ = writeln!(file, "{named}: {}{by}", package.licence);
        for text in package.terms(mit)? {
            texts.entry(text).or_default().push(named.clone());
        }
    }
    for (text, names) in texts {
        let _ = write!(file, "\n\n==== {}\n\n{text}\n", names.join(", "));
    }
    Ok(file)
}

impl Package {
    fn named(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// The texts that it is given out under.
    fn terms(&self, mit: &str) -> Outcome<Vec<String>> {
        if !self.texts.is_empty() {
            return Ok(self.texts.clone());
        }
        let mut choices = self.licence.split([' ', '/', '(', ')']);
        let has_further_terms = self.licence.contains(" AND ");
        if has_further_terms || !choices.any(|choice| choice == MIT) {
            let named = self.named();
            return Err(format!(
                "{named} ({}) brings no text of its terms",
                self.licence
            ));
        }
        let whose = if self.authors.is_empty() {
            format!("the authors of {}", self.name)
        } else {
            self.authors.join(", ")
        };
        Ok(vec![format!(
            "MIT License\n\nCopyright (c) {whose}\n\n{mit}"
        )])
    }
}

#[cfg(test)]
mod tests {
    use super::{FILE, HEAD, Package, compiled_in, mit_terms, notices, standard_library, texts_of};
    use crate::repository;

    fn package(name: &str, licence: &str, texts: &[&str]) -> Package {
        Package {
            name: name.into(),
            version: "1.0.0".into(),
            licence: licence.into(),
            authors: vec!["Ada".into()],
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
        }
    }

    #[test]
    fn packages_are_read_from_the_tree_once_and_without_our_own() {
        let tree =
            "waymark v0.1.0 (/here)\nserde v1.0.2\nserde v1.0.2 (*)\nwords v0.0.0 (/here/words)\n";
        let found = compiled_in(tree);
        assert_eq!(
            found.into_iter().collect::<Vec<_>>(),
            [("serde".to_owned(), "1.0.2".to_owned())]
        );
    }

    #[test]
    fn every_package_is_named_and_every_text_stands_once() {
        let all = [
            package("one", "MIT", &["Copyright One"]),
            package("other", "MIT OR Apache-2.0", &["Copyright One", "Apache"]),
        ];
        assert_eq!(
            notices(&all, "Permission").unwrap(),
            HEAD.to_owned()
                + "\n\n\
             one 1.0.0: MIT, by Ada\nother 1.0.0: MIT OR Apache-2.0, by Ada\n\
             \n\n==== other 1.0.0\n\nApache\n\
             \n\n==== one 1.0.0, other 1.0.0\n\nCopyright One\n"
        );
    }

    #[test]
    fn the_page_about_waymark_links_the_file() {
        let page = std::fs::read_to_string(repository().join("src/ui/page/about.rs")).unwrap();
        assert!(page.contains(&format!("const NOTICES: &str = \"{FILE}\"")));
    }

    #[test]
    fn a_package_without_a_text_is_given_that_of_its_licence_and_one_of_other_terms_stops_the_build()
     {
        let written = |licence: &str| notices(&[package("bare", licence, &[])], "Permission");
        for licence in ["MIT", "Apache-2.0 OR MIT", "MIT/Apache-2.0"] {
            let file = written(licence).unwrap();
            assert!(
                file.ends_with(
                    "\n\n==== bare 1.0.0\n\nMIT License\n\nCopyright (c) Ada\n\nPermission\n"
                ),
                "{file}"
            );
        }
        for licence in ["", "Zlib", "(MIT OR Apache-2.0) AND Unicode-3.0", "MIT-0"] {
            assert!(written(licence).is_err(), "{licence}");
        }
    }

    #[test]
    fn what_the_compiler_adds_is_named_with_its_terms() {
        let library = standard_library("rustc 1.95.0 (59807616e 2026-04-14)").unwrap();
        let own = std::fs::read_to_string(repository().join("LICENSE-MIT")).unwrap();
        let file = notices(&[library], &mit_terms(&own).unwrap()).unwrap();
        assert!(
            file.contains("\nthe standard library of Rust 1.95.0: MIT OR Apache-2.0, by the Rust")
        );
        assert!(
            file.contains("THE SOFTWARE IS PROVIDED \"AS IS\"")
                && !file.contains("Waymark contrib")
        );
    }

    #[test]
    fn licence_files_are_found_by_their_names() {
        let texts = texts_of(&repository()).unwrap();
        assert_eq!(texts.len(), 3, "two for the code, one for the content");
        assert!(texts.iter().any(|text| text.starts_with("MIT License")));
    }
}
