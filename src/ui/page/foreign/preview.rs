//! What was read.

use std::sync::Arc;

use leptos::prelude::*;

use super::report::ReportTable;
use super::scores::scores;
use super::take_over::TakeOver;
use crate::exchange::elsewhere::{Foreign, ForeignTeam};
use crate::state::ForeignDesk;
use crate::text::{foreign as text, number};
use crate::words;

/// More teams than these are counted, not named.
const MOST_NAMES: usize = 12;

/// What the files say, and what can be taken over.
#[component]
pub(super) fn Preview(
    /// What is on the page.
    desk: ForeignDesk,
    /// What was read.
    foreign: Arc<Foreign>,
) -> impl IntoView {
    let remarks = foreign.remarks.iter();
    let remarks = remarks.map(|remark| view! { <li>{text::remark(remark)}</li> });
    let remarks = remarks.collect_view();
    let has_remarks = !foreign.remarks.is_empty();
    view! {
        <section class="stack stack--section" aria-labelledby="outcome">
            <div class="stack">
                <h2 id="outcome" tabindex="-1">
                    {words::foreign::preview(text::tool(foreign.tool))}
                </h2>
                {facts(&foreign)}
                {has_remarks.then(|| view! { <ul class="measure">{remarks}</ul> })}
                <TakeOver desk foreign=foreign.clone() />
            </div>
            {scores(&foreign)}
            <ReportTable foreign />
        </section>
    }
}

/// Which files, who, what, when, and what becomes of it.
fn facts(foreign: &Foreign) -> impl IntoView + use<> {
    let told = |of: fn(&ForeignTeam) -> String| {
        let mut all: Vec<String> = Vec::new();
        for said in foreign.teams.iter().map(of) {
            if !said.is_empty() && !all.contains(&said) {
                all.push(said);
            }
        }
        (!all.is_empty()).then(|| match all.len() {
            ..=MOST_NAMES => number::list(&all),
            many => words::foreign::many(many),
        })
    };
    let facts = [
        (words::foreign::files(), Some(files(foreign))),
        (words::foreign::teams(), told(|team| team.name.clone())),
        (words::foreign::scope(), told(|team| team.scope.clone())),
        (
            words::foreign::participants(),
            told(|team| team.participants.clone()),
        ),
        (
            words::foreign::day(),
            told(|team| team.date.map(number::day).unwrap_or_default()),
        ),
        (words::foreign::report(), Some(text::sum(foreign))),
    ];
    let facts = facts.into_iter().filter_map(|(name, said)| {
        let said = said.filter(|said| !said.is_empty())?;
        Some(view! {
            <div>
                <dt>{name}</dt>
                <dd dir="auto">{said}</dd>
            </div>
        })
    });
    view! { <dl class="fact-list foreign-facts">{facts.collect_view()}</dl> }
}

fn files(foreign: &Foreign) -> String {
    match foreign.files.len() {
        ..=MOST_NAMES => foreign.files.join(", "),
        many => words::foreign::many(many),
    }
}
