//! The world outside, as the browser has it.

use std::sync::OnceLock;

use leptos::prelude::set_timeout;
use leptos::task::spawn_local;

use crate::browser::{clock, content, exclusive, page};
use crate::state::{ContentFile, Outside, Then, ThenRead};

/// What `state` needs of the browser.
pub(super) static BROWSER: Outside = Outside {
    now: clock::now,
    clock: clock::milliseconds_since_1970,
    today: clock::today,
    new_id: clock::new_assessment_id,
    has_crashed: page::has_crashed,
    later: |wait, act| set_timeout(act, wait),
    exclusively: exclusive::exclusively,
    read: |then| match READ.get() {
        Some(read) => read(then),
        None => then(None),
    },
    fetch,
    show_theme: page::set_theme,
};

/// What hands over what reads.
static READ: OnceLock<fn(ThenRead)> = OnceLock::new();

/// Says what hands over what reads what other tabs have written, before anything is shown.
pub(super) fn read_with(read: fn(ThenRead)) {
    READ.get_or_init(|| read);
}

fn fetch(file: ContentFile, then: Then) {
    let file = match file {
        ContentFile::Field => content::Content::Field,
        ContentFile::Guidance => content::Content::Guidance,
        ContentFile::Reading => content::Content::Reading,
        ContentFile::Sample => content::Content::Sample,
    };
    spawn_local(async move { then(content::load(file).await.ok()) });
}
