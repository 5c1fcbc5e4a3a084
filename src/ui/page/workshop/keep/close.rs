//! Takes no more answers, once somebody is sure.

use leptos::html;
use leptos::prelude::*;

use crate::browser::dialog;
use crate::state::OpenWorkshop;
use crate::ui::part::Shown;
use crate::words::closing as words;
use crate::workshop::Anonymity;

/// Closes the box.
#[component]
pub(super) fn Close(
    /// The workshop.
    workshop: OpenWorkshop,
) -> impl IntoView {
    let is_closed = Memo::new(move |_| workshop.read(|it| it.ballots.is_closed()));
    let forgets = workshop.read(|it| it.session.invitation().anonymity() == Anonymity::Nobody);
    let what = if forgets {
        words::close_forgets()
    } else {
        words::close_more()
    };
    let element = NodeRef::<html::Dialog>::new();
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
        leave();
        workshop.change(|workshop| workshop.ballots.close());
        crate::browser::focus::on("#close");
    };
    view! {
        <section class="panel" aria-labelledby="close">
            <h3 id="close" tabindex="-1">
                {words::close()}
            </h3>
            <Shown
                when=move || !is_closed.get()
                fallback=|| view! { <p role="status">{words::closed()}</p> }
            >
                <p>{what}</p>
                <p>
                    <button class="button" type="button" on:click=ask>
                        {words::close_now()}
                    </button>
                </p>
            </Shown>
        </section>
        <dialog class="dialog" aria-label=words::close_sure() node_ref=element>
            <div class="dialog__body">
                <h2 class="dialog__title">{words::close_sure()}</h2>
                <p>{what}</p>
                <p>{words::close_warning()}</p>
                <p class="dialog__actions">
                    <button class="button" type="button" on:click=close>
                        {words::close_now()}
                    </button>
                    <button class="button button--plain" type="button" on:click=move |_| leave()>
                        {words::close_not()}
                    </button>
                </p>
            </div>
        </dialog>
    }
}
