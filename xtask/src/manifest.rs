//! What a browser reads before it installs the app: its name, its icons, and where it begins.

use std::path::Path;

use serde_json::json;
use words::Language;

use crate::Outcome;
use crate::pages::Page;
use crate::site::write;
use crate::style::Paper;

/// What it is called; every page links it.
const FILE: &str = "waymark.webmanifest";

/// The icons below `public/`, with their edge and what they are for. `tests/browser/icons.mjs` draws them.
const ICONS: [(&str, u32, &str); 3] = [
    ("icons/icon-192.png", 192, "any"),
    ("icons/icon-512.png", 512, "any"),
    ("icons/maskable-512.png", 512, "maskable"),
];

/// The pages to which a long press on the icon leads. Those of an assessment say nothing without one.
const SHORTCUTS: [&str; 2] = ["start", "tools"];

/// Writes the manifest in a language. Every address in it is relative, so that it holds under any path; it
/// gives no id, for that would be relative to the host, and a browser then takes the address of the start.
pub(crate) fn write_manifest(
    stage: &Path,
    pages: &[Page],
    paper: &Paper,
    language: &Language,
) -> Outcome {
    let home = pages.iter().find(|page| page.path.is_empty());
    let home = home.ok_or("pages.toml has no home page")?;
    let icons = ICONS.map(|(src, edge, purpose)| {
        let sizes = format!("{edge}x{edge}");
        json!({ "src": src, "sizes": sizes, "type": "image/png", "purpose": purpose })
    });
    let mut shortcuts = Vec::new();
    for name in SHORTCUTS {
        let page = pages.iter().find(|page| page.name == name);
        let page = page.ok_or_else(|| format!("a shortcut leads to `{name}`, which is no page"))?;
        shortcuts.push(json!({ "name": page.heading, "url": page.path }));
    }
    let manifest = json!({
        "name": "Waymark",
        "short_name": "Waymark",
        "description": home.description,
        "lang": language.tag,
        "dir": language.direction(),
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "theme_color": paper.light,
        "background_color": paper.light,
        "icons": icons,
        "shortcuts": shortcuts,
    });
    write(&stage.join(FILE), manifest.to_string().as_bytes())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::pages::pages;
    use crate::repository;
    use crate::site::{create_empty_dir, read, read_text};
    use crate::target_dir;

    /// The manifest in English.
    fn manifest() -> Value {
        let stage = target_dir().join("manifest");
        create_empty_dir(&stage).unwrap();
        let english = Language::read(&repository().join("words/en")).unwrap();
        let pages = pages(&repository(), &english).unwrap();
        let tokens = read_text(&repository().join("style/tokens.css")).unwrap();
        write_manifest(&stage, &pages, &Paper::of(&tokens).unwrap(), &english).unwrap();
        serde_json::from_str(&read_text(&stage.join(FILE)).unwrap()).unwrap()
    }

    #[test]
    fn f50_the_manifest_holds_under_any_path() {
        let manifest = manifest();
        let mut addresses = vec![&manifest["start_url"], &manifest["scope"]];
        addresses.extend(
            manifest["icons"]
                .as_array()
                .unwrap()
                .iter()
                .map(|icon| &icon["src"]),
        );
        addresses.extend(
            manifest["shortcuts"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| &one["url"]),
        );
        for address in addresses
            .into_iter()
            .map(|address| address.as_str().unwrap())
        {
            assert!(
                !address.starts_with('/') && !address.contains(':'),
                "{address}"
            );
        }
        // It would be relative to the host, and so the same for every deployment there.
        assert!(manifest.get("id").is_none());
    }

    #[test]
    fn the_icons_are_there_in_the_size_that_is_told() {
        for (file, edge, _) in ICONS {
            let png = read(&repository().join("public").join(file)).unwrap();
            assert_eq!(&png[1..4], b"PNG", "{file}");
            let told = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
            assert_eq!((told(16), told(20)), (edge, edge), "{file}");
        }
    }

    #[test]
    fn every_page_links_the_manifest() {
        let template = read_text(&repository().join("index.html")).unwrap();
        let link = format!("<link rel=\"manifest\" href=\"{{root}}{FILE}\">");
        assert!(template.contains(&link));
    }
}
