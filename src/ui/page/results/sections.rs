//! The sections of the results: which one the address asks for, and the list of them that stays in view.

use leptos::prelude::*;

use crate::state::Current;
use crate::ui::address::Address;
use crate::ui::part::said;
use crate::ui::route::Route;
use crate::words::results as words;

/// The query field that names the section.
const SEE: &str = "see";

/// A section with an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum See {
    /// Where the team stands, what stands out, what is next.
    Summary,
    /// Every dimension with its working.
    Dimensions,
    /// The delivery metrics.
    Delivery,
    /// What moved since the assessment before.
    Changes,
    /// What else the answers would serve.
    Questionnaires,
    /// All of it on one page.
    All,
}

impl See {
    const ALL: [Self; 6] = [
        Self::Summary,
        Self::Dimensions,
        Self::Delivery,
        Self::Changes,
        Self::Questionnaires,
        Self::All,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Dimensions => "dimensions",
            Self::Delivery => "delivery",
            Self::Changes => "changes",
            Self::Questionnaires => "questionnaires",
            Self::All => "all",
        }
    }

    fn name(self) -> AnyView {
        let short = |sentence| {
            said(sentence, |_, tail| {
                view! { <span class="section-list__tail">{tail}</span> }.into_any()
            })
        };
        match self {
            Self::Summary => words::see_summary().into_any(),
            Self::Dimensions => words::see_dimensions().into_any(),
            Self::Delivery => short(words::see_delivery()),
            Self::Changes => words::see_changes().into_any(),
            Self::Questionnaires => short(words::see_questionnaires()),
            Self::All => short(words::see_all()),
        }
    }

    /// What the tab is called.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Summary | Self::All => crate::words::first::page_results(),
            Self::Dimensions => words::dimensions(),
            Self::Delivery => crate::words::delivery::title(),
            Self::Changes => words::changes_title(),
            Self::Questionnaires => words::further(),
        }
    }

    /// Whether the assessment has anything to show there.
    fn is_there(self, current: Current) -> bool {
        let read = |is_there: fn(&crate::assessment::Assessment) -> bool| {
            current.read(is_there).unwrap_or_default()
        };
        match self {
            Self::Summary | Self::Questionnaires | Self::All => true,
            Self::Dimensions => !current.scorecards().is_empty(),
            Self::Delivery => read(|assessment| assessment.delivery.is_some()),
            Self::Changes => {
                read(|assessment| assessment.previous.is_some()) || current.previous().is_some()
            }
        }
    }

    /// The way there.
    pub(super) fn href(self, current: Current) -> Option<String> {
        let id = current.id()?;
        Some(match self {
            Self::Summary => Route::Results.of(&id),
            other => Route::Results.with(&[(SEE, other.key())], Some(&id)),
        })
    }
}

/// The section that the address asks for; the summary where it asks for none that is there.
pub(super) fn seen(address: Address, current: Current) -> See {
    let key = address.field(SEE);
    let asked = See::ALL
        .into_iter()
        .find(|see| Some(see.key()) == key.as_deref());
    asked
        .filter(|see| see.is_there(current))
        .unwrap_or(See::Summary)
}

/// The ways to all sections, the one on screen marked.
#[component]
pub(super) fn SectionList(
    /// The section on screen.
    seen: Memo<See>,
) -> impl IntoView {
    let current = Current::expect();
    let item = move |see: See| {
        let href = see.href(current)?;
        Some(view! {
            <li>
                <a href=href aria-current=move || (seen.get() == see).then_some("page")>
                    {see.name()}
                </a>
            </li>
        })
    };
    let there = Memo::new(move |_| See::ALL.map(|see| see.is_there(current)));
    let items = move || {
        let all = See::ALL.into_iter().zip(there.get());
        let there = all.filter(|(_, is_there)| *is_there);
        there.map(|(see, _)| item(see)).collect_view()
    };
    view! {
        <nav class="section-list" aria-label=words::see()>
            <ul class="section-list__items plain-list">{items}</ul>
        </nav>
    }
}

/// Whether a section is the page, or one of several on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The page.
    Alone,
    /// One of several.
    Among,
}

impl Place {
    /// The heading of a section.
    pub(super) fn heading(self, id: &'static str, words: &'static str) -> AnyView {
        match self {
            Self::Alone => view! { <h1 id=id tabindex="-1">{words}</h1> }.into_any(),
            Self::Among => view! {
                <div class="section-head">
                    <h2 id=id>{words}</h2>
                </div>
            }
            .into_any(),
        }
    }
}
