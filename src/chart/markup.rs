//! The finished picture: markup that only this folder can make.

use super::ink::{Ink, Palette};

/// The empty border of a picture that stands alone.
const MARGIN: i32 = 16;

/// An SVG element as text, safe to put into a page: every word in it is escaped.
///
/// Only `chart` can construct one, so no other text can reach a page's inner HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartMarkup {
    svg: String,
    /// Where the marks begin in `svg`, after the root tag and the words.
    marks: usize,
    /// Escaped.
    title: String,
    /// Escaped.
    summary: String,
    view: View,
}

/// The part of the plane that a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct View {
    pub(super) left: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// How a picture is told to people who do not see it.
pub(super) enum Telling<'a> {
    /// Title and description; ids begin with the last.
    Described {
        title: &'a str,
        summary: &'a str,
        id: &'a str,
    },
    /// One sentence.
    Labelled(&'a str),
    /// Not at all: the same stands in words beside it.
    Hidden,
}

impl ChartMarkup {
    /// A picture of `marks`, with `attributes` on its root.
    pub(super) fn new(attributes: &str, telling: &Telling<'_>, view: View, marks: &str) -> Self {
        let (mut title, mut summary) = (String::new(), String::new());
        let told = match telling {
            Telling::Described {
                title: name,
                summary: words,
                id,
            } => {
                (title, summary) = (escaped(name), escaped(words));
                let id = escaped(id);
                format!(
                    r#"role="img" aria-labelledby="{id}-title" aria-describedby="{id}-desc"><title id="{id}-title">{title}</title><desc id="{id}-desc">{summary}</desc>"#
                )
            }
            Telling::Labelled(words) => {
                title = escaped(words);
                format!(r#"role="img" aria-label="{title}">"#)
            }
            Telling::Hidden => r#"aria-hidden="true">"#.to_owned(),
        };
        let mut svg = format!("<svg {attributes} {told}");
        let start = svg.len();
        push(&mut svg, &[marks, "</svg>"]);
        Self {
            svg,
            marks: start,
            title,
            summary,
            view,
        }
    }

    /// The element for the page, colored by the stylesheet.
    pub fn as_str(&self) -> &str {
        &self.svg
    }

    /// Width and height of the [standalone](Self::standalone) picture.
    pub fn standalone_size(&self) -> (u32, u32) {
        let outer = |inner: i32| (inner + 2 * MARGIN).unsigned_abs();
        (outer(self.view.width), outer(self.view.height))
    }

    /// The picture as a file of its own: every mark carries its colors and fonts as attributes,
    /// so any viewer shows it, and a canvas can turn it into pixels.
    pub fn standalone(&self, palette: Palette) -> String {
        let View {
            left,
            width,
            height,
        } = self.view;
        let (outer_width, outer_height) = (width + 2 * MARGIN, height + 2 * MARGIN);
        let ground = palette.color("sheet");
        let mut file = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{outer_width}" height="{outer_height}" viewBox="0 0 {outer_width} {outer_height}"><title>{}</title><desc>{}</desc><rect width="100%" height="100%" fill="{ground}"/><svg x="{MARGIN}" y="{MARGIN}" width="{width}" height="{height}" viewBox="{left} 0 {width} {height}" overflow="visible">"#,
            self.title, self.summary,
        );
        let mut marks = self.svg.get(self.marks..).unwrap_or_default();
        while let Some((before, after)) = marks.split_once("class=\"") {
            let Some((class, rest)) = after.split_once('"') else {
                break;
            };
            file.push_str(before);
            if let Some(ink) = Ink::from_class(class) {
                file.push_str(&ink.attributes(palette));
            }
            marks = rest;
        }
        push(&mut file, &[marks, "</svg>"]);
        file
    }
}

/// Appends all `parts`.
pub(super) fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

/// Appends a number of tenths as a decimal, the way SVG likes it: 0.5 as `.5`.
pub(super) fn push_tenths(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || part == 0 {
        out.push_str(&whole.to_string());
    }
    if part > 0 {
        push(out, &[".", &part.to_string()]);
    }
}

/// `value` in whole tenths, the precision of every coordinate.
#[expect(
    clippy::cast_possible_truncation,
    reason = "coordinates are far below 2^31 and finite"
)]
pub(super) fn tenths(value: f64) -> i32 {
    (value * 10.0).round() as i32
}

/// `text` as it may stand in an element or a quoted attribute of HTML and of XML, which knows no
/// control characters at all.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if character.is_control() => out.push(' '),
            _ => out.push(character),
        }
    }
    out
}
