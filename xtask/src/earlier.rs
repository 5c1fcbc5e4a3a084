//! Keeps the files of earlier builds beside those of a new one, for a page that a browser or a host kept from
//! before still names them. They are named by what they hold, so old and new ones lie side by side.
//!
//! The published site is itself where they are kept: it carries a list of them, with the day on which each
//! was last of the build that was published. A cache of the publishing machine would forget them after a
//! week without a publication, just before they are needed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::naming::{content_hash, folder_hash};
use crate::process::{answer, program, run};
use crate::site::{contents_below, create_dir, files_below, read, write};
use crate::{Outcome, target_dir};

/// The list, beside the files.
const LIST: &str = "earlier.txt";
/// For so many days after the last build that they were of.
const DAYS: u64 = 30;
/// Not more than this, in bytes; a site may weigh five times as much.
const BOUND: usize = 200 * 1024 * 1024;

/// What only makes sense as a whole, a file or the folder of an app: the last day of it, and its files.
type Kept = BTreeMap<String, (u64, Vec<String>)>;

/// Fetches into `dist` what the site at this address keeps of earlier builds.
pub(crate) fn keep(dist: &Path, site: &str) -> Outcome {
    let today = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs() / (24 * 60 * 60));
    keep_on(today, dist, site)
}

fn keep_on(today: u64, dist: &Path, site: &str) -> Outcome {
    let assets = dist.join("assets");
    let site = format!("{}/assets", site.trim_end_matches('/'));
    let current = files_below(&assets)?;
    let list = answer(fetcher().arg(format!("{site}/{LIST}")));
    if list.is_none() {
        println!("{site} has no list of its files, so none of them are kept");
    }
    let mut kept = listed(&list.unwrap_or_default(), today);
    // What did not change is here already.
    kept.retain(|name, _| !current.iter().any(|file| whole_of(file) == name));
    fetch(&assets, &site, &kept)?;
    let mut newest: Vec<_> = kept.into_iter().collect();
    newest.sort_by_key(|(_, (day, _))| std::cmp::Reverse(*day));
    let mut lines: Vec<String> = current
        .iter()
        .map(|file| format!("{today} {file}"))
        .collect();
    let mut total = 0;
    for (name, (day, files)) in newest {
        match size_if_whole(&assets, &name) {
            Some(own) if total + own <= BOUND => {
                total += own;
                lines.extend(files.iter().map(|file| format!("{day} {file}")));
            }
            // Half of it would be worse than nothing: nobody would look elsewhere.
            _ => remove(&assets.join(&name))?,
        }
    }
    println!("kept {} KiB of earlier builds", total / 1024);
    write(&assets.join(LIST), (lines.join("\n") + "\n").as_bytes())
}

fn fetcher() -> std::process::Command {
    let mut fetcher = program("curl");
    fetcher
        .args(["--fail", "--silent", "--show-error", "--location"])
        .args(["--retry", "3", "--max-time", "600"]);
    fetcher
}

/// What a list names that is not too old.
fn listed(list: &str, today: u64) -> Kept {
    let mut kept = Kept::new();
    for line in list.lines() {
        let Some((day, file)) = line.split_once(' ') else {
            continue;
        };
        let Ok(day) = day.parse() else { continue };
        if is_address(file) && today.saturating_sub(day) <= DAYS {
            let (latest, files) = kept.entry(whole_of(file).to_owned()).or_default();
            *latest = day.max(*latest);
            files.push(file.to_owned());
        }
    }
    kept
}

/// Whether this may be the address of a file of ours; it becomes a path of this machine.
fn is_address(file: &str) -> bool {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_./".contains(char);
    file != LIST
        && file.chars().all(is_plain)
        && file
            .split('/')
            .all(|part| !part.is_empty() && !part.starts_with('.'))
}

/// The file itself, or the folder of the app that it is of.
fn whole_of(file: &str) -> &str {
    file.split('/').next().unwrap_or(file)
}

