//! What a visit transfers, and the budgets it must keep.

use std::path::Path;

use miniz_oxide::deflate::compress_to_vec;

use crate::face::is_face;
use crate::site::{WEIGHTS, files_below, read, read_text};
use crate::{Outcome, target_dir};

/// What DORA's Quick Check transferred in November 2026, KiB.
const AIM: usize = 209;
/// Everything until the first question can be answered, KiB.
const FIRST_BUDGET: usize = 240;
/// The home page of who comes for the first time, complete, KiB.
const HOME_BUDGET: usize = 320;
/// Any other page, complete, KiB.
const PAGE_BUDGET: usize = 660;
/// The page of a person who was invited to a workshop, on a phone, KiB.
const JOIN_BUDGET: usize = 360;
/// A coach's page with everything that a workshop ends with: its decisions come from the roadmap, and what it
/// becomes is an assessment, KiB.
const WORKSHOP_BUDGET: usize = 970;
/// The pages to look things up in, which hold everything that can be read, KiB.
const LIBRARY_BUDGET: usize = 700;
/// The page of many teams with everything that can be done on it: what lays them side by side, what reads their
/// authors' questionnaires, and what takes one of them over, KiB.
const TEAMS_BUDGET: usize = 1080;
/// The faces of the maps, which come once a page is at rest, KiB.
pub(crate) const FACES_BUDGET: usize = 25;
/// Every page fetches it beside what it names.
const ICON: &str = "icon.svg";
/// The gzip header and trailer around the deflated bytes.
const GZIP_FRAME: usize = 18;

/// A page with what it fetches, the whole of it with an empty cache.
struct Weight {
    path: String,
    files: usize,
    packed: usize,
}

impl Weight {
    fn budget(&self) -> usize {
        let kib = match self.path.as_str() {
            "/" => HOME_BUDGET,
            "/start/" | "/assess/" => FIRST_BUDGET,
            "/join/" => JOIN_BUDGET,
            "/workshop/+workshop-end" => WORKSHOP_BUDGET,
            "/teams/+teams-table+teams-own+import" => TEAMS_BUDGET,
            // Who writes a questionnaire looks up practices beside it.
            // And an author's file that a join link brings is read by what reads all of them.
            "/library/"
            | "/learn/"
            | "/worksheet/"
            | "/questionnaires/+author"
            | "/join/+join-own" => LIBRARY_BUDGET,
            _ => PAGE_BUDGET,
        };
        kib * 1024
    }
}

/// Prints the files and the whole weight of every page, and fails where one is above its budget.
pub(crate) fn report(dist: &Path) -> Outcome {
    print_files(dist)?;
    let list = read_text(&target_dir().join(WEIGHTS))?;
    let pages: Vec<Weight> = list
        .lines()
        .map(|line| weight(dist, line))
        .collect::<Outcome<_>>()?;
    println!(
        "\n{:<52} {:>10} {:>10} {:>10}",
        "Pages, complete", "files", "gzip KiB", "budget"
    );
    for page in &pages {
        println!(
            "  {:<50} {:>10} {:>10} {:>10}",
            page.path,
            page.files,
            kib(page.packed),
            kib(page.budget())
        );
    }
    let (faces, packed) = faces(dist)?;
    println!(
        "  {:<50} {:>10} {:>10} {:>10}",
        "at rest, once: the faces of the maps",
        faces,
        kib(packed),
        kib(FACES_BUDGET * 1024)
    );
    println!("\nThe first question aims under {AIM} KiB.");
    if packed > FACES_BUDGET * 1024 {
        return Err(format!("the faces weigh {} KiB", kib(packed)));
    }
    let heavy: Vec<String> = pages
        .iter()
        .filter(|page| page.packed > page.budget())
        .map(|page| format!("{} by {} KiB", page.path, kib(page.packed - page.budget())))
        .collect();
    if heavy.is_empty() {
        Ok(())
    } else {
        Err(format!("over their budgets: {}", heavy.join(", ")))
    }
}

/// A page's weight from its line: its path, then the addresses of what it fetches.
fn weight(dist: &Path, line: &str) -> Outcome<Weight> {
    let mut parts = line.split(' ');
    let path = parts.next().unwrap_or_default().to_owned();
    let folder = path.split('+').next().unwrap_or_default();
    let html = format!("{}index.html", folder.trim_start_matches('/'));
    let files: Vec<&str> = [html.as_str(), ICON].into_iter().chain(parts).collect();
    let mut packed = 0;
    for file in &files {
        packed += gzipped(&read(&dist.join(file))?);
    }
    Ok(Weight {
        path,
        files: files.len(),
        packed,
    })
}

/// How many faces there are, and what they weigh: they are packed already, and sent as they are.
fn faces(dist: &Path) -> Outcome<(usize, usize)> {
    let mut files = files_below(dist)?;
    files.retain(|file| is_face(file));
    let mut packed = 0;
    for file in &files {
        packed += read(&dist.join(file))?.len();
    }
    Ok((files.len(), packed))
}

fn print_files(dist: &Path) -> Outcome {
    let mut entries = Vec::new();
    for name in files_below(dist)? {
        if name == "index.html" || !name.ends_with("index.html") {
            let bytes = read(&dist.join(&name))?;
            entries.push((gzipped(&bytes), bytes.len(), name));
        }
    }
    entries.sort_by_key(|(packed, ..)| std::cmp::Reverse(*packed));
    println!("{:<52} {:>10} {:>10}", "Files", "raw KiB", "gzip KiB");
    for (packed, raw, name) in entries {
        println!("  {name:<50} {:>10} {:>10}", kib(raw), kib(packed));
    }
    Ok(())
}

/// The size that `gzip -9` gives.
pub(crate) fn gzipped(bytes: &[u8]) -> usize {
    compress_to_vec(bytes, 9).len() + GZIP_FRAME
}

fn kib(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::kib;

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(kib(1024), "1.0");
        assert_eq!(kib(1025), "1.1");
    }
}
