//! The hand-out: to read, to copy, to save and to print.

use leptos::prelude::*;

use crate::browser::{files, page};
use crate::report::Handout;
use crate::report::handout::{Facts, Told};
use crate::state::{Content, Notices, OpenWorkshop};
use crate::ui::part::CopyButton;
use crate::words::closing as words;

/// The name of the file.
const FILE: &str = "waymark-workshop.md";

/// The hand-out, as it stands.
#[component]
pub(super) fn HandOut(
    /// The workshop.
    workshop: OpenWorkshop,
) -> impl IntoView {
    let content = Content::expect();
    let notices = Notices::expect();
    let handout = Memo::new(move |_| {
        let guidance = content.guidance().here();
        let catalogue = content.catalogue();
        workshop.read(|workshop| Handout::of(workshop, &catalogue, guidance.as_deref()))
    });
    let markdown = move || handout.with_untracked(Handout::to_markdown);
    let made = Callback::new(move |()| Some(markdown()));
    let save = move |_| {
        if files::save_text(FILE, "text/markdown", &markdown()).is_err() {
            notices.say(words::handout_not_saved());
        }
    };
    view! {
        <section class="stack" aria-labelledby="handout">
            <div class="section-head handout-head">
                <h3 id="handout">{words::handout()}</h3>
                <p class="aside-note measure">{words::handout_more()}</p>
            </div>
            <div class="handout-head cluster">
                <CopyButton made copied=words::handout_copied()>
                    {words::handout_copy()}
                </CopyButton>
                <button class="button" type="button" on:click=save>
                    {words::handout_save()}
                </button>
                <button class="button" type="button" on:click=|_| page::print()>
                    {words::handout_print()}
                </button>
            </div>
            <article class="handout" aria-label=words::handout()>
                {move || handout.with(sheet)}
            </article>
        </section>
    }
}

/// The hand-out as a sheet.
fn sheet(handout: &Handout) -> impl IntoView + use<> {
    let questions = (!handout.questions.is_empty())
        .then(|| part(words::handout_questions(), &handout.questions));
    let experiments = if handout.experiments.is_empty() {
        view! {
            <section class="handout__part">
                <h4>{words::handout_experiments()}</h4>
                <p>{words::handout_experiments_none()}</p>
            </section>
        }
        .into_any()
    } else {
        part(words::handout_experiments(), &handout.experiments)
    };
    let not_now = (!handout.not_now.is_empty()).then(|| {
        let rows = handout.not_now.iter();
        let rows = rows.map(|row| view! { <li dir="auto">{row.clone()}</li> });
        view! {
            <section class="handout__part">
                <h4>{words::handout_not_now()}</h4>
                <ul>{rows.collect_view()}</ul>
            </section>
        }
    });
    let worth = handout.worth.clone().map(|worth| {
        view! {
            <section class="handout__part">
                <h4>{words::handout_worth()}</h4>
                <p>{worth}</p>
            </section>
        }
    });
    view! {
        <h3 class="handout__title" dir="auto">
            {handout.title.clone()}
        </h3>
        {facts(&handout.facts)}
        {questions}
        {experiments}
        {not_now}
        {worth}
        <p class="aside-note">{words::handout_imprint()}</p>
    }
}

fn part(heading: &'static str, all: &[Told]) -> AnyView {
    let all = all.iter().map(|told| {
        let lead = (!told.lead.is_empty()).then(|| view! { <p>{told.lead.clone()}</p> });
        view! {
            <div class="handout__told">
                <h5 dir="auto">{told.title.clone()}</h5>
                {lead}
                {facts(&told.facts)}
            </div>
        }
    });
    view! {
        <section class="handout__part">
            <h4>{heading}</h4>
            {all.collect_view()}
        </section>
    }
    .into_any()
}

fn facts(facts: &Facts) -> Option<impl IntoView + use<>> {
    let rows = facts.iter().map(|(name, told)| {
        view! {
            <div>
                <dt>{*name}</dt>
                <dd dir="auto">{told.clone()}</dd>
            </div>
        }
    });
    let rows = rows.collect_view();
    (!facts.is_empty()).then(|| view! { <dl class="handout__facts">{rows}</dl> })
}
