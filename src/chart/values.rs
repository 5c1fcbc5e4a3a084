//! The words over a ruler.

use std::fmt::{self, Write as _};

use super::{
    SeriesRole, TOP,
    ink::Ink,
    markup::escaped,
    ruler::{Mark, percent},
};

/// Beyond these, words at their own mark would leave the ruler.
const NEAR_END: std::ops::Range<f64> = 2.0..8.0;

/// Writes the values, given from the lowest, so that they never meet: some end at their mark,
/// the others begin at theirs, and near an end of the ruler all share one line of words.
pub(super) fn write_values(out: &mut String, values: &[(SeriesRole, &Mark)]) -> fmt::Result {
    let value = |at: usize| values.get(at).map_or(0.0, |(_, mark)| mark.value);
    let (lowest, highest) = (value(0), value(values.len().saturating_sub(1)));
    let (start, end) = match values {
        [] => return Ok(()),
        [(_, only)] => (only.value, only.value),
        _ => (0.0, TOP),
    };
    if highest > NEAR_END.end {
        return write_words(out, values, end, "end");
    }
    if values.len() == 1 || lowest < NEAR_END.start {
        return write_words(out, values, start, "start");
    }
    let ending = if values.len() > 2 && value(1) > TOP / 2.0 {
        2
    } else {
        1
    };
    let (ends, begins) = values.split_at(ending);
    write_words(out, ends, value(ending - 1), "end")?;
    write_words(out, begins, value(ending), "start")
}

fn write_words(
    out: &mut String,
    values: &[(SeriesRole, &Mark)],
    at: f64,
    anchor: &str,
) -> fmt::Result {
    let (class, x) = (Ink::RulerValue.class(), percent(at));
    write!(
        out,
        r#"<text class="{class}" x="{x}" y="18" font-size="14" text-anchor="{anchor}">"#
    )?;
    for (place, (role, mark)) in values.iter().enumerate() {
        let class = match role {
            SeriesRole::Now => Ink::RulerValue.class(),
            SeriesRole::Before | SeriesRole::Target | SeriesRole::Projected => {
                Ink::RulerBefore.class()
            }
        };
        let (gap, label) = (if place > 0 { " \u{a0}" } else { "" }, escaped(&mark.label));
        write!(out, r#"{gap}<tspan class="{class}">{label}</tspan>"#)?;
    }
    out.write_str("</text>")
}
