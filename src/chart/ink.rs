//! What a mark means, its class, and how it looks without a stylesheet.

use plotters::style::Color;
use plotters_backend::BackendColor;

/// The colors of a picture that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Palette {
    /// Dark ink on white.
    Light,
    /// Light ink on a dark sheet.
    Dark,
}

/// Token, light, dark: the values of `style/tokens.css` that charts use, and the pages of them that stand alone.
const COLORS: [(&str, &str, &str); 18] = [
    ("paper", "#f6f8f4", "#101714"),
    ("sheet", "#ffffff", "#17201c"),
    ("ink", "#15211c", "#e9eee7"),
    ("ink-soft", "#46544d", "#b3bfb6"),
    ("line", "#d3dad1", "#2b3732"),
    ("edge", "#6f7d75", "#7d8d84"),
    ("contour", "#8f5f36", "#cb9d74"),
    ("blaze", "#ffc81f", "#ffd03b"),
    ("blaze-soft", "#fff3c9", "#3a3210"),
    ("blaze-edge", "#15211c", "#ffd03b"),
    ("band-low", "#f4efdf", "#26271c"),
    ("band-medium", "#e3ead2", "#23352b"),
    ("band-high", "#cbdfcd", "#24473c"),
    ("band-elite", "#aed2c9", "#29594d"),
    ("series-now", "#15211c", "#e9eee7"),
    ("series-before", "#4f5b67", "#a9b5c0"),
    ("series-target", "#8a4a16", "#e6ab75"),
    ("series-projected", "#0b5872", "#86c9e6"),
];

const FACES: [(&str, &str); 2] = [
    (
        "face-text",
        "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    ),
    (
        "face-map",
        "'Waymark Map', Palatino, 'Palatino Linotype', P052, Georgia, serif",
    ),
];

impl Palette {
    /// The color of a token of [`COLORS`].
    pub(super) fn color(self, token: &str) -> &'static str {
        COLORS
            .iter()
            .find(|(name, ..)| *name == token)
            .map_or("", |(_, light, dark)| match self {
                Self::Light => light,
                Self::Dark => dark,
            })
    }

    /// `template` with every `{token}` replaced by its color or face.
    pub(super) fn fill_in(self, template: &str) -> String {
        let mut filled = String::with_capacity(template.len() + 32);
        for part in template.split('}') {
            let Some((text, token)) = part.split_once('{') else {
                filled.push_str(part);
                continue;
            };
            filled.push_str(text);
            let face = FACES.iter().find(|(name, _)| *name == token);
            filled.push_str(face.map_or_else(|| self.color(token), |(_, face)| face));
        }
        filled
    }
}

