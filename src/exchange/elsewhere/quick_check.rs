//! Links of DORA's Quick Check, in the form of what other tools say.
//!
//! The Quick Check asks Waymark's delivery metrics on the same steps, so they are taken over as they are, and
//! its formula is the one by which Waymark scores them: see [`crate::delivery::quick_check`].

use super::foreign::{Foreign, Remark};
use super::item::{About, Item, Outcome, Why};
use super::query;
use super::score::OwnScore;
use super::tool::Tool;
use crate::assessment::Metric;
use crate::delivery::{self, QuickCheck, link_query};
use crate::scoring::Score;

/// The fields that every link of the Quick Check is read by.
const AROUND: [&str; 2] = ["v", "comp"];

/// Whether a text is a link of this tool.
pub(super) fn is_link(text: &str) -> bool {
    let is_line = !text.trim().contains('\n') && text.len() < 8_000;
    is_line && !read(&query::fields(&link_query(text))).is_empty()
}

fn read(fields: &[(String, String)]) -> QuickCheck {
    delivery::quick_check(
        fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
    )
}

/// Reads a link.
pub(super) fn of_link(text: &str) -> Foreign {
    let mut foreign = Foreign::of(Tool::QuickCheck);
    let fields = query::fields(&link_query(text));
    let whole = read(&fields);
    for (at, (name, value)) in fields.iter().enumerate() {
        let before = fields.get(..at).unwrap_or_default();
        let is_repeated = before.iter().any(|(other, _)| other == name);
        let outcome = if is_repeated {
            Outcome::Kept(Why::Repeated)
        } else {
            outcome(&fields, name, value)
        };
        foreign
            .items
            .push(Item::new(name.as_str(), value.as_str()).that(outcome));
    }
    let scores = whole.has_means().then(|| score(&whole));
    if scores.is_none() {
        foreign.remarks.push(Remark::NoMeans);
    }
    if let Some(team) = foreign.team() {
        team.scores = scores.into_iter().collect();
        team.industry = whole.industry;
        team.size = whole.size;
        team.readings = whole.readings;
    }
    foreign
}

/// What becomes of a field, read by itself beside those that say how.
fn outcome(fields: &[(String, String)], name: &str, value: &str) -> Outcome {
    let around = fields
        .iter()
        .filter(|(other, _)| AROUND.contains(&other.as_str()) && other != name);
    let mut alone: Vec<(String, String)> = around.cloned().collect();
    alone.push((name.to_owned(), value.to_owned()));
    let alone = read(&alone);
    let refused = format!("{}={}", name.trim(), value.trim());
    if alone.refused.contains(&refused) {
        return Outcome::Kept(Why::Unreadable);
    }
    if let Some(metric) = alone.readings.keys().next() {
        return Outcome::Measured(*metric);
    }
    let is_blank = matches!(value.trim(), "" | "-1");
    match name {
        "v" => Outcome::About(About::Edition),
        "industry" if !is_blank => Outcome::About(About::Organisation),
        _ if !alone.is_empty() => Outcome::Kept(Why::NoQuestion),
        _ if is_blank => Outcome::Kept(Why::Unanswered),
        _ => Outcome::Kept(Why::NoAnswer),
    }
}

/// The scores by the Quick Check's formula, 0 to 10.
fn score(read: &QuickCheck) -> OwnScore {
    let performance = read.performance();
    let part = |name: &str, value: Option<Score>, answered: usize, asked: usize| OwnScore {
        name: name.to_owned(),
        value: value.map(Score::value),
        most: 10.0,
        answered,
        asked,
        is_least: false,
        parts: Vec::new(),
    };
    let metrics = Metric::ALL.into_iter().map(|metric| {
        let score = performance.score(metric);
        part(metric.key(), score, usize::from(score.is_some()), 1)
    });
    let metrics: Vec<OwnScore> = metrics.collect();
    let answered = metrics.iter().map(|metric| metric.answered).sum();
    let mut whole = part("", performance.overall(), answered, metrics.len());
    whole.parts = metrics;
    whole
}
