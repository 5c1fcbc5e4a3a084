//! What the value stream comes to, in words and numbers, and what helps at its slowest step.

use leptos::prelude::*;

use super::desk::Desk;
use crate::calculator::Flow;
use crate::roadmap::helping;
use crate::state::Content;
use crate::text::number;
use crate::text::tools::value_stream as text;
use crate::ui::frame::WithGuidance;
use crate::ui::page::tools::sheet::{figure, nothing, working};
use crate::ui::part::{Shown, ToldAtRest, said, strong};
use crate::ui::route::Route;
use crate::words;

/// The result in a sentence, and its most telling numbers.
#[component]
pub(super) fn Headline(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let flow = Memo::new(move |_| desk.flow());
    let slowest = move || flow.with(Flow::bottleneck).map(|at| desk.name(at));
    let meaning = move || flow.with(|flow| text::meaning(flow, slowest().as_deref()));
    let times = Memo::new(move |_| flow.with(text::times));
    let lead = move || times.with(|times| times.lead.clone());
    let process = move || times.with(|times| times.process.clone());
    let wait = move || times.with(|times| times.wait.clone());
    let efficiency = move || match flow.with(Flow::efficiency) {
        Some(share) => number::share(share).into_any(),
        None => nothing().into_any(),
    };
    let told = Signal::derive(move || vec![flow.with(text::headline)]);
    view! {
        <section class="stack" aria-label=words::tools::value_stream_outcome()>
            <div class="stack stack--tight">
                <p class="tool-headline">{move || flow.with(text::headline)}</p>
                <p class="lede measure">{meaning}</p>
            </div>
            <ToldAtRest lines=told />
            <dl class="figures figures--large">
                {figure(words::tools::value_stream_lead_time(), lead)} {figure(words::tools::value_stream_process_time(), process)}
                {figure(words::tools::value_stream_wait(), wait)} {figure(words::tools::value_stream_efficiency(), efficiency)}
            </dl>
        </section>
    }
}

/// The other numbers, how all of them came about, and the customer's view.
#[component]
pub(super) fn Numbers(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let flow = Memo::new(move |_| desk.flow());
    let named = move |at: Option<usize>, words: &dyn Fn(&Flow, usize, &str) -> Option<String>| {
        let told = at.and_then(|at| flow.with(|flow| words(flow, at, &desk.name(at))));
        match told {
            Some(told) => told.into_any(),
            None => nothing().into_any(),
        }
    };
    let bottleneck = move || {
        named(flow.with(Flow::bottleneck), &|flow, at, name| {
            Some(text::with_share(name, flow.share_of_lead(at)?))
        })
    };
    let longest = move || {
        named(flow.with(Flow::longest_wait), &|flow, at, name| {
            Some(text::with_wait(name, flow.steps().get(at)?, flow.clock()))
        })
    };
    let rolled = move || match flow.with(Flow::rolled) {
        Some(rolled) => text::rolled(rolled).into_any(),
        None => nothing().into_any(),
    };
    view! {
        <section class="stack" aria-labelledby="figures-head">
            <div class="section-head">
                <h2 id="figures-head">{words::tools::value_stream_figures()}</h2>
            </div>
            <div class="split split--even">
                <div class="stack">
                    <dl class="figures">
                        {figure(words::tools::value_stream_bottleneck(), bottleneck)}
                        {figure(words::tools::value_stream_longest_wait(), longest)} {figure(words::tools::value_stream_rolled(), rolled)}
                    </dl>
                    <p class="aside-note">{words::tools::value_stream_bottleneck_is()}</p>
                    {move || flow.with(|flow| working(words::tools::value_stream_figures(), sums(flow)))}
                </div>
                <div class="stack">
                    <Helping desk />
                    <div class="stack stack--tight">
                        <h3>{words::tools::value_stream_calendar()}</h3>
                        <p>{move || flow.with(text::calendar)}</p>
                    </div>
                </div>
            </div>
        </section>
    }
}

fn sums(flow: &Flow) -> Vec<String> {
    [
        Some(text::clock(flow.clock())),
        Some(text::wait_sum(flow)),
        Some(text::process_sum(flow)),
        Some(text::lead_sum(flow)),
        text::efficiency_sum(flow),
        text::rolled_sum(flow),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The practices that usually help at the bottleneck.
#[component]
fn Helping(
    /// The value stream.
    desk: Desk,
) -> impl IntoView {
    let content = Content::expect();
    let kind = Memo::new(move |_| {
        let slowest = desk.flow().bottleneck()?;
        desk.read(|stream| stream.steps.get(slowest).map(|step| step.kind))
    });
    let practices = move || {
        let (kind, guidance) = (kind.get()?, content.guidance().here()?);
        let practices = helping(kind).iter();
        let practices = practices.filter_map(|id| guidance.practice(&(*id).into()).cloned());
        let practices = practices.map(|practice| {
            view! {
                <li>
                    {said(
                        words::tools::value_stream_help(&practice.title, &practice.first_step),
                        |_, practice| strong(practice),
                    )}
                </li>
            }
        });
        Some(practices.collect_view())
    };
    let way = move || {
        desk.assessment().map(|id| {
            view! {
                <p class="aside-note">{words::tools::value_stream_in_roadmap()}</p>
                <p>
                    <a href=Route::Roadmap.of(&id)>{words::tools::value_stream_to_roadmap()}</a>
                </p>
            }
        })
    };
    view! {
        <Shown when=move || kind.get().is_some()>
            <div class="stack stack--tight">
                <h3>{words::tools::value_stream_helps()}</h3>
                <WithGuidance>
                    <ul class="stack stack--tight plain-list">{practices}</ul>
                </WithGuidance>
                {way}
            </div>
        </Shown>
    }
}