/// Declares the inks, each with its class and its look as SVG attributes.
macro_rules! inks {
    ($($(#[$doc:meta])+ $name:ident: $class:literal, $look:literal;)+) => {
        /// The meaning of a mark. Plotters carries it through as a color whose red channel is
        /// the number of the ink, and the backend writes it as a class.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Ink {
            $($(#[$doc])+ $name,)+
        }

        impl Ink {
            /// Every ink, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The classes of the stylesheet that draw this ink.
            pub fn class(self) -> &'static str {
                match self { $(Self::$name => $class,)+ }
            }

            fn look(self) -> &'static str {
                match self { $(Self::$name => $look,)+ }
            }
        }
    };
}

inks! {
    /// Ground of the lowest band.
    Band1: "ink-band-1", r#"fill="{band-low}""#;
    /// Ground of the second band.
    Band2: "ink-band-2", r#"fill="{band-medium}""#;
    /// Ground of the third band.
    Band3: "ink-band-3", r#"fill="{band-high}""#;
    /// Ground of the highest band.
    Band4: "ink-band-4", r#"fill="{band-elite}""#;
    /// Name of the lowest band, with a halo of its ground.
    BandName1: "ink-ring-name ink-halo on-1", r#"fill="{ink}" font-family="{face-map}" font-style="italic" paint-order="stroke" stroke="{band-low}" stroke-width="4" stroke-linejoin="round""#;
    /// Name of the second band.
    BandName2: "ink-ring-name ink-halo on-2", r#"fill="{ink}" font-family="{face-map}" font-style="italic" paint-order="stroke" stroke="{band-medium}" stroke-width="4" stroke-linejoin="round""#;
    /// Name of the third band.
    BandName3: "ink-ring-name ink-halo on-3", r#"fill="{ink}" font-family="{face-map}" font-style="italic" paint-order="stroke" stroke="{band-high}" stroke-width="4" stroke-linejoin="round""#;
    /// Name of the highest band.
    BandName4: "ink-ring-name ink-halo on-4", r#"fill="{ink}" font-family="{face-map}" font-style="italic" paint-order="stroke" stroke="{band-elite}" stroke-width="4" stroke-linejoin="round""#;
    /// Boundary between two bands.
    Ring: "ink-ring", r#"fill="none" stroke="{contour}" stroke-width="1.4""#;
    /// The end of the scale.
    RingEdge: "ink-ring ink-ring--edge", r#"fill="none" stroke="{ink}" stroke-width="1.25""#;
    /// Axis from 0 to 10.
    Spoke: "ink-spoke", r#"fill="none" stroke="{ink-soft}" stroke-width="0.75""#;
    /// A line of a scale across the picture.
    Grid: "ink-grid", r#"fill="none" stroke="{line}" stroke-width="1""#;
    /// Whole numbers on an axis.
    Tick: "ink-tick", r#"fill="none" stroke="{ink-soft}" stroke-width="0.9""#;
    /// Name of an axis.
    AxisName: "ink-axis-name", r#"fill="{ink}" font-weight="650" font-family="{face-text}""#;
    /// Score of an axis in words.
    AxisValue: "ink-axis-value", r#"fill="{ink-soft}" font-family="{face-text}""#;
    /// Outline of where the team stands.
    Now: "ink-now", r#"fill="none" stroke="{series-now}" stroke-width="2.5" stroke-linejoin="round""#;
    /// Faint ground inside that outline.
    NowArea: "ink-now--area", r#"fill="{series-now}" fill-opacity="0.08""#;
    /// A score of now.
    NowMark: "ink-now--mark", r#"fill="{blaze}" stroke="{series-now}" stroke-width="2""#;
    /// A score that lies behind another, such as a dimension's behind its questionnaire's.
    Part: "ink-part", r#"fill="{sheet}" stroke="{series-now}" stroke-width="1.25""#;
    /// A visit on a line over time.
    Visit: "ink-visit", r#"fill="{ink}" stroke="{ink}" stroke-width="1.25""#;
    /// Outline of an earlier assessment.
    Before: "ink-before", r#"fill="none" stroke="{series-before}" stroke-width="1.75" stroke-dasharray="7 4""#;
    /// A score of before.
    BeforeMark: "ink-before--mark", r#"fill="{sheet}" stroke="{series-before}" stroke-width="1.75""#;
    /// Outline of where the team wants to be.
    Target: "ink-target", r#"fill="none" stroke="{series-target}" stroke-width="2.25" stroke-dasharray="0.1 5" stroke-linecap="round""#;
    /// A target.
    TargetMark: "ink-target--mark", r#"fill="{sheet}" stroke="{series-target}" stroke-width="1.75""#;
    /// Outline of what the roadmap would bring.
    Projected: "ink-projected", r#"fill="none" stroke="{series-projected}" stroke-width="2" stroke-dasharray="10 3 2 3""#;
    /// A projected score.
    ProjectedMark: "ink-projected--mark", r#"fill="{sheet}" stroke="{series-projected}" stroke-width="2" stroke-linejoin="round""#;
    /// The waymark on a ruler.
    Here: "ink-here", r#"fill="{blaze}" stroke="{ink}" stroke-width="1.75" stroke-linejoin="round""#;
    /// The waymark of a score with too little coverage.
    HereProvisional: "ink-here ink-here--provisional", r#"fill="{sheet}" stroke="{ink}" stroke-width="1.75" stroke-dasharray="2.5 2""#;
    /// Whole numbers under a ruler.
    RulerTick: "ruler__tick", r#"stroke="{edge}" stroke-width="1""#;
    /// The ruler's edge.
    RulerAxis: "ruler__axis", r#"stroke="{ink}" stroke-width="1.5""#;
    /// Boundary in figures.
    RulerNumber: "ruler__number", r#"fill="{ink-soft}" font-family="{face-text}""#;
    /// Name of a band under the ruler.
    RulerName: "ruler__name", r#"fill="{ink}" font-family="{face-map}" font-style="italic""#;
    /// Value over the ruler.
    RulerValue: "ruler__value", r#"fill="{ink}" font-family="{face-text}" font-weight="650""#;
    /// Earlier value over the ruler.
    RulerBefore: "ruler__value ruler__value--before", r#"fill="{series-before}" font-family="{face-text}" font-weight="500""#;
    /// A step of a value stream.
    StepBox: "ink-step", r#"fill="{sheet}" stroke="{ink}" stroke-width="1.5""#;
    /// The way from one step to the next.
    Arrow: "ink-arrow", r#"fill="none" stroke="{ink-soft}" stroke-width="1.25" stroke-linejoin="round""#;
    /// Where work waits.
    Queue: "ink-queue", r#"fill="{band-low}" stroke="{contour}" stroke-width="1.5" stroke-linejoin="round""#;
    /// The saw-tooth of waiting and working time.
    TimeLine: "ink-time", r#"fill="none" stroke="{ink}" stroke-width="2" stroke-linejoin="round""#;
    /// A waiting time in words.
    TimeWaiting: "ink-time-waiting", r#"fill="{contour}" font-weight="650" font-family="{face-text}""#;
    /// A working time in words.
    TimeWorking: "ink-time-working", r#"fill="{ink}" font-weight="650" font-family="{face-text}""#;
    /// Waiting time, to scale.
    SpanWaiting: "ink-span-waiting", r#"fill="{band-low}" stroke="{contour}" stroke-width="1""#;
    /// Working time, to scale.
    SpanWorking: "ink-span-working", r#"fill="{ink}" stroke="{ink}" stroke-width="1""#;
    /// Deployments of a week, or times of a doubling.
    Deployed: "ink-deployed", r#"fill="{edge}""#;
    /// Deployments of a week that is known in part.
    DeployedPartly: "ink-deployed ink-deployed--partly", r#"fill="{sheet}" stroke="{edge}" stroke-width="1.25" stroke-dasharray="3 2""#;
    /// Failed deployments of a week.
    Failed: "ink-failed", r#"fill="{series-target}""#;
    /// The ground between two ends of a guess.
    Range: "ink-range", r#"fill="{band-low}" stroke="{contour}" stroke-width="1" stroke-dasharray="4 3""#;
    /// A trail between two things that belong together.
    Strand: "ink-strand", r#"fill="none" stroke="{contour}" stroke-width="2" stroke-dasharray="6 5""#;
    /// Contour lines of the home map.
    Contour: "contour", r#"fill="none" stroke="{contour}" stroke-width="0.9" opacity="0.45""#;
    /// Every fourth of them.
    ContourIndex: "contour contour--index", r#"fill="none" stroke="{contour}" stroke-width="1.5" opacity="0.9""#;
    /// The trail of the home map.
    Path: "path", r#"fill="none" stroke="{ink}" stroke-width="2.5" stroke-dasharray="8 6""#;
    /// Crosses of the map's grid.
    GridMark: "grid-mark", r#"fill="none" stroke="{ink}" stroke-width="1" opacity="0.55""#;
    /// A name on the home map.
    Spot: "spot", r#"fill="{ink}" font-family="{face-map}" font-style="italic" font-size="19" paint-order="stroke" stroke="{band-medium}" stroke-width="5" stroke-linejoin="round""#;
    /// A name on higher ground.
    SpotHigh: "spot spot--high", r#"fill="{ink}" font-family="{face-map}" font-style="italic" font-size="19" paint-order="stroke" stroke="{band-high}" stroke-width="5" stroke-linejoin="round""#;
}

impl Ink {
    /// Ground of the band with this number, from 0; a fifth band looks like the fourth.
    pub(super) fn band(number: usize) -> Self {
        match number {
            0 => Self::Band1,
            1 => Self::Band2,
            2 => Self::Band3,
            _ => Self::Band4,
        }
    }

    /// Name on the ground of the band with this number.
    pub(super) fn band_name(number: usize) -> Self {
        match number {
            0 => Self::BandName1,
            1 => Self::BandName2,
            2 => Self::BandName3,
            _ => Self::BandName4,
        }
    }

    /// The ink that plotters carried as a color.
    pub(super) fn from_color(color: BackendColor) -> Option<Self> {
        Self::ALL.get(usize::from(color.rgb.0)).copied()
    }

    /// The ink drawn by these classes.
    pub(super) fn from_class(class: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|ink| ink.class() == class)
    }

    /// The look as SVG attributes with literal colors.
    pub(super) fn attributes(self, palette: Palette) -> String {
        palette.fill_in(self.look())
    }
}

