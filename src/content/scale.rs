//! Reads the scale of a question: levels in words, or an agreement scale.

use super::agreement;
use super::node::Value;
use super::problem::{Bounds, ProblemKind};
use super::reader::{Fields, Reader};
use crate::questionnaire::{LevelText, OwnBand, Question};
use crate::rounding::is_same;

/// The rungs that a ladder may have.
const LEVELS: std::ops::RangeInclusive<usize> = 3..=Question::MAX_LEVEL as usize;
/// The longest a level's text may be, in words: they all stand under each other.
const LEVEL_WORDS: usize = 30;
/// The bands that a questionnaire may have.
const BANDS: std::ops::RangeInclusive<usize> = 2..=7;
/// DORA's names, which stand for clusters of its survey and for nothing else.
const DORA: [&str; 4] = ["low", "medium", "high", "elite"];

/// The rungs of a question, with where they stand if they are in the author's words.
pub(super) fn read_levels(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
) -> (Vec<LevelText>, Option<usize>) {
    let Some(node) = fields.get("agreement") else {
        let levels = read_worded_levels(reader, fields);
        return (levels, Some(fields.offset_of("levels")));
    };
    if let Some(levels) = fields.get("levels") {
        reader.report(levels.span.start, ProblemKind::TwoScales);
    }
    let number = reader.number(fields, "agreement");
    let levels = number.and_then(|number| {
        let count = LEVELS.into_iter().find(|count| is(number, *count))?;
        agreement::levels(count)
    });
    if number.is_some() && levels.is_none() {
        reader.out_of_range(node.span.start, "agreement", Bounds::Agreement);
    }
    (levels.unwrap_or_default(), None)
}

fn is(number: f64, count: usize) -> bool {
    u8::try_from(count).is_ok_and(|count| is_same(f64::from(count), number))
}

fn read_worded_levels(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<LevelText> {
    let Some(node) = reader.required(fields, "levels") else {
        return Vec::new();
    };
    let levels: Vec<LevelText> = reader
        .list(fields, "levels")
        .iter()
        .map(|level| {
            let fields = reader.table(level, &["name", "text"]);
            LevelText {
                name: reader.text(&fields, "name"),
                text: reader.short_text(&fields, "text", LEVEL_WORDS),
            }
        })
        .collect();
    if !LEVELS.contains(&levels.len()) {
        reader.report(node.span.start, ProblemKind::LevelCount(levels.len()));
    }
    levels
}

/// The names that a questionnaire gives to its scores; none when it leaves them to DORA.
pub(super) fn read_bands(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<OwnBand> {
    let mut bands: Vec<OwnBand> = Vec::new();
    let listed = reader.list(fields, "band");
    for node in listed {
        let band = reader.table(node, &["name", "from"]);
        let name = reader.text(&band, "name");
        let named = |other: &str| name.trim().eq_ignore_ascii_case(other.trim());
        if DORA.into_iter().any(named) {
            reader.report(band.offset_of("name"), ProblemKind::DoraBand(name.clone()));
        } else if !name.is_empty() && bands.iter().any(|other| named(&other.name)) {
            reader.report(
                band.offset_of("name"),
                ProblemKind::DuplicateBand(name.clone()),
            );
        }
        let at = band.offset_of("from");
        if reader.required(&band, "from").is_none() {
            continue;
        }
        let Some(from) = reader.number(&band, "from") else {
            continue;
        };
        let bounds = match bands.last() {
            _ if !(0.0..=10.0).contains(&from) => Some(Bounds::Score),
            None if from > 0.0 => Some(Bounds::FirstBand),
            Some(before) if from <= before.from => Some(Bounds::LaterBand),
            _ => None,
        };
        if let Some(bounds) = bounds {
            reader.out_of_range(at, "from", bounds);
        }
        bands.push(OwnBand { name, from });
    }
    let is_list = fields
        .get("band")
        .is_some_and(|node| matches!(node.value, Value::List(_)));
    if is_list && !BANDS.contains(&listed.len()) {
        reader.report(
            fields.offset_of("band"),
            ProblemKind::BandCount(listed.len()),
        );
    }
    bands
}
