//! What every sheet shares: its head, its fields, and what one can do with all of it.

use leptos::prelude::*;

use super::{is_percent, is_quantity};
use crate::assessment::Percent;
use crate::browser::{files, page};
use crate::calculator::{Quantity, Sheets};
use crate::exchange;
use crate::state::{Notices, Tools};
use crate::ui::part::{NumberInput, Shown, control};
use crate::ui::route::Route;

/// Heading, what it is for, and where it is kept.
#[component]
pub(super) fn SheetHead(
    /// The calculator.
    title: &'static str,
    /// What it is for.
    lede: &'static str,
    /// Fills in the example.
    example: fn(&mut Sheets),
    /// Puts the sheet back as it was.
    restore: fn(&mut Sheets, &Sheets),
) -> impl IntoView {
    let (tools, notices) = (Tools::expect(), Notices::expect());
    let fill = move |_| {
        let said = crate::words::tools::sheet_example_in();
        replace(tools, notices, said, example, restore);
    };
    view! {
        <div class="stack">
            <p class="tool-up">
                <a href=Route::Tools.href()>{crate::words::tools::sheet_to_tools()}</a>
            </p>
            <h1 tabindex="-1">{title}</h1>
            <p class="lede measure">{lede}</p>
            <p class="aside-note">{crate::words::tools::kept()}</p>
            // Above what it fills.
            <p>
                <button class="button" type="button" on:click=fill>
                    {crate::words::tools::sheet_example()}
                </button>
            </p>
            <Unreadable tools />
        </div>
    }
}

/// Says so when what was kept could not be read.
#[component]
pub(super) fn Unreadable(
    /// The sheets.
    tools: Tools,
) -> impl IntoView {
    view! {
        <Shown when=move || tools.is_unreadable()>
            <div class="notice">
                <p>{crate::words::tools::sheet_unreadable()}</p>
            </div>
        </Shown>
    }
}

/// A field of a sheet for a number of something.
#[component]
pub(super) fn QuantityField(
    /// Names the field.
    id: &'static str,
    /// The field's name.
    label: &'static str,
    /// What to write.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// What to say of a wrong number.
    #[prop(default = crate::words::tools::sheet_number_wrong())]
    wrong: &'static str,
    /// Whether a number can be.
    #[prop(default = is_quantity)]
    accepts: fn(f64) -> bool,
    /// Reads it from the sheets.
    read: fn(&Sheets) -> Option<Quantity>,
    /// Writes it into the sheets.
    write: fn(&mut Sheets, Option<Quantity>),
) -> impl IntoView {
    let tools = Tools::expect();
    let value = Signal::derive(move || tools.read(read).map(Quantity::value));
    let on_number = Callback::new(move |number: Option<f64>| {
        tools.change(|sheets| write(sheets, number.and_then(Quantity::new)));
    });
    number_input(id, label, hint, value, accepts, wrong, on_number)
}

/// A field of a sheet for a percentage.
#[component]
pub(super) fn PercentField(
    /// Names the field.
    id: &'static str,
    /// The field's name.
    label: &'static str,
    /// What to write.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// What to say of a wrong number.
    #[prop(default = crate::words::tools::sheet_percent_wrong())]
    wrong: &'static str,
    /// Whether a number can be.
    #[prop(default = is_percent)]
    accepts: fn(f64) -> bool,
    /// Reads it from the sheets.
    read: fn(&Sheets) -> Option<Percent>,
    /// Writes it into the sheets.
    write: fn(&mut Sheets, Option<Percent>),
) -> impl IntoView {
    let tools = Tools::expect();
    let value = Signal::derive(move || tools.read(read).map(Percent::value));
    let on_number = Callback::new(move |number: Option<f64>| {
        tools.change(|sheets| write(sheets, number.and_then(Percent::new)));
    });
    number_input(id, label, hint, value, accepts, wrong, on_number)
}

fn number_input(
    id: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    value: Signal<Option<f64>>,
    accepts: fn(f64) -> bool,
    wrong: &'static str,
    on_number: Callback<Option<f64>>,
) -> AnyView {
    let id = id.to_owned();
    match hint {
        Some(hint) => {
            view! { <NumberInput id label hint=hint value accepts wrong on_number /> }.into_any()
        }
        None => view! { <NumberInput id label value accepts wrong on_number /> }.into_any(),
    }
}

/// A part of the sheets put back as it was, said with a way back.
pub(super) fn replace(
    tools: Tools,
    notices: Notices,
    said: impl Into<String>,
    change: impl FnOnce(&mut Sheets),
    restore: fn(&mut Sheets, &Sheets),
) {
    let before = tools.snapshot();
    tools.change(change);
    notices.say_with_undo(said, move || {
        tools.change(|sheets| restore(sheets, &before));
    });
}

/// Empty, save, print.
#[component]
pub(super) fn SheetActions(
    /// Empties the sheet.
    clear: fn(&mut Sheets),
    /// Puts the sheet back as it was.
    restore: fn(&mut Sheets, &Sheets),
) -> impl IntoView {
    let (tools, notices) = (Tools::expect(), Notices::expect());
    let empty = move |_| {
        replace(
            tools,
            notices,
            crate::words::tools::sheet_cleared(),
            clear,
            restore,
        );
    };
    view! {
        <p class="cluster">
            <button class="button" type="button" on:click=empty>
                {crate::words::tools::sheet_clear()}
            </button>
            <SaveAndPrint />
        </p>
    }
}

/// Saves all sheets to a file, and prints the page.
#[component]
pub(super) fn SaveAndPrint() -> impl IntoView {
    let (tools, notices) = (Tools::expect(), Notices::expect());
    let save = move |_| {
        let text = exchange::write_sheets(&tools.snapshot());
        let name = format!("{}.json", crate::words::tools::sheet_file_name());
        if files::save_text(&name, "application/json", &text).is_err() {
            notices.say(crate::words::tools::sheet_save_failed());
        }
    };
    view! {
        <button class="button" type="button" on:click=save>
            {crate::words::tools::sheet_save()}
        </button>
        <button class="button" type="button" on:click=|_| page::print()>
            {crate::words::tools::sheet_print()}
        </button>
    }
}

/// A name with its number, in a list of figures.
pub(super) fn figure(name: &'static str, value: impl IntoView) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
}

/// Stands where a number would.
pub(super) fn nothing() -> impl IntoView {
    view! {
        <span aria-hidden="true">{crate::words::tools::sheet_nothing()}</span>
        <span class="visually-hidden">{crate::words::tools::sheet_nothing_aloud()}</span>
    }
}

/// The sums behind the numbers `of` something, in a disclosure.
pub(super) fn working(of: &'static str, lines: Vec<String>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
    view! {
        <details class="working">
            <summary>{control(crate::words::tools::sheet_working(), of)}</summary>
            <ul class="working__body plain-list">{lines.collect_view()}</ul>
        </details>
    }
}
