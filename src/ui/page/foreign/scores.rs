//! The other tool's own score, by its own formula.

use leptos::prelude::*;

use crate::exchange::elsewhere::{Foreign, OwnScore, Tool};
use crate::text::foreign as text;
use crate::words;

/// More teams than these are shown only together.
const MOST_TEAMS: usize = 20;

/// The scores of every team, and of all together.
pub(super) fn scores(foreign: &Foreign) -> Option<impl IntoView + use<>> {
    let tool = foreign.tool;
    let together = (!foreign.together.is_empty()).then(|| {
        let heading = words::foreign::score_together();
        view! {
            <h3>{heading}</h3>
            {table(tool, heading, &foreign.together)}
        }
    });
    let is_alone = foreign.teams.len() == 1;
    let teams = foreign.teams.iter().filter(|team| !team.scores.is_empty());
    let teams = teams.take(MOST_TEAMS).map(|team| {
        let name = match team.name.as_str() {
            "" => words::foreign::team_unnamed(),
            name => name,
        };
        let shown = table(tool, name, &team.scores);
        let whole = text::whole(tool, &team.scores);
        if is_alone {
            return shown.into_any();
        }
        let summary = whole.map_or_else(
            || name.to_owned(),
            |score| words::foreign::before_score(name, &score),
        );
        view! {
            <details class="working">
                <summary dir="auto">{summary}</summary>
                <div class="working__body">{shown}</div>
            </details>
        }
        .into_any()
    });
    let teams: Vec<AnyView> = teams.collect();
    (!teams.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="own-score">
                <div class="section-head">
                    <h2 id="own-score">{words::foreign::score()}</h2>
                    <p class="aside-note measure">{text::formula(tool)}</p>
                </div>
                {together}
                {teams}
            </section>
        }
    })
}

/// Scores, each with what it is made of below it.
fn table(tool: Tool, name: &str, scores: &[OwnScore]) -> impl IntoView + use<> {
    let mut rows = Vec::new();
    for score in scores {
        add(tool, score, 0, &mut rows);
    }
    let (caption, label) = (name.to_owned(), name.to_owned());
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=label>
            <table class="data-table">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::foreign::score_of()}</th>
                        <th scope="col" data-kind="number">
                            {words::foreign::score_value()}
                        </th>
                        <th scope="col" data-kind="number">
                            {words::foreign::score_coverage()}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Adds a score's row, and those of its parts.
fn add(tool: Tool, score: &OwnScore, depth: usize, rows: &mut Vec<AnyView>) {
    // A dimension of sectors has none of its own.
    let is_heading = score.value.is_none() && !score.parts.is_empty();
    let value = if is_heading {
        String::new()
    } else {
        text::score(tool, score)
    };
    let row = view! {
        <tr>
            <th scope="row" class="foreign-score" data-depth=depth.to_string() dir="auto">
                {text::score_name(tool, score)}
            </th>
            <td data-kind="number">{value}</td>
            <td data-kind="number">{text::answered(score)}</td>
        </tr>
    };
    rows.push(row.into_any());
    for part in &score.parts {
        add(tool, part, depth + 1, rows);
    }
}
