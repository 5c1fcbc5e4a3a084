//! The calculator of toil.

mod result;
mod task;

use leptos::prelude::*;

use super::line::focus_part;
use super::sheet::{QuantityField, SheetActions, SheetHead};
use crate::calculator::{ToilSheet, ToilTask};
use crate::state::Tools;
use crate::text::tools::toil as text;
use crate::ui::part::Shown;
use crate::words;
use result::{Paybacks, Share};
use task::Task;

/// Begins the ids of a line's fields.
const LINE: &str = "work";

/// The page.
#[component]
pub(crate) fn ToilPage() -> impl IntoView {
    let tools = Tools::expect();
    let count = Memo::new(move |_| tools.read(|s| s.toil.tasks.len()));
    view! {
        <div class="page stack stack--section">
            <SheetHead
                title=words::tools::toil_title()
                lede=words::tools::toil_lede()
                example=|sheets| sheets.toil = text::example()
                restore=|sheets, before| sheets.toil = before.toil.clone()
            />
            <div class="split">
                <div class="stack stack--wide">
                    <section class="stack" aria-labelledby="team-head">
                        <div class="section-head">
                            <h2 id="team-head">{words::tools::toil_team()}</h2>
                        </div>
                        <div class="field--short">
                            <QuantityField
                                id="total"
                                label=words::tools::toil_total()
                                hint=words::tools::toil_total_hint()
                                read=|s| s.toil.total_hours
                                write=|s, n| s.toil.total_hours = n
                            />
                        </div>
                    </section>
                    <Tasks count />
                </div>
                <Share />
            </div>
            <Paybacks />
            <SheetActions
                clear=|sheets| sheets.toil = ToilSheet::default()
                restore=|sheets, before| sheets.toil = before.toil.clone()
            />
        </div>
    }
}

/// The list of work.
#[component]
fn Tasks(
    /// How many lines there are.
    count: Memo<usize>,
) -> impl IntoView {
    let tools = Tools::expect();
    let is_full = Memo::new(move |_| count.get() >= ToilSheet::MAX_TASKS);
    let add = move |_| {
        let at = count.get_untracked();
        tools.change(|sheets| sheets.toil.tasks.push(ToilTask::default()));
        focus_part(&format!("{LINE}-{at}"), "name");
    };
    view! {
        <section class="stack" aria-labelledby="tasks-head">
            <div class="section-head">
                <h2 id="tasks-head">{words::tools::toil_tasks()}</h2>
            </div>
            <p class="measure">{words::tools::toil_tasks_more()}</p>
            <ol class="lines plain-list">
                <For each=move || 0..count.get() key=|at| *at let:at>
                    <Task at count />
                </For>
            </ol>
            <p>
                <button class="button" type="button" disabled=move || is_full.get() on:click=add>
                    {words::tools::toil_add()}
                </button>
            </p>
            <Shown when=move || is_full.get()>
                <p class="aside-note">{words::tools::toil_full()}</p>
            </Shown>
        </section>
    }
}
