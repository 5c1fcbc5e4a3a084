//! The world outside, as the browser has it.

use leptos::prelude::set_timeout;
use leptos::task::spawn_local;

use crate::browser::{clock, content, page};
use crate::state::{ContentFile, Outside, Then};

/// What `state` needs of the browser.
pub(super) static BROWSER: Outside = Outside {
    now: clock::now,
    today: clock::today,
    new_id: clock::new_assessment_id,
    has_crashed: page::has_crashed,
    later: |wait, act| set_timeout(act, wait),
    fetch,
    show_theme: page::set_theme,
};

fn fetch(file: ContentFile, then: Then) {
    let file = match file {
        ContentFile::Field => content::Content::Field,
        ContentFile::Guidance => content::Content::Guidance,
        ContentFile::Reading => content::Content::Reading,
        ContentFile::Sample => content::Content::Sample,
    };
    spawn_local(async move { then(content::load(file).await.ok()) });
}
