//! Which column of a table says what, and which question each of its questions is.

use leptos::prelude::*;

use super::elsewhere;
use crate::exchange::elsewhere::{Columns, TableHead};
use crate::state::{Content, ForeignDesk};
use crate::text::number;
use crate::ui::keyboard::focus_soon;
use crate::words;
use crate::words::Message;

/// A column with its name, whether a table can be read without it, and where it is kept.
type Column = (&'static str, Message, bool, fn(&mut Columns) -> &mut String);

const COLUMNS: [Column; 5] = [
    (
        "column-question",
        words::foreign::column_question,
        true,
        |it| &mut it.question,
    ),
    ("column-value", words::foreign::column_value, true, |it| {
        &mut it.value
    }),
    ("column-team", words::foreign::column_team, false, |it| {
        &mut it.team
    }),
    ("column-date", words::foreign::column_date, false, |it| {
        &mut it.date
    }),
    ("column-note", words::foreign::column_note, false, |it| {
        &mut it.note
    }),
];

/// More questions than these are not offered one by one.
const MOST_QUESTIONS: usize = 200;

/// The choices for a table.
#[component]
pub(super) fn ColumnFields(
    /// What is on the page.
    desk: ForeignDesk,
    /// The table.
    table: TableHead,
) -> impl IntoView {
    let read = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        desk.read_table();
        focus_soon("#outcome");
    };
    let headers = table.headers;
    let fields = COLUMNS.map(|column| column_field(desk, column, &headers));
    let asked = move || {
        let asked = desk.asked();
        (!asked.is_empty()).then(|| view! { <Questions desk asked /> })
    };
    view! {
        <section class="stack" aria-labelledby="columns">
            <div class="section-head">
                <h2 id="columns" tabindex="-1">
                    {words::foreign::columns()}
                </h2>
                <p class="aside-note measure">{words::foreign::columns_more()}</p>
            </div>
            <form class="stack" on:submit=read>
                <div class="foreign-columns">
                    {fields}
                    {end(desk, "worst", words::foreign::worst(), |it| &mut it.worst)}
                    {end(desk, "best", words::foreign::best(), |it| &mut it.best)}
                </div>
                {asked}
                <p>
                    <button class="signpost" type="submit">
                        {words::foreign::columns_read()}
                    </button>
                </p>
            </form>
            {elsewhere()}
        </section>
    }
}

fn column_field(
    desk: ForeignDesk,
    (id, label, is_needed, field): Column,
    headers: &[String],
) -> impl IntoView + use<> {
    let named = Memo::new(move |_| field(&mut desk.columns()).clone());
    let choose = move |event| {
        let header = event_target_value(&event);
        desk.change_columns(|columns| *field(columns) = header);
    };
    let options = headers.iter().filter(|header| !header.is_empty());
    let options = options.cloned().map(|header| {
        let (value, shown) = (header.clone(), header.clone());
        view! {
            <option value=value prop:selected=move || named.get() == header>
                {shown}
            </option>
        }
    });
    let options = options.collect_view();
    view! {
        <div class="field">
            <label for=id>{label()}</label>
            <select id=id dir="auto" required=is_needed on:change=choose>
                <option value="" prop:selected=move || named.get().is_empty()>
                    {words::foreign::column_none()}
                </option>
                {options}
            </select>
        </div>
    }
}

/// An end of the scale.
fn end(
    desk: ForeignDesk,
    id: &'static str,
    label: &'static str,
    field: fn(&mut Columns) -> &mut f64,
) -> impl IntoView {
    let begin = untrack(|| *field(&mut desk.columns()));
    let write = move |event| {
        // What is no number is told when the table is read: a scale needs two ends.
        let value = number::read(&event_target_value(&event)).unwrap_or(f64::NAN);
        desk.change_columns(|columns| *field(columns) = value);
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input
                type="text"
                id=id
                inputmode="decimal"
                autocomplete="off"
                maxlength="12"
                value=number::plain(begin)
                on:change=write
            />
        </div>
    }
}

/// A field for each question of the table.
#[component]
fn Questions(
    /// What is on the page.
    desk: ForeignDesk,
    /// The questions of the table.
    asked: Vec<String>,
) -> impl IntoView {
    let catalogue = Content::expect().catalogue();
    let titles = catalogue.questions().map(|question| question.title.clone());
    let options = titles.map(|title| view! { <option value=title></option> });
    let options = options.collect_view();
    let fields = asked.into_iter().take(MOST_QUESTIONS).enumerate();
    let fields = fields.map(|(at, asked)| {
        let id = format!("asked-{at}");
        let label = words::foreign::question_for(&asked);
        let begin = untrack(|| desk.found(&asked)).unwrap_or_default();
        let is_unknown = RwSignal::new(false);
        let write = move |event| {
            let is_known = desk.name_question(&asked, &event_target_value(&event));
            is_unknown.set(!is_known);
        };
        view! {
            <div class="field">
                <label for=id.clone() dir="auto">
                    {label}
                </label>
                <input
                    type="text"
                    id=id
                    dir="auto"
                    list="foreign-questions"
                    autocomplete="off"
                    maxlength="200"
                    value=begin
                    aria-invalid=move || is_unknown.get().then_some("true")
                    on:change=write
                />
            </div>
        }
    });
    let fields = fields.collect_view();
    view! {
        <details class="working">
            <summary>{words::foreign::questions()}</summary>
            <div class="working__body stack">
                <p class="field__hint measure">{words::foreign::questions_more()}</p>
                <datalist id="foreign-questions">{options}</datalist>
                {fields}
            </div>
        </details>
    }
}
