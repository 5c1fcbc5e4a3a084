//! Which areas are here, and how one comes: its code, its words and its style at once.

use std::sync::OnceLock;
use std::time::Duration;

use js_sys::{Array, Promise};
use leptos::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::part::{Brought, Fetching};
use crate::browser::{connection, content, style};
use crate::pages::{Area, Page};
use crate::state::Handles;
use crate::ui::follow::follow;

/// How long a page has the connection for itself.
const REST: Duration = Duration::from_secs(2);

const AREAS: usize = Area::ALL.len();

/// What fetches the code of an area.
static FETCH: OnceLock<fn(Area) -> Option<Fetching>> = OnceLock::new();

/// What is here.
static HERE: [OnceLock<Brought>; AREAS] = [const { OnceLock::new() }; AREAS];

/// Counts the areas that are here, for what appears then and is not waited for.
static ARRIVED: OnceLock<RwSignal<u32>> = OnceLock::new();

/// Says what fetches the code of an area, before anything is shown.
pub(crate) fn fetch_with(fetch: fn(Area) -> Option<Fetching>) {
    FETCH.get_or_init(|| fetch);
}

/// An area, if it is here.
pub(super) fn brought(area: Area) -> Option<Brought> {
    HERE.get(area as usize)?.get().copied()
}

/// An area, if it is here; who asks is told when it comes.
pub(super) fn followed(area: Area) -> Option<Brought> {
    // Asked first, so that its answer is followed.
    ARRIVED.get().map(|arrived| arrived.get());
    brought(area)
}

/// Whether an area is here now; a failed attempt may be repeated.
pub(super) async fn fetch(area: Area, handles: Handles) -> bool {
    // Under way while the code is. Nothing is shown before both are here.
    let looks = JsFuture::from(Promise::all(&Array::of2(
        &style::begin(area.name()),
        &content::begin_words(area.words()),
    )));
    let Some(coming) = FETCH.get().and_then(|fetch_code| fetch_code(area)) else {
        return false;
    };
    let code = coming.await;
    // Heard even where the code did not come: what nobody hears of counts as a fault of the app.
    let (Ok(_), Ok(brought)) = (looks.await, code) else {
        return false;
    };
    let is_new = HERE
        .get(area as usize)
        .is_some_and(|place| place.set(brought).is_ok());
    if is_new {
        (brought.begin)(handles);
        if let Some(arrived) = ARRIVED.get() {
            arrived.update(|count| *count += 1);
        }
    }
    true
}

/// Fetches what people usually open from a page once it is at rest, unless the connection is to be
/// spared.
pub(crate) fn fetch_soon(handles: Handles, page: Memo<Option<Page>>) {
    ARRIVED.get_or_init(|| RwSignal::new(0));
    if connection::is_spared() {
        return;
    }
    follow(move || {
        let Some(page) = page.get() else { return };
        let fetch_all = move || {
            spawn_local(async move {
                for area in page.next() {
                    fetch(*area, handles).await;
                }
            });
        };
        at_rest(fetch_all);
    });
}

/// Does something once the page that is open has had the connection for itself.
pub(crate) fn at_rest(act: impl FnOnce() + 'static) {
    set_timeout(act, REST);
}

/// Fetches an area as soon as there is something for it to do.
pub(crate) fn fetch_once(
    area: Area,
    handles: Handles,
    is_needed: impl Fn() -> bool + Send + Sync + 'static,
) {
    let is_needed = Memo::new(move |_| is_needed());
    follow(move || {
        if is_needed.get() {
            spawn_local(async move {
                fetch(area, handles).await;
            });
        }
    });
}
