//! What the roadmap proposes, and what the room proposes itself.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::plan::{Offer, Plan};
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::{Shown, control};
use crate::words::closing as words;
use crate::workshop::Proposal;

/// As many proposals of the roadmap are in sight at once: the room has some of its own.
const FIRST: usize = 3;
/// The longest proposal of the room.
const LONGEST: &str = "300";

/// The proposals that are not in the vote yet.
#[component]
pub(super) fn Offered(
    /// What is decided.
    plan: Plan,
) -> impl IntoView {
    let left = Memo::new(move |_| {
        let proposals = plan.workshop.read(|it| it.dots.proposals().to_vec());
        let is_in = |offer: &Offer| {
            let practice = Proposal::Practice(offer.practice.clone());
            proposals.iter().any(|(proposal, _)| *proposal == practice)
        };
        plan.offers.with(|offers| {
            let left = offers.iter().filter(|offer| !is_in(offer));
            left.cloned().collect::<Vec<Offer>>()
        })
    });
    let offer = move |offers: Vec<Offer>| {
        plan.workshop.change(|workshop| {
            for offer in offers {
                workshop.dots.propose(Proposal::Practice(offer.practice));
            }
        });
        // The button that was pressed is gone.
        focus_once_shown("#offered");
    };
    let rows = move |offers: Vec<Offer>| {
        let rows = offers.into_iter().map(|one| {
            let Offer { title, why, .. } = one.clone();
            view! {
                <li class="proposal">
                    <div class="stack stack--tight">
                        <h4>{title.clone()}</h4>
                        <p class="aside-note">{why}</p>
                    </div>
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| offer(vec![one.clone()])
                    >
                        {control(words::offer(), &title)}
                    </button>
                </li>
            }
        });
        rows.collect_view()
    };
    let nothing = move || {
        if plan.offers.with(Vec::is_empty) {
            words::offered_none()
        } else {
            words::offered_all_in()
        }
    };
    let count = Memo::new(move |_| left.with(Vec::len));
    let is_empty = Memo::new(move |_| count.get() == 0);
    let has_rest = Memo::new(move |_| count.get() > FIRST);
    let are_several = Memo::new(move |_| count.get() > 1);
    view! {
        <section class="stack" aria-labelledby="offered">
            <div class="section-head">
                <h3 id="offered">{words::offered()}</h3>
                <p class="aside-note">{words::offered_more()}</p>
            </div>
            <Shown when=is_empty>
                <p>{nothing}</p>
            </Shown>
            <ul class="proposals plain-list">
                {move || rows(left.with(|left| left.iter().take(FIRST).cloned().collect()))}
            </ul>
            <Shown when=has_rest>
                <details class="working">
                    <summary>{move || words::offered_rest(count.get().saturating_sub(FIRST))}</summary>
                    <ul class="proposals plain-list working__body">
                        {move || rows(left.with(|left| left.iter().skip(FIRST).cloned().collect()))}
                    </ul>
                </details>
            </Shown>
            <Shown when=are_several>
                <p>
                    <button
                        class="button"
                        type="button"
                        on:click=move |_| offer(left.get_untracked())
                    >
                        {move || words::offer_all(count.get())}
                    </button>
                </p>
            </Shown>
            <Propose plan />
        </section>
    }
}

/// A proposal of the room.
#[component]
fn Propose(plan: Plan) -> impl IntoView {
    let draft = RwSignal::new(String::new());
    let is_refused = RwSignal::new(false);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let proposal = Proposal::Own(draft.get_untracked().trim().to_owned());
        let mut is_taken = false;
        plan.workshop
            .change(|workshop| is_taken = workshop.dots.propose(proposal));
        is_refused.set(!is_taken);
        if is_taken {
            draft.set(String::new());
        }
    };
    view! {
        <form class="field" on:submit=add>
            <label for="propose">{words::propose()}</label>
            <input
                id="propose"
                type="text"
                dir="auto"
                autocomplete="off"
                maxlength=LONGEST
                aria-describedby="propose-error"
                aria-invalid=move || is_refused.get().then_some("true")
                prop:value=draft
                on:input=move |event| {
                    draft.set(event_target_value(&event));
                    is_refused.set(false);
                }
            />
            <p
                class="field__error"
                id="propose-error"
                role="alert"
                hidden=move || !is_refused.get()
            >
                {move || is_refused.get().then(words::propose_refused)}
            </p>
            <p>
                <button class="button" type="submit">
                    {words::propose_add()}
                </button>
            </p>
        </form>
    }
}
