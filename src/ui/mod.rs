//! The interface: the shell around every page, the pages, and the parts they are made of.

#![allow(
    unreachable_pub,
    clippy::large_types_passed_by_value,
    clippy::needless_pass_by_value,
    reason = "`#[component]` makes props public, and components own their props"
)]

mod address;
mod areas;
mod clash;
mod follow;
mod frame;
mod handed;
mod keeper;
mod keyboard;
mod late;
mod notices;
mod outside;
mod page;
mod part;
mod past;
mod route;
mod shell;
mod shortcut;
mod unkept;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::{content, crash, language, page as document};
use crate::content::bundled;
use crate::pages::Area;
use crate::questionnaire::Catalogue;
use crate::state::Stored;

/// Starts the app: loads the questions, then takes the place of the page's first words.
pub fn start() {
    crash::catch_panics();
    content::report_absent_words();
    language::count_as_the_page_does();
    route::set_base(document::base());
    late::fetch_with(areas::fetch);
    outside::read_with(areas::read_again);
    // Leptos has no executor before its first mount.
    wasm_bindgen_futures::spawn_local(async {
        match (arrived().await, document::mount_point()) {
            (Ok((stored, catalogue)), Some(place)) => {
                mount_to(place, move || view! { <shell::App stored catalogue /> }).forget();
                crash::report_started();
            }
            (Err(reason), _) => crash::report_absent(&reason),
            (_, None) => crash::report("this page has no place for the app"),
        }
    });
}

/// What this browser keeps, read, and the questions; or why one of them is not here.
async fn arrived() -> Result<(Stored, Catalogue), String> {
    // Heard from now on: what nobody hears of counts as a fault of the app.
    let words = JsFuture::from(content::begin_words(Area::First.words()));
    let kept = if document::is_aside() {
        Stored::aside(&outside::BROWSER)
    } else {
        Stored::in_browser(&document::base(), &outside::BROWSER).await
    };
    let stored = areas::read(kept).await;
    let loaded = content::load(content::Content::Catalogue).await;
    let loaded = words.await.and(loaded);
    let text = loaded.map_err(|error| content::reason(&error))?;
    let catalogue = bundled::catalogue(&text).map_err(|error| error.to_string())?;
    let stored = stored.map_err(|error| error.to_string())?;
    Ok((stored, catalogue))
}
