//! Joins the style sheets: into the one that stands inside the page, and one for each area that follows.

use std::path::Path;

use crate::Outcome;
use crate::pages::{FIRST, Page};
use crate::site::{files_below, read_text};

/// The late sheets that belong to no page.
const SHARED: &str = "shared";

/// Where the sheets of pages are; each is named like its page.
const OF_PAGES: &str = "style/page/";

/// How the template marks a sheet that the first question does not need.
const LATE: &str = " data-late";

/// The style sheets of the template, each list in the order of its links.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Sheets {
    /// Those of the first page.
    pub(crate) first: Vec<String>,
    /// Those of the pages that follow.
    pub(crate) late: Vec<String>,
}

impl Sheets {
    /// The template without its style sheet links, and what they link. The first link leaves a mark
    /// behind where the joined sheet goes.
    pub(crate) fn take_from(template: &str) -> (String, Self) {
        let (mut kept, mut sheets) = (String::new(), Self::default());
        for line in template.lines() {
            let link = line
                .trim()
                .strip_prefix("<link rel=\"stylesheet\" href=\"")
                .and_then(|rest| rest.strip_suffix('>'));
            if let Some(link) = link {
                if sheets == Self::default() {
                    kept.push_str("{style}\n");
                }
                let (sheet, mark) = link.split_once('"').unwrap_or((link, ""));
                let list = if mark == LATE {
                    &mut sheets.late
                } else {
                    &mut sheets.first
                };
                list.push(sheet.to_owned());
            } else if !line.contains("data-trunk") {
                kept.push_str(line);
                kept.push('\n');
            }
        }
        (kept, sheets)
    }

    /// The late sheets by the area that shows them: a page's sheet comes with the page's area.
    pub(crate) fn by_area(&self, pages: &[Page]) -> Outcome<Vec<(String, Vec<String>)>> {
        let mut areas: Vec<(String, Vec<String>)> = Vec::new();
        for sheet in &self.late {
            let area = area_of(sheet, pages)?;
            match areas.iter_mut().find(|(name, _)| *name == area) {
                Some((_, sheets)) => sheets.push(sheet.clone()),
                None => areas.push((area.to_owned(), vec![sheet.clone()])),
            }
        }
        Ok(areas)
    }

    /// Fails for a style sheet that no page would have.
    pub(crate) fn check_all_are_linked(&self, source: &Path) -> Outcome {
        for name in files_below(&source.join("style"))? {
            let sheet = format!("style/{name}");
            if !self.first.contains(&sheet) && !self.late.contains(&sheet) {
                return Err(format!(
                    "{sheet} is not linked in index.html, so no page would have it"
                ));
            }
        }
        Ok(())
    }
}

/// The area of a late sheet. What the first area shows late comes with what several areas share, for nobody fetches
/// the first area.
fn area_of<'a>(sheet: &str, pages: &'a [Page]) -> Outcome<&'a str> {
    let Some(name) = sheet.strip_prefix(OF_PAGES) else {
        return Ok(SHARED);
    };
    let page = name.split(['/', '.']).next().unwrap_or_default();
    let named = pages.iter().find(|one| one.name.replace('-', "_") == page);
    let named = named.ok_or_else(|| format!("{sheet}: pages.toml has no page of that name"))?;
    let is_first = named.area.name == FIRST;
    Ok(if is_first { SHARED } else { &named.area.name })
}

/// The sheets as one, without what only people read.
pub(crate) fn join(source: &Path, sheets: &[String]) -> Outcome<String> {
    let mut joined = String::new();
    for sheet in sheets {
        let css = read_text(&source.join(sheet))?;
        if css.contains("@import") || css.contains("url(") && !css.contains("url(\"data:") {
            return Err(format!(
                "{sheet}: a relative address would not survive the joining"
            ));
        }
        joined.push_str(&without_comments(&css));
    }
    Ok(joined)
}

