//! A team in the list: its newest assessment, and those before it.

use leptos::prelude::*;

use super::desk::Desk;
use super::earlier::EarlierVisits;
use super::newest::Newest;
use crate::text::visits;

/// A team's place in the list.
#[component]
pub(super) fn Team(
    /// What tells the team from others.
    key: String,
    /// What of the list is looked at.
    desk: Desk,
) -> impl IntoView {
    // The newest first, each with its day, which tells it apart.
    let all = Memo::new(move |_| {
        let ids = desk.visits(&key);
        let days = desk.assessments.with_several(&ids, visits::days);
        ids.into_iter().zip(days).collect::<Vec<_>>()
    });
    // Its place stays as long as it is the same.
    let newest = Memo::new(move |_| all.with(|all| all.first().map(|(id, _)| id.clone())));
    let is_alone = Memo::new(move |_| all.with(|all| all.len() < 2));
    view! {
        <li class="team">
            {move || newest.get().map(|id| view! { <Newest id all desk /> })}
            {move || (!is_alone.get()).then(|| view! { <EarlierVisits all desk /> })}
        </li>
    }
}
