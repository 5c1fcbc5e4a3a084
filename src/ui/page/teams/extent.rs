//! How much of the table is drawn: some rows at a time, so that thousands keep nobody waiting.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::cells::Sheet;
use crate::browser::focus;
use crate::words;

/// How many portions are drawn at once: more than a screen shows.
const AT_ONCE: usize = 2;

/// How many portions are drawn before somebody asks for more: of thousands nobody reads every row, and a browser
/// lays the whole table out anew with each.
const UNASKED: usize = 20;

/// How much of the table is drawn.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    /// How many portions are.
    drawn: RwSignal<usize>,
    /// How many are wanted.
    wanted: RwSignal<usize>,
    /// How many there are.
    all: usize,
}

impl Extent {
    /// As much of a table as is drawn unasked.
    pub(super) fn of(sheet: &Sheet) -> Self {
        let all = sheet.bodies.len();
        let extent = Self {
            drawn: RwSignal::new(AT_ONCE.min(all)),
            wanted: RwSignal::new(UNASKED.min(all)),
            all,
        };
        draw_more(extent);
        extent
    }

    /// How many portions are drawn.
    #[track_caller]
    pub(super) fn drawn(self) -> usize {
        self.drawn.get()
    }

    /// How many rows of a table stand there, once all that is wanted does; nothing where that is every one.
    fn rows(self, sheet: &Sheet) -> Option<usize> {
        let wanted = self.wanted.get();
        let bodies = sheet.bodies.iter().take(wanted);
        (wanted < self.all).then(|| bodies.map(|body| body.rows.len()).sum())
    }

    /// Draws more; whether there is still more after that.
    fn draw_more(self) -> bool {
        let wanted = self.all.min(self.wanted.get_untracked() + UNASKED);
        self.wanted.set(wanted);
        draw_more(self);
        wanted < self.all
    }
}

/// How many rows stand there of a long table, with the way to more.
#[component]
pub(super) fn Rest(
    /// The table.
    sheet: Arc<Sheet>,
    /// How much of it is drawn.
    extent: Extent,
) -> impl IntoView {
    let more = move |_| {
        if !extent.draw_more() {
            // The button has done its work and goes.
            focus::on(".teams-frame");
        }
    };
    let shown = move || {
        let (rows, all) = (extent.rows(&sheet)?.to_string(), sheet.rows.to_string());
        Some(view! {
            <p class="cluster">
                {words::teams::drawn(&rows, &all)}
                <button class="button" type="button" on:click=more>
                    {words::teams::draw_more()}
                </button>
            </p>
        })
    };
    view! { {shown} }
}

/// Draws one portion after the other, with time for everything else between.
fn draw_more(extent: Extent) {
    let more = move || {
        let Extent { drawn, wanted, .. } = extent;
        // The table may have made way for another.
        let Some((before, wanted)) = drawn.try_get_untracked().zip(wanted.try_get_untracked())
        else {
            return;
        };
        if before < wanted {
            drawn.set(before + 1);
            draw_more(extent);
        }
    };
    set_timeout(more, Duration::ZERO);
}
