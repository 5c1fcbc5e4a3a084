//! The sums by which anyone can tell whether a page serves what this source builds.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::Outcome;
use crate::site::{files_below, read, write};

/// The file beside the site, as `sha256sum --check` reads it.
pub(crate) const FILE: &str = "SHA256SUMS";

/// Writes the sum of every file of the site but of this one, by their paths.
pub(crate) fn write_sums(dist: &Path) -> Outcome {
    let mut sums = String::new();
    for file in files_below(dist)?.iter().filter(|file| *file != FILE) {
        let sum = Sha256::digest(read(&dist.join(file))?);
        // Writing to a text cannot fail.
        let _ = writeln!(sums, "{sum:x}  {file}");
    }
    write(&dist.join(FILE), sums.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{FILE, write_sums};
    use crate::site::{create_dir, create_empty_dir, read_text, write};
    use crate::target_dir;

    #[test]
    fn every_file_but_the_list_has_its_sum_in_the_order_of_paths() {
        let site = target_dir().join("tests/sums");
        create_empty_dir(&site).unwrap();
        create_dir(&site.join("about")).unwrap();
        write(&site.join("index.html"), b"abc").unwrap();
        write(&site.join("about/index.html"), b"").unwrap();
        // Of an earlier build, whose sums count for nothing.
        write(&site.join(FILE), b"old").unwrap();
        write_sums(&site).unwrap();
        assert_eq!(
            read_text(&site.join(FILE)).unwrap(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  about/index.html\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n"
        );
    }
}
