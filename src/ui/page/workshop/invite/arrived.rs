//! What came in, in an order that says nothing of who came first.

use leptos::prelude::*;

use crate::ordered::sorted_by;
use crate::state::{Notices, OpenWorkshop};
use crate::text::{room, workshop as text};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::{Shown, control};
use crate::words;
use crate::workshop::{SavedBallot, Workshop};

/// As many people as one looks through.
const SHOWN: usize = 200;

/// How many have answered, and each of them.
#[component]
pub(super) fn Arrived() -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let people = Memo::new(move |_| open.read(|it| it.ballots.people()));
    let is_open = RwSignal::new(false);
    view! {
        <section class="stack" aria-labelledby="arrived">
            <h2 id="arrived">{words::workshop::arrived()}</h2>
            <p role="status">{move || words::workshop::arrived_people(people.get())}</p>
            <Shown when=move || people.get() != 0>
                <details class="working" on:toggle=move |_| is_open.set(true)>
                    <summary>{words::workshop::arrived_each()}</summary>
                    <div class="working__body">
                        <p class="field__hint">{words::workshop::arrived_order()}</p>
                        <Shown when=move || is_open.get()>{move || rows(open)}</Shown>
                    </div>
                </details>
            </Shown>
        </section>
    }
}

/// The ballots by their initials. Those without come in the order of their nonces, which are drawn.
fn ballots(workshop: &Workshop) -> Vec<SavedBallot> {
    let ballots = workshop.ballots.saved().ballots;
    sorted_by(ballots, |one, other| {
        one.ballot.initials().cmp(&other.ballot.initials())
    })
}

fn rows(open: OpenWorkshop) -> impl IntoView {
    let (all, is_closed) = open.read(|it| (ballots(it), it.ballots.is_closed()));
    let more = all.len().saturating_sub(SHOWN);
    let rows = all.into_iter().take(SHOWN);
    let rows = rows.map(|saved| row(open, saved, is_closed)).collect_view();
    view! {
        <ul class="plain-list">{rows}</ul>
        {(more > 0).then(|| view! { <p>{words::workshop::more_people(more)}</p> })}
    }
}

fn row(open: OpenWorkshop, saved: SavedBallot, is_closed: bool) -> impl IntoView {
    let notices = Notices::expect();
    let who = text::who(saved.ballot.initials());
    let votes = saved.ballot.votes();
    let answers = votes.iter().flatten().count();
    let answers = words::workshop::arrived_answers(answers, votes.len());
    let role = saved.ballot.role().map(room::role);
    let nonce = saved.nonce.filter(|_| !is_closed);
    let told = who.clone();
    let take_out = move |_| {
        let Some(nonce) = nonce else { return };
        let mut taken = None;
        open.change(|workshop| taken = workshop.ballots.take_out(nonce));
        let Some(taken) = taken else { return };
        notices.say_with_undo(words::workshop::taken_out(&told), move || {
            let mut is_back = false;
            open.change(|workshop| is_back = workshop.ballots.put_back(taken.clone()));
            if !is_back {
                notices.say(words::workshop::put_back_failed());
            }
        });
        focus_once_shown(".toast button");
    };
    let button = nonce.map(|_| {
        view! {
            <button class="button button--plain push-end" type="button" on:click=take_out>
                {control(words::workshop::take_out(), &who)}
            </button>
        }
    });
    view! {
        <li class="cluster">
            <strong>{who.clone()}</strong>
            <span class="aside-note">{answers}</span>
            {role.map(|role| view! { <span class="tag">{role}</span> })}
            {button}
        </li>
    }
}
