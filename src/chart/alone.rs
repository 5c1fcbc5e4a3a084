//! A picture as a file of its own: with a title, whose it is, what its lines are, its colors and its faces.
//!
//! On a page all of that stands around the picture. Sent to somebody, it has only itself.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{
    ChartMarkup, Series, SeriesRole,
    ink::{Ink, Palette},
    markup::{View, escaped, push},
    words::{flowed, text_width},
};

/// What stands around a picture that is alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caption {
    /// What is shown; nothing where it is empty.
    pub title: String,
    /// Whose it is, and of which day; nothing where it is empty.
    pub whose: String,
    /// What each sign stands for.
    pub legend: Vec<(SeriesRole, String)>,
    /// How it is to be read, a paragraph each.
    pub notes: Vec<String>,
}

impl Caption {
    /// The legend of sets of scores.
    pub fn legend_of(series: &[Series]) -> Vec<(SeriesRole, String)> {
        let entry = |series: &Series| (series.role, series.name.clone());
        series.iter().map(entry).collect()
    }
}

/// The faces of the maps as they go into a file; one that is not here is not carried.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faces {
    semibold: String,
    italic: String,
}

impl Faces {
    /// Of the files `waymark-map-600.woff2` and `waymark-map-italic.woff2`.
    pub fn of(semibold: &[u8], italic: &[u8]) -> Self {
        Self {
            semibold: STANDARD.encode(semibold),
            italic: STANDARD.encode(italic),
        }
    }

    /// The style that declares those of the faces which `drawing` uses.
    ///
    /// A face is used where its weight or its slant is asked for: nothing else in a picture asks for these.
    fn style(&self, drawing: &str) -> String {
        let faces = [
            (&self.semibold, "font-weight=\"600\"", "normal", "600"),
            (&self.italic, "font-style=\"italic\"", "italic", "400"),
        ];
        let mut style = String::new();
        for (file, used, slant, weight) in faces {
            if !file.is_empty() && drawing.contains(used) {
                push(
                    &mut style,
                    &[
                        "@font-face{font-family:\"Waymark Map\";font-style:",
                        slant,
                        ";font-weight:",
                        weight,
                        ";src:url(data:font/woff2;base64,",
                        file,
                        ") format(\"woff2\")}",
                    ],
                );
            }
        }
        if style.is_empty() {
            return style;
        }
        format!("<style>{style}</style>")
    }
}

/// A picture that stands alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alone {
    /// The file.
    pub svg: String,
    /// Its width and height in pixels.
    pub size: (u32, u32),
}

/// The empty border.
const MARGIN: i32 = 24;
const TITLE: Type = Type {
    size: 24,
    line: 29,
    look: r#"fill="{ink}" font-family="{face-map}" font-weight="600""#,
};
const WHOSE: Type = Type {
    size: 15,
    line: 22,
    look: r#"fill="{ink-soft}" font-family="{face-text}""#,
};
const LEGEND: Type = Type {
    size: 15,
    line: 26,
    look: r#"fill="{ink}" font-family="{face-text}""#,
};
const NOTE: Type = Type {
    size: 13,
    line: 19,
    look: r#"fill="{ink-soft}" font-family="{face-text}""#,
};
/// Between the picture and what stands over and under it.
const GAP: i32 = 14;
/// The room of a sign in the legend, and between it and its words.
const SIGN: (i32, i32) = (44, 8);
/// Between one entry of the legend and the next.
const BETWEEN: i32 = 24;
/// Bold words are wider than the metric.
const WIDE: f64 = 1.1;

/// How words are set.
struct Type {
    size: i32,
    /// From one line to the next.
    line: i32,
    look: &'static str,
}

/// What is written so far, and how far down it reaches.
struct Sheet {
    out: String,
    palette: Palette,
    width: i32,
    y: i32,
}

impl Sheet {
    fn text(&mut self, set: &Type, (x, y): (i32, i32), words: &str) {
        let (size, look, words) = (set.size, self.palette.fill_in(set.look), escaped(words));
        let text = format!(r#"<text x="{x}" y="{y}" font-size="{size}" {look}>{words}</text>"#);
        self.out.push_str(&text);
    }

    fn paragraph(&mut self, set: &Type, words: &str) {
        if words.is_empty() {
            return;
        }
        let room = f64::from(self.width) / WIDE;
        for line in flowed(words, f64::from(set.size), room) {
            self.y += set.line;
            self.text(set, (MARGIN, self.y), &line);
        }
    }

    fn legend(&mut self, legend: &[(SeriesRole, String)]) {
        let (sign, gap) = SIGN;
        let mut x = 0;
        for (place, (role, words)) in legend.iter().enumerate() {
            let width = sign + gap + ceiling(text_width(words, f64::from(LEGEND.size)) * WIDE);
            if place == 0 || x + width > self.width {
                (x, self.y) = (0, self.y + LEGEND.line);
            }
            let (left, top) = (MARGIN + x, self.y - 13);
            let marks = inked(role.sign().marks(), self.palette);
            // A text takes whatever is written to it.
            let _ = write!(
                self.out,
                r#"<svg x="{left}" y="{top}" width="{sign}" height="16" viewBox="0 0 44 16">{marks}"#
            );
            self.text(&LEGEND, (left + sign + gap, self.y), words);
            x += width + BETWEEN;
        }
    }
}

impl ChartMarkup {
    /// The picture as a file of its own: every mark carries its colors and faces as attributes, so any viewer
    /// shows it, and a canvas can turn it into pixels.
    pub fn standalone(&self, palette: Palette, caption: &Caption, faces: &Faces) -> Alone {
        let View {
            left,
            width,
            height,
        } = self.view();
        let mut sheet = Sheet {
            out: String::with_capacity(self.as_str().len() * 2),
            palette,
            width,
            y: MARGIN,
        };
        sheet.paragraph(&TITLE, &caption.title);
        sheet.paragraph(&WHOSE, &caption.whose);
        if sheet.y > MARGIN {
            sheet.y += GAP;
        }
        let (top, marks) = (sheet.y, inked(self.marks(), palette));
        let _ = write!(
            sheet.out,
            r#"<svg x="{MARGIN}" y="{top}" width="{width}" height="{height}" viewBox="{left} 0 {width} {height}" overflow="visible">{marks}"#
        );
        sheet.y += height;
        sheet.legend(&caption.legend);
        if !caption.notes.is_empty() {
            sheet.y += GAP / 2;
        }
        for note in &caption.notes {
            sheet.paragraph(&NOTE, note);
        }
        let (outer_width, outer_height) = (width + 2 * MARGIN, sheet.y + MARGIN);
        let (ground, style) = (palette.color("sheet"), faces.style(&sheet.out));
        let (title, summary) = self.told();
        let mut svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{outer_width}" height="{outer_height}" viewBox="0 0 {outer_width} {outer_height}"><title>{title}</title><desc>{summary}</desc>{style}<rect width="100%" height="100%" fill="{ground}"/>"#
        );
        push(&mut svg, &[&sheet.out, "</svg>"]);
        Alone {
            svg,
            size: (outer_width.unsigned_abs(), outer_height.unsigned_abs()),
        }
    }
}

