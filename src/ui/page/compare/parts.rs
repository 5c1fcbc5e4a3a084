//! The ways to the parts of the page.

use leptos::prelude::*;

use super::desk::Desk;
use crate::words::compare as words;

/// A list of what the page shows, in its order.
#[component]
pub(super) fn Parts(
    /// What the page looks at.
    desk: Desk,
) -> impl IntoView {
    let rows = move || {
        let compared = desk.chosen.with(|chosen| chosen.len() > 1);
        let compared = compared.then(|| {
            let catalogue = desk.catalogue();
            let scores = desk.of_chosen(|visits| {
                let chosen = visits.last().map(|last| last.chosen(&catalogue));
                let chosen = chosen.into_iter().flatten();
                let scores = chosen.map(|it| (super::shared::heading(&it.id), it.title.clone()));
                scores.collect::<Vec<_>>()
            });
            let rest = [("answers", words::answers()), ("actions", words::actions())];
            scores.into_iter().chain(rest.map(owned))
        });
        let always = [
            ("trends", words::trends()),
            ("journal", words::journal()),
            ("targets", words::targets()),
        ];
        let elsewhere = super::other_tools::are_some(desk);
        let elsewhere = elsewhere.then(|| owned(("other-tools", words::other_tools())));
        let [trends, journal, targets] = always.map(owned);
        let always = [Some(trends), Some(journal), elsewhere, Some(targets)];
        let always = always.into_iter().flatten();
        let rows = compared.into_iter().flatten().chain(always);
        let rows = rows.map(|(id, name)| view! { <li><a href=format!("#{id}")>{name}</a></li> });
        rows.collect_view()
    };
    view! {
        <nav class="compare-parts margin-note" aria-labelledby="parts">
            <h2 class="map-name" id="parts">
                {words::parts()}
            </h2>
            <ul class="plain-list">{rows}</ul>
        </nav>
    }
}

fn owned((id, name): (&str, &str)) -> (String, String) {
    (id.to_owned(), name.to_owned())
}
