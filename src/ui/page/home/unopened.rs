//! A file or a link that cannot be opened here: why, and which page reads it.

use leptos::prelude::*;

use super::import::Chosen;
use crate::exchange::link::LinkError;
use crate::exchange::{Elsewhere, OpenError};
use crate::text::{home, link};
use crate::ui::handed;
use crate::ui::route::Route;
use crate::words;

/// Why a file cannot be opened, or which page reads it.
pub(super) fn failure(
    error: &OpenError,
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView + use<> {
    let (title, more, way) = match error {
        OpenError::Elsewhere(elsewhere) => {
            let href = match elsewhere {
                Elsewhere::Rows | Elsewhere::Spreadsheet => Route::History,
                Elsewhere::Questionnaire => Route::OwnQuestionnaires,
                Elsewhere::Sheets => Route::Tools,
                Elsewhere::OtherTool => Route::Foreign,
            };
            // Of a table nobody knows what it holds.
            let or_answers = matches!(elsewhere, Elsewhere::Rows | Elsewhere::Spreadsheet);
            let way = view! {
                <a class="signpost" href=href.href()>
                    {home::elsewhere(*elsewhere)}
                </a>
                {or_answers
                    .then(|| {
                        view! {
                            <a
                                class="button"
                                href=Route::Foreign.href()
                                on:click=|_| handed::address_to(Route::Foreign)
                            >
                                {home::elsewhere(Elsewhere::OtherTool)}
                            </a>
                        }
                    })}
            };
            (
                words::home::import_elsewhere(),
                words::home::import_elsewhere_more(),
                Some(way),
            )
        }
        _ => (
            words::home::import_failed(),
            words::home::import_failed_more(),
            None,
        ),
    };
    told(title, home::open_error(error), more, way, chosen)
}

/// Why a link cannot be opened.
pub(super) fn link_refused(
    error: &LinkError,
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView + use<> {
    told(
        words::link::refused_title(),
        link::refused(error),
        words::link::refused_more(),
        None::<()>,
        chosen,
    )
}

/// The browser could not hand the file over.
pub(super) fn lost(chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let (sentence, more) = (
        words::home::import_lost().to_owned(),
        words::home::import_failed_more(),
    );
    told(
        words::home::import_failed(),
        sentence,
        more,
        None::<()>,
        chosen,
    )
}

/// A dialog about a file that was not opened, with a way on if there is one.
fn told(
    title: &'static str,
    sentence: String,
    more: &'static str,
    way: Option<impl IntoView>,
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    view! {
        <div class="dialog__body">
            <h2 class="dialog__title" id="import-title">
                {title}
            </h2>
            <p>{sentence}</p>
            <p>{more}</p>
            <p class="dialog__actions">
                {way}
                <button class="button" type="button" on:click=move |_| chosen.set(None)>
                    {words::home::close()}
                </button>
            </p>
        </div>
    }
}
