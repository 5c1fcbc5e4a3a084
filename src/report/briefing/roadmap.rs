//! What to try: now with the steps of each practice, then next and later by name, and what is settled.

use super::{Block, Cell, Line, Wanted, cell, list};
use crate::assessment::Card;
use crate::questionnaire::LevelText;
use crate::report::Summary;
use crate::roadmap::{CitedAnswer, Column, Grounds, Practice, Proposal};
use crate::text::{assess, number, roadmap as text, term};
use crate::words::{report as words, results, roadmap as cards};

pub(super) fn blocks(facts: &Summary<'_>, wanted: &Wanted) -> Vec<Block> {
    let now = column(facts, Column::Now);
    let later = [Column::Next, Column::Later];
    let mut blocks: Vec<Block> = now.iter().map(|_| ()).take(1).map(|()| note()).collect();
    if !now.is_empty() {
        blocks.push(Block::Heading(term::column(Column::Now).to_owned()));
    }
    for (practice, proposal) in now {
        blocks.extend(kata(facts, wanted, practice, proposal));
    }
    for at in later {
        let practices = column(facts, at);
        if practices.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(term::column(at).to_owned()));
        blocks.push(match at {
            Column::Later => Block::Words(in_later(&practices)),
            Column::Now | Column::Next => {
                let told = practices.into_iter();
                list(told.map(|(practice, proposal)| in_next(facts, practice, proposal)))
            }
        });
    }
    blocks.extend(settled(facts, wanted));
    blocks
}

fn note() -> Block {
    Block::Note(words::roadmap_is().to_owned())
}

/// The practices of a column that are known here.
fn column<'a>(facts: &Summary<'a>, column: Column) -> Vec<(&'a Practice, &'a Proposal)> {
    let (guidance, proposals) = (facts.guidance, facts.roadmap.column(column));
    let known = proposals.filter_map(|it| Some((guidance.practice(&it.practice)?, it)));
    known.collect()
}

/// A practice of Now as an improvement kata.
fn kata(
    facts: &Summary<'_>,
    wanted: &Wanted,
    practice: &Practice,
    proposal: &Proposal,
) -> Vec<Block> {
    let card = facts.assessment.plan.card(&practice.id);
    let card = card.cloned().unwrap_or_default();
    let grounds = facts.standing.grounds(practice, proposal);
    let unblocks: Vec<String> = proposal.unblocks.iter().map(|id| facts.title(id)).collect();
    let own = |own: &str, given: &str| {
        let is_own = !own.trim().is_empty();
        cell(if is_own { own } else { given })
    };
    let (here, ahead) = levels(&grounds);
    let why = text::why_in_short(&grounds, &unblocks, facts.edition);
    let all = [
        (cards::card_why(), cell(why)),
        (cards::card_where_we_are(), here),
        (cards::card_where_to(), ahead),
    ];
    let step = own(&card.first_step, &practice.first_step);
    let after = [
        (
            cards::card_how_we_know(),
            own(&card.measure, &practice.done_when),
        ),
        (words::fact_decided(), decided(practice, &card, wanted)),
    ];
    vec![
        Block::Minor(practice.title.clone()),
        facts_of(all),
        Block::Step(cards::card_first_step().to_owned(), step),
        facts_of(after),
    ]
}

fn facts_of<const N: usize>(all: [(&str, Cell); N]) -> Block {
    let told = all.into_iter().filter(|(_, so)| !so.is_empty());
    Block::Facts(told.map(|(name, so)| (name.to_owned(), so)).collect())
}

