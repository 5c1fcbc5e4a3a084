//! What became of every row, field and answer.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::files;
use crate::exchange::elsewhere::{Fate, Foreign, Item};
use crate::questionnaire::Catalogue;
use crate::report::foreign_table;
use crate::state::{Content, Notices};
use crate::text::foreign as text;
use crate::ui::keyboard::focus_soon;
use crate::words;

/// How many rows stand there at first, and how many more come at a time: all at once would be a long way down
/// a page, and slow with the most data. The saved report has all.
const ROWS: usize = 100;

/// The report, with a choice of what is shown.
#[component]
pub(super) fn ReportTable(
    /// What was read.
    foreign: Arc<Foreign>,
) -> impl IntoView {
    let (content, notices) = (Content::expect(), Notices::expect());
    let shown = RwSignal::new(None::<Fate>);
    let most = RwSignal::new(ROWS);
    let saved = foreign.clone();
    let save = move |_| {
        let table = foreign_table(&saved, &content.catalogue());
        let name = words::foreign::save_file(saved.tool.key());
        if files::save_text(&name, "text/csv", &table).is_err() {
            notices.say(words::foreign::save_failed());
        }
    };
    let more = move |_| {
        let before = most.get_untracked();
        most.set(before + ROWS);
        // The button that was pressed is gone; one reads on at the first of the new rows.
        let next = format!(".foreign-report tbody tr:nth-child({}) th", before + 1);
        focus_soon(next);
    };
    let body = move || {
        let catalogue = content.catalogue();
        let wanted = shown.get();
        let is_wanted = |item: &&Item| wanted.is_none_or(|fate| item.outcome.fate() == fate);
        let count = foreign.items.iter().filter(is_wanted).count();
        let most = most.get();
        let rows = foreign.items.iter().filter(is_wanted).take(most);
        let rows = rows.enumerate();
        let rows = rows.map(|(at, item)| row(&foreign, item, &catalogue, at));
        let rows = rows.collect_view();
        let further = count.saturating_sub(most);
        view! {
            {table(rows)}
            {(further > 0)
                .then(|| {
                    view! {
                        <p class="cluster">
                            <span>{words::foreign::further(further)}</span>
                            <button class="button" type="button" on:click=more>
                                {words::foreign::more()}
                            </button>
                        </p>
                    }
                })}
        }
    };
    view! {
        <section class="stack" aria-labelledby="report">
            <div class="section-head">
                <h2 id="report">{words::foreign::report()}</h2>
                <p class="aside-note measure">{words::foreign::report_more()}</p>
            </div>
            <fieldset class="choices choices--row">
                <legend>{words::foreign::filter()}</legend>
                {choice(shown, None)}
                {Fate::ALL.map(|fate| choice(shown, Some(fate)))}
            </fieldset>
            {body}
            <p>
                <button class="button" type="button" on:click=save>
                    {words::foreign::save()}
                </button>
            </p>
        </section>
    }
}

fn table(rows: impl IntoView) -> impl IntoView {
    view! {
        <div
            class="data-table-frame"
            role="region"
            tabindex="0"
            aria-label=words::foreign::report()
        >
            <table class="data-table data-table--wide foreign-report">
                <caption class="visually-hidden">{words::foreign::report()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::foreign::column_item()}</th>
                        <th scope="col">{words::foreign::column_said()}</th>
                        <th scope="col">{words::foreign::column_became()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn choice(shown: RwSignal<Option<Fate>>, fate: Option<Fate>) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="fate"
                prop:checked=move || shown.get() == fate
                on:change=move |_| shown.set(fate)
            />
            {fate.map_or(words::foreign::filter_all(), text::fate)}
        </label>
    }
}

fn row(foreign: &Foreign, item: &Item, catalogue: &Catalogue, at: usize) -> impl IntoView + use<> {
    let team = item.team.and_then(|at| foreign.teams.get(at));
    let team = team.map(|team| team.name.clone());
    let (lead, key) = match item.title.as_str() {
        "" => (item.key.clone(), None),
        title => (title.to_owned(), Some(item.key.clone())),
    };
    let beside = [key, team].into_iter().flatten();
    let beside = beside.filter(|text| !text.is_empty());
    let beside = beside.map(|text| {
        view! {
            <p class="field__hint" dir="auto">
                {text}
            </p>
        }
    });
    let said = [item.said.clone(), item.note.clone()].into_iter();
    let said = said.filter(|text| !text.is_empty());
    let said = said.map(|text| view! { <p dir="auto">{text}</p> });
    view! {
        <tr>
            <th scope="row" tabindex=at.is_multiple_of(ROWS).then_some("-1")>
                <p dir="auto">{lead}</p>
                {beside.collect_view()}
            </th>
            <td>{said.collect_view()}</td>
            <td>
                <p>{text::became(&item.outcome, catalogue)}</p>
                <p class="field__hint">{text::why(&item.outcome)}</p>
            </td>
        </tr>
    }
}
