//! A badge: a name and what is said of it, in a line, as people put it into a README.
//!
//! It stands on pages of others, where no font and no style of ours is: it carries its colors, and the
//! widths of its words are told to whoever draws them (`textLength`), so that no font runs out of its room.

use super::{
    ink::Palette,
    markup::escaped,
    words::{fitted, text_width},
};

/// The height of the badge, in pixels.
const HEIGHT: f64 = 20.0;
/// The size of its letters.
const SIZE: f64 = 11.0;
/// From the edge to the words.
const PAD: f64 = 6.0;
/// The widest that either half may be: a title of an author's may be long.
const WIDEST: f64 = 360.0;

/// What stands on a badge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Badge {
    /// What it is of, on the left.
    pub label: String,
    /// What is said of it, on the right.
    pub value: String,
    /// All of it in words, for those who do not see it.
    pub title: String,
}

impl Badge {
    /// The badge as an SVG file.
    pub fn draw(&self) -> String {
        let (label, value) = (half(&self.label), half(&self.value));
        let width = label.1 + value.1;
        let title = escaped(&self.title);
        let template = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0}" height="{HEIGHT}" viewBox="0 0 {width:.0} {HEIGHT}" role="img" aria-label="{title}"><title>{title}</title>"#
        );
        let paint = |template: &str| Palette::Light.fill_in(template);
        let ground = format!(
            "<clipPath id=\"waymark-badge\"><rect width=\"{width:.0}\" height=\"{HEIGHT}\" rx=\"3\"/></clipPath><g clip-path=\"url(#waymark-badge)\">\
             <rect width=\"{:.0}\" height=\"{HEIGHT}\" fill=\"{}\"/><rect x=\"{:.0}\" width=\"{:.0}\" height=\"{HEIGHT}\" fill=\"{}\"/></g>",
            label.1,
            paint("{ink}"),
            label.1,
            value.1,
            paint("{line}"),
        );
        let face = paint("{face-text}");
        let words = [
            words(&label, 0.0, &paint("{sheet}")),
            words(&value, label.1, &paint("{ink}")),
        ];
        format!(
            "{template}{ground}<g font-family=\"{face}\" font-size=\"{SIZE}\" aria-hidden=\"true\">{}</g></svg>\n",
            words.concat()
        )
    }
}

/// The words of a half, and how wide it is, in whole pixels.
fn half(text: &str) -> (String, f64) {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown = fitted(&line, SIZE, WIDEST - 2.0 * PAD);
    let width = (text_width(&shown, SIZE) + 2.0 * PAD).ceil();
    (shown, width)
}

fn words((text, width): &(String, f64), from: f64, ink: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let (x, length) = (from + PAD, width - 2.0 * PAD);
    let text = escaped(text);
    format!(
        r#"<text x="{x:.0}" y="14" fill="{ink}" textLength="{length:.0}" lengthAdjust="spacingAndGlyphs">{text}</text>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(label: &str, value: &str) -> String {
        let badge = Badge {
            label: label.to_owned(),
            value: value.to_owned(),
            title: format!("{label}: {value}"),
        };
        badge.draw()
    }

    #[test]
    fn it_is_a_picture_with_a_title_and_both_halves() {
        let svg = drawn("CALMS", "6.4 High");
        let document = roxmltree::Document::parse(&svg).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("aria-label"), Some("CALMS: 6.4 High"));
        let texts = document.descendants().filter(|it| it.has_tag_name("text"));
        let texts: Vec<_> = texts.filter_map(|it| it.text()).collect();
        assert_eq!(texts, ["CALMS", "6.4 High"]);
        assert!(!svg.contains('{'), "{svg}");
    }

    #[test]
    fn a_long_name_is_cut_and_a_strange_one_breaks_nothing() {
        let svg = drawn(&"<Umfrage & \"Co\"> ".repeat(40), "x\u{0}\n'y");
        let document = roxmltree::Document::parse(&svg).unwrap();
        let width = document.root_element().attribute("width").unwrap();
        assert!(width.parse::<f64>().unwrap() <= 2.0 * WIDEST, "{width}");
        assert!(svg.contains('…'));
    }
}
