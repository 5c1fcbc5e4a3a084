//! The end of answering.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::dialog;
use crate::state::OpenWorkshop;
use crate::text::workshop as text;
use crate::ui::keyboard::focus_soon;
use crate::words;

/// The button that ends it, and what it asks before.
#[component]
pub(in crate::ui::page::workshop) fn Close() -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let element = NodeRef::<Dialog>::new();
    let is_closed = Memo::new(move |_| open.read(|it| it.ballots.is_closed()));
    let ask = move |_| {
        if let Some(element) = element.get_untracked() {
            dialog::open(&element);
        }
    };
    let leave = move || {
        if let Some(element) = element.get_untracked() {
            element.close();
        }
    };
    let close = move |_| {
        open.change(|workshop| workshop.ballots.close());
        leave();
        // The button that was pressed is gone.
        focus_soon("#close");
    };
    let what = move || open.read(|it| text::closing(it.session.invitation().anonymity()));
    let body = move || {
        if is_closed.get() {
            return view! { <p>{words::workshop::closed_now()}</p> }.into_any();
        }
        view! {
            <p class="measure">{words::workshop::close_more()}</p>
            <p>
                <button class="button" type="button" aria-haspopup="dialog" on:click=ask>
                    {words::workshop::close()}
                </button>
            </p>
        }
        .into_any()
    };
    view! {
        <section class="stack" aria-labelledby="close">
            <h2 id="close" tabindex="-1">
                {words::workshop::close_heading()}
            </h2>
            {body}
            <dialog
                class="dialog"
                node_ref=element
                aria-labelledby="close-title"
                aria-describedby="close-what"
            >
                <div class="dialog__body">
                    <h2 class="dialog__title" id="close-title">
                        {words::workshop::close_title()}
                    </h2>
                    <p id="close-what">{what}</p>
                    <p class="dialog__actions">
                        <button class="button" type="button" on:click=close>
                            {words::workshop::close_do()}
                        </button>
                        <button
                            class="button button--plain"
                            type="button"
                            on:click=move |_| leave()
                        >
                            {words::workshop::close_cancel()}
                        </button>
                    </p>
                </div>
            </dialog>
        </section>
    }
}
