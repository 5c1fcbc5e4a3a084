//! What works without phones: hands, this device, paper.

use leptos::prelude::*;

use super::answering::Turn;
use super::hands::Hands;
use crate::state::OpenWorkshop;
use crate::ui::part::{Shown, said};
use crate::ui::route::Route;
use crate::words;

/// The ways in without phones.
#[component]
pub(super) fn Without(
    /// Whose turn it is on this device.
    turn: RwSignal<Option<Turn>>,
) -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let is_counting = RwSignal::new(false);
    let is_closed = Memo::new(move |_| open.read(|it| it.ballots.is_closed()));
    let href = untrack(|| open.read(|it| Route::to_sheets_of(it.session.invitation())));
    let href = StoredValue::new(href);
    let sheet = move || {
        said(words::workshop::paper_more(), |_, words| {
            view! { <a href=href.get_value()>{words}</a> }.into_any()
        })
    };
    view! {
        <section class="stack" aria-labelledby="without">
            <h2 id="without">{words::workshop::without()}</h2>
            <div>
                <details class="working" on:toggle=move |_| is_counting.set(true)>
                    <summary>{words::workshop::hands()}</summary>
                    <div class="working__body">
                        <Shown when=move || is_counting.get()>
                            <Hands />
                        </Shown>
                    </div>
                </details>
                <Shown when=move || !is_closed.get()>
                    <details class="working">
                        <summary>{words::workshop::device()}</summary>
                        <div class="working__body">
                            <p class="measure">{words::workshop::device_more()}</p>
                            <p>
                                <button
                                    class="button"
                                    type="button"
                                    on:click=move |_| turn.set(Some(Turn::Person))
                                >
                                    {words::workshop::device_begin()}
                                </button>
                            </p>
                        </div>
                    </details>
                    <details class="working">
                        <summary>{words::workshop::paper()}</summary>
                        <div class="working__body">
                            <p class="measure">{sheet}</p>
                            <p>
                                <button
                                    class="button"
                                    type="button"
                                    on:click=move |_| turn.set(Some(Turn::Person))
                                >
                                    {words::workshop::paper_enter()}
                                </button>
                            </p>
                        </div>
                    </details>
                </Shown>
            </div>
        </section>
    }
}
