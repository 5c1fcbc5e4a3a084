//! What a file brings, as it would look once it is kept.

use std::sync::Arc;

use leptos::prelude::*;

use super::Outcome;
use super::keep::Keep;
use super::update::Update;
use crate::browser::focus;
use crate::questionnaire::{Catalogue, Dimension, Entry, Question, Questionnaire};
use crate::scoring::{BandEdition, Coverage};
use crate::state::{Brought, OwnFiles, Preferences, Shipped};
use crate::text::own_questionnaires as text;
use crate::ui::part::{BandRuler, LevelChip, Naming, said, strong};
use crate::words;

/// The preview of the file that came last.
#[component]
pub(super) fn Preview(
    /// What the file brings.
    brought: Arc<Brought>,
    /// What the file turned out to be; nothing puts the preview away.
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let put_away = Callback::new(move |()| {
        outcome.set(None);
        focus::on("main h1");
    });
    let on_kept = Callback::new(|()| ());
    view! {
        <section class="own-preview stack stack--wide" aria-labelledby="outcome">
            <div class="section-head">
                <h2 id="outcome" tabindex="-1" dir="auto">
                    {heading(&brought)}
                </h2>
            </div>
            <Update brought=brought.clone() />
            <Keep brought=brought.clone() on_kept put_away=Some(put_away) />
            {sheets(&brought)}
        </section>
    }
}

/// What heads a file's preview: its questionnaire, if there is only one.
pub(super) fn heading(brought: &Brought) -> String {
    match brought.content.library.catalogue.questionnaires() {
        [only] => text::preview(only),
        _ => words::own::preview().to_owned(),
    }
}

/// Everything that a file brings.
pub(super) fn sheets(brought: &Brought) -> AnyView {
    let own = OwnFiles::expect();
    let edition = untrack(|| Preferences::expect().edition());
    let Some(after) = own.shelf_after(brought) else {
        return ().into_any();
    };
    let stock = Stock {
        shipped: untrack(|| Shipped::expect().catalogue()),
        own: brought.content.library.catalogue.clone(),
    };
    let questionnaires = brought.content.library.catalogue.questionnaires();
    let is_alone = questionnaires.len() == 1;
    let sheets = questionnaires.iter().map(|questionnaire| {
        let title =
            (!is_alone).then(|| view! { <h3 dir="auto">{text::preview(questionnaire)}</h3> });
        view! {
            <div class="stack stack--wide">
                {title} {introduction(&stock, questionnaire)} {bands(questionnaire, edition)}
                {dimensions(&stock, after.catalogue(), questionnaire)}
            </div>
        }
    });
    view! {
        {without_practices(brought)}
        {sheets.collect_view()}
        {practices(brought)}
        {insights(brought)}
    }
    .into_any()
}

/// The hint on questions that name no practice.
pub(super) fn without_practices(brought: &Brought) -> Option<impl IntoView + use<>> {
    let remark = text::without_practices(&brought.content.library.catalogue);
    remark.map(|remark| view! { <p class="aside-note measure">{remark}</p> })
}

/// Where a question may come from.
struct Stock {
    shipped: Arc<Catalogue>,
    own: Catalogue,
}

/// What it is, who made it, when to use it, and how much it asks.
fn introduction(stock: &Stock, questionnaire: &Questionnaire) -> impl IntoView + use<> {
    let entries = || questionnaire.entries().map(|(_, entry)| entry);
    let is_shipped = |entry: &&Entry| stock.shipped.question(&entry.question).is_some();
    let extent = text::extent(
        entries().count(),
        questionnaire.dimensions.len(),
        entries().filter(is_shipped).count(),
        entries().any(|entry| entry.quick),
    );
    let notes = [
        (words::library::use_when(), &questionnaire.use_when),
        (words::library::not_when(), &questionnaire.not_when),
        (words::library::origin(), &questionnaire.origin),
    ];
    let notes = notes.into_iter().filter_map(|(heading, told)| {
        let told = told.clone()?;
        Some(view! {
            <div class="margin-note">
                <h3>{heading}</h3>
                <p dir="auto">{told}</p>
            </div>
        })
    });
    view! {
        <div class="stack">
            <p class="lede measure" dir="auto">
                {questionnaire.summary.clone()}
            </p>
            <p>{extent}</p>
            <div class="pair">{notes.collect_view()}</div>
        </div>
    }
}

