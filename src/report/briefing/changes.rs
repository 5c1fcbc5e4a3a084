//! What moved since the visit before, with what was noted: delivery, then the answers that fell, then those that rose.

use super::{Block, Part, Table, Wanted, cell, list};
use crate::assessment::{Measure, Metric, Reading};
use crate::delivery::DeliverySince;
use crate::ordered::SortedMap;
use crate::report::Summary;
use crate::scoring::{Change, Compared, LevelChange};
use crate::text::results::changes;
use crate::text::{number, term};
use crate::words::{delivery as metrics, first, report as words, results};

/// How many risen answers are named; every fallen one is.
const RISEN: usize = 8;

pub(super) fn blocks(facts: &Summary<'_>, wanted: &Wanted) -> Vec<Block> {
    let Some((comparison, when)) = facts.previous else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::Lead(changes::summary(comparison, when)),
        Block::Note(changes::how(facts.edition)),
    ];
    let versions = comparison.questionnaires.iter().filter_map(|compared| {
        let cards = &mut facts.standing.scorecards.iter();
        let card = cards.find(|card| card.questionnaire == compared.questionnaire)?;
        Some(changes::versions(&card.title, compared.versions?))
    });
    blocks.extend(versions.map(Block::Note));
    blocks.extend(delivered(facts, when));
    let changed = comparison.changes.iter();
    let (risen, mut fallen): (Vec<_>, Vec<_>) = changed.partition(|change| change.by() > 0);
    // The largest fall first.
    fallen.reverse();
    let has_answers = wanted.has(Part::Answers);
    if !fallen.is_empty() {
        let heading = results::changes_fallen(fallen.len());
        let told = fallen.into_iter();
        let told = told.filter_map(|it| told_of(facts, it, wanted.with_notes));
        blocks.extend([Block::Heading(heading), list(told)]);
    }
    if !risen.is_empty() {
        let heading = results::changes_risen(risen.len());
        let more = risen.len().saturating_sub(RISEN);
        // The notes stand with all answers.
        let with_notes = wanted.with_notes && !has_answers;
        let told = risen.into_iter().take(RISEN);
        let told = told.filter_map(|it| told_of(facts, it, with_notes));
        blocks.extend([Block::Heading(heading), list(told)]);
        let more = (more > 0).then(|| {
            if has_answers {
                words::risen_more_below(more)
            } else {
                words::risen_more(more)
            }
        });
        blocks.extend(more.map(Block::Words));
    }
    blocks
}

fn told_of(facts: &Summary<'_>, change: &LevelChange, with_notes: bool) -> Option<String> {
    let changed = facts.changed(change)?;
    let response = facts.assessment.answers.get(&change.question);
    let note = response.map(|it| it.note.trim()).unwrap_or_default();
    let note = (with_notes && !note.is_empty()).then(|| words::change_noted(note));
    Some(number::apart(std::iter::once(changed).chain(note)))
}

/// The delivery metrics before and now, where both visits looked at them.
fn delivered(facts: &Summary<'_>, when: &str) -> Vec<Block> {
    let now = facts.assessment.delivery.as_ref();
    let before = facts.earlier.and_then(|earlier| earlier.delivery.as_ref());
    let heading = Block::Heading(metrics::title().to_owned());
    let (before, now) = match (before, now) {
        (Some(before), Some(now)) => (before, now),
        (None, None) => return Vec::new(),
        (None, Some(_)) if facts.earlier.is_none() => return Vec::new(),
        (Some(_), None) | (None, Some(_)) => {
            let once = words::delivery_once().to_owned();
            return vec![heading, Block::Words(once)];
        }
    };
    let since = DeliverySince::of(before, now);
    let heads = [
        metrics::metric().to_owned(),
        number::sentence_start(when),
        words::column_now().to_owned(),
        words::column_change().to_owned(),
    ];
    let metric = |metric: Metric| {
        let said = |of: &SortedMap<Metric, Reading>| {
            answer(metric, of.get(&metric).and_then(|it| it.measure.as_ref()))
        };
        let moved = moved(&since.metric(metric));
        [
            term::metric(metric).to_owned(),
            said(before),
            said(now),
            moved,
        ]
        .map(cell)
        .to_vec()
    };
    let sum = |name: &str, compared: &Compared| {
        let change = compared.change();
        let written =
            |score: Option<crate::scoring::Score>| score.map(number::score).unwrap_or_default();
        let [before, now] = [change.map(Change::before), change.map(Change::now)].map(written);
        [name.to_owned(), before, now, moved(compared)]
            .map(cell)
            .to_vec()
    };
    let overall = since.overall();
    let name = words::delivery_shared(overall.shared, overall.asked);
    let table = Table {
        caption: words::delivery_changes().to_owned(),
        heads: heads.to_vec(),
        numbers: vec![false, false, false, true],
        rows: Metric::ALL.map(metric).to_vec(),
        groups: Vec::new(),
        sums: vec![sum(&name, &overall)],
    };
    vec![heading, Block::Table(table)]
}

/// What was answered in few words: a reason stands with the metrics of today.
fn answer(metric: Metric, measure: Option<&Measure>) -> String {
    match measure {
        Some(Measure::NotApplicable(_)) => metrics::not_applicable().to_owned(),
        Some(Measure::Percent(percent)) => first::percent(&number::significant(*percent, 3)),
        measure => crate::text::results::delivery::answer(metric, measure),
    }
}

/// How far something moved on the scale, from 0 to 10; that nothing can be said, where it cannot.
fn moved(compared: &Compared) -> String {
    compared.change().map_or_else(
        || words::not_compared().to_owned(),
        |change| number::moved_plainly(change).signed(),
    )
}
