//! Which page is open, and how to open another.
//!
//! ## Why no router library
//! The pages are a closed list of files, [`Route`], told apart by their path alone; everything else
//! is one field of the query. Matching nested patterns, which a router library is for, was measured
//! to cost a tenth of the first load.

use leptos::prelude::*;

use super::route::Route;
use crate::browser::{address, focus};

/// A handle to the address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Address {
    path: RwSignal<String>,
    query: RwSignal<String>,
    before: RwSignal<Option<Route>>,
}

impl Address {
    /// Follows the browser's history and the links of the pages, and makes the handle available.
    pub(crate) fn provide() -> Self {
        let (path, query) = address::current();
        let address = Self {
            path: RwSignal::new(path),
            query: RwSignal::new(query),
            before: RwSignal::new(None),
        };
        let back = window_event_listener_untyped("popstate", move |_| address.read());
        let click = window_event_listener(leptos::ev::click, move |event| {
            let Some((path, query)) = address::followed_link(&event) else {
                return;
            };
            // Other projects of the same host, and files that are no pages, are the browser's.
            if Route::of_path(&path).is_some() {
                event.prevent_default();
                address.go(&format!("{path}{query}"));
            }
        });
        on_cleanup(move || {
            back.remove();
            click.remove();
        });
        provide_context(address);
        address
    }

    /// The handle.
    ///
    /// # Panics
    /// Outside the app, which provides it before any page.
    #[expect(
        clippy::expect_used,
        reason = "the app provides it before any page exists"
    )]
    pub(crate) fn expect() -> Self {
        use_context().expect("the app provides the address")
    }

    /// The page that is open; nothing where no page lies.
    pub(crate) fn route(self) -> Option<Route> {
        self.path.with(|path| Route::of_path(path))
    }

    /// The page that was open before this one; nothing where this is the first of the visit.
    pub(crate) fn before(self) -> Option<Route> {
        self.before.get_untracked()
    }

    /// A field of the query.
    pub(crate) fn field(self, name: &str) -> Option<String> {
        self.query.with(|query| address::field(query, name))
    }

    /// The page with all that its address says.
    pub(crate) fn place(self) -> String {
        self.path.get() + &self.query.get()
    }

    /// The whole query.
    pub(crate) fn query(self) -> String {
        self.query.get()
    }

    /// Opens a page.
    pub(crate) fn go(self, href: &str) {
        address::push(href);
        self.read();
    }

    /// Says in the address what the page on screen shows, without a step in the history.
    pub(crate) fn amend(self, href: &str) {
        address::replace(href);
        // Not what the browser says: it may have refused.
        let query = href.find('?').and_then(|at| href.get(at..));
        self.query.set(query.unwrap_or_default().to_owned());
    }

    fn read(self) {
        // What the field does when it is left needs the page that is about to go.
        focus::leave_field();
        let (path, query) = address::current();
        // The query first: a page that opens reads it.
        if self.query.with_untracked(|before| *before != query) {
            self.query.set(query);
        }
        if self.path.with_untracked(|before| *before != path) {
            self.before.set(untrack(|| self.route()));
            self.path.set(path);
        }
    }
}