/// The names of its scores, on the scale.
fn bands(questionnaire: &Questionnaire, edition: BandEdition) -> impl IntoView + use<> {
    let naming = Naming::by(&questionnaire.bands, edition);
    let named = questionnaire.bands.iter();
    let named = named.map(|band| view! { <li>{text::band(&band.name, band.from)}</li> });
    let words = if questionnaire.bands.is_empty() {
        view! { <p class="aside-note">{words::own::no_bands()}</p> }.into_any()
    } else {
        view! { <ul class="own-preview__row plain-list">{named.collect_view()}</ul> }.into_any()
    };
    view! {
        <div class="stack">
            <h3>{words::own::bands()}</h3>
            {words}
            <BandRuler now=None naming coverage=Coverage::default() full=true />
        </div>
    }
}

fn dimensions(
    stock: &Stock,
    catalogue: &Catalogue,
    questionnaire: &Questionnaire,
) -> impl IntoView + use<> {
    let sections = questionnaire
        .dimensions
        .iter()
        .map(|dimension| section(stock, catalogue, dimension));
    sections.collect_view()
}

fn section(stock: &Stock, catalogue: &Catalogue, dimension: &Dimension) -> impl IntoView + use<> {
    let questions = dimension.entries.iter().filter_map(|entry| {
        let question = catalogue.question(&entry.question)?;
        Some(view! { <li>{asked(stock, entry, question)}</li> })
    });
    let questions = questions.collect_view();
    let weight = text::weight(dimension.weight);
    view! {
        <div class="stack">
            <div class="stack stack--tight">
                <h3 dir="auto">{dimension.title.clone()} {tag(weight)}</h3>
                <p class="aside-note" dir="auto">
                    {dimension.summary.clone()}
                </p>
            </div>
            <ul class="own-preview__questions plain-list">{questions}</ul>
        </div>
    }
}

fn tag(words: Option<impl Into<String>>) -> Option<impl IntoView> {
    words.map(|words| view! { " " <span class="tag">{words.into()}</span> })
}

/// A question that unfolds into its levels.
fn asked(stock: &Stock, entry: &Entry, question: &Question) -> impl IntoView + use<> {
    let source = match (
        stock.own.question(&question.id),
        stock.shipped.question(&question.id),
    ) {
        (Some(_), _) => None,
        (None, Some(_)) => Some(words::own::shipped()),
        (None, None) => Some(words::own::of_another()),
    };
    let levels = question.rungs().map(|(rung, told)| {
        view! {
            <li class="own-preview__level">
                <LevelChip rung />
                <span>{said(words::own::level(&told.name, &told.text), |_, name| strong(name))}</span>
            </li>
        }
    });
    let reversed = question
        .reversed
        .then(|| view! { <p class="aside-note">{words::own::reversed_more()}</p> });
    view! {
        <details class="own-preview__question">
            <summary>
                <span class="own-preview__prompt" dir="auto">
                    {question.prompt.clone()}
                </span>
                " "
                <span class="aside-note">{text::levels(question)}</span>
                {tag(source)}
                {tag(entry.quick.then_some(words::own::quick()))}
                {tag(question.reversed.then_some(words::own::reversed()))}
                {tag(text::weight(entry.weight))}
            </summary>
            <div class="stack stack--tight" dir="auto">
                {reversed} <ol class="stack stack--tight plain-list">{levels.collect_view()}</ol>
            </div>
        </details>
    }
}

/// The practices that the file brings.
fn practices(brought: &Brought) -> Option<impl IntoView + use<>> {
    let own: Vec<_> = brought
        .content
        .library
        .guidance
        .practices()
        .map(|practice| {
            view! {
                <li class="stack stack--tight">
                    <p>
                        <strong dir="auto">{practice.title.clone()}</strong>
                        " "
                        <span class="aside-note">{text::effort(practice)}</span>
                    </p>
                    <p dir="auto">{practice.summary.clone()}</p>
                </li>
            }
        })
        .collect();
    (!own.is_empty()).then(|| {
        view! {
            <div class="stack">
                <h3>{words::own::practices()}</h3>
                <ul class="stack plain-list measure">{own}</ul>
            </div>
        }
    })
}

/// The insights that the file brings.
fn insights(brought: &Brought) -> Option<impl IntoView + use<>> {
    let insights = brought.content.library.guidance.insights().iter();
    let own: Vec<_> = insights
        .map(|insight| {
            view! {
                <li class="stack stack--tight" dir="auto">
                    <strong>{insight.title.clone()}</strong>
                    <p>{insight.text.clone()}</p>
                </li>
            }
        })
        .collect();
    (!own.is_empty()).then(|| {
        view! {
            <div class="stack">
                <h3>{words::own::insights()}</h3>
                <ul class="stack plain-list measure">{own}</ul>
            </div>
        }
    })
}
