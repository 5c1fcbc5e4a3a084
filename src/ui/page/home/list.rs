//! What this browser keeps, which nobody has who comes for the first time.

use leptos::prelude::*;

use super::row::Row;
use crate::assessment::AssessmentId;
use crate::browser::engine;
use crate::state::{Assessments, Handles};
use crate::text::home;
use crate::ui::frame::save_copy_of_all;
use crate::ui::late::{LatePart, Part, QuietPart};
use crate::ui::part::Shown;
use crate::words;

/// Every assessment, with what can be done to it.
#[component]
pub(crate) fn AssessmentList() -> impl IntoView {
    let assessments = Assessments::expect();
    let ids = Memo::new(move |_| assessments.ids());
    let earlier = RwSignal::new(None::<AssessmentId>);
    let was_asked = Memo::new(move |before: Option<&bool>| {
        earlier.with(Option::is_some) || before == Some(&true)
    });
    view! {
        <Reminder />
        <QuietPart part=Part::FolderAsleep />
        <ul class="assessment-list plain-list">
            <For each=move || ids.get() key=Clone::clone let:id>
                <Row id earlier />
            </For>
        </ul>
        <Shown when=move || was_asked.get()>
            <LatePart part=Part::EarlierStates(earlier) waiting=|line| line />
        </Shown>
    }
}

/// Says that there is no copy of what has changed; nothing where there is, or the person does not want one
/// now.
#[component]
fn Reminder() -> impl IntoView {
    let handles = Handles::expect();
    let reminder = Memo::new(move |_| handles.reminder());
    move || {
        let reminder = reminder.get()?;
        let is_short = engine::deletes_after_a_week();
        Some(view! {
            <aside class="notice stack stack--tight" aria-label=words::home::reminder()>
                <p>{home::reminder(reminder.age, reminder.changed, is_short)}</p>
                <p class="cluster">
                    <button class="button" type="button" on:click=move |_| save_copy_of_all(handles)>
                        {words::first::shell_save_a_copy()}
                    </button>
                    <button
                        class="button button--plain"
                        type="button"
                        on:click=move |_| handles.silence_reminder()
                    >
                        {words::home::not_now()}
                    </button>
                </p>
            </aside>
        })
    }
}
