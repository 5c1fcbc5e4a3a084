//! The second window, for everybody to see.

use leptos::prelude::*;

use crate::browser::page;
use crate::state::OpenWorkshop;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::words;

/// The button that opens it.
#[component]
pub(super) fn Projector() -> impl IntoView {
    let open = expect_context::<OpenWorkshop>();
    let id = open.id();
    let href = Route::to_stage(id);
    let is_blocked = RwSignal::new(false);
    let to_window = href.clone();
    let click = move |_| {
        is_blocked.set(!page::open_window(&to_window, &format!("projector-{id}")));
    };
    view! {
        <section class="stack" aria-labelledby="projector">
            <h2 id="projector">{words::workshop::projector_heading()}</h2>
            <p class="measure">{words::workshop::projector_more()}</p>
            <p class="cluster">
                <button class="button" type="button" on:click=click>
                    {words::workshop::projector()}
                </button>
            </p>
            <Shown when=move || is_blocked.get()>
                <div class="notice stack stack--tight" role="alert">
                    <p>{words::workshop::projector_blocked()}</p>
                    <p>
                        <a href=href.clone()>{words::workshop::projector_link()}</a>
                    </p>
                </div>
            </Shown>
        </section>
    }
}