/// Marks with their looks in place of their classes.
fn inked(marks: &str, palette: Palette) -> String {
    let mut out = String::with_capacity(marks.len() * 2);
    let mut rest = marks;
    while let Some((before, after)) = rest.split_once("class=\"") {
        let Some((class, following)) = after.split_once('"') else {
            break;
        };
        out.push_str(before);
        if let Some(ink) = Ink::from_class(class) {
            out.push_str(&ink.attributes(palette));
        }
        rest = following;
    }
    out.push_str(rest);
    out
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "words on a picture are short"
)]
fn ceiling(width: f64) -> i32 {
    width.ceil() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Axis, Radar, RadarSize, Ring};

    fn drawing() -> ChartMarkup {
        let axis = |name: &str| Axis {
            name: name.to_owned(),
            detail: "5.0".to_owned(),
        };
        Radar {
            id: "map".to_owned(),
            title: "CALMS: the assessment".to_owned(),
            summary: "Three spokes.".to_owned(),
            axes: ["Flow", "Feedback", "Learning"].map(axis).into(),
            rings: vec![Ring {
                name: "Low".to_owned(),
                upper: 10.0,
            }],
            series: Vec::new(),
            size: RadarSize::Wide,
        }
        .draw()
    }

    fn caption() -> Caption {
        Caption {
            title: "Three Ways".to_owned(),
            whose: "Harbour <East>, 12 March 2026".to_owned(),
            legend: vec![
                (SeriesRole::Now, "March 2026, now".to_owned()),
                (SeriesRole::Before, "Before, August".to_owned()),
            ],
            notes: vec!["Bands: DORA 2023".to_owned()],
        }
    }

    #[test]
    fn a_picture_alone_says_what_it_shows_whose_it_is_and_what_its_lines_are() {
        let alone = drawing().standalone(Palette::Light, &caption(), &Faces::default());
        for words in [
            "Three Ways",
            "Harbour &lt;East&gt;, 12 March 2026",
            "March 2026, now",
            "Before, August",
            "Bands: DORA 2023",
        ] {
            assert!(alone.svg.contains(&format!(">{words}</text>")), "{words}");
        }
        // One sign each, in the look of its line.
        assert_eq!(alone.svg.matches(r#"viewBox="0 0 44 16""#).count(), 2);
        let bare = drawing().standalone(Palette::Light, &Caption::default(), &Faces::default());
        assert!(alone.size.1 > bare.size.1 + 100);
        assert_eq!(bare.size, (728, 608));
    }

    #[test]
    fn words_without_end_stay_within_the_picture() {
        let mut caption = caption();
        caption.title = "All of the platform teams of the northern harbours ".repeat(4);
        caption.legend = vec![(SeriesRole::Now, "March 2026, now".to_owned()); 9];
        let alone = drawing().standalone(Palette::Dark, &caption, &Faces::default());
        assert!(
            alone.svg.matches("All of the").count() >= 4,
            "broken into lines"
        );
        let rights = alone.svg.split("<svg x=\"").skip(1);
        let rights = rights.filter_map(|rest| rest.split('"').next()?.parse::<i32>().ok());
        assert!(rights.max().unwrap() < 600);
    }

    #[test]
    fn a_file_carries_the_faces_that_it_uses_and_no_other() {
        let faces = Faces::of(b"semibold", b"italic");
        let count = |caption: &Caption, faces: &Faces| {
            let alone = drawing().standalone(Palette::Light, caption, faces);
            alone.svg.matches("@font-face").count()
        };
        assert_eq!(count(&caption(), &faces), 2);
        assert_eq!(count(&Caption::default(), &faces), 1, "the name of a band");
        assert_eq!(count(&caption(), &Faces::default()), 0);
        let alone = drawing().standalone(Palette::Light, &caption(), &faces);
        assert!(alone.svg.contains("url(data:font/woff2;base64,aXRhbGlj)"));
    }
}