/// The tokens once more, for a browser that knows no `light-dark()`: its values as they are on light ground,
/// and in place of a mixed colour the first of what is mixed.
///
/// # Errors
/// When the tokens are not written one to a line.
pub(crate) fn light(tokens: &str) -> Outcome<String> {
    let mut light = "@layer tokens {\n:root {\ncolor-scheme: light;\n".to_owned();
    let mut count = 0;
    for line in without_comments(tokens).lines() {
        let Some((name, value)) = line.split_once(": ") else {
            continue;
        };
        let first = if let Some(pair) = value.strip_prefix("light-dark(") {
            pair.split_once(", ").map(|(first, _)| first)
        } else if let Some(mixed) = value.strip_prefix("color-mix(in oklch, ") {
            mixed.split_once(' ').map(|(first, _)| first)
        } else {
            continue;
        };
        let first = first.filter(|_| name.starts_with("--") && value.ends_with(");"));
        let first = first.ok_or_else(|| format!("style/tokens.css: `{line}` is not one token"))?;
        light.extend([name, ": ", first, ";\n"]);
        count += 1;
    }
    if count != tokens.matches("light-dark(#").count() + tokens.matches("color-mix(").count() {
        return Err("style/tokens.css: a colour does not stand on a line of its own".into());
    }
    Ok(light + "}\n}\n")
}

/// The colour of the ground that everything stands on, which browsers give their own bars, too.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Paper {
    pub(crate) light: String,
    pub(crate) dark: String,
}

impl Paper {
    /// As the tokens have it.
    pub(crate) fn of(tokens: &str) -> Outcome<Self> {
        let pair = tokens
            .split_once("--paper: light-dark(")
            .and_then(|(_, rest)| rest.split_once(')'))
            .and_then(|(pair, _)| pair.split_once(", "));
        let (light, dark) = pair.ok_or("style/tokens.css: --paper is no pair of colours")?;
        Ok(Self {
            light: light.to_owned(),
            dark: dark.to_owned(),
        })
    }
}

/// The sheet without comments, indentation and empty lines.
fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |sheet, line| sheet + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::{Paper, Sheets, light, without_comments};

    #[test]
    fn style_sheets_keep_their_order_in_the_list_they_belong_to() {
        let template = "<link rel=\"stylesheet\" href=\"b.css\">\n<p>\n\
                        <link rel=\"stylesheet\" href=\"c.css\" data-late>\n\
                        <link rel=\"stylesheet\" href=\"a.css\">\n";
        let (kept, sheets) = Sheets::take_from(template);
        assert_eq!(kept, "{style}\n<p>\n");
        assert_eq!(sheets.first, ["b.css", "a.css"]);
        assert_eq!(sheets.late, ["c.css"]);
    }

    #[test]
    fn a_browser_that_knows_one_colour_only_has_the_light_one() {
        let tokens = "@layer tokens {\n  :root {\n    color-scheme: light dark;\n    --ink: light-dark(#111111, #eeeeee);\n    \
                      --tint: color-mix(in oklch, var(--ink) 82%, white);\n    --radius: 3px;\n  }\n}\n";
        assert_eq!(
            light(tokens).unwrap(),
            "@layer tokens {\n:root {\ncolor-scheme: light;\n--ink: #111111;\n--tint: var(--ink);\n}\n}\n"
        );
        assert!(light("--ink: light-dark(#111111,\n#eeeeee);").is_err());
    }

    #[test]
    fn every_colour_of_the_tokens_has_a_light_one() {
        let tokens = include_str!("../../style/tokens.css");
        let light = light(tokens).unwrap();
        assert!(light.matches(";\n").count() > 30, "{light}");
        assert!(!light.contains("light-dark") && !light.contains("color-mix"));
        // Nowhere else is a colour written in a way that an older browser does not know.
        for sheet in crate::site::files_below(&crate::repository().join("style")).unwrap() {
            let css = std::fs::read_to_string(crate::repository().join("style").join(&sheet));
            let css = without_comments(&css.unwrap());
            let is_new = ["light-dark(", "color-mix(", "oklch("]
                .iter()
                .any(|new| css.contains(new));
            assert!(!is_new || sheet == "tokens.css", "{sheet}");
        }
    }

    #[test]
    fn the_ground_has_a_colour_for_each_scheme() {
        let paper = Paper::of(":root {\n  --paper: light-dark(#f6f8f4, #101714);\n}").unwrap();
        assert_eq!((&*paper.light, &*paper.dark), ("#f6f8f4", "#101714"));
        assert!(Paper::of("--paper: red;").is_err());
    }

    #[test]
    fn comments_and_indentation_leave_the_style() {
        assert_eq!(
            without_comments("/* why */\na {\n  b: c; /* d */\n}\n"),
            "a {\nb: c;\n}\n"
        );
    }
}