/// Who looks after it, when it is looked at again, how far it is and what it takes, in a line; what is not decided
/// says so.
fn decided(practice: &Practice, card: &Card, wanted: &Wanted) -> Cell {
    let owner = card.owner.trim();
    let owner = if owner.is_empty() {
        words::no_owner()
    } else {
        owner
    };
    let due = card
        .due
        .map_or_else(|| words::no_day().to_owned(), number::day);
    let told = |name: &str, so: &str| words::fact_told(name, so);
    let owner = told(cards::card_owner(), owner);
    let all = [
        wanted.with_names.then_some(owner),
        Some(told(cards::card_due(), &due)),
        Some(told(words::fact_status(), term::status(card.status))),
        Some(told(cards::card_effort(), term::effort(practice.effort))),
    ];
    cell(number::apart(all.into_iter().flatten()))
}

/// The levels of today and the next ones; the metrics where no question is answered.
fn levels(grounds: &Grounds) -> (Cell, Cell) {
    let told = |title: &str, level: String, named: &LevelText| {
        let level = results::report_answer(title, &level, &named.name);
        Line::from(number::sentences([
            words::level_reads(&level),
            named.text.clone(),
        ]))
    };
    let here = |it: &CitedAnswer| told(&it.title, assess::level(it.rung), &it.here);
    let ahead = |it: &CitedAnswer| told(&it.title, assess::level(it.next), &it.ahead);
    let metric = |push: &crate::roadmap::Push| Line::from(text::metric(push.metric, push.score));
    let answers = grounds.answers.iter();
    let metrics: Cell = grounds.metrics().iter().map(metric).collect();
    if grounds.answers.is_empty() {
        let up = cards::card_metric_up();
        let up = if metrics.is_empty() {
            Cell::new()
        } else {
            cell(up)
        };
        return (metrics, up);
    }
    (
        answers.clone().map(here).collect(),
        answers.map(ahead).collect(),
    )
}

/// How many of what can wait are named.
const NAMED: usize = 6;

/// What can wait: how much it is, and what comes first.
fn in_later(practices: &[(&Practice, &Proposal)]) -> String {
    let titles = practices.iter().map(|(practice, _)| practice.title.clone());
    let first: Vec<String> = titles.take(NAMED).collect();
    if practices.len() > first.len() {
        words::later_many(practices.len(), &number::apart(first))
    } else {
        words::later_all(&number::apart(first))
    }
}

/// What comes next says what it lifts and waits for.
fn in_next(facts: &Summary<'_>, practice: &Practice, proposal: &Proposal) -> String {
    let grounds = facts.standing.grounds(practice, proposal);
    let waits = proposal.waits_for.iter();
    let waits = waits.map(|it| text::waits(&facts.title(&it.practice), it.score));
    let same = proposal.same_answer.iter();
    let same = same.map(|id| text::same_answer(&facts.title(id)));
    let lifts = text::lifts_by(&grounds.lifts, facts.edition);
    let told = number::sentences(lifts.into_iter().chain(waits).chain(same));
    if told.is_empty() {
        return practice.title.clone();
    }
    cards::checklist_told(&practice.title, &told)
}

/// What is done, and what the team does not want.
fn settled(facts: &Summary<'_>, wanted: &Wanted) -> Vec<Block> {
    let card = |id| facts.assessment.plan.card(id);
    let reason = |id| card(id).and_then(|card| card.dismissed.as_deref());
    let ids = || facts.roadmap.settled.iter();
    let done: Vec<String> = ids()
        .filter(|id| reason(id).is_none())
        .map(|id| facts.title(id))
        .collect();
    let dismissed: Vec<String> = ids()
        .filter_map(|id| {
            let why = reason(id)?.trim();
            let is_told = wanted.with_notes && !why.is_empty();
            let title = facts.title(id);
            Some(if is_told {
                cards::checklist_dismissed(&title, why)
            } else {
                title
            })
        })
        .collect();
    let heads = [
        (text::done as fn(usize) -> String, done),
        (text::dismissed, dismissed),
    ];
    let some = heads.into_iter().filter(|(_, items)| !items.is_empty());
    some.flat_map(|(head, items)| [Block::Heading(head(items.len())), list(items)])
        .collect()
}
