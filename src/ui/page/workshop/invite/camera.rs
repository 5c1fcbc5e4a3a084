//! The coach's camera reads the codes that people hold up, one after the other or several at once.

use std::time::Duration;

use leptos::html::Video;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::camera::{Camera, NoCamera};
use crate::ordered::SortedSet;
use crate::ui::part::Shown;
use crate::words::camera as words;

/// How often a picture is looked at: often enough for whoever holds still, and the page stays quick.
const EVERY: Duration = Duration::from_millis(400);

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Asking,
    On,
    Absent(NoCamera),
}

/// What the camera sees, and what was read.
#[component]
pub(crate) fn CameraReader(
    /// Takes each text that was read, once.
    read: RwSignal<Vec<String>>,
    /// Whether the camera is wanted.
    wanted: RwSignal<bool>,
) -> impl IntoView {
    let video = NodeRef::<Video>::new();
    let state = RwSignal::new(State::Asking);
    let camera = StoredValue::new_local(None::<Camera>);
    let seen = StoredValue::new(SortedSet::<String>::new());
    let count = RwSignal::new(0_usize);
    let looks = StoredValue::new(None::<IntervalHandle>);
    video.on_load(move |video| {
        spawn_local(async move {
            let opened = Camera::open(video).await;
            let is_gone = state.try_get_untracked().is_none();
            match opened {
                // The page was left while the person was asked: it goes out again at once.
                Ok(_) if is_gone => {}
                Ok(opened) => {
                    camera.set_value(Some(opened));
                    state.set(State::On);
                }
                Err(reason) => {
                    let _ = state.try_set(State::Absent(reason));
                }
            }
        });
    });
    let look = move || {
        let grey = camera.try_with_value(|camera| camera.as_ref().and_then(Camera::look));
        let Some(Some(grey)) = grey else { return };
        let texts = grey.texts();
        let fresh: Vec<String> = texts
            .into_iter()
            .filter(|text| seen.try_update_value(|seen| seen.insert(text.clone())) == Some(true))
            .collect();
        if !fresh.is_empty() {
            count.update(|count| *count += fresh.len());
            read.set(fresh);
        }
    };
    looks.set_value(set_interval_with_handle(look, EVERY).ok());
    on_cleanup(move || {
        if let Some(Some(handle)) = looks.try_get_value() {
            handle.clear();
        }
        camera.try_update_value(|camera| drop(camera.take()));
    });
    let absent = move || match state.get() {
        State::Absent(NoCamera::Missing) => Some(words::missing()),
        State::Absent(NoCamera::Refused) => Some(words::refused()),
        State::Absent(NoCamera::Failed) => Some(words::failed()),
        State::Asking | State::On => None,
    };
    view! {
        <div class="stack stack--tight">
            <Shown when=move || absent().is_none()>
                <video
                    class="workshop-camera"
                    aria-label=words::picture()
                    muted=true
                    playsinline=true
                    node_ref=video
                ></video>
                <p role="status">
                    {move || match state.get() {
                        State::Asking => words::asking().to_owned(),
                        _ => words::count(count.get()),
                    }}
                </p>
            </Shown>
            <Shown when=move || absent().is_some()>
                <p class="notice" role="alert">
                    {absent}
                </p>
            </Shown>
            <p>
                <button class="button" type="button" on:click=move |_| wanted.set(false)>
                    {words::stop()}
                </button>
            </p>
        </div>
    }
}
