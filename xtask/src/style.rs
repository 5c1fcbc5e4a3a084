//! Joins the style sheets: into the one that stands inside the page, and one for each area that follows.

use std::path::Path;

use crate::Outcome;
use crate::pages::Page;
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

/// The area of a late sheet.
fn area_of<'a>(sheet: &str, pages: &'a [Page]) -> Outcome<&'a str> {
    let Some(name) = sheet.strip_prefix(OF_PAGES) else {
        return Ok(SHARED);
    };
    let page = name.split(['/', '.']).next().unwrap_or_default();
    let named = pages.iter().find(|one| one.name.replace('-', "_") == page);
    let named = named.ok_or_else(|| format!("{sheet}: pages.toml has no page of that name"))?;
    Ok(&named.area.name)
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
    use super::{Sheets, without_comments};

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
    fn comments_and_indentation_leave_the_style() {
        assert_eq!(
            without_comments("/* why */\na {\n  b: c; /* d */\n}\n"),
            "a {\nb: c;\n}\n"
        );
    }
}
