//! Links that open an issue with its text filled in.

use leptos::prelude::*;

use crate::report::actions::{Action, Forge, LinkProblem, issue_link, repository};
use crate::ui::part::{Shown, TextField};
use crate::words::export as words;

/// The longest address of a repository.
const MOST_CHARACTERS: usize = 500;

/// The part of the section.
#[component]
pub(super) fn Links(
    /// The actions.
    all: Memo<Vec<Action>>,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let otherwise = RwSignal::new(Forge::GitHub);
    let found = Memo::new(move |_| {
        let typed = typed.get();
        (!typed.trim().is_empty()).then(|| repository(&typed, otherwise.get()))
    });
    let error = Signal::derive(move || match found.get()? {
        Ok(_) => None,
        Err(LinkProblem::NotSecure) => Some(words::repository_not_secure()),
        Err(LinkProblem::NoRepository) => Some(words::repository_unknown()),
    });
    // Where the host tells nothing, the choice changes what is found.
    let is_doubtful = Memo::new(move |_| {
        let typed = typed.get();
        let forges = [Forge::GitHub, Forge::GitLab].map(|forge| repository(&typed, forge));
        let [one, other] = forges.map(|found| found.map(|(_, forge)| forge).ok());
        one != other
    });
    let links = move || {
        let (address, forge) = found.get()?.ok()?;
        let link = |action: &Action| {
            view! {
                <li>
                    <a
                        href=issue_link(&address, forge, action)
                        target="_blank"
                        rel="external noopener noreferrer"
                    >
                        {words::new_issue(&action.title)}
                    </a>
                </li>
            }
        };
        let links = all.with(|all| all.iter().map(link).collect_view());
        Some(view! { <ul>{links}</ul> })
    };
    view! {
        <div class="stack">
            <h3>{words::links()}</h3>
            <p>{words::links_more()}</p>
            <TextField
                id="repository"
                label=words::repository()
                hint=words::repository_hint()
                value=typed
                length=MOST_CHARACTERS
                error
            />
            <Shown when=move || is_doubtful.get()>
                <fieldset class="choices">
                    <legend>{words::forge()}</legend>
                    {choice(Forge::GitHub, "GitHub", otherwise)}
                    {choice(Forge::GitLab, "GitLab", otherwise)}
                </fieldset>
            </Shown>
            {links}
        </div>
    }
}

fn choice(forge: Forge, name: &'static str, chosen: RwSignal<Forge>) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="forge"
                prop:checked=move || chosen.get() == forge
                on:change=move |_| chosen.set(forge)
            />
            {name}
        </label>
    }
}