/// Fetches all that can be had.
fn fetch(assets: &Path, site: &str, kept: &Kept) -> Outcome {
    let mut wanted = String::new();
    for file in kept.values().flat_map(|(_, files)| files) {
        let target = assets.join(file);
        target.parent().map_or(Ok(()), create_dir)?;
        let _ = writeln!(
            wanted,
            "url = \"{site}/{file}\"\noutput = \"{}\"",
            target.display()
        );
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let config = target_dir().join("earlier-files.txt");
    write(&config, wanted.as_bytes())?;
    if let Err(reason) = run(fetcher().args(["--parallel", "--config"]).arg(&config)) {
        // What has not come is seen by what is there.
        println!("not everything came: {reason}");
    }
    Ok(())
}

/// The size of a file or a folder that holds what its name says.
fn size_if_whole(assets: &Path, name: &str) -> Option<usize> {
    let place = assets.join(name);
    let (hash, size) = if place.is_dir() {
        let contents = contents_below(&place).ok()?;
        let size = contents.iter().map(|(_, content)| content.len()).sum();
        (folder_hash(&contents), size)
    } else {
        let content = read(&place).ok()?;
        (content_hash(&content), content.len())
    };
    name.contains(&format!("-{hash}")).then_some(size)
}

fn remove(place: &Path) -> Outcome {
    let removed = if place.is_dir() {
        fs::remove_dir_all(place)
    } else if place.exists() {
        fs::remove_file(place)
    } else {
        Ok(())
    };
    removed.map_err(|error| format!("{}: {error}", place.display()))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{BTreeMap, DAYS, LIST, files_below, is_address, keep_on, listed};
    use crate::naming::{content_hash, folder_hash};
    use crate::site::{create_dir, create_empty_dir, read_text, write};
    use crate::target_dir;

    /// Publishes a build beside what the site before it keeps; where it lies, and what it has.
    fn publish(
        day: u64,
        name: &str,
        before: Option<&PathBuf>,
        words: &str,
    ) -> (PathBuf, Vec<String>) {
        let dist = target_dir().join("earlier").join(name);
        create_empty_dir(&dist).unwrap();
        let app = vec![("a.js".to_owned(), words.as_bytes().to_vec())];
        let folder = dist.join(format!("assets/app-{}", folder_hash(&app)));
        create_dir(&folder).unwrap();
        write(&folder.join("a.js"), words.as_bytes()).unwrap();
        let same = format!("assets/same-{}.txt", content_hash(b"same"));
        write(&dist.join(same), b"same").unwrap();
        let site = before.map_or_else(|| target_dir().join("earlier/none"), Clone::clone);
        keep_on(day, &dist, &format!("file://{}/", site.display())).unwrap();
        let files = files_below(&dist.join("assets")).unwrap();
        (dist, files)
    }

    #[test]
    fn f31_the_files_of_a_build_stay_for_a_while_after_the_next() {
        let (first, files) = publish(100, "first", None, "one");
        assert_eq!(files.len(), 3, "{files:?}");
        let (second, files) = publish(120, "second", Some(&first), "two");
        assert_eq!(files.len(), 4, "{files:?}");
        let list = read_text(&second.join("assets").join(LIST)).unwrap();
        assert_eq!(list.matches("120 ").count(), 2, "{list}");
        assert_eq!(list.matches("100 app-").count(), 1, "{list}");
        // The first is too old by now, the second is not.
        let (third, files) = publish(101 + DAYS, "third", Some(&second), "three");
        assert_eq!(files.len(), 4, "{files:?}");
        let kept = read_text(&third.join("assets").join(LIST)).unwrap();
        assert!(
            !kept.contains("100 app-") && kept.contains("120 app-"),
            "{kept}"
        );
    }

    #[test]
    fn f31_what_is_not_whole_is_not_kept() {
        let (first, _) = publish(100, "whole", None, "one");
        let files = files_below(&first.join("assets")).unwrap();
        let app = files.iter().find(|file| file.ends_with("a.js")).unwrap();
        write(&first.join("assets").join(app), b"on").unwrap();
        let (_, files) = publish(101, "after-damage", Some(&first), "two");
        assert!(!files.contains(app), "{files:?}");
        assert_eq!(files.len(), 3, "{files:?}");
    }

    #[test]
    fn a_list_names_nothing_outside_its_folder() {
        for bad in [
            "../x", "a/../b", "/etc/x", "a b", ".x", "a//b", "", LIST, "a\"b",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
        assert!(is_address("app-00/a_b.js"));
        assert_eq!(listed("x\n1 ../y\nz a\n", 1), BTreeMap::new());
    }
}
