//! One piece of recurring work.

use leptos::prelude::*;

use super::LINE;
use crate::calculator::{Quantity, ToilTask, Trait};
use crate::state::{Notices, Tools};
use crate::text::tools::toil as text;
use crate::ui::page::tools::is_quantity;
use crate::ui::page::tools::line::{LineTools, move_item};
use crate::ui::page::tools::sheet::replace;
use crate::ui::part::NumberInput;
use crate::words::{self, Message};

/// Reads a number from a line.
type Read = fn(&ToilTask) -> Option<Quantity>;
/// Writes a number into a line.
type Write = fn(&mut ToilTask, Option<Quantity>);

/// The numbers of a line: its field, its name, and where it is kept.
const NUMBERS: [(&str, Message, Read, Write); 3] = [
    (
        "hours",
        words::tools::toil_hours,
        |t| t.hours,
        |t, n| t.hours = n,
    ),
    (
        "build",
        words::tools::toil_build,
        |t| t.build,
        |t, n| t.build = n,
    ),
    (
        "upkeep",
        words::tools::toil_upkeep,
        |t| t.upkeep,
        |t, n| t.upkeep = n,
    ),
];

/// A line of the list.
#[component]
pub(super) fn Task(
    /// Its place.
    at: usize,
    /// How many lines there are.
    count: Memo<usize>,
) -> impl IntoView {
    let (tools, notices) = (Tools::expect(), Notices::expect());
    let task = Memo::new(move |_| {
        let task = tools.read(|s| s.toil.tasks.get(at).cloned());
        task.unwrap_or_default()
    });
    let change = move |change: &dyn Fn(&mut ToilTask)| {
        tools.change(|sheets| sheets.toil.tasks.get_mut(at).into_iter().for_each(change));
    };
    let name = Signal::derive(move || task.with(|task| text::task_name(task, at)));
    let on_move = Callback::new(move |to: usize| {
        let said = words::tools::sheet_moved(&name.get_untracked(), to + 1, count.get_untracked());
        replace(
            tools,
            notices,
            said,
            |sheets| move_item(&mut sheets.toil.tasks, at, to),
            |sheets, before| sheets.toil = before.toil.clone(),
        );
    });
    let on_remove = Callback::new(move |()| {
        let said = words::tools::sheet_removed(&name.get_untracked());
        replace(
            tools,
            notices,
            said,
            |sheets| {
                if at < sheets.toil.tasks.len() {
                    sheets.toil.tasks.remove(at);
                }
            },
            |sheets, before| sheets.toil = before.toil.clone(),
        );
    });
    let id = |part: &str| format!("{LINE}-{at}-{part}");
    let numbers = NUMBERS.map(|(part, label, read, write)| {
        view! {
            <NumberInput
                id=id(part)
                label=label()
                value=Signal::derive(move || task.with(read).map(Quantity::value))
                accepts=is_quantity
                wrong=words::tools::sheet_number_wrong()
                on_number=Callback::new(move |number: Option<f64>| {
                    change(&|task| write(task, number.and_then(Quantity::new)));
                })
            />
        }
    });
    let traits = Trait::ALL.map(|one| {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || task.with(|task| task.traits.has(one))
                    on:change=move |event| {
                        let has = event_target_checked(&event);
                        change(&|task| task.traits.set(one, has));
                    }
                />
                {text::trait_name(one)}
            </label>
        }
    });
    view! {
        <li>
            <div class="line" role="group" aria-label=move || words::tools::toil_legend(at + 1, count.get())>
                <p class="line__number" aria-hidden="true">
                    {at + 1}
                </p>
                <div class="line__fields line__fields--task">
                    <div class="field line__name">
                        <label for=id("name")>{words::tools::toil_name()}</label>
                        <input
                            type="text"
                            id=id("name")
                            dir="auto"
                            maxlength="200"
                            prop:value=move || task.with(|task| task.name.clone())
                            on:input=move |event| {
                                let name = event_target_value(&event);
                                change(&|task| task.name.clone_from(&name));
                            }
                        />
                    </div>
                    {numbers}
                </div>
                <fieldset class="choices traits line__foot">
                    <legend>
                        {words::tools::toil_traits()} " "
                        <span class="tag">{move || task.with(|task| text::traits(task.traits))}</span>
                    </legend>
                    {traits}
                </fieldset>
                <div class="line__foot">
                    <LineTools prefix=LINE at of=count name on_move on_remove />
                </div>
            </div>
        </li>
    }
}
