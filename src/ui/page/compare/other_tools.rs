//! The scores of other tools beside Waymark's, for the visits that were taken over from one.
//!
//! Each tool scores by its own formula, on its own scale and of its own items. So its scores stand in a table of
//! their own, in no line with Waymark's, and no difference is taken between the two.

use leptos::prelude::*;

use super::cell::or_nothing;
use super::desk::Desk;
use super::grid::{AreNumbers, Row, grid};
use crate::assessment::Assessment;
use crate::exchange::elsewhere::{Origin, OwnScore, Tool, origins_by_tool};
use crate::scoring::scorecards;
use crate::text::{foreign, number};
use crate::words::compare as words;

/// A visit, and where it comes from.
type From<'a> = (&'a Assessment, Origin);

/// Whether any visit of the team was taken over from another tool.
pub(super) fn are_some(desk: Desk) -> bool {
    desk.of_all(|visits| !origins_by_tool(visits).is_empty())
}

/// Each tool's scores and Waymark's of the same visits.
#[component]
pub(super) fn OtherTools(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    move || {
        desk.of_all(|visits| {
            let oldest_first: Vec<&Assessment> = visits.iter().rev().copied().collect();
            let tools = origins_by_tool(&oldest_first).into_iter();
            let tools = tools.map(|(tool, visits)| of_tool(desk, tool, &visits));
            tools.collect_view()
        })
    }
}

fn of_tool(desk: Desk, tool: Tool, visits: &[From<'_>]) -> impl IntoView + use<> {
    let name = foreign::tool(tool);
    let days: Vec<String> = visits.iter().map(|(it, _)| desk.day_of(&it.id)).collect();
    let columns = |first: &str| [vec![first.to_owned()], days.clone()].concat();
    let theirs = grid(
        words::other_scores(name),
        columns(name),
        their_rows(tool, visits),
        AreNumbers::Yes,
    );
    let ours = grid(
        words::own_scores().to_owned(),
        columns(words::own_name()),
        our_rows(desk, visits),
        AreNumbers::Yes,
    );
    view! {
        <div class="stack">
            <h3>{name}</h3>
            <p class="aside-note measure">{foreign::formula(tool)}</p>
            {theirs}
            {ours}
        </div>
    }
}

/// What the tool scores, with its score at each visit and what that rests on.
fn their_rows(tool: Tool, visits: &[From<'_>]) -> Vec<Row> {
    let mut names: Vec<(String, String)> = Vec::new();
    for score in visits.iter().flat_map(|(_, origin)| &origin.scores) {
        if names.iter().all(|(name, _)| *name != score.name) {
            names.push((score.name.clone(), foreign::score_name(tool, score)));
        }
    }
    let rows = names.into_iter().map(|(name, shown)| {
        let cells = visits.iter().map(|(_, origin)| {
            let score = origin.scores.iter().find(|score| score.name == name);
            or_nothing(score.map(|score| told(tool, score).into_any()))
        });
        Row {
            cells: cells.collect(),
            name: shown.into_any(),
        }
    });
    rows.collect()
}

fn told(tool: Tool, score: &OwnScore) -> String {
    words::score_of(&foreign::score(tool, score), &foreign::answered(score))
}

/// Waymark's score of each questionnaire at the same visits.
fn our_rows(desk: Desk, visits: &[From<'_>]) -> Vec<Row> {
    let catalogue = desk.catalogue();
    let cards: Vec<_> = visits
        .iter()
        .map(|(visit, _)| scorecards(&catalogue, visit))
        .collect();
    let mut asked = Vec::new();
    for card in cards.iter().flatten() {
        if !asked.contains(&card.questionnaire) {
            asked.push(card.questionnaire.clone());
        }
    }
    let rows = asked.iter().map(|questionnaire| {
        let naming = desk.naming(questionnaire);
        let cells = cards.iter().map(|cards| {
            let card = cards.iter().find(|it| it.questionnaire == *questionnaire);
            or_nothing(card.map(|card| {
                let score = card.score.map_or_else(
                    || words::score_none().to_owned(),
                    |score| number::score_among(score, naming.bands()),
                );
                let coverage = card.coverage;
                let rests_on = words::answered_of(coverage.answered, coverage.applicable());
                let score = if card.score.is_some() && coverage.is_provisional() {
                    words::trend_provisional(&score)
                } else {
                    score
                };
                words::score_of(&score, &rests_on).into_any()
            }))
        });
        Row {
            name: desk.title(questionnaire).into_any(),
            cells: cells.collect(),
        }
    });
    rows.collect()
}