/// The style rules for drawings in a page that has none of ours: the colors of both palettes as custom
/// properties, those of the dark one where a person likes dark pages and the page is no paper, and the look of
/// each ink that `drawings` use.
pub fn rules_for(drawings: &str) -> String {
    let colors = |pick: fn(&(&str, &'static str, &'static str)) -> &'static str| {
        let color = |entry| format!("--{}:{};", entry_name(entry), pick(entry));
        COLORS.iter().map(color).collect::<String>()
    };
    let light = colors(|(_, light, _)| light);
    let dark = colors(|(.., dark)| dark);
    let mut rules = format!(
        ":root{{color-scheme:light dark;{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
    );
    for ink in Ink::ALL {
        let class = ink.class();
        if drawings.contains(&format!("class=\"{class}\"")) {
            rules.push('.');
            rules.push_str(&class.replace(' ', "."));
            rules.push('{');
            rules.push_str(&declarations(ink.look()));
            rules.push_str("}\n");
        }
    }
    rules
}

fn entry_name(entry: &(&'static str, &'static str, &'static str)) -> &'static str {
    entry.0
}

/// A look as declarations: its attributes are properties, and its tokens custom ones.
fn declarations(look: &str) -> String {
    let mut parts = look.split('"');
    let mut declared = String::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let name = name.trim().trim_end_matches('=');
        let unit = if name == "font-size" { "px" } else { "" };
        for part in [name, ":", &properties(value), unit, ";"] {
            declared.push_str(part);
        }
    }
    declared
}

/// A value whose colors are custom properties and whose faces are written out.
fn properties(value: &str) -> String {
    let token = value
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let Some(token) = token else {
        return value.to_owned();
    };
    let face = FACES.iter().find(|(name, _)| *name == token);
    face.map_or_else(|| format!("var(--{token})"), |(_, face)| (*face).to_owned())
}

impl Color for Ink {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor {
            alpha: 1.0,
            rgb: (*self as u8, 0, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = include_str!("../../style/tokens.css");

    /// What the style sheet says of a token, through tokens that stand for others.
    fn token(name: &str) -> &'static str {
        let start = format!("--{name}: ");
        let line = TOKENS
            .lines()
            .find_map(|line| line.trim().strip_prefix(start.as_str()));
        let value = line.unwrap().split(';').next().unwrap();
        match value.strip_prefix("var(--") {
            Some(other) => token(other.trim_end_matches(')')),
            None => value,
        }
    }

    #[test]
    fn pictures_that_stand_alone_have_the_colors_and_faces_of_the_style_sheet() {
        for (name, light, dark) in COLORS {
            assert_eq!(
                token(name),
                format!("light-dark({light}, {dark})"),
                "{name}"
            );
        }
        for (name, faces) in FACES {
            assert_eq!(token(name), faces.replace('\'', "\""), "{name}");
        }
    }

    #[test]
    fn the_rules_of_a_page_have_both_palettes_and_the_inks_that_are_used() {
        let rules = rules_for(r#"<path class="ink-now"/><text class="spot"/>"#);
        assert!(rules.contains("--sheet:#ffffff;") && rules.contains("--sheet:#17201c;"));
        assert!(rules.contains(
            "\n.ink-now{fill:none;stroke:var(--series-now);stroke-width:2.5;stroke-linejoin:round;}\n"
        ));
        assert!(
            rules.contains("font-family:'Waymark Map', Palatino")
                && rules.contains("font-size:19px;")
        );
        assert_eq!(rules.matches("\n.").count(), 2, "{rules}");
        let named = rules_for(r#"<text class="ink-ring-name ink-halo on-2"/>"#);
        assert!(named.contains("\n.ink-ring-name.ink-halo.on-2{"));
    }
}
