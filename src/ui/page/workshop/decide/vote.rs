//! The vote with dots.

use leptos::prelude::*;

use super::plan::Plan;
use crate::text::discuss as text;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::{CountInput, Shown, control};
use crate::words::{closing as words, workshop as prepared};
use crate::workshop::{DotVote, Proposal, Workshop};

/// The most dots that one person may have, and that a proposal may.
const MOST_EACH: u32 = 20;
const MOST: u32 = 100_000;

/// Every proposal with its dots, in the order they were made: under the hands of who counts, nothing
/// moves. The projector ranks them.
#[component]
pub(super) fn Vote(
    /// What is decided.
    plan: Plan,
) -> impl IntoView {
    let dots = Memo::new(move |_| plan.workshop.read(|it| it.dots.clone()));
    let proposals = move || {
        let proposals = dots.with(|dots| dots.proposals().to_vec());
        let proposals = proposals.into_iter().map(|(proposal, _)| proposal);
        proposals.collect::<Vec<Proposal>>()
    };
    let is_empty = Memo::new(move |_| dots.with(|dots| dots.proposals().is_empty()));
    let people = Memo::new(move |_| plan.workshop.read(Workshop::people));
    let left = move || dots.with(|dots| left(dots, people.get()));
    // Rows come and go, and each field needs a name of its own.
    let rows = StoredValue::new(0_usize);
    let each = Signal::derive(move || dots.with(|dots| dots.dots_each));
    let set_each = Callback::new(move |each| {
        plan.workshop
            .change(|workshop| workshop.dots.dots_each = each);
    });
    view! {
        <section class="stack" aria-labelledby="vote">
            <div class="section-head">
                <h3 id="vote">{words::vote()}</h3>
                <p class="aside-note">{words::vote_more()}</p>
            </div>
            <Shown
                when=move || !is_empty.get()
                fallback=|| view! { <p>{words::vote_none()}</p> }
            >
                <CountInput
                    id="dots-each".into()
                    label=words::dots_each()
                    value=each
                    most=MOST_EACH
                    steps=[prepared::fewer(), prepared::more()]
                    is_closed=false
                    on_count=set_each
                />
                <p class="proposals__left" role="status">
                    {left}
                </p>
            </Shown>
            <ul class="proposals plain-list">
                <For each=proposals key=key let:proposal>
                    {
                        rows.update_value(|rows| *rows += 1);
                        row(plan, dots, proposal, rows.get_value())
                    }
                </For>
            </ul>
        </section>
    }
}

/// Tells proposals apart.
fn key(proposal: &Proposal) -> (bool, String) {
    match proposal {
        Proposal::Practice(id) => (true, id.to_string()),
        Proposal::Own(words) => (false, words.clone()),
    }
}

/// How many dots are left, or too many, or given where nobody knows how many people there are.
fn left(dots: &DotVote, people: usize) -> String {
    let given = dots.given();
    let Some(count) = u32::try_from(people).ok().filter(|people| *people > 0) else {
        return words::dots_given(text::whole(given));
    };
    if let Some(left) = dots.left(count) {
        return words::dots_left(text::whole(left), people);
    }
    let had = dots.dots_each.saturating_mul(count);
    words::dots_over(text::whole(given.saturating_sub(had)), people)
}

/// A proposal with its dots and what can be done with it.
fn row(plan: Plan, dots: Memo<DotVote>, proposal: Proposal, number: usize) -> AnyView {
    let title = plan.title(&proposal);
    let proposal = StoredValue::new(proposal);
    let count = Signal::derive(move || {
        proposal.with_value(|proposal| dots.with(|dots| dots_of(dots, proposal)))
    });
    // Of equal ones the place is the same.
    let place = move || {
        let here = count.get();
        let above = |(_, dots): &&(Proposal, u32)| *dots > here;
        let above = dots.with(|dots| dots.proposals().iter().filter(above).count());
        (here > 0).then(|| words::place(above + 1))
    };
    let on_count = Callback::new(move |count| {
        plan.workshop.change(|workshop| {
            proposal.with_value(|proposal| workshop.dots.set_dots(proposal, count));
        });
    });
    let delete = move |_| {
        let before = plan.workshop.snapshot().dots;
        let workshop = plan.workshop;
        workshop.change(|workshop| {
            proposal.with_value(|proposal| workshop.dots.withdraw(proposal));
        });
        focus_once_shown("#vote");
        plan.notices.say_with_undo(words::withdrawn(), move || {
            let before = before.clone();
            workshop.change(|workshop| workshop.dots = before);
        });
    };
    view! {
        <li class="proposal">
            <div class="stack stack--tight">
                <h4 dir="auto">{title.clone()}</h4>
                <p class="map-name">{place}</p>
            </div>
            <CountInput
                id=format!("dots-{number}")
                label=words::dots_of(&title)
                value=count
                most=MOST
                steps=[prepared::fewer(), prepared::more()]
                is_closed=false
                on_count
            />
            <div class="cluster">
                <button
                    class="button"
                    type="button"
                    on:click=move |_| proposal.with_value(|proposal| plan.take_on(proposal))
                >
                    {control(words::take_on(), &title)}
                </button>
                <button class="button button--plain" type="button" on:click=delete>
                    {control(words::withdraw(), &title)}
                </button>
            </div>
        </li>
    }
    .into_any()
}

fn dots_of(dots: &DotVote, proposal: &Proposal) -> u32 {
    let mut proposals = dots.proposals().iter();
    let found = proposals.find(|(known, _)| known == proposal);
    found.map_or(0, |(_, dots)| *dots)
}
