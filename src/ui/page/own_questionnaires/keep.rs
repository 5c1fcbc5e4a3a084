//! The buttons that keep what is previewed, or take the place of what is here.

use std::sync::Arc;

use leptos::prelude::*;

use crate::state::{Before, Brought, Notices, OwnFiles};
use crate::storage::StorageError;
use crate::text::own_questionnaires as text;
use crate::ui::address::Address;
use crate::ui::part::NotKept;
use crate::ui::route::Route;
use crate::words;

/// Puts back what was there before a change, or says that it could not.
pub(super) fn undo(own: OwnFiles, notices: Notices, before: &Before) {
    if own.restore(before).is_err() {
        notices.say(words::own::undo_failed());
    }
}

/// Keeps, keeps and begins, or puts away.
#[component]
pub(super) fn Keep(
    /// What the file brings.
    brought: Arc<Brought>,
    /// Called once it is kept.
    on_kept: Callback<()>,
    /// Puts the preview away, where it can be.
    #[prop(optional_no_strip)]
    put_away: Option<Callback<()>>,
) -> impl IntoView {
    let own = OwnFiles::expect();
    let notices = Notices::expect();
    let address = Address::expect();
    let failed = RwSignal::new(None::<StorageError>);
    let file = brought.content.file.clone();
    let is_here = own.list().contains(&file);
    let older = brought.replaces.as_ref().map(|older| older.file.version);
    let first = older.map_or_else(
        || words::own::keep().to_owned(),
        |older| text::replace(older, file.version),
    );
    let start = Route::to_start(&file.id);
    let keep = Callback::new(move |()| {
        let before = match own.keep_brought(&brought) {
            Ok(before) => before,
            Err(error) => {
                failed.set(Some(error));
                return false;
            }
        };
        let file = &brought.content.file;
        let said = match brought.replaces {
            Some(_) => text::replaced(file),
            None => text::kept(&file.title),
        };
        notices.say_with_undo(said, move || undo(own, notices, &before));
        on_kept.run(());
        true
    });
    let and_start = {
        let start = start.clone();
        move |_| {
            if keep.run(()) {
                address.go(&start);
            }
        }
    };
    let and_stay = move |_| {
        if keep.run(())
            && let Some(put_away) = put_away
        {
            put_away.run(());
        }
    };
    let discard = put_away.map(|put_away| {
        let words = if is_here {
            words::own::close()
        } else {
            words::own::discard()
        };
        view! {
            <button class="button button--plain" type="button" on:click=move |_| put_away.run(())>
                {words}
            </button>
        }
    });
    let buttons = if is_here {
        view! {
            <p>{words::own::is_here()}</p>
            <p class="cluster">
                <a class="signpost" href=start>
                    {words::own::start()}
                </a>
                {discard}
            </p>
        }
        .into_any()
    } else {
        view! {
            <p class="cluster">
                <button class="signpost" type="button" on:click=and_stay>
                    {first}
                </button>
                {older
                    .is_none()
                    .then(|| {
                        view! {
                            <button class="button" type="button" on:click=and_start>
                                {words::own::keep_and_start()}
                            </button>
                        }
                    })}
                {discard}
            </p>
        }
        .into_any()
    };
    view! {
        {buttons}
        <NotKept error=failed />
    }
}
