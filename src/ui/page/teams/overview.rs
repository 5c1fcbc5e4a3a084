//! What is looked at, in sentences.

use leptos::prelude::*;

use crate::state::teams::{Picture, TeamsDesk};
use crate::text::{number, teams as text};
use crate::ui::part::ToldAtRest;
use crate::words;

/// A sentence about so many things.
type Counted = fn(usize) -> String;

/// How many teams are looked at, and what is left out.
#[component]
pub(super) fn Overview(
    /// What is on the page.
    desk: TeamsDesk,
) -> impl IntoView {
    let said = move || {
        let picture = desk.picture()?;
        let teams = picture.rollup.teams.len();
        Some(text::looked_at(
            teams,
            picture.all_teams,
            picture.assessments,
        ))
    };
    let told = Signal::derive(move || said().into_iter().collect());
    let beside = move || {
        let picture = desk.picture()?;
        let beside = beside(&picture);
        (!beside.is_empty())
            .then(|| view! { <p class="aside-note measure">{number::sentences(beside)}</p> })
    };
    view! {
        <p>{said}</p>
        <ToldAtRest lines=told />
        {beside}
    }
}

fn beside(picture: &Picture) -> Vec<String> {
    let counted = [
        (picture.undated, words::teams::undated as Counted),
        (picture.made_up, words::rollup::made_up),
        (picture.of_several_scopes, words::rollup::several_scopes),
        (picture.of_several_regions, words::rollup::several_regions),
        (picture.refused_files, words::teams::refused),
    ];
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    let unknown = picture.rollup.unknown.iter();
    let unknown = unknown.map(|(id, teams)| words::rollup::unknown(id.as_str(), *teams));
    counted
        .map(|(count, say)| say(count))
        .chain(unknown)
        .collect()
}
