//! What a visit transfers, and the budget it must keep.

use std::path::Path;

use miniz_oxide::deflate::compress_to_vec;

use crate::Outcome;
use crate::site::{FIRST_WORDS, files_below, read};

/// First load, everything until the first question can be answered.
const BUDGET: usize = 300 * 1024;
/// What DORA's Quick Check transferred in November 2026.
const AIM: usize = 209 * 1024;
/// The gzip header and trailer around the deflated bytes.
const GZIP_FRAME: usize = 18;

/// When a file is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    First,
    Later,
    /// One of the pages; a visit starts with one of them.
    Page,
}

struct Entry {
    name: String,
    raw: usize,
    packed: usize,
}

/// Prints the table of compressed sizes, and fails above the budget.
pub(crate) fn report(dist: &Path) -> Outcome {
    let (mut first, mut later, mut pages) = (Vec::new(), Vec::new(), Vec::new());
    for name in files_below(dist)? {
        let bytes = read(&dist.join(&name))?;
        let entry = Entry {
            raw: bytes.len(),
            packed: gzipped(&bytes),
            name,
        };
        match when(&entry.name) {
            When::First => first.push(entry),
            When::Later => later.push(entry),
            When::Page => pages.push(entry),
        }
    }
    let count = pages.len();
    let Some(mut largest) = pages.into_iter().max_by_key(|page| page.packed) else {
        return Err(format!("{} holds no pages", dist.display()));
    };
    largest.name = format!("{} (largest of {count} pages)", largest.name);
    first.push(largest);

    println!("{:<52} {:>10} {:>10}", "", "raw KiB", "gzip KiB");
    let total = print_group("First load", first);
    print_group("Later", later);
    println!(
        "\nBudget for the first load: {} of {} KiB, aiming under {}",
        kib(total),
        kib(BUDGET),
        kib(AIM)
    );
    if total > BUDGET {
        return Err(format!(
            "the first load is {} KiB compressed, {} over the budget",
            kib(total),
            kib(total - BUDGET)
        ));
    }
    Ok(())
}

fn print_group(title: &str, mut entries: Vec<Entry>) -> usize {
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.packed));
    println!("\n{title}");
    for entry in &entries {
        println!(
            "  {:<50} {:>10} {:>10}",
            entry.name,
            kib(entry.raw),
            kib(entry.packed)
        );
    }
    let raw = entries.iter().map(|entry| entry.raw).sum();
    let packed = entries.iter().map(|entry| entry.packed).sum();
    println!("  {:<50} {:>10} {:>10}", "together", kib(raw), kib(packed));
    packed
}

fn when(name: &str) -> When {
    let is_late = |asset: &str| {
        // What the splitter calls the files that a late page needs.
        let file = asset.rsplit('/').next().unwrap_or(asset);
        let words = file.strip_prefix("words-");
        let is_late_area = words.is_some_and(|area| !area.starts_with(&format!("{FIRST_WORDS}-")));
        is_late_area
            || [
                "field-",
                "guidance-",
                "late-",
                "reading-",
                "sample-",
                "split_",
                "chunk_",
            ]
            .iter()
            .any(|late| file.starts_with(late))
    };
    if name == "index.html" || name.ends_with("/index.html") {
        When::Page
    } else if ["boot.js", "icon.svg"].contains(&name)
        || name.starts_with("assets/") && !is_late(name)
    {
        When::First
    } else {
        When::Later
    }
}

/// The size that `gzip -9` gives.
fn gzipped(bytes: &[u8]) -> usize {
    compress_to_vec(bytes, 9).len() + GZIP_FRAME
}

fn kib(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{When, kib, when};

    #[test]
    fn guidance_late_pages_and_the_not_found_page_come_later() {
        assert!(when("assets/guidance-0.json") == When::Later);
        assert!(when("assets/app-0/split_pages.wasm") == When::Later);
        assert!(when("assets/app-0/waymark_bg.wasm") == When::First);
        assert!(when("404.html") == When::Later);
        assert!(when("assets/words-home-0.txt") == When::Later);
        assert!(when("assets/words-first-0.txt") == When::First);
        assert!(when("assets/catalogue-0.json") == When::First);
        assert!(when("assess/index.html") == When::Page);
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(kib(1024), "1.0");
        assert_eq!(kib(1025), "1.1");
    }
}
