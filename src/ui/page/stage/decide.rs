//! What the room may try, and what it takes on.

use leptos::prelude::*;

use crate::state::Content;
use crate::text::{discuss as text, number};
use crate::words::stage as words;
use crate::workshop::{Experiment, Proposal};

/// How many proposals fit on one view.
const MOST: usize = 6;

/// Proposals with their dots, or the experiments once there are some.
pub(super) fn decide(proposals: &[(Proposal, u32)], experiments: &[Experiment]) -> AnyView {
    let body = if experiments.is_empty() {
        proposed(proposals).into_any()
    } else {
        taken_on(experiments).into_any()
    };
    let given: u32 = proposals.iter().map(|(_, dots)| *dots).sum();
    let given = (given > 0).then(|| words::dots(text::whole(given)));
    view! {
        <p class="stage__bar">
            <span>{words::decide_bar()}</span>
            {given.map(|given| view! { <span role="status">{given}</span> })}
        </p>
        <div class="stage__main">
            <h1 tabindex="-1">{words::decide()}</h1>
            {body}
        </div>
        <div class="stage__call">
            <p>{words::decide_more()}</p>
        </div>
    }
    .into_any()
}

fn proposed(proposals: &[(Proposal, u32)]) -> impl IntoView + use<> {
    let rest = proposals.len().saturating_sub(MOST);
    let rows = proposals.iter().take(MOST).map(|(proposal, dots)| {
        view! {
            <li class="stage__proposal">
                <strong class="stage__dots-given">{words::dots(text::whole(*dots))}</strong>
                <span dir="auto">{said(proposal)}</span>
            </li>
        }
    });
    let none = proposals
        .is_empty()
        .then(|| view! { <p>{words::proposals_none()}</p> });
    let rest =
        (rest > 0).then(|| view! { <p class="stage__silent">{words::proposals_rest(rest)}</p> });
    view! {
        <div class="stage__answers">
            {none} <ol class="stage__list plain-list">{rows.collect_view()}</ol> {rest}
        </div>
    }
}

/// The words of a proposal, once its practice is here.
fn said(proposal: &Proposal) -> String {
    match proposal {
        Proposal::Own(said) => said.clone(),
        Proposal::Practice(id) => {
            let guidance = Content::expect().guidance().here();
            let practice = guidance.as_ref().and_then(|it| it.practice(id));
            practice.map_or_else(|| words::loading().to_owned(), |it| it.title.clone())
        }
    }
}

fn taken_on(experiments: &[Experiment]) -> impl IntoView + use<> {
    let rows = experiments.iter().map(|experiment| {
        let owner = experiment.owner.trim();
        let owner = (!owner.is_empty()).then(|| words::owner(owner));
        let review = experiment
            .review
            .map(|day| words::review(&number::day(day)));
        let signal = experiment.signal.trim();
        let signal = (!signal.is_empty()).then(|| words::signal(signal));
        let facts = owner.into_iter().chain(review).chain(signal);
        view! {
            <li class="stage__experiment" dir="auto">
                <strong>{experiment.what.clone()}</strong>
                <span class="stage__aside">{number::apart(facts)}</span>
            </li>
        }
    });
    view! { <ol class="stage__list plain-list">{rows.collect_view()}</ol> }
}
