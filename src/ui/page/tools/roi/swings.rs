//! The inputs that move the return most.

use leptos::prelude::*;

use super::Outlook;
use crate::calculator::RoiSwing;
use crate::text::tools::roi as text;
use crate::ui::part::{ShareBar, Shown};
use crate::words;

/// How many are shown.
const MOST: usize = 5;

/// The list with its bars.
#[component]
pub(super) fn Swings(
    /// The return of what is on the sheet.
    outlook: Outlook,
) -> impl IntoView {
    let swings = Memo::new(move |_| {
        let swings =
            outlook.with(|outlook| outlook.as_ref().ok().map(|known| known.swings.clone()));
        swings.unwrap_or_default()
    });
    let rows = move || {
        let swings = swings.get();
        let most = swings.first().map_or(1.0, |swing| swing.moved());
        let rows = swings.into_iter().take(MOST);
        rows.map(|swing| row(swing, swing.moved() / most))
            .collect_view()
    };
    view! {
        <Shown when=move || outlook.with(Result::is_ok)>
            <section class="stack" aria-labelledby="swings-head">
                <div class="section-head">
                    <h2 id="swings-head">{words::tools::roi_swings()}</h2>
                </div>
                <Shown
                    when=move || swings.with(|swings| !swings.is_empty())
                    fallback=|| view! { <p class="measure">{words::tools::roi_swings_none()}</p> }
                >
                    <p class="measure">{words::tools::roi_swings_more()}</p>
                    <ol class="swings plain-list">{rows}</ol>
                </Shown>
            </section>
        </Shown>
    }
}

fn row(swing: RoiSwing, share: f64) -> impl IntoView {
    view! {
        <li class="swings__swing">
            <span class="swings__name">{text::name(swing.input)}</span>
            <ShareBar share />
            <span class="field__hint">{text::swing(swing)}</span>
        </li>
    }
}
