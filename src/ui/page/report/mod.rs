//! The report for those who were not there: what goes in, the summary in the team's own words, and all of it to
//! print or to take along as one file.

mod choices;
mod desk;
mod shown;
mod summary;
mod take;

use leptos::prelude::*;

use crate::report::briefing::title;
use crate::state::Current;
use crate::ui::frame::{WithAssessment, WithGuidance};
use crate::words::report as words;
use choices::Choices;
use desk::Desk;
use shown::{Facts, Told};
use take::Take;

/// The report page.
#[component]
pub(crate) fn ReportPage() -> impl IntoView {
    view! {
        <WithAssessment>
            <OfAssessment />
        </WithAssessment>
    }
}

/// Keyed by the assessment: another one in the address is another report.
#[component]
fn OfAssessment() -> impl IntoView {
    let current = Current::expect();
    let id = Memo::new(move |_| current.id());
    move || id.get().map(|_| view! { <Report /> })
}

/// Its title stands before the practices are here: a navigation puts the keyboard on it.
#[component]
fn Report() -> impl IntoView {
    let desk = Desk::new();
    let paper = move || desk.wanted.with(|wanted| wanted.paper.key());
    let title = move || desk.current.read(title);
    view! {
        <article class="page report" data-paper=paper aria-labelledby="report-title">
            <h1 id="report-title" tabindex="-1" dir="auto">
                {title}
            </h1>
            <WithGuidance>
                <section class="report__desk stack" aria-labelledby="report-desk">
                    <p class="lede">{words::lede()}</p>
                    <details class="panel" open>
                        <summary>
                            <h2 id="report-desk">{words::desk()}</h2>
                        </summary>
                        <Choices desk />
                    </details>
                    <Take desk />
                </section>
                <Facts desk />
                <Told desk />
            </WithGuidance>
        </article>
    }
}
