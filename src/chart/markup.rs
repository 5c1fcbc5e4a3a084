//! The finished picture: markup that only this folder can make.

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

    /// The marks without the root that they stand in, up to its end.
    pub(super) fn marks(&self) -> &str {
        self.svg.get(self.marks..).unwrap_or_default()
    }

    /// Title and summary, escaped.
    pub(super) fn told(&self) -> (&str, &str) {
        (&self.title, &self.summary)
    }

    /// The part of the plane that it shows.
    pub(super) fn view(&self) -> View {
        self.view
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
