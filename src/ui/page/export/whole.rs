//! The files that hold everything, and open here again.

use leptos::prelude::*;

use super::made::beside;
use super::row::{FileRow, Made};
use crate::exchange::tabular::{Comma, write_book, write_csv};
use crate::state::{Current, Handles};
use crate::words::export as words;

/// What a workbook is, as browsers say it.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The section.
#[component]
pub(super) fn Whole() -> impl IntoView {
    let (handles, current) = (Handles::expect(), Current::expect());
    let document = move || current.snapshot().map(|it| handles.copy_of(&it));
    let json = Callback::new(move |()| Some(Made::text(document()?, "application/json", "json")));
    let workbook = Callback::new(move |()| {
        Some(Made {
            bytes: write_book(&document()?, &beside(current)),
            mime: WORKBOOK,
            ending: "xlsx",
        })
    });
    let csv = move |comma: Comma| {
        Callback::new(move |()| {
            let text = write_csv(&document()?, &beside(current), comma);
            Some(Made::text(text, "text/csv", "csv"))
        })
    };
    view! {
        <section class="stack" aria-labelledby="whole">
            <div class="section-head">
                <h2 id="whole">{words::whole()}</h2>
                <p class="aside-note">{words::whole_more()}</p>
            </div>
            <dl class="fact-list">
                <FileRow format=words::workbook() about=words::workbook_for() what="" made=workbook />
                <FileRow format=words::csv() about=words::csv_for() what="" made=csv(Comma::Plain) />
                <FileRow
                    format=words::csv_excel()
                    about=words::csv_excel_for()
                    what="excel"
                    made=csv(Comma::Excel)
                />
                <FileRow format=words::json() about=words::json_for() what="" made=json />
            </dl>
        </section>
    }
}
